import { actions } from './actions.ts';
import { sameAnswer } from './again.ts';
import { avidity } from './avidity.ts';
import { compared } from './compared.ts';
import { contract } from './contract.ts';
import { least } from './least.ts';
import { leastDated } from './least-dated.ts';
import { leastMore } from './least-more.ts';
import { leastOfNewborns } from './least-newborn.ts';
import { newborn } from './newborn.ts';
import { plans } from './plans.ts';
import { reassurance } from './reassurance.ts';
import type { Invariant } from './rule.ts';
import { timing } from './timing.ts';
import { urgency } from './urgency.ts';
import { wording } from './wording.ts';

/** Every rule of the two pages that is checked on answers, in the order of the pages. */
export const INVARIANTS: readonly Invariant[] = [
  ...[...contract, ...wording, ...sameAnswer].sort((a, b) => a.id.localeCompare(b.id)),
  ...reassurance,
  ...avidity,
  ...timing,
  ...actions,
  ...plans,
  ...newborn,
  ...compared,
  ...urgency,
  ...least,
  ...leastDated,
  ...leastMore,
  ...leastOfNewborns,
];

/** Rules of the page that are about the command line and tested there. */
export const ON_THE_COMMAND_LINE: readonly string[] = ['K01', 'K06', 'K13'];
