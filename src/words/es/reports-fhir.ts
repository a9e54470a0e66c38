/** What is asked and said while a FHIR report is read. */
import type { fhir as english } from '../en/reports-fhir.ts';
import type { Like } from '../like.ts';

export const fhir: Like<typeof english> = {
  accepted: 'se acepta: un recurso FHIR R4 como JSON, un Bundle, un DiagnosticReport o una Observation',
  many: 'el texto contiene varios recursos uno junto a otro; aquí se acepta: el informe de una persona; un archivo de muchas va a la lista de trabajo',
  notAReport: (type: string) =>
    type === ''
      ? 'el JSON no es un recurso FHIR (no tiene resourceType)'
      : `un recurso ${type} no es un informe de resultados`,
  onlyDocuments:
    'sin resultados estructurados: el informe solo contiene un documento (PDF, imagen o texto); se acepta: resultados como Observation, o el texto del documento pegado',
  nothing: 'los recursos no contienen ningún resultado',
  wrongField: 'Un campo no es lo que FHIR dice que va ahí, y no se lee nada de esto. ¿Qué dice?',
  modifier:
    'El remitente añadió algo que cambia el significado y que no se conoce aquí. ¿Qué dice el informe?',
  subsetted: 'El remitente omitió partes de esto. ¿Qué dice el informe entero?',
  status: (status: string) =>
    status === ''
      ? 'No se dice si esto es definitivo. ¿Lo es?'
      : `El estado «${status}» no dice si esto vale. ¿Vale?`,
  missing: 'El informe remite a un resultado que no está en el archivo. ¿Cuál es?',
  emptyEntry: 'Una entrada del archivo no contiene ningún recurso. ¿Qué había aquí?',
  noValue: 'Aquí no hay ningún valor. ¿Cuál es el resultado?',
  noNumber: 'No hay un número donde debería haberlo. ¿Cuál es el resultado?',
  absent: (reason: string) => `Falta el valor (${reason}). ¿Cuál es el resultado?`,
  heldBack: (code: string) => `El laboratorio lo retiene (${code}). ¿Cuál es el resultado?`,
  twoValues: 'Hay varios valores en un resultado. ¿Cuál vale?',
  unknownValue: 'Esta clase de valor no se lee. ¿Cuál es el resultado?',
  comparator: 'El signo delante del número no es conocido. ¿Cuál es el resultado?',
  twoUnits: 'La unidad se indica dos veces, y de modo distinto. ¿Cuál vale?',
  tooLong: 'El texto es demasiado largo para ser un resultado. ¿Cuál es el resultado?',
  otherPerson: 'Trata de alguien o de algo distinto del paciente. ¿De quién?',
  whose: 'Hay varias personas en el archivo y no se dice de quién es esto. ¿De quién es?',
  reportOfAnother: 'El informe es de una persona y este resultado de otra. ¿De quién es?',
  sampleOfAnother: 'La muestra es de una persona y este resultado de otra. ¿De quién es?',
  sample: (status: string) => `La muestra está marcada como «${status}». ¿Cuál es el resultado?`,
  partialDate: 'Solo se indica una parte de la fecha. ¿Cuándo se tomó la muestra?',
  unreadDate: 'La fecha no se puede leer. ¿Cuándo se tomó la muestra?',
  birthDate: 'La fecha de nacimiento no se puede leer. ¿Cuándo nació la mujer, o el recién nacido?',
  person: 'Lo que se dice del paciente no se puede leer. ¿De quién son estos resultados?',
  gestation:
    'La duración del embarazo no se puede leer. ¿De cuántas semanas estaba embarazada, y en qué día?',
  gestationDate:
    'La fecha no se puede leer. ¿Cuál es la fecha prevista de parto, o cuándo fue la última regla?',
  gestationStatus: (status: string) =>
    `Lo que se dice del embarazo está ${status === '' ? 'sin estado' : `en estado «${status}»`}. ¿De cuántas semanas estaba embarazada cuando se tomó la muestra?`,
  conclusionCode: 'El informe da una conclusión como código, sin resultado. ¿A qué prueba corresponde?',
  ignored: {
    resource: (type: string) => `un recurso ${type}: esta herramienta solo lee resultados`,
    unnamed: 'un recurso sin tipo',
    foreign: 'no nombra ninguna prueba que se lea aquí, y no da ningún valor',
    note: 'una observación junto al resultado: no se lee, consúltela',
    conclusion: 'la conclusión del laboratorio en palabras: no se lee, consúltela',
    form: 'un documento en el informe (PDF, imagen o texto): lo escrito en él no se lee',
    pregnancy: 'si está embarazada: sin fecha no dice nada del día de la muestra',
    deleted: 'borrado por el remitente',
    withdrawn: 'introducido por error, cancelado o sustituido por el remitente',
  },
  testData: 'El remitente marca esto como datos de prueba.',
};
