/**
 * What is more worrying, fact by fact: a partial order, as data. One step towards the more worrying value must never
 * lower the urgency. Facts without an order are named with the reason why.
 */
import type { FactPath, FactValue } from '../../../src/rules/vocabulary.ts';

export interface Worry {
  readonly paths: readonly FactPath[];
  /** From the calmest value to the most worrying one. `days-ago`: "none", then the longer ago the calmer. `fewer`: the fewer the more worrying. */
  readonly order: readonly FactValue[] | 'days-ago' | 'fewer';
  readonly reason: string;
  /** Ids of the sources page, findings (F07) and rules of the safety invariants (M07). */
  readonly sources: readonly string[];
}

export const worries: readonly Worry[] = [
  {
    paths: ['results.igm', 'results.secondIgm', 'results.iga'],
    order: ['negative', 'grey', 'positive'],
    reason:
      'A negative IgM makes a recent infection unlikely; the more reactive, the more it has to be followed.',
    sources: ['cdc-dpdx-toxo', 'cdc-vpd-14', 'smfm-39', 'M07'],
  },
  {
    paths: ['results.igmBlot', 'results.motherChildBlot'],
    order: ['negative', 'positive'],
    reason: 'Bands of its own speak for an antibody that is really there.',
    sources: ['F02', 'F44', 'M11'],
  },
  {
    paths: ['results.avidity', 'results.secondAvidity'],
    order: ['high', 'intermediate', 'low'],
    reason: 'Avidity ripens with time: high is old, low may be new.',
    sources: ['villard-2013', 'prince-lape-nixon-2014', 'F16', 'F17'],
  },
  {
    paths: [
      ...(['results.motherBloodPcr', 'results.throatPcr', 'results.amnioticPcr'] as const),
      ...(['results.newbornUrinePcr', 'results.newbornSalivaPcr', 'results.newbornBloodPcr'] as const),
      'results.dbsPcr',
    ],
    order: ['negative', 'positive'],
    reason: 'The agent itself is found; one negative excludes nothing.',
    sources: ['wallon-2010', 'smfm-39', 'rawlinson-2017', 'F22', 'F47'],
  },
  {
    paths: ['series'],
    order: ['stable', 'rising'],
    reason: 'A rise in parallel sera speaks for a recent infection, no rise for an old one.',
    sources: ['cdc-vpd-14', 'F19', 'F75'],
  },
  {
    paths: ['history.rashDaysAgo', 'history.contactDaysAgo'],
    order: 'days-ago',
    reason: 'The nearer the rash or the contact, the less the antibodies can have answered it.',
    sources: ['F29', 'F30', 'F31', 'F61', 'M05'],
  },
  {
    paths: [
      ...(['history.endemicTravel', 'history.symptoms', 'history.ultrasoundAbnormal'] as const),
      ...(['history.activeEyeDisease', 'history.immunosuppressed', 'history.newbornSigns'] as const),
      'history.recentImmunoglobulin',
    ],
    order: [false, true],
    reason:
      'A sign, an exposure or serology that cannot be relied on adds to what has to be done and takes nothing away.',
    sources: ['sogc-285', 'aap-2017', 'F23', 'F25', 'F53', 'F60', 'M05'],
  },
  {
    paths: ['history.motherInfection'],
    order: ['none', 'possible', 'probable', 'confirmed'],
    reason: 'The likelier her infection, the likelier that of her child.',
    sources: ['aap-2017', 'F43', 'F46'],
  },
  {
    paths: ['history.documentedDoses'],
    order: 'fewer',
    reason: 'Each documented dose makes protection likelier.',
    sources: ['F30', 'F34'],
  },
  {
    paths: ['settings.avidityExcludesWeeks'],
    order: 'fewer',
    reason: 'A high avidity that excludes fewer weeks leaves more of the pregnancy open.',
    sources: ['villard-2013', 'F48', 'M09'],
  },
];

/** Facts whose values stand in no order of worry, with the reason. */
export const withoutOrder: readonly { readonly paths: readonly FactPath[]; readonly reason: string }[] = [
  {
    paths: ['results.igg', 'results.iggBlot'],
    reason:
      'IgG protects where it is old and alarms where it is new; negative is open to infection, positive may be one.',
  },
  {
    paths: ['gestation'],
    reason:
      'Early weeks are worse for the child, late ones harder to date: which counts depends on the result (M01, M08, F61).',
  },
  {
    paths: ['ageDays', 'history.sampleFrom'],
    reason:
      'Each marker of an infant has its own time; too early and too late both leave it open (F42, F45, F46, F47).',
  },
  {
    paths: ['previous'],
    reason:
      'An earlier sample calms or alarms by what it was and when (F12, F13, F26); M03 and M10 compare those.',
  },
  {
    paths: ['history.treated', 'history.otherCauseOfIgm', 'history.weeksSinceVaccine'],
    reason: 'They explain a result or take its weight, to either side (F01, F02, F33).',
  },
  { paths: ['settings.practice'], reason: 'A habit of the site, no finding (F63).' },
];

/** The order of the values of one fact: places in `values`, from calm to worrying; values without a rank are left out. */
export function worryOrder(path: FactPath, values: readonly FactValue[]): readonly number[] {
  const worry = worries.find(({ paths }) => paths.includes(path));
  if (worry === undefined) return [];
  const { order } = worry;
  const rank = (value: FactValue): number | null => {
    if (typeof order !== 'string') {
      const place = order.findIndex((one) => one === value);
      return place < 0 ? null : place;
    }
    if (typeof value === 'number') return -value;
    return value === 'none' && order === 'days-ago' ? -Infinity : null;
  };
  return values
    .flatMap((value, place) => {
      const worth = rank(value);
      return worth === null ? [] : [{ place, worth }];
    })
    .sort((a, b) => (a.worth === b.worth ? 0 : a.worth < b.worth ? -1 : 1))
    .map(({ place }) => place);
}
