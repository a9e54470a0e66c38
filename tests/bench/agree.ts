/** Every engine must give our answers before its time counts. */
import type { BenchCase } from './engine.ts';

/** An engine that answers otherwise, or not. */
export class Disagreement extends Error {}

/** @throws Disagreement naming the engine and the first case where it parts from what is expected, and how many do */
export function mustAgree(
  engine: string,
  cases: readonly BenchCase[],
  expected: readonly string[],
  answers: readonly string[],
): void {
  const apart = cases.flatMap(({ table, source }, at) => {
    const [want = 'nothing', got = 'nothing'] = [expected[at], answers[at]];
    return want === got ? [] : [`${source.id} (${table.id}): ${got}, and not ${want}`];
  });
  if (apart.length > 0 || answers.length !== cases.length)
    throw new Disagreement(`${engine}: ${apart.length} of ${cases.length} answers differ; ${apart[0] ?? ''}`);
}
