/** What would change the answer: one fact at a time, each with what it would make of the conclusion. */
import { isAbsent } from './because.ts';
import type { Compiled } from './compile.ts';
import { NOT_SOUGHT, priceOf, type Costs } from './costs.ts';
import { concludeOnly, readFacts, urgencyOnly, type Decided } from './decide.ts';
import { readFact } from './readers.ts';
import {
  CONCLUSIONS,
  URGENCIES,
  type Conclusion,
  type FactPath,
  type FactValue,
  type Pathogen,
  type Urgency,
  type WhyNot,
} from './vocabulary.ts';
import { tryOut, valueAt, type CaseView } from './view.ts';

/** For each fact, the values worth trying: one of every class or band, in the form a case holds. */
export interface Alternative {
  readonly path: FactPath;
  readonly values: readonly FactValue[];
  /** May this fact be asked of this case? */
  readonly subjects: readonly CaseView['subject'][];
}

/** One changed fact that gives another conclusion. */
export interface Flip extends WhyNot {
  /** The case holds the fact already: it would have to be wrong. */
  readonly known: boolean;
  /** How urgent that other conclusion would be; null where the fact is known, or no plan can be made. */
  readonly urgency: Urgency | null;
}

const MAX_WHY_NOT = 5;
const changedSlots = new WeakMap<Compiled, Map<FactPath, readonly number[]>>();

function slotsOf(compiled: Compiled, path: FactPath): readonly number[] {
  let byPath = changedSlots.get(compiled);
  if (byPath === undefined) changedSlots.set(compiled, (byPath = new Map<FactPath, readonly number[]>()));
  let slots = byPath.get(path);
  if (slots === undefined) {
    slots = compiled.slots.flatMap((slot, index) => (slot.spec?.from.includes(path) ? [index] : []));
    byPath.set(path, slots);
  }
  return slots;
}

/** Is this fact still to be obtained: absent, pending, or not to be read? */
export const isUnknown = (held: FactValue): boolean =>
  isAbsent(held) || held === 'pending' || held === 'unknown' || held === 'unreadable';

/** Every change of one fact that gives another conclusion, in the order of the alternatives. */
export function flipsOf(
  decision: Decided,
  compiled: Compiled,
  view: CaseView,
  alternatives: readonly Alternative[],
): Flip[] {
  const base = readFacts(compiled, view);
  const now = CONCLUSIONS.indexOf(decision.conclusion);
  const state = new Int8Array(base.length);
  const trial = tryOut(view);
  const flips: Flip[] = [];
  for (const { path, values, subjects } of alternatives) {
    if (!subjects.includes(view.subject)) continue;
    const slots = slotsOf(compiled, path);
    const known = !isUnknown(valueAt(view.source, path));
    for (const value of values) {
      const changed = trial.set(path, value);
      let differs = false;
      state.set(base);
      for (const slot of slots) {
        const spec = compiled.slots[slot]?.spec;
        if (spec == null) continue;
        const read = spec.values.indexOf(readFact(changed, spec));
        differs ||= read !== base[slot];
        state[slot] = read;
      }
      trial.reset();
      if (!differs) continue;
      const conclusion = concludeOnly(compiled, state);
      const name: Conclusion | undefined = CONCLUSIONS[conclusion];
      if (name === undefined || conclusion === now) continue;
      const urgency = known ? null : (URGENCIES[urgencyOnly(compiled, state)] ?? null);
      flips.push({ fact: path, value, conclusion: name, known, urgency });
    }
  }
  return flips;
}

/**
 * The nearest other conclusions, up to five: for each the one fact that is the cheapest to obtain, the cheapest first.
 * A fact that is known already comes last: nothing can be obtained there, it would have to be wrong.
 */
export function whyNotOf(flips: readonly Flip[], costs: Costs, pathogen: Pathogen): WhyNot[] {
  const price = ({ fact, known }: Flip) => (known ? NOT_SOUGHT : priceOf(costs, fact, pathogen));
  const chosen = new Map<Conclusion, WhyNot>();
  for (const { fact, value, conclusion } of [...flips].sort((a, b) => price(a) - price(b)))
    if (!chosen.has(conclusion)) chosen.set(conclusion, { fact, value, conclusion });
  return [...chosen.values()].slice(0, MAX_WHY_NOT);
}

/**
 * The facts that are not known and would change the answer: those that the rows themselves ask for, in the order of
 * the rows, then results that could not be read, then each that could bring another conclusion.
 */
export function missingOf(
  decision: Decided,
  view: CaseView,
  flips: readonly Flip[],
  alternatives: readonly Alternative[],
): FactPath[] {
  const unknown = (path: FactPath) => {
    const asked = alternatives.find((one) => one.path === path);
    return asked?.subjects.includes(view.subject) !== false && isUnknown(valueAt(view.source, path));
  };
  const asked = decision.fired.flatMap(({ row }) => row.row.asks ?? []).filter(unknown);
  const unread = (['results.igg', 'results.igm'] as const).filter(
    (path) => valueAt(view.source, path) === 'unreadable',
  );
  const bring = flips.filter(({ known }) => !known).map(({ fact }) => fact);
  return [...new Set([...asked, ...unread, ...bring])];
}
