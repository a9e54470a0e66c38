/**
 * The days on which the tables change their reading, written down from the clinical decisions and not from the tables:
 * the last day of one side, the first of the other. A `<` for a `<=`, or a band a day off, fails here by name.
 */
import { compile } from '../../src/rules/compile.ts';
import { readFacts } from '../../src/rules/decide.ts';
import type { Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case, Earlier, History, ResultKey } from '../../src/rules/vocabulary.ts';

type Edge = [fact: string, is: string, source: Partial<Case>];

const week = (gestation: string): Partial<Case> => ({ gestation });
const age = (ageDays: number): Partial<Case> => ({ ageDays });
const told = (history: History, gestation = '12'): Partial<Case> => ({ history, gestation });
const high = (gestation: string, avidityExcludesWeeks?: number): Partial<Case> => ({
  gestation,
  results: { igg: { class: 'positive' }, avidity: { class: 'high' } },
  ...(avidityExcludesWeeks === undefined ? {} : { settings: { avidityExcludesWeeks } }),
});
/** An earlier sample so many days ago. */
const before = (
  days: number,
  results: { readonly [K in ResultKey & keyof Earlier]?: string },
  rest: Partial<Case> = {},
): Partial<Case> => ({
  gestation: '20',
  ...rest,
  previous: [
    {
      weeksBefore: days / 7,
      ...Object.fromEntries(Object.entries(results).map(([key, name]) => [key, { class: name }])),
    },
  ],
});
const NEGATIVE = { igg: 'negative' };
const POSITIVE = { igg: 'positive' };
const REACTIVE = { igg: 'negative', igm: 'positive' };

const firstTest = (early: string, middle: string): Edge[] => [
  ['firstTest', 'early', week(early)],
  ['firstTest', 'middle', week(middle)],
  ['firstTest', 'middle', week('27+6')],
  ['firstTest', 'late', week('28')],
];
const igmRun = (closes: number): Edge[] => [
  ['igmRun', 'early', before(closes - 1, REACTIVE)],
  ['igmRun', 'late', before(closes, REACTIVE)],
];
const oldEnough = (days: number): Edge[] => [
  ['negativeOldEnough', 'no', before(days - 1, NEGATIVE)],
  ['negativeOldEnough', 'yes', before(days, NEGATIVE)],
];
const today = { results: { igg: { class: 'positive' } } };
const earlier: Edge[] = [
  ['negativeEarlier', 'other', before(140, NEGATIVE)],
  ['negativeEarlier', 'near', before(141, NEGATIVE)],
  ['negativeEarlier', 'near', before(140 + 84, NEGATIVE)],
  ['negativeEarlier', 'none', before(140 + 85, NEGATIVE)],
  ['positiveBefore', 'none', before(70 + 84, POSITIVE, { ...today, gestation: '10' })],
  ['positiveBefore', 'recent', before(70 + 85, POSITIVE, { ...today, gestation: '10' })],
  ['positiveBefore', 'recent', before(182, POSITIVE, { ...today, gestation: '10' })],
  ['positiveBefore', 'old', before(183, POSITIVE, { ...today, gestation: '10' })],
  ['positiveBefore', 'none', before(55 * 7, POSITIVE, { ...today, gestation: null })],
  ['positiveBefore', 'old', before(56 * 7, POSITIVE, { ...today, gestation: null })],
  ['positiveBefore', 'none', before(182, POSITIVE, { ...today, subject: 'planning', gestation: null })],
  ['positiveBefore', 'old', before(183, POSITIVE, { ...today, subject: 'planning', gestation: null })],
  ['negativeEarlier', 'unclear', before(43 * 7, NEGATIVE, { gestation: null })],
  ['negativeEarlier', 'near', before(44 * 7, NEGATIVE, { gestation: null })],
];
const ownRash: Edge[] = [
  ['rash', 'yes', told({ rashDaysAgo: 56 }, '5')],
  ['rash', 'unknown', told({ rashDaysAgo: 57 }, '5')],
  ['rash', 'yes', told({ rashDaysAgo: 84 }, '12')],
  ['rash', 'unknown', told({ rashDaysAgo: 85 }, '12')],
];
const doses = (names: readonly string[]): Edge[] =>
  names.map((is, documentedDoses) => ['doses', is, told({ documentedDoses })]);

