/** Sharing answers by a link, and opening such a link. */
import type { shareWords as english } from '../en/share.ts';
import type { Like } from '../like.ts';

export const shareWords: Like<typeof english> = {
  open: 'Compartir…',
  holds:
    'El enlace contiene las propias respuestas: infecciones, persona, semana o edad, resultados, antecedentes y la fecha de la muestra si se introdujo. No contiene nombre, ni comentario, ni la pauta de su centro. Quien tenga el enlace puede leerlas; no se guarda nada en ningún otro lugar.',
  copy: 'Copiar un enlace con estas respuestas',
  copied: 'Enlace copiado',
  byHand: 'No se permitió copiar. El enlace está seleccionado abajo: cópielo con Ctrl+C.',
  handOn: 'Pasar el enlace a otro programa',
  handOnFailed: 'El dispositivo no pudo pasar el enlace. Cópielo en su lugar.',
  tooLong: 'Estas respuestas son demasiado largas para un enlace. Guárdelas como archivo.',
  subject: 'Respuestas para Torchlight',

  title: 'Respuestas de un enlace',
  lead: 'Alguien le ha enviado estas respuestas. Compárelas con el informe antes de basarse en ellas.',
  removed: 'Se han retirado de la dirección de esta página y se olvidan al salir de ella.',
  unknown:
    'Lo que el remitente no sabía cuenta aquí como no conocido. Al continuar el caso se pregunta de nuevo.',
  practice: 'Los intervalos siguen la pauta elegida en este dispositivo.',
  held: 'Lo que se introdujo',
  noes: 'Respondido con no, ninguno o no realizado:',
  answer: 'Lo que dicen estas tablas',
  take: 'Continuar con estas respuestas como caso',
  caseOpen: 'Hay un caso abierto',
  caseOpenLead: 'Continuar con estas respuestas borra el caso abierto. Sus respuestas no se conservan.',
  replace: 'Borrarlo y continuar con estas respuestas',
  keepOpen: 'Volver al caso abierto',
  stay: 'Volver a las respuestas del enlace',

  sameVersion: (app: string, content: string) =>
    `Hecho con Torchlight ${app} y las tablas ${content}, las mismas que aquí.`,
  otherApp: (theirs: string, here: string) =>
    `El enlace se hizo con Torchlight ${theirs}; aquí es ${here}. Las tablas son las mismas.`,
  otherTables: (theirs: string, here: string) =>
    `El enlace se hizo con las tablas ${theirs}; aquí son ${here}. Lo que figura aquí puede diferir de lo que leyó el remitente.`,
  fromLink: 'Estas respuestas llegaron por un enlace.',

  faults: {
    nothing: {
      title: 'No hay respuestas en esta dirección',
      lead: 'Las respuestas se retiran de la dirección en cuanto se leen, así que al recargar esta página se pierden. Abra el enlace otra vez.',
    },
    'too-long': {
      title: 'Este enlace es demasiado largo',
      lead: 'Es más largo que cualquier enlace que hace Torchlight, y no se leyó.',
    },
    'other-form': {
      title: 'Este enlace es de otra versión',
      lead: 'Lo hizo un Torchlight que escribe los enlaces de otra forma. Pida las respuestas al remitente, o cargue la versión más reciente.',
    },
    broken: {
      title: 'Este enlace no se puede leer',
      lead: 'Se cortó, se modificó o no lo hizo Torchlight. No se usó nada de él. Pida al remitente que lo copie de nuevo.',
    },
  },
  home: 'Leer una hoja',
};
