/** What is asked and said while a report is read: the command line and the screens use the same sentences. */
import type { reports as english } from '../en/reports.ts';
import type { Like } from '../like.ts';

export const reports: Like<typeof english> = {
  infections: { toxoplasma: 'toxoplasma', rubella: 'rubéola', cmv: 'CMV' },
  tests: {
    igg: 'IgG',
    igm: 'IgM',
    avidity: 'avidez de IgG',
    iggBlot: 'inmunoblot de IgG',
    igmBlot: 'inmunoblot de IgM',
    secondIgm: 'segundo método de IgM',
    secondAvidity: 'segundo método de avidez',
    iga: 'IgA',
    motherBloodPcr: 'PCR, sangre',
    throatPcr: 'PCR, exudado faríngeo',
    amnioticPcr: 'PCR, líquido amniótico',
    newbornUrinePcr: 'PCR, orina del recién nacido',
    newbornSalivaPcr: 'PCR, saliva del recién nacido',
    newbornBloodPcr: 'PCR, sangre del recién nacido',
    dbsPcr: 'PCR, sangre seca en papel',
    motherChildBlot: 'inmunoblot madre-hijo',
  },
  doubts: {
    'code-against-text': 'El código y las palabras a su lado nombran pruebas distintas. ¿Qué prueba es?',
    'code-invalid':
      'El número LOINC no existe (su dígito de control es erróneo). ¿Qué prueba es, y cuál es su clase?',
    'code-unknown': 'El código no es conocido aquí, y no lleva al lado un nombre legible. ¿Qué prueba es?',
    'code-alone': 'El código es conocido, pero no lleva al lado un nombre que lo confirme. ¿Qué prueba es?',
    'several-values': 'Hay varios valores para un mismo resultado. ¿Cuál vale?',
    'date-impossible': 'La fecha de la muestra no puede ser correcta. ¿Cuándo se tomó la muestra?',
  },
  why: {
    'not-understood':
      'No es ni un número ni una palabra conocida aquí. ¿A qué clase se refiere el laboratorio?',
    'text-beside-number': 'Junto al número hay un texto que no se conoce aquí. ¿Cuál es la clase?',
    'bare-number':
      'Un número sin sus límites no es un resultado. ¿Qué límites, o qué clase, imprime el laboratorio?',
    'ambiguous-number': 'El separador puede ser la coma decimal o separar millares. ¿Qué número es?',
    'comparator-undecided':
      'El número está a un lado de un valor en el que los límites no separan. ¿Cuál es la clase?',
    contradiction: 'Lo impreso se contradice. ¿Cuál es la clase?',
    'kit-not-verified':
      'Los límites de este kit solo se citan de memoria. ¿Qué límites imprime el inserto, o el laboratorio?',
    'kit-without-limits': 'Los límites de este kit no se conocen aquí. ¿Qué límites imprime el laboratorio?',
    'unit-against-limits': 'La unidad del valor no es la unidad de sus límites. ¿Cuál es la clase?',
    'unit-against-kit': 'La unidad del valor no es la unidad del kit. ¿Cuál es la clase?',
    'kit-of-another': 'El kit es de otra prueba. ¿Qué límites imprime el laboratorio?',
  },
  name: (infection: string, test: string) => `${infection}, ${test}`,
  unclear: (test: string, question: string) => `${test}: ${question}`,
  disagree: (claims: string) => `Dos fuentes dan clases distintas (${claims}). ¿Cuál vale?`,
  claim: { laboratory: 'el laboratorio', limits: 'los límites impresos', kit: 'el kit' },
  isotype: (infection: string) =>
    `${infection}: no se dice qué anticuerpo se midió. ¿Es IgG o IgM, y cuál es la clase?`,
  infection: 'No se dice de qué infección se trata. ¿Toxoplasma, rubéola o CMV?',
  blot: (infection: string) => `${infection}: ¿el inmunoblot es de IgG o de IgM?`,
  material: (infection: string) =>
    `PCR de ${infection}: ¿en qué material (sangre, exudado faríngeo, líquido amniótico, orina, saliva)?`,
  twoValues: (test: string) =>
    `${test}: hay dos resultados distintos para una muestra. ¿Cuál vale, o fueron dos métodos?`,
  olderBlot: (test: string) => `${test}: es de una muestra anterior. ¿Vale para la más reciente?`,
  undated: (test: string) => `${test}: no se dice de qué muestra es. ¿Cuándo se tomó?`,
  subject:
    '¿De quién son estos resultados: de una mujer embarazada, de una que planea un embarazo o de un recién nacido?',
  subjectMale: 'El informe dice sexo masculino. ¿De quién son estos resultados?',
  subjectLastPeriod:
    'Se indica una última regla, pero ningún embarazo. ¿Está embarazada, o planea un embarazo?',
  subjectChild: 'Por la fecha de nacimiento se trata de un niño. ¿De quién son estos resultados?',
  subjectConflict: 'El informe dice dos cosas distintas sobre de quién son estos resultados. ¿De quién son?',
  gestation: '¿De cuántas semanas estaba embarazada cuando se tomó la muestra?',
  gestationConflict: (weeks: string) =>
    `Las fechas y semanas del informe no concuerdan (${weeks}). ¿De cuántas semanas estaba embarazada cuando se tomó la muestra?`,
  gestationOutside:
    'Según las fechas del informe, la muestra no se tomó en este embarazo. ¿Qué fecha es correcta?',
  gestationNoSample: 'Para contar la semana hace falta la fecha de la muestra. ¿Cuándo se tomó?',
  ageDays: '¿Cuántos días tenía el recién nacido cuando se tomó la muestra?',
  sampledOn: 'Solo se indica la fecha del informe. ¿Cuándo se tomó la muestra?',
  ignored: {
    other: 'otra infección: esta herramienta solo lee toxoplasma, rubéola y CMV',
    unknown: 'no nombra ninguna prueba que se lea aquí',
    void: 'introducido por error, cancelado o retirado por el remitente',
    superseded: 'sustituido por un resultado posterior o corregido del mismo informe',
    twice: 'figura dos veces con el mismo contenido',
    legend: 'una leyenda: sus límites se llevaron al número de al lado',
    word: 'la clase del número de al lado, leída junto con él',
    material: 'este material no se lee para esta prueba',
    subject: (test: string) => `${test}: no se lee para esta persona`,
    older: 'un resultado anterior de una prueba que un caso contiene una vez; se toma el más reciente',
    person: 'dicho de la persona, y no se usa para nada más',
  },
  persons: (count: number) =>
    `el archivo contiene resultados de ${count} personas; se acepta: el informe de una persona, o un archivo de muchas como lista de trabajo`,
  tooLong:
    'el informe supera 1 MB; se acepta: el informe de una persona sin documentos adjuntos, o un archivo de muchas como lista de trabajo',
  tooMany: (count: number, most: number) =>
    `el informe contiene ${count} datos; se acepta: el informe de una persona, ${most} como máximo`,
  hidden:
    'el nombre o el número de la persona contiene caracteres invisibles; se acepta: un archivo sin ellos',
  nothing:
    'no se encontró nada que pudiera ser un resultado; se acepta: un informe con resultados de toxoplasma, rubéola o CMV',
};