export const EDGES: { readonly [table: string]: readonly Edge[] } = {
  'toxoplasma-mother': [
    ...firstTest('18', '18+1'),
    ...igmRun(21),
    ...oldEnough(14),
    ...earlier,
    ...ownRash,
    ['contact', 'fresh', told({ contactDaysAgo: 14 })],
    ['contact', 'later', told({ contactDaysAgo: 15 })],
    ['contact', 'later', told({ contactDaysAgo: 56 }, '5')],
    ['contact', 'unknown', told({ contactDaysAgo: 57 }, '5')],
    ['avidity', 'high-plain', high('16')],
    ['avidity', 'high-between', high('16+1')],
    ['avidity', 'high-between', high('18')],
    ['avidity', 'high-late', high('18+1')],
    ['avidity', 'high-plain', high('12', 12)],
    ['avidity', 'high-between', high('12+1', 12)],
    ['avidity', 'high-plain', high('20', 52)],
    ['avidity', 'high-between', high('20+1', 52)],
  ],
  'rubella-mother': [
    ...igmRun(21),
    ...oldEnough(28),
    ...earlier,
    ...doses(['none', 'one', 'two', 'three', 'three', 'three']),
    ['rash', 'fresh', told({ rashDaysAgo: 10 })],
    ['rash', 'days14', told({ rashDaysAgo: 11 })],
    ['rash', 'days14', told({ rashDaysAgo: 14 })],
    ['rash', 'days28', told({ rashDaysAgo: 15 })],
    ['rash', 'days28', told({ rashDaysAgo: 28 })],
    ['rash', 'days56', told({ rashDaysAgo: 29 })],
    ['rash', 'days56', told({ rashDaysAgo: 56 })],
    ['rash', 'old', told({ rashDaysAgo: 57 })],
    ['contact', 'fresh', told({ contactDaysAgo: 28 })],
    ['contact', 'days56', told({ contactDaysAgo: 29 })],
    ['contact', 'days56', told({ contactDaysAgo: 56 })],
    ['contact', 'old', told({ contactDaysAgo: 57 })],
    ['vaccine', 'recent', told({ weeksSinceVaccine: 12 })],
    ['vaccine', 'old', told({ weeksSinceVaccine: 85 / 7 })],
    ['week', 'to20', week('20')],
    ['week', 'later', week('20+1')],
    ['weekOfRetest', 'before16', week('15+6')],
    ['weekOfRetest', 'before20', week('16')],
    ['weekOfRetest', 'before20', week('19+6')],
    ['weekOfRetest', 'later', week('20')],
    ['avidity', 'high-plain', high('10')],
    ['avidity', 'high-late', high('10+1')],
    ['avidity', 'high-plain', high('22', 52)],
    ['avidity', 'high-late', high('22+1', 52)],
  ],
  'cmv-mother': [
    ...firstTest('16', '16+1'),
    ...igmRun(28),
    ...oldEnough(60),
    ...earlier,
    ...ownRash,
    ['contact', 'fresh', told({ contactDaysAgo: 60 }, '5')],
    ['contact', 'unknown', told({ contactDaysAgo: 61 }, '5')],
    ['contact', 'later', told({ contactDaysAgo: 61 })],
    ['week', 'to14', week('14')],
    ['week', 'to16', week('14+1')],
    ['week', 'to16', week('16')],
    ['week', 'to21', week('16+1')],
    ['week', 'to21', week('21')],
    ['week', 'later', week('21+1')],
    ['negativeAfter14', 'yes', before(42, NEGATIVE)],
    ['negativeAfter14', 'no', before(43, NEGATIVE)],
    ['avidity', 'high-plain', high('12+6')],
    ['avidity', 'high-late', high('13')],
    ['avidity', 'high-plain', high('16+6', 52)],
    ['avidity', 'high-late', high('17', 52)],
  ],
  'toxoplasma-newborn': [
    ['cordAge', 'at-birth', age(7)],
    ['cordAge', 'later', age(8)],
    ['age', 'day-0-4', age(4)],
    ['age', 'day-5-9', age(5)],
    ['age', 'day-5-9', age(9)],
    ['age', 'day-10-28', age(10)],
    ['age', 'day-10-28', age(28)],
    ['age', 'day-29-91', age(29)],
    ['age', 'day-29-91', age(91)],
    ['age', 'to-12-months', age(92)],
    ['age', 'to-12-months', age(365)],
    ['age', 'beyond-12-months', age(366)],
    ['negatives', 'none', { ...age(152), results: { igg: { class: 'negative' } } }],
    ['negatives', 'one', { ...age(153), results: { igg: { class: 'negative' } } }],
  ],
  'rubella-newborn': [
    ['cordAge', 'at-birth', age(7)],
    ['cordAge', 'later', age(8)],
    ...doses(['0', 'some']),
    ['age', 'day-0-28', age(28)],
    ['age', 'to-9-months', age(29)],
    ['age', 'to-9-months', age(274)],
    ['age', 'beyond-9-months', age(275)],
    ['vaccinated', 'recently', { history: { weeksSinceVaccine: 12 } }],
    ['vaccinated', 'earlier', { history: { weeksSinceVaccine: 85 / 7 } }],
  ],
  'cmv-newborn': [
    ['age', 'day-0-13', age(13)],
    ['age', 'day-14-21', age(14)],
    ['age', 'day-14-21', age(21)],
    ['age', 'after-day-21', age(22)],
  ],
};

/** The edges at which a table reads something else than the decisions say, each with its fact and case. */
export function edgeFaults(table: Table): string[] {
  const compiled = compile(table);
  return (EDGES[table.id] ?? []).flatMap(([fact, is, source]) => {
    const subject = table.subjects.includes('pregnant') ? 'pregnant' : 'newborn';
    const view = viewCase({ id: '', pathogen: table.pathogen, subject, results: {}, ...source });
    const slot = compiled.slots.findIndex(({ name }) => name === fact);
    const found = compiled.slots[slot]?.values[readFacts(compiled, view)[slot] ?? -1];
    return found === is ? [] : [`${table.id} ${fact}: ${found}, not ${is}, for ${JSON.stringify(source)}`];
  });
}
