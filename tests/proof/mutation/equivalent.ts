/**
 * A mutant that no case tells from the table: either its row is one that no case reaches (each named with its reason),
 * or it is proved that for no combination of the table's facts another answer comes out.
 */
import { layersIn, outcomeOf } from '../../../src/proof/conditions.ts';
import type { Mutant } from '../../../src/proof/mutants.ts';
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import type { Row } from '../../../src/rules/table.ts';
import { CONCLUSIONS, type Case, type Conclusion } from '../../../src/rules/vocabulary.ts';
import { answered } from './answer.ts';
import { planQuestions, unhidden, type Base } from './hidden.ts';
import { patched, placeOf } from './patch.ts';
import { isSatisfiable, type Question } from './satisfy.ts';
import { caseIn } from './witness.ts';

export type Equivalence = 'row not reached' | 'no other answer';

/** A value that reads otherwise from a layer on: what is asked of the layers up to it. */
interface Change {
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

/** A finding, a word or a basis that reads otherwise: some later layer must have two rows that do not do the same. */
function* readingQuestions(compiled: Compiled, change: Change): Generator<Question> {
  const { after, name, was, is } = change;
  const slot = compiled.slotOf.get(name) ?? -1;
  const all = layersIn(compiled);
  // Layers that hold the same row for either value: what they give stands on both sides.
  const isSame = (read: number, masks: Int32Array) => {
    const both = change.changed.get(read);
    return both === undefined || (both !== null && masks[both[0]] === masks[both[1]]);
  };
  const plain = compiled.plan.filter((layer) =>
    layer.inputs.every(({ slot: read, masks }) => isSame(read, masks)),
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
        if (first === second || outcomeOf(one) === outcomeOf(other) || !fit(layer, first, second)) continue;
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

/** What a mutant of a finding, a word or a basis changes. */
function changeOf(compiled: Compiled, mutant: Mutant, name: string, was: number, is: number): Change {
  const [after, at] = placeOf(compiled, mutant);
  const word = mutant.kind === 'basis' && mutant.section === 'chain' ? (mutant.from.word ?? null) : null;
  const names = mutant.kind === 'word' && mutant.section === 'chain' ? ['word', 'conclusion'] : [name];
  const changed = new Map(names.map((one) => [compiled.slotOf.get(one) ?? -1, [was, is] as const]));
  return { after, name, was, is, rows: new Map([[after, 1 << at]]), sets: new Map(), word, changed };
}

/** The places of a finding's or basis's value before and after. */
function valuesOf(
  compiled: Compiled,
  { kind, what, from, row }: Mutant,
): [string, readonly [number, number]] {
  const name = kind === 'basis' ? 'basis' : what.slice(0, what.indexOf(' '));
  const values = compiled.slots[compiled.slotOf.get(name) ?? -1]?.values ?? [];
  const valueOf = (one: Row) =>
    values.indexOf((kind === 'basis' ? one.basis : one.find?.[name]) ?? values[0] ?? '');
  return [name, [valueOf(from), valueOf(row)]];
}

/** Another word shows where no closing layer corrects it, or where a later layer reads it. */
function* wordQuestions(compiled: Compiled, mutant: Mutant): Generator<Question> {
  const [own, at] = placeOf(compiled, mutant);
  const later = compiled.closing.slice(compiled.closing.indexOf(own) + 1);
  const rows = new Map([[own, 1 << at]]);
  const others = later.filter((layer) => layer !== own);
  yield unhidden({ rows, sets: new Map(), others, own }, (row) => row.word !== undefined);
  const [was, is] = [
    CONCLUSIONS.indexOf(mutant.from.word ?? 'immune'),
    CONCLUSIONS.indexOf(mutant.row.word ?? 'immune'),
  ];
  const names = mutant.section === 'chain' ? ['word', 'conclusion'] : ['conclusion'];
  for (const name of names) yield* readingQuestions(compiled, changeOf(compiled, mutant, name, was, is));
}

/** Combinations of facts for which the mutant might answer otherwise: where there is none, it is equivalent. */
function questionsOf(compiled: Compiled, mutant: Mutant): Iterable<Question> {
  const { from, row, kind, section } = mutant;
  const [own, at] = placeOf(compiled, mutant);
  const rows = new Map([[own, 1 << at]]);
  if (kind === 'finding' || kind === 'basis') {
    const [name, [was, is]] = valuesOf(compiled, mutant);
    return readingQuestions(compiled, changeOf(compiled, mutant, name, was, is));
  }
  if (kind === 'word') return wordQuestions(compiled, mutant);
  if (kind === 'cannot say') {
    const others = [...compiled.chain, ...compiled.closing].filter((layer) => layer !== own);
    return [unhidden({ rows, sets: new Map(), others, own }, (other) => other.cannotSay === true)];
  }
  if (section === 'plan') {
    // Asks may stand in every section.
    const all = kind === 'asks removed' ? layersIn(compiled) : compiled.plan;
    const others = all.filter((layer) => layer !== own);
    return planQuestions(compiled, { rows, sets: new Map(), others, own }, from, row);
  }
  const path = (from.asks ?? []).find((one) => row.asks?.includes(one) !== true);
  if (path === undefined) return [{ rows, sets: new Map() }];
  const others = layersIn(compiled).filter((layer) => layer !== own);
  const base: Base = { rows, sets: new Map(), others, own };
  return [unhidden(base, (other) => other.asks?.includes(path) === true)];
}

/** Combinations that are looked for as cases before a question is left. */
const COMBINATIONS = 40;

/** What is known of a mutant that no case of a pool tells from the table. */
export type Verdict =
  /** Proved over every combination of the table's facts. */
  | { readonly is: 'equivalent'; readonly why: Equivalence }
  /** A case that tells them apart. */
  | { readonly is: 'told'; readonly c: Case }
  /** Combinations of facts are left for which no case was found, or the search was given up. */
  | { readonly is: 'open'; readonly why: 'no case found' | 'same answer' | 'given up' };

/**
 * Decides a mutant that no case of a pool tells apart.
 * @param near cases to look for a telling one from; those that reach the row come first
 */
export function judge(compiled: Compiled, mutant: Mutant, near: readonly Case[]): Verdict {
  const table = patched(compiled, mutant);
  const isTold = (c: Case) => {
    const [was, is] = [answered(compiled, c), answered(table, c)];
    return was !== null && was.key !== is?.key;
  };
  let open: 'no case found' | 'same answer' | 'given up' | null = null;
  let told: Case | null = null;
  for (const question of questionsOf(compiled, mutant)) {
    let tries = 0;
    const found = isSatisfiable(compiled, question, (sets) => {
      const { found: c, met } = caseIn(compiled, sets, near, isTold);
      told = c;
      if (c !== null) return true;
      open = met ? 'same answer' : (open ?? 'no case found');
      tries += 1;
      return tries >= COMBINATIONS;
    });
    if (told !== null) return { is: 'told', c: told };
    if (found === null) open = 'given up';
  }
  if (open !== null) return { is: 'open', why: open };
  const [own, at] = placeOf(compiled, mutant);
  const isReached = isSatisfiable(compiled, { rows: new Map([[own, 1 << at]]), sets: new Map() });
  return { is: 'equivalent', why: isReached === false ? 'row not reached' : 'no other answer' };
}

/** Steps for each question where only a quick proof counts. */
const QUICK = 20_000;

/** Why a mutant is equivalent, where that is quickly proved; else null. */
export function equivalence(compiled: Compiled, mutant: Mutant): Equivalence | null {
  for (const question of questionsOf(compiled, mutant))
    if (isSatisfiable(compiled, question, () => true, QUICK) !== false) return null;
  return 'no other answer';
}
