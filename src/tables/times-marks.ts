/** What the tables of times share: days that several of them count from, and where a time comes from. */
import type { Mark } from '../rules/due.ts';

/** A time that names a number says whose it is. */
export interface TimeSources {
  readonly sources?: readonly string[];
  readonly finding?: string;
}

/** So many completed weeks of pregnancy. */
export const week = (weeks: number): Mark => ({ after: 'lastPeriod', days: weeks * 7 });

/** Where the birth is expected: 40 completed weeks. An estimate, and told as one. */
export const dayOfBirth = week(40);
