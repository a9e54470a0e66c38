import { aids } from '../../exchange/aids.ts';
import type { Answered, Answers } from '../../machines/consultation-types.ts';
import { foldWord } from '../../rules/fold.ts';
import { parseGestation } from '../../rules/gestation.ts';
import type { Earlier, FactPath, Pathogen, Result, Subject } from '../../rules/vocabulary.ts';
import { following } from '../language.svelte.ts';
import { practiceNames, ui, words } from '../words.ts';
import { isNotKnown, isTicked } from './draft.ts';
import { kitName } from './limits.ts';

const valueWords: { readonly [value: string]: string } = following(() => ({
  ...words.values,
  ...practiceNames,
}));
const factWords: { readonly [path: string]: { readonly label: string; readonly short: string } } = following(
  () => words.facts,
);

export const factLabel = (fact: string) => factWords[fact]?.label ?? fact;
export const factShort = (fact: string) => factWords[fact]?.short ?? fact;

/** "9 weeks + 2 days". */
export function weekInWords(text: string): string {
  const days = parseGestation(text);
  if (days === null) return text;
  const rest = days % 7;
  return `${ui.weeks(Math.floor(days / 7))}${rest === 0 ? '' : ` + ${ui.days(rest)}`}`;
}

function resultInWords({ class: found, text, unit = '', kit, classSource }: Result): string {
  const word = found === undefined ? '' : (valueWords[found] ?? found);
  if (text === undefined || foldWord(text) === word) return word;
  const measuredWith = kit === undefined ? undefined : aids.kits.get(kit);
  const printed = [
    unit === '' || text.includes(unit) ? text : `${text} ${unit}`,
    measuredWith ? ui.number.shown.kit(kitName(measuredWith)) : '',
    classSource === 'cut-off-rule' ? ui.number.shown.rule : '',
  ].filter(Boolean);
  return word === '' ? printed.join(', ') : `${word} (${printed.join(', ')})`;
}

export function sampleInWords(sample: Earlier): string {
  const results = (['igg', 'igm', 'avidity'] as const)
    .filter((key) => sample[key] !== undefined)
    .map((key) => `${factShort(`results.${key}`)} ${resultInWords(sample[key] ?? {})}`);
  return ui.earlier.line(sample.weeksBefore, results.join(', '));
}

/** Any value that a case can hold at a path, in words. */
export function valueInWords(fact: string, value: unknown): string {
  if (value === null || value === undefined) return ui.notKnown;
  if (Array.isArray(value)) {
    const samples = value as readonly Earlier[];
    return samples.length === 0 ? words.values.none : samples.map(sampleInWords).join('; ');
  }
  if (typeof value === 'object') return resultInWords(value);
  if (fact === 'gestation' && typeof value === 'string') return weekInWords(value);
  if (typeof value === 'number') return numberInWords(fact, value);
  if (typeof value === 'string' || typeof value === 'boolean')
    return valueWords[String(value)] ?? String(value);
  return '';
}

function numberInWords(fact: string, value: number): string {
  if (/(DaysAgo|^ageDays)$/.test(fact)) return ui.days(value);
  if (/weeks/i.test(fact)) return ui.weeks(value);
  return String(value);
}

/** One line of the list of answers. */
export interface AnswerLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly used: boolean;
  readonly pathogen: Pathogen | null;
}

export function answerLine(answered: Answered): AnswerLine {
  const { key, question, answers, used, pathogen } = answered;
  const fact = question.facts[0] as FactPath;
  const label = ui.answers.rows[question.id] ?? factShort(fact);
  const value = question.kind === 'ticks' ? ticksInWords(answered) : valueInWords(fact, answers[fact]);
  return { key, label, value, used, pathogen };
}

function ticksInWords({ question, answers }: Answered): string {
  const given = (question.ticks ?? []).filter(({ fact }) => fact in answers);
  const ticked = given.filter((tick) => isTicked(tick, answers[tick.fact]));
  if (ticked.length > 0) return ticked.map(({ fact }) => factShort(fact)).join(', ');
  return given.some((tick) => isNotKnown(tick, answers[tick.fact])) ? ui.notKnown : ui.answers.none;
}

/** What was entered, in one line: "Rubella. IgG positive, IgM positive, sample at 9 weeks + 2 days." */
export function entryLine(pathogen: Pathogen, subject: Subject, answered: readonly Answered[]): string {
  const results = answered
    .filter((one) => one.pathogen === pathogen && one.used && one.question.kind === 'class')
    .map((one) => {
      const fact = one.question.facts[0] as FactPath;
      return `${factShort(fact)} ${valueInWords(fact, one.answers[fact])}`;
    });
  const parts = results.length > 0 ? results : [ui.entry.nothing];
  const samples = answered
    .filter((one) => one.pathogen === pathogen && one.used && one.question.kind === 'earlier')
    .flatMap((one) => (Array.isArray(one.answers.previous) ? (one.answers.previous as Earlier[]) : []));
  const earlier = samples.map((sample) => ` ${sampleInWords(sample)}.`).join('');
  return `${ui.pathogens[pathogen]}. ${[...parts, moment(subject, answered)].join(', ')}.${earlier}`;
}

function moment(subject: Subject, answered: readonly Answered[]): string {
  const given: Answers = Object.assign({}, ...answered.map(({ answers }) => answers)) as Answers;
  if (subject === 'planning') return ui.entry.planning;
  if (subject === 'newborn')
    return typeof given.ageDays === 'number' ? ui.entry.age(ui.days(given.ageDays)) : ui.entry.ageUnknown;
  return typeof given.gestation === 'string'
    ? ui.entry.week(weekInWords(given.gestation))
    : ui.entry.weekUnknown;
}
