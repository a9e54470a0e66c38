import type { Answer } from '../../../src/proof/answer.ts';
import { reassures as word } from '../invariants/words.ts';

/** One of the four reassuring conclusions. */
export const reassures = ({ conclusion }: Answer): boolean => word(conclusion);

/** Nothing further is asked for. */
export const closedIn = ({ actions }: Answer): boolean => actions.includes('no_further_testing');
