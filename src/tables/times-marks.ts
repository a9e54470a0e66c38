/** What the tables of times share: days that several of them count from, and where a time comes from. */
import type { Mark } from '../rules/due.ts';

/** A time that names a number says whose it is. */
export interface TimeSources {
  readonly sources?: readonly string[];
  readonly finding?: string;
}

/** So many completed weeks of pregnancy. */
export const week = (weeks: number): Mark => ({ after: 'lastPeriod', days: weeks * 7 });

/**
 * Where the birth is expected, and what a due date stands for: 40 completed weeks after the last period (FINDINGS F70).
 * An estimate, and told as one.
 */
export const dayOfBirth = week(40);
