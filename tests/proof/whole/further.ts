/**
 * Spaces beside the published ones, for the comparisons alone: where two IgM methods, avidity, an earlier sample and an
 * exposure meet. The wide spaces hold them too, but are too large for every run.
 */
import { AXES } from '../../../src/proof/axes.ts';
import type { Axis, Space } from '../../../src/proof/space.ts';
import type { Vector } from '../../../src/proof/vector.ts';
import { findTable, type Compiled } from '../../../src/rules/compile.ts';
import { PATHOGENS, SUBJECTS, type FactPath, type FactValue } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';
import { vectorOf } from './vectors.ts';

const some = (path: FactPath, ...values: FactValue[]): Axis => ({ path, values });
const WEEKS: FactValue[] = [null, '12', '24'];

const ofWoman = (compiled: Compiled): Axis[] => [
  some('results.igg', 'negative', 'grey', 'low-positive', 'positive'),
  some('results.igm', 'pending', 'negative', 'grey', 'positive'),
  some('results.secondIgm', 'not-done', 'negative', 'positive'),
  some('results.avidity', 'not-done', 'low', 'high'),
  AXES.previous(compiled),
  some('history.contactDaysAgo', null, 'none', 10),
];

const ofInfant = (compiled: Compiled): Axis[] => [
  some('results.igg', 'negative', 'positive'),
  some('results.igm', 'not-done', 'negative', 'grey', 'positive'),
  some('results.secondIgm', 'not-done', 'negative', 'positive'),
  AXES.infantPrevious(),
  AXES.ageBrief(compiled),
  some('history.treated', null, false, true),
  some('history.motherInfection', null, 'none', 'confirmed'),
  some('history.sampleFrom', null, 'cord', 'infant'),
];

export const furtherSpaces: readonly Space[] = PATHOGENS.flatMap((pathogen) =>
  SUBJECTS.flatMap((subject): Space[] => {
    const compiled = findTable(tables, pathogen, subject);
    if (compiled === null) return [];
    const axes = subject === 'newborn' ? ofInfant(compiled) : ofWoman(compiled);
    if (subject === 'pregnant') axes.push(some('gestation', ...WEEKS));
    return [{ id: `${pathogen}-${subject}-further`, pathogen, subject, axes }];
  }),
);

let made: readonly Vector[] | null = null;

/** The answers to every case of the further spaces. */
export function furtherVectors(): readonly Vector[] {
  return (made ??= furtherSpaces.map(vectorOf));
}
