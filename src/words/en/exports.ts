/** What is said in the files that leave the page: FHIR, CDS Hooks card. */
import type { UnreadableWhy } from '../../rules/weigh.ts';

/** Why a printed result has no class. */
const unread: { readonly [K in UnreadableWhy]: string } = {
  'not-understood': 'what is printed is neither a number nor a word that is known here',
  'text-beside-number': 'a text that is not known here stands beside the number',
  'bare-number': 'a number without limits and without a kit',
  'ambiguous-number': 'the separator may be a decimal mark or part thousands',
  'comparator-undecided': 'the limits do not part at this value',
  contradiction: 'what is printed contradicts itself',
  'kit-not-verified': 'the limits of this kit are only recalled',
  'kit-without-limits': 'the limits of this kit are not known',
  'unit-against-limits': 'the unit of the value is not the unit of its limits',
  'unit-against-kit': 'the unit of the value is not the unit of the kit',
  'kit-of-another': 'the kit is for another test',
};

export const exportWords = {
  support: 'Decision support, not a diagnosis. Confirm clinically.',
  notReviewed: 'The tables that answered have not been reviewed by a clinician.',
  reviewed: (on: string) => `The tables that answered were reviewed on ${on}.`,
  device: 'Decision support software. Not a medical device.',
  proposals: (pathogen: string) => `${pathogen}: what to do next, as proposals in their order`,
  nobodyDoesIt: 'Proposals. Nothing here has been ordered.',
  cannotSay: 'This tool cannot interpret this result.',
  unread,
  notClassified: (fact: string, why: string) => `${fact}: no class could be given (${why}).`,
  earlierOf: (weeks: string, fact: string) => `${fact}, ${weeks} before`,
  wouldChange: (facts: string) => `Would change the answer: ${facts}.`,
  contradiction: 'Results that contradict each other',
  recalled: 'recalled, not read again',
  card: {
    meaning: 'Meaning',
    entered: 'Entered',
    todo: 'To do',
    avoid: 'Not to do',
    obtain: 'Would change the answer',
    rows: 'Rows',
    tables: (version: string) => `tables ${version}`,
  },
  /** Why a clinician sets a card aside: the codes of the override reasons. */
  override: {
    'known-otherwise': 'Already known: history or earlier results say otherwise',
    'other-method': 'A result by another method contradicts it',
    'specialist-advised': 'A specialist has advised otherwise',
    'not-this-person': 'The entry does not fit this person or sample',
  },
} as const;

export type Override = keyof typeof exportWords.override;
