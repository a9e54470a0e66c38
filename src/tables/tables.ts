/** All tables, and which content they make up together. */
import type { Table } from '../rules/table.ts';
import { cmvMother } from './cmv-mother.ts';
import { cmvNewborn } from './cmv-newborn.ts';
import { rubellaMother } from './rubella-mother.ts';
import { rubellaNewborn } from './rubella-newborn.ts';
import { toxoplasmaMother } from './toxoplasma-mother.ts';
import { toxoplasmaNewborn } from './toxoplasma-newborn.ts';

export const tables: readonly Table[] = [
  toxoplasmaMother,
  toxoplasmaNewborn,
  rubellaMother,
  rubellaNewborn,
  cmvMother,
  cmvNewborn,
];
