/** The words of the pages that take results in: one report, and a worklist of many. */
import type { listWords as englishList, readingWords as englishReading } from '../en/reading.ts';
import type { Like } from '../like.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const readingWords: Like<typeof englishReading> = {
  title: 'Leer un informe',
  lead: 'Torchlight descompone un informe y muestra cada línea junto a lo que entendió. Nada se convierte en caso antes de que usted lo haya visto.',
  device: 'El informe se queda en este dispositivo: se lee aquí, no se envía a ningún sitio y no se guarda.',
  caseOpen: 'Hay un caso abierto en la mesa. Sigue como está hasta que empiece un caso con este informe.',
  caseOpenLink: 'Ir al caso abierto',
  file: 'Un archivo',
  fileHint:
    'FHIR R4 (JSON), HL7 v2, CSV o TSV con fila de encabezado, o texto sin formato; 1 MB como máximo. Se lee en cuanto se elige.',
  choose: 'Elegir un archivo',
  drop: 'o suéltelo en cualquier lugar de esta página',
  paste: 'O el texto de un informe',
  pasteHint: 'De un PDF, un correo o el sistema del laboratorio: copie el texto y péguelo aquí',
  read: 'Leer este texto',
  reading: 'Leyendo el informe…',
  last: (name: string) => `No leído: ${name}`,
  many: '¿Resultados de muchas personas en un archivo?',
  manyLink: 'Ábralos como lista de trabajo',
  errors: {
    empty: 'Pegue el texto de un informe, o elija un archivo',
    tooLong: (limit: string) => `El archivo supera ${limit}; elija uno más pequeño`,
    several: 'Suelte un archivo cada vez: un informe es de una persona',
    unreadable: 'El dispositivo no pudo abrir este archivo; elíjalo de nuevo',
    failed: 'No se pudo descomponer el informe, y no se guardó nada de él. Introduzca la hoja a mano.',
    whichTest: 'Seleccione la infección y la prueba de este resultado, o deje su clase abierta',
    whichSample: (test: string) => `Seleccione de qué muestra es ${test}, o deje su clase abierta`,
    twice: (test: string) => `${test} ya tiene otra clase; deje fuera una de las dos`,
    notEarlier: (test: string) => `${test} no tiene lugar entre las muestras anteriores; déjelo abierto`,
    refused: (infection: string, why: string) => `${infection} no puede convertirse en caso: ${why}`,
  },
  formats: {
    fhir: 'FHIR R4',
    hl7v2: 'HL7 v2',
    csv: 'Tabla (CSV o TSV)',
    text: 'Texto',
  },
  pasted: 'texto pegado',
  back: 'Volver al informe',

  check: 'Compruebe lo leído',
  checkLead: 'Compare cada línea con el informe. Lo que deje fuera o abierto se preguntará en el caso.',
  notes: 'Sobre todo el informe',
  open: (n: number) => `Aún abierto: ${count(n, 'pregunta', 'preguntas')}`,
  openLead: 'Nada de esto se ha decidido. Responda lo que sepa; lo que quede abierto queda fuera del caso.',
  whose: '¿De quién son estos resultados?',
  whoseShort: 'De quién son los resultados',
  person: 'La persona',
  sample: (day: string) => `muestra del ${day}`,
  sampleUndated: 'muestra sin fecha',
  earlier: (weeks: string) => `muestra anterior, ${weeks} antes`,
  earlierOn: (day: string) => `muestra anterior del ${day}`,
  inReport: 'En el informe',
  noRaw: 'se deduce del resto del informe',
  nowhere: 'no está en el informe',
  readAs: 'Se lee como',
  isRight: '¿Es correcto?',
  rest: (n: number) => count(n, 'carácter más', 'caracteres más'),
  asRead: 'Como se leyó',
  changeTo: 'Cambiar a',
  leaveOut: 'Dejar fuera',
  control: (what: string) => `${what}: como se leyó, cambiado o fuera`,
  changedTo: (value: string) => `Cambiado a ${value}`,
  isOut: 'Dejado fuera; se pregunta en el caso',
  sources: {
    laboratory: 'palabra del propio laboratorio',
    limits: 'por los límites impresos en el informe',
    kit: 'por los límites del kit',
  },
  limits: (below: string, from: string) => `negativo por debajo de ${below}, positivo desde ${from}`,
  avidityLimits: (below: string, from: string) => `baja por debajo de ${below}, alta desde ${from}`,
  nothing: 'Ningún resultado de toxoplasma, rubéola o CMV pudo leerse sin una pregunta.',
  ignored: (n: number) => `No usado: ${count(n, 'fragmento', 'fragmentos')} del informe`,
  why: 'Por qué',

  infection: 'Infección',
  test: 'Prueba',
  class: 'Clase',
  which: 'Muestra',
  newest: (day: string) => `la más reciente, del ${day}`,
  newestUndated: 'la más reciente',
  choosePlease: 'sin elegir',
  leftOpen: 'queda abierto',
  date: 'Fecha de la muestra',
  countsFor: (day: string) => `Cuenta como resultado de la muestra del ${day}.`,
  notHere:
    'No puede responderse aquí. El valor queda fuera; introdúzcalo en las páginas del caso si corresponde.',
  notForPerson: 'No hace falta para esta persona.',

  take: 'Son correctas: llevarlas a un caso',
  counts: (changed: number, out: number, open: number) =>
    [
      changed > 0 ? count(changed, 'línea cambiada', 'líneas cambiadas') : '',
      out > 0 ? count(out, 'línea dejada fuera', 'líneas dejadas fuera') : '',
      open > 0
        ? `${count(open, 'pregunta queda abierta', 'preguntas quedan abiertas')}: el caso dirá lo que falta`
        : '',
    ]
      .filter(Boolean)
      .join('; '),
  nothingToTake: 'Aún no hay nada que llevar a un caso.',
  byHand: 'Introducir la hoja a mano',

  replace: 'Hay un caso abierto en la mesa',
  replaceLead: 'Empezar este informe como caso nuevo borra el abierto. Sus respuestas no se guardan.',
  startNew: 'Empezar esto como caso nuevo',
  keepOpen: 'Volver al caso abierto',
  slips: 'El informe contiene muestras de varios días',
  slipsLead:
    'Un caso es de una muestra. Elija la muestra con la que empezar, y lea de nuevo el informe para la otra.',
  slip: (day: string, infections: string) => `Muestra del ${day}: ${infections}`,
  slipUndated: (infections: string) => `Muestra sin fecha: ${infections}`,
  stay: 'Volver a las líneas',
};

