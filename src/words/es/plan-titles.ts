import type { PlanTitle } from '../titles.ts';

/** What the layers of the plan are called, by their English titles. */
export const planTitles: Readonly<Record<PlanTitle, string>> = {
  'Probable or confirmed: who sees her, and what follows?':
    'Probable o confirmada: ¿quién la ve y qué sigue?',
  'Strong suspicion without proof: what cannot wait?': 'Sospecha fuerte sin prueba: ¿qué no puede esperar?',
  'Is the amniotic PCR positive?': '¿Es positiva la PCR en líquido amniótico?',
  'Two avidity methods disagree: what settles it?': 'Dos métodos de avidez discrepan: ¿qué lo resuelve?',
  'Does an abnormal scan add something?': '¿Añade algo una ecografía anormal?',
  'Does an abnormal scan ask for amniotic fluid?': '¿Exige una ecografía anormal líquido amniótico?',
  'Do her eyes need someone?': '¿Debe alguien verle los ojos?',
  'Who else has to see her?': '¿Quién más tiene que verla?',
  'Can it wait for the IgM?': '¿Puede esperar a la IgM?',
  'What does the way to this answer ask for?': '¿Qué pide el camino hasta esta respuesta?',
  'Which result has to be obtained?': '¿Qué resultado hay que obtener?',
  'IgG positive: which test dates it?': 'IgG positiva: ¿qué prueba la data?',
  'Which tests does the cell ask for?': '¿Qué pruebas pide la combinación de IgG e IgM?',
  'When does a reference laboratory or the stored serum help?':
    '¿Cuándo ayuda un laboratorio de referencia o el suero conservado?',
  'What if a high avidity can no longer reach back?':
    '¿Y si una avidez alta ya no alcanza lo bastante atrás?',
  'Is an IgM doubted that the answer still rests on?':
    '¿Está en duda una IgM en la que aún se apoya la respuesta?',
  'Does an IgA add something?': '¿Añade algo una IgA?',
  'Does an exposure ask for a later sample?': '¿Pide una exposición una muestra posterior?',
  'Is a reactive IgM left open because serology cannot be relied on?':
    '¿Queda abierta una IgM reactiva porque la serología no es fiable?',
  'Which result must not be read for more than it says?':
    '¿A qué resultado no se le debe hacer decir más de lo que dice?',
  'What advice does she need?': '¿Qué consejo necesita?',
  'Without antibody: when is she tested again?': 'Sin anticuerpos: ¿cuándo se le repite la prueba?',
  'Should conception wait?': '¿Debería esperar la concepción?',
  'Does another infection explain the IgM?': '¿Explica otra infección la IgM?',
  'Which way does the IgM immunoblot lean?': '¿Hacia dónde se inclina el inmunoblot de IgM?',
  'Is anything left to be done?': '¿Queda algo por hacer?',
  'What must not be read into these results?': '¿Qué no debe leerse en estos resultados?',
  'What must not be done with this answer?': '¿Qué no debe hacerse con esta respuesta?',
  'How soon?': '¿Con qué urgencia?',
  'What does the conclusion ask for?': '¿Qué pide la conclusión?',
  'Which serology is missing or contradicts?': '¿Qué serología falta o contradice?',
  'Which IgM is still needed?': '¿Qué IgM se necesita todavía?',
  'Is an IgG missing, or is it read too early?': '¿Falta una IgG, o se lee demasiado pronto?',
  'Would a mother-child immunoblot help?': '¿Ayudaría un inmunoblot madre-hijo?',
  'Is an IgG back that was gone?': '¿Ha vuelto una IgG que había desaparecido?',
  "Was it the infant's own blood?": '¿Era sangre del propio lactante?',
  'Could a negative result be read as the end?': '¿Podría leerse un resultado negativo como el final?',
  'Who reads serology that cannot be relied on?': '¿Quién lee una serología que no es fiable?',
  'Which facts of the history are missing?': '¿Qué datos de la historia faltan?',
  'When is the second sample due?': '¿Cuándo corresponde la segunda muestra?',
  'Probable, confirmed or re-infection: who sees her, and what follows?':
    'Probable, confirmada o reinfección: ¿quién la ve y qué sigue?',
  'Who has to be told now?': '¿A quién hay que notificarlo ahora?',
  'Too early to tell: how soon is the next sample?':
    'Demasiado pronto para decirlo: ¿cuándo se toma la próxima muestra?',
  'A result that cannot be read: what settles it?': 'Un resultado que no se puede leer: ¿qué lo resuelve?',
  'Which further tests help?': '¿Qué otras pruebas ayudan?',
  'Could this be a re-infection?': '¿Podría ser una reinfección?',
  'What does a rash ask for?': '¿Qué pide un exantema?',
  'Is RNA looked for without a rash?': '¿Se busca ARN sin exantema?',
  'What else can make this IgM reactive?': '¿Qué más puede hacer reactiva esta IgM?',
  'What does the exposure ask for?': '¿Qué pide la exposición?',
  'Blot without E2, or a recent vaccine: what settles it?':
    'Blot sin E2 o vacuna reciente: ¿qué lo resuelve?',
  'Is a vaccine due, and when?': '¿Corresponde una vacuna, y cuándo?',
  'Without antibody: is she tested again?': 'Sin anticuerpos: ¿se le repite la prueba?',
  'Is the suspicion strong enough to notify and isolate?':
    '¿Es la sospecha lo bastante fuerte para notificar y aislar?',
  'Is RNA still to be looked for?': '¿Queda ARN por buscar?',
  'How is the IgG followed?': '¿Cómo se sigue la IgG?',
  'Is there a treatment to discuss with fetal medicine?':
    '¿Hay un tratamiento que comentar con medicina fetal?',
  'High avidity against fresh symptoms?': '¿Avidez alta frente a síntomas recientes?',
  'IgM negative: is there a reason to date the IgG all the same?':
    'IgM negativa: ¿hay aun así un motivo para datar la IgG?',
  'Does a positive IgM blot speak against a high avidity?':
    '¿Habla un blot de IgM positivo en contra de una avidez alta?',
  'Does the site’s chosen practice add a retest?': '¿Añade la pauta elegida por el centro otra prueba?',
  'Which PCR is still to be taken, and how fast?': '¿Qué PCR falta por tomar, y con qué rapidez?',
  'Is the dried blood spot needed?': '¿Se necesita la sangre seca en papel?',
  'Could the infant’s IgG be misread?': '¿Podría leerse mal la IgG del lactante?',
  'Is this week’s answer certain before the IgM is there?':
    '¿Es segura la respuesta de esta semana antes de tener la IgM?',
  'Is the avidity low before the IgM is there?': '¿Es baja la avidez antes de tener la IgM?',
  'Do avidity or immunoblot speak for a recent infection before the IgM is there?':
    '¿Indican la avidez o el inmunoblot una infección reciente antes de tener la IgM?',
  'Is a low IgG new before the IgM is there?': '¿Es nueva una IgG baja antes de tener la IgM?',
};
