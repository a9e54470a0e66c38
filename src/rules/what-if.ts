/** What would change the answer: one fact at a time, each with what it would make of the conclusion. */
import { isAbsent } from './because.ts';
import type { Compiled } from './compile.ts';
import { concludeOnly, readFacts, type Decided } from './decide.ts';
import { readFact } from './readers.ts';
import { CONCLUSIONS, type FactPath, type FactValue, type WhyNot } from './vocabulary.ts';
import { tryOut, valueAt, type CaseView } from './view.ts';

/** For each fact, the values worth trying: one of every class or band, in the form a case holds. */
export interface Alternative {
  readonly path: FactPath;
  readonly values: readonly FactValue[];
  /** May this fact be asked of this case? */
  readonly subjects: readonly CaseView['subject'][];
}

interface Flip extends WhyNot {
  readonly known: boolean;
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

function same(a: FactValue, b: FactValue): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}

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
    if (slots.length === 0) continue;
    const held = valueAt(view.source, path);
    const known = !isAbsent(held) && held !== 'pending' && held !== 'unknown' && held !== 'unreadable';
    for (const value of values) {
      if (same(value, held)) continue;
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
      const conclusion = CONCLUSIONS[concludeOnly(compiled, state)];
      if (conclusion !== undefined && CONCLUSIONS.indexOf(conclusion) !== now)
        flips.push({ fact: path, value, conclusion, known });
    }
  }
  return flips;
}

/** Up to five flips: one for each other conclusion, those that a test or a question can still bring first. */
export function whyNotOf(flips: readonly Flip[]): WhyNot[] {
  const chosen: WhyNot[] = [];
  for (const known of [false, true])
    for (const flip of flips)
      if (flip.known === known && !chosen.some((one) => one.conclusion === flip.conclusion))
        chosen.push({ fact: flip.fact, value: flip.value, conclusion: flip.conclusion });
  return chosen.slice(0, MAX_WHY_NOT);
}

/**
 * The facts that are not known and would change the answer: those the rows themselves ask for first, then the
 * others by how many different conclusions they could bring.
 */
export function missingOf(
  decision: Decided,
  view: CaseView,
  flips: readonly Flip[],
  alternatives: readonly Alternative[],
): FactPath[] {
  const unknown = (path: FactPath) => {
    const asked = alternatives.find((one) => one.path === path);
    if (asked?.subjects.includes(view.subject) === false) return false;
    const held = valueAt(view.source, path);
    return isAbsent(held) || held === 'pending' || held === 'unknown' || held === 'unreadable';
  };
  const asked = decision.fired.flatMap(({ row }) => row.row.asks ?? []).filter(unknown);
  const unread = (['results.igg', 'results.igm'] as const).filter(
    (path) => valueAt(view.source, path) === 'unreadable',
  );
  const outcomes = new Map<FactPath, Set<string>>();
  for (const { fact, conclusion, known } of flips) {
    if (known) continue;
    const set = outcomes.get(fact) ?? new Set<string>();
    outcomes.set(fact, set.add(conclusion));
  }
  const ranked = [...outcomes].sort(([, a], [, b]) => b.size - a.size).map(([path]) => path);
  return [...new Set([...asked, ...unread, ...ranked])];
}
