import { describe, expect, test } from 'vitest';
import { draftOf, NONE, readDraft, UNKNOWN, type Draft } from '../../src/components/case/draft.ts';
import { emptySample } from '../../src/components/case/samples.ts';
import { weekEcho } from '../../src/components/case/typed.ts';
import type { Answers } from '../../src/machines/consultation-types.ts';
import { askOf } from './asks.ts';

function read(id: string, typed: Partial<Draft>) {
  const ask = askOf(id);
  const reading = readDraft(ask, { ...draftOf(ask, {}), ...typed });
  return 'answers' in reading ? reading.answers : reading.errors.map(({ message }) => message);
}

describe('the week of pregnancy', () => {
  test.each([
    ['12', '12'],
    ['12+3', '12+3'],
    [' 12 + 3 ', '12+3'],
    ['12w3d', '12+3'],
    ['12 weeks 3 days', '12+3'],
    ['9w', '9'],
    ['09+2', '9+2'],
    ['43+6', '43+6'],
  ])('%s is read as %s', (text, week) => {
    expect(read('week', { text })).toEqual({ gestation: week });
    expect(weekEcho(text)).toBe(week);
  });

  test.each([
    ['', 'Enter the weeks of pregnancy at sampling'],
    ['twelve', 'Weeks of pregnancy must be numbers, like 12 or 12+3'],
    ['12.5', 'Weeks of pregnancy must be numbers, like 12 or 12+3'],
    ['-3', 'Weeks of pregnancy must be numbers, like 12 or 12+3'],
    ['44', 'Weeks of pregnancy must be 43 or fewer'],
    ['120+3', 'Weeks of pregnancy must be 43 or fewer'],
    ['12+9', 'Days after the + must be 0 to 6'],
  ])('"%s" is answered with "%s"', (text, message) => {
    expect(read('week', { text })).toEqual([message]);
  });

  test('may be not known; what stands in a field that is not shown then is not read', () => {
    expect(read('week', { way: UNKNOWN })).toEqual({ gestation: null });
    expect(read('week', { way: UNKNOWN, text: '12' })).toEqual({ gestation: null });
    expect(draftOf(askOf('week'), { gestation: null })).toMatchObject({ way: UNKNOWN });
  });
});

describe('whole numbers', () => {
  test.each([
    ['age', '3', { ageDays: 3 }],
    ['rashDays', '0', { 'history.rashDaysAgo': 0 }],
    ['doses', '2', { 'history.documentedDoses': 2 }],
    ['avidityWeeks', '16', { 'settings.avidityExcludesWeeks': 16 }],
  ])('%s: %s', (id, text, answers) => expect(read(id, { text })).toEqual(answers));

  test.each([
    ['age', '', 'Enter the age in days at sampling'],
    ['age', '1,5', 'Age must be a whole number of days, like 3'],
    ['age', '-1', 'Age must be a whole number of days, like 3'],
    ['age', '> 3', 'Age must be a whole number of days, like 3'],
    ['age', '1e3', 'Age must be a whole number of days, like 3'],
    ['age', '1000', 'Age must be 999 days or fewer'],
    ['doses', '6', 'Doses must be 5 or fewer'],
    ['avidityWeeks', '0', 'Weeks must be 1 to 52'],
    ['avidityWeeks', '53', 'Weeks must be 1 to 52'],
  ])('%s: "%s" is answered with "%s"', (id, text, message) => expect(read(id, { text })).toEqual([message]));
});

describe('a number on the slip', () => {
  const limits = { choice: 'number', unit: 'COI', below: '0,7', from: '1.0' };

  test.each([
    ['0,85', 'grey'],
    ['0.69', 'negative'],
    ['1', 'positive'],
    ['> 250', 'positive'],
    ['<0.2', 'negative'],
  ])('%s is given its class: %s', (text, found) => {
    expect(read('igm', { ...limits, text })).toEqual({
      'results.igm': {
        class: found,
        text,
        unit: 'COI',
        limits: { negativeBelow: 0.7, positiveFrom: 1 },
        classSource: 'limits',
      },
    });
  });

  test('an avidity has limits of its own names', () => {
    expect(read('avidity', { choice: 'number', text: '45', below: '40', from: '60' })).toMatchObject({
      'results.avidity': { class: 'intermediate', limits: { lowBelow: 40, highFrom: 60 } },
    });
  });

  test.each([
    [{ text: '' }, 'Enter the value as printed'],
    [{ text: 'weak' }, 'The value must be a number, like 0,85 or > 250'],
    [{ text: '1,234' }, '1,234 can be 1.234 or 1234: select which'],
    [
      { text: '0.85', below: '', from: '' },
      'Enter the laboratory’s limits, choose the kit, or choose the result in words',
    ],
    [{ text: '0.85', below: '' }, 'Enter both limits, or choose “One cut-off only”'],
    [{ text: '0.85', from: '' }, 'Enter both limits, or choose “One cut-off only”'],
    [{ text: '0.85', below: 'low' }, 'The lower limit must be a number, like 0.7'],
    [{ text: '0.85', from: 'high' }, 'The upper limit must be a number, like 1.0'],
    [{ text: '0.85', below: '2' }, 'The lower limit must not be above the upper limit'],
    [
      { text: '< 0.9' },
      '< 0.9 cannot be classified: it can be negative or gray zone here. Ask the laboratory, or choose “I do not know”',
    ],
  ])('%o is answered with "%s"', (typed, message) => {
    expect(read('igm', { ...limits, ...typed })).toEqual([message]);
  });
});

