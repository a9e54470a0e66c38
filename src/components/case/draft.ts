import type { Answer, Answers, Ask, Tick } from '../../machines/consultation-types.ts';
import type { Analyte } from '../../rules/analyte.ts';
import type { Earlier, FactPath, Pathogen, Result, ResultKey } from '../../rules/vocabulary.ts';
import { ui } from '../words.ts';
import { noPrint, printFor, printOf, type PrintedDraft } from './printed-draft.ts';
import { isReadAs, readPrinted } from './printed.ts';
import { emptySample, readSamples, sampleDrafts, type SampleDraft } from './samples.ts';
import { readWeek, readWhole, type Typed } from './typed.ts';
import { dateWays, isDateWay, ITSELF, noDates, readWay, type TypedDates } from './ways.ts';

/** What stands on a question page while it is being answered: every field as typed. */
export interface Draft extends PrintedDraft {
  choice: string;
  ticked: string[];
  unknown: boolean;
  /** How a week or an age is given: itself, by dates, or not at all. */
  way: string;
  dates: TypedDates;
  samples: SampleDraft[];
}

/** By the person and the question. */
export interface Drafts {
  [name: string]: Draft;
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** `sampledOn`: the day of the sample that dates were counted to. */
export type Reading =
  { readonly answers: Answers; readonly sampledOn?: string } | { readonly errors: readonly FieldError[] };

const failed = (field: string, message: string): Reading => ({ errors: [{ field, message }] });

export const NONE = 'none-of-these';
export const UNKNOWN = 'unknown';

const factOf = (ask: Ask) => ask.question.facts[0] as FactPath;
const wordsOf = (ask: Ask) => {
  const words = ui.questions[ask.question.id];
  if (!words) throw new Error(`no words for the question ${ask.question.id}`);
  return words;
};

/** What a question of one result measures; null for any other question. */
export function analyteOf({ question, pathogen }: Ask): Analyte | null {
  const [fact = ''] = question.facts;
  if (question.kind !== 'class' || pathogen === null) return null;
  return { key: fact.replace('results.', '') as ResultKey, pathogen };
}

/** A page on which nothing stands yet. */
export const blankDraft = (): Draft => ({
  ...noPrint(),
  choice: '',
  ticked: [],
  unknown: false,
  way: ITSELF,
  dates: noDates(),
  samples: [emptySample()],
});

/**
 * The page as it was last seen, from the answers that were kept.
 *
 * @param own ids of the kits of this laboratory
 */
export function draftOf(ask: Ask, answers: Answers, own: readonly string[] = []): Draft {
  const analyte = analyteOf(ask);
  const draft: Draft = { ...blankDraft(), ...(analyte ? printFor(analyte, own) : {}) };
  const { kind } = ask.question;
  if (kind === 'ticks') return { ...draft, ticked: tickedOf(ask, answers) };
  const answer = answers[factOf(ask)];
  // Earlier samples are asked for only after somebody said that there are some.
  if (answer === undefined) return kind === 'earlier' ? { ...draft, choice: 'yes' } : draft;
  if (kind === 'class') return { ...draft, ...classDraft(analyte, answer as Result) };
  if (kind === 'earlier') {
    const samples = answer as readonly Earlier[] | null;
    if (samples === null) return { ...draft, choice: UNKNOWN };
    if (samples.length === 0) return { ...draft, choice: 'no' };
    return { ...draft, choice: 'yes', samples: sampleDrafts(samples, ask.pathogen) };
  }
  if (kind === 'choice' || kind === 'yes-no') {
    if (typeof answer === 'boolean') return { ...draft, choice: answer ? 'yes' : 'no' };
    return { ...draft, choice: typeof answer === 'string' ? answer : UNKNOWN };
  }
  if (answer === null) return hasWays(ask) ? { ...draft, way: UNKNOWN } : { ...draft, unknown: true };
  return { ...draft, text: typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '' };
}

export const hasWays = (ask: Ask) => ask.question.kind in dateWays;

/** The page with all that was typed, where it still says what was answered; else as the answer leaves it. */
export function takeUp(
  ask: Ask,
  answers: Answers,
  kept: Draft | undefined,
  sampledOn: string | null,
  own: readonly string[] = [],
): Draft {
  if (kept === undefined) return draftOf(ask, answers, own);
  if (Object.keys(answers).length === 0) return kept;
  const reading = readDraft(ask, kept, sampledOn);
  const same = 'answers' in reading && JSON.stringify(reading.answers) === JSON.stringify(answers);
  return same ? kept : draftOf(ask, answers);
}

/** A number stands in its fields where they still say what was answered; else its class stands alone. */
function classDraft(analyte: Analyte | null, answer: Result): Partial<Draft> {
  if (answer.text === undefined || analyte === null) return { choice: answer.class ?? '' };
  const print = printOf(answer);
  return { ...print, choice: isReadAs(analyte, print, answer) ? 'number' : (answer.class ?? '') };
}

export function isTicked({ no }: Tick, answer: Answer | undefined): boolean {
  return answer !== undefined && answer !== null && JSON.stringify(answer) !== JSON.stringify(no);
}

/** Where an unticked box itself means "not known", null says no more than that it was left unticked. */
export function isNotKnown({ no }: Tick, answer: Answer | undefined): boolean {
  return answer === null && no !== null;
}

function tickedOf(ask: Ask, answers: Answers): string[] {
  const ticks = (ask.question.ticks ?? []).filter(({ fact }) => ask.offered.includes(fact));
  const given = ticks.filter(({ fact }) => answers[fact] !== undefined);
  const ticked = given.filter((tick) => isTicked(tick, answers[tick.fact])).map(({ fact }) => fact);
  if (given.length === 0 || ticked.length > 0) return ticked;
  return [given.some((tick) => isNotKnown(tick, answers[tick.fact])) ? UNKNOWN : NONE];
}

/** Reads the page on Continue: the answers, or what is wrong with which field. */
export function readDraft(ask: Ask, draft: Draft, sampledOn: string | null = null): Reading {
  switch (ask.question.kind) {
    case 'class':
      return readClass(ask, draft);
    case 'ticks':
      return readTicks(ask, draft);
    case 'earlier':
      return readEarlier(ask, draft, sampledOn);
    case 'choice':
    case 'yes-no':
      return readChoice(ask, draft);
    case 'week':
      return readByWay(ask, draft, sampledOn, readWeek);
    case 'age':
      return readByWay(ask, draft, sampledOn, (text) => readWhole(ask.question.id, text));
    default:
      return readTyped(ask, draft, (text) => readWhole(ask.question.id, text));
  }
}

function readClass(ask: Ask, draft: Draft): Reading {
  if (draft.choice === '') return failed('choice', wordsOf(ask).empty);
  if (draft.choice !== 'number') return { answers: { [factOf(ask)]: { class: draft.choice } } };
  const analyte = analyteOf(ask);
  if (analyte === null) return failed('choice', wordsOf(ask).empty);
  const printed = readPrinted(analyte, draft);
  return 'errors' in printed ? printed : { answers: { [factOf(ask)]: printed.result } };
}

function readTicks(ask: Ask, draft: Draft): Reading {
  const words = wordsOf(ask);
  const ticks = (ask.question.ticks ?? []).filter(({ fact }) => ask.offered.includes(fact));
  const none = draft.ticked.includes(NONE);
  const unknown = draft.ticked.includes(UNKNOWN);
  const facts = ticks.filter(({ fact }) => draft.ticked.includes(fact));
  if (!none && !unknown && facts.length === 0) return failed('ticked', words.empty);
  if ((none && unknown) || ((none || unknown) && facts.length > 0)) return failed('ticked', ui.tickAndNone);
  const answers: Record<string, unknown> = {};
  for (const { fact, no, yes } of ticks) {
    if (unknown) answers[fact] = null;
    else if (!draft.ticked.includes(fact)) answers[fact] = no;
    else if (yes !== 'ask') answers[fact] = yes;
  }
  return { answers: answers };
}

function readChoice(ask: Ask, draft: Draft): Reading {
  const { kind } = ask.question;
  if (draft.choice === '') return failed('choice', wordsOf(ask).empty);
  if (draft.choice === UNKNOWN) return { answers: { [factOf(ask)]: null } };
  return { answers: { [factOf(ask)]: kind === 'yes-no' ? draft.choice === 'yes' : draft.choice } };
}

function readEarlier(ask: Ask, draft: Draft, sampledOn: string | null): Reading {
  if (draft.choice === '') return failed('choice', wordsOf(ask).empty);
  if (draft.choice === UNKNOWN) return { answers: { [factOf(ask)]: null } };
  if (draft.choice === 'no') return { answers: { [factOf(ask)]: [] } };
  const read = readSamples(draft.samples, sampledOn, ask.pathogen);
  if ('errors' in read) return read;
  const answers = { [factOf(ask)]: read.samples };
  return read.fromDates && sampledOn !== null ? { answers, sampledOn } : { answers };
}

function readByWay(ask: Ask, draft: Draft, sampledOn: string | null, read: (text: string) => Typed): Reading {
  if (draft.way === UNKNOWN) return { answers: { [factOf(ask)]: null } };
  if (!isDateWay(draft.way)) return readTyped(ask, draft, read);
  const worked = readWay(draft.way, draft.dates, sampledOn);
  if ('errors' in worked) return worked;
  return { answers: { [factOf(ask)]: worked.value }, sampledOn: worked.sampledOn };
}

function readTyped(ask: Ask, draft: Draft, read: (text: string) => Typed): Reading {
  const text = draft.text.trim();
  if (draft.unknown)
    return text === '' ? { answers: { [factOf(ask)]: null } } : failed('text', ui.textAndUnknown);
  if (text === '') return failed('text', wordsOf(ask).empty);
  const typed = read(text);
  return 'error' in typed ? failed('text', typed.error) : { answers: { [factOf(ask)]: typed.value } };
}

export function questionTitle(ask: Ask, subject: string): string {
  const words = wordsOf(ask);
  const by: { readonly [key: string]: string | undefined } = words.by ?? {};
  return (ask.pathogen && by[ask.pathogen]) ?? by[subject] ?? words.title;
}

export const captionOf = (pathogen: Pathogen | null, subject: 'planning' | 'pregnant' | 'newborn') =>
  pathogen ? ui.pathogens[pathogen] : ui.person[subject];
