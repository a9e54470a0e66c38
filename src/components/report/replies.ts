/** How the open points of a report can be answered on the page, and what was answered. */
import type { Place } from '../../exchange/report/found.ts';
import type { Ask, Reading } from '../../exchange/report/reading.ts';
import type { Ask as Question } from '../../machines/consultation-types.ts';
import { daysAfter, isoOf } from '../../rules/dates.ts';
import {
  PATHOGENS,
  RESULT_KEYS,
  type FactPath,
  type Pathogen,
  type ResultKey,
  type Subject,
} from '../../rules/vocabulary.ts';
import { questions } from '../../tables/questions.ts';
import { draftOf, type Draft } from '../case/draft.ts';
import { ITSELF } from '../case/ways.ts';
import { classOptions, type Option } from '../case/options.ts';
import { readingWords as said } from './words.ts';
import { ui, words } from '../words.ts';

/** `none`: it cannot be answered here; the value stays out of the case. */
export type How = 'subject' | 'week' | 'age' | 'date' | 'result' | 'none';

/** One open point while it is being answered: every field as chosen or typed, empty where it is left open. */
export interface Reply {
  subject: string;
  pathogen: string;
  test: string;
  /** Of which sample a result is, where there are several: "results", or "previous[0]". */
  sample: string;
  class: string;
  date: string;
  /** For a week and an age, the fields of their question. */
  draft: Draft;
}

/** A draw of an infection: `value` is its place in the case. */
export interface Sample {
  readonly value: string;
  readonly on: string | null;
  /** null: the newest. */
  readonly weeksBefore: number | null;
}

export const NEWEST = 'results';

const RESULT = /^results(?:\.(\w+))?$/;
const testIn = (field: string): ResultKey | '' =>
  RESULT_KEYS.find((key) => key === RESULT.exec(field)?.[1]) ?? '';

export function howOf({ field, pathogen }: Ask): How {
  if (field === 'subject') return pathogen === undefined ? 'subject' : 'result';
  if (field === 'gestation') return 'week';
  if (field === 'ageDays') return 'age';
  // One result without a day may be of any sample: that is asked with its class, on the pages of the case.
  if (field === 'sampledOn') return pathogen === undefined ? 'date' : 'none';
  return RESULT.test(field) ? 'result' : 'none';
}

/** The question of the conversation that asks for the same fact, as a page of the case would put it. */
export function questionOf(how: 'week' | 'age'): Question {
  const question = questions.find(({ id }) => id === how);
  if (!question) throw new Error(`no question ${how}`);
  return { key: `person.${how}`, question, pathogen: null, offered: question.facts };
}

export function emptyReply(ask: Ask): Reply {
  const how = howOf(ask);
  return {
    subject: '',
    pathogen: ask.pathogen ?? '',
    test: testIn(ask.field),
    sample: '',
    class: '',
    date: '',
    draft: draftOf(questionOf(how === 'age' ? 'age' : 'week'), {}),
  };
}

/** One question with every piece of the report that raises it. */
export interface Point {
  readonly ask: Ask;
  readonly places: readonly Place[];
}

/** The open points in the order of the report, whose results they are first: without that there is no case. */
export function pointsOf({ asks, cases }: Reading): readonly Point[] {
  const points = new Map<string, Point>();
  const isSaid = cases.length > 0 && cases.every(({ subject }) => subject !== undefined);
  const isAsked = asks.some((ask) => howOf(ask) === 'subject');
  const whose: Ask = { field: 'subject', question: said.whose, raw: '', pointer: '' };
  for (const ask of isSaid || isAsked ? asks : [whose, ...asks]) {
    const how = howOf(ask);
    const once = ['subject', 'week', 'age', 'date'].includes(how);
    const key = once ? how : JSON.stringify([ask.pathogen, ask.field, ask.question]);
    const before = points.get(key);
    const place = ask.raw === '' && ask.pointer === '' ? [] : [{ raw: ask.raw, pointer: ask.pointer }];
    points.set(key, { ask: before?.ask ?? ask, places: [...(before?.places ?? []), ...place] });
  }
  const rank = ({ ask }: Point) => (howOf(ask) === 'subject' ? 0 : 1);
  return [...points.values()].sort((a, b) => rank(a) - rank(b));
}

const NEWBORN_ONLY = /^(newborn\w+|dbsPcr|motherChildBlot)$/;

const fits = (key: ResultKey, subject: Subject | '') =>
  subject === 'newborn' ? key !== 'motherBloodPcr' : subject === '' || !NEWBORN_ONLY.test(key);

export const testOptions = (subject: Subject | ''): readonly Option[] =>
  RESULT_KEYS.filter((key) => fits(key, subject)).map((key) => ({
    value: key,
    label: words.facts[`results.${key}`].label,
    hint: undefined,
  }));

export const infectionOptions = (): readonly Option[] =>
  PATHOGENS.map((value) => ({ value, label: ui.pathogens[value], hint: undefined }));

/** The classes of a test; without "I do not know", which is to leave the question open. */
export function classesFor(test: string, pathogen: string): readonly Option[] {
  if (test === '') return [];
  const known = PATHOGENS.find((one): one is Pathogen => one === pathogen) ?? null;
  return classOptions(`results.${test}` as FactPath, known).filter(({ value }) => value !== 'unknown');
}

/** The samples of an infection that a result can be of; a case that is still to be made is of the newest one. */
export function samplesOf({ cases }: Reading, pathogen: string): readonly Sample[] {
  const one = cases.find((each) => each.pathogen === pathogen);
  const on = (one ?? cases[0])?.sampledOn ?? null;
  const older = (one?.previous ?? []).map(({ weeksBefore }, index) => ({
    value: `previous[${index}]`,
    on: on === null ? null : isoOf(daysAfter(on, -weeksBefore * 7)),
    weeksBefore,
  }));
  return [{ value: NEWEST, on, weeksBefore: null }, ...older];
}

/** Whether a point stands as it was: nothing chosen and nothing typed. */
export function isOpen(ask: Ask, { subject, class: chosen, date, draft }: Reply): boolean {
  switch (howOf(ask)) {
    case 'subject':
      return subject === '';
    case 'date':
      return date.trim() === '';
    case 'week':
    case 'age':
      return draft.way === ITSELF && draft.text.trim() === '';
    case 'result':
      return chosen === '';
    case 'none':
      return true;
  }
}

/** What stands on the page while a report is confirmed. */
export interface Work {
  points: (Point & { readonly id: string; reply: Reply })[];
  /** By row: `out`, or the class it is changed to. A row that is not named stays as it was read. */
  changed: { [row: string]: string };
}

export const beginWork = (reading: Reading): Work => ({
  points: pointsOf(reading).map((point, index) => ({
    ...point,
    id: `ask-${index}`,
    reply: emptyReply(point.ask),
  })),
  changed: {},
});
