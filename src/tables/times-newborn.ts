/** When an action of the newborn tables is due. Days count from the sample, ages from birth; the words are in `src/words`. */
interface NewbornTime {
  readonly fromDays?: number;
  readonly toDays?: number;
  readonly fromAgeDays?: number;
  readonly toAgeDays?: number;
}

export const timesNewborn = {
  now: {},
  in_2_3_weeks: { fromDays: 14, toDays: 21 },
  in_4_weeks: { fromDays: 28, toDays: 42 },
  every_4_to_6_weeks: { fromDays: 28, toDays: 42 },
  by_day_21: { fromDays: 0, toAgeDays: 21 },
  from_day_5: { fromAgeDays: 5 },
  at_1_month: { fromAgeDays: 28, toAgeDays: 35 },
  within_3_months: { fromDays: 0, toAgeDays: 91 },
  after_9_months: { fromAgeDays: 275 },
  until_two_negative: { fromDays: 0, toAgeDays: 365 },
  to_6_years: { fromDays: 0, toAgeDays: 2192 },
} as const satisfies Record<string, NewbornTime>;

export type NewbornTimeKey = keyof typeof timesNewborn;
