/** Portuguese: the words of an assessment. */
import type { Earlier } from '../../rules/vocabulary.ts';
import type { AssessWords } from '../../rules/words.ts';
import { actions, avoid, conclusions, facts, urgencies, values } from './clinical.ts';
import { MONTHS, weeksInWords } from './dates.ts';
import { guidelines } from './guidelines.ts';
import { practiceNames } from './practices.ts';
import { datedMother, datedNewborn, timeInWords, timesMother, timesNewborn, timesUrgent } from './times.ts';
import { whyMother } from './why-mother.ts';
import { whyNewborn } from './why-newborn.ts';

const PATHOGENS = { toxoplasma: 'Toxoplasma', rubella: 'Rubéola', cmv: 'CMV' } as const;

const why: { readonly [key: string]: string } = { ...whyMother, ...whyNewborn };
const mother = { said: timesMother, dated: datedMother };
const newborn = { said: timesNewborn, dated: datedNewborn };
const said: { readonly [key: string]: string } = guidelines;
const valueWords: { readonly [value: string]: string } = { ...values, ...practiceNames };
const practices: { readonly [id: string]: string } = practiceNames;

/** Days that say nothing without what they are counted to; other numbers have their unit in the name of the fact. */
const BEFORE: readonly string[] = ['history.rashDaysAgo', 'history.contactDaysAgo'];

/** A word that is missing is a fault of the program and must be seen, not a blank where a reason stood. */
function word(list: { readonly [key: string]: string }, key: string): string {
  const text = list[key];
  if (text === undefined) throw new Error(`no Portuguese words for "${key}"`);
  return text;
}

const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
/** "4 de dezembro de 2026", from "2026-12-04". */
function fromIso(iso: string): string {
  const day = iso.slice(8, 10).replace(/^0/, '');
  const month = MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? '';
  return `${day === '1' ? '1º' : day} de ${month} de ${iso.slice(0, 4)}`;
}

/** "5 semanas antes: IgG negativo, IgM positivo". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const said = [
    ['IgG', igg],
    ['IgM', igm],
    ['avidez', avidity],
  ] as const;
  const results = said.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `${weeksInWords(weeksBefore)} antes: ${results.join(', ')}`;
}

export const texts: AssessWords = {
  why: (key) => word(why, key),
  when: (key, subject, due) => {
    const times = subject === 'newborn' ? newborn : mother;
    word(times.said, key);
    return timeInWords(key, times, due);
  },
  whenUrgent: (urgency) => timesUrgent[urgency],
  action: (code, pathogen, subject) => {
    const variants = actions[code];
    return (subject === 'newborn' ? variants.newborn : undefined) ?? variants[pathogen] ?? variants.any;
  },
  avoid: (code, pathogen) => avoid[code][pathogen] ?? avoid[code].any,
  says: (key) => word(said, key),
  title: (conclusion) => conclusions[conclusion].title,
  meaning: (conclusion, pathogen) => conclusions[conclusion].meaning[pathogen],
  urgency: (urgency) => urgencies[urgency].word,
  pathogen: (pathogen) => PATHOGENS[pathogen],
  fact: (path) => facts[path].short,
  value: (path, value) => {
    if (typeof value === 'object' && value !== null) return value.map(sampleInWords).join('; ');
    if (typeof value === 'number' && BEFORE.includes(path))
      return `${value} ${value === 1 ? 'dia' : 'dias'} antes`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Amostra antes de uma gestação';
      if (subject === 'newborn')
        return ageDays === null
          ? 'Lactente, idade desconhecida'
          : `Lactente, amostra com ${ageDays} ${ageDays === 1 ? 'dia' : 'dias'} de vida`;
      return gestation === null
        ? 'Semana de gestação na coleta desconhecida'
        : `Amostra com ${gestation} semanas`;
    },
    sampledOn: (date) => `colhida em ${fromIso(date)}`,
    printed: (values) => `Impresso: ${values.join('; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [two] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `limite ${two ?? ''}`
        : `limites ${below} e ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}: lido pela regra de ±10 % do laboratório CIR; o laudo só imprime um ponto de corte.`,
    window: (week) =>
      week < 0
        ? `Avidez alta: infecção depois de ${-week} semanas antes da última menstruação é improvável.`
        : `Avidez alta: infecção após a semana ${week} de gestação é improvável.`,
    todo: 'A fazer',
    more: (count) => `E mais ${count}: ver o resultado completo.`,
    practice: (id) => `Prática do serviço: ${practices[id] ?? id}.`,
    obtain: 'Mudaria a resposta',
    avoid: 'Não fazer',
    rows: 'Linhas',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, tabelas ${version}, ${reviewed === null ? 'não revisadas por um clínico' : `revisadas em ${fromIso(reviewed)}`}.`,
    support: 'Apoio à decisão, confirmar na clínica; apoia e não substitui o julgamento clínico.',
  },
};
