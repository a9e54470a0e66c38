/** A value that a mutant changes, followed through the later layers: for which combinations the answer may differ. */
import { layersIn, outcomeOf } from '../../../src/proof/conditions.ts';
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import type { Row } from '../../../src/rules/table.ts';
import type { Conclusion } from '../../../src/rules/vocabulary.ts';
import { planQuestions } from './hidden.ts';
import type { Question } from './satisfy.ts';

/** A value that reads otherwise from a layer on: what is asked of the layers up to it. */
export interface Change {
  readonly after: CompiledLayer;
  readonly name: string;
  readonly was: number;
  readonly is: number;
  readonly rows: ReadonlyMap<CompiledLayer, number>;
  readonly sets: ReadonlyMap<number, number>;
  /** The word that the chain decides on both sides, where that is known. */
  readonly word: Conclusion | null;
  /** Slots whose values may differ by now, with both values where they are known. */
  readonly changed: ReadonlyMap<number, readonly [was: number, is: number] | null>;
}

/** Values of the other inputs of a layer for which one row holds before and the other after. */
function bothHold(
  compiled: Compiled,
  layer: CompiledLayer,
  changed: Change['changed'],
  first: number,
  second: number,
) {
  const sets = new Map<number, number>();
  layer.inputs.forEach(({ slot, masks }) => {
    if (changed.has(slot)) return;
    const both = masks.reduce(
      (set, mask, value) =>
        (mask & (1 << first)) !== 0 && (mask & (1 << second)) !== 0 ? set | (1 << value) : set,
      0,
    );
    // Word, basis and conclusion change on the way through the closing layers: only their end is asked of.
    const isOwn = [compiled.word, compiled.basis, compiled.conclusion].includes(slot);
    if (!isOwn || compiled.plan.includes(layer)) sets.set(slot, both);
  });
  return sets;
}

function narrowed(sets: ReadonlyMap<number, number>, more: ReadonlyMap<number, number>): Map<number, number> {
  const all = new Map(sets);
  for (const [slot, set] of more) all.set(slot, (all.get(slot) ?? -1) & set);
  return all;
}

/** What the readings hand over that read a changed slot: it may differ too, and is not followed here. */
function unsure(compiled: Compiled, changed: Change['changed']): Map<number, null> {
  const may = new Map<number, null>();
  for (const { inputs, rows } of compiled.readings)
    if (inputs.some(({ slot }) => changed.has(slot) || may.has(slot)))
      for (const [slot] of rows.flatMap(({ finds }) => finds)) if (!changed.has(slot)) may.set(slot, null);
  return may;
}

/** Where two rows of a reading hand over different findings, these are followed; elsewhere what they do differs. */
function* laterQuestions(
  compiled: Compiled,
  change: Change,
  layer: CompiledLayer,
  [first, second]: readonly [number, number],
  next: Change,
): Generator<Question> {
  const [one, other] = [layer.layer.rows[first], layer.layer.rows[second]];
  if (one === undefined || other === undefined) return;
  const { rows, sets } = next;
  if (
    compiled.readings.includes(layer) &&
    outcomeOf({ ...one, find: {} }) === outcomeOf({ ...other, find: {} })
  ) {
    const handed = Object.keys(layer.layer.finds ?? {}).map((name) => {
      const slot = compiled.slotOf.get(name) ?? -1;
      const values = compiled.slots[slot]?.values ?? [];
      const [was, is] = [one, other].map((row) => values.indexOf(row.find?.[name] ?? '')) as [number, number];
      return { name, slot, was, is };
    });
    const changed = new Map([
      ...next.changed,
      ...unsure(compiled, next.changed),
      ...handed.map(({ slot, was, is }) => [slot, [was, is]] as const),
    ]);
    for (const { name, was, is } of handed)
      if (was !== is) yield* readingQuestions(compiled, { ...next, after: layer, name, was, is, changed });
    return;
  }
  const carried = change.word;
  const isAlike = (row: Row) => outcomeOf({ ...row, word: row.word ?? carried ?? 'immune' });
  if (carried !== null && compiled.closing.includes(layer) && isAlike(one) === isAlike(other)) {
    // The same word either way, unless a closing layer before has set another.
    for (const before of compiled.closing.slice(0, compiled.closing.indexOf(layer))) {
      const setting = before.layer.rows.reduce(
        (set, row, at) => (row.word !== undefined && row.word !== carried ? set | (1 << at) : set),
        0,
      );
      if (setting !== 0) yield { sets, rows: new Map([...rows, [before, setting]]) };
    }
    return;
  }
  yield { sets, rows };
}

