/** A layer that decides: not knowing a fact, or knowing the worse of it, never gives a calmer word. */
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import type { Conclusion } from '../../../src/rules/vocabulary.ts';
import { rankOf } from '../milder.ts';
import { walkLayer } from './walk.ts';

/** For each fact: the calm value, and those that may not be calmer than it. */
const STEPS: readonly (readonly [fact: string, calm: string, worse: readonly string[]])[] = [
  ['exposed', 'no', ['unknown', 'yes']],
  ['event', 'none', ['unknown', 'recent', 'old']],
  ['contactful', 'no', ['yes']],
  ['tooEarly', 'no', ['yes']],
  ['symptoms', 'no', ['yes']],
  ['scan', 'no', ['yes']],
  ['eyes', 'no', ['yes']],
  ['bloodPcr', 'other', ['positive']],
  ['series', 'other', ['rising']],
  ['iga', 'other', ['positive']],
  ['immunosuppressed', 'no', ['yes']],
  ['immunoglobulin', 'no', ['yes']],
  ['igmRead', 'negative', ['none', 'unread', 'grey', 'positive']],
  ['avidityRead', 'high-plain', ['high-between', 'high-late', 'high-unknown', 'intermediate', 'low', 'none']],
  ['firstTest', 'early', ['middle', 'late', 'unknown']],
  ['negativeEarlier', 'none', ['near', 'unclear', 'other', 'same']],
  ['positiveBefore', 'old', ['recent']],
];

/** What no case can hold at once. */
const IMPOSSIBLE: readonly (readonly [
  fact: string,
  is: readonly string[],
  other: string,
  others: readonly string[],
])[] = [
  ['exposed', ['no'], 'tooEarly', ['yes']],
  ['exposed', ['no', 'unknown'], 'event', ['recent', 'old', 'covered']],
  ['exposed', ['no', 'unknown'], 'contactful', ['yes']],
  // The two weeks after a laboratory's own limit end by 22+0.
  ['avidityRead', ['high-between'], 'firstTest', ['late', 'unknown']],
];

/** Reassuring, where the other is not. Which of two open words is the milder depends on what else is known. */
const isCalmer = (one: Conclusion, than: Conclusion) => rankOf(one) === 0 && rankOf(than) > 0;

/** Each combination of a layer in which a step to the worse makes its word calmer. */
export function calmer(table: Compiled, layer: CompiledLayer): string[] {
  if (!layer.layer.rows.some((row) => row.word !== undefined)) return [];
  const steps = STEPS.filter(([fact]) => layer.layer.facts.includes(fact));
  if (steps.length === 0) return [];
  const words = new Map<string, Conclusion | undefined>();
  walkLayer(table, layer, (given, row) => {
    const canBe = IMPOSSIBLE.every(
      ([fact, is, other, others]) => !(given.is(fact, ...is) && given.is(other, ...others)),
    );
    if (canBe) words.set(given.values.join('|'), row.word);
  });
  const found: string[] = [];
  for (const [fact, calm, worse] of steps) {
    const at = layer.layer.facts.indexOf(fact);
    for (const [key, word] of words) {
      const values = key.split('|');
      if (values[at] !== calm || word === undefined) continue;
      for (const step of worse) {
        const other = words.get(values.map((value, index) => (index === at ? step : value)).join('|'));
        if (other !== undefined && isCalmer(other, word))
          found.push(
            `${table.table.id} ${layer.layer.id}: ${word}, but with ${fact} ${step} ${other} (${layer.layer.facts.join(',')} = ${key})`,
          );
      }
    }
  }
  return found;
}