describe('ticks', () => {
  test('what is not ticked is no, what is ticked is yes or asked by its own question', () => {
    const answers = read('safety', { ticked: ['history.rashDaysAgo', 'history.symptoms'] });
    expect(answers).not.toHaveProperty('history.rashDaysAgo');
    expect(answers).toMatchObject({ 'history.symptoms': true, 'history.endemicTravel': false });
  });

  test('none of these sets each to no, not knowing sets each to not known', () => {
    expect(read('safety', { ticked: [NONE] })).toMatchObject({
      'history.rashDaysAgo': 'none',
      'history.symptoms': false,
    });
    expect(Object.values(read('safety', { ticked: [UNKNOWN] })).every((answer) => answer === null)).toBe(
      true,
    );
  });

  test.each([
    [[], 'Select what applies, or “None of these”'],
    [[NONE, UNKNOWN], 'Select what applies or “None of these”, not both'],
    [[NONE, 'history.symptoms'], 'Select what applies or “None of these”, not both'],
  ])('%o is answered with "%s"', (ticked, message) => {
    expect(read('safety', { ticked })).toEqual([message]);
  });
});

describe('earlier samples', () => {
  test('are read newest first', () => {
    const samples = [
      { ...emptySample(), weeks: '30', igg: 'negative', sameAssay: true },
      { ...emptySample(), weeks: '4', igg: 'positive', igm: 'negative' },
    ];
    expect(read('earlier', { choice: 'yes', samples })).toEqual({
      previous: [
        { weeksBefore: 4, igg: { class: 'positive' }, igm: { class: 'negative' } },
        { weeksBefore: 30, igg: { class: 'negative' }, sameAssay: true },
      ],
    });
  });

  test('may be none, or not known', () => {
    expect(read('earlier', { choice: 'no' })).toEqual({ previous: [] });
    expect(read('earlier', { choice: UNKNOWN })).toEqual({ previous: null });
  });

  test('name the sample that is not complete', () => {
    expect(read('earlier', { choice: '' })).toEqual(['Select yes if there are results of earlier samples']);
    expect(read('earlier', { choice: 'yes' })).toEqual([
      'Enter how many weeks before this sample earlier sample 1 was taken',
      'Select at least one result of earlier sample 1',
    ]);
    const samples = [{ ...emptySample(), weeks: 'long', igg: 'negative' }];
    expect(read('earlier', { choice: 'yes', samples })).toEqual([
      'Weeks of earlier sample 1 must be a whole number, like 30',
    ]);
  });
});

describe('a question taken up again', () => {
  test.each<[string, Answers]>([
    ['week', { gestation: '12+3' }],
    ['week', { gestation: null }],
    ['age', { ageDays: 3 }],
    ['igg', { 'results.igg': { class: 'low-positive' } }],
    ['igm', { 'results.igm': { class: 'unknown' } }],
    ['newbornSigns', { 'history.newbornSigns': false }],
    ['newbornSigns', { 'history.newbornSigns': null }],
    ['motherInfection', { 'history.motherInfection': 'none' }],
    ['series', { series: 'rising' }],
    ['earlier', { previous: [] }],
    ['earlier', { previous: null }],
    ['earlier', { previous: [{ weeksBefore: 30, igg: { class: 'negative' }, sameAssay: true }] }],
  ])('%s: %o gives the same answers', (id, answers) => {
    const ask = askOf(id);
    expect(readDraft(ask, draftOf(ask, answers))).toEqual({ answers });
  });

  test('ticks stand as they were', () => {
    const ask = askOf('safety');
    for (const ticked of [['history.symptoms'], [NONE], [UNKNOWN]]) {
      const reading = readDraft(ask, { ...draftOf(ask, {}), ticked });
      const answers = 'answers' in reading ? reading.answers : {};
      expect(draftOf(ask, answers).ticked).toEqual(ticked);
    }
    expect(draftOf(ask, { 'history.rashDaysAgo': 'ask', 'history.symptoms': false }).ticked).toEqual([
      'history.rashDaysAgo',
    ]);
  });

  test('a number stands as it was typed', () => {
    const answer = {
      class: 'grey',
      text: '0,85',
      unit: 'COI',
      limits: { negativeBelow: 0.7, positiveFrom: 1 },
    };
    expect(draftOf(askOf('igm'), { 'results.igm': answer })).toMatchObject({
      choice: 'number',
      text: '0,85',
      unit: 'COI',
      below: '0.7',
      from: '1',
    });
  });
});
