/**
 * Mutants that answer as the table does, which the search cannot prove: by the name of the mutant, with the reason. A
 * case that tells one of them apart counts against it all the same.
 */
const SWAPPED =
  'an IgA asks for the reference laboratory beside this basis, and the other basis asks for it by itself: one takes the place of the other';

export const LISTED: ReadonlyMap<string, string> = new Map([
  ['toxoplasma-mother cell-igg-grey TM-GREY-17: basis cell → blood-pcr-unexplained', SWAPPED],
  [
    'rubella-mother second-sample M-SECOND-5: basis igm-open → unread',
    'both ask for the same second sample, each in a layer of its own',
  ],
]);
