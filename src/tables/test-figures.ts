import type { SourceId } from './sources.ts';

/** How well a test did where a source measured or claimed it. It feeds the figure on predictive values only. */
interface TestFigure {
  /** Key of the name in the words. */
  readonly id: string;
  /** Percent; null where the source gives none. */
  readonly sensitivity: number | null;
  readonly specificity: number;
  readonly source: SourceId;
}

/** How many of those tested were infected, where a source counted or assumed it. */
interface CommonFigure {
  readonly id: string;
  readonly infected: number;
  readonly of: number;
  readonly source: SourceId;
}

/** The first of each is shown until the reader chooses. */
// prettier-ignore
export const testFigures = [
  { id: 'cir-blot', sensitivity: 97, specificity: 99, source: 'cir' },
  { id: 'lazzarotto-blot', sensitivity: 100, specificity: 98.6, source: 'lazzarotto-blot' },
  { id: 'cmv-igm-kits-low', sensitivity: null, specificity: 92, source: 'eight-igm-kits' },
  { id: 'cmv-igm-kits-high', sensitivity: null, specificity: 98, source: 'eight-igm-kits' },
  { id: 'toxo-igm-platelia', sensitivity: null, specificity: 24, source: 'isaga-multicentre' },
  { id: 'toxo-igm-liaison', sensitivity: null, specificity: 95, source: 'isaga-multicentre' },
] as const satisfies readonly TestFigure[];

// prettier-ignore
export const commonFigures = [
  { id: 'rare', infected: 1, of: 10_000, source: 'torchlight-policy' },
  { id: 'yokohama', infected: 1, of: 14_965, source: 'hiiragi-2024' },
  { id: 'new-york', infected: 2, of: 199, source: 'isaac-2017' },
  { id: 'leipzig', infected: 6, of: 449, source: 'hofmann-liebert-2005' },
  { id: 'referred', infected: 7, of: 130, source: 'igm-series-20-years' },
  { id: 'both-positive', infected: 22, of: 100, source: 'dhakal-2015' },
] as const satisfies readonly CommonFigure[];
