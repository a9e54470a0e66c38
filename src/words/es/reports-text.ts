/** What is asked and said while pasted report text is read, and while the format of a file is told. */
import type { reportsText as english } from '../en/reports-text.ts';
import type { Like } from '../like.ts';

const accepted =
  'se acepta: FHIR R4 JSON, HL7 v2 ORU, CSV o TSV con fila de encabezado, o el texto de un informe';

export const reportsText: Like<typeof english> = {
  ask: {
    notPlain:
      'La línea nombra una prueba y contiene más que un simple valor: palabras no conocidas aquí, o varios números. ¿Cuál es el resultado, y su clase?',
    noValue:
      'La línea nombra una prueba, y no hay un valor simple a su lado ni debajo. ¿Cuál es el resultado?',
    panel:
      'No se dice qué infección, o qué anticuerpo, se midió. ¿Qué resultados de IgG e IgM da el laboratorio para toxoplasma, rubéola y CMV?',
    jammed:
      'Nombres y valores están separados, de modo que un valor podría ser de cualquiera de los nombres. ¿Cuáles son los resultados?',
    twoDraws:
      'El texto contiene más de una muestra, y no está claro de cuál es este resultado. ¿Cuál es el resultado, y cuándo se tomó la muestra?',
    motherAndChild: 'El texto contiene resultados de una madre y de su hijo. ¿De quién es este, y cuál es?',
    earlier:
      'El texto habla aquí de una muestra anterior. ¿Cuál es el resultado, y cuándo se tomó la muestra?',
    partner: 'Se dice que es de otra persona, quizá de una pareja. ¿De quién es el resultado?',
    cancelled: 'El informe dice que algo aquí está cancelado o no es válido. ¿Vale este resultado?',
    masked:
      'La línea contiene caracteres que cambian lo que se ve, o es demasiado larga para una línea de informe. ¿Qué dice ahí el informe?',
    comment: 'El comentario del laboratorio nombra una clase. ¿Cambia lo que dice el resultado?',
    limits: 'Límites de una prueba que no tiene valor en el texto. ¿Cuál es el resultado?',
    drawn:
      'La fecha de la muestra no puede leerse con claridad: día y mes podrían estar intercambiados, o no es una fecha. ¿Cuándo se tomó la muestra?',
    dated:
      'La fecha no puede leerse con claridad: día y mes podrían estar intercambiados, o no es una fecha. ¿De cuántas semanas estaba embarazada cuando se tomó la muestra?',
    born: 'La fecha de nacimiento no se puede leer. ¿De quién son estos resultados?',
    ageDays: '¿Cuántos días tenía el recién nacido cuando se tomó la muestra?',
    age: 'Por la edad se trata de un niño, o la edad no está en años. ¿De quién son estos resultados?',
    subject:
      '¿De quién son estos resultados: de una mujer embarazada, de una que planea un embarazo o de un recién nacido?',
  },
  ignored: {
    noTest: 'un número o una palabra de clase, sin nombre al lado de una prueba que se lea aquí',
    limits: 'límites que no son claramente de un resultado',
    comment: 'un comentario, para que lo lea una persona',
    date: 'una fecha de la que no se dice que sea el día de la muestra',
    material: 'un material no conocido aquí',
  },
  notes: {
    'day-first': 'fechas: leídas como día, mes, año, como otras fechas del texto',
    'month-first': 'fechas: leídas como mes, día, año, como otras fechas del texto',
  },
  unread: {
    empty: `el texto está vacío; ${accepted}`,
    xml: `XML (un documento CDA, por ejemplo) no se lee; ${accepted}`,
    html: `es una página web; copie de ella el texto del informe y péguelo; ${accepted}`,
    pdf: `es un archivo PDF; ábralo, copie su texto y péguelo; ${accepted}`,
    rtf: `es un archivo de procesador de textos; ábralo, copie su texto y péguelo; ${accepted}`,
    binary: `no es texto (una imagen, un archivo comprimido o un texto en otra codificación); ${accepted}`,
    caseOfOurs: `es un caso, no un informe: déselo a "npm run --silent interpret"; ${accepted}`,
    json: `este JSON no es un recurso FHIR: no tiene resourceType; ${accepted}`,
  },
};
