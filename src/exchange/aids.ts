/** What a case is read with: the words, units, kits and practices of the real tables, prepared once. */
import { prepareAids } from '../rules/aids.ts';
import { KITS } from '../tables/kits.ts';
import { PRACTICES } from '../tables/practices.ts';
import { COMPARATOR_WORDS, READINGS } from '../tables/readings.ts';
import { UNITS } from '../tables/units.ts';

export const aids = prepareAids({
  readings: READINGS,
  comparators: COMPARATOR_WORDS,
  units: UNITS,
  kits: KITS,
  practices: PRACTICES.map(({ id }) => id),
});
