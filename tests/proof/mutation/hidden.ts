/** When a change in a plan shows: only where no other row of the plan gives the same. */
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
import type { Question } from './satisfy.ts';

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
export interface Base {
  readonly rows: ReadonlyMap<CompiledLayer, number>;
  readonly sets: ReadonlyMap<number, number>;
  /** Layers whose rows are the same for table and mutant: only these may hide a change. */
  readonly others: readonly CompiledLayer[];
  /** The layer that changes. */
  readonly own: CompiledLayer;
}

/** No row that hides the change holds in any of the other layers. */
export function unhidden(
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
export function* planQuestions(compiled: Compiled, base: Base, one: Row, other: Row): Generator<Question> {
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
