import type * as english from '../en/clinical.ts';
import type { Like } from '../like.ts';

export const conclusions: Like<typeof english.conclusions> = {
  susceptible: {
    title: 'Suscetível: nenhum anticorpo demonstrado',
    meaning: {
      toxoplasma:
        'Não há anticorpo contra toxoplasma demonstrado; muito provavelmente nunca foi infectada e ainda pode ser.',
      rubella: 'Este teste não demonstra anticorpo contra rubéola; ela é acompanhada como não protegida.',
      cmv: 'Não há anticorpo contra CMV demonstrado; muito provavelmente nunca foi infectada e ainda pode ser.',
    },
  },
  immune: {
    title: 'Imune',
    meaning: {
      toxoplasma:
        'Há IgG positiva anterior documentada; a infecção é antiga e uma primoinfecção agora é muito improvável.',
      rubella: 'Há IgG de rubéola por infecção passada ou vacina, e nada aponta para infecção recente.',
      cmv: 'Há IgG positiva anterior documentada: primoinfecção agora muito improvável; reativação ou reinfecção ainda é possível.',
    },
  },
  past_infection: {
    title: 'Infecção pregressa',
    meaning: {
      toxoplasma:
        'Esta amostra mostra uma infecção muito provavelmente antiga; uma única amostra não prova a data.',
      rubella:
        'Esta amostra mostra infecção passada ou vacina; infecção recente é improvável, mas não excluída por ela.',
      cmv: 'Esta amostra mostra uma infecção muito provavelmente antiga; reativação ou reinfecção ainda é possível.',
    },
  },
  recent_infection_excluded: {
    title: 'IgM reagente, infecção datada antes desta gestação',
    meaning: {
      toxoplasma: 'A IgM é reagente, mas a datação situa a infecção por toxoplasma antes desta gestação.',
      rubella:
        'A IgM é reagente, mas a datação situa a infecção por rubéola ou a vacina antes desta gestação.',
      cmv: 'A IgM é reagente, mas a datação torna improvável uma primoinfecção por CMV nesta gestação.',
    },
  },
  possible_recent_infection: {
    title: 'Infecção recente possível',
    meaning: {
      toxoplasma:
        'Com o que se sabe, não se pode excluir infecção recente por toxoplasma; novos exames decidem.',
      rubella: 'Com o que se sabe, não se pode excluir infecção recente por rubéola; novos exames decidem.',
      cmv: 'Com o que se sabe, não se pode excluir primoinfecção recente por CMV; novos exames decidem.',
    },
  },
  probable_recent_infection: {
    title: 'Infecção recente provável',
    meaning: {
      toxoplasma: 'Vários achados concordam com infecção recente por toxoplasma, mas falta a prova formal.',
      rubella: 'Vários achados concordam com infecção recente por rubéola, mas falta a prova formal.',
      cmv: 'Vários achados concordam com primoinfecção recente por CMV, mas falta a prova formal.',
    },
  },
  confirmed_infection: {
    title: 'Infecção confirmada',
    meaning: {
      toxoplasma:
        'Infecção por toxoplasma nesta gestação está documentada; isso não diz se o bebê foi afetado.',
      rubella: 'Infecção recente por rubéola está documentada; isso não diz se o bebê foi afetado.',
      cmv: 'Infecção por CMV nesta gestação está documentada; a maioria dos bebês infectados está bem: o seguimento decide.',
    },
  },
  non_primary_infection_possible: {
    title: 'Imune antes: reativação ou reinfecção possível',
    meaning: {
      toxoplasma: 'Já foi infectada antes, e um novo sinal torna possível reativação ou reinfecção.',
      rubella:
        'Já foi infectada ou vacinada antes, e um novo sinal torna possível uma reinfecção por rubéola.',
      cmv: 'Já foi infectada antes, e um novo sinal torna possível reativação ou reinfecção; anticorpos não podem decidir.',
    },
  },
  false_positive_igm_likely: {
    title: 'IgM provavelmente falsa',
    meaning: {
      toxoplasma:
        'A IgM reagente provavelmente não é causada por toxoplasma; o cuidado segue conforme o resultado de IgG.',
      rubella:
        'A IgM reagente provavelmente não é causada por rubéola; o cuidado segue conforme o resultado de IgG.',
      cmv: 'A IgM reagente provavelmente não é causada por CMV; o cuidado segue conforme o resultado de IgG.',
    },
  },
  inconclusive: {
    title: 'Ainda não é possível decidir',
    meaning: {
      toxoplasma:
        'Os resultados de toxoplasma faltam, são incertos ou contraditórios: infecção nem demonstrada nem excluída.',
      rubella:
        'Os resultados de rubéola faltam, são incertos, precoces ou contraditórios: infecção nem demonstrada nem excluída.',
      cmv: 'Os resultados de CMV faltam, são incertos ou contraditórios: infecção nem demonstrada nem excluída.',
    },
  },
  congenital_infection_excluded: {
    title: 'Infecção congênita excluída',
    meaning: {
      toxoplasma:
        'Em conjunto, os resultados excluem infecção por toxoplasma antes do nascimento até onde os exames podem.',
      rubella:
        'Em conjunto, os resultados excluem infecção por rubéola antes do nascimento até onde os exames podem.',
      cmv: 'Em conjunto, os resultados excluem infecção por CMV antes do nascimento até onde os exames podem.',
    },
  },
  congenital_infection_possible: {
    title: 'Infecção congênita possível',
    meaning: {
      toxoplasma:
        'Infecção por toxoplasma antes do nascimento nem demonstrada nem excluída; seguir a criança até definir.',
      rubella:
        'Infecção por rubéola antes do nascimento nem demonstrada nem excluída; seguir a criança até definir.',
      cmv: 'Infecção por CMV antes do nascimento nem demonstrada nem excluída; a PCR decide, os anticorpos não.',
    },
  },
  congenital_infection_probable: {
    title: 'Infecção congênita provável',
    meaning: {
      toxoplasma:
        'Os achados apontam para infecção por toxoplasma antes do nascimento e precisam de confirmação.',
      rubella: 'Os achados apontam para infecção por rubéola antes do nascimento e precisam de confirmação.',
      cmv: 'Os achados apontam para infecção por CMV antes do nascimento e precisam de confirmação.',
    },
  },
  congenital_infection_confirmed: {
    title: 'Infecção congênita confirmada',
    meaning: {
      toxoplasma:
        'Infecção por toxoplasma antes do nascimento provada; o cuidado especializado começa agora, mesmo com a criança bem.',
      rubella:
        'Infecção por rubéola antes do nascimento provada; a criança pode ser contagiosa e precisa de seguimento especializado.',
      cmv: 'Infecção por CMV antes do nascimento provada; muitas crianças ficam bem, e a audição deve ser seguida em todas.',
    },
  },
};

