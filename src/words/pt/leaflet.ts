/**
 * The leaflet for the patient, and the cards shown to her, in Portuguese: short sentences of at most 20 words, no
 * abbreviation but CMV and the vaccine's name, no "positivo" or "negativo", weeks and not thirds of a pregnancy.
 */
import type { leaflet as english } from '../en/leaflet.ts';
import type { Like } from '../like.ts';
import { dated, onDays } from './dates.ts';

export const leaflet: Like<typeof english> = {
  /** The pages around it, for the staff. */
  page: {
    title: 'Folheto para a paciente',
    one: (infection: string) => `Folheto: ${infection}`,
    lead: 'Palavras simples para ela levar para casa. Leia com ela; não contém nome.',
    language: 'Idioma do folheto',
    notLoaded: 'Não foi possível carregar este idioma. O folheto fica no idioma anterior.',
    size: 'Letra',
    sizes: { normal: 'Letra normal', large: 'Letra grande' },
    print: 'Imprimir o folheto',
    explain: 'Mostrar como cartões',
    back: 'Voltar ao resultado',
    only: 'Só uma infecção',
    all: 'Todas as infecções',
    none: 'Não há resultado para fazer um folheto',
    noneLead: 'Um folheto é feito do resultado de um caso aberto. Informe primeiro os resultados.',
    noneOf: 'O caso aberto não tem resultado desta infecção',
    start: 'Iniciar um caso',
  },

  title: {
    one: 'O resultado do seu exame de sangue',
    many: 'Os resultados dos seus exames de sangue',
    child: 'O resultado do exame do seu bebê',
  },
  notReviewed: 'Ainda não revisado: nenhum médico conferiu estas palavras até agora.',
  noTalk: 'Esta página não substitui uma conversa com a sua enfermeira ou o seu médico.',
  version: (version: string) => `Feito pelo Torchlight, tabelas ${version}.`,
  sample: {
    planning: 'Testamos o seu sangue antes de uma gravidez.',
    pregnant: 'Testamos o seu sangue durante a sua gravidez.',
    week: (weeks: number) =>
      `Testamos o seu sangue quando você estava com ${weeks} ${weeks === 1 ? 'semana' : 'semanas'} de gravidez.`,
    newborn: 'Testamos o seu bebê.',
    on: dated,
  },

  parts: {
    about: 'O que procuramos',
    found: 'O que o exame encontrou',
    means: 'O que isso quer dizer',
    next: 'O que acontece agora',
    you: 'O que você pode fazer',
    ask: 'O que você pode nos perguntar',
    call: 'Quando nos chamar',
  },

  infections: { toxoplasma: 'Toxoplasma', rubella: 'Rubéola', cmv: 'CMV' },
  about: {
    toxoplasma:
      'Toxoplasma é um germe muito pequeno. As pessoas pegam de carne crua, da terra e de fezes de gato.',
    rubella: 'A rubéola é um vírus que dá manchas na pele. No começo da gravidez, pode fazer mal ao bebê.',
    cmv: 'CMV é o nome curto de um vírus. Ele passa pela saliva, pela urina e pelo sexo.',
  },
  antibodies: 'Anticorpos são pequenos ajudantes no sangue. O corpo os faz para lutar contra germes.',

  found: {
    lasting: {
      some: 'O exame encontrou no seu sangue anticorpos contra este germe.',
      none: 'O exame não encontrou no seu sangue anticorpos contra este germe.',
      unclear: 'O exame de anticorpos deu um resultado que não é claro.',
      missing: 'Ainda não temos um resultado principal claro.',
    },
    early: {
      some: 'Também encontrou anticorpos do começo. O corpo os faz primeiro, mas eles podem ficar meses ou anos.',
      none: 'Não encontrou anticorpos do começo. São os que o corpo faz primeiro.',
      unclear: 'O exame dos anticorpos do começo não foi claro. São os que o corpo faz primeiro.',
    },
    age: {
      older: 'Mais um exame diz que os anticorpos já estão aí há algum tempo.',
      newer: 'Mais um exame diz que os anticorpos podem ser novos.',
      unclear: 'Mais um exame não pôde dizer há quanto tempo os anticorpos existem.',
    },
    germ: {
      some: 'Mais um exame encontrou o próprio germe.',
      none: 'Mais um exame procurou o próprio germe e não o encontrou.',
      unclear: 'Mais um exame que procurou o próprio germe não foi claro.',
    },
    child: {
      some: 'O exame encontrou anticorpos no sangue do seu bebê. Podem ter vindo de você antes do nascimento.',
      none: 'O exame não encontrou anticorpos no sangue do seu bebê.',
      unclear: 'O exame de sangue do seu bebê deu um resultado que não é claro.',
      missing: 'Ainda não temos um resultado claro do sangue do seu bebê.',
    },
  },

  /** Two ideas for each answer. */
  means: {
    susceptible: {
      toxoplasma: {
        first: 'O mais provável é que você nunca teve esta infecção. Por isso ainda pode pegar.',
        then: 'Há muita coisa que você pode fazer para evitá-la.',
      },
      rubella: {
        first: 'O exame não mostra que você está protegida.',
        then: 'Por isso cuidamos de você como de uma pessoa que ainda pode pegar rubéola.',
      },
      cmv: {
        first: 'O mais provável é que você nunca teve esta infecção. Por isso ainda pode pegar.',
        then: 'Há muita coisa que você pode fazer para evitá-la.',
      },
    },
    immune: {
      toxoplasma: {
        first: 'Você teve esta infecção no passado. O seu corpo conhece o germe.',
        then: 'É muito pouco provável que você pegue agora pela primeira vez.',
      },
      rubella: {
        first: 'Você tem anticorpos de uma vacina ou de uma infecção antiga.',
        then: 'Nada aponta para uma infecção nova.',
      },
      cmv: {
        first: 'Você teve esta infecção no passado. Uma primeira infecção agora é muito pouco provável.',
        then: 'Mas o vírus pode acordar de novo, ou você pode pegar outra vez.',
      },
    },
    past_infection: {
      toxoplasma: {
        first: 'Você teve esta infecção. O mais provável é que foi há muito tempo.',
        then: 'Um único exame de sangue não pode provar quando foi.',
      },
      rubella: {
        first: 'Você teve rubéola ou tomou a vacina no passado.',
        then: 'Uma infecção nova é pouco provável, mas este exame sozinho não pode excluir.',
      },
      cmv: {
        first: 'Você teve esta infecção. O mais provável é que foi há muito tempo.',
        then: 'Mas o vírus pode acordar de novo, ou você pode pegar outra vez.',
      },
    },
    recent_infection_excluded: {
      toxoplasma: {
        first: 'Os exames dizem que você teve esta infecção antes desta gravidez.',
        then: 'Anticorpos do começo podem ficar muito tempo depois de uma infecção.',
      },
      rubella: {
        first: 'Os exames dizem que você teve rubéola ou tomou a vacina antes desta gravidez.',
        then: 'Anticorpos do começo podem ficar muito tempo depois disso.',
      },
      cmv: {
        first: 'Uma primeira infecção nesta gravidez é pouco provável. Os exames dizem que ela veio antes.',
        then: 'Anticorpos do começo podem ficar muito tempo depois de uma infecção.',
      },
    },
    possible_recent_infection: {
      toxoplasma: {
        first: 'Você pode ter pegado esta infecção há pouco tempo. Ainda não podemos dizer.',
        then: 'Esta não é uma resposta final. Outros exames vão dizer mais.',
      },
      rubella: {
        first: 'Você pode ter pegado rubéola há pouco tempo. Ainda não podemos dizer.',
        then: 'Esta não é uma resposta final. Outros exames vão dizer mais.',
      },
      cmv: {
        first: 'Você pode ter pegado este vírus pela primeira vez há pouco tempo. Ainda não podemos dizer.',
        then: 'Esta não é uma resposta final. Outros exames vão dizer mais.',
      },
    },
    probable_recent_infection: {
      toxoplasma: {
        first: 'O mais provável é que você pegou esta infecção há pouco tempo.',
        then: 'Mais de um exame aponta para isso, mas ainda não há prova completa.',
      },
      rubella: {
        first: 'O mais provável é que você pegou rubéola há pouco tempo.',
        then: 'Mais de um exame aponta para isso, mas ainda não há prova completa.',
      },
      cmv: {
        first: 'O mais provável é que você pegou este vírus pela primeira vez há pouco tempo.',
        then: 'Mais de um exame aponta para isso, mas ainda não há prova completa.',
      },
    },
    confirmed_infection: {
      toxoplasma: {
        first: 'Os exames mostram que você pegou esta infecção nesta gravidez.',
        then: 'Você não precisa enfrentar isso sozinha. Especialistas vão ajudar.',
      },
      rubella: {
        first: 'Os exames mostram que você teve rubéola há pouco tempo.',
        then: 'Você não precisa enfrentar isso sozinha. Especialistas vão ajudar.',
      },
      cmv: {
        first: 'Os exames mostram que você pegou este vírus nesta gravidez.',
        then: 'A maioria dos bebês que pegam está bem. Outros exames vão dizer mais.',
      },
    },
    non_primary_infection_possible: {
      toxoplasma: {
        first: 'Você já teve esta infecção. Ela pode ter acordado, ou você pode ter pegado de novo.',
        then: 'Vimos um sinal novo dela, por isso olhamos com mais cuidado.',
      },
      rubella: {
        first: 'Você já teve rubéola ou tomou a vacina. Você pode ter pegado rubéola de novo.',
        then: 'Vimos um sinal novo dela, por isso olhamos com mais cuidado.',
      },
      cmv: {
        first: 'Você já teve este vírus. Ele pode ter acordado, ou você pode ter pegado de novo.',
        then: 'Só os exames de anticorpos não podem resolver isso.',
      },
    },
    false_positive_igm_likely: {
      toxoplasma: {
        first:
          'Os anticorpos do começo são provavelmente um alarme falso. Este germe provavelmente não é a causa.',
        then: 'O que fazemos agora depende do resto do seu resultado.',
      },
      rubella: {
        first:
          'Os anticorpos do começo são provavelmente um alarme falso. A rubéola provavelmente não é a causa.',
        then: 'O que fazemos agora depende do resto do seu resultado.',
      },
      cmv: {
        first:
          'Os anticorpos do começo são provavelmente um alarme falso. Este vírus provavelmente não é a causa.',
        then: 'O que fazemos agora depende do resto do seu resultado.',
      },
    },
    inconclusive: {
      toxoplasma: {
        first: 'Ainda não podemos dizer. Alguns resultados faltam, não são claros ou não combinam.',
        then: 'Não podemos dizer que há uma infecção. Também não podemos excluir.',
      },
      rubella: {
        first: 'Ainda não podemos dizer. Alguns resultados faltam ou não são claros, ou é cedo demais.',
        then: 'Não podemos dizer que há uma infecção. Também não podemos excluir.',
      },
      cmv: {
        first: 'Ainda não podemos dizer. Alguns resultados faltam, não são claros ou não combinam.',
        then: 'Não podemos dizer que há uma infecção. Também não podemos excluir.',
      },
    },
    congenital_infection_excluded: {
      toxoplasma: {
        first: 'O seu bebê não pegou esta infecção antes de nascer, até onde os exames podem dizer.',
        then: 'Olhamos todos os resultados juntos.',
      },
      rubella: {
        first: 'O seu bebê não pegou rubéola antes de nascer, até onde os exames podem dizer.',
        then: 'Olhamos todos os resultados juntos.',
      },
      cmv: {
        first: 'O seu bebê não pegou este vírus antes de nascer, até onde os exames podem dizer.',
        then: 'Olhamos todos os resultados juntos.',
      },
    },
    congenital_infection_possible: {
      toxoplasma: {
        first: 'Ainda não sabemos se o seu bebê pegou esta infecção antes de nascer.',
        then: 'Examinamos o seu bebê até sabermos.',
      },
      rubella: {
        first: 'Ainda não sabemos se o seu bebê pegou rubéola antes de nascer.',
        then: 'Examinamos o seu bebê até sabermos.',
      },
      cmv: {
        first: 'Ainda não sabemos se o seu bebê pegou este vírus antes de nascer.',
        then: 'Um exame que procura o próprio vírus vai dizer. Os anticorpos não podem.',
      },
    },
    congenital_infection_probable: {
      toxoplasma: {
        first: 'É bem possível que o seu bebê pegou esta infecção antes de nascer.',
        then: 'Outros exames precisam conferir isso.',
      },
      rubella: {
        first: 'É bem possível que o seu bebê pegou rubéola antes de nascer.',
        then: 'Outros exames precisam conferir isso.',
      },
      cmv: {
        first: 'É bem possível que o seu bebê pegou este vírus antes de nascer.',
        then: 'Outros exames precisam conferir isso.',
      },
    },
    congenital_infection_confirmed: {
      toxoplasma: {
        first: 'Os exames mostram que o seu bebê pegou esta infecção antes de nascer.',
        then: 'O seu bebê recebe agora o cuidado de especialistas, mesmo se parece bem.',
      },
      rubella: {
        first: 'Os exames mostram que o seu bebê pegou rubéola antes de nascer.',
        then: 'O seu bebê pode passar o vírus, e especialistas vão examiná-lo.',
      },
      cmv: {
        first: 'Os exames mostram que o seu bebê pegou este vírus antes de nascer.',
        then: 'Muitas crianças ficam bem. Conferimos se todas escutam bem.',
      },
    },
  },
  /** The same of a child, where the sentence above speaks of the woman. */
  meansChild: {
    first: 'Os anticorpos do começo no sangue do seu bebê são provavelmente um alarme falso.',
    then: 'O que fazemos agora depende do resto do resultado.',
  },
  baby: 'Isto não nos diz se o seu bebê foi afetado.',
  noAnswer: {
    first: 'Ainda não podemos ler este resultado.',
    then: 'Vamos perguntar ao laboratório, e contar a você o que ele diz.',
  },

  start: {
    none: 'Agora não é preciso nenhum outro passo.',
    routine: 'Estes passos podem esperar até a sua próxima consulta.',
    soon: 'Estes passos começam nesta semana.',
    today: 'Estes passos começam hoje.',
  },
  steps: {
    moreTests: 'O laboratório faz mais exames. Muitas vezes basta o sangue que você já deu.',
    laterTest: 'O laboratório pode fazer mais um exame na sua próxima amostra de sangue.',
    bothBlood: 'O laboratório compara o seu sangue com o sangue do seu bebê, lado a lado.',
    secondSample: 'Você dá uma segunda amostra de sangue. O laboratório testa as duas lado a lado.',
    bloodAgain: 'Você faz este exame de sangue de novo.',
    oldBlood: 'Perguntamos se uma amostra mais antiga do seu sangue foi guardada.',
    oldReport: 'Conferimos um resultado mais antigo seu. Traga-o se puder.',
    expertLab: 'Enviamos o seu sangue a um laboratório especializado.',
    swab: 'Passamos uma haste macia na sua garganta ou boca. Ela procura o vírus.',
    waterTest: 'Especialistas podem examinar a água em volta do bebê. Pergunte o que isso pode mostrar.',
    babyExperts: 'Encaminhamos você a especialistas em bebês antes do nascimento.',
    infectionExperts: 'Encaminhamos você a um médico que conhece bem as infecções.',
    healthOffice: 'As regras nos pedem que avisemos o serviço de saúde pública.',
    medicine: 'Especialistas conversam com você sobre um remédio. Pergunte o que se sabe dele.',
    scans: 'Você faz mais ultrassons. Um ultrassom que parece bom não pode excluir uma infecção.',
    vaccineNow:
      'Oferecemos uma vacina, chamada tríplice viral. Espere 28 dias depois dela antes de engravidar.',
    vaccineAfter:
      'Oferecemos uma vacina, chamada tríplice viral, depois do parto. Grávida, você não pode tomar.',
    wait: 'Converse conosco sobre esperar um tempo antes de engravidar.',
    noMoreTests: 'Você não precisa de mais exames para isso agora. Guarde o resultado.',
    afterBirth: 'Planejamos exames do seu bebê logo depois do nascimento: sangue, olhos, ouvidos e cabeça.',
    bloodAfterBirth: 'Depois do nascimento, testamos o sangue do seu bebê algumas vezes.',
    urineAfterBirth: 'Testamos a urina ou a saliva do seu bebê nos primeiros 21 dias.',
    childMoreTests: 'O laboratório faz mais exames no sangue do seu bebê.',
    childSecondSample:
      'O seu bebê dá uma segunda amostra de sangue. O laboratório testa as duas lado a lado.',
    childExpertLab: 'Enviamos o sangue do seu bebê a um laboratório especializado.',
    childSwab: 'Passamos uma haste macia na garganta do seu bebê. Ela procura o vírus.',
    childExperts: 'Encaminhamos o seu bebê a um médico de crianças que conhece bem as infecções.',
    childCheck: 'Examinamos o sangue, os olhos, os ouvidos e a cabeça do seu bebê.',
    childUrineOrSpit: 'Testamos a urina ou a saliva do seu bebê.',
    childUrine: 'Testamos a urina do seu bebê para ter certeza do resultado.',
    childBirthSpot: 'O laboratório testa a gota de sangue seca guardada do nascimento.',
    childBloodAgain: 'Testamos de novo o sangue do seu bebê.',
    childFollowUp: 'Acompanhamos os ouvidos e os olhos do seu bebê, e como a criança cresce e aprende.',
    childNoMoreTests: 'O seu bebê não precisa de mais exames para isso agora. Guarde o resultado.',
  },

  /** When a step is due; beside it stand the days, where the day of the sample is known. */
  urgent: {
    none: 'na sua próxima consulta',
    routine: 'na sua próxima consulta',
    soon: 'nesta semana',
    today: 'hoje',
  },
  times: {
    now: 'agora',
    as_urgent: 'em breve',
    same_serum: 'agora',
    second_method: 'agora',
    before_results: 'agora',
    if_exposed: 'se houve manchas na pele',
    at_pregnancy: 'quando você engravidar',
    by_practice: 'nós dizemos quando',
    before_conception: 'antes de você engravidar',
    when_igg_clear: 'mais tarde',
    through_pregnancy: 'durante toda a gravidez',
    at_birth: 'no nascimento',
    by_day_21_of_life: 'nos primeiros 21 dias',
    infant_every_4_to_6_weeks: 'a cada 4 a 6 semanas depois do nascimento',
    postpartum: 'depois do parto',
    mmr_28_days: 'agora',
    every_4_weeks_to_16: 'a cada 4 semanas, até 16 semanas de gravidez',
    scans_2_to_4_weeks: 'a cada 2 a 4 semanas',
    scans_by_specialist: 'os especialistas dizem quando',
    in_4_weeks: '4 a 6 semanas depois deste exame',
    past_contact_60: '4 a 6 semanas depois deste exame',
    in_2_3_weeks: '2 a 3 semanas depois deste exame',
    past_contact_14: '2 a 3 semanas depois deste exame',
    second_closes_3_weeks: '2 a 3 semanas depois deste exame',
    second_closes_4_weeks: '2 a 3 semanas depois deste exame',
    days_5_10: '5 a 10 dias depois deste exame',
    days_5_10_closes_3_weeks: '5 a 10 dias depois deste exame',
    days_7_10: '7 a 10 dias depois deste exame',
    weeks_3_4_after_contact: '3 a 4 semanas depois do contato com as manchas',
    to_week_21: 'antes de 21 semanas de gravidez',
    amnio_toxoplasma: 'não antes de 18 semanas de gravidez',
    amnio_cmv: 'não antes de 17 semanas de gravidez',
    monthly_and_after_delivery: 'todo mês, e uma vez depois do parto',
    every_4_to_6_weeks: 'a cada 4 a 6 semanas',
    every_6_to_8_weeks_to_16: 'a cada 6 a 8 semanas, até 16 semanas de gravidez',
    every_8_weeks: 'a cada 8 semanas, mais ou menos',
    every_8_to_12_weeks: 'a cada 8 a 12 semanas',
    every_1_to_3_months: 'a cada 1 a 3 meses',
    every_4_weeks_to_14: 'a cada 4 semanas, até 14 semanas de gravidez',
    again_to_14: 'antes de 14 semanas de gravidez',
    weeks_11_14_and_16_19: 'com 11 a 14 semanas e com 16 a 19 semanas',
    weeks_16_19: 'com 16 a 19 semanas de gravidez',
    weeks_16_17: 'com 16 a 17 semanas de gravidez',
    week_20: 'com cerca de 20 semanas de gravidez',
    by_day_21: 'nos primeiros 21 dias de vida',
    from_day_5: 'a partir do dia 5 de vida',
    at_1_month: 'quando o seu bebê tiver 1 mês',
    within_3_months: 'antes de o seu bebê ter 3 meses',
    after_9_months: 'depois de o seu bebê ter 9 meses',
    until_two_negative: 'até 1 ano de idade',
    to_6_years: 'até 6 anos de idade',
  },
  days: {
    window: onDays,
    /** The next of a row of times. */
    next: (days: string) => `a próxima vez ${days}`,
    about: (day: string) => `por volta de ${day}`,
    past: 'agora: esse tempo já passou',
  },

  tips: {
    cookMeat: 'Cozinhe a carne até ficar bem passada por dentro.',
    washFood: 'Lave ou descasque frutas e verduras.',
    washKitchen: 'Lave as mãos, as facas e as tábuas depois de tocar em carne crua.',
    gloves: 'Use luvas quando tocar em terra.',
    catLitter: 'Deixe outra pessoa limpar a caixa de areia do gato todo dia. Você pode ficar com o gato.',
    washHands: 'Lave bem as mãos depois de tocar em fralda, saliva ou brinquedos de uma criança.',
    noSharing: 'Não divida comida, copos, garfos ou colheres com uma criança pequena.',
    kissForehead: 'Beije uma criança pequena na testa, não na boca.',
    condoms: 'Use camisinha (preservativo) nas relações sexuais. O seu parceiro também deve lavar as mãos.',
    rashPeople: 'Fique longe de pessoas com manchas na pele.',
    callBeforeVisit: 'Esteve com alguém com manchas na pele, ou está com elas? Telefone logo, antes de vir.',
    tellContact: 'Conte se você teve manchas na pele, ou esteve com alguém que tinha.',
    visitors:
      'Só pessoas protegidas contra a rubéola devem visitar o bebê. Avise pessoas grávidas. Pergunte por quanto tempo.',
  },

  ask: {
    meaning: 'O que isto quer dizer para mim e para o meu bebê?',
    when: 'Quando vou saber o próximo resultado, e quem vai me contar?',
    sure: 'Quando vamos saber com certeza?',
    help: 'Com quem posso conversar se eu estiver preocupada?',
    protect: 'O que mais posso fazer para ficar bem?',
    later: 'Preciso deste exame de novo se eu engravidar mais tarde?',
  },
  call: {
    late: 'Chame-nos se um passo desta página não acontecer na hora certa.',
    ill: 'Chame-nos se tiver febre, manchas na pele ou caroços inchados no pescoço.',
    child: 'Chame um médico se o seu bebê parecer doente.',
    worried: 'Chame-nos se estiver preocupada. Toda pergunta é uma boa pergunta.',
  },
};
