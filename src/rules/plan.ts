/** From the plan rows that held to what is done: actions in order, what to avoid, how soon. */
import type { Decided } from './decide.ts';
import { dueOf, type DueTime } from './due.ts';
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
  type FactValue,
  type Pathogen,
  type Urgency,
} from './vocabulary.ts';
import type { AssessWords } from './words.ts';

export interface PlanShelf {
  /** Actions from the first to do to the last. */
  readonly order: (subject: CaseView['subject']) => readonly ActionCode[];
  readonly times: (subject: CaseView['subject']) => { readonly [key: string]: DueTime };
  /** Actions that only bring a result for the present serum: which one, and at which times they may be left out. */
  readonly brings: { readonly [code in ActionCode]?: FactPath };
  readonly onThisSerum: readonly string[];
}
/** The words a plan is put into. */
export type PlanWords = Pick<AssessWords, 'action' | 'avoid' | 'when' | 'whenUrgent'>;
export interface Plan {
  readonly actions: readonly Action[];
  readonly avoid: readonly Avoid[];
  readonly urgency: Urgency;
}

/** Classes of a result that is not there, or says nothing. */
export const NOT_THERE = ['not-done', 'pending', 'unknown', 'unreadable', 'not-measurable'];
/** Is a result there that its test can bring nothing new to? */
export const isThere = (held: FactValue): boolean => typeof held === 'string' && !NOT_THERE.includes(held);
const TESTS: ReadonlySet<string> = new Set([...TEST_ACTIONS, ...NEWBORN_ACTIONS]);

/** Puts the plan of a decision together. An action appears once, and not where its result is already there; `no_further_testing` never beside a test. */
export function planOf(
  decision: Pick<Decided, 'fired'>,
  view: CaseView,
  pathogen: Pathogen,
  shelf: PlanShelf,
  words: PlanWords,
): Plan {
  const isDone = (code: ActionCode, when: string | null): boolean => {
    const path = shelf.brings[code];
    if (path === undefined || when === null || !shelf.onThisSerum.includes(when)) return false;
    return isThere(valueAt(view.source, path));
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
  if (planned.has('no_further_testing') && [...planned.keys()].some((code) => TESTS.has(code))) {
    planned.delete('no_further_testing');
    urgency = Math.max(urgency, URGENCIES.indexOf('routine'));
  }

  const times = shelf.times(view.subject);
  const actions = shelf
    .order(view.subject)
    .filter((code) => planned.has(code))
    .map((code): Action => {
      const text = words.action(code, pathogen, view.subject);
      const key = planned.get(code) ?? null;
      if (key === null) return { code, text };
      const time = times[key] ?? {};
      if (time.asUrgent === true)
        return { code, text, when: words.whenUrgent(URGENCIES[urgency] ?? 'today') };
      return { code, text, when: words.when(key, view.subject, dueOf(time, view)) };
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
