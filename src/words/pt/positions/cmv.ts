import type * as english from '../../en/positions/cmv.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const cmvTopicWords: Like<typeof english.cmvTopicWords> = {
  'cmv-screening': {
    title: 'Toda gestante deve ser testada para CMV?',
    ours: 'Depende do país. O Torchlight lê os testes feitos e pede a metade que falta de um par; se rastrear é decisão do serviço.',
  },
  'cmv-immune-retest': {
    title: 'IgG positiva, IgM negativa: testar de novo na gestação?',
    ours: 'Sem repetição própria. Repetir IgM não mostra nem exclui reativação; só vira ação onde o serviço escolheu essa prática, e nunca se promete proteção.',
  },
  'cmv-susceptible-retest': {
    title: 'IgG e IgM negativas: com que frequência testar de novo?',
    ours: 'A cada 4 semanas até 14-16 semanas, IgG e IgM juntas, nunca só IgM; o serviço pode manter seu intervalo. Depois higiene, e teste por sintomas, achado de ultrassonografia ou exposição.',
  },
  'cmv-wait-or-blot': {
    title: 'Esperar uma segunda amostra, ou fazer o imunoblot agora?',
    ours: 'Ambos: os testes confirmatórios neste soro agora, e também a segunda amostra, que nada substitui enquanto a IgG é negativa ou cinzenta.',
  },
  'cmv-repeat-interval': {
    title: 'Resultado incerto: quando se colhe a segunda amostra?',
    ours: '2 a 3 semanas após a primeira; regras locais vão de 10 dias a 4 semanas. Uma IgG negativa só encerra uma IgM 4 semanas depois de reagente pela primeira vez.',
  },
  'cmv-what-dates': {
    title: 'Que teste data melhor uma infecção?',
    ours: 'Primeiro a avidez, sempre com a semana da amostra. Imunoblot, neutralização e IgG anti-gB a apoiam e nunca datam sozinhos.',
  },
  'cmv-avidity-when': {
    title: 'Avidez só quando a IgM é reagente?',
    ours: 'Primeiro IgM. Vale pedir avidez também em mulher IgM-negativa com sintomas, exposição ou achado de ultrassonografia; é lida com sua data.',
  },
  'cmv-intermediate': {
    title: 'O que significa avidez intermediária?',
    ours: 'Inconclusivo; depende do kit. Não tranquiliza nem diagnostica: segundo método de avidez, PCR no sangue, segunda amostra, laboratório de referência.',
  },
  'cmv-high-week': {
    title: 'Até que semana uma avidez alta fala por infecção antiga?',
    ours: 'O limite é calculado e impresso: semana da amostra menos as semanas que o laboratório garante, 13 se não diz outra coisa. Plenamente só antes de 13 semanas.',
  },
  'cmv-definition': {
    title: 'O que conta como primoinfecção?',
    ours: 'Confirmada: soroconversão documentada e ela mesma conferida. Provável: IgM reagente com avidez baixa. Nunca só IgM.',
  },
  'cmv-gray-zone': {
    title: 'Onde está a zona cinzenta?',
    ours: 'Onde o laboratório a imprime. Dez por cento ao redor do ponto de corte é regra de um laboratório, só oferecida onde um laudo imprime um ponto de corte puro.',
  },
  'cmv-valaciclovir': {
    title: 'Valaciclovir na mãe?',
    ours: 'Uma discussão com a medicina fetal, nunca uma ordem: off-label, com os rins vigiados, para primoinfecção que pode cair antes de 14 semanas, até 21 semanas.',
  },
  'cmv-periconceptional': {
    title: 'O valaciclovir ajuda após infecção em torno da concepção?',
    ours: 'Não resolvido, e assim se diz: o ensaio não viu diferença, os estudos reunidos viram. Discute-se mesmo assim.',
  },
  'cmv-hyperimmune': {
    title: 'Imunoglobulina hiperimune para evitar infecção do feto?',
    ours: 'Não recomendada fora de protocolo de especialista. Nunca se dá quantidade nem intervalo.',
  },
  'cmv-hyperimmune-interval': {
    title: 'Com que frequência a página-fonte dá imunoglobulina?',
    ours: 'A página se contradiz. Ambos os intervalos são mostrados na referência de tratamento, nenhum é usado.',
  },
  'cmv-antivirals-mother': {
    title: 'Ganciclovir ou valganciclovir para a mãe?',
    ours: 'Nunca por esta ferramenta. Doença que ameaça a visão ou a vida cabe a um especialista.',
  },
  'cmv-maternal-dna': {
    title: 'O que significa DNA de CMV no sangue da mãe?',
    ours: 'Um complemento: com IgM reagente apoia primoinfecção. Não é exame do feto, e um negativo não exclui nada. Trabalhos franceses e italianos posteriores o usariam como preditor (de memória).',
  },
  'cmv-amniocentesis': {
    title: 'A partir de que semana, e quanto após a infecção, amniocentese?',
    ours: 'A partir de 17 semanas e 8 semanas após a infecção, ambas; antes a resposta é esperar. Se a infecção não está datada, 8 semanas após esta amostra.',
  },
  'cmv-negative-amniocentesis': {
    title: 'Uma amniocentese negativa encerra?',
    ours: 'Não: boa notícia para o prognóstico, não exclusão. O recém-nascido é testado mesmo assim.',
  },
  'cmv-harm-early': {
    title: 'Com que frequência infecção no primeiro trimestre deixa dano duradouro?',
    ours: 'Dá-se uma faixa: cerca de um terço a metade das crianças infectadas. Não é o risco da criança dela antes de mostrada a infecção do feto.',
  },
  'cmv-harm-late': {
    title: 'E após o segundo ou terceiro trimestre?',
    ours: 'Raro, e não provado ausente: mostra-se o intervalo com o número.',
  },
  'cmv-conception': {
    title: 'Quanto esperar para a concepção após uma infecção?',
    ours: 'Conselho de especialista até a infecção ser datada; citam-se muitas vezes 6 a 12 meses. A IgM pode ficar positiva muito tempo e não se espera por ela.',
  },
  'cmv-work': {
    title: 'Uma gestante soronegativa pode trabalhar com crianças pequenas?',
    ours: 'Higiene, e conversa com o empregador ou a medicina do trabalho: as regras nacionais diferem, as alemãs muitas vezes restringem trabalho com menores de 3 anos (de memória).',
  },
  'cmv-newborn-treatment': {
    title: 'Como se trata um recém-nascido infectado?',
    ours: 'O especialista pediátrico decide. Doses só estão na referência de tratamento, como o que documentos afirmam.',
  },
  'cmv-newborn-follow-up': {
    title: 'Todas as crianças infectadas são seguidas?',
    ours: 'Sim, todas: audição, olhos e desenvolvimento, seja quando for que a mãe foi infectada.',
  },
  'cmv-saliva': {
    title: 'Até onde se confia em saliva positiva?',
    ours: 'Torna a infecção provável até a urina confirmar até o dia 21.',
  },
};

