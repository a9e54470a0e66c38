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
  days_5_10_closes_3_weeks: { fromDays: 5, toDays: 10, closesDays: 21 },
  days_7_10: { fromDays: 7, toDays: 10 },
  weeks_3_4_after_contact: { from: 'contact', fromDays: 21, toDays: 28 },
  before_results: {},
  amnio_toxoplasma: { fromWeek: 18, fromDays: 28 },
  amnio_cmv: { fromWeek: 17, fromDays: 56 },
} as const satisfies Record<string, Time>;

export type TimeKey = keyof typeof times;