export const urgencies: Like<typeof english.urgencies> = {
  none: { word: 'Nada mais', long: 'Não é preciso outro passo para esta infecção.' },
  routine: { word: 'Rotina', long: 'Organizar na próxima consulta prevista.' },
  soon: { word: 'Nesta semana', long: 'Organizar nesta semana.' },
  today: { word: 'Hoje', long: 'Organizar hoje e falar com o especialista hoje.' },
};

export const actions: typeof english.actions = {
  order_igg: { any: 'Solicitar IgG neste soro, ou em um novo se sobrou pouco.' },
  order_igm: {
    any: 'Solicitar IgM neste mesmo soro: ela é necessária para distinguir infecção recente de antiga.',
    rubella:
      'Solicitar IgM de rubéola neste mesmo soro, com as datas de exantema, contato e vacina no pedido.',
    newborn: 'Solicitar IgM no sangue do próprio lactente, não no sangue do cordão.',
  },
  avidity: {
    any: 'Solicitar avidez de IgG no primeiro soro com IgG claramente positiva; informar a data e a semana de gestação.',
    toxoplasma:
      'Solicitar avidez de IgG no primeiro soro com IgG claramente positiva; informar data, semana e eventual tratamento.',
    rubella:
      'Solicitar avidez de IgG no primeiro soro com IgG claramente positiva; informar data, semana e datas de vacina.',
  },
  igg_immunoblot: {
    any: 'Solicitar imunoblot de IgG no mesmo soro: mostra se a IgG é real, não há quanto tempo existe.',
    rubella:
      'Solicitar imunoblot de IgG com bandas E1 e E2 no mesmo soro; a E2 aparece tarde após a infecção.',
  },
  igm_immunoblot: {
    any: 'Solicitar imunoblot de IgM no mesmo soro onde o laboratório oferece; apoia, e sozinho não encerra nada.',
  },
  second_igm_assay: {
    any: 'Solicitar IgM no mesmo soro por um segundo método de outro princípio.',
    rubella:
      'Solicitar IgM de rubéola no mesmo soro por um segundo método de outro princípio (captura de IgM).',
    newborn: 'Solicitar IgM no soro do lactente por um segundo método de outro princípio.',
  },
  second_igg_assay: { any: 'Solicitar IgG no mesmo soro por um segundo método de outro fabricante.' },
  repeat_2_3_weeks: {
    any: 'Colher um segundo soro; IgG e IgM em paralelo com o primeiro, guardado; mesmo método, mesmo laboratório.',
    rubella:
      'Colher um segundo soro; IgG e IgM de rubéola em paralelo com o primeiro, guardado; mesmo método, mesmo laboratório.',
    newborn:
      'Colher um segundo soro do próprio lactente; em paralelo com o primeiro, mesmo método, mesmo laboratório.',
  },
  repeat_4_weeks: { any: 'Colher um novo soro para IgG e IgM juntas, no mesmo laboratório.' },
  retest_in_pregnancy: {
    any: 'Repetir IgG e IgM juntas na gestação, no mesmo laboratório e no intervalo da sua prática.',
    rubella:
      'Repetir IgG de rubéola na gestação, conforme a sua prática, no mesmo laboratório; IgM só após exantema ou contato.',
  },
  igm_retest_in_pregnancy: {
    any: 'Repetir IgM na gestação conforme a prática local escolhida; não mostra nem exclui uma reativação.',
  },
  stored_serum_parallel: {
    any: 'Procurar um soro anterior guardado (início do pré-natal, banco de sangue) e testar em paralelo, mesmo método.',
  },
  maternal_blood_pcr: {
    any: 'Solicitar PCR no sangue da mãe; um resultado negativo não exclui nada.',
    toxoplasma: 'Solicitar PCR de toxoplasma no sangue da mãe; um resultado negativo não exclui nada.',
    cmv: 'Solicitar PCR de CMV no sangue da mãe; um resultado negativo não exclui nada.',
  },
  throat_pcr: {
    any: 'Colher swab de garganta ou fluido oral para RT-PCR, o mais perto possível do início do exantema.',
    rubella:
      'Colher swab de garganta ou fluido oral para RT-PCR de rubéola, o mais perto possível do início do exantema.',
    newborn:
      'Colher swab de garganta do lactente para RT-PCR de rubéola; somar swab nasal e urina onde são aceitos.',
  },
  amniocentesis_pcr: {
    any: 'Planejar amniocentese com PCR com a medicina fetal; um resultado negativo não encerra o seguimento da criança.',
    rubella:
      'Discutir PCR de rubéola no líquido amniótico com a medicina fetal, que decide; a oferta varia entre países.',
  },
  reference_lab: {
    any: 'Enviar este soro, com todos os anteriores e suas datas, a um laboratório de referência.',
    toxoplasma:
      'Enviar este soro, com todos os anteriores e suas datas, a um laboratório de referência em toxoplasmose.',
    rubella:
      'Enviar este soro, com todos os anteriores e suas datas, a um laboratório de referência em rubéola.',
    cmv: 'Enviar este soro, com todos os anteriores e suas datas, a um laboratório de referência em CMV.',
    newborn: 'Enviar o soro do lactente, com o da mãe ao lado, a um laboratório de referência.',
  },
  ebv_serology: {
    any: 'Solicitar sorologia de EBV no mesmo soro: infecção aguda por EBV pode tornar esta IgM falsamente reagente.',
  },
  parvovirus_b19_serology: {
    any: 'Solicitar IgM e IgG de parvovírus B19 no mesmo soro: dá exantema parecido e pode tornar esta IgM falsamente reagente.',
  },
  verify_earlier_report: {
    any: 'Verificar o laudo anterior: de quem é a amostra, data, laboratório, método e unidade; pedir o original.',
  },
  fetal_medicine_referral: {
    any: 'Encaminhar à medicina fetal com todos os resultados, métodos e datas; as decisões seguintes são tomadas lá.',
  },
  ultrasound_follow_up: {
    any: 'Organizar ultrassonografias detalhadas seriadas na medicina fetal; exame normal não exclui infecção do bebê.',
    toxoplasma:
      'Ultrassonografias detalhadas seriadas: ventrículos, calcificações, fígado, ascite, intestino, crescimento; normal não exclui.',
    cmv: 'Organizar ultrassonografias seriadas com neurossonografia na medicina fetal; um exame normal não exclui nada.',
  },
  infectious_disease_referral: {
    any: 'Encaminhar a infectologista com todos os resultados, tratamentos, hemoderivados e datas.',
  },
  public_health_notification: {
    any: 'Notificar a vigilância em saúde conforme as regras nacionais.',
    rubella: 'Notificar a vigilância em saúde já na suspeita; não esperar os resultados de segunda linha.',
  },
  spiramycin_discussion: {
    any: 'Discutir espiramicina com medicina fetal ou centro de toxoplasmose sem esperar a segunda amostra; o centro decide.',
  },
  valaciclovir_discussion: {
    any: 'Discutir valaciclovir com a medicina fetal: off-label, exige controle renal, diretrizes divergem; o especialista decide.',
  },
  hygiene_advice: {
    any: 'Orientar medidas de higiene para evitar esta infecção.',
    toxoplasma:
      'Orientar: cozinhar bem a carne, lavar vegetais, mãos e tábuas, luvas para terra, outra pessoa limpa a caixa do gato todo dia.',
    cmv: 'Orientar a ela e ao parceiro: lavar as mãos após fraldas e saliva, não dividir copos nem talheres, preservativo.',
  },
  avoid_contacts_advice: {
    any: 'Orientar a evitar pessoas com esta infecção e a avisar logo qualquer contato.',
    rubella:
      'Orientar a evitar pessoas com doença exantemática e a telefonar logo após exantema ou contato, antes de vir.',
  },
  mmr_before_conception: {
    any: 'Oferecer tríplice viral (MMR) agora, antes da concepção, se ela declara não estar grávida; sem concepção por 28 dias depois.',
  },
  postpartum_mmr: {
    any: 'Oferecer tríplice viral (MMR) após o parto, se possível antes da alta; amamentação e anti-D não a adiam.',
  },
  delay_conception_discussion: {
    any: 'Discutir adiar a concepção até que a infecção seja datada ou excluída.',
  },
  no_further_testing: {
    any: 'Parar os exames aqui; arquivar este laudo, ele permite interpretar uma IgM reagente futura.',
    rubella: 'Parar os exames aqui; arquivar este laudo para esta e as próximas gestações.',
    newborn: 'Parar os exames aqui; arquivar este laudo no prontuário da criança.',
  },
  newborn_workup: {
    any: 'Planejar com a pediatria a avaliação do recém-nascido: sangue do próprio lactente, PCR, olhos, audição e imagem do crânio.',
    toxoplasma:
      'Planejar avaliação do recém-nascido: IgG, IgM, IgA e PCR no próprio sangue, com soro da mãe; olhos, audição, imagem do crânio.',
    rubella:
      'Planejar avaliação do recém-nascido: IgM perto do nascimento, RT-PCR de garganta e urina; olhos, coração, audição, crânio.',
    cmv: 'Planejar avaliação do recém-nascido: PCR de CMV em urina ou saliva até o dia 21; audição, olhos, hemograma, fígado, crânio.',
  },
  newborn_pcr_21_days: {
    any: 'Colher urina ou saliva do recém-nascido para PCR de CMV até o dia 21 de vida; positiva depois não prova infecção pré-natal.',
  },
  newborn_urine_confirm: {
    any: 'Confirmar na urina a PCR da saliva até o dia 21 de vida; CMV do leite pode tornar a saliva falsamente positiva.',
  },
  dbs_pcr: {
    any: 'Solicitar PCR de CMV no sangue seco em papel-filtro guardado do nascimento; negativa não exclui infecção.',
  },
  infant_igg_follow_up: {
    any: 'Seguir a IgG do lactente em soros paralelos no mesmo laboratório até desaparecer.',
    toxoplasma:
      'Seguir a IgG do lactente em soros paralelos no mesmo laboratório até desaparecer, e de novo após o fim de um tratamento.',
    rubella:
      'Seguir a IgG do lactente em soros paralelos no mesmo laboratório além de 9 meses; colher a última antes da tríplice viral.',
    cmv: 'Seguir a criança por PCR e clínica; a IgG no lactente vem da mãe e não decide nada para CMV.',
  },
  infant_igm_repeat_1_month: {
    any: 'Repetir a IgM no sangue do próprio lactente com 1 mês de idade.',
    rubella:
      'Repetir a IgM de rubéola no próprio lactente com 1 mês; cerca de um em cada cinco infectados é negativo antes.',
  },
  mother_child_immunoblot: {
    any: 'Solicitar imunoblot comparativo mãe e filho, IgG e IgM, com soros da mãe e da criança dos mesmos dias.',
  },
  infant_specialist_treatment: {
    any: 'Encaminhar o lactente a infectologista pediátrico, que decide sobre tratamento.',
  },
  hearing_eye_neuro_follow_up: {
    any: 'Organizar seguimento de audição, olhos e desenvolvimento; achados normais ao nascer não o encerram.',
    rubella:
      'Organizar seguimento de audição, olhos, coração e desenvolvimento; achados normais ao nascer não o encerram.',
  },
  isolation_precautions: {
    any: 'Manter precauções de contato; só equipe e visitas imunes à rubéola perto do lactente; avisar contatos grávidas.',
  },
};

