import { actions } from './actions.ts';
import { sameAnswer } from './again.ts';
import { avidity } from './avidity.ts';
import { compared } from './compared.ts';
import { contract } from './contract.ts';
import { newborn } from './newborn.ts';
import { plans } from './plans.ts';
import { reassurance } from './reassurance.ts';
import type { Invariant } from './rule.ts';
import { timing } from './timing.ts';
import { wording } from './wording.ts';

/** Every rule of the page that is checked on answers, in the order of the page. */
export const INVARIANTS: readonly Invariant[] = [
  ...[...contract, ...wording, ...sameAnswer].sort((a, b) => a.id.localeCompare(b.id)),
  ...reassurance,
  ...avidity,
  ...timing,
  ...actions,
  ...plans,
  ...newborn,
  ...compared,
];

/** Rules of the page that are about the command line and tested there. */
export const ON_THE_COMMAND_LINE: readonly string[] = ['K01', 'K06', 'K13'];
