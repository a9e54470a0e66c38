/** Spanish: the words of an assessment. */
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
  if (text === undefined) throw new Error(`no Spanish words for "${key}"`);
  return text;
}

const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** "2026-12-04" as "4 de diciembre de 2026". */
const fromIso = (iso: string) =>
  `${iso.slice(8, 10).replace(/^0/, '')} de ${MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? ''} de ${iso.slice(0, 4)}`;

/** "5 semanas antes: IgG negativo, IgM positivo". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const named = [
    ['IgG', igg],
    ['IgM', igm],
    ['avidez', avidity],
  ] as const;
  const results = named.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `${weeksInWords(weeksBefore)} antes: ${results.join(', ')}`;
}

const weeks = (n: number) => `${n} ${n === 1 ? 'semana' : 'semanas'}`;

export const texts: AssessWords = {
  why: (key) => word(why, key),
  when: (key, subject, due) => {
    const words = subject === 'newborn' ? newborn : mother;
    word(words.said, key);
    return timeInWords(key, words, due);
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
      return `${value} ${value === 1 ? 'día' : 'días'} antes`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Muestra antes de un embarazo';
      if (subject === 'newborn')
        return ageDays === null
          ? 'Lactante, edad desconocida'
          : `Lactante, muestra a los ${ageDays} ${ageDays === 1 ? 'día' : 'días'} de edad`;
      return gestation === null
        ? 'Semana de embarazo en la toma desconocida'
        : `Muestra con ${gestation} semanas`;
    },
    sampledOn: (date) => `tomada el ${fromIso(date)}`,
    printed: (printed) => `Impreso: ${printed.join('; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [one] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `límite ${one ?? ''}`
        : `límites ${below} y ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}: leído con la regla de ±10\u00a0% del laboratorio CIR; el informe solo imprime un punto de corte.`,
    window: (week) =>
      week < 0
        ? `Avidez alta: es poco probable una infección posterior a ${weeks(-week)} antes de la última regla.`
        : `Avidez alta: es poco probable una infección después de la semana ${week} de embarazo.`,
    todo: 'Qué hacer',
    more: (count) => `Y ${count} más: véase el resultado completo.`,
    practice: (id) => `Pauta del centro: ${practices[id] ?? id}.`,
    obtain: 'Cambiaría la respuesta',
    avoid: 'No hacer',
    rows: 'Filas',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, tablas ${version}, ${reviewed === null ? 'no revisadas por un clínico' : `revisadas el ${fromIso(reviewed)}`}.`,
    support: 'Apoyo a la decisión, confirmar clínicamente; apoya el juicio clínico y no lo sustituye.',
  },
};
