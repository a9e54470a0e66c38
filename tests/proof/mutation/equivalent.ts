/**
 * A mutant that no case tells from the table: either its row is one that no case reaches (each named with its reason),
 * or it is proved that for no combination of the table's facts another answer comes out.
 */
import { outcomeOf } from '../../../src/proof/conditions.ts';
import type { Mutant } from '../../../src/proof/mutants.ts';
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import { NOT_THERE } from '../../../src/rules/plan.ts';
import type { Planned, Row } from '../../../src/rules/table.ts';
import {
  NEWBORN_ACTIONS,
  TEST_ACTIONS,
  URGENCIES,
  type ActionCode,
  type FactPath,
  type Urgency,
} from '../../../src/rules/vocabulary.ts';
import { brings, onThisSerum } from '../../../src/tables/action-results.ts';
import { keyOf } from '../case-pack/reach.ts';
import { UNREACHED } from '../case-pack/unreached.ts';
import { placeOf } from './patch.ts';
import { isSatisfiable, type Question } from './satisfy.ts';

export type Equivalence = 'row not reached' | 'no other answer';

const TESTS: ReadonlySet<string> = new Set([...TEST_ACTIONS, ...NEWBORN_ACTIONS]);
const rank = (urgency: Urgency | undefined): number => URGENCIES.indexOf(urgency ?? 'none');
const resultOf: { readonly [code in ActionCode]?: FactPath } = brings;
/** Does an action at this time only use the serum that is there? */
const isOnSerum = (time: string | null): boolean => onThisSerum.some((one) => one === time);
const codeOf = (one: Planned): ActionCode => (typeof one === 'string' ? one : one[0]);
const timeOf = (one: Planned): string | null => (typeof one === 'string' ? null : one[1]);
const same = (a: Planned, b: Planned) => codeOf(a) === codeOf(b) && timeOf(a) === timeOf(b);

/** The rows of a layer that satisfy something, as bits. */
function rowsWhere(layer: CompiledLayer, is: (row: Row) => boolean): number {
  return layer.layer.rows.reduce((rows, row, at) => (is(row) ? rows | (1 << at) : rows), 0);
}

/** What is asked of the layers before those that may hide a change. */
interface Base {
  readonly rows: ReadonlyMap<CompiledLayer, number>;
  readonly sets: ReadonlyMap<number, number>;
  /** Layers whose rows are the same for table and mutant: only these may hide a change. */
  readonly others: readonly CompiledLayer[];
  /** The layer that changes. */
  readonly own: CompiledLayer;
}

/** No row that hides the change holds in any of the other layers. */
function unhidden(
  { rows, sets, others }: Base,
  hides: (row: Row, layer: CompiledLayer) => boolean,
): Question {
  const allowed = new Map(rows);
  for (const layer of others) {
    const hiding = rowsWhere(layer, (row) => hides(row, layer));
    if (hiding !== 0) allowed.set(layer, (allowed.get(layer) ?? layer.all) & ~hiding);
  }
  return { sets, rows: allowed };
}

/** Values of the facts that read a result, where that result may be missing: an action is left out where it is there. */
function notThere(
  compiled: Compiled,
  code: ActionCode,
  sets: ReadonlyMap<number, number>,
): Map<number, number> {
  const path = resultOf[code];
  const narrowed = new Map(sets);
  compiled.slots.forEach(({ spec, values }, slot) => {
    if (spec?.read.by !== 'class' || spec.read.path !== path) return;
    const { groups } = spec.read;
    const open = values.map((value) => groups[value]?.some((one) => NOT_THERE.includes(one)) === true);
    const set = open.reduce((all, is, value) => (is ? all | (1 << value) : all), 0);
    narrowed.set(slot, (narrowed.get(slot) ?? set) & set);
  });
  return narrowed;
}

/**
 * An action at a time that one of the two plans and the other does not. The first layer that gives an action sets its
 * time: an earlier one hides the change, a later one only when none between gives another time.
 */
function* actionQuestions(
  compiled: Compiled,
  base: Base,
  planned: Planned,
  inBoth: boolean,
): Generator<Question> {
  const code = codeOf(planned);
  const time = timeOf(planned);
  const place = compiled.plan.indexOf(base.own);
  const isBefore = (layer: CompiledLayer) => compiled.plan.indexOf(layer) < place;
  const gives = (row: Row, is: (one: Planned) => boolean) =>
    (row.actions ?? []).some((one) => codeOf(one) === code && is(one));
  const endsIt = (row: Row) =>
    code === 'no_further_testing' &&
    (row.actions ?? []).some((one) => TESTS.has(codeOf(one)) && !isOnSerum(timeOf(one)));
  const earlier = (row: Row, layer: CompiledLayer) =>
    endsIt(row) || (isBefore(layer) && gives(row, (one) => timeOf(one) !== null || time === null));
  if (inBoth) {
    yield unhidden(base, earlier);
    return;
  }
  const from = isOnSerum(time) ? { ...base, sets: notThere(compiled, code, base.sets) } : base;
  yield unhidden(from, (row, layer) => earlier(row, layer) || gives(row, (one) => timeOf(one) === time));
  for (const layer of base.others) {
    const otherwise = rowsWhere(layer, (row) => gives(row, (one) => timeOf(one) !== time));
    if (isBefore(layer) || otherwise === 0) continue;
    const held = new Map(from.rows);
    held.set(layer, (held.get(layer) ?? layer.all) & otherwise);
    yield unhidden({ ...from, rows: held }, earlier);
  }
}

