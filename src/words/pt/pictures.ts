import type { pictureWords as english } from '../en/pictures.ts';
import type { Like } from '../like.ts';

const days = (n: number) => (n === 1 ? '1 dia' : `${n} dias`);
const weeksOf = (n: number) => (n === 1 ? '1 semana' : `${n} semanas`);

/** Up to three weeks in days, then in weeks: "14 dias", "21 semanas". */
const after = (n: number) => (n <= 21 ? days(n) : weeksOf(Math.round(n / 7)));

/** "7 a 14 dias", "3 dias a 5 semanas". */
const range = (from: number, to: number) => {
  const [first, last] = [after(from), after(to)];
  const [number = '', unit = ''] = first.split(' ');
  return unit !== '' && last.endsWith(unit) ? `${number} a ${last}` : `${first} a ${last}`;
};

/** Weeks and days from the last period: "12 semanas + 3 dias", "5 semanas antes da última menstruação". */
const moment = (n: number) => {
  const rest = Math.abs(n) % 7;
  const weeks = weeksOf(Math.floor(Math.abs(n) / 7));
  const text = rest === 0 ? weeks : `${weeks} + ${days(rest)}`;
  return n < 0 ? `${text} antes da última menstruação` : text;
};

/** A whole week in a sentence: "12 semanas", "5 semanas antes da última menstruação". */
const week = (weeks: number) => moment(weeks * 7);

/** The words of the pictures. Weeks are whole, counted from the last period, and may be negative. */
export const pictureWords: Like<typeof english> = {
  timeline: {
    title: 'Nas semanas de gestação',
    axis: 'Semanas desde a última menstruação',
    moment,
    described: (caption: string) => `Linha do tempo. ${caption} Tudo está na tabela abaixo.`,

    marks: {
      conception: 'Concepção, cerca da semana 2',
      sample: (at: string) => `Esta amostra: ${at}`,
      earlier: (count: number) => (count === 1 ? 'Amostra anterior' : 'Amostras anteriores'),
      rash: 'Início do exantema',
      contact: 'Último contato',
      vaccine: 'Última vacina contra rubéola',
    },
    beyond: (name: string) => `${name} (mais atrás)`,
    possible: 'Primoinfecção possível',
    undated: 'Primoinfecção: sem data',
    unlikely: 'Improvável pela avidez alta',

    caption: {
      sample: (at: string) => `A amostra foi colhida com ${at}.`,
      unlikely: (at: string, from: number) =>
        `A amostra foi colhida com ${at}; uma avidez alta torna improvável uma primoinfecção depois de ${week(from)}.`,
      disputed: (at: string, from: number) =>
        `A amostra foi colhida com ${at}; uma avidez alta fala contra uma primoinfecção depois de ${week(from)}, mas o resultado não se apoia nela.`,
      any: 'Uma primoinfecção é possível antes da amostra e depois dela; estes resultados não a datam.',
      untilSample:
        'Uma primoinfecção é possível em qualquer momento até a amostra; estes resultados não a datam.',
      until: (to: number) =>
        `Uma primoinfecção é possível até ${week(to)}; nada aqui a data com mais precisão.`,
      before: 'Antes disso é possível; nada aqui a data com mais precisão.',
      between: (from: number, to: number) =>
        `Uma primoinfecção é possível de ${week(from)} a ${week(to)}; nada aqui a data com mais precisão.`,
      later: (from: number) =>
        `Uma primoinfecção é possível a partir de ${week(from)}: uma muito recente ainda não aparece, e ainda pode ocorrer uma.`,
      'no-date':
        'Não se pode dizer por estes resultados quando surgiram os anticorpos; por isso nenhum período é desenhado.',
      'not-first':
        'Reinfecção ou reativação não deixa data nestes testes; por isso nenhum período é desenhado.',
    },
    none: {
      planning: 'Ainda não há gestação; nada é desenhado nas suas semanas.',
      newborn:
        'Os exames do lactente não dizem quando a mãe foi infectada; nada é desenhado nas semanas de gestação.',
      'week-not-known':
        'A semana da amostra não é conhecida; nada pode ser desenhado nas semanas de gestação.',
    },
  },

  bands: {
    title: 'Como os anticorpos vêm e vão',
    lead: 'A mesma figura para cada infecção, como se tivesse começado na concepção. É montada das fontes nomeadas nela, e não é o curso de uma mulher.',
    scheme: {
      infection: 'Esquema, não a curva desta paciente: como após infecção na concepção',
      rash: 'Esquema, não a curva desta paciente: como após exantema iniciado na concepção',
    },
    legend: 'Linha grossa: em geral encontrado. Linha fina: em algumas; fontes e mulheres diferem.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Avidez baixa',
      'high-avidity': 'Avidez alta',
    },
    caption: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Após uma infecção na concepção, a IgM em geral é encontrada de ${week(igmFrom)} a ${week(igmTo)} e, em algumas mulheres, por mais tempo. A avidez pode ser alta a partir de ${week(highFrom)}; nenhuma das duas sozinha dá data.`,
    captionRash: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Após um exantema na concepção, a IgM em geral é encontrada de ${week(igmFrom)} a ${week(igmTo)} e, em algumas mulheres, por mais tempo. A avidez pode ser alta a partir de ${week(highFrom)}; nenhuma das duas sozinha dá data.`,
    comes: {
      at: (n: number) => `encontrado a partir de ${after(n)} depois`,
      between: (from: number, to: number) => `encontrado a partir de ${range(from, to)} depois`,
      open: (from: number) => `encontrado no mínimo ${after(from)} depois`,
    },
    goes: {
      stays: 'permanece',
      between: (from: number, to: number) => `some ${range(from, to)} depois`,
      open: (from: number) => `some no mínimo ${after(from)} depois, ou permanece`,
    },
    marks: {
      recalled: 'citado de memória: confira com a fonte',
      derived: 'elaborado por este projeto',
    },
  },

  table: {
    open: 'O mesmo em tabela',
    columns: { what: 'O quê', when: 'Quando, e de onde vem' },
    counted: 'contado da última menstruação',
    entered: 'informado',
    assessed: 'este resultado',
    span: (from: string, to: string) => `${from} a ${to}`,
    spanTo: (to: string) => `qualquer momento até ${to}`,
    spanFrom: (from: string) => `${from} e depois`,
    anyTime: 'qualquer momento',
    noDate: 'não se pode dizer',
  },
};
