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

/** @throws RangeError without any rates */
export function summary(rates: readonly number[]): Rate {
  const sorted = [...rates].sort((a, b) => b - a);
  const [best, median] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
  if (best === undefined || median === undefined) throw new RangeError('nothing was measured');
  return { best, median };
}

/** The exponent of growth between two sizes: 1 for a cost in proportion. */
export function growth(
  smaller: { readonly rows: number; readonly seconds: number },
  larger: { readonly rows: number; readonly seconds: number },
): number {
  return Math.log(larger.seconds / smaller.seconds) / Math.log(larger.rows / smaller.rows);
}
