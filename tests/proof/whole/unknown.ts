/**
 * Missing information never calms. Each case in which one fact is not known is compared with all the cases that only
 * differ by knowing it.
 *
 * 1. What is said without the fact is not more reassuring than every answer with it, and not less urgent than the
 *    least urgent of them.
 * 2. Where it is more reassuring than one of them, it is at least `inconclusive`, or the missing fact is asked for.
 */
import type { Vector } from '../../../src/proof/vector.ts';
import { caseAt } from '../../../src/proof/space.ts';
import type { FactPath, FactValue } from '../../../src/rules/vocabulary.ts';
import { rankOf } from '../milder.ts';
import { asksFor } from './asked.ts';
import { allows, type Allowed } from './excepted.ts';
import { Kinds } from './kinds.ts';
import { alongAxis, strideOf } from './neighbours.ts';
import { Findings, type Property } from './property.ts';

const NOT_THERE: readonly FactValue[] = ['not-done', 'pending', 'unknown', 'unreadable'];
/** A test that was done and told nothing: not known, but asking for it again brings nothing. */
const TOLD_NOTHING: readonly FactValue[] = ['indeterminate', 'not-measurable'];

/** A value that can be asked for: absent, or not there yet; no list of earlier samples is not known. */
const canBeAsked = (value: FactValue): boolean =>
  value === null || NOT_THERE.includes(value) || (Array.isArray(value) && value.length === 0);

/** A value that says nothing of its fact. */
export const isUnknown = (value: FactValue): boolean => canBeAsked(value) || TOLD_NOTHING.includes(value);

/** A fact not known in a case, and what is wrong with what is said then. */
interface Fault {
  readonly index: number;
  readonly path: FactPath;
  readonly fault:
    'calmer than every completion' | 'less urgent than every completion' | 'calmer, and not asked for';
  /** The index of the completion it is compared with. */
  readonly other: number;
}

/** Calls `found` for each fault. @returns how many pairs were compared. */
export function faultsOfUnknown(vector: Vector, found: (fault: Fault) => void): number {
  const { space, answers, at } = vector;
  const kinds = new Kinds(answers);
  let compared = 0;
  space.axes.forEach(({ path, values }, axis) => {
    const stride = strideOf(space, axis);
    const places = values.map((value, place) => ({
      unknown: isUnknown(value),
      askable: canBeAsked(value),
      step: place * stride,
    }));
    const unknown = places.filter((one) => one.unknown);
    const known = places.filter((one) => !one.unknown);
    if (known.length === 0) return;
    alongAxis(space, axis, (first) => {
      for (const { step, askable } of unknown) {
        const index = first + step;
        const without = at[index] ?? 0;
        let calmer = 0;
        let lower = 0;
        let worst = -1;
        for (const completion of known) {
          const other = first + completion.step;
          const told = at[other] ?? 0;
          compared += 1;
          if (kinds.isCalmer(told, without)) {
            calmer += 1;
            worst = other;
          }
          if (kinds.isLower(told, without)) lower += 1;
        }
        if (calmer === known.length)
          found({ index, path, fault: 'calmer than every completion', other: worst });
        if (lower === known.length)
          found({
            index,
            path,
            fault: 'less urgent than every completion',
            other: first + (known[0]?.step ?? 0),
          });
        if (!askable || worst < 0 || rankOf(answers[without]?.conclusion ?? 'immune') > 0) continue;
        if (!asksFor(vector, index, path))
          found({ index, path, fault: 'calmer, and not asked for', other: worst });
      }
    });
  });
  return compared;
}

/** The property over all vectors, but for what the list of exceptions allows. */
export function unknownNeverCalms(vectors: readonly Vector[], allowed: Allowed = allows): Property {
  const findings = new Findings('a fact that is not known never calms');
  for (const vector of vectors) {
    const { space, answers, at } = vector;
    const told = (index: number) => answers[at[index] ?? -1];
    findings.checked += faultsOfUnknown(vector, ({ index, path, fault, other }) => {
      const [without, completed] = [told(index), told(other)];
      if (without === undefined || completed === undefined) throw new Error(`${space.id}: no answer`);
      if (allowed('unknown', space, index, path, completed, without)) return;
      const kind = `${space.id} ${path} not known: ${fault}, ${completed.conclusion}/${completed.urgency} → ${without.conclusion}/${without.urgency} (${completed.row} → ${without.row})`;
      findings.add(
        kind,
        () => `${JSON.stringify(caseAt(space, index))} and ${JSON.stringify(caseAt(space, other))}`,
      );
    });
  }
  return findings.property();
}
