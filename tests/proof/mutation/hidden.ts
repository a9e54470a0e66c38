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
import { askQuestions, isReordered } from './asked.ts';
import { holding, rowsWhere, unhidden, type Base } from './base.ts';
import type { Question } from './satisfy.ts';

const TESTS: ReadonlySet<string> = new Set([...TEST_ACTIONS, ...NEWBORN_ACTIONS]);
const rank = (urgency: Urgency | undefined): number => URGENCIES.indexOf(urgency ?? 'none');
const resultOf: { readonly [code in ActionCode]?: FactPath } = brings;
/** Does an action at this time only use the serum that is there? */
const isOnSerum = (time: string | null): boolean => onThisSerum.some((one) => one === time);
const codeOf = (one: Planned): ActionCode => (typeof one === 'string' ? one : one[0]);
const timeOf = (one: Planned): string | null => (typeof one === 'string' ? null : one[1]);
const same = (a: Planned, b: Planned) => codeOf(a) === codeOf(b) && timeOf(a) === timeOf(b);

/** Values of the facts that read a result, where that result may be there, or may be missing. */
function withResult(
  compiled: Compiled,
  path: FactPath | undefined,
  isThere: boolean,
  sets: ReadonlyMap<number, number>,
): Map<number, number> {
  const narrowed = new Map(sets);
  compiled.slots.forEach(({ spec, values }, slot) => {
    if (spec?.read.by !== 'class' || spec.read.path !== path) return;
    const { groups } = spec.read;
    const fits = values.map((value) => groups[value]?.some((one) => NOT_THERE.includes(one) !== isThere));
    const set = fits.reduce((all, is, value) => (is === true ? all | (1 << value) : all), 0);
    narrowed.set(slot, (narrowed.get(slot) ?? set) & set);
  });
  return narrowed;
}

/** A test that is ordered whatever is there; one on this serum is left out where its result is. */
const isAlwaysOrdered = (one: Planned): boolean =>
  TESTS.has(codeOf(one)) && !(isOnSerum(timeOf(one)) && resultOf[codeOf(one)] !== undefined);

const isClosing = (row: Row): boolean =>
  (row.actions ?? []).some((one) => codeOf(one) === 'no_further_testing');

/**
 * "No further testing" shows where no test is ordered: for each choice of results that are there, no row may order a
 * test whose result is not. Beside a test it still lifts an urgency of none to routine.
 */
function* closingQuestions(compiled: Compiled, base: Base, one: Row, other: Row): Generator<Question> {
  const routine = rank('routine');
  if (rank(one.urgency) < routine && rank(other.urgency) < routine)
    yield unhidden(base, (row) => rank(row.urgency) >= routine || isClosing(row));
  const planned = [one, other, ...compiled.plan.flatMap(({ layer }) => layer.rows)].flatMap(
    ({ actions }) => actions ?? [],
  );
  const paths = [...new Set(planned.flatMap((each) => resultOf[codeOf(each)] ?? []))];
  for (let choice = 0; choice < 1 << paths.length; choice++) {
    const isThere = (path: FactPath) => (choice & (1 << paths.indexOf(path))) !== 0;
    const sets = paths.reduce(
      (all, path) => withResult(compiled, path, isThere(path), all),
      new Map(base.sets),
    );
    const orders = (row: Row) =>
      (row.actions ?? []).some((each) => {
        const path = resultOf[codeOf(each)];
        return isAlwaysOrdered(each) || (TESTS.has(codeOf(each)) && path !== undefined && !isThere(path));
      });
    if (orders(one) || orders(other)) continue;
    yield unhidden({ ...base, sets }, (row) => orders(row) || isClosing(row));
  }
}

/**
 * An action at a time that one of the two plans has and the other has not, or has at another time. The first layer that
 * gives an action sets its time: an earlier one hides the change, a later one only when none between gives another time.
 * An action that brings a result of this serum counts only where that result is not there.
 */