/** What each source holds, in our words. */
export const cmvPositionWords: Like<typeof english.cmvPositionWords> = {
  'cmv-screening-ecci-2024-yes': 'Sim: todas as mulheres no primeiro trimestre, o mais cedo possível.',
  'cmv-screening-swsphn-europe':
    'Relata que diretrizes europeias agora recomendam rastreio de todas no primeiro trimestre.',
  'cmv-screening-has-2025-yes':
    'Sim, no primeiro trimestre, para mulheres com estado negativo ou desconhecido; a reavaliar após 3 anos.',
  'cmv-screening-israel-practice': 'Praticado: no início, com 11 a 14 e com 16 a 19 semanas.',
  'cmv-screening-germany-gyn-own-cost':
    'Não faz parte do cuidado de rotina; um teste do estado antes ou no início da gestação é útil, por conta dela.',
  'cmv-screening-sogc-420-targeted': 'Não para todas; oferecido cedo onde há criança pequena em casa.',
  'cmv-screening-asid-2022-information': 'Não para todas; informação para todas.',
  'cmv-screening-ranzcog-2019-hygiene': 'Informação de higiene para toda mulher.',
  'cmv-screening-smfm-39-no': 'Sem sorologia de rotina.',
  'cmv-screening-acog-151-no': 'Sem sorologia de rotina.',
  'cmv-screening-rcog-sip-56-no': 'Sem rastreio de rotina.',
  'cmv-screening-rawlinson-2017-no': 'Rastreio de rotina das mães não é apoiado.',
  'cmv-screening-hcsp-no': 'Sem rastreio sistemático, em 2018 e de novo em 2023/24.',
  'cmv-screening-hcsp-decision-analysis-hygiene':
    'Uma análise de decisão: promover higiene pode render mais que rastrear.',
  'cmv-screening-cir-implied': 'Sua tabela testa toda mulher.',
  'cmv-immune-retest-cir-retest': 'Repetir IgM na gestação, porque uma ativação importa.',
  'cmv-immune-retest-israel-no': 'Sem repetição em mulheres infectadas no passado.',
  'cmv-immune-retest-germany-gyn-no': 'Não são precisos outros controles.',
  'cmv-immune-retest-ecci-2024-no': 'Não testar mulheres sabidamente soropositivas.',
  'cmv-immune-retest-rawlinson-2017-no': 'Sem testes seriados.',
  'cmv-immune-retest-smfm-39-no':
    'Uma infecção anterior não impede infecção do recém-nascido; sem repetição.',
  'cmv-immune-retest-ajog-review-no': 'A sorologia não informa em mulheres imunes antes da gestação.',
  'cmv-immune-retest-leruez-ville-2020-no-test':
    'Nenhum exame da mãe está validado para infecção não primária.',
  'cmv-immune-retest-lazzarotto-2020-no-test':
    'Nenhum exame da mãe está validado para infecção não primária.',
  'cmv-immune-retest-ferreira-pitfall-case':
    'Recém-nascido doente e infectado embora IgG+/IgM− nunca mudasse.',
  'cmv-susceptible-retest-ecci-2024-4-weeks': 'A cada 4 semanas até 14-16 semanas.',
  'cmv-susceptible-retest-akl-ecci-to-14': 'Rastreio só até 14 semanas.',
  'cmv-susceptible-retest-israel-fixed': 'No início, com 11 a 14 e com 16 a 19 semanas.',
  'cmv-susceptible-retest-germany-dgk-6-8': 'A cada 6 a 8 semanas.',
  'cmv-susceptible-retest-awmf-093-001-4-12': 'A cada 4 semanas, aproximadamente, até a cada 8 a 12.',
  'cmv-susceptible-retest-saarbruecken-once': 'Uma vez, com 20 a 24 semanas.',
  'cmv-susceptible-retest-has-2025-t1': 'De novo no primeiro trimestre.',
  'cmv-susceptible-retest-sogc-420-workers':
    'Trabalhadoras soronegativas: mensal ou a cada trimestre como opção.',
  'cmv-susceptible-retest-smfm-39-none': 'Nenhuma.',
  'cmv-susceptible-retest-rcog-sip-56-none': 'Só com motivo.',
  'cmv-susceptible-retest-acog-151-none': 'Nenhuma.',
  'cmv-susceptible-retest-asid-2022-reason': 'Após sintomas ou exposição.',
  'cmv-susceptible-retest-cir-igm': 'Repetição de IgM na gestação, sem intervalo.',
  'cmv-susceptible-retest-faure-bardon-2019-why':
    'Por que parar: não se viu dano duradouro após infecção no segundo ou terceiro trimestre.',
  'cmv-wait-or-blot-cir-now': 'Na gestação não se podem esperar duas semanas: imunoblot e avidez já.',
  'cmv-wait-or-blot-roche-wait': 'Repetir, com avidez, após 2 a 3 semanas.',
  'cmv-wait-or-blot-akl-ecci-wait': 'Uma segunda amostra após 3 a 4 semanas.',
  'cmv-wait-or-blot-cdc-wait': 'Soroconversão em amostras pareadas é o padrão de referência.',
  'cmv-wait-or-blot-lazzarotto-blot-blot':
    'Um blot de IgM confirma uma IgM por ELISA: todas as positivas e 98,6% das negativas por dois métodos ELISA.',
  'cmv-repeat-interval-beebe-10-14': '10 a 14 dias.',
  'cmv-repeat-interval-ranzcog-deck-2': '2 semanas.',
  'cmv-repeat-interval-roche-2-3': '2 a 3 semanas.',
  'cmv-repeat-interval-corewell-2-3': '2 a 3 semanas.',
  'cmv-repeat-interval-akl-ecci-3-4': '3 a 4 semanas.',
  'cmv-repeat-interval-sogc-algorithm-sheet-6': 'Confia-se em IgG ainda negativa após 6 semanas.',
  'cmv-what-dates-cir-blot': 'O imunoblot, que seria mais exato que a avidez.',
  'cmv-what-dates-cdc-avidity': 'IgM com avidez, ou soroconversão.',
  'cmv-what-dates-prince-lape-nixon-2014-avidity': 'Avidez.',
  'cmv-what-dates-deximed-both': 'Avidez com IgG anti-gB.',
  'cmv-what-dates-enders-2013-blot':
    'A avidez por blot situou a infecção em 14 semanas em 96,9%, mas não pôde ser lida em 11 de 47 soros; a avidez por kit foi igualmente utilizável.',
  'cmv-what-dates-sarasini-2021-blot':
    '14 de 20 soros com avidez falsamente alta de um kit eram baixos na avidez por blot.',
  'cmv-what-dates-eggers-2001-neutralisation':
    'O anticorpo neutralizante vem após 13 semanas em média; 6,4% nunca respondem no blot de glicoproteína.',
  'cmv-what-dates-anti-p52-gb-2019-gb': 'A IgG anti-gB segue a curva da avidez; a fase do meio se sobrepõe.',
  'cmv-avidity-when-prince-2014-algorithm-not-only':
    'Kits de IgM deram 48 a 105 positivos nos mesmos 369 soros; algumas avidezes baixas escapam.',
  'cmv-avidity-when-french-algorithm-igm-first':
    'Primeiro avidez deixou 26% das mulheres sem data, primeiro IgM 1%.',
  'cmv-avidity-when-sarasini-2021-no-igm': '4,7% das mulheres com primoinfecção bem datada não tinham IgM.',
  'cmv-intermediate-chl-avidity-nothing': 'Não informa.',
  'cmv-intermediate-enders-2013-12-weeks': 'Por um kit, sem infecção em 12 semanas em 15 de 17 mulheres.',
  'cmv-high-week-prince-lape-nixon-2014-3-months': 'Alta exclui os últimos 3 meses.',
  'cmv-high-week-cdc-2-4': 'A avidez amadurece em 2 a 4 meses.',
  'cmv-high-week-roche-12-16': 'Bom sinal até 12-16 semanas, não exclui depois.',
  'cmv-high-week-bodeus-1999-t1': 'No primeiro trimestre; uma criança foi infectada apesar dela no segundo.',
  'cmv-high-week-quest-avidity-4-months': 'Alta essencialmente exclui os últimos 4 meses.',
  'cmv-high-week-chl-avidity-3-months': 'Alta: mais de 3 meses.',
  'cmv-high-week-sogc-algorithm-sheet-18': 'Após 18 semanas ainda pode confirmar infecção antiga.',
  'cmv-high-week-springer-2014-avidity-22-24': 'A avidez alta só é atingida em 22 a 24 semanas.',
  'cmv-high-week-sarasini-2021-caution': '6,2% já tinham avidez alta em 1 a 3 meses.',
  'cmv-definition-smfm-39-both': 'Soroconversão, ou IgM e IgG com avidez baixa.',
  'cmv-definition-cdc-both': 'Soroconversão como padrão; IgM com avidez baixa.',
  'cmv-definition-sogc-420-three': 'Soroconversão, IgM e avidez lidas juntas.',
  'cmv-definition-rawlinson-2017-both': 'Soroconversão, ou IgM com avidez baixa.',
  'cmv-definition-ecci-2024-both': 'Soroconversão, ou IgM com avidez baixa.',
  'cmv-definition-rcog-sip-56-both': 'Soroconversão, ou IgM com avidez baixa.',
  'cmv-definition-acog-151-both': 'Soroconversão, ou avidez.',
  'cmv-definition-asid-2022-both': 'Soroconversão, ou IgM com avidez baixa.',
  'cmv-definition-awmf-093-001-four': 'IgG, IgM e avidez, com o blot em apoio.',
  'cmv-definition-deximed-gb': 'Avidez e IgG anti-gB.',
  'cmv-definition-has-2025-three': 'IgG, IgM, depois avidez.',
  'cmv-definition-furione-2018-checked': '10 de 10 soroconversões encaminhadas eram IgG falsa.',
  'cmv-definition-cir-blot': 'Um imunoblot de IgM, ou avidez.',
  'cmv-gray-zone-cir-ten': '10 por cento de cada lado do ponto de corte.',
  'cmv-gray-zone-jcm-assays-kits':
    'Por kit: VIDAS IgM 0,70-0,89 e IgG 4-6 UA/mL, Architect IgM 0,85-0,99, Enzygnost 0,100-0,200.',
  'cmv-gray-zone-quest-6732-kits': 'IgG 0,60-0,69, IgM 30,00-34,99.',
  'cmv-gray-zone-parly2-kits': 'Roche: IgG 0,5-1, IgM 0,7-1.',
  'cmv-valaciclovir-shahar-nissan-2020-yes': 'Ensaio randomizado: 5 de 45 fetos infectados contra 14 de 47.',
  'cmv-valaciclovir-dantonio-2023-yes': 'Três estudos reunidos: razão de chances 0,37 (0,21-0,64).',
  'cmv-valaciclovir-chatzakis-2024-yes': '527 mulheres: razão de chances 0,34 (0,18-0,61).',
  'cmv-valaciclovir-chatzakis-update-yes': '860 mulheres: razão de chances 0,39 (0,25-0,59).',
  'cmv-valaciclovir-ecci-2024-yes': 'Recomendado em torno da concepção e no primeiro trimestre.',
  'cmv-valaciclovir-israel-valaciclovir-yes':
    'Dado até 8 semanas da infecção, com líquidos e teste renal a cada 2 semanas.',
  'cmv-valaciclovir-sogc-420-may': 'Pode ser considerado.',
  'cmv-valaciclovir-asid-2022-specialist': 'Uma discussão com especialista.',
  'cmv-valaciclovir-awmf-093-001-option': 'Uma opção off-label.',
  'cmv-valaciclovir-has-2025-kidney': 'Usado off-label; pede uso cuidadoso e proteção dos rins.',
  'cmv-valaciclovir-rcog-sip-56-research':
    'Só em pesquisa em 2017; uma atualização posterior é mais favorável.',
  'cmv-valaciclovir-smfm-39-research': 'Só em pesquisa.',
  'cmv-valaciclovir-acog-151-no': 'Nenhum.',
  'cmv-valaciclovir-rawlinson-2017-not-routine': 'Não de rotina; anterior ao ensaio.',
  'cmv-valaciclovir-deximed-no': 'Nenhum antiviral recomendado na gestação.',
  'cmv-valaciclovir-hcsp-doubts': 'Dúvidas sobre a evidência.',
  'cmv-valaciclovir-valaciclovir-kidney-harm':
    'Lesão renal aguda: um caso no início da gestação, outro entre 269 mulheres, resolvido em 5 dias.',
  'cmv-periconceptional-shahar-nissan-2020-none':
    'Sem diferença (P = 0,91); estas mulheres tinham iniciado mais tarde.',
  'cmv-periconceptional-chatzakis-2024-yes':
    'Razão de chances 0,34 em torno da concepção, 0,35 no primeiro trimestre.',
  'cmv-periconceptional-chatzakis-update-yes':
    'Razão de chances 0,30 em torno da concepção, 0,47 no primeiro trimestre.',
  'cmv-hyperimmune-ilive-for': 'Chama-a de medicamento de escolha.',
  'cmv-hyperimmune-kagan-2021-for':
    'Cedo, a cada duas semanas e em maior quantidade: menos infectados, sem randomização.',
  'cmv-hyperimmune-revello-2014-trial': 'Randomizado: 18 de 61 contra 27 de 62 (P = 0,13).',
  'cmv-hyperimmune-hughes-2021-trial':
    'Randomizado: 22,7% contra 19,4%, interrompido por futilidade; mais partos prematuros.',
  'cmv-hyperimmune-hughes-two-years-trial': 'Aos dois anos 13,4% contra 10,1%.',
  'cmv-hyperimmune-sogc-420-no': 'Não deve ser usada.',
  'cmv-hyperimmune-rawlinson-2017-no': 'Não apoiada.',
  'cmv-hyperimmune-smfm-39-research': 'Só em pesquisa.',
  'cmv-hyperimmune-rcog-sip-56-research': 'Não fora de pesquisa.',
  'cmv-hyperimmune-ecci-2024-no': 'Não na quantidade antiga.',
  'cmv-hyperimmune-awmf-093-001-no': 'Não estabelecida.',
  'cmv-hyperimmune-bad-schwartau-off-label': 'Existem tentativas off-label.',
  'cmv-hyperimmune-asid-2022-no': 'Não de rotina.',
  'cmv-hyperimmune-interval-ilive-1-2': 'Na seção de medicamentos: a cada 1 a 2 semanas.',
  'cmv-hyperimmune-interval-ilive-2-3': 'Na seção de padrões de tratamento: a cada 2 a 3 semanas.',
  'cmv-hyperimmune-interval-neocytotect-label-2-3':
    'A bula dá 2 a 3 semanas para pessoas com imunidade fraca, não para gestação.',
  'cmv-antivirals-mother-shakhgildyan-2020-for': 'Defende um benefício no CMV materno.',
  'cmv-antivirals-mother-valganciclovir-label-no':
    'Lesou embriões em animais e atravessa a placenta; contracepção durante o tratamento e depois.',
  'cmv-antivirals-mother-nih-oi-danger':
    'Reservado a doença que ameaça a visão ou a vida em mulheres com HIV.',
  'cmv-antivirals-mother-valganciclovir-page-no': 'Só para CMV com imunidade fraca, com receita.',
  'cmv-maternal-dna-ilive-active': 'Define uma infecção ativa, e a trata.',
  'cmv-maternal-dna-shakhgildyan-2020-marker': 'DNA em leucócitos marca o risco de transmissão.',
  'cmv-maternal-dna-roche-confirms': 'Confirma infecção aguda.',
  'cmv-maternal-dna-bologna-2004-no':
    'Não basta para diagnóstico; sua quantidade não se liga ao risco fetal.',
  'cmv-maternal-dna-segondy-tells': 'Sem IgG distingue infecção de IgM falsa.',
  'cmv-maternal-dna-acog-151-short': 'Achado por 2 a 3 semanas.',
  'cmv-maternal-dna-jcm-2020-qa-fluid': 'O feto é testado no líquido amniótico.',
  'cmv-amniocentesis-ecci-2024-17-8': 'A partir de 17 semanas, 8 semanas após a infecção.',
  'cmv-amniocentesis-akl-ecci-18-8': 'A partir de 18 semanas, 8 semanas após a infecção.',
  'cmv-amniocentesis-has-2025-17-18': 'França: a partir de 17-18 semanas, 8 semanas.',
  'cmv-amniocentesis-lazzarotto-2020-20-8': 'Após 20 semanas, 8 semanas.',
  'cmv-amniocentesis-sogc-420-8': 'Ao menos 8 semanas após a infecção.',
  'cmv-amniocentesis-smfm-39-21-6': 'Após 21 semanas, 6 semanas.',
  'cmv-amniocentesis-acog-151-21': 'A partir de 21 semanas.',
  'cmv-amniocentesis-rawlinson-2017-20-6': 'A partir de 20-21 semanas, 6 semanas.',
  'cmv-amniocentesis-rcog-sip-56-20-6-8': 'Após 20-21 semanas, 6 a 8 semanas.',
  'cmv-amniocentesis-asid-2022-20-6': 'Após 20-21 semanas, 6 semanas.',
  'cmv-amniocentesis-awmf-093-001-20': 'A partir de 20-21 semanas.',
  'cmv-amniocentesis-donner-1994-early': 'Colhida com 14 a 20 semanas encontrou 45%.',
  'cmv-amniocentesis-nicolini-amnio-early': 'Duas negativas foram colhidas 3 a 4 semanas após a infecção.',
  'cmv-negative-amniocentesis-cmv-amniocentesis-negatives-late':
    '24 infectados entre 712 negativas, todos bem no seguimento longo; 8,6% dos infectados escaparam.',
  'cmv-negative-amniocentesis-cmv-amnio-missed-missed':
    '15,6% dos lactentes infectados tinham resultado negativo, raramente com sinais.',
  'cmv-negative-amniocentesis-cmv-treated-negative-amnio-treated':
    'Um recém-nascido infectado após resultado negativo sob valaciclovir.',
  'cmv-harm-early-faure-bardon-2019-32': '35 de 108 (32,4%, intervalo 23,7-42,1).',
  'cmv-harm-early-chatzakis-2020-19':
    '19,3% (12,2-26,4) tinham achados cerebrais ou sinais ao nascer; 28,8% (2,4-55,1) após infecção em torno da concepção.',
  'cmv-harm-early-ajog-review-40-50': 'Até 40 a 50%.',
  'cmv-harm-early-leruez-ville-2020-51-57': '51 a 57%.',
  'cmv-harm-early-sogc-240-20-25': '20 a 25% dos infectados, em qualquer época.',
  'cmv-harm-late-faure-bardon-2019-none': 'Nenhum visto; os limites superiores são 6,5% e 12%.',
  'cmv-harm-late-chatzakis-2020-low': '0,9% (até 2,4) e 0,4%.',
  'cmv-harm-late-faure-bardon-2019-older': 'Cita dados mais antigos de 15%.',
  'cmv-conception-gineline-6': '6 meses.',
  'cmv-conception-cmv-conception-delay-6-12':
    '6 a 12 meses; outra página ao menos 12, IgM ausente e avidez alta.',
  'cmv-conception-chatzakis-2020-risk':
    'Infecção pouco antes da concepção atingiu 5,5% dos fetos (0,1-10,8).',
  'cmv-work-ilive-transfer': 'Afastá-la nesse período de abrigos infantis, enfermarias e creches.',
  'cmv-work-cdc-stay': 'Órgãos dos EUA e do Reino Unido: sem exclusão de rotina, precauções padrão.',
  'cmv-work-sogc-240-monitor':
    'Trabalhadoras soronegativas da saúde e de creches podem receber monitoramento.',
  'cmv-work-sogc-420-hygiene': 'Higiene para todas, sejam quais forem os anticorpos.',
  'cmv-work-hamprecht-2022-child': 'A fonte principal é uma criança menor de 3 anos.',
  'cmv-newborn-treatment-ilive-page':
    'Ganciclovir venoso por 2 semanas e continuação de 3 meses; imunoglobulina em doença leve. Nenhuma diretriz dá isso.',
  'cmv-newborn-treatment-kimberlin-2015-trial':
    'Lactentes doentes: 6 meses de valganciclovir, iniciado no primeiro mês.',
  'cmv-newborn-treatment-shim-2023-review':
    'Com perigo de vida primeiro por via venosa; sem sinais e com audição normal sem tratamento de rotina.',
  'cmv-newborn-treatment-rawlinson-2017-guideline': 'Doença moderada ou grave: valganciclovir por 6 meses.',
  'cmv-newborn-treatment-ecci-2024-guideline':
    '6 semanas a 6 meses conforme o risco; perda auditiva isolada até 13 semanas de idade.',
  'cmv-newborn-treatment-asid-2022-guideline': '6 meses.',
  'cmv-newborn-treatment-awmf-093-001-guideline': '6 meses.',
  'cmv-newborn-follow-up-ilive-all': 'Todas: neurologista, otorrino e oftalmologista.',
  'cmv-newborn-follow-up-rawlinson-2017-all':
    'Todas: audição a cada 3 a 6 meses até 3 anos, depois a cada 6 a 12 até 6.',
  'cmv-newborn-follow-up-faure-bardon-hearing-not-late':
    'Sem seguimento auditivo especial após infecção no segundo ou terceiro trimestre.',
  'cmv-saliva-rawlinson-2017-confirm': 'Confirmar na urina.',
  'cmv-saliva-wunderlich-2023-15': '15 de 96 não confirmados, na maioria leite de doadora.',
  'cmv-saliva-nicu-saliva-17': '17% dos positivos não confirmados.',
  'cmv-saliva-ross-2018-rare': '0,03 a 0,14% de todos os recém-nascidos.',
};
