/**
 * Where a fact that is not known, or a more worrying one, gives the calmer answer after all. Each entry is a class of
 * input in data, with the reason and where it comes from; a test shows that each is needed. An entry that is `open`
 * has no decision behind it: it was found by the comparison and waits for one.
 */
import type { Conclusion, FactPath, FactValue, Pathogen, Subject } from '../../../src/rules/vocabulary.ts';

export interface Exception {
  readonly id: string;
  /** Which comparison: a fact not known against known, or a step to the more worrying. */
  readonly of: 'unknown' | 'worry';
  /** The fact that differs. */
  readonly paths: readonly FactPath[];
  /** What the calmer case holds there; any value where left out. */
  readonly values?: readonly FactValue[];
  readonly pathogens?: readonly Pathogen[];
  readonly subjects?: readonly Subject[];
  /** What else the calmer case holds. */
  readonly where?: { readonly [path in FactPath]?: readonly FactValue[] };
  /** The calmer case has an earlier sample with this IgG. */
  readonly earlierIgg?: string;
  /** The calmer answer is a refusal: the fact is asked for before anything is said. */
  readonly refused?: true;
  /** The conclusion is the same: only closing and urgency differ. */
  readonly sameWord?: true;
  /** What the calmer answer concludes. */
  readonly to?: readonly Conclusion[];
  readonly reason: string;
  /** Ids of sources and of findings. */
  readonly sources: readonly string[];
  readonly open?: true;
}

const AVIDITIES = ['results.avidity', 'results.secondAvidity'] as const;

export const exceptions: readonly Exception[] = [
  {
    id: 'U01',
    of: 'unknown',
    paths: ['results.igg', 'results.igm'],
    values: ['pending', 'unknown', 'unreadable'],
    refused: true,
    reason:
      'IgG or IgM pending or unreadable is asked for and nothing is said before it is there. Only a new IgG is as urgent without its IgM (F109); other patterns are routine even where every result would make it this week or today.',
    sources: ['F50', 'F60', 'F109'],
    open: true,
  },
  {
    id: 'U02',
    of: 'unknown',
    paths: AVIDITIES,
    where: { 'results.igg': ['negative'] },
    reason: 'An avidity beside a negative IgG is a contradiction, whatever its class; none is none.',
    sources: ['F51', 'labcorp-toxo-avidity', 'cdc-vpd-14'],
  },
  {
    id: 'U03',
    of: 'unknown',
    paths: AVIDITIES,
    pathogens: ['toxoplasma', 'cmv'],
    subjects: ['pregnant'],
    where: { 'results.igm': ['negative'] },
    to: ['past_infection'],
    reason:
      'In the last weeks in which IgG alone is read as old, an avidity is not asked for; one that was measured is past its own window and is said so.',
    sources: ['F48', 'F54', 'F95'],
  },
  {
    id: 'U04',
    of: 'unknown',
    paths: [
      ...([
        'history.rashDaysAgo',
        'history.contactDaysAgo',
        'history.endemicTravel',
        'history.symptoms',
      ] as const),
      'results.igmBlot',
    ],
    sameWord: true,
    reason:
      '`missing` names what would change the conclusion. These change the steps and the closing alone: asked in the conversation, not named on the command line.',
    sources: ['F61', 'F95', 'F96'],
    open: true,
  },
  {
    id: 'U05',
    of: 'unknown',
    paths: ['previous'],
    pathogens: ['rubella'],
    subjects: ['planning'],
    to: ['immune'],
    reason:
      'Before a pregnancy a positive rubella IgG is immunity; that earlier samples could contradict it is asked in the conversation, not tried for `missing`.',
    sources: ['F24', 'F27', 'F33'],
    open: true,
  },
  {
    id: 'U06',
    of: 'unknown',
    paths: ['previous'],
    pathogens: ['toxoplasma'],
    subjects: ['newborn'],
    to: ['congenital_infection_excluded'],
    reason:
      'A negative IgG beyond 12 months in an untreated infant excludes; that an earlier sample could have been reactive is not tried for `missing`.',
    sources: ['F46'],
    open: true,
  },
  {
    id: 'U07',
    of: 'unknown',
    paths: ['results.igm'],
    pathogens: ['rubella'],
    subjects: ['newborn'],
    values: ['not-done'],
    where: { 'history.sampleFrom': ['cord'] },
    reason:
      'IgM is asked for first; that the cord sample is older than a week is told once there is something to doubt.',
    sources: ['F43', 'F51'],
    open: true,
  },
  {
    id: 'U08',
    of: 'unknown',
    paths: ['settings.avidityExcludesWeeks'],
    reason:
      'Without the number of the laboratory the table has its own for each infection, and prints the boundary.',
    sources: ['F48'],
  },
  {
    id: 'U09',
    of: 'unknown',
    paths: ['settings.practice'],
    reason: 'A habit of the site is chosen, not missing; it adds tests and changes no conclusion.',
    sources: ['F63'],
  },
  {
    id: 'W01',
    of: 'worry',
    paths: ['results.avidity'],
    values: ['low'],
    where: { 'history.treated': [true] },
    reason: 'A low avidity under treatment is no evidence; an intermediate one still is.',
    sources: ['F48'],
  },
  {
    id: 'W02',
    of: 'worry',
    paths: ['history.contactDaysAgo'],
    pathogens: ['rubella'],
    earlierIgg: 'positive',
    reason: 'The nearer contact came after a documented IgG, the older one before it.',
    sources: ['F30'],
  },
  {
    id: 'W03',
    of: 'worry',
    paths: ['history.rashDaysAgo', 'history.contactDaysAgo'],
    pathogens: ['rubella'],
    subjects: ['pregnant'],
    where: { 'results.igg': ['low-positive'] },
    earlierIgg: 'negative',
    reason:
      'With a rash or contact a low rubella IgG is read as gray, so that it cannot calm; after an earlier negative this makes probable possible.',
    sources: ['F06', 'F07'],
    open: true,
  },
];
