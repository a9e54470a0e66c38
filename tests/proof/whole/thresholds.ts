/**
 * Every number at which an answer may change, written down from the findings and their sources, not from the tables.
 * A test compares this list with what the tables hold and probes each number the day before, on it and the day after.
 */
import type { Known } from './threshold.ts';
import { cmvThresholds } from './thresholds-cmv.ts';
import { rubellaThresholds } from './thresholds-rubella.ts';
import { toxoplasmaThresholds } from './thresholds-toxoplasma.ts';

export type { Known } from './threshold.ts';

export const thresholds: readonly Known[] = [...toxoplasmaThresholds, ...rubellaThresholds, ...cmvThresholds];
