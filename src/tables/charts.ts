import type { Pathogen } from '../rules/vocabulary.ts';
import type { SourceId } from './sources.ts';

/** One measured value: a span of weeks of pregnancy (or a named period), percent, and its 95% confidence interval. */
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

/** The source names a period only. */
const period = { fromWeek: null, toWeek: null } as const;

/**
 * Risk by the week in which the mother was infected, never by the week of the test.
 *
 * Toxoplasma: two cohorts of women who were nearly all treated; nothing is drawn between or beyond the measured weeks.
 * Rubella: weeks 13 to 16 are pooled, because the two halves differ by chance only (12 of 18 and 17 of 36 infected,
 * 2 of 12 and 7 of 14 with defects), and the counts after week 18 were published together. Their intervals are exact
 * binomial ones, worked out from the counts. CMV: pooled studies whose periods are defined differently.
 */
// prettier-ignore
export const charts = [
  {
    id: 'toxoplasma-transmission', pathogen: 'toxoplasma', series: [
      { id: 'toxo-transmission-syrocot', source: 'syrocot-2007', mark: 'read', points: [
        { fromWeek: 13, toWeek: 13, label: 'w13', percent: 15, interval: [13, 17] },
        { fromWeek: 26, toWeek: 26, label: 'w26', percent: 44, interval: [40, 47] },
        { fromWeek: 36, toWeek: 36, label: 'w36', percent: 71, interval: [66, 76] },
      ] },
      { id: 'toxo-transmission-dunn', source: 'dunn-1999', mark: 'recalled', points: [
        { fromWeek: 13, toWeek: 13, label: 'w13', percent: 6, interval: [3, 9] },
        { fromWeek: 26, toWeek: 26, label: 'w26', percent: 40, interval: [33, 47] },
        { fromWeek: 36, toWeek: 36, label: 'w36', percent: 72, interval: [60, 81] },
      ] },
    ],
  },
  {
    id: 'toxoplasma-signs', pathogen: 'toxoplasma', series: [
      { id: 'toxo-signs-dunn', source: 'dunn-1999', mark: 'recalled', points: [
        { fromWeek: 13, toWeek: 13, label: 'w13', percent: 61, interval: [34, 85] },
        { fromWeek: 26, toWeek: 26, label: 'w26', percent: 25, interval: [18, 33] },
        { fromWeek: 36, toWeek: 36, label: 'w36', percent: 9, interval: [4, 17] },
      ] },
    ],
  },
  {
    id: 'rubella-infection', pathogen: 'rubella', series: [
      { id: 'rubella-infection-miller', source: 'miller-1982', mark: 'recalled', points: [
        { fromWeek: 0, toWeek: 10, label: 'to10', percent: 90, interval: [55, 100], count: [9, 10] },
        { fromWeek: 11, toWeek: 12, label: 'w11-12', percent: 67, interval: [22, 96], count: [4, 6] },
        { fromWeek: 13, toWeek: 16, label: 'w13-16', percent: 54, interval: [40, 67], count: [29, 54] },
        { fromWeek: 17, toWeek: 18, label: 'w17-18', percent: 39, interval: [23, 58], count: [13, 33] },
        { fromWeek: 19, toWeek: 22, label: 'w19-22', percent: 34, interval: [22, 47], count: [20, 59] },
        { fromWeek: 23, toWeek: 26, label: 'w23-26', percent: 25, interval: [11, 43], count: [8, 32] },
        { fromWeek: 27, toWeek: 30, label: 'w27-30', percent: 35, interval: [19, 55], count: [11, 31] },
        { fromWeek: 31, toWeek: 36, label: 'w31-36', percent: 60, interval: [39, 79], count: [15, 25] },
        { fromWeek: 37, toWeek: 40, label: 'from37', percent: 100, interval: [63, 100], count: [8, 8] },
      ] },
      { id: 'rubella-igm-cradock-watson', source: 'cradock-watson-1980', mark: 'read', points: [
        { fromWeek: 12, toWeek: 16, label: 'w12-16', percent: 56, interval: null },
        { fromWeek: 24, toWeek: 28, label: 'w24-28', percent: 12, interval: null },
        { fromWeek: 37, toWeek: 40, label: 'last-month', percent: 58, interval: null },
      ] },
    ],
  },
  {
    id: 'rubella-defects', pathogen: 'rubella', series: [
      { id: 'rubella-defects-miller', source: 'miller-1982', mark: 'recalled', points: [
        { fromWeek: 0, toWeek: 10, label: 'to10', percent: 100, interval: [66, 100], count: [9, 9] },
        { fromWeek: 11, toWeek: 12, label: 'w11-12', percent: 50, interval: [7, 93], count: [2, 4] },
        { fromWeek: 13, toWeek: 16, label: 'w13-16', percent: 35, interval: [17, 56], count: [9, 26] },
        { fromWeek: 17, toWeek: 18, label: 'w17-18', percent: 0, interval: [0, 31], count: [0, 10] },
        { fromWeek: 19, toWeek: 40, label: 'from19', percent: 0, interval: [0, 7], count: [0, 53] },
      ] },
    ],
  },
  {
    id: 'cmv-transmission', pathogen: 'cmv', series: [
      { id: 'cmv-transmission-chatzakis', source: 'chatzakis-2020', mark: 'read', points: [
        { ...period, label: 'before', percent: 5.5, interval: [0.1, 10.8] },
        { ...period, label: 'around', percent: 21, interval: [8.4, 33.6] },
        { ...period, label: 'trimester-1', percent: 36.8, interval: [31.9, 41.6] },
        { ...period, label: 'trimester-2', percent: 40.3, interval: [35.5, 45.1] },
        { ...period, label: 'trimester-3', percent: 66.2, interval: [58.2, 74.1] },
      ] },
    ],
  },
  {
    id: 'cmv-outcome', pathogen: 'cmv', series: [
      { id: 'cmv-insult-chatzakis', source: 'chatzakis-2020', mark: 'recalled', points: [
        { ...period, label: 'before', percent: null, interval: null },
        { ...period, label: 'around', percent: 28.8, interval: [2.4, 55.1] },
        { ...period, label: 'trimester-1', percent: 19.3, interval: [12.2, 26.4] },
        { ...period, label: 'trimester-2', percent: 0.9, interval: [0, 2.4] },
        { ...period, label: 'trimester-3', percent: 0.4, interval: null },
      ] },
      { id: 'cmv-sequelae-faure-bardon', source: 'faure-bardon-2019', mark: 'read', points: [
        { ...period, label: 'trimester-1', percent: 32.4, interval: [23.7, 42.1], count: [35, 108] },
        { ...period, label: 'trimester-2', percent: 0, interval: [0, 6.5] },
        { ...period, label: 'trimester-3', percent: 0, interval: [0, 12] },
      ] },
    ],
  },
] as const satisfies readonly Chart[];
