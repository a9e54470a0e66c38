/** How a conclusion stands to those a second derivation accepts. */
import type { Conclusion } from '../../src/rules/vocabulary.ts';

const LADDER: readonly (readonly Conclusion[])[] = [
  [
    'susceptible',
    'immune',
    'past_infection',
    'recent_infection_excluded',
    'false_positive_igm_likely',
    'congenital_infection_excluded',
  ],
  ['inconclusive'],
  ['possible_recent_infection', 'non_primary_infection_possible', 'congenital_infection_possible'],
  ['probable_recent_infection', 'congenital_infection_probable'],
  ['confirmed_infection', 'congenital_infection_confirmed'],
];
const RANKS = new Map(LADDER.flatMap((words, rank) => words.map((word) => [word, rank])));

/** How worrying a conclusion is, from 0. */
export const rankOf = (word: Conclusion): number => RANKS.get(word) ?? -1;

/** Not accepted, and not more cautious than the mildest word that is: `immune` for `susceptible` counts. */
export function milder(conclusion: Conclusion, accepts: readonly Conclusion[]): boolean {
  return !accepts.includes(conclusion) && rankOf(conclusion) <= Math.min(...accepts.map(rankOf));
}
