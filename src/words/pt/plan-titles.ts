import type { PlanTitle } from '../titles.ts';

/** What the layers of the plan are called, by their English titles. */
export const planTitles: Readonly<Record<PlanTitle, string>> = {
  'Probable or confirmed: who sees her, and what follows?':
    'Provável ou confirmada: quem a atende, e o que se segue?',
  'Strong suspicion without proof: what cannot wait?': 'Suspeita forte sem prova: o que não pode esperar?',
  'Is the amniotic PCR positive?': 'A PCR do líquido amniótico é positiva?',
  'Two avidity methods disagree: what settles it?': 'Dois métodos de avidez divergem: o que resolve?',
  'Does an abnormal scan add something?': 'Uma ultrassonografia alterada acrescenta algo?',
  'Does an abnormal scan ask for amniotic fluid?': 'Uma ultrassonografia alterada pede líquido amniótico?',
  'Do her eyes need someone?': 'Alguém precisa examinar os olhos dela?',
  'Who else has to see her?': 'Quem mais precisa atendê-la?',
  'Can it wait for the IgM?': 'Pode esperar pela IgM?',
  'What does the way to this answer ask for?': 'O que pede o caminho até esta resposta?',
  'Which result has to be obtained?': 'Que resultado precisa ser obtido?',
  'IgG positive: which test dates it?': 'IgG positiva: que teste a data?',
  'Which tests does the cell ask for?': 'Que testes pede a combinação de IgG e IgM?',
  'When does a reference laboratory or the stored serum help?':
    'Quando ajuda um laboratório de referência ou o soro guardado?',
  'What if a high avidity can no longer reach back?': 'E se uma avidez alta já não alcança longe o bastante?',
  'Is an IgM doubted that the answer still rests on?':
    'Está em dúvida uma IgM em que a resposta ainda se apoia?',
  'Does an IgA add something?': 'Uma IgA acrescenta algo?',
  'Does an exposure ask for a later sample?': 'Uma exposição pede uma amostra mais tardia?',
  'Is a reactive IgM left open because serology cannot be relied on?':
    'Uma IgM reagente fica em aberto porque a sorologia não é confiável?',
  'Which result must not be read for more than it says?':
    'Em que resultado não se deve ler mais do que ele diz?',
  'What advice does she need?': 'De que orientação ela precisa?',
  'Without antibody: when is she tested again?': 'Sem anticorpos: quando ela é testada de novo?',
  'Should conception wait?': 'A concepção deve esperar?',
  'Does another infection explain the IgM?': 'Outra infecção explica a IgM?',
  'Which way does the IgM immunoblot lean?': 'Para que lado pende o imunoblot de IgM?',
  'Is anything left to be done?': 'Resta algo a fazer?',
  'What must not be read into these results?': 'O que não se deve ler nestes resultados?',
  'What must not be done with this answer?': 'O que não se deve fazer com esta resposta?',
  'How soon?': 'Em quanto tempo?',
  'What does the conclusion ask for?': 'O que pede a conclusão?',
  'Which serology is missing or contradicts?': 'Que sorologia falta ou contradiz?',
  'Which IgM is still needed?': 'Que IgM ainda é necessária?',
  'Is an IgG missing, or is it read too early?': 'Falta uma IgG, ou ela é lida cedo demais?',
  'Would a mother-child immunoblot help?': 'Um imunoblot mãe-filho ajudaria?',
  'Is an IgG back that was gone?': 'Voltou uma IgG que tinha desaparecido?',
  "Was it the infant's own blood?": 'Era sangue do próprio lactente?',
  'Could a negative result be read as the end?': 'Um resultado negativo poderia ser lido como o fim?',
  'Who reads serology that cannot be relied on?': 'Quem lê uma sorologia que não é confiável?',
  'Which facts of the history are missing?': 'Que dados da história faltam?',
  'When is the second sample due?': 'Quando é a segunda amostra?',
  'Probable, confirmed or re-infection: who sees her, and what follows?':
    'Provável, confirmada ou reinfecção: quem a atende, e o que se segue?',
  'Who has to be told now?': 'Quem precisa ser notificado agora?',
  'Too early to tell: how soon is the next sample?':
    'Cedo demais para dizer: em quanto tempo a próxima amostra?',
  'A result that cannot be read: what settles it?': 'Um resultado que não pode ser lido: o que resolve?',
  'Which further tests help?': 'Que outros testes ajudam?',
  'Could this be a re-infection?': 'Poderia ser uma reinfecção?',
  'What does a rash ask for?': 'O que pede um exantema?',
  'Is RNA looked for without a rash?': 'Procura-se RNA sem exantema?',
  'What else can make this IgM reactive?': 'O que mais pode tornar esta IgM reagente?',
  'What does the exposure ask for?': 'O que pede a exposição?',
  'Blot without E2, or a recent vaccine: what settles it?': 'Blot sem E2, ou vacina recente: o que resolve?',
  'Is a vaccine due, and when?': 'Uma vacina é devida, e quando?',
  'Without antibody: is she tested again?': 'Sem anticorpos: ela é testada de novo?',
  'Is the suspicion strong enough to notify and isolate?':
    'A suspeita é forte o bastante para notificar e isolar?',
  'Is RNA still to be looked for?': 'Ainda se deve procurar RNA?',
  'How is the IgG followed?': 'Como a IgG é acompanhada?',
  'Is there a treatment to discuss with fetal medicine?': 'Há um tratamento a discutir com a medicina fetal?',
  'High avidity against fresh symptoms?': 'Avidez alta contra sintomas recentes?',
  'IgM negative: is there a reason to date the IgG all the same?':
    'IgM negativa: há mesmo assim um motivo para datar a IgG?',
  'Does a positive IgM blot speak against a high avidity?':
    'Um blot de IgM positivo fala contra uma avidez alta?',
  'Does the site’s chosen practice add a retest?':
    'A prática escolhida pelo serviço acrescenta um novo teste?',
  'Which PCR is still to be taken, and how fast?': 'Que PCR ainda deve ser colhida, e com que rapidez?',
  'Is the dried blood spot needed?': 'O sangue seco em papel-filtro é necessário?',
  'Could the infant’s IgG be misread?': 'A IgG do lactente poderia ser mal lida?',
  'Is this week’s answer certain before the IgM is there?':
    'A resposta desta semana é certa antes de haver IgM?',
  'Is the avidity low before the IgM is there?': 'A avidez é baixa antes de haver IgM?',
  'Do avidity or immunoblot speak for a recent infection before the IgM is there?':
    'A avidez ou o imunoblot indicam uma infecção recente antes de haver IgM?',
  'Is a low IgG new before the IgM is there?': 'Uma IgG baixa é nova antes de haver IgM?',
};
