/** What a case is read with: the words, units, kits and practices of the real tables, prepared once. */
import { prepareAids, type Aids } from '../rules/aids.ts';
import { KITS } from '../tables/kits.ts';
import { PRACTICES } from '../tables/practices.ts';
import { COMPARATOR_WORDS, READINGS } from '../tables/readings.ts';
import { UNITS } from '../tables/units.ts';

let prepared: Aids | undefined;

/** At the first use: the first page of the app needs none of it, and is there sooner. */
const ready = (): Aids =>
  (prepared ??= prepareAids({
    readings: READINGS,
    comparators: COMPARATOR_WORDS,
    units: UNITS,
    kits: KITS,
    practices: PRACTICES.map(({ id }) => id),
  }));

export const aids: Aids = {
  get words() {
    return ready().words;
  },
  get comparators() {
    return ready().comparators;
  },
  get units() {
    return ready().units;
  },
  get kits() {
    return ready().kits;
  },
  get practices() {
    return ready().practices;
  },
};
