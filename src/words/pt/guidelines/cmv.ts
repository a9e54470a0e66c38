import type { cmvWords as english } from '../../en/guidelines/cmv.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const cmvWords: Like<typeof english> = {
  'roche-cmv-isolated-igm':
    'Roche: fase muito inicial ou IgM falsa; repetir, com avidez, após 2 a 3 semanas.',
  'roche-cmv-isolated-grey': 'Roche: repetir após 2 a 3 semanas.',
  'roche-cmv-low':
    'Roche: avidez baixa com IgM antes de 16 a 18 semanas é forte evidência de primoinfecção recente.',
  'roche-cmv-high-early':
    'Roche: avidez alta nas primeiras 12 a 16 semanas é um bom sinal de infecção pregressa.',
  'roche-cmv-high-late':
    'Roche: mais tarde, uma avidez alta não pode excluir primoinfecção anterior na gestação. Semana desconhecida é lida como tardia.',
  'roche-cmv-pcr': 'Roche: DNA de CMV no sangue com IgM positiva confirma infecção aguda.',
  'smfm-cmv-untested': 'SMFM 39: sem sorologia de CMV de rotina na gestação.',
  'smfm-cmv-past':
    'SMFM 39: uma infecção anterior não impede infecção do recém-nascido; não se aconselha repetir.',
  'smfm-cmv-both':
    'SMFM 39: primoinfecção significa soroconversão de IgG, ou IgM e IgG com avidez baixa; só IgM não.',
  'smfm-cmv-low':
    'SMFM 39: IgM e IgG com avidez baixa é primoinfecção; amniocentese após 21 semanas e 6 semanas após a infecção; antivirais e imunoglobulina só em pesquisa.',
  'smfm-cmv-seroconversion':
    'SMFM 39: soroconversão de IgG é primoinfecção; amniocentese após 21 semanas e 6 semanas após a infecção; antivirais e imunoglobulina só em pesquisa.',
  'ecci-cmv-untested':
    'ECCI 2024: sorologia de todas as mulheres no primeiro trimestre, o mais cedo possível (de memória).',
  'ecci-cmv-susceptible':
    'ECCI 2024: repetir a cada 4 semanas até 14-16 semanas, com orientação de higiene (de memória).',
  'ecci-cmv-susceptible-late': 'ECCI 2024: sem mais repetições após 14-16 semanas (de memória).',
  'ecci-cmv-past': 'ECCI 2024: não testar mulheres sabidamente soropositivas (de memória).',
  'ecci-cmv-both':
    'ECCI 2024: primoinfecção significa soroconversão, ou IgM com avidez baixa; a avidez é central na datação (de memória).',
  'ecci-cmv-low':
    'ECCI 2024: valaciclovir para primoinfecção em torno da concepção ou no primeiro trimestre; amniocentese a partir de 17 semanas e 8 semanas após a infecção (de memória).',
  'akl-cmv-isolated-igm': 'Laboratório AKL, resumindo o ECCI: uma segunda amostra após 3 a 4 semanas.',
  'akl-cmv-susceptible-late': 'Laboratório AKL, resumindo o ECCI: rastreio só até 14 semanas.',
  'akl-cmv-low':
    'Laboratório AKL, resumindo o ECCI: amniocentese a partir de 18 semanas e 8 semanas após a infecção.',
  'sogc-cmv-untested': 'SOGC 420: testar sorologia em doença tipo mononucleose ou hepatite inexplicada.',
  'sogc-cmv-susceptible':
    'SOGC 420: orientação de higiene para todas, sejam quais forem os anticorpos, antes e no início da gestação.',
  'sogc-cmv-both': 'SOGC 420: soroconversão, IgM e avidez são lidas juntas.',
  'sogc-cmv-low':
    'SOGC 420: soroconversão, IgM e avidez são lidas juntas; amniocentese ao menos 8 semanas após a infecção; imunoglobulina não deve ser usada.',
  'sogc-sheet-contact': 'Folha de algoritmo segundo a SOGC: testar 4 a 6 semanas após exposição definida.',
  'sogc-sheet-isolated-igm':
    'Folha de algoritmo segundo a SOGC: IgG ainda negativa 6 semanas depois torna improvável um risco ao feto.',
  'sogc-sheet-past-late':
    'Folha de algoritmo segundo a SOGC: após 18 semanas, avidez acima de 60% pode confirmar que a infecção é antiga.',
  'sogc-sheet-low':
    'Folha de algoritmo segundo a SOGC: avidez abaixo de 30% significa infecção nos últimos 3 meses; abaixo de 60% preocupa.',
  'sogc-sheet-high':
    'Folha de algoritmo segundo a SOGC: avidez acima de 60% significa infecção há 4 a 6 meses ou mais.',
  'rcog-cmv-susceptible': 'RCOG 2017: sem rastreio de rotina; testes quando há motivo (de memória).',
  'rcog-cmv-low':
    'RCOG 2017: IgM com avidez baixa é primoinfecção; amniocentese após 20-21 semanas e 6 a 8 semanas após a infecção; valaciclovir em pesquisa; uma atualização posterior é mais favorável (de memória).',
  'rcog-cmv-seroconversion':
    'RCOG 2017: soroconversão é primoinfecção; amniocentese após 20-21 semanas e 6 a 8 semanas após a infecção; valaciclovir em pesquisa; uma atualização posterior é mais favorável (de memória).',
  'acog-cmv-contact':
    'ACOG 151: passam 28 a 60 dias da infecção à doença, 40 em média; uma amostra negativa precoce não prova nada.',
  'acog-cmv-susceptible': 'ACOG 151: sem sorologia de CMV de rotina na gestação (de memória).',
  'acog-cmv-low':
    'ACOG 151: soroconversão ou avidez baixa mostra primoinfecção; amniocentese a partir de 21 semanas; sem antiviral (de memória).',
  'asid-cmv-susceptible':
    'ASID 2022: informação para todas, sem rastreio universal; testes por doença ou exposição (de memória).',
  'asid-cmv-low':
    'ASID 2022: IgM com avidez baixa é primoinfecção; amniocentese após 20-21 semanas e 6 semanas após a infecção; valaciclovir é discutido com especialista (de memória).',
  'asid-cmv-seroconversion':
    'ASID 2022: soroconversão é primoinfecção; amniocentese após 20-21 semanas e 6 semanas após a infecção; valaciclovir é discutido com especialista (de memória).',
  'ranzcog-cmv-hygiene': 'RANZCOG 2019: informação de higiene para toda mulher.',
  'ranzcog-deck-isolated-igm': 'Cartões de revisão australianos: repetir após 2 semanas.',
  'awmf-cmv-susceptible':
    'AWMF 093-001: repetir a cada 4 semanas, aproximadamente, até a cada 8 a 12 (de memória).',
  'awmf-cmv-both': 'AWMF 093-001: avidez, com o imunoblot como teste complementar (de memória).',
  'awmf-cmv-low':
    'AWMF 093-001: amniocentese a partir de 20-21 semanas; valaciclovir é opção off-label, imunoglobulina não está estabelecida (de memória).',
  'germany-cmv-untested':
    'Alemanha (página de ginecologistas): não faz parte do cuidado de rotina; um teste do estado antes ou no início da gestação é útil, por conta dela.',
  'germany-cmv-past': 'Alemanha (página de ginecologistas): não são precisos outros controles.',
  'germany-cmv-susceptible': 'Alemanha (DGK): repetir a cada 6 a 8 semanas.',
  'germany-practice-susceptible': 'Alemanha (um consultório): uma repetição com 20 a 24 semanas.',
  'germany-cmv-both': 'Alemanha (Deximed): avidez com IgG anti-gB; nenhum antiviral recomendado na gestação.',
  'has-cmv-untested':
    'HAS 2025 (França): rastreio sistemático no primeiro trimestre quando o estado é negativo ou desconhecido; a reavaliar após 3 anos.',
  'has-cmv-both': 'HAS 2025 (França): IgG e IgM, depois avidez.',
  'has-cmv-low':
    'HAS 2025 (França): IgG e IgM, depois avidez; onde se usa valaciclovir, off-label, com cuidado com os rins.',
  'hcsp-cmv-untested': 'HCSP (França, 2018, mantido em 2023/24): sem rastreio sistemático.',
  'israel-cmv-untested': 'Israel: teste no início, com 11 a 14 e com 16 a 19 semanas.',
  'israel-cmv-past': 'Israel: sem repetição em mulheres infectadas no passado.',
  'israel-valaciclovir-low':
    'Israel (clínica): valaciclovir iniciado até 8 semanas da infecção, com líquidos e teste renal a cada 2 semanas.',
  'cdc-cmv-isolated-igm':
    'CDC: só IgM não mostra primoinfecção; IgG primeiro negativa e depois positiva mostra.',
  'cdc-cmv-both':
    'CDC: só IgM não mostra primoinfecção; soroconversão ou avidez baixa mostra. A avidez amadurece em 2 a 4 meses.',
  'cdc-cmv-low': 'CDC: IgM positiva com avidez baixa aponta para primoinfecção.',
  'cdc-cmv-seroconversion':
    'CDC: soroconversão de IgG em amostras pareadas é o padrão de referência para primoinfecção.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017: rastreio materno de rotina não é apoiado.',
  'rawlinson-cmv-past': 'Rawlinson 2017: sem testes seriados de mulheres soropositivas (de memória).',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM com avidez baixa é primoinfecção; antivirais não são aconselhados de rotina, o que é anterior ao ensaio (de memória).',
  'rawlinson-cmv-seroconversion':
    'Rawlinson 2017: soroconversão é primoinfecção; amniocentese a partir de 20-21 semanas e 6 semanas após a infecção; antivirais não são aconselhados de rotina, o que é anterior ao ensaio (de memória).',
  'labcorp-cmv-isolated-igm':
    'Labcorp: possivelmente infecção muito recente; seguir para documentar soroconversão.',
  'corewell-cmv-grey': 'Laboratório Corewell: repetir resultado indeterminado após 2 a 3 semanas.',
  'beebe-cmv-grey': 'Laboratório Beebe: repetir resultado limítrofe após 10 a 14 dias.',
  'beebe-cmv-both': 'Laboratório Beebe: uma IgM baixa pode durar mais de 12 meses.',
  'beebe-cmv-weak':
    'Laboratório Beebe: o anticorpo pode faltar com imunidade fraca; um resultado negativo prova pouco.',
  'newcastle-cmv-passive':
    'Laboratório Newcastle: IgG após imunoglobulina ou hemoderivados pode ser passiva.',
  'newcastle-cmv-weak': 'Laboratório Newcastle: a IgM pode ser falsamente negativa com imunidade fraca.',
  'mayo-cmv-igm-negative':
    'Mayo laboratories: até 23% das mulheres com primoinfecção não tinham IgM em 8 semanas, 28% onde o tempo não era conhecido; métodos mais antigos.',
  'quest-cmv-low': 'Quest: avidez baixa significa infecção nos últimos 6 meses.',
  'quest-cmv-high': 'Quest: avidez alta essencialmente exclui infecção nos últimos 4 meses.',
  'arup-cmv-low': 'ARUP: avidez baixa significa infecção nos últimos 3 a 4 meses, mas pode durar mais.',
  'chl-cmv-low': 'CHL (Nova Zelândia): avidez baixa, menos de 3 meses.',
  'chl-cmv-intermediate':
    'CHL (Nova Zelândia): avidez intermediária não informa; índices de kits diferentes não são comparados.',
  'chl-cmv-high': 'CHL (Nova Zelândia): avidez alta, mais de 3 meses.',
  'prince-lape-nixon-low':
    'Prince e Lape-Nixon: avidez baixa significa primoinfecção nos últimos 3 a 4 meses; a maturação segue até 5 ou 6 meses.',
  'prince-lape-nixon-high':
    'Prince e Lape-Nixon: avidez alta exclui os últimos 3 meses, contados da amostra.',
  'furione-cmv-weak':
    'Furione 2018: 11 de 33 mulheres retestadas com IgG de CMV baixa eram na verdade soronegativas; confirmar por imunoblot ou outro método.',
  'furione-cmv-seroconversion':
    'Furione 2018: em 10 de 10 mulheres encaminhadas por soroconversão a IgG era falsa; confirmar.',
  'avidity-floors-weak': 'Estudo de três kits: cada um precisa de um mínimo de IgG para uma avidez válida.',
  'liaison-vidas-weak':
    'LIAISON contra VIDAS: a avidez era falsamente alta com IgG baixa; os dois kits concordaram em 77%.',
  'enders-cmv-low': 'Enders 2013: um índice baixo de um kit significava infecção em 20 semanas em 93,4%.',
  'enders-cmv-intermediate':
    'Enders 2013: um índice intermediário de um kit significava ausência de infecção em 12 semanas em 15 de 17 mulheres; outros laboratórios dizem que não informa.',
  'bodeus-cmv-early':
    'Bodeus 1999: um índice acima de 65% no primeiro trimestre significa infecção pregressa.',
  'bodeus-cmv-late':
    'Bodeus 1999: uma criança foi infectada embora a avidez fosse alta no segundo trimestre.',
  'sarasini-cmv-high':
    'Sarasini 2021: 6,2% das mulheres com primoinfecção bem datada tinham avidez alta em 1 a 3 meses; cerca de 11% tinham um resultado enganoso.',
  'sarasini-cmv-no-igm':
    'Sarasini 2021: 4,7% das mulheres com primoinfecção bem datada não tinham IgM em 1 a 3 meses.',
  'persisting-low-no-igm':
    'J Med Virol 2014: 6 de 64 mulheres encaminhadas mantiveram avidez baixa além de 18 semanas por um kit; em algumas pode não ter havido primoinfecção.',
  'prince-algorithm-symptoms':
    'Prince 2014: os kits de IgM diferem muito; testar avidez só com IgM positiva deixa passar algumas mulheres.',
  'lazzarotto-1998-at-risk':
    'Lazzarotto 1998: com blot de IgM de risco, 29% das crianças foram infectadas; só com IgM positiva, menos de 10%.',
  'lazzarotto-blot-none':
    'Lazzarotto: o blot confirma uma IgM por ELISA, e mais bandas acompanham mais transmissão.',
  'lazzarotto-2000-three':
    'Lazzarotto 2000: IgM, blot e avidez classificaram 456 mulheres; crianças infectadas nasceram só no grupo chamado primário.',
  'lazzarotto-2000-amniotic':
    'Lazzarotto 2000: a partir de mil cópias, DNA de CMV no líquido amniótico significa infecção certa do feto; mais cópias acompanham sintomas.',
  'eggers-cmv-neutralising':
    'Eggers 2001: o anticorpo neutralizante vem em média 13 semanas após a soroconversão; IgG sem ele significa infecção recente.',
  'miendje-cmv-ebv': 'Miendje Deyi 2000: infecção aguda por EBV dá IgM de CMV falsa.',
  'segondy-cmv-isolated': 'Segondy: sem IgG, DNA no sangue ou soroconversão distingue infecção de IgM falsa.',
  'bologna-cmv-pcr':
    'Bolonha 2004: DNA no sangue não basta para diagnosticar primoinfecção, e sua quantidade não se ligou ao risco fetal.',
  'shakhgildyan-cmv-pcr': 'Shakhgildyan 2020 (Rússia): DNA em leucócitos é marcador de transmissão.',
  'ilive-cmv-pcr':
    'A página iLive: DNA de CMV no sangue é infecção ativa e é tratado; as diretrizes não tratam o DNA como tal.',
  'jcm-qa-cmv-pcr':
    'JCM perguntas e respostas: o exame do feto é a PCR no líquido amniótico, não no sangue da mãe.',
  'yamada-cmv-high': 'Yamada 2018: 7 de 1.287 mulheres com este padrão tiveram recém-nascido infectado.',
  'ferreira-cmv-past':
    'Ferreira: um recém-nascido doente e infectado de mãe cuja IgG+/IgM− não mudara; repetir IgM não teria achado nada.',
  'ajog-cmv-immune':
    'Revisão AJOG: sorologia antes de 14 semanas não informa em mulheres imunes antes da gestação.',
  'leruez-cmv-immune': 'Leruez-Ville 2020: nenhum exame da mãe está validado para reativação ou reinfecção.',
  'lazzarotto-panel-immune':
    'Painel europeu 2020: nenhum exame da mãe está validado para reativação ou reinfecção.',
  'lazzarotto-panel-low': 'Painel europeu 2020: amniocentese após 20 semanas e 8 semanas após a infecção.',
  'bjog-cmv-immune':
    'BJOG 2022: metade dos recém-nascidos infectados de uma coorte francesa vinha de mães com imunidade anterior.',
  'viruses-cmv-immune':
    'Viruses 2024: após reativação ou reinfecção 0,15 a 2% das crianças são infectadas, após primoinfecção 30 a 40%.',
  'crpm-cmv-immune':
    'Relato de caso 2012: IgM estável de 8 meses antes da concepção até 2 anos depois, e a criança foi infectada.',
  'shahar-nissan-low':
    'Shahar-Nissan 2020: com valaciclovir 2 de 19 fetos foram infectados após infecção no primeiro trimestre, 11 de 23 sem; sem redução após infecção em torno da concepção.',
  'chatzakis-2024-low':
    'Chatzakis 2024: em 527 mulheres o valaciclovir reduziu as chances de transmissão a 0,34, em torno da concepção como no primeiro trimestre.',
  'chatzakis-2020-low':
    'Chatzakis 2020: a infecção atingiu o feto em 21% em torno da concepção, 36,8% no primeiro, 40,3% no segundo e 66,2% no terceiro trimestre.',
  'faure-bardon-low':
    'Faure-Bardon 2019: 35 de 108 crianças infectadas no primeiro trimestre tiveram dano duradouro, nenhuma das infectadas depois (limites superiores 6,5 e 12%).',
  'hughes-low':
    'Hughes 2021: imunoglobulina hiperimune não ajudou, 22,7% contra 19,4%; interrompido por futilidade.',
  'revello-low': 'Revello 2014: imunoglobulina hiperimune, 30% contra 44% infectados, o que pode ser acaso.',
  'amnio-negative':
    'Série de 712 amniocenteses negativas: 24 crianças estavam infectadas, todas bem no seguimento longo.',
  'amnio-treated-negative':
    'Relato de caso 2023: recém-nascido infectado após amniocentese negativa sob valaciclovir.',
  'isuog-cmv-low':
    'ISUOG 2020: ultrassonografia a cada 2 a 4 semanas após primoinfecção, dirigida ao cérebro; RM com cerca de 28 a 32 semanas quando o feto está infectado (de memória).',
  'conception-cmv-low':
    'Duas páginas para pacientes sobre concepção após CMV: 6 a 12 meses, ou ao menos 12 com IgM ausente e avidez alta.',
  'gineline-cmv-low': 'Gineline: 6 meses antes da concepção.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: PCR de CMV positiva na urina ou saliva até 3 semanas de idade é infecção congênita; a saliva é confirmada na urina.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: após 3 semanas uma PCR positiva não se distingue de infecção após o nascimento; o sangue seco em papel-filtro pode decidir.',
  'rawlinson-newborn-untested': 'Rawlinson 2017: PCR na urina ou saliva até 3 semanas do nascimento.',
  'lazzarotto-newborn-positive': 'Painel europeu 2020: a PCR na urina ou saliva até 21 dias decide.',
  'lazzarotto-newborn-negative':
    'Painel europeu 2020: a PCR na urina ou saliva até 21 dias decide; sangue ou papel-filtro negativo não exclui.',
  'lazzarotto-newborn-untested':
    'Painel europeu 2020: após 21 dias só o papel-filtro do nascimento pode mostrar infecção antes dele.',
  'cdc-cmv-newborn-serology':
    'CDC: anticorpos não diagnosticam CMV em recém-nascido, a IgG pode ser da mãe por até 12 meses; usar PCR.',
  'mayo-newborn-igm':
    'Mayo laboratories: a IgM falta em 10 a 30% dos soros de cordão de crianças infectadas.',
  'newborn-igm-study':
    'PMC3736879: a IgM do recém-nascido encontrou 63% dos infectados, com especificidade de 85%.',
  'newborn-tests-urine-negative':
    'PMC11005381: a PCR na urina encontra 98,8 a 100% dos recém-nascidos infectados.',
  'newborn-tests-saliva-positive':
    'PMC11005381: a PCR na saliva encontra 97,4 a 100%, com especificidade de 91,5 a 99,9%.',
  'newborn-tests-spot-negative':
    'PMC11005381: o papel-filtro encontra 34 a 77% dos infectados; um negativo não exclui nada.',
  'wunderlich-newborn-saliva':
    'Wunderlich 2023: 15 de 96 testes positivos de saliva não se confirmaram na urina, na maioria por leite de doadora.',
  'nicu-newborn-saliva':
    'Estudo de unidade neonatal: 17% dos lactentes positivos no rastreio não se confirmaram.',
  'ross-newborn-saliva':
    'Ross 2018: de todos os recém-nascidos só 0,03 a 0,14% são falsamente positivos na saliva.',
  'kimberlin-newborn-signs':
    'Kimberlin 2015: em lactentes doentes 6 meses de valganciclovir, iniciado no primeiro mês, mantiveram melhor a audição aos 2 anos; neutropenia em 19%.',
  'shim-newborn-signs':
    'Shim 2023: lactentes doentes são tratados por 6 meses a partir do primeiro mês; com perigo de vida, primeiro por via venosa.',
  'shim-newborn-well':
    'Shim 2023: lactentes sem sinais e com audição normal não são tratados de rotina; com perda auditiva isolada, as fontes divergem.',
  'ecci-newborn-positive':
    'ECCI 2024: valganciclovir por 6 semanas a 6 meses conforme o risco, até 13 semanas de idade na perda auditiva (de memória).',
  'asid-newborn-signs': 'ASID 2022: valganciclovir por 6 meses em lactentes doentes (de memória).',
  'awmf-newborn-signs': 'AWMF 093-001: valganciclovir por 6 meses em lactentes doentes (de memória).',
  'faure-bardon-newborn':
    'Faure-Bardon, preprint: crianças infectadas após o primeiro trimestre não precisam de seguimento auditivo especial; a maioria das diretrizes segue todas.',
  'ilive-newborn-positive':
    'A página iLive: neurologista, otorrino e oftalmologista para toda criança infectada; seu tratamento difere das diretrizes.',
};
