/** The words of the library's own screens; they load with it. */
import type { libraryUi as english } from '../en/library-ui.ts';
import type { Like } from '../like.ts';

/** A number that the program wrote the English way, "1,234.5", as Portuguese writes it: "1.234,5". */
const portuguese = (figure: string) => figure.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

export const libraryUi: Like<typeof english> = {
  title: 'Biblioteca',
  lead: 'O que é cada infecção, como se pega e se previne, o que os testes significam, e o que documentos nomeados afirmam sobre tratamento.',
  purpose:
    'A biblioteca explica; nada nela é recomendação para uma mulher. Um laudo é lido na primeira página, pelas tabelas.',
  notReviewed: 'Nenhum clínico revisou estas páginas',
  notReviewedText:
    'Cada afirmação nomeia sua fonte. O que está marcado como citado de memória deve ser conferido com a fonte; o que está marcado como elaborado é raciocínio deste projeto.',
  also: {
    title: 'Mais onde consultar',
    pages: [
      { href: '#/compare', text: 'Onde as fontes divergem, questão por questão' },
      { href: '#/cases', text: 'Casos publicados com as respostas aceitas para eles' },
      {
        href: '#/site',
        text: 'A prática deste serviço: quando testar de novo uma mulher sem anticorpo',
      },
    ],
  },
  all: 'Biblioteca',
  contents: 'Nesta página',
  sources: (count: number) => (count === 1 ? 'Fonte' : 'Fontes'),
  marks: {
    recalled: 'Citado de memória: confira com a fonte',
    derived: 'Elaborado por este projeto',
  },
  compared: {
    document: 'O documento afirma',
    guidance: 'Diretrizes atuais',
    here: 'O que o Torchlight faz',
    differs: 'Diverge',
    itself: 'Contradiz-se',
  },

  chart: {
    describe: (title: string, series: readonly string[]) =>
      `Gráfico. ${title}. ${series.join(' ')} Todos os valores estão na tabela abaixo.`,
    one: (period: string, value: string, interval: string | null) =>
      interval === null ? `${period} ${value};` : `${period} ${value}, intervalo de 95% ${interval};`,
    weeks: 'Semanas completas desde a última menstruação quando a mãe foi infectada',
    periods: 'Época da infecção da mãe: concepção, depois trimestres',
    bar: 'Barras: intervalo de confiança de 95%.',
    span: 'Linhas horizontais: as semanas contadas juntas.',
    noBar: 'Uma marca sem barra: a fonte não dá intervalo.',
    table: 'Os mesmos valores em tabela',
    columns: { period: 'Infectada', percent: 'Por cento', interval: 'Intervalo de 95%' },
    percent: (percent: string) => `${percent.replace('.', ',')}%`,
    counted: (some: number, of: number) => `${some} de ${of}`,
    none: 'nenhum observado',
    noneOf: (of: number) => `nenhum de ${of} observado`,
    noFigure: 'sem número',
    noInterval: 'não dado',
    interval: (low: string, high: string) => `${portuguese(low)} a ${high}`,
    upTo: (high: string) => `até ${high}`,
    recalled: 'valores citados de memória',
  },

  figure: {
    title: 'Calcule',
    lead: 'Escolha um teste e quão comum é a infecção entre as testadas, ou escreva seus próprios números.',
    test: 'Teste',
    own: 'meus próprios números',
    sensitivity: 'Sensibilidade, por cento',
    specificity: 'Especificidade, por cento',
    common: 'Quão comum é a infecção',
    infected: 'Infectadas, de cada 10.000 mulheres testadas',
    noSensitivity: 'Esta fonte não dá sensibilidade: a do campo não é dela.',
    tests: {
      'cir-blot': 'Imunoblot CIR, alegado: 97%, 99%',
      'lazzarotto-blot': 'Imunoblot de IgM de CMV: 100%, 98,6%',
      'cmv-igm-kits-low': 'Kits de IgM de CMV, extremo inferior: especificidade 92%',
      'cmv-igm-kits-high': 'Kits de IgM de CMV, extremo superior: especificidade 98%',
      'toxo-igm-platelia': 'IgM de toxoplasma, Platelia: especificidade 24%',
      'toxo-igm-liaison': 'IgM de toxoplasma, Liaison: especificidade 95%',
    },
    notes: {
      'cir-blot':
        'A alegação do laboratório CIR para seus imunoblots das três infecções; nenhum estudo é nomeado.',
      'lazzarotto-blot':
        'Publicado, contra a concordância de dois outros testes e não contra infecção comprovada.',
      'cmv-igm-kits-low':
        'Sete de oito kits ficaram entre 92% e 98%; só quatro alcançaram sensibilidade de 100% até a semana 12.',
      'cmv-igm-kits-high':
        'Sete de oito kits ficaram entre 92% e 98%; só quatro alcançaram sensibilidade de 100% até a semana 12.',
      'toxo-igm-platelia': 'Contado entre soros com IgM e sem IgG, que são os mais difíceis.',
      'toxo-igm-liaison': 'Contado entre soros com IgM e sem IgG, que são os mais difíceis.',
    },
    commons: {
      rare: '1 em 10.000: um exemplo',
      yokohama: '1 em 14.965: rubéola, Yokohama',
      'new-york': '2 em 199: rubéola, Nova York',
      leipzig: '6 em 449: rubéola, Leipzig',
      referred: '7 em 130: toxoplasma, encaminhadas',
      'both-positive': '22 em 100: toxoplasma, IgG e IgM',
    },
    commonNotes: {
      rare: 'Suposto para uma infecção rara, não contado.',
      yokohama: 'Um caso de rubéola entre todas as gestantes testadas.',
      'new-york':
        'Entre mulheres e outras pessoas cuja IgM reagente fora notificada: o teste em questão é um segundo.',
      leipzig: 'Entre mulheres cuja IgM reagente foi encaminhada: o teste em questão é um segundo.',
      referred:
        'Entre mulheres encaminhadas em 20 anos, a maioria com IgM reagente: o teste em questão é um segundo.',
      'both-positive': 'Infecções agudas entre pessoas com IgG e IgM: o teste em questão é um segundo.',
    },
    errors: {
      percent: {
        empty: 'Informe uma porcentagem, como 97 ou 98,6',
        form: 'A porcentagem deve ser um número simples, como 97 ou 98,6',
        range: 'A porcentagem deve ser maior que 0 e no máximo 100',
      },
      infected: {
        empty: 'Informe quantas de 10.000 mulheres estão infectadas',
        form: 'As infectadas devem ser um número simples sem separador, como 1 ou 1000',
        range: 'As infectadas devem ser mais que 0 e menos que 10.000',
      },
    },
    waiting: 'A figura volta quando cada campo tiver um número que possa ser usado.',
    result: 'O que decorre',
    positive: (percent: string) => `Um resultado positivo significa infecção em ${percent}.`,
    positiveRare: (percent: string, oneIn: string) =>
      `Um resultado positivo significa infecção em ${percent}: cerca de 1 em ${portuguese(oneIn)}.`,
    negative: (percent: string) => `Um resultado negativo está certo em ${percent}.`,
    names: {
      positive: 'Valor preditivo positivo',
      negative: 'Valor preditivo negativo',
    },
    percent: (value: string) => `${value.replace('.', ',')}%`,
    below: (value: string) => `menos de ${value.replace('.', ',')}%`,
    above: (value: string) => `mais de ${value.replace('.', ',')}%`,
    each: (size: string) => `Cada marca é uma de ${portuguese(size)} mulheres.`,
    outcomes: {
      found: 'infectada, teste positivo',
      missed: 'infectada, teste negativo: não detectada',
      falseAlarm: 'não infectada, teste positivo: alarme falso',
      clear: 'não infectada, teste negativo',
    },
    positives: 'Só as com resultado positivo, ampliado:',
    women: (count: string) => portuguese(count),
    fewerThanOne: 'menos de 1',
    picture: (size: string, parts: string) => `${portuguese(size)} mulheres: ${parts}.`,
    table: 'O mesmo em tabela',
    columns: { outcome: 'Mulheres', count: 'De 10.000' },
    total: { positive: 'Todos os resultados positivos', negative: 'Todos os resultados negativos' },
  },
};
