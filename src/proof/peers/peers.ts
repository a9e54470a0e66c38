/** The public tables of others that the checker is shown on. */
import { opensrpToxoplasma } from './opensrp-toxoplasma.ts';
import type { Peer } from './peer.ts';
import { whoBloodPressure } from './who-blood-pressure.ts';

export const peers: readonly Peer[] = [opensrpToxoplasma, whoBloodPressure];
