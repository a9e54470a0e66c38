/**
 * A mutant that no case tells from the table: either its row is one that no case reaches (each named with its reason),
 * or it is proved that for no combination of the table's facts another answer comes out.
 */
import { layersIn, outcomeOf } from '../../../src/proof/conditions.ts';
import type { Mutant } from '../../../src/proof/mutants.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import type { Row } from '../../../src/rules/table.ts';
import { keyOf } from '../case-pack/reach.ts';
import { UNREACHED } from '../case-pack/unreached.ts';
import { planQuestions, unhidden, type Base } from './hidden.ts';
import { placeOf } from './patch.ts';
import { isSatisfiable, type Question } from './satisfy.ts';

export type Equivalence = 'row not reached' | 'no other answer';

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
function questionsOf(compiled: Compiled, mutant: Mutant): Iterable<Question> | null {
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