function* actionQuestions(
  compiled: Compiled,
  base: Base,
  planned: Planned,
  moved: Planned | undefined,
): Generator<Question> {
  const path = resultOf[codeOf(planned)];
  for (const isThere of path === undefined ? [false] : [false, true]) {
    const counts = (one: Planned) => path === undefined || !(isThere && isOnSerum(timeOf(one)));
    if (!counts(planned)) continue;
    const sets = path === undefined ? base.sets : withResult(compiled, path, isThere, base.sets);
    const inBoth = moved !== undefined && counts(moved);
    yield* timedQuestions(compiled, { ...base, sets }, planned, { inBoth, counts });
  }
}

function* timedQuestions(
  compiled: Compiled,
  base: Base,
  planned: Planned,
  { inBoth, counts }: { readonly inBoth: boolean; readonly counts: (one: Planned) => boolean },
): Generator<Question> {
  const time = timeOf(planned);
  const placeOf = (layer: CompiledLayer) => compiled.plan.indexOf(layer);
  const place = placeOf(base.own);
  const gives = (row: Row, is: (one: Planned) => boolean) =>
    (row.actions ?? []).some((one) => codeOf(one) === codeOf(planned) && counts(one) && is(one));
  const earlier = (row: Row, layer: CompiledLayer) =>
    placeOf(layer) < place && gives(row, (one) => timeOf(one) !== null || time === null);
  if (inBoth) {
    yield unhidden(base, earlier);
    return;
  }
  yield unhidden(base, (row, layer) => earlier(row, layer) || gives(row, (one) => timeOf(one) === time));
  for (const layer of compiled.plan) {
    const otherwise = rowsWhere(layer, (row) => gives(row, (one) => timeOf(one) !== time));
    if (placeOf(layer) <= place || otherwise === 0) continue;
    // A layer that may change itself holds either way.
    const held = base.others.includes(layer) ? holding(base, layer, otherwise) : base;
    // The first of the later layers sets the time where the row itself does not.
    const between = (other: CompiledLayer) => placeOf(other) < placeOf(layer);
    if (held !== null)
      yield unhidden(
        held,
        (row, other) =>
          earlier(row, other) ||
          (between(other) && gives(row, (one) => timeOf(one) === time && time !== null)),
      );
  }
}

/** Everything in which two rows of one plan layer differ, each as the combinations in which that shows. */
export function* planQuestions(compiled: Compiled, base: Base, one: Row, other: Row): Generator<Question> {
  const [low, high] = [rank(one.urgency), rank(other.urgency)].sort((a, b) => a - b);
  // A test of the row itself already lifts a closed plan to routine.
  const tests = (row: Row) => (row.actions ?? []).some(isAlwaysOrdered);
  const lifts = high === rank('routine') && tests(one) && tests(other);
  if (low !== high)
    yield unhidden(base, (row) => rank(row.urgency) >= (high ?? 0) || (lifts && isClosing(row)));
  const [was, is] = [one.actions ?? [], other.actions ?? []];
  for (const [these, those] of [
    [was, is],
    [is, was],
  ] as const)
    for (const planned of these) {
      if (those.some((each) => same(each, planned))) continue;
      const moved = those.find((each) => codeOf(each) === codeOf(planned));
      if (codeOf(planned) === 'no_further_testing') yield* closingQuestions(compiled, base, one, other);
      else yield* actionQuestions(compiled, base, planned, moved);
    }
  const [avoided, avoids] = [one.avoid ?? [], other.avoid ?? []];
  for (const code of new Set([...avoided, ...avoids]))
    if (avoided.includes(code) !== avoids.includes(code))
      yield unhidden(base, (row) => row.avoid?.includes(code) === true);
  const [asked, asks] = [one.asks ?? [], other.asks ?? []];
  for (const path of new Set([...asked, ...asks]))
    if (asked.includes(path) !== asks.includes(path))
      yield* askQuestions(compiled, base, path, {
        asks: asked.includes(path) ? asked : asks,
        kept: asked.filter((one) => asks.includes(one)),
      });
  if (isReordered(asked, asks)) yield { rows: base.rows, sets: base.sets };
}
