/**
 * The outcomes that are still open while some facts have not been asked: every row that the open facts leave standing
 * is followed. What it leaves out cannot be reached any more; it may keep an outcome too many, never one too few.
 */
import type { Compiled, CompiledLayer, CompiledRow } from './compile.ts';
import { readFacts, standingRows } from './decide.ts';
import type { CaseView } from './view.ts';
import { CONCLUSIONS, URGENCIES, type Conclusion, type FactPath, type Urgency } from './vocabulary.ts';

export interface OpenOutcome {
  readonly conclusion: Conclusion;
  /** The highest urgency it may come with. */
  readonly urgency: Urgency;
}

/** For each slot, the values that are possible: one integer, a bit a value. */
type Sets = Int32Array;

const bit = (value: number) => 1 << value;

const each = (layer: CompiledLayer, rows: number): CompiledRow[] =>
  layer.rows.filter((_, place) => (rows & bit(place)) !== 0);

const rowsWhere = (layer: CompiledLayer, holds: (row: CompiledRow) => boolean): number =>
  layer.rows.reduce((all, row, place) => (holds(row) ? all | bit(place) : all), 0);

/** What the walk asks of a table again and again, as sets of rows. */
interface Prepared {
  readonly closing: readonly { readonly layer: CompiledLayer; readonly leavesAsIs: number }[];
  /** For each urgency, the rows of a layer that give a higher one. */
  readonly plan: readonly { readonly layer: CompiledLayer; readonly above: readonly number[] }[];
}

const ready = new WeakMap<Compiled, Prepared>();

function prepared(compiled: Compiled): Prepared {
  let found = ready.get(compiled);
  if (found === undefined) {
    const urgencyOf = ({ row }: CompiledRow) =>
      row.urgency === undefined ? 0 : URGENCIES.indexOf(row.urgency);
    found = {
      closing: compiled.closing.map((layer) => ({
        layer,
        leavesAsIs: rowsWhere(layer, ({ word, row }) => word < 0 && row.basis === undefined),
      })),
      plan: compiled.plan.map((layer) => ({
        layer,
        above: URGENCIES.map((_, urgency) => rowsWhere(layer, (row) => urgencyOf(row) > urgency)),
      })),
    };
    ready.set(compiled, found);
  }
  return found;
}

/** The possible values where one of these rows holds. */
function where(layer: CompiledLayer, sets: Sets, rows: number): Sets {
  const narrowed = sets.slice();
  for (const { slot, masks } of layer.inputs) {
    const set = narrowed[slot] ?? 0;
    let kept = 0;
    for (let value = 0; value < masks.length; value++)
      if ((set & bit(value)) !== 0 && ((masks[value] ?? 0) & rows) !== 0) kept |= bit(value);
    narrowed[slot] = kept;
  }
  return narrowed;
}

function possible(compiled: Compiled, view: CaseView, open: (path: FactPath) => boolean): Sets {
  const known = readFacts(compiled, view);
  const sets = new Int32Array(compiled.slots.length);
  compiled.slots.forEach(({ spec, values }, slot) => {
    if (spec !== null) sets[slot] = spec.from.some(open) ? bit(values.length) - 1 : bit(known[slot] ?? 0);
  });
  for (const layer of compiled.readings)
    for (const row of each(layer, standingRows(layer, sets)))
      for (const [slot, value] of row.finds) sets[slot] = (sets[slot] ?? 0) | bit(value);
  return sets;
}

/** @param open says of a fact path whether it has not been asked yet. */
export function openOutcomes(
  compiled: Compiled,
  view: CaseView,
  open: (path: FactPath) => boolean,
): readonly OpenOutcome[] {
  const highest = new Map<number, number>();
  const { closing, plan } = prepared(compiled);

  const weigh = (sets: Sets, conclusion: number) => {
    let urgency = highest.get(conclusion) ?? 0;
    for (const { layer, above } of plan) {
      // Most layers have nothing more urgent than what was found already.
      if (above[urgency] === 0) continue;
      const rows = standingRows(layer, sets);
      while ((rows & (above[urgency] ?? 0)) !== 0) urgency += 1;
    }
    highest.set(conclusion, urgency);
  };
  const close = (sets: Sets, depth: number) => {
    const step = closing[depth];
    if (step === undefined) {
      weigh(sets, 31 - Math.clz32(sets[compiled.conclusion] ?? 0));
      return;
    }
    const { layer, leavesAsIs } = step;
    const rows = standingRows(layer, sets);
    const same = rows & leavesAsIs;
    if (same !== 0) close(where(layer, sets, same), depth + 1);
    for (let place = 0, rest = rows & ~same; rest !== 0; place++, rest >>>= 1) {
      const row = layer.rows[place];
      if ((rest & 1) === 0 || row === undefined) continue;
      const next = where(layer, sets, bit(place));
      if (row.word >= 0) next[compiled.conclusion] = bit(row.word);
      if (row.row.basis !== undefined) next[compiled.basis] = bit(row.basis);
      close(next, depth + 1);
    }
  };

  let sets = possible(compiled, view, open);
  for (const layer of compiled.chain) {
    const rows = standingRows(layer, sets);
    let passing = 0;
    layer.rows.forEach((row, place) => {
      if ((rows & bit(place)) === 0) return;
      if (row.word < 0) {
        passing |= bit(place);
        return;
      }
      const decided = where(layer, sets, bit(place));
      decided[compiled.word] = bit(row.word);
      decided[compiled.conclusion] = bit(row.word);
      decided[compiled.basis] = bit(row.basis);
      close(decided, 0);
    });
    if (passing === 0) break;
    sets = where(layer, sets, passing);
  }
  return [...highest]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([conclusion, urgency]) => ({
      conclusion: CONCLUSIONS[conclusion] ?? 'inconclusive',
      urgency: URGENCIES[urgency] ?? 'today',
    }));
}
