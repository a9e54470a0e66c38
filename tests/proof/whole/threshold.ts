/** How a threshold is written down, and those that several tables share. */

export interface Known {
  readonly table: string;
  /** What is compared, as `derived.ts` names it. */
  readonly what: string;
  /** The first number on the far side: days (doses: doses). */
  readonly at: number;
  /** What the far side is: calmer, more worrying, other steps only, or either of the first two. */
  readonly later: 'calmer' | 'worse' | 'steps' | 'either';
  /** Why a few cases move against the direction; a test shows that some do. */
  readonly against?: string;
  readonly means: string;
  /** Ids of findings and sources. */
  readonly sources: readonly string[];
}

/** Days of so many weeks and days, `week(18, 1)` for 18+1. */
export const week = (weeks: number, days = 0): number => weeks * 7 + days;
/** The first day of "more than so many weeks ago". */
export const beyond = (weeks: number): number => week(weeks, 1);

export type Short = readonly [
  what: string,
  at: number,
  later: Known['later'],
  means: string,
  sources: readonly string[],
  against?: string,
];
export const of = (table: string, list: readonly Short[]): Known[] =>
  list.map(([what, at, later, means, sources, against]) => ({
    table,
    what,
    at,
    later,
    means,
    sources,
    ...(against === undefined ? {} : { against }),
  }));

const CALM_OR_IMMUNE =
  'an earlier negative or gray that is further back worries less; an earlier positive becomes immunity, and with signs a non-primary infection';
/** What the three tables of a woman share: where earlier samples fall. A week not known is read as 43+6 at the most. */
export const EARLIER: readonly Short[] = [
  [
    'previous, planning',
    beyond(26),
    'either',
    `half a year before this sample: ${CALM_OR_IMMUNE}`,
    ['F13', 'F26'],
  ],
  [
    'previous, before the last period',
    beyond(12),
    'either',
    `12 weeks before the last period: ${CALM_OR_IMMUNE}`,
    ['F13', 'F26', 'aap-2017'],
  ],
  [
    'previous, near a pregnancy of unknown week',
    beyond(55) + 6,
    'either',
    `43 weeks and 6 days of a pregnancy and 12 weeks before it: ${CALM_OR_IMMUNE}`,
    ['F26'],
  ],
  [
    'previous, older than a passive antibody',
    beyond(26),
    'either',
    'an IgG from before the immunoglobulin is her own: immunity counts again, and so do signs of a second infection',
    ['F25'],
  ],
];
const LONGEST_PREGNANCY = week(43, 1);
export const inUnknownPregnancy = (later: Known['later']): Short => [
  'previous, in a pregnancy of unknown week',
  week(44),
  later,
  'a sample of the last 43 weeks may be of this pregnancy',
  ['F12', 'F26'],
];
export const exposureInPregnancy = (fact: string, sources: readonly string[]): Short => [
  `${fact}, week not known`,
  LONGEST_PREGNANCY,
  'calmer',
  'longer ago than any pregnancy: not of this one',
  sources,
];
