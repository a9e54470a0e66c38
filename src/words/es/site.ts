/** What the practices say, and the page on which a site chooses one. */
import type { practiceWords as englishPractices, siteWords as englishSite } from '../en/site.ts';
import type { Like } from '../like.ts';

export const practiceWords: Like<typeof englishPractices> = {
  'france-toxo':
    'A una mujer sin anticuerpos se le repite la prueba cada mes desde la segunda visita, la última 2 a 4 semanas después del parto.',
  'france-rubella':
    'A una mujer sin IgG se le repite la IgG hacia las 20 semanas; textos más antiguos la repetían cada mes.',
  'france-cmv':
    'Se aconseja el cribado en el primer trimestre a mujeres con resultado negativo o desconocido (HAS, junio de 2025); la segunda prueba dentro de ese trimestre se cita de memoria.',
  'italy-toxo': 'A una mujer sin anticuerpos se le repite la prueba cada 4 a 6 semanas.',
  'germany-toxo':
    'Si se repite, cada 8 a 12 semanas (un laboratorio: 8, como máximo 10). La cobertura sanitaria obligatoria solo paga ante sospecha.',
  'germany-rubella':
    'La IgG se analiza por segunda vez a las 16 a 17 semanas si la primera fue negativa; dos dosis documentadas cuentan como inmunidad, sin prueba.',
  'germany-cmv':
    'No forma parte de la atención habitual. Donde se hace, una página para pacientes repite la prueba cada 6 a 8 semanas y no indica final, de modo que el final a las 14 a 16 semanas es propio de las tablas. Con una IgG conocida no se repite nada.',
  'austria-toxo': 'A una mujer sin anticuerpos se le repite la prueba aproximadamente cada 8 semanas.',
  'brazil-toxo':
    'A una mujer sin anticuerpos se le repite la prueba cada mes a cada 3 meses, según los recursos.',
  'ecci-cmv':
    'Primera prueba lo antes posible en el primer trimestre, después cada 4 semanas hasta las 14 a 16 semanas. Es también el intervalo propio de las tablas.',
  'belgium-cmv': 'Un laboratorio que resume el consenso europeo: cribado solo hasta las 14 semanas.',
  'israel-cmv':
    'Pruebas al comienzo, a las 11 a 14 y a las 16 a 19 semanas; a una mujer infectada en el pasado no se le repite.',
  'uk-toxo': 'Sin cribado poblacional, por tanto sin repetición de rutina.',
  'uk-rubella':
    'Inglaterra terminó el cribado prenatal el 1 de abril de 2016; dos dosis documentadas cuentan como protección, sin prueba.',
  'uk-cmv': 'Sin cribado de rutina, por tanto sin repetición de rutina; prueba solo con una indicación.',
  'us-canada-toxo':
    'Sin cribado de rutina (ACOG); solo se analiza a mujeres de riesgo o con signos ecográficos (SOGC). Sin repetición de rutina.',
  'us-canada-rubella': 'IgG una vez en la primera visita; sin repetición de rutina.',
  'us-canada-cmv':
    'Sin cribado de rutina (SMFM; SOGC: consejos de higiene para todas, prueba no para todas). Sin repetición de rutina.',
  'australia-toxo':
    'Poca evidencia a favor del cribado; consejos de prevención. No dice nada de un intervalo: queda el propio de las tablas.',
  'australia-rubella': 'IgG una vez en la primera visita; sin repetición de rutina.',
  'australia-cmv':
    'Sin cribado de todas; consejos de higiene para todas; prueba tras síntomas o un contacto conocido. Sin repetición de rutina.',
  'cir-toxo':
    'Fila 4 de su tabla: observar, repetir IgM en el embarazo, sin intervalo. Aquí se toman IgG e IgM juntas.',
  'cir-rubella':
    'Fila 4 de su tabla: observar, repetir IgM en el embarazo, sin intervalo. Aquí se repite la IgG; IgM solo tras exantema o contacto.',
  'cir-cmv':
    'Fila 1 de su tabla: tras una IgG positiva con IgM negativa repite la IgM en el embarazo. La IgM no demuestra ni descarta una reactivación.',
};

export const siteWords: Like<typeof englishSite> = {
  title: 'Este centro',
  lead: 'Los países difieren en cuándo se repite la prueba a una mujer sin anticuerpos. Elija la pauta de este centro; fija esos intervalos y qué repeticiones se ofrecen.',
  never:
    'Una pauta nunca cambia lo que significa un resultado, su urgencia, una derivación ni lo que no debe hacerse. Un exantema, una enfermedad, un contacto o una ecografía anormal se siguen en todas las pautas.',
  choose: '¿Qué pauta sigue este centro?',
  none: 'Ninguna',
  noneHint: 'Los intervalos propios de las tablas',
  save: 'Usar esta pauta',
  saved: (name: string) =>
    `Guardado en este dispositivo: ${name}. Se aplica a los casos que empiecen desde ahora.`,
  notKept: (name: string) =>
    `Elegido hasta que se cierre esta página: ${name}. Este navegador no permite que la página lo guarde. Se aplica a los casos que empiecen desde ahora.`,
  unknown: 'La pauta elegida antes en este dispositivo no está en esta versión. Elija de nuevo.',
  openCase: (name: string) => `El caso abierto conserva la pauta con la que empezó: ${name}.`,
  openCaseUse: 'Usar la nueva pauta también en el caso abierto',
  openCaseUsed: (name: string) => `El caso abierto sigue ahora: ${name}.`,
  changes: 'Qué cambia cada pauta',
  changesLead:
    'Con nuestras palabras, con la fuente y cómo se consultó. Una infección que no figura conserva el intervalo propio de las tablas.',
  retest: 'Repetición sin anticuerpos',
  immune: 'Añadido con anticuerpos',
  asTables: 'como dicen las tablas',
  notRoutinely: 'no de rutina',
  own: 'Los intervalos propios de las tablas',
  ownList: {
    toxoplasma: 'IgG e IgM juntas, con el intervalo del laboratorio.',
    rubella: 'Sin repetición de rutina; IgG e IgM de nuevo tras un exantema o contacto.',
    cmv: 'IgG e IgM juntas cada 4 semanas hasta las 14 a 16 semanas.',
  },
  kept: 'En el dispositivo solo se guardan esta elección y los kits del laboratorio, nada de ningún caso. Al borrar los datos del navegador se eliminan.',
  kits: 'Kits',
  kitsLead: 'Marque los kits de este laboratorio, para que pueda leerse un número sin límites impresos.',
  kitsOpen: 'Kits de este laboratorio',
  backToCase: 'Volver al caso',
};