/** Do two rows do the same? Of the chain the row that decides is part of the answer: it says why. */
const isSame = (compiled: Compiled, layer: CompiledLayer, one: Row, other: Row): boolean =>
  outcomeOf(one) === outcomeOf(other) && !(compiled.chain.includes(layer) && one.word !== undefined);

/** Weeks that a high avidity excludes are told wherever it is read as high. */
export function showsWindow(
  compiled: Compiled,
  { name, was, is }: Pick<Change, 'name' | 'was' | 'is'>,
): boolean {
  const values = compiled.slots[compiled.slotOf.get(name) ?? -1]?.values;
  const isHigh = (value: number) => values?.[value]?.startsWith('high') === true;
  return name === 'avidityRead' && isHigh(was) !== isHigh(is);
}

/** A finding, a word or a basis that reads otherwise: some later layer must have two rows that do not do the same. */
export function* readingQuestions(compiled: Compiled, change: Change): Generator<Question> {
  const { after, name, was, is } = change;
  const slot = compiled.slotOf.get(name) ?? -1;
  const all = layersIn(compiled);
  if (showsWindow(compiled, change)) yield { sets: change.sets, rows: change.rows };
  // Layers that hold the same row for either value: what they give stands on both sides.
  const isUntouched = (read: number, masks: Int32Array) => {
    const both = change.changed.get(read);
    return both === undefined || (both !== null && masks[both[0]] === masks[both[1]]);
  };
  const plain = compiled.plan.filter((layer) =>
    layer.inputs.every(({ slot: read, masks }) => isUntouched(read, masks)),
  );
  /** Does the first row hold with what was, and the second with what is? */
  const fit = (layer: CompiledLayer, first: number, second: number) =>
    layer.inputs.every(({ slot: read, masks }) => {
      const both = change.changed.get(read);
      // A basis and a conclusion may have been written over, and are the same again.
      if (both == null || read === compiled.basis || read === compiled.conclusion) return true;
      return ((masks[both[0]] ?? 0) & (1 << first)) !== 0 && ((masks[both[1]] ?? 0) & (1 << second)) !== 0;
    });
  for (const layer of all.slice(all.indexOf(after) + 1)) {
    const input = layer.inputs.findIndex((one) => one.slot === slot);
    const masks = layer.inputs[input]?.masks;
    if (masks === undefined) continue;
    for (const [first, one] of layer.layer.rows.entries())
      for (const [second, other] of layer.layer.rows.entries()) {
        if (((masks[was] ?? 0) & (1 << first)) === 0 || ((masks[is] ?? 0) & (1 << second)) === 0) continue;
        if (first === second || isSame(compiled, layer, one, other) || !fit(layer, first, second)) continue;
        const sets = narrowed(change.sets, bothHold(compiled, layer, change.changed, first, second));
        const rows = new Map([...change.rows, [layer, 1 << first]] as const);
        if (compiled.plan.includes(layer)) {
          // Where a closing layer has written over the value, nothing differs any more.
          const ended = narrowed(sets, new Map([[slot, 1 << was]]));
          yield* planQuestions(compiled, { rows, sets: ended, others: plain, own: layer }, one, other);
        } else yield* laterQuestions(compiled, change, layer, [first, second], { ...change, rows, sets });
      }
  }
}
