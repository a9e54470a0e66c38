import { describe, expect, test } from 'vitest';
import { dateInWords, readDate, typedDate } from '../../src/components/case/date.ts';
import { answerLine, entryLine, valueInWords, weekInWords } from '../../src/components/case/describe.ts';
import { answeredTo, given } from './asks.ts';

describe('the entry in one line', () => {
  test('holds every result in use, with its word', () => {
    expect(entryLine('rubella', 'pregnant', given)).toBe(
      'Rubella. IgG positive, IgM positive, sample at 9 weeks + 2 days.',
    );
  });

  test('tells the earlier samples as well', () => {
    const earlier = answeredTo('earlier', { previous: [{ weeksBefore: 5, igg: { class: 'negative' } }] });
    expect(entryLine('rubella', 'pregnant', [...given, earlier])).toBe(
      'Rubella. IgG positive, IgM positive, sample at 9 weeks + 2 days. 5 weeks before: IgG negative.',
    );
  });

  test('says what is not known', () => {
    const igg = answeredTo('igg', { 'results.igg': { class: 'unknown' } });
    expect(entryLine('rubella', 'pregnant', [igg])).toBe(
      'Rubella. IgG not known, week of pregnancy not known.',
    );
    expect(entryLine('cmv', 'planning', [igg])).toBe('CMV. No result entered, before a pregnancy.');
    const age = answeredTo('age', { ageDays: 1 });
    expect(entryLine('rubella', 'newborn', [age, igg])).toBe(
      'Rubella. IgG not known, sample at 1 day of age.',
    );
    expect(entryLine('rubella', 'newborn', [igg])).toBe('Rubella. IgG not known, age not known.');
  });
});

describe('an answer in the list', () => {
  test('a number stands beside its class', () => {
    const igm = { class: 'grey', text: '0,85', unit: 'COI', limits: { negativeBelow: 0.7, positiveFrom: 1 } };
    expect(answerLine(answeredTo('igm', { 'results.igm': igm })).value).toBe('gray zone (0,85 COI)');
  });

  test.each([
    [{ 'history.rashDaysAgo': 'ask', 'history.symptoms': true }, 'rash, symptoms'],
    [{ 'history.rashDaysAgo': 'none', 'history.symptoms': false }, 'none of these'],
    [{ 'history.rashDaysAgo': null, 'history.symptoms': null }, 'not known'],
  ])('%o reads "%s"', (answers, words) => {
    expect(answerLine(answeredTo('safety', answers)).value).toBe(words);
  });

  test.each([
    ['previous', [], 'none'],
    ['previous', null, 'not known'],
    [
      'previous',
      [{ weeksBefore: 30, igg: { class: 'negative' }, igm: { class: 'grey' } }],
      '30 weeks before: IgG negative, IgM gray zone',
    ],
    ['history.contactDaysAgo', 1, '1 day'],
    ['history.contactDaysAgo', 'none', 'none'],
    ['history.weeksSinceVaccine', 8, '8 weeks'],
    ['history.documentedDoses', 2, '2'],
    ['history.symptoms', true, 'yes'],
    ['gestation', '9+2', '9 weeks + 2 days'],
  ])('%s %o reads "%s"', (fact, value, words) => expect(valueInWords(fact, value)).toBe(words));
});

test.each([
  ['12', '12 weeks'],
  ['12+0', '12 weeks'],
  ['1+1', '1 week + 1 day'],
])('%s reads "%s"', (week, words) => expect(weekInWords(week)).toBe(words));

describe('the sampling date', () => {
  test.each([
    ['4-12-2026', '2026-12-04'],
    ['04.12.2026', '2026-12-04'],
    ['4 / 12 / 2026', '2026-12-04'],
    ['29 2 2028', '2028-02-29'],
    ['', null],
  ])('%s is %s', (text, iso) => expect(readDate(text)).toEqual({ iso }));

  test.each([
    ['December', 'The sampling date must be a day, month and year, like 4-12-2026'],
    ['4-12-26', 'The sampling date must be a day, month and year, like 4-12-2026'],
    ['2026-12-04', 'The sampling date must be a day, month and year, like 4-12-2026'],
    ['31-11-2026', 'The sampling date must be a date in the calendar'],
    ['12-13-2026', 'The sampling date must be a date in the calendar'],
    ['4-12-1926', 'The year of the sampling date must be between 2000 and 2099'],
  ])('"%s" is answered with "%s"', (text, error) => expect(readDate(text)).toEqual({ error }));

  test('is shown in full, and typed again as it was', () => {
    expect(dateInWords('2026-12-04')).toBe('4 December 2026');
    expect(typedDate('2026-12-04')).toBe('4-12-2026');
    expect(typedDate(null)).toBe('');
  });
});
