/** What is asked and said while a table (CSV, TSV) is read. */
import type { reportsCsv as english } from '../en/reports-csv.ts';
import type { Like } from '../like.ts';

const accepted =
  'se acepta: CSV o TSV cuya primera fila nombre las columnas, con un resultado por fila (prueba, valor, unidad, rango) o una muestra por fila (una columna por prueba)';

export const reportsCsv: Like<typeof english> = {
  unread: {
    empty: `el archivo está vacío; ${accepted}`,
    'no-header': `la fila 1 contiene valores y no nombra las columnas; ${accepted}`,
    'no-results': `ningún encabezado nombra una prueba o un resultado que se lea aquí; ${accepted}`,
    'no-rows': 'hay un encabezado, y ninguna fila de valores debajo',
    'no-person':
      'la tabla tiene varias filas, y ninguna columna dice de quién es cada una; se acepta: una columna con el número de paciente',
  },
  quotes: (row: number) =>
    `fila ${row}: unas comillas no se cierran, o les sigue texto; se acepta: comillas alrededor de una celda entera, duplicadas dentro de ella`,
  columns: 'las columnas se corrigieron para otra tabla: sus encabezados difieren',
  pointer: (rows: string, heading: string) => (heading === '' ? rows : `${rows}, «${heading}»`),
  row: (row: number) => `fila ${row}`,
  rows: (rows: string) => `filas ${rows}`,
  unnamed: (column: number) => `columna ${column}`,
  more: (count: number) => `… (${count} celdas)`,
  ask: {
    formula: 'La celda contiene una fórmula en vez de un valor. ¿Qué imprime el laboratorio?',
    ragged: (cells: number, headings: number) =>
      `La fila tiene ${cells} celdas bajo ${headings} encabezados: sus valores pueden estar en columnas equivocadas. ¿Cuáles son sus resultados?`,
    unnamed: 'La fila no nombra a ninguna persona. ¿Son suyos estos resultados?',
    names: 'Hay dos nombres bajo un mismo número de persona. ¿Son de una sola persona estos resultados?',
    twoThings: 'El encabezado nombra más de una prueba. ¿Cuál se midió?',
    twice: 'Dos columnas tienen el mismo encabezado. ¿Cuál vale?',
    beside: 'El encabezado dice más que el nombre de una prueba. ¿Qué prueba es, y de qué muestra?',
    material: 'El material no es conocido aquí. ¿Es suero o sangre de la persona?',
    severalDates:
      'No se dice que la fecha sea el día de la muestra, y hay varias. ¿Cuándo se tomó la muestra?',
    otherTest: 'El encabezado y la fila nombran pruebas distintas. ¿Cuál se midió?',
    noTest: 'Un valor sin el nombre de una prueba. ¿Qué se midió?',
    said: 'La palabra del propio laboratorio al lado no es conocida aquí. ¿Cuál es la clase?',
    status: 'El estado no es conocido aquí. ¿Vale el resultado?',
    order: 'Día y mes podrían estar intercambiados. ¿Cuándo fue?',
    year: 'El año está escrito con dos cifras. ¿Cuándo fue?',
    serial: 'Un número de día de hoja de cálculo en vez de una fecha. ¿Cuándo fue?',
    'not-read': 'La fecha no se puede leer. ¿Cuándo fue?',
    beforeIssue: 'La muestra lleva una fecha posterior a su propio informe. ¿Cuándo se tomó?',
    week: 'La semana de embarazo no se puede leer. ¿De cuántas semanas estaba embarazada cuando se tomó la muestra?',
    subject:
      '¿De quién son estos resultados: de una mujer embarazada, de una que planea un embarazo o de un recién nacido?',
    ageDays:
      'La edad en días no se puede leer. ¿Cuántos días tenía el recién nacido cuando se tomó la muestra?',
    child: 'Por la edad se trata de un niño. ¿De quién son estos resultados?',
  },
  ignored: {
    unknown: 'ningún encabezado conocido aquí',
    administrative: 'no dice nada de un resultado',
    comment: 'un comentario, para que lo lea una persona',
    age: 'la edad en años no se usa para nada más',
    female: 'no se usa para nada más',
    alone: 'pertenece a un resultado, y no hay ningún resultado en la fila',
  },
  notes: {
    dayFirst: (heading: string) => `«${heading}»: leída como día, mes, año, como otras fechas de la columna`,
    monthFirst: (heading: string) =>
      `«${heading}»: leída como mes, día, año, como otras fechas de la columna`,
    onePerson: 'ninguna columna dice de quién son las filas: leídas como el informe de una persona',
    notTheDraw: (heading: string) => `«${heading}»: no se dice que sea el día de la muestra`,
  },
};
