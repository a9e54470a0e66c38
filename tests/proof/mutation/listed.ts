/**
 * Mutants that answer as the table does, which the search cannot prove: by the name of the mutant, with the reason. A
 * case that tells one of them apart counts against it all the same.
 */
const SWAPPED =
  'an IgA asks for the reference laboratory beside this basis, and the other basis asks for it by itself: one takes the place of the other';

const SAME_SECOND = 'both ask for the same second sample, each in a layer of its own';
const EXPOSED =
  'whatever the layers that read the basis ask for here, the exposure asks for by itself; some 25,000 cases of the row, by lot, answer the same';
const PASSIVE =
  'immunoglobulin always orders a serum from before it (M-SPEC-3), which takes back "no further testing" and its urgency';

export const LISTED: ReadonlyMap<string, string> = new Map([
  ['toxoplasma-mother cell-igg-grey TM-GREY-17: basis cell → blood-pcr-unexplained', SWAPPED],
  ['toxoplasma-mother cell-igg-grey TM-GREY-17: basis cell → serial', SWAPPED],
  ['toxoplasma-mother cell-igg-grey TM-GREY-17: basis cell → near', SWAPPED],
  ['toxoplasma-mother plan-care TM-CARE-10: urgency – → routine', PASSIVE],
  ['rubella-mother second-sample M-SECOND-5: basis igm-open → unread', SAME_SECOND],
  ['rubella-mother second-sample M-SECOND-7: basis igm-open → unread', SAME_SECOND],
  ['rubella-mother readable M-READ-1: basis unread → igm-open', SAME_SECOND],
  ['rubella-mother readable M-READ-2: basis unread → igm-open', SAME_SECOND],
  ['rubella-mother cell-igg-grey RM-GREY-07: basis exposure → direct', EXPOSED],
  ['rubella-mother cell-igg-grey RM-GREY-07: basis exposure → immune-before', EXPOSED],
  ['rubella-mother cell-igg-grey RM-GREY-07: basis exposure → closed-by-second', EXPOSED],
]);
