/**
 * What stands in English in the tables, the kit catalogue and the picture of the machine, for the languages to say in
 * their own words. It is found by the English sentence itself: a title that several tables share is said once, and
 * one that is changed has no words until somebody gives it new ones. English needs none of this.
 */
import type { cmvMother } from '../tables/cmv-mother.ts';
import type { cmvNewborn } from '../tables/cmv-newborn.ts';
import type { KITS } from '../tables/kits.ts';
import type { rubellaMother } from '../tables/rubella-mother.ts';
import type { rubellaNewborn } from '../tables/rubella-newborn.ts';
import type { toxoplasmaMother } from '../tables/toxoplasma-mother.ts';
import type { toxoplasmaNewborn } from '../tables/toxoplasma-newborn.ts';

type Tables =
  | typeof cmvMother
  | typeof cmvNewborn
  | typeof rubellaMother
  | typeof rubellaNewborn
  | typeof toxoplasmaMother
  | typeof toxoplasmaNewborn;

/** By the English sentence. */
export interface Titles {
  readonly [english: string]: string;
}

/** What a table is for, and what it is not for. */
export type TableText = Tables['use' | 'misuse'];
/** Of the layers that read, decide and check last. */
export type DecidingTitle = Tables['readings' | 'chain' | 'closing'][number]['title'];
/** Of the layers of the plan, where no other layer has it. */
export type PlanTitle = Exclude<Tables['plan'][number]['title'], DecidingTitle>;
export type KitNote = Exclude<(typeof KITS)[number]['note'], ''>;
