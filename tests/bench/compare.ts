/** All engines in one run: each made ready, its answers compared, then timed in turns. */
import { rateOf, ROUNDS, summary, type Rate } from '../../src/command/bench/rounds.ts';
import { mustAgree } from './agree.ts';
import type { Answerer, BenchCase, BenchTable, Engine } from './engine.ts';

export interface Measured extends Rate {
  readonly engine: Engine;
}
export interface Comparison {
  readonly measured: readonly Measured[];
  /** Engines whose package is not installed. */
  readonly absent: readonly Engine[];
}

/** A fast engine passes over the cases until so much time is used up in a round; a slow one passes once. */
const MILLISECONDS = 400;

/**
 * @param expected the answers that every engine must give
 * @param rounds in each of them every engine has its turn, so that a busy moment meets them all
 * @throws Disagreement where one answers otherwise: nothing is timed then
 */
export async function compareEngines(
  engines: readonly Engine[],
  tables: readonly BenchTable[],
  cases: readonly BenchCase[],
  expected: readonly string[],
  { rounds = ROUNDS, milliseconds = MILLISECONDS } = {},
): Promise<Comparison> {
  const ready: { readonly engine: Engine; readonly answer: Answerer; readonly rates: number[] }[] = [];
  const absent: Engine[] = [];
  for (const engine of engines) {
    const answer = await engine.ready(tables);
    if (answer === null) {
      absent.push(engine);
      continue;
    }
    mustAgree(engine.name, cases, expected, await answer(cases));
    ready.push({ engine, answer, rates: [] });
  }
  for (let round = 0; round < rounds; round++)
    for (const { answer, rates } of ready)
      rates.push(await rateOf(() => answer(cases), cases.length, milliseconds));
  return { measured: ready.map(({ engine, rates }) => ({ engine, ...summary(rates) })), absent };
}
