/**
 * When an action is due. Days count from the sample (or from the contact), weeks are weeks of pregnancy; where
 * both stand, the later one holds. The words are in `src/words`, the dates are worked out from `sampledOn`.
 */
export interface Time {
  readonly from?: 'sample' | 'contact';
  readonly fromDays?: number;
  readonly toDays?: number;
  /** From this day on a result that is still negative settles the question. */
  readonly closesDays?: number;
  readonly fromWeek?: number;
}

export const times = {
  now: {},
  same_serum: {},
  when_igg_clear: {},
  second_method: {},
  if_exposed: {},
  after_birth: {},
  postpartum: {},
  before_conception: {},
  at_pregnancy: {},
  by_practice: {},
  until_delivery: {},
  every_4_weeks_to_16: { fromDays: 28, toDays: 28 },
  in_4_weeks: { fromDays: 28, toDays: 42 },
  in_2_3_weeks: { fromDays: 14, toDays: 21 },
  second_closes_3_weeks: { fromDays: 14, toDays: 21, closesDays: 21 },
  second_closes_4_weeks: { fromDays: 14, toDays: 21, closesDays: 28 },
  days_5_10: { fromDays: 5, toDays: 10 },
  days_7_10: { fromDays: 7, toDays: 10 },
  weeks_3_4_after_contact: { from: 'contact', fromDays: 21, toDays: 28 },
  before_results: {},
  amnio_toxoplasma: { fromWeek: 18, fromDays: 28 },
  amnio_cmv: { fromWeek: 17, fromDays: 56 },
  // Intervals of site practices (practices.ts).
  monthly_and_after_delivery: { fromDays: 28, toDays: 31 },
  every_4_to_6_weeks: { fromDays: 28, toDays: 42 },
  every_6_to_8_weeks_to_16: { fromDays: 42, toDays: 56 },
  every_8_weeks: { fromDays: 56, toDays: 56 },
  every_8_to_12_weeks: { fromDays: 56, toDays: 84 },
  every_1_to_3_months: { fromDays: 28, toDays: 91 },
  every_4_weeks_to_14: { fromDays: 28, toDays: 28 },
  again_to_14: {},
  weeks_11_14_and_16_19: { fromWeek: 11 },
  weeks_16_19: { fromWeek: 16 },
  weeks_16_17: { fromWeek: 16 },
  week_20: { fromWeek: 20 },
} as const satisfies Record<string, Time>;

export type TimeKey = keyof typeof times;
