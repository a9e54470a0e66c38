/** What the comparison is held against: ratios within one run, and for each the limit where it is missed. */
import type { Measured } from './compare.ts';
import type { Engine } from './engine.ts';

export interface Target {
  readonly ours: Engine;
  readonly rival: Engine;
  /** The ratio that is wanted, of the medians. */
  readonly atLeast: number;
  /** What keeps it from more, told where it is missed. */
  readonly limit: string;
}

export interface Judged extends Target {
  readonly best: number;
  readonly median: number;
  readonly isMet: boolean;
}

/** Judges the targets of which both sides were measured. */
export function judge(targets: readonly Target[], measured: readonly Measured[]): Judged[] {
  const of = (engine: Engine) => measured.find((one) => one.engine === engine);
  return targets.flatMap((target) => {
    const [ours, rival] = [of(target.ours), of(target.rival)];
    if (ours === undefined || rival === undefined) return [];
    const median = ours.median / rival.median;
    return [{ ...target, best: ours.best / rival.best, median, isMet: median >= target.atLeast }];
  });
}