/** The only texts that may name termination, ganciclovir or valganciclovir: what not to do, and why. */
export const avoid: typeof english.avoid = {
  mmr_in_pregnancy: {
    any: 'Não aplicar tríplice viral na gestação: é vacina viva. Uma dose dada sem saber não é motivo para interrupção.',
  },
  igm_alone_diagnosis: {
    any: 'Não diagnosticar infecção recente só por IgM reagente: ela pode ser falsa ou persistir por meses a anos.',
  },
  reassure_immune: {
    any: 'Não tranquilizá-la como imune com este resultado: ele não mostra que a infecção é antiga.',
    cmv: 'Não prometer proteção por IgG de CMV positiva: reativação e reinfecção ainda podem atingir o bebê.',
  },
  avidity_on_negative_igg: {
    any: 'Não pedir nem interpretar avidez com IgG negativa ou em zona cinzenta: há pouca IgG para medir.',
  },
  avidity_dates_pregnancy: {
    any: 'Não ler esta avidez alta como infecção antes da gestação: ela alcança só algumas semanas e deixa as primeiras em aberto.',
  },
  termination_on_serology: {
    any: 'Não discutir nem decidir interrupção pela sorologia: ela não mostra que o bebê está infectado ou afetado.',
  },
  ganciclovir_mother: {
    any: 'Não dar ganciclovir à mãe por sorologia de CMV: lesou embriões em animais, e as diretrizes não lhe dão lugar aqui.',
  },
  valganciclovir_mother: {
    any: 'Não dar valganciclovir à mãe por sorologia de CMV: transforma-se em ganciclovir, que lesou embriões em animais.',
  },
  hyperimmune_globulin_routine: {
    any: 'Não usar imunoglobulina hiperimune de CMV de rotina: dois ensaios randomizados falharam; a página que a elogia se contradiz.',
  },
  immunoglobulin_protection: {
    any: 'Não prometer proteção por imunoglobulina após contato: ela não evita a rubéola e pode mascarar a doença.',
  },
  amniocentesis_too_early: {
    any: 'Não colher líquido amniótico antes da sua janela: colhida cedo demais, uma PCR negativa deixa passar bebês infectados.',
    toxoplasma:
      'Não colher líquido amniótico antes de 18 semanas nem a menos de 4 semanas da infecção: uma PCR negativa enganaria.',
    cmv: 'Não colher líquido amniótico antes de 17 semanas nem a menos de 8 semanas da infecção: uma PCR negativa enganaria.',
  },
  compare_across_assays: {
    any: 'Não comparar valores de IgG ou avidez entre laboratórios ou métodos: só soros paralelos na mesma rotina mostram aumento.',
  },
  igm_only_retest: {
    any: 'Não repetir só IgM: existe soroconversão sem IgM; repetir IgG e IgM juntas.',
    rubella:
      'Não repetir IgM de rubéola sem exantema ou contato: ela é então quase sempre falsa; repetir significa IgG.',
  },
  newborn_igg_diagnosis: {
    any: 'Não diagnosticar nem excluir infecção pela IgG de um lactente pequeno: é anticorpo da mãe.',
  },
  cord_igm_diagnosis: {
    any: 'Não diagnosticar por IgM ou IgA no sangue do cordão: há mistura com sangue da mãe; testar o próprio lactente.',
  },
  single_negative_excludes: {
    any: 'Não excluir infecção por uma única IgM, PCR ou papel-filtro negativos: cada um deixa passar bebês infectados.',
    rubella:
      'Não excluir rubéola por uma única IgM ou PCR negativa: a amostra pode ser cedo ou tarde demais.',
  },
};

