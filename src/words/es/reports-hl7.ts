/** What is asked and said while an HL7 v2 message, or the bytes of any file, are read. */
import type { hl7Words as english } from '../en/reports-hl7.ts';
import type { Like } from '../like.ts';

export const hl7Words: Like<typeof english> = {
  errors: {
    noHeader:
      'no se encontró cabecera de mensaje (MSH): el archivo está cortado al principio o no es HL7 v2; se acepta: mensajes HL7 v2 ORU desde MSH',
    separators: (signs: string) =>
      `los separadores de MSH-1 y MSH-2 (${signs}) no pueden usarse; se acepta: signos distintos que no sean letras, cifras ni partes de números, normalmente |^~\\&`,
    notResults: (types: string) =>
      `el archivo contiene mensajes sin resultados (${types}); se acepta: resultados de laboratorio como ORU, u OUL con R21 a R24`,
  },
  asks: {
    cutOff: (name: string) =>
      `El archivo termina dentro del segmento ${name}: falta el resto del informe. ¿Qué dice ahí el informe?`,
    stray:
      'Esto figura antes de la primera cabecera de mensaje y no pertenece a ningún mensaje. ¿Qué es, y de quién?',
    continued: 'El mensaje dice que continúa en otro (DSC). ¿Dónde está el resto del informe?',
    addendum: 'Esto continúa la línea anterior (ADD) y no se leyó con ella. ¿Cambia algún resultado?',
    noEnd: 'El lote no tiene final (BTS o FTS): el archivo puede estar cortado. ¿Hay más en el original?',
    count: (said: string, held: number) =>
      `El lote dice contener ${said} mensajes, y contiene ${held}. ¿Qué es correcto?`,
    partialDay: 'La fecha no indica ningún día. ¿Cuándo se tomó la muestra?',
    unreadDay: 'Esto no es una fecha HL7. ¿Cuándo se tomó la muestra?',
    twoSpecimens: 'Hay varias muestras de días distintos para una petición. ¿Cuándo se tomó la muestra?',
    week: '¿De cuántas semanas y días estaba embarazada, y en qué día?',
    dueDate: 'La fecha prevista de parto no se puede leer. ¿Cuál es?',
    lastPeriod: 'El primer día de la última regla no se puede leer. ¿Cuál es?',
    birth: 'La fecha de nacimiento del informe no puede ser correcta. ¿De quién son estos resultados?',
    sex: 'El sexo está indicado de un modo no conocido aquí. ¿De quién son estos resultados?',
    comment: 'El comentario del laboratorio nombra una clase. ¿Cambia lo que dice el resultado?',
  },
  why: {
    document: (kind: string) => `un documento (${kind}) dentro del mensaje: no se lee`,
    comment: 'un comentario',
    clinical: 'información clínica, no se usa para nada más',
    relative: 'un familiar u otra persona: no se muestra ni se usa',
    segment: 'una parte del mensaje que no contiene ningún resultado',
    message: (type: string) => `un mensaje del tipo ${type}: no contiene resultados`,
    withdrawn: 'retirado por el remitente',
    order: 'una petición sin resultados',
  },
  notes: {
    noStatus: (pointer: string) =>
      `No figura ningún estado con ${pointer}; los resultados se tomaron como definitivos.`,
    test: 'El remitente marca el mensaje como prueba o para formación: pueden no ser resultados reales.',
    documentsOnly: 'No se encontraron resultados estructurados: el mensaje solo contiene un documento.',
    cut: 'El archivo termina en mitad de una letra: está cortado, y puede faltar algo.',
    guessed: (encoding: string, line: string) =>
      `El archivo no es UTF-8 y no dice lo que es; se leyó como ${encoding}. Una línea de él: «${line}». Si estas letras no son correctas, guarde el archivo como UTF-8.`,
    otherThanDeclared: (declared: string, encoding: string, line: string) =>
      `El mensaje dice «${declared}», que no concuerda con sus bytes o no se conoce aquí; se leyó como ${encoding}. Una línea de él: «${line}».`,
  },
  bytes: {
    accepted:
      'se acepta: HL7 v2, FHIR R4 JSON, CSV o TSV, o texto sin formato, en UTF-8, UTF-16 o Windows-1251',
    kind: (kind: string) => `el archivo es ${kind}, no texto`,
    nul: 'el archivo contiene bytes NUL: es binario, o UTF-16 sin su marca',
    control: 'el archivo contiene bytes de control que ningún texto tiene: es binario o está dañado',
    cut: (encoding: string) =>
      `el archivo dice ser ${encoding}, pero sus bytes no lo son: está cortado o dañado`,
    empty: 'el archivo está vacío',
    kinds: {
      pdf: 'un PDF',
      zip: 'un archivo ZIP, o un archivo XLSX, DOCX u ODS',
      ole: 'un archivo de Office antiguo (XLS, DOC)',
      gzip: 'un archivo GZIP',
      sevenZip: 'un archivo 7z',
      rar: 'un archivo RAR',
      png: 'una imagen PNG',
      jpeg: 'una imagen JPEG',
      gif: 'una imagen GIF',
      tiff: 'una imagen TIFF',
      dicom: 'una imagen DICOM',
      rtf: 'un documento RTF',
    },
  },
};
