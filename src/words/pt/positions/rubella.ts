import type * as english from '../../en/positions/rubella.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const rubellaTopicWords: Like<typeof english.rubellaTopicWords> = {
  'rubella-cut-off': {
    title: 'A partir de que IgG de rubéola uma mulher é considerada protegida?',
    ours: 'Vale a classe do laboratório, com seus próprios limites. Um número sem seu ensaio nunca é classificado, e nenhum destes limites é usado.',
  },
  'rubella-grey-igg': {
    title: 'IgG de rubéola em zona cinzenta: protegida ou não?',
    ours: 'Não se chama imune. As doses documentadas decidem o cuidado; um imunoblot ou segundo método, a leitura; após exantema ou contato decide uma segunda amostra em paralelo.',
  },
  'rubella-two-doses': {
    title: 'IgG negativa ou cinzenta após duas doses documentadas: mais uma?',
    ours: 'Oferece-se mais uma dose fora da gestação, no máximo três, sem teste de rotina depois. Na gestação um contato é conduzido como em mulher não protegida.',
  },
  'rubella-verbal-dose': {
    title: 'Conta uma vacina ou doença lembrada?',
    ours: 'Não. Aqui só doses documentadas contam como doses.',
  },
  'rubella-test-after-vaccine': {
    title: 'Testa-se o anticorpo após a vacina?',
    ours: 'Não como conselho nosso; é a prática do serviço. Após anti-D as posições diferem.',
  },
  'rubella-anti-d': {
    title: 'Anti-D ou hemoderivados atrasam a vacina após o parto?',
    ours: 'Anti-D não a atrasa. Outros hemoderivados sim; o intervalo é o do manual nacional.',
  },
  'rubella-screening': {
    title: 'Todas as gestantes são testadas para IgG de rubéola?',
    ours: 'É a prática do país. Um resultado existente é lido, seja quem for que o pediu.',
  },
  'rubella-booking-negative': {
    title: 'IgG negativa na primeira consulta: testa-se de novo?',
    ours: 'Só onde a prática do serviço o diz, e então IgG. Exantema ou contato são outra questão: sempre levam a um segundo soro.',
  },
  'rubella-igm-unasked': {
    title: 'Testa-se IgM sem exantema ou contato?',
    ours: 'Não. Um resultado existente é investigado mesmo assim, porque 20 a 50% das infecções correm sem exantema.',
  },
  'rubella-second-serum': {
    title: 'Quando se colhe o segundo soro?',
    ours: '5 a 10 dias após uma primeira amostra reagente com exantema ou contato, 7 a 10 dias após exantema sem IgM, 3 a 4 semanas após contato, senão 2 a 3 semanas. Uma IgG negativa só encerra uma IgM a partir de 3 semanas.',
  },
  'rubella-igm-lasts': {
    title: 'Quanto tempo dura a IgM de rubéola?',
    ours: 'Não é usada para datar. A partir de 8 semanas após exantema ou contato, IgM ausente nada prova; uma reagente pode ter meses ou anos.',
  },
  'rubella-exposed-immune': {
    title: 'IgG sem IgM após contato: ela é imune?',
    ours: 'Só com duas doses documentadas ou IgG positiva de antes do contato; com qualquer exantema decide uma segunda amostra em paralelo. Uma amostra colhida dentro de 10 a 12 dias do primeiro contato mostraria anticorpo mais antigo, mas o dia do contato muitas vezes não é certo.',
  },
  'rubella-igm-case': {
    title: 'Uma IgM positiva faz um caso?',
    ours: 'Aqui não. A IgM sozinha nada confirma; com exantema ou contato é comunicada à vigilância na suspeita.',
  },
  'rubella-notification': {
    title: 'Quando se notifica a rubéola?',
    ours: 'Na suspeita: infecção provável ou confirmada, e IgM reagente com exantema ou contato, antes de outros resultados.',
  },
  'rubella-avidity-window': {
    title: 'Até onde no passado alcança uma avidez alta de rubéola?',
    ours: '8 semanas, a menos que o laboratório dê seu próprio número. O limite é impresso; além dele, infecção no início desta gestação continua em aberto.',
  },
  'rubella-e2': {
    title: 'O que datam as bandas de E2?',
    ours: 'Os dois números são mostrados e nenhum é usado como data. E2 ausente junto de IgM conta como avidez baixa; após vacina E2 também pode faltar.',
  },
  'rubella-rna': {
    title: 'Quando se procura RNA na mãe?',
    ours: 'Com exantema das últimas duas semanas; sem ele, quando a IgM é positiva antes de a IgG ser clara, ou reagente após contato recente.',
  },
  'rubella-other-causes': {
    title: 'Que outras infecções são procuradas?',
    ours: 'Parvovírus B19 em todo exantema na gestação e junto de IgM sem IgG clara; EBV junto de tal IgM. O que se encontra inclina e nada encerra.',
  },
  'rubella-vaccine-lookback': {
    title: 'Por quanto tempo uma vacina explica IgM ou avidez baixa?',
    ours: '12 semanas. Dentro delas nem IgM, nem avidez baixa, nem aumento são lidos como infecção, a menos que tenha havido exposição.',
  },
  'rubella-fetal-tests': {
    title: 'O feto é testado?',
    ours: 'As posições são mostradas e a medicina fetal decide. Um único teste negativo nada exclui.',
  },
  'rubella-fetal-risk': {
    title: 'Quão provável é o dano, por semana?',
    ours: 'Muito alto antes de 11 semanas, menor até 16, mínimo até 20. Duas séries com seus intervalos estão desenhadas na biblioteca. A semana é a do exantema, não a da amostra.',
  },
  'rubella-end-of-risk': {
    title: 'Até que semana se espera dano?',
    ours: 'A urgência conta até 20 semanas completas. Infecções mais tardias ainda chegam ao bebê, por isso o recém-nascido é examinado seja qual for a semana.',
  },
  'rubella-reinfection-risk': {
    title: 'O que significa uma reinfecção para o bebê?',
    ours: 'Menos que uma primoinfecção, mas não nada: a medicina fetal e um laboratório de referência julgam, depois de a reinfecção ser distinguida de uma primoinfecção silenciosa.',
  },
  'rubella-conception-interval': {
    title: 'Por quanto tempo se adia a concepção após a vacina?',
    ours: '28 dias.',
  },
  'rubella-vaccine-risk': {
    title: 'E se a vacina foi dada no início da gestação sem saber?',
    ours: 'O risco é muito baixo e não nulo: foi publicada uma criança com quadro semelhante ao da rubéola congênita. A data da vacina é informada com cada soro.',
  },
  'rubella-immunoglobulin': {
    title: 'Imunoglobulina após contato?',
    ours: 'Nunca prometida como proteção, e aqui nunca uma ação.',
  },
  'rubella-exclusion': {
    title: 'Por quanto tempo uma mulher com rubéola fica afastada dos outros?',
    ours: 'Ela telefona antes e não vai ao ambulatório de pré-natal; a autoridade de saúde dá o número de dias.',
  },
  'rubella-infant-igm': {
    title: 'O que mostra a IgM no lactente, e sua ausência?',
    ours: 'Positiva no próprio sangue: provável. Negativa no primeiro mês nada exclui; repete-se com 1 mês.',
  },
  'rubella-infant-igg': {
    title: 'A partir de quando a IgG é do próprio lactente?',
    ours: 'A partir de 9 meses, sem vacina ou exposição; duas amostras confirmam. A última amostra é colhida antes de qualquer tríplice viral (MMR).',
  },
  'rubella-infant-shedding': {
    title: 'Por quanto tempo o lactente é contagioso?',
    ours: 'Precauções de contato até 1 ano de idade, ou até que duas amostras com um mês de intervalo, ambas após 3 meses de idade, sejam negativas.',
  },
  'rubella-infant-definition': {
    title: 'Infecção ou síndrome?',
    ours: 'As palavras aqui falam de infecção. A síndrome é infecção com um defeito; como defeitos podem aparecer mais tarde, todo lactente infectado é acompanhado.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Like<typeof english.rubellaPositionWords> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL em vez dos antigos 15; viu-se reinfecção abaixo de 10 e acima de 15; imunidade é uma decisão clínica.',
  'rubella-cut-off-uw-rubella':
    '10 IU/mL segundo CLSI I/LA6, em ensaios ajustados ao primeiro padrão da OMS, RUBI-1-94.',
  'rubella-cut-off-acip-2013': '10 IU/mL em uso; indeterminado não é imune.',
  'rubella-cut-off-lancet-id-2020':
    'Reunião de especialistas da OMS: 10 IU/mL está em questão. O mesmo soro é lido de modo diferente conforme o ensaio, com dano possível nos dois sentidos; o padrão é mantido só para a sensibilidade.',
  'rubella-cut-off-nrl-rubella':
    'Cinco ensaios a 10 IU/mL: sensibilidade 70 a 91%, especificidade 66 a 100%, quase nenhuma concordância dos números.',
  'rubella-cut-off-bouthry-2016':
    'Oito ensaios: nenhum falso em 85 soros sem anticorpo, muitos soros com anticorpo chamados indeterminados ou negativos; decisões por IU/mL deveriam ser reconsideradas.',
  'rubella-cut-off-matter-1997': 'Um limite abaixo de 15 IU/mL nega a vacina a pessoas suscetíveis.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Imune só a partir de 15 IU/mL.',
  'rubella-cut-off-augusta-rubella': 'Positivo a partir de 15 IU/mL, 10 a menos de 15 indeterminado.',
  'rubella-cut-off-phimai-rubella': 'Distinguem-se abaixo de 10, 10 a 15, e 15 ou mais.',
  'rubella-cut-off-koblenz-rubella': '10 a 34.9 imunidade básica, 35 ou mais imunidade robusta.',
  'rubella-cut-off-ecolab-rubella': 'Abaixo de 25 IU/mL conta como não protegida.',
  'rubella-cut-off-commentguerir-rubella': '25 IU/mL por inibição da hemaglutinação, 10 a 15 por ELISA.',
  'rubella-cut-off-roche-rubella': 'Qualquer anticorpo encontrado confirma imunidade.',
  'rubella-grey-igg-acip-2013':
    'Indeterminado não é imune a menos que a vacinação esteja documentada; mais uma dose.',
  'rubella-grey-igg-bouthry-2016':
    'Contar indeterminado como positivo deixaria escapar menos mulheres protegidas: 56,5% de 322 tinham anticorpo.',
  'rubella-grey-igg-matter-1997': 'Limites baixos deixam escapar mulheres suscetíveis, portanto vacinar.',
  'rubella-grey-igg-england-screening-2016':
    'As doses decidem; abaixo de 10 IU/mL ou zona cinzenta sem doses: vacinar.',
  'rubella-grey-igg-labmed-rubella':
    '10 a 14.9 IU/mL não é seguro a menos que a vacinação básica esteja completa.',
  'rubella-grey-igg-labor-becker-rubella': '5 a 10 IU/mL é duvidoso; contar as doses.',
  'rubella-grey-igg-mdi-rubella': '5 a 9 IU/mL é duvidoso; contar as doses.',
  'rubella-grey-igg-australian-handbook':
    'Discutir uma IgG em zona cinzenta com o laboratório e vacinar; anticorpo vacinal baixo muitas vezes protege.',
  'rubella-grey-igg-blt-rubella': 'Indeterminado conta como negativo.',
  'rubella-grey-igg-arup-rubella': '9.0 a 9.9 IU/mL: repetir em 10 a 14 dias.',
  'rubella-grey-igg-mayo-rubella-igg': 'Índice 0.8 a 0.9: repetir em 10 a 14 dias.',
  'rubella-grey-igg-michigan-rubella': 'Repetir em 2 semanas.',
  'rubella-two-doses-acip-2013': 'Mais uma tríplice viral (MMR), no máximo três no total, sem teste depois.',
  'rubella-two-doses-england-screening-2016': 'Nenhuma: duas doses documentadas são proteção.',
  'rubella-two-doses-labor-becker-rubella': 'Nenhuma: duas doses documentadas, presume-se imunidade.',
  'rubella-two-doses-mdi-rubella': 'Nenhuma: duas doses documentadas, sem teste.',
  'rubella-two-doses-nz-handbook': 'Nenhuma após duas doses documentadas.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'Uma vacina relatada verbalmente não é evidência.',
  'rubella-verbal-dose-acip-2013': 'Uma história de rubéola não é evidência.',
  'rubella-verbal-dose-blt-rubella': 'Uma dose documentada é evidência de imunidade.',
  'rubella-test-after-vaccine-acip-2013': 'Sem teste após a dose.',
  'rubella-test-after-vaccine-australian-handbook':
    'Todas as mulheres vacinadas são testadas após 6 a 8 semanas.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'Após anti-D, testar 6 a 8 semanas depois.',
  'rubella-test-after-vaccine-acip-best-practice':
    'Após anti-D ou um hemoderivado, testar 3 meses depois ou mais.',
  'rubella-anti-d-obgproject-anti-d': 'Anti-D não é motivo para adiar a vacina; a resposta é testada.',
  'rubella-anti-d-acip-best-practice':
    'Não por anti-D após o parto; após outros hemoderivados uma vacina viva espera 3 a 11 meses conforme o produto.',
  'rubella-screening-england-screening-2016': 'Encerrado em 1º de abril de 2016.',
  'rubella-screening-acog-rubella': 'IgG na primeira consulta.',
  'rubella-screening-labor-gaertner-rubella':
    'Sim, IgG a menos que duas doses estejam documentadas; a IgM não faz parte.',
  'rubella-screening-australian-handbook': 'Sim, em cada mulher antes ou durante a gestação.',
  'rubella-screening-france-rubella': 'Sim, IgG.',
  'rubella-screening-hiiragi-2024': 'Yokohama: todas as gestantes, com IgM entre os testes.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Segunda IgG com 16 a 17 semanas.',
  'rubella-booking-negative-labor-becker-rubella': 'Segunda IgG com 16 a 17 semanas.',
  'rubella-booking-negative-france-rubella': 'IgG de novo com cerca de 20 semanas de amenorreia.',
  'rubella-booking-negative-medisite-rubella': 'Todo mês (página mais antiga).',
  'rubella-booking-negative-acog-rubella': 'Sem repetição de rotina.',
  'rubella-booking-negative-phe-rash-2019': 'Sem repetição de rotina.',
  'rubella-booking-negative-australian-handbook': 'Sem repetição de rotina.',
  'rubella-booking-negative-cir': 'IgM de novo na gestação.',
  'rubella-igm-unasked-cdc-rubella-serology': 'Não recomendado.',
  'rubella-igm-unasked-who-2018-4-7': 'Chamado de teste inadequado.',
  'rubella-igm-unasked-phe-rash-2019': 'Não recomendado.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'Não faz parte do rastreio na gestação.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Desaconselhado.',
  'rubella-igm-unasked-mayo-2008':
    'Retirou seu teste de IgM de rubéola em 2008: os positivos eram na maioria falsos.',
  'rubella-igm-unasked-cir': 'Feito de rotina.',
  'rubella-second-serum-cdc-vpd-14': 'IgM sem IgG, ou ambas: 5 a 10 dias.',
  'rubella-second-serum-cdc-vpd-14-2':
    'Após contato: 3 a 4 semanas, e 6 semanas quando a exposição continua.',
  'rubella-second-serum-roche-rubella':
    'IgM encontrada: 5 a 10 dias. Nenhum anticorpo após exposição: 2 a 3 semanas.',
  'rubella-second-serum-uk-rubella-summary': '7 a 10 dias.',
  'rubella-second-serum-phe-rash-2019': 'Cerca de 1 mês após o último contato.',
  'rubella-second-serum-arup-rubella': '10 a 14 dias.',
  'rubella-second-serum-mayo-rubella-igg': '10 a 14 dias.',
  'rubella-second-serum-rcpa-rubella': '10 a 14 dias.',
  'rubella-second-serum-michigan-rubella': '2 semanas.',
  'rubella-second-serum-bmj-rubella': '2 a 3 semanas.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'Metade a tem no dia do exantema, mais de 90% no dia 5; até três meses.',
  'rubella-igm-lasts-acip-1998':
    'Pico por volta do dia 7, encontrada por 4 a 12 semanas, de vez em quando por um ano.',
  'rubella-igm-lasts-rcpa-rubella': 'Positiva até o dia 5, desaparece após cerca de 8 semanas.',
  'rubella-igm-lasts-uk-rubella-summary': '4 a 24 semanas.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1 a 6 meses.',
  'rubella-igm-lasts-roche-rubella-igm': '1 a 3 meses após infecção; após vacina, baixa por anos.',
  'rubella-igm-lasts-arup-rubella':
    'Níveis baixos além de 12 meses após infecção ou vacina, de vez em quando.',
  'rubella-igm-lasts-quest-rubella-igm': 'Níveis baixos além de 12 meses, de vez em quando.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'Após vacina, baixa por até 3 anos em 7 de 43.',
  'rubella-igm-lasts-persistent-rubella-igm':
    'Além de 2,5 meses com avidez alta, e não por fator reumatoide.',
  'rubella-exposed-immune-cdc-vpd-14': 'Imune, o fim do fluxograma.',
  'rubella-exposed-immune-phe-rash-2019':
    'Duas evidências: duas doses, uma dose e um teste positivo, ou dois testes positivos, um de pelo menos 10 IU/mL. Volta se aparecer exantema.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'Uma vacina documentada com um teste positivo, ou dois testes positivos.',
  'rubella-exposed-immune-banerji-2005':
    'Uma IgG com 12 semanas após uma viagem foi lida como imunidade; a criança tinha rubéola congênita.',
  'rubella-exposed-immune-pitts-2014':
    'Vacinada cinco anos antes, IgG acima de 400 IU/mL aos 4 meses, sem exantema: a criança tinha rubéola congênita.',
  'rubella-igm-case-cste-rubella': 'A IgM pode confirmar um caso.',
  'rubella-igm-case-nz-rubella-manual':
    'A IgM pode confirmar um caso quando não foi dada vacina nas últimas 6 semanas.',
  'rubella-igm-case-cdna-rubella': 'Apenas sugestiva, a menos que um laboratório de referência a confirme.',
  'rubella-igm-case-california-rubella':
    'Uma definição modificada; 4 de 801 laudos positivos foram confirmados.',
  'rubella-notification-nz-rubella-manual': 'Na suspeita.',
  'rubella-notification-cdna-rubella': 'De notificação obrigatória.',
  'rubella-notification-labor-becker-rubella': 'Por laboratório e clínico, com o nome.',
  'rubella-notification-thunder-bay-rubella': 'Imediatamente.',
  'rubella-notification-washington-rubella': 'Casos suspeitos, ao departamento de saúde.',
  'rubella-notification-nice-cks-rubella': 'Na suspeita, por lei.',
  'rubella-avidity-window-who-2018-4-7': 'Baixa por cerca de 6 a 8 semanas após infecção ou vacina.',
  'rubella-avidity-window-enders-knotek-1989':
    'Abaixo de 30% em cerca das primeiras 4 semanas; após vacina até cerca de 2,5 meses.',
  'rubella-avidity-window-hedman-rousseau':
    'Baixa durante a doença e pouco depois; 5 de 6 soros limítrofes dentro de 2 meses.',
  'rubella-avidity-window-mubareka-2007':
    'Abaixo de 40% só dentro de 6 semanas, acima de 60% não antes de 13 semanas.',
  'rubella-avidity-window-lafarga-1998': 'Abaixo de 50% recente: 84% dos soros agudos.',
  'rubella-avidity-window-bmj-rubella': 'Baixa até 4 meses.',
  'rubella-avidity-window-idc-rubella': 'Abaixo de 0,40 menos de 3 meses, acima de 0,45 mais de 6 meses.',
  'rubella-avidity-window-rudas-rubella': 'Abaixo de 20% aguda, acima de 30% mais de 5 meses.',
  'rubella-avidity-window-quest-rubella-avidity': 'Maturação já após 30 dias (fonte fraca).',
  'rubella-e2-labor-gaertner-rubella': 'E2 presente: infecção há pelo menos 3 meses.',
  'rubella-e2-best-2002': 'E2 presente: há mais de 5 meses.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 ausente com avidez baixa e IgM: infecção primária; os dois testes são necessários.',
  'rubella-rna-cdc-rubella-serology': 'Cedo, com exantema.',
  'rubella-rna-who-2018-8-3': 'Em qualquer caso que IgM e IgG deixem em aberto.',
  'rubella-rna-germany-rubella-relay': 'Para IgM com ou sem IgG, e para exantema sem anticorpo.',
  'rubella-rna-clipdocs-rubella': 'Swab de garganta, com um segundo soro.',
  'rubella-rna-cdna-rubella': 'Com o laboratório de referência.',
  'rubella-other-causes-uk-parvovirus-notes':
    'Rubéola e parvovírus B19 juntos para um exantema que não é vesicular.',
  'rubella-other-causes-roche-rubella': 'Fator reumatoide, EBV, CMV e parvovírus B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Fator reumatoide, EBV, CMV, parvovírus B19 e outros dão IgM falsa.',
  'rubella-other-causes-medics-rubella': 'As mesmas causas de IgM falsa.',
  'rubella-other-causes-clad-1997':
    'Parvovírus B19 não detectado porque se acreditou em uma IgM de rubéola com 19 semanas.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 dias.',
  'rubella-vaccine-lookback-cdna-rubella': '8 dias a 8 semanas.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 semanas.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Avidez baixa até cerca de 2,5 meses após a vacina.',
  'rubella-fetal-tests-cdc-rubella-serology': 'Não recomendado.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Infecção primária antes de 19 semanas, reinfecção antes de 12 semanas, ou IgM inexplicada.',
  'rubella-fetal-tests-banatvala-rubella':
    'Pelo menos 6 a 8 semanas após a infecção, após 18 a 21 semanas; mais útil com 12 a 18 semanas e para reinfecção antes de 12 semanas; um único negativo nunca exclui.',
  'rubella-fetal-tests-mace-2004':
    'A PCR amniótica encontrou 83 a 95%, nunca falsamente positiva em 45 mulheres.',
  'rubella-fetal-tests-suzumori-1991':
    'IgM no sangue fetal a partir de cerca de 22 a 23 semanas; ocorrem falsos-negativos.',
  'rubella-fetal-tests-australia-notes':
    'PCR pelo menos 6 semanas após a infecção (notas de estudantes, fraca).',
  'rubella-fetal-tests-sogc-203': 'Líquido amniótico ou vilosidades coriônicas possíveis.',
  'rubella-fetal-tests-phe-rash-2019': 'Caso a caso, na medicina fetal.',
  'rubella-fetal-risk-miller-1982':
    'Exantema antes de 11 semanas: 9 de 10 infectados, todos eles com defeitos; 13 a 16 semanas: cerca de metade infectados, um terço destes com surdez.',
  'rubella-fetal-risk-sense-rubella': 'Antes de 11 semanas 90%, 11 a 16 semanas 20%, 16 a 20 semanas mínimo.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'Antes de 11 semanas 70 a 90% infectados e 25 a 65% com dano; 11 a 17 semanas 55% e 8 a 20%; mais tarde 20 a 35% e 3,5%, como nos demais.',
  'rubella-fetal-risk-cdc-vpd-15': 'Mais alto nas primeiras 12 semanas.',
  'rubella-fetal-risk-who-2018-3-6': 'Até 85% nas primeiras 12 semanas.',
  'rubella-end-of-risk-miller-1982':
    'Nenhum defeito após 16 semanas em 63 crianças infectadas; resta um limite superior de 6 a 7%.',
  'rubella-end-of-risk-registry-deafness': 'Surdez até a semana 17, nenhuma depois.',
  'rubella-end-of-risk-rcog-rubella':
    'Mínimo de 16 a 20 semanas, só surdez; não descrito antes da concepção.',
  'rubella-end-of-risk-cdc-vpd-15': 'Defeitos são raros após 20 semanas.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'Nenhuma de 34 reinfecções chegou ao bebê; 6 primoinfecções silenciosas chegaram a 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 crianças acompanhadas após 56 reinfecções estavam bem; 7 infectadas após primoinfecções silenciosas.',
  'rubella-reinfection-risk-reinfections-1988':
    'Cinco bebês infectados após reinfecção silenciosa em três anos.',
  'rubella-reinfection-risk-uk-reinfection-notes': 'Cerca de 8% infectados quando nas primeiras 12 semanas.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Defeitos provavelmente em menos de 5%.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Reinfecção com exantema com 13 semanas após vacina anterior; a criança era saudável.',
  'rubella-reinfection-risk-tokunoshima':
    '17 de 61 mulheres com título baixo anterior tiveram aumento de quatro vezes.',
  'rubella-conception-interval-acip-2013': '28 dias.',
  'rubella-conception-interval-gponline-rubella': '1 mês.',
  'rubella-conception-interval-acog-rubella': '28 dias.',
  'rubella-conception-interval-acip-1998': '3 meses no texto mais antigo, e ainda em algumas bulas.',
  'rubella-vaccine-risk-sogc-203':
    'Nenhum caso estava documentado então; as mulheres podem ser tranquilizadas.',
  'rubella-vaccine-risk-acip-2013':
    'Nenhuma síndrome em 324 lactentes de 321 mulheres suscetíveis; limite superior 1,6%.',
  'rubella-vaccine-risk-castillo-2011':
    '2.894 mulheres suscetíveis, nenhuma síndrome em 1.980 nascimentos; limite superior 0,2%.',
  'rubella-vaccine-risk-costa-rica-mmr': 'Nenhuma síndrome e nenhuma IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Cinco recém-nascidos com IgM, nenhum com sinais.',
  'rubella-vaccine-risk-namaei-2008': 'Nenhum de 107.',
  'rubella-vaccine-risk-gponline-rubella': 'Reino Unido: mais de 130 mulheres, nenhuma síndrome.',
  'rubella-vaccine-risk-hofmann-2000':
    'O vírus vacinal infectou um bebê por mais de 8 meses, sem a síndrome.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'Um lactente com quadro semelhante à síndrome após tríplice viral (MMR) no início da gestação.',
  'rubella-immunoglobulin-nz-handbook': 'Não previne a infecção e não deveria ser usada.',
  'rubella-immunoglobulin-mmwr-2001':
    'Pode mascarar a doença; considerada só em casos excepcionais após contato conhecido. Nasceram lactentes com a síndrome depois dela.',
  'rubella-immunoglobulin-uk-management-notes': 'Não de rotina; considerada só em casos excepcionais.',
  'rubella-exclusion-nz-rubella-manual': 'Contagiosa de 7 dias antes a 7 dias depois do exantema; 7 dias.',
  'rubella-exclusion-cdna-rubella': '4 dias após o exantema (Nova Gales do Sul, Queensland).',
  'rubella-exclusion-cdc-vpd-14': '7 dias após o exantema.',
  'rubella-infant-igm-who-2018-4-8':
    'Cerca de um em cada cinco lactentes infectados é negativo antes de 1 mês; repetir então.',
  'rubella-infant-igm-uptodate-crs': 'Perto do nascimento, e de novo com 1 mês.',
  'rubella-infant-igm-bmj-rubella': 'Quase todos abaixo de 3 meses, cerca de metade aos 6 meses.',
  'rubella-infant-igm-primarycare-crs': 'Cai com a idade, por isso é colhida perto do nascimento.',
  'rubella-infant-igm-primex-rubella': 'Sua ausência no sangue do cordão umbilical nada exclui.',
  'rubella-infant-igm-cradock-watson-1980':
    'Após rubéola materna tardia a IgM muitas vezes falta: 12% a tinham após exantema com 24 a 28 semanas, 28% mantiveram IgG.',
  'rubella-infant-igg-who-2018-4-8':
    'A IgG da mãe cai à metade cerca de uma vez por mês; o que permanece confirma.',
  'rubella-infant-igg-bmj-rubella': 'Além de 7 a 11 meses.',
  'rubella-infant-igg-banatvala-rubella': 'Após 9 meses.',
  'rubella-infant-shedding-who-2018-3-6':
    'Até 1 ano, a menos que duas amostras com um mês de intervalo após 3 meses de idade sejam negativas; metade para dentro de 3 meses.',
  'rubella-infant-shedding-aap-crs-isolation': 'A mesma regra.',
  'rubella-infant-shedding-wallin-2018':
    'Duas rodadas negativas com 30 dias de intervalo no lactente do Kansas.',
  'rubella-infant-definition-bccdc-rubella':
    'Evidência laboratorial sem defeito é infecção; um defeito faz dela a síndrome.',
  'rubella-infant-definition-uptodate-crs': 'Síndrome: evidência laboratorial e um defeito.',
  'rubella-infant-definition-rcog-rubella': 'Perda auditiva e outros defeitos podem aparecer mais tarde.',
  'rubella-infant-definition-thunder-bay-rubella': 'Sinais tardios: audição, olhos, hormônios.',
  'rubella-infant-definition-wallin-2018':
    'O lactente do Kansas foi infectado sem defeitos e foi acompanhado.',
};
