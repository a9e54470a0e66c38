/** How often something was done in a second: rounds of passes, the best and the median of them. */
import { performance } from 'node:perf_hooks';

export const ROUNDS = 5;

export interface Rate {
  readonly best: number;
  readonly median: number;
}

/** Runs over all cases, at least once and until the time is used up. @returns cases a second */
export async function rateOf(pass: () => unknown, cases: number, milliseconds: number): Promise<number> {
  const start = performance.now();
  for (let passes = 1; ; passes++) {
    await pass();
    const spent = performance.now() - start;
    if (spent >= milliseconds) return (passes * cases * 1000) / spent;
  }
}

/** The value in the middle; of an even number, the higher of the two. @throws RangeError without any values */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('nothing was measured');
  return middle;
}

/** @throws RangeError without any rates */
export const summary = (rates: readonly number[]): Rate => ({
  median: median(rates),
  best: Math.max(...rates),
});

/** What became of a target, as the record says it. */
export const met = (isMet: boolean): string => (isMet ? 'met' : 'missed');

/** The exponent of growth between two sizes: 1 for a cost in proportion. */
export function growth(
  smaller: { readonly rows: number; readonly seconds: number },
  larger: { readonly rows: number; readonly seconds: number },
): number {
  return Math.log(larger.seconds / smaller.seconds) / Math.log(larger.rows / smaller.rows);
}