/** Everything in which two rows of one plan layer differ, each as the combinations in which that shows. */
function* planQuestions(compiled: Compiled, base: Base, one: Row, other: Row): Generator<Question> {
  const [low, high] = [rank(one.urgency), rank(other.urgency)].sort((a, b) => a - b);
  if (low !== high) yield unhidden(base, (row) => rank(row.urgency) >= (high ?? 0));
  const [was, is] = [one.actions ?? [], other.actions ?? []];
  for (const [these, those] of [
    [was, is],
    [is, was],
  ] as const)
    for (const planned of these) {
      if (those.some((each) => same(each, planned))) continue;
      const moved = those.some((each) => codeOf(each) === codeOf(planned));
      // Tests of the row itself end "no further testing" on either side.
      const tests = [...was, ...is].some((each) => TESTS.has(codeOf(each)) && !isOnSerum(timeOf(each)));
      if (codeOf(planned) === 'no_further_testing' && tests && base.rows.size === 1) continue;
      yield* actionQuestions(compiled, base, planned, moved);
    }
  const [avoided, avoids] = [one.avoid ?? [], other.avoid ?? []];
  for (const code of new Set([...avoided, ...avoids]))
    if (avoided.includes(code) !== avoids.includes(code))
      yield unhidden(base, (row) => row.avoid?.includes(code) === true);
  const [asked, asks] = [one.asks ?? [], other.asks ?? []];
  for (const path of new Set([...asked, ...asks]))
    if (asked.includes(path) !== asks.includes(path))
      yield unhidden(base, (row) => row.asks?.includes(path) === true);
}

const layersIn = ({ readings, chain, closing, plan }: Compiled) => [
  ...readings,
  ...chain,
  ...closing,
  ...plan,
];

/** A finding or a basis that reads otherwise: some later layer must have two rows that do not do the same. */
function* readingQuestions(compiled: Compiled, mutant: Mutant): Generator<Question> {
  const [own, at] = placeOf(compiled, mutant);
  const name = mutant.kind === 'basis' ? 'basis' : mutant.what.slice(0, mutant.what.indexOf(' '));
  const slot = compiled.slotOf.get(name) ?? -1;
  const values = compiled.slots[slot]?.values ?? [];
  const valueOf = (row: Row) =>
    values.indexOf((mutant.kind === 'basis' ? row.basis : row.find?.[name]) ?? values[0] ?? '');
  const [was, is] = [valueOf(mutant.from), valueOf(mutant.row)];
  const all = layersIn(compiled);
  // Layers that hold the same row for either value: what they give stands on both sides.
  const plain = compiled.plan.filter((layer) => {
    const masks = layer.inputs.find((input) => input.slot === slot)?.masks;
    return masks === undefined || masks[was] === masks[is];
  });
  for (const layer of all.slice(all.indexOf(own) + 1)) {
    const input = layer.inputs.findIndex((one) => one.slot === slot);
    const masks = layer.inputs[input]?.masks;
    if (masks === undefined) continue;
    for (const [first, one] of layer.layer.rows.entries())
      for (const [second, other] of layer.layer.rows.entries()) {
        if (((masks[was] ?? 0) & (1 << first)) === 0 || ((masks[is] ?? 0) & (1 << second)) === 0) continue;
        if (first === second || outcomeOf(one) === outcomeOf(other)) continue;
        const sets = new Map<number, number>();
        layer.inputs.forEach((each, place) => {
          if (place === input) return;
          const both = each.masks.reduce(
            (set, mask, value) =>
              (mask & (1 << first)) !== 0 && (mask & (1 << second)) !== 0 ? set | (1 << value) : set,
            0,
          );
          // Word, basis and conclusion change on the way through the closing layers: only their end is asked of.
          const isOwn = [compiled.word, compiled.basis, compiled.conclusion].includes(each.slot);
          if (!isOwn || compiled.plan.includes(layer)) sets.set(each.slot, both);
        });
        const rows = new Map([
          [own, 1 << at],
          [layer, 1 << first],
        ]);
        if (compiled.plan.includes(layer))
          yield* planQuestions(compiled, { rows, sets, others: plain, own: layer }, one, other);
        else yield { sets, rows };
      }
  }
}

/** Combinations of facts for which the mutant might answer otherwise: where there is none, it is equivalent. */
export function questionsOf(compiled: Compiled, mutant: Mutant): Iterable<Question> | null {
  const { from, row, kind, section } = mutant;
  const [own, at] = placeOf(compiled, mutant);
  const rows = new Map([[own, 1 << at]]);
  if (kind === 'finding' || kind === 'basis') return readingQuestions(compiled, mutant);
  if (section === 'plan') {
    // Asks may stand in every section.
    const all = kind === 'asks removed' ? layersIn(compiled) : compiled.plan;
    const others = all.filter((layer) => layer !== own);
    return planQuestions(compiled, { rows, sets: new Map(), others, own }, from, row);
  }
  if (kind !== 'asks removed') return null;
  const path = (from.asks ?? []).find((one) => row.asks?.includes(one) !== true);
  if (path === undefined) return null;
  const others = layersIn(compiled).filter((layer) => layer !== own);
  const base: Base = { rows, sets: new Map(), others, own };
  return [unhidden(base, (other) => other.asks?.includes(path) === true)];
}

/** Why a mutant that no case of a pool tells apart is none; null where that is not known. */
export function equivalence(compiled: Compiled, mutant: Mutant, isReached: boolean): Equivalence | null {
  const questions = questionsOf(compiled, mutant);
  if (questions !== null) {
    let isProved = true;
    for (const question of questions)
      if (isSatisfiable(compiled, question) !== false) {
        isProved = false;
        break;
      }
    if (isProved) return 'no other answer';
  }
  return !isReached && UNREACHED.has(keyOf(mutant.table, mutant.from)) ? 'row not reached' : null;
}
