import type { Pathogen } from '../rules/vocabulary.ts';
import type { SourceId } from './sources.ts';

/** One measured value: a span of weeks of pregnancy (or a named period), percent, and its 95 % confidence interval. */
export interface ChartPoint {
  /** Completed weeks from the last period at which the mother was infected; null where the source names a period only. */
  readonly fromWeek: number | null;
  readonly toWeek: number | null;
  /** Key of the label in the words. */
  readonly label: string;
  readonly percent: number | null;
  readonly interval: readonly [number, number] | null;
  /** Infected of exposed, as counted, where the source gives it. */
  readonly count?: readonly [number, number];
}

export interface ChartSeries {
  /** Key of the name in the words. */
  readonly id: string;
  readonly source: SourceId;
  readonly mark: 'read' | 'recalled' | 'derived';
  readonly points: readonly ChartPoint[];
}

export interface Chart {
  readonly id: string;
  readonly pathogen: Pathogen;
  readonly series: readonly ChartSeries[];
}

export const charts = [] as const satisfies readonly Chart[];
