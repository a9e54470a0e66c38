import type { toxoplasmaWords as english } from '../../en/guidelines/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const toxoplasmaWords: Like<typeof english> = {
  'cdc-toxo-negative-negative': 'Tabela do CDC: sem evidência sorológica de infecção por toxoplasma.',
  'cdc-toxo-negative-grey':
    'Tabela do CDC: possivelmente infecção inicial, ou IgM falsa. Se uma segunda amostra dá o mesmo, provavelmente não infectada.',
  'cdc-toxo-negative-positive':
    'Tabela do CDC: possivelmente infecção aguda, ou IgM falsa. Se uma segunda amostra dá o mesmo, a IgM é provavelmente falsa.',
  'cdc-toxo-grey-negative':
    'Tabela do CDC: não se pode decidir nesta amostra. Colher nova amostra ou usar outro método de IgG.',
  'cdc-toxo-grey-grey':
    'Tabela do CDC: não se pode decidir nesta amostra. Colher nova amostra para ambos os anticorpos.',
  'cdc-toxo-grey-positive':
    'Tabela do CDC: possivelmente infecção aguda. Se uma segunda amostra dá o mesmo ou a IgG fica positiva, consultar laboratório especializado.',
  'cdc-toxo-positive-negative':
    'Tabela do CDC: infectada há 6 meses ou mais, seja qual for a semana de gestação.',
  'cdc-toxo-positive-grey': 'Tabela do CDC: provavelmente infectada há mais de um ano, ou IgM falsa.',
  'cdc-toxo-positive-positive':
    'Tabela do CDC: possivelmente infectada nos últimos 12 meses, ou IgM falsa. Colher nova amostra e consultar laboratório especializado.',
  'fda-toxo-igm':
    'Aviso da FDA: nenhum kit de IgM decide sozinho; uma IgM reagente é confirmada em laboratório de referência.',
  'acog-toxo-susceptible': 'ACOG: sem rastreio de rotina de toxoplasma na gestação.',
  'acog-toxo-igm':
    'ACOG: IgM positiva pode significar infecção aguda; repetir em 2 a 3 semanas e confirmar em laboratório experiente.',
  'acog-toxo-low-avidity': 'ACOG: avidez baixa é compatível com infecção nos últimos 5 meses.',
  'sogc-toxo-susceptible':
    'SOGC 285: sem rastreio de rotina; testar mulheres em risco ou com ultrassonografia sugestiva.',
  'sogc-toxo-igm':
    'SOGC 285: confirmar em laboratório de referência antes de qualquer intervenção, repetir em 2 a 3 semanas, e considerar logo espiramicina quando se suspeita de infecção aguda.',
  'france-toxo-susceptible':
    'França 2019: testar todo mês a partir da segunda consulta, a última vez 2 a 4 semanas após o parto, com orientação de higiene.',
  'france-toxo-isolated-igm':
    'França 2019: repetir IgM por uma segunda técnica e colher um segundo soro após 2 a 3 semanas, em paralelo.',
  'france-toxo-grey-igg': 'França: resolver uma IgG em zona cinzenta por imunoblot.',
  'france-toxo-immune':
    'França 2019: infecção pregressa, mas um segundo soro para excluir troca de amostras ou rara soroconversão sem IgM.',
  'france-toxo-both':
    'França 2019: confirmar IgM por uma segunda técnica, medir avidez, e comparar um segundo soro após 2 a 3 semanas em paralelo.',
  'brazil-toxo-isolated-igm':
    'Brasil: iniciar espiramicina no mesmo dia e repetir em 2 a 3 semanas; parar se a IgG continua negativa: a IgM era falsa.',
  'brazil-toxo-both-early': 'Brasil: tratar no mesmo dia e pedir avidez, até 16 semanas.',
  'brazil-toxo-both-late':
    'Brasil: tratar no mesmo dia; após 16 semanas não se pede avidez, porque uma alta não excluiria. Com IgG muito alta o caso conta como provável.',
  'brazil-toxo-high-early': 'Brasil: avidez alta até 16 semanas situa a infecção antes da gestação.',
  'brazil-toxo-low':
    'Brasil, Ministério da Saúde: avidez baixa com IgM positiva é caso provável em qualquer semana de gestação.',
  'brazil-toxo-high-late':
    'Brasil: após 16 semanas uma avidez alta não exclui infecção na gestação, embora possa ajudar a datá-la. Semana desconhecida é lida como tardia.',
  'germany-toxo-susceptible':
    'Alemanha: o teste não é de rotina; laboratórios que repetem o fazem a cada 8 a 12 semanas, com orientação de higiene.',
  'germany-toxo-both': 'Alemanha: segundo sistema de teste, avidez, e controle após 2 a 3 semanas.',
  'germany-toxo-low': 'Alemanha: avidez baixa significa infecção possivelmente recente.',
  'uk-toxo-susceptible': 'UK National Screening Committee 2016: sem rastreio populacional.',
  'montoya-past-early':
    'Montoya e Remington: até 18 semanas, IgG positiva com IgM negativa significa infecção antes da gestação.',
  'montoya-past-late':
    'Montoya e Remington: após 18 semanas o tempo da infecção é incerto; laboratório de referência e comparação com soro mais antigo. Semana desconhecida é lida como tardia.',
  'montoya-high-early':
    'Montoya e Remington: nas primeiras 16 semanas uma avidez alta, com o perfil de referência, situa a infecção antes da gestação.',
  'montoya-high-late':
    'Montoya e Remington: a tranquilização pela avidez alta vale para as primeiras 16 semanas; depois, ou em semana desconhecida, consultar laboratório de referência.',
  'roche-toxo-not-high':
    'Roche: nenhuma interpretação clínica pode ser tirada de avidez baixa ou em zona cinzenta.',
  'findal-toxo-low':
    'Estudo norueguês 2015: 42% das mulheres mantiveram avidez baixa por meses, sem criança infectada entre as estavelmente baixas; os autores questionam a amniocentese nestas.',
  'labcorp-toxo-avidity': 'Labcorp: a avidez destina-se a soro sabidamente IgG-positivo.',
  'cdc-toxo-planning':
    'CDC: alguns especialistas aconselham esperar 6 meses para a concepção após infecção recente.',
  'aap-toxo-pcr':
    'AAP 2017: PCR de toxoplasma positiva em um fluido do lactente confirma infecção (de memória).',
  'aap-toxo-igm':
    'AAP 2017: IgM no sangue do próprio lactente a partir de cerca do dia 5, IgA a partir de cerca do dia 10, confirmada e persistente, significa infecção congênita (de memória).',
  'aap-toxo-igg':
    'AAP 2017: só IgG é da mãe; seguir até desaparecer. IgG além de 12 meses, ou em aumento, mostra infecção.',
  'aap-toxo-igg-negative':
    'AAP 2017: IgG negativa, não tratado e confirmada por segunda amostra, conta como não infectado; sob tratamento não.',
  'naples-toxo-igg-negative':
    'Nápoles 2022: de 636 lactentes expostos não infectados, quase todos eram IgG-negativos até 5 meses, todos até 9 meses.',
  'naessens-toxo-antibody':
    'Estudo belga 1999: IgM e IgA no sangue do cordão muitas vezes vazam da mãe; o sangue neonatal é muito mais específico.',
  'bonetti-toxo-blot':
    'Bonetti 2026: um imunoblot mãe e filho encontrou a maioria dos lactentes infectados ao nascer; um negativo não exclui.',
  'cdc-page-igm-first':
    'CDC: a IgG é testada primeiro; acrescenta-se IgM quando o tempo da infecção importa.',
  'cdc-page-igg-alone':
    'CDC: uma IgG diz que ela foi infectada; acrescenta-se IgM quando o tempo da infecção importa.',
  'cdc-page-igm-negative': 'CDC: IgM negativa praticamente exclui infecção recente.',
  'cdc-page-igm-positive': 'CDC: IgM positiva é difícil de interpretar, porque pode durar até 18 meses.',
  'cdc-rise-missed':
    'CDC: um aumento de IgG muitas vezes escapa, porque o platô já foi atingido; sem aumento não há prova de infecção antiga.',
  'insert-isolated-igm':
    'Bula de kit com a tabela do CDC: nova amostra; se dá o mesmo, a IgM é provavelmente falsa e ela provavelmente não infectada.',
  'insert-grey-igg': 'Bula de kit com a tabela do CDC: não decidido; nova amostra ou outro método de IgG.',
  'insert-grey-grey':
    'Bula de kit com a tabela do CDC: não decidido; ambos os anticorpos são testados de novo.',
  'insert-grey-positive':
    'Bula de kit com a tabela do CDC: possivelmente infecção aguda; se fica igual ou a IgG fica positiva, laboratório especializado.',
  'insert-positive-grey':
    'Bula de kit com a tabela do CDC: infecção provavelmente há mais de um ano, ou IgM falsa.',
  'acog-toxo-fetal':
    'ACOG: quando a infecção do feto está provada, tratamento combinado com pirimetamina, sulfadiazina e ácido folínico; espiramicina é para infecção aguda da mãe.',
  'sogc-toxo-igm-scan':
    'SOGC 285: achados sugestivos na ultrassonografia com IgM positiva: laboratório de referência, segunda amostra, e oferece-se amniocentese.',
  'sogc-toxo-scan':
    'SOGC 285: achados sugestivos na ultrassonografia: testar, e oferecer amniocentese seja qual for a IgM.',
  'france-four-profiles-isolated':
    'Guia francês de quatro perfis, relatado por uma tese: IgM sem IgG pode ser IgM natural sem infecção; IgG ainda negativa após 2 a 3 semanas significa não infectada, e ainda suscetível.',
  'france-course-isolated': 'Curso universitário francês: após infecção a IgG segue a IgM em 1 a 3 semanas.',
  'france-course-rise':
    'Curso universitário francês: IgG em aumento com IgM significa infecção de aproximadamente os últimos 2 meses, porque a IgG atinge o platô a partir do mês 2 a 3.',
  'france-stable':
    'Prática francesa: IgG estável sem tratamento situa a infecção ao menos cerca de 2 meses antes do primeiro soro (de memória).',
  'brazil-moh-isolated':
    'Brasil, Ministério da Saúde: IgG ainda negativa após 2 a 3 semanas significa IgM falsa, e ela continua suscetível; IgG que ficou positiva é soroconversão.',
  'brazil-rule-late':
    'Brasil, questão de prova: após 16 semanas não se pede avidez; uma alta não excluiria, embora possa ajudar a datar.',
  'brazil-rule-early': 'Brasil, questão de prova: até 16 semanas pede-se avidez.',
  'brazil-susceptible': 'Brasil: repetir entre todo mês e todo trimestre, conforme os recursos (de memória).',
  'aesculabor-susceptible':
    'Alemanha, Aesculabor: o seguro público só paga na suspeita justificada; onde se repete, a cada 8 a 12 semanas.',
  'lab-kl-second':
    'Alemanha, lab-kl: uma IgM levemente positiva é conferida com um segundo sistema de teste.',
  'germany-phases-control': 'Revisão alemã: IgM reagente é controlada após 2 a 3 semanas.',
  'italy-susceptible': 'Itália: repetir a cada 4 a 6 semanas.',
  'austria-susceptible': 'Áustria: repetir a cada 8 semanas, aproximadamente (de memória).',
  'norway-susceptible': 'Projeto norueguês: três amostras na gestação.',
  'australia-susceptible': 'Austrália: pouca evidência para rastreio; orientar a prevenção.',
  'who-susceptible':
    'OMS 2016: não se conhece recomendação sobre rastreio ou sorologia de toxoplasma (de memória).',
  'arup-repeat': 'ARUP: repetir após 10 a 14 dias; em outro ponto do seu guia, 1 a 3 semanas.',
  'cutoffs-high-planning':
    'Fabricantes de Elecsys, Architect e Vidas: uma avidez alta exclui primoinfecção dos últimos 4 meses.',
  'cutoffs-high-early':
    'Fabricantes de Elecsys, Architect e Vidas: uma avidez alta exclui primoinfecção dos últimos 4 meses, o que aqui alcança a última menstruação.',
  'cutoffs-high-late':
    'Fabricantes de Elecsys, Architect e Vidas: uma avidez alta exclui só os últimos 4 meses. Semana desconhecida é lida como tardia.',
  'villard-high-planning':
    'Villard 2013: com os quatro kits comparados, toda avidez alta pertencia a infecção latente.',
  'villard-high-early':
    'Villard 2013: com os quatro kits comparados, toda avidez alta pertencia a infecção latente, não aguda.',
  'villard-not-high': 'Villard 2013: uma avidez que não é alta não significa com segurança infecção aguda.',
  'liesenfeld-no-avidity':
    'Liesenfeld 2001: dos soros do primeiro trimestre com IgM reagente, 56% tinham avidez alta; estas mulheres foram provavelmente infectadas antes da gestação.',
  'liesenfeld-high':
    'Liesenfeld 2001: no primeiro trimestre uma avidez alta situa a infecção antes da gestação; os primeiros dados europeus falavam de 3 meses.',
  'lappalainen-high':
    'Estudo finlandês 1995: uma avidez alta no primeiro trimestre fala fortemente contra infecção na gestação.',
  'jenum-1997-high':
    'Estudo norueguês 1997: com seu próprio método uma avidez alta significava mais de 20 semanas; tranquilizava na primeira metade da gestação. Outros kits alcançam menos.',
  'tomasoni-low':
    'Estudo italiano de 778 mulheres, todas com espiramicina: com avidez baixa ou intermediária e IgM no primeiro trimestre, uma criança de 747 foi infectada.',
  'smets-intermediate':
    'Smets 2016: com Architect e Vidas a maioria das avidezes em zona cinzenta vinha de mulheres infectadas há mais de 4 meses.',
  'boquel-low':
    'Boquel 2019, um só teste: com Liaison XL um índice abaixo de 0,05 era recente, menos de 3 meses, em 97%; de 0,05 a 0,1 em 69%. Outros kits não podem tomar isto emprestado.',
  'meroni-treated':
    'Meroni 2009: a espiramicina retarda o aumento da IgG e da avidez; a avidez volta a subir após o parto.',
  'lefevre-treated':
    'Estudo francês 2007: sob espiramicina a avidez amadurece devagar, mais devagar quando a infecção cai tarde na gestação; 12 semanas após a infecção quase todos os índices ainda eram baixos.',
  'norway-amnio':
    'Estudo norueguês 2017: de 346 mulheres que chegaram à amniocentese, metade havia sido infectada antes da gestação.',
  'gras-persistent':
    'Gras 2004: a IgM durou 10 a 13 meses na mediana, conforme o método, e mais de 2 anos em 9 a 27%.',
  'dhakal-both':
    'Dhakal 2015: de 451 pessoas com ambos os anticorpos em laboratórios comuns, 22% eram agudas, 74% crônicas, 2% não infectadas, 2% indeterminadas.',
  'series-igm-positive':
    'Série de 20 anos: de 130 mulheres encaminhadas, 116 delas IgM-positivas, 7 eram agudas.',
  'management-reference':
    'Liesenfeld 2001: em 811 mulheres com IgM positiva em outro lugar, o perfil de um laboratório de referência mudou o que se fez.',
  'jenum-1998-late':
    'Estudo norueguês 1998: cerca de um quinto dos soros colhidos 21 a 52 semanas após a infecção não tinha IgM. Semana desconhecida é lida como tardia.',
  'montoya-2002-early':
    'Montoya 2002: até cerca de 24 semanas, IgG em título baixo sem IgM é essencialmente infecção de antes da gestação.',
  'montoya-2002-middle':
    'Montoya 2002: a leitura como infecção antiga vale até cerca de 24 semanas e para título baixo. Semana desconhecida é lida como tardia.',
  'olariu-positive':
    'Olariu 2019, laboratório de referência: de mulheres IgG-positivas com IgA, 75% eram agudas; com IgM e IgA juntas, 86%.',
  'olariu-negative':
    'Olariu 2019, laboratório de referência: de mulheres IgG-positivas sem IgA, 4% eram agudas; com IgM mas sem IgA, 19%.',
  'isaga-isolated':
    'Estudo multicêntrico francês: combinar um kit de IgM muito sensível com um muito específico; a especificidade entre IgM isoladas foi de 24% a 95%.',
  'khammari-2015-isolated':
    'Khammari 2015: uma banda isolada de IgG de 30 kDa com IgM torna provável o início de uma soroconversão.',
  'blot-seroconversion':
    'Estudo francês: em 26 de 39 soroconversões verdadeiras o imunoblot de IgG era positivo enquanto a IgG de rotina não; em 13 era negativo; um negativo não exclui nada.',
  'igm-blot-unsuitable':
    'Um estudo: um imunoblot de IgM mostra as mesmas bandas em pessoas infectadas, imunes e nunca infectadas; não pode servir de referência.',
  'liesenfeld-1997-isolated':
    'Liesenfeld 1997: de 153 soros discrepantes, 46% tinham IgM positiva com dye test negativo, portanto IgM falsa.',
  'khammari-2013-grey':
    'Khammari 2013: de 85 IgG indeterminadas ou discordantes, 86% eram positivas no imunoblot; em geral infecção antiga em título baixo.',
  'russia-grey': 'Rússia, um médico de laboratório: tratar uma IgG cinzenta como negativa e testar todo mês.',
  'fricker-retest':
    'Fricker-Hidalgo 2013: existe soroconversão sem IgM, em 15 de 26 casos a IgM nunca foi achada; uma repetição precisa de IgG e IgM.',
  'fricker-no-igm':
    'Fricker-Hidalgo 2013: 26 soroconversões sem IgM no início, avidez baixa em 16; confirmar por imunoblot e em paralelo, também contra troca de amostras.',
  'cste-seroconversion':
    'CSTE 2024: soroconversão de IgG nesta gestação conta como infecção aguda. Definição de vigilância, não destinada ao diagnóstico.',
  'cste-rise':
    'CSTE 2024: aumento de quatro vezes da IgG em soros com 3 semanas ou mais de intervalo conta como infecção aguda. Definição de vigilância, não destinada ao diagnóstico.',
  'wallon-negative':
    'Wallon 2010: a PCR no líquido amniótico encontrou 92% das infecções; dos resultados negativos 98% estavam certos; um negativo não encerra o seguimento.',
  'wallon-positive': 'Wallon 2010: toda PCR positiva no líquido amniótico era infecção verdadeira do feto.',
  'romand-negative':
    'Romand 2001: a PCR no líquido amniótico encontrou 64% das infecções; dos resultados negativos 88% estavam certos.',
  'meta-amniotic':
    'Metanálise: a PCR no líquido amniótico tem sensibilidade de 87% e especificidade de 99% quando colhida até 5 semanas do diagnóstico da mãe.',
  'aap-mother-susceptible':
    'AAP 2017: orientação sobre alimentos, cozinha, terra e gatos para toda mulher suscetível.',
  'aap-mother-negative-weak':
    'AAP 2017: uma pessoa só conta como não infectada se capaz de produzir anticorpo; com imunidade enfraquecida um resultado negativo não é válido.',
  'aap-mother-weak':
    'AAP 2017: com imunidade gravemente enfraquecida uma infecção antiga pode ser reativada e atingir o feto.',
  'aap-mother-near': 'AAP 2017: infecção nos 3 meses antes da concepção ainda conta como risco para o feto.',
  'robert-gangneux-near':
    'Relato de caso 2009: uma criança infectada embora a mãe tenha sido infectada antes da concepção.',
  'italy-near':
    'Coorte italiana 2007 a 2018: nenhuma criança infectada após 12 infecções em torno da concepção.',
  'hiv-weak':
    'Revisão sobre HIV: doença por toxoplasma torna-se mais provável com CD4 abaixo de 100; a transmissão à criança é estimada abaixo de 5%, por primoinfecção ou reativação.',
  'andrade-eyes':
    'Relato de caso 2010: recém-nascido infectado de mãe com doença ocular ativa, IgG estável e sem IgM.',
  'elbez-travel':
    'Caso francês 2009: criança infectada de mãe imune antes da concepção, após reinfecção com cepa atípica (América do Sul, carne de cavalo crua importada).',
  'guiana-travel':
    'Guiana Francesa: criança infectada de mulher imune com IgG estável, sem IgM nem IgA e aglutinação não aguda.',
  'avelino-travel':
    'Brasil, Goiânia 2014: 9 de 162 transmissões foram atribuídas a reativação na gestação. Contestado, e não visto em dados europeus.',
  'ivig-toxo':
    'Hanson 2020: a sorologia pode ficar positiva após imunoglobulina. Toxoplasma foi testado, mas os resumos não o listam entre os que viraram.',
  'ivig-wait-toxo':
    'Página de referência: usar o soro de antes da imunoglobulina, ou esperar cerca de 3 meses.',
  'known-immune':
    'Resposta de especialista italiano: com IgG positiva de anos antes, uma IgM achada agora é persistente.',
  'aap-toxo-igg-stays': 'AAP 2017: IgG ainda presente além de 12 meses mostra infecção congênita.',
  'aap-toxo-igg-rises': 'AAP 2017: IgG do lactente que sobe, ou volta após cair, mostra infecção congênita.',
  'cste-toxo-igg-stays': 'CSTE 2024: IgG além de 12 meses de idade confirma infecção congênita.',
  'bmj-toxo-igg-stays':
    'ADC Education and Practice: IgG ainda positiva além de 12 meses confirma infecção congênita.',
  'bmj-toxo-igm':
    'ADC Education and Practice: IgM no sangue do lactente além de 2 a 3 semanas de idade aponta para infecção congênita.',
  'bmj-toxo-igg-negative':
    'ADC Education and Practice: IgG negativa ao nascer essencialmente exclui infecção congênita.',
  'naessens-toxo-negative':
    'Estudo belga 1999: a IgM encontrou 61 a 67% dos recém-nascidos infectados, a IgA 54 a 60%, ambas juntas 73%; negativas não excluem nada.',
  'arkhis-negative':
    'Arkhis 2024: a IgM Platelia encontrou 64% dos lactentes infectados até o dia 5 e 75% no total.',
  'goias-negative': 'Coorte brasileira, Goiás: a IgM foi achada em 39% dos lactentes infectados.',
  'bonetti-blot-positive':
    'Bonetti 2026: bandas só na criança ou mais fortes nela mostram seu próprio anticorpo; a especificidade foi de 100% ao nascer e 92% com um mês.',
  'bonetti-blot-negative':
    'Bonetti 2026: com 19 lactentes infectados, o imunoblot mãe e filho encontrou 89% ao nascer; um negativo não exclui.',
  'blot-1985-negative':
    'Primeira descrição 1985: o imunoblot comparativo encontrou metade dos lactentes infectados.',
  'rebound-case':
    'Relato de caso: mãe infectada com 21 semanas, PCR amniótica e IgM do lactente negativas; a IgG subiu dez vezes até 6 meses, e a criança estava infectada.',
  'liaison-infant-avidity': 'Estudo de 333 lactentes: a avidez de IgG não trouxe benefício em lactentes.',
};
