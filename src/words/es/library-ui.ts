import type { libraryUi as english } from '../en/library-ui.ts';
import type { Like } from '../like.ts';

/** A number as the app prints it ("14,965", "0.96") in the marks of Spanish ("14 965", "0,96"). */
const local = (printed: string) => printed.replaceAll(',', '\u00a0').replace('.', ',');

/** The words of the library's own screens; they load with it. */
export const libraryUi: Like<typeof english> = {
  title: 'Biblioteca',
  lead: 'Qué es cada infección, cómo se contrae y se previene, qué significan las pruebas y qué afirman sobre el tratamiento documentos con nombre.',
  purpose:
    'La biblioteca explica; nada en ella es una recomendación para una mujer concreta. Una hoja se lee en la primera página, con las tablas.',
  notReviewed: 'Ningún clínico ha revisado estas páginas',
  notReviewedText:
    'Cada afirmación nombra su fuente. Lo marcado como de memoria se escribió sin la fuente delante y debe comprobarse con ella; lo marcado como elaborado es razonamiento propio de este proyecto.',
  also: {
    title: 'Más para consultar',
    pages: [
      { href: '#/compare', text: 'Dónde difieren las fuentes, cuestión por cuestión' },
      { href: '#/cases', text: 'Casos publicados con las respuestas aceptadas para ellos' },
      {
        href: '#/site',
        text: 'La pauta de este centro: cuándo se repite la prueba a una mujer sin anticuerpos',
      },
    ],
  },
  all: 'Biblioteca',
  contents: 'En esta página',
  sources: (count: number) => (count === 1 ? 'Fuente' : 'Fuentes'),
  marks: {
    recalled: 'De memoria: compruébelo con la fuente',
    derived: 'Elaborado por este proyecto',
  },
  compared: {
    document: 'El documento afirma',
    guidance: 'Guías actuales',
    here: 'Lo que hace Torchlight',
    differs: 'Difiere',
    itself: 'Se contradice',
  },

  chart: {
    describe: (title: string, series: readonly string[]) =>
      `Gráfico. ${title}. ${series.join(' ')} Todos los valores figuran en la tabla de debajo.`,
    one: (period: string, value: string, interval: string | null) =>
      interval === null ? `${period} ${value};` : `${period} ${value}, intervalo del 95\u00a0% ${interval};`,
    weeks: 'Semanas completas desde la última regla cuando se infectó la madre',
    periods: 'Momento de la infección de la madre: concepción, después trimestres',
    bar: 'Barras: intervalo de confianza del 95\u00a0%.',
    span: 'Líneas horizontales: las semanas contadas juntas.',
    noBar: 'Una marca sin barra: la fuente no da intervalo.',
    table: 'Los mismos valores en una tabla',
    columns: { period: 'Infectada', percent: 'Porcentaje', interval: 'Intervalo del 95\u00a0%' },
    percent: (percent: string) => `${local(percent)}\u00a0%`,
    counted: (some: number, of: number) => `${some} de ${of}`,
    none: 'ninguno observado',
    noneOf: (of: number) => `ninguno de ${of} observado`,
    noFigure: 'sin cifra',
    noInterval: 'no indicado',
    interval: (low: string, high: string) => `${local(low)} a ${high}`,
    upTo: (high: string) => `hasta ${high}`,
    recalled: 'valores de memoria',
  },

  figure: {
    title: 'Calcularlo',
    lead: 'Elija una prueba y la frecuencia de la infección entre las analizadas, o escriba sus propias cifras.',
    test: 'Prueba',
    own: 'mis propias cifras',
    sensitivity: 'Sensibilidad, porcentaje',
    specificity: 'Especificidad, porcentaje',
    common: 'Frecuencia de la infección',
    infected: 'Infectadas, de cada 10\u00a0000 mujeres analizadas',
    noSensitivity: 'Esta fuente no da sensibilidad: la del campo no procede de ella.',
    tests: {
      'cir-blot': 'Inmunoblot CIR, según declara: 97\u00a0%, 99\u00a0%',
      'lazzarotto-blot': 'Inmunoblot de IgM de CMV: 100\u00a0%, 98,6\u00a0%',
      'cmv-igm-kits-low': 'Kits de IgM de CMV, extremo bajo: especificidad 92\u00a0%',
      'cmv-igm-kits-high': 'Kits de IgM de CMV, extremo alto: especificidad 98\u00a0%',
      'toxo-igm-platelia': 'IgM de toxoplasma, Platelia: especificidad 24\u00a0%',
      'toxo-igm-liaison': 'IgM de toxoplasma, Liaison: especificidad 95\u00a0%',
    },
    notes: {
      'cir-blot':
        'Lo que declara el laboratorio CIR de sus inmunoblots para las tres infecciones; no se cita ningún estudio.',
      'lazzarotto-blot':
        'Publicado, frente a la concordancia de otras dos pruebas y no frente a infección demostrada.',
      'cmv-igm-kits-low':
        'Siete de ocho kits quedaron entre 92\u00a0% y 98\u00a0%; solo cuatro alcanzaron una sensibilidad del 100\u00a0% hasta la semana 12.',
      'cmv-igm-kits-high':
        'Siete de ocho kits quedaron entre 92\u00a0% y 98\u00a0%; solo cuatro alcanzaron una sensibilidad del 100\u00a0% hasta la semana 12.',
      'toxo-igm-platelia': 'Contado entre sueros con IgM y sin IgG, que son los más difíciles.',
      'toxo-igm-liaison': 'Contado entre sueros con IgM y sin IgG, que son los más difíciles.',
    },
    commons: {
      rare: '1 de 10\u00a0000: un ejemplo',
      yokohama: '1 de 14\u00a0965: rubéola, Yokohama',
      'new-york': '2 de 199: rubéola, Nueva York',
      leipzig: '6 de 449: rubéola, Leipzig',
      referred: '7 de 130: toxoplasma, mujeres derivadas',
      'both-positive': '22 de 100: toxoplasma, IgG e IgM',
    },
    commonNotes: {
      rare: 'Supuesto para una infección rara, no contado.',
      yokohama: 'Un caso de rubéola entre todas las embarazadas analizadas.',
      'new-york':
        'Entre mujeres y otras personas cuya IgM reactiva se había notificado: la prueba en cuestión es una segunda.',
      leipzig: 'Entre mujeres cuya IgM reactiva se remitió: la prueba en cuestión es una segunda.',
      referred:
        'Entre mujeres derivadas a lo largo de 20 años, la mayoría con IgM reactiva: la prueba en cuestión es una segunda.',
      'both-positive':
        'Infecciones agudas entre personas con IgG e IgM: la prueba en cuestión es una segunda.',
    },
    errors: {
      percent: {
        empty: 'Introduzca un porcentaje, como 97 o 98,6',
        form: 'El porcentaje debe ser un número simple, como 97 o 98,6',
        range: 'El porcentaje debe ser mayor que 0 y como máximo 100',
      },
      infected: {
        empty: 'Introduzca cuántas de 10\u00a0000 mujeres están infectadas',
        form: 'Las mujeres infectadas deben ser un número simple sin separador, como 1 o 1000',
        range: 'Las mujeres infectadas deben ser más de 0 y menos de 10\u00a0000',
      },
    },
    waiting: 'La figura vuelve cuando cada campo contenga un número que pueda usarse.',
    result: 'Qué se deduce',
    positive: (percent: string) => `Un resultado positivo significa infección en el ${percent}.`,
    positiveRare: (percent: string, oneIn: string) =>
      `Un resultado positivo significa infección en el ${percent}: aproximadamente 1 de ${local(oneIn)}.`,
    negative: (percent: string) => `Un resultado negativo es correcto en el ${percent}.`,
    names: {
      positive: 'Valor predictivo positivo',
      negative: 'Valor predictivo negativo',
    },
    percent: (value: string) => `${local(value)}\u00a0%`,
    below: (value: string) => `menos del ${local(value)}\u00a0%`,
    above: (value: string) => `más del ${local(value)}\u00a0%`,
    each: (size: string) => `Cada marca es una de ${local(size)} mujeres.`,
    outcomes: {
      found: 'infectada, prueba positiva',
      missed: 'infectada, prueba negativa: no detectada',
      falseAlarm: 'no infectada, prueba positiva: falsa alarma',
      clear: 'no infectada, prueba negativa',
    },
    positives: 'Solo las que tienen un resultado positivo, ampliado:',
    women: (count: string) => local(count),
    fewerThanOne: 'menos de 1',
    picture: (size: string, parts: string) =>
      `${local(size)} mujeres: ${parts.replace(/(\d),(?=\d{3})/g, '$1\u00a0')}.`,
    table: 'Lo mismo en una tabla',
    columns: { outcome: 'Mujeres', count: 'De 10\u00a0000' },
    total: { positive: 'Todos los resultados positivos', negative: 'Todos los resultados negativos' },
  },
};
