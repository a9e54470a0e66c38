/**
 * Where a fact that is not known, or a more worrying one, gives the calmer answer after all. Each entry is a class of
 * input in data, with the decision and where it comes from; a test shows that each is needed.
 */
import type {
  Conclusion,
  FactPath,
  FactValue,
  Pathogen,
  Subject,
  Urgency,
} from '../../../src/rules/vocabulary.ts';

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
  /** How urgent the calmer answer is. */
  readonly urgency?: Urgency;
  /** What the calmer answer concludes. */
  readonly to?: readonly Conclusion[];
  readonly reason: string;
  /** Ids of sources and of findings. */
  readonly sources: readonly string[];
}

const AVIDITIES = ['results.avidity', 'results.secondAvidity'] as const;

export const exceptions: readonly Exception[] = [
  {
    id: 'U01',
    of: 'unknown',
    paths: ['results.igg', 'results.igm'],
    values: ['pending', 'unknown', 'unreadable'],
    refused: true,
    urgency: 'soon',
    reason:
      'Nothing is said before a pending IgG or IgM is there. Where every result of it would make it today, the wait is told for this week: today is kept for answers that are probable or confirmed.',
    sources: ['F50', 'F61', 'F109', 'F114'],
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
    paths: ['results.igmBlot', 'results.secondIgm'],
    pathogens: ['toxoplasma', 'cmv'],
    subjects: ['planning', 'pregnant'],
    where: { 'results.igm': ['negative'] },
    sameWord: true,
    reason:
      'A reactive IgM of another method, or its immunoblot, beside a negative IgM keeps a case open where one was done; nobody should obtain one for it.',
    sources: ['F02', 'F96'],
  },
  {
    id: 'U06',
    of: 'unknown',
    paths: ['previous'],
    pathogens: ['toxoplasma'],
    subjects: ['newborn'],
    to: ['congenital_infection_excluded', 'false_positive_igm_likely'],
    reason:
      'One negative IgG beyond 12 months in an infant known to be untreated excludes, without a list of earlier samples; a reactive IgM in one of them would keep it open.',
    sources: ['F46', 'F116', 'cste-2024-congenital'],
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
    id: 'W04',
    of: 'worry',
    paths: ['results.secondIgm'],
    values: ['grey', 'positive'],
    where: { 'results.igg': ['positive'] },
    to: ['immune', 'past_infection', 'recent_infection_excluded'],
    reason:
      'Where both methods find the IgM, a high avidity or an earlier IgG dates it; where they disagree it stays open, and the second sample with it.',
    sources: ['F02', 'F26', 'F48', 'F117'],
  },
];