/** What each fact is called: `label` in a list of answers, `short` inside a sentence. */
export const facts: Like<typeof english.facts> = {
  gestation: { label: 'Semana de gestação na coleta', short: 'semana na coleta' },
  ageDays: { label: 'Idade do lactente na coleta, em dias', short: 'idade em dias' },
  previous: { label: 'Resultados anteriores', short: 'resultados anteriores' },
  series: { label: 'Evolução da IgG em soros paralelos', short: 'evolução da IgG em paralelo' },
  'settings.avidityExcludesWeeks': {
    label: 'Semanas que uma avidez alta exclui, segundo o laboratório',
    short: 'semanas excluídas por avidez alta',
  },
  'settings.practice': { label: 'Prática deste serviço', short: 'prática do serviço' },
  'results.igg': { label: 'IgG', short: 'IgG' },
  'results.igm': { label: 'IgM', short: 'IgM' },
  'results.avidity': { label: 'Avidez de IgG', short: 'avidez' },
  'results.iggBlot': { label: 'Imunoblot de IgG', short: 'blot de IgG' },
  'results.igmBlot': { label: 'Imunoblot de IgM', short: 'blot de IgM' },
  'results.secondIgm': { label: 'IgM por um segundo método', short: 'segunda IgM' },
  'results.secondAvidity': { label: 'Avidez de IgG por um segundo método', short: 'segunda avidez' },
  'results.iga': { label: 'IgA', short: 'IgA' },
  'results.motherBloodPcr': { label: 'PCR no sangue da mãe', short: 'PCR no sangue da mãe' },
  'results.throatPcr': { label: 'PCR de garganta ou fluido oral', short: 'PCR de garganta' },
  'results.amnioticPcr': { label: 'PCR no líquido amniótico', short: 'PCR amniótica' },
  'results.newbornUrinePcr': { label: 'PCR na urina do lactente', short: 'PCR na urina' },
  'results.newbornSalivaPcr': { label: 'PCR na saliva do lactente', short: 'PCR na saliva' },
  'results.newbornBloodPcr': { label: 'PCR no sangue do lactente', short: 'PCR no sangue do lactente' },
  'results.dbsPcr': { label: 'PCR no sangue seco em papel-filtro', short: 'PCR em papel-filtro' },
  'results.motherChildBlot': {
    label: 'Imunoblot comparativo mãe e filho',
    short: 'blot mãe e filho',
  },
  'history.rashDaysAgo': { label: 'Dias do exantema à coleta', short: 'exantema' },
  'history.contactDaysAgo': { label: 'Dias do último contato à coleta', short: 'contato' },
  'history.endemicTravel': {
    label: 'Viagem ou contato nesta gestação que conta como exposição',
    short: 'viagem',
  },
  'history.symptoms': { label: 'Doença compatível com a infecção', short: 'sintomas' },
  'history.documentedDoses': {
    label: 'Doses documentadas de vacina contra rubéola',
    short: 'doses documentadas',
  },
  'history.weeksSinceVaccine': {
    label: 'Semanas desde a última vacina contra rubéola',
    short: 'semanas desde a vacina',
  },
  'history.immunosuppressed': { label: 'Sistema imune enfraquecido', short: 'imunidade enfraquecida' },
  'history.activeEyeDisease': {
    label: 'Doença ocular ativa (retinocoroidite)',
    short: 'doença ocular ativa',
  },
  'history.recentImmunoglobulin': {
    label: 'Imunoglobulina ou hemoderivado nos últimos 6 meses',
    short: 'imunoglobulina ou hemoderivado',
  },
  'history.treated': { label: 'Tratamento específico já iniciado', short: 'tratamento iniciado' },
  'history.ultrasoundAbnormal': {
    label: 'Achados de ultrassonografia que sugerem infecção congênita',
    short: 'ultrassonografia alterada',
  },
  'history.otherCauseOfIgm': {
    label: 'Outra causa comprovada da IgM (EBV agudo, parvovírus B19)',
    short: 'outra causa da IgM',
  },
  'history.motherInfection': {
    label: 'Infecção da mãe nesta gestação',
    short: 'infecção da mãe',
  },
  'history.newbornSigns': {
    label: 'Sinais no lactente, achados de imagem ou triagem auditiva com falha',
    short: 'sinais no lactente',
  },
  'history.sampleFrom': { label: 'De onde a amostra foi colhida', short: 'amostra de' },
};

/** Every class and value in a midwife's words; a `null` in a case is "not known", never "no". */
export const values: Like<typeof english.values> = {
  negative: 'negativo',
  grey: 'zona cinzenta',
  'low-positive': 'positivo baixo',
  positive: 'positivo',
  low: 'baixa',
  intermediate: 'intermediária',
  high: 'alta',
  'not-measurable': 'não mensurável',
  indeterminate: 'indeterminado',
  'e2-absent': 'bandas E1 sem E2',
  'not-done': 'não feito',
  pending: 'pendente',
  unknown: 'não se sabe',
  unreadable: 'não pode ser lido',
  rising: 'em aumento',
  stable: 'estável',
  falling: 'em queda',
  confirmed: 'confirmada',
  probable: 'provável',
  possible: 'possível',
  none: 'nenhuma',
  cord: 'sangue do cordão',
  infant: 'sangue do próprio lactente',
  true: 'sim',
  false: 'não',
  null: 'não se sabe',
};
