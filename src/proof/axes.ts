/**
 * Every axis by its name: a fact of the case with the values that are tried. The values are test data; their days are
 * those of the tables. Not done, pending and not known stand among them wherever the contract allows.
 */
import { classesOf } from '../rules/analyte.ts';
import type { Compiled } from '../rules/compile.ts';
import {
  SERIES,
  type FactPath,
  type FactValue,
  type HistoryKey,
  type ResultKey,
} from '../rules/vocabulary.ts';
import {
  around,
  avidityBoundaries,
  boundariesOf,
  earlierBoundaries,
  gestations,
  readersOf,
  weekBoundaries,
  zonesOf,
} from './axes-days.ts';
import { earlierOfInfant, earlierOfWoman, EIGHT_WEEKS, FOUR_WEEKS, TWO_WEEKS } from './axes-earlier.ts';
import type { Axis } from './space.ts';

type AxisOf = (compiled: Compiled) => Axis;

const axis = (path: FactPath, values: readonly FactValue[]): Axis => ({ path, values });
const always =
  (path: FactPath, ...values: FactValue[]): AxisOf =>
  () =>
    axis(path, values);

/** A result with every class of the contract. */
function result(key: ResultKey): AxisOf {
  return ({ table }) => {
    const own = classesOf(key).filter((one) => one !== 'e2-absent' || table.pathogen === 'rubella');
    return axis(`results.${key}`, ['not-done', ...own.filter((one) => one !== 'not-done')]);
  };
}
/** A result with fewer classes: not done, pending and those named. */
const brief = (key: ResultKey, ...classes: string[]) =>
  always(`results.${key}`, 'not-done', 'pending', ...classes);
const stated = (key: HistoryKey) => always(`history.${key}`, null, false, true);

const weeks = (days: readonly number[]): FactValue[] => days.map((day) => day / 7);
/** The year before last: an exposure that only a pregnancy could make recent. */
const LONG_AGO = 100;

function exposure(path: 'history.rashDaysAgo' | 'history.contactDaysAgo'): AxisOf {
  return (compiled) => axis(path, [null, 'none', ...around(boundariesOf(compiled, path)), LONG_AGO]);
}

/** Weeks at which an earlier sample comes to lie in the pregnancy, or shortly before it. */
function earlierWeeks(compiled: Compiled): Axis {
  const near = (zonesOf(compiled)?.nearWeeks ?? 0) * 7;
  const after = earlierBoundaries(compiled, 'negative-after').map((days) => days + TWO_WEEKS);
  return axis('gestation', gestations(around([FOUR_WEEKS, EIGHT_WEEKS, 2 * EIGHT_WEEKS - near, ...after])));
}

function sinceVaccine(compiled: Compiled): Axis {
  const days = around([...boundariesOf(compiled, 'history.weeksSinceVaccine'), FOUR_WEEKS]);
  return axis('history.weeksSinceVaccine', [null, ...weeks(days)]);
}

const ages = (compiled: Compiled) => boundariesOf(compiled, 'ageDays');
/** Ages at which an infant's earlier and present samples begin to count as without IgG. */
const followedAges = (compiled: Compiled) =>
  earlierBoundaries(compiled, 'infant-negatives').flatMap((days) => [
    days,
    days + TWO_WEEKS,
    days + EIGHT_WEEKS,
  ]);

export const AXES = {
  igg: result('igg'),
  igm: result('igm'),
  secondIgm: result('secondIgm'),
  secondIgmBrief: brief('secondIgm', 'negative', 'positive'),
  iga: result('iga'),
  avidity: result('avidity'),
  avidityBrief: brief('avidity', 'low', 'intermediate', 'high'),
  secondAvidity: brief('secondAvidity', 'low', 'intermediate', 'high'),
  iggBlot: result('iggBlot'),
  igmBlot: result('igmBlot'),
  motherBlood: result('motherBloodPcr'),
  throat: result('throatPcr'),
  amniotic: result('amnioticPcr'),
  urine: result('newbornUrinePcr'),
  saliva: result('newbornSalivaPcr'),
  blood: result('newbornBloodPcr'),
  spot: result('dbsPcr'),
  motherChildBlot: result('motherChildBlot'),
  series: always('series', null, ...SERIES),

  week: (compiled) => axis('gestation', gestations([0, ...around(weekBoundaries(compiled))])),
  weekBrief: always('gestation', null, '12', '24'),
  weekOfAvidity: (compiled) => {
    const days = [
      ...avidityBoundaries(compiled, ({ defaultWeeks }) => defaultWeeks),
      ...avidityBoundaries(compiled, ({ capWeeks }) => capWeeks),
    ];
    return axis('gestation', gestations(around(days)));
  },
  weekOfEarlier: earlierWeeks,
  claimed: (compiled) => {
    const beyond = readersOf(compiled, 'avidity').map(({ capWeeks }) => capWeeks + 1);
    return axis('settings.avidityExcludesWeeks', [null, 1, ...beyond]);
  },
  practice: (compiled) => {
    const values = compiled.slots[compiled.slotOf.get('practice') ?? -1]?.values ?? [];
    return axis('settings.practice', [null, ...values.filter((one) => one !== 'none')]);
  },
  rash: exposure('history.rashDaysAgo'),
  contact: exposure('history.contactDaysAgo'),
  travel: stated('endemicTravel'),
  symptoms: stated('symptoms'),
  doses: (compiled) => {
    const path = 'history.documentedDoses';
    return axis(path, [null, ...around(boundariesOf(compiled, path), 5)]);
  },
  vaccine: sinceVaccine,
  scan: stated('ultrasoundAbnormal'),
  immunosuppressed: stated('immunosuppressed'),
  eyes: stated('activeEyeDisease'),
  immunoglobulin: stated('recentImmunoglobulin'),
  treated: stated('treated'),
  otherCause: stated('otherCauseOfIgm'),
  previous: (compiled) => axis('previous', earlierOfWoman(compiled)),

  age: (compiled) => axis('ageDays', [null, 0, ...around(ages(compiled))]),
  ageBrief: (compiled) => axis('ageDays', [null, 0, ...ages(compiled)]),
  ageFollowed: (compiled) => axis('ageDays', [null, 0, ...ages(compiled), ...around(followedAges(compiled))]),
  sample: always('history.sampleFrom', null, 'cord', 'infant'),
  mother: always('history.motherInfection', null, 'none', 'possible', 'probable', 'confirmed'),
  motherBrief: always('history.motherInfection', null, 'none', 'confirmed'),
  signs: stated('newbornSigns'),
  infantPrevious: () => axis('previous', earlierOfInfant()),
} as const satisfies Readonly<Record<string, AxisOf>>;

export type AxisName = keyof typeof AXES;
