/** From the plan rows that held to what is done: actions in order, what to avoid, how soon. */
import { daysAfter } from './dates.ts';
import type { Decided } from './decide.ts';
import { valueAt, type CaseView } from './view.ts';
import {
  ACTIONS,
  AVOIDS,
  NEWBORN_ACTIONS,
  TEST_ACTIONS,
  URGENCIES,
  type Action,
  type ActionCode,
  type Avoid,
  type FactPath,
  type Pathogen,
  type Urgency,
} from './vocabulary.ts';
import type { AssessWords } from './words.ts';

/** When something is due: days from the sample, the contact or the birth, and a first week of pregnancy. */
export interface DueTime {
  readonly from?: 'sample' | 'contact';
  readonly fromDays?: number;
  readonly toDays?: number;
  /** From this day on a result that is still negative settles the question. */
  readonly closesDays?: number;
  readonly fromWeek?: number;
  readonly fromAgeDays?: number;
  readonly toAgeDays?: number;
}
export interface PlanShelf {
  /** Actions from the first to do to the last. */
  readonly order: (subject: CaseView['subject']) => readonly ActionCode[];
  readonly times: (subject: CaseView['subject']) => { readonly [key: string]: DueTime };
  /** Actions that only bring a result for the present serum: which one, and at which times they may be left out. */
  readonly brings: { readonly [code in ActionCode]?: FactPath };
  readonly onThisSerum: readonly string[];
}
export interface Plan {
  readonly actions: readonly Action[];
  readonly avoid: readonly Avoid[];
  readonly urgency: Urgency;
}

const NOT_THERE = ['not-done', 'pending', 'unknown', 'unreadable', 'not-measurable'];
const TESTS: ReadonlySet<string> = new Set([...TEST_ACTIONS, ...NEWBORN_ACTIONS]);

/** The bracketed dates of a due time, or an empty text where the sampling date is not known. */
function datesOf(time: DueTime, view: CaseView, words: AssessWords): string {
  const { sampledOn, ageDays, history } = view.source;
  if (sampledOn == null) return '';
  let from = time.fromDays;
  let to = time.toDays;
  if (time.from === 'contact') {
    const contact = history?.contactDaysAgo;
    if (typeof contact !== 'number') return '';
    from = from === undefined ? undefined : from - contact;
    to = to === undefined ? undefined : to - contact;
  }
  if (time.fromWeek !== undefined && view.gestation !== null)
    from = Math.max(from ?? 0, time.fromWeek * 7 - view.gestation);
  if (ageDays != null) {
    if (time.fromAgeDays !== undefined) from = time.fromAgeDays - ageDays;
    if (time.toAgeDays !== undefined) to = time.toAgeDays - ageDays;
  }
  const day = (days: number) => daysAfter(sampledOn, days);
  // The present sample is taken: nothing is due before its day.
  if (from !== undefined && from < 0) from = to !== undefined && to > 0 ? 0 : undefined;
  const closes = time.closesDays === undefined ? '' : `; ${words.closes(day(time.closesDays))}`;
  if (to !== undefined && from !== undefined && to > from)
    return words.dateRange(day(from), day(to)) + closes;
  if (from !== undefined && from > 0) return words.dateRange(day(from), null);
  return '';
}

/** Puts the plan of a decision together. An action appears once, and not where its result is already there; `no_further_testing` never beside a test. */
export function planOf(
  decision: Decided,
  view: CaseView,
  pathogen: Pathogen,
  shelf: PlanShelf,
  words: AssessWords,
): Plan {
  const isDone = (code: ActionCode, when: string | null): boolean => {
    const path = shelf.brings[code];
    if (path === undefined || when === null || !shelf.onThisSerum.includes(when)) return false;
    const held = valueAt(view.source, path);
    return typeof held === 'string' && !NOT_THERE.includes(held);
  };
  const planned = new Map<ActionCode, string | null>();
  const avoid = new Set<Avoid['code']>();
  let urgency = 0;
  for (const { row } of decision.fired) {
    for (const action of row.row.actions ?? []) {
      const [code, when] = typeof action === 'string' ? [action, null] : action;
      if (isDone(code, when)) continue;
      if (!planned.has(code) || planned.get(code) === null) planned.set(code, when);
    }
    for (const code of row.row.avoid ?? []) avoid.add(code);
    if (row.row.urgency !== undefined) urgency = Math.max(urgency, URGENCIES.indexOf(row.row.urgency));
  }
  if ([...planned.keys()].some((code) => TESTS.has(code)) && planned.delete('no_further_testing'))
    urgency = Math.max(urgency, URGENCIES.indexOf('routine'));

  const times = shelf.times(view.subject);
  const actions = shelf
    .order(view.subject)
    .filter((code) => planned.has(code))
    .map((code): Action => {
      const text = words.action(code, pathogen, view.subject);
      const key = planned.get(code) ?? null;
      if (key === null) return { code, text };
      const dates = datesOf(times[key] ?? {}, view, words);
      const when = words.when(key, view.subject) + (dates === '' ? '' : ` (${dates})`);
      return { code, text, when };
    });
  return {
    actions,
    avoid: AVOIDS.filter((code) => avoid.has(code)).map((code) => ({
      code,
      text: words.avoid(code, pathogen),
    })),
    urgency: URGENCIES[urgency] ?? 'routine',
  };
}

/** Says of an order of actions whether it names each action of the contract once. */
export function isWholeOrder(order: readonly ActionCode[]): boolean {
  return order.length === ACTIONS.length && new Set(order).size === ACTIONS.length;
}
