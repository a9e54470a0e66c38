/** English: the words of an assessment. This is the shape that every other language must fill. */
import type { Earlier } from '../rules/vocabulary.ts';
import type { AssessWords } from '../rules/words.ts';
import { actions, avoid, conclusions, facts, urgencies, values } from './en/clinical.ts';
import { guidelines } from './en/guidelines.ts';
import { practiceNames } from './en/practices.ts';
import { MONTHS, weeksInWords } from './en/dates.ts';
import {
  datedMother,
  datedNewborn,
  timeInWords,
  timesMother,
  timesNewborn,
  timesUrgent,
} from './en/times.ts';
import { whyMother } from './en/why-mother.ts';
import { whyNewborn } from './en/why-newborn.ts';

const PATHOGENS = { toxoplasma: 'Toxoplasma', rubella: 'Rubella', cmv: 'CMV' } as const;

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
  if (text === undefined) throw new Error(`no English words for "${key}"`);
  return text;
}

const fromIso = (iso: string) =>
  `${iso.slice(8, 10).replace(/^0/, '')} ${MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? ''} ${iso.slice(0, 4)}`;
const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** "5 weeks before: IgG negative, IgM positive". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const said = [
    ['IgG', igg],
    ['IgM', igm],
    ['avidity', avidity],
  ] as const;
  const results = said.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `${weeksInWords(weeksBefore)} before: ${results.join(', ')}`;
}

export const en: AssessWords = {
  why: (key) => word(why, key),
  when: (key, subject, due) => {
    const texts = subject === 'newborn' ? newborn : mother;
    word(texts.said, key);
    return timeInWords(key, texts, due);
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
      return `${value} ${value === 1 ? 'day' : 'days'} before`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Sample before a pregnancy';
      if (subject === 'newborn')
        return ageDays === null ? 'Infant, age not known' : `Infant, sample at ${ageDays} days of age`;
      return gestation === null ? 'Week of pregnancy at sampling not known' : `Sample at ${gestation} weeks`;
    },
    sampledOn: (date) => `taken ${fromIso(date)}`,
    printed: (values) => `Printed: ${values.join('; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [two] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `limit ${two ?? ''}`
        : `limits ${below} and ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}: read by the ±10 % rule of the CIR laboratory; the report prints one cut-off only.`,
    window: (week) =>
      week < 0
        ? `High avidity: infection later than ${-week} weeks before the last period is unlikely.`
        : `High avidity: infection after week ${week} of pregnancy is unlikely.`,
    todo: 'To do',
    more: (count) => `And ${count} more: see the full result.`,
    practice: (id) => `Site practice: ${practices[id] ?? id}.`,
    obtain: 'Would change the answer',
    avoid: 'Not to do',
    rows: 'Rows',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, tables ${version}, ${reviewed === null ? 'not reviewed by a clinician' : `reviewed ${fromIso(reviewed)}`}.`,
    support: 'Decision support, confirm clinically; supports and does not replace clinical judgement.',
  },
};