/** "4500", "12 500": digits are parted from five on, by a no-break space. */
export const thousands = (n: number) =>
  n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace('.', ',');
const some = (n: number, one: string, many: string) => `${thousands(n)} ${n === 1 ? one : many}`;

export const listWords: Like<typeof englishList> = {
  title: 'Lista de trabajo',
  lead: 'Un archivo con los resultados de muchas personas: cada uno se lee e interpreta, y los más apremiantes van primero.',
  device:
    'El archivo se queda en este dispositivo. Se lee aquí, no se envía a ningún sitio y no se guarda; al cerrar la página se olvida la lista.',
  file: 'Un archivo de muchas personas',
  fileHint: 'CSV o TSV con fila de encabezado, un Bundle FHIR o mensajes HL7 v2; 200 MB como máximo',
  subject: '¿De quién son estos resultados, cuando el archivo no lo dice?',
  subjectHint:
    'Elíjalo antes que el archivo. Si queda abierto, esas filas necesitan antes una respuesta; una fila que lo dice se lee como dice.',
  subjectAsk: 'Dejarlo abierto',
  last: (name: string) => `No leído: ${name}`,
  one: '¿El informe de una persona?',
  oneLink: 'Léalo línea por línea',
  errors: {
    several: 'Suelte un archivo cada vez',
    tooLarge: 'El archivo supera 200 MB; elija uno más pequeño, o divídalo',
    broken:
      'No se pudo crear la lista: la parte del programa que la lee no se inició. Vuelva a cargar la página y elija de nuevo el archivo.',
  },
  reading: (name: string) => `Leyendo ${name}`,
  finding: (done: number, total: number) =>
    `Recorriendo el archivo: ${megabytes(done)} de ${megabytes(total)} MB`,
  interpreting: (persons: number, rows: number) =>
    `${some(persons, 'persona leída', 'personas leídas')}, ${some(rows, 'resultado interpretado', 'resultados interpretados')}`,
  bar: 'Qué parte del archivo está hecha',
  stage: {
    finding: 'Paso 1 de 2: quién está en el archivo',
    interpreting: 'Paso 2 de 2: una persona tras otra',
  },
  cancel: 'Cancelar',
  cancelled: 'Cancelado. La lista contiene lo leído hasta entonces y no está completa.',
  stopped: 'La lista no está completa.',
  done: (persons: number, rows: number) =>
    `${some(persons, 'persona', 'personas')}, ${some(rows, 'resultado', 'resultados')}`,
  doneSaid: 'La lista está completa.',
  newList: 'Lista nueva',
  save: 'Guardar como CSV',
  saved: (name: string) => `Guardado: ${name}`,
  saveHint: 'La lista entera, en el orden del archivo',
  notes: 'Sobre todo el archivo',
  columns: 'Cómo se leyeron las columnas',
  heading: 'Columna',
  reads: 'Se lee como',
  column: {
    nothing: 'no se usa',
    ask: 'se pregunta, celda por celda',
    parts: {
      value: '',
      unit: 'unidad',
      range: 'límites',
      said: 'palabra del laboratorio',
      method: 'método',
      laboratory: 'laboratorio',
      drawn: 'fecha de la toma',
      date: 'fecha',
      status: 'estado',
      comment: 'comentario',
    },
    unsaid: 'infección no indicada',
  },

  groups: {
    today: 'Hoy',
    needs: 'Necesita respuestas',
    soon: 'Esta semana',
    routine: 'Rutina',
    none: 'Nada más',
  },
  group: 'Urgencia',
  all: 'Todos',
  number: thousands,
  infection: 'Infección',
  anyInfection: 'Cualquier infección',
  conclusion: 'Conclusión',
  anyConclusion: 'Cualquier conclusión',
  noConclusion: 'Aún ninguna',
  search: 'Persona',
  searchHint: 'Como la nombra el archivo',
  found: (n: number, all: number) =>
    n === all
      ? some(n, 'resultado', 'resultados')
      : `${thousands(n)} de ${some(all, 'resultado', 'resultados')}`,
  nothing: 'Ningún resultado cumple estos filtros.',
  together: 'Los resultados de una persona van juntos, bajo el más apremiante.',
  caption: (from: number, to: number, of: number) =>
    `Resultados ${thousands(from)} a ${thousands(to)} de ${thousands(of)}`,
  person: 'Persona',
  first: 'Primer paso',
  open: 'Puntos abiertos',
  openOf: (asks: number) => (asks === 0 ? '' : count(asks, 'pregunta abierta', 'preguntas abiertas')),
  unread: 'No se pudo leer',
  notYet: 'Aún sin respuesta',
  byUrgency: 'Lo más urgente primero',
  byFile: 'En el orden del archivo',
  order: 'Orden',
  nobody: (n: number) => `N.º ${thousands(n)}`,
  openRow: (person: string, infection: string) => `Abrir ${person}, ${infection}`,
  previous: 'Anterior',
  next: 'Siguiente',
  pages: 'Páginas de la lista',
  page: (n: number, of: number) => `Página ${thousands(n)} de ${thousands(of)}`,

  backToList: 'Volver a la lista',
  backToAnswer: 'Volver a la respuesta',
  opening: 'Leyendo de nuevo a esta persona en el archivo…',
  gone: 'La lista ya no está aquí',
  goneLead: 'Una lista solo se mantiene mientras esta página está abierta. Elija de nuevo el archivo.',
  goneLink: 'A la lista de trabajo',
  questions: (n: number) => count(n, 'pregunta está abierta', 'preguntas están abiertas'),
  questionsLead: 'La respuesta de abajo solo vale en la medida en que se aclaren.',
  noAnswer: 'No puede decirse nada antes de responder las preguntas abiertas.',
  headless:
    'Esto es lo que da el archivo solo: no se preguntó a nadie por exantema, contacto, síntomas u otros resultados. En un caso se pregunta cada uno.',
  answer: 'Comprobar las líneas y llevarlas a un caso',
  others: 'Sus otros resultados',
};
