/** CMV: every number at which an answer may change. */
import {
  beyond,
  EARLIER,
  exposureInPregnancy,
  inUnknownPregnancy,
  of,
  week,
  type Known,
} from './threshold.ts';

export const cmvThresholds: readonly Known[] = [
  ...of('cmv-mother', [
    ['gestation', week(14, 1), 'calmer', 'up to 14+0 weeks a primary infection is for today', ['F37', 'F61']],
    [
      'gestation',
      week(16, 1),
      'worse',
      'first test after 16+0: timing not known',
      ['F54', 'sogc-algorithm-sheet'],
    ],
    ['gestation', week(21, 1), 'steps', 'valaciclovir is discussed up to 21+0', ['F37']],
    ['gestation', week(28), 'worse', 'first test from 28+0: not decided', ['F54']],
    [
      'gestation, high avidity',
      week(13),
      'worse',
      'before 13+0: infection around conception matters',
      ['F48', 'bodeus-1999'],
    ],
    ['gestation, high avidity, longest claim', week(17), 'worse', 'no claim beyond 17 weeks counts', ['F48']],
    ['history.contactDaysAgo', 61, 'calmer', '60 days of incubation', ['F29']],
    ['history.rashDaysAgo', beyond(8), 'calmer', 'a rash of the last 8 weeks', ['F29', 'F61']],
    exposureInPregnancy('history.contactDaysAgo', ['F55']),
    exposureInPregnancy('history.rashDaysAgo', ['F55']),
    [
      'previous, igm-run',
      week(4),
      'calmer',
      'a second negative IgG 4 weeks after the IgM closes it',
      ['F01'],
    ],
    ['previous, negative-old-enough', 60, 'calmer', 'a second negative 60 days after the first', ['F29']],
    [
      'previous, negative-after',
      week(14),
      'steps',
      'negative from 14+0 on: the infection came later',
      ['F37'],
    ],
    inUnknownPregnancy('calmer'),
    ...EARLIER,
  ]),
  ...of('cmv-newborn', [
    ['ageDays', 14, 'worse', 'the last week for a PCR of urine or saliva', ['F47', 'F61']],
    [
      'ageDays',
      22,
      'either',
      'beyond day 21 a positive PCR no longer proves infection before birth, and a negative one no longer excludes it',
      ['F47', 'rawlinson-2017'],
    ],
  ]),
];
