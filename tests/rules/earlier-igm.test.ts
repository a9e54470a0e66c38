import { describe, expect, it } from 'vitest';
import * as earlier from '../../src/rules/earlier.ts';
import { woman } from '../helpers/samples.ts';

const zones = { nearWeeks: 12, planningWeeks: 26, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: 12 };

describe('a run of reactive IgM', () => {
  it.each<[string, string[], string]>([
    ['igm+', [], 'none'],
    ['igm+', ['2 igm+'], 'early'],
    ['igm+', ['2.9 igm+'], 'early'],
    ['igm+', ['3 igm+'], 'late'],
    ['igm+', ['1 igm+', '3 igm~'], 'late'],
    ['igm+', ['2 igm-', '6 igm+'], 'none'],
    ['igm+', ['1 igm+', '4 igm-', '6 igm+'], 'early'],
    ['igm+', ['2 igg-', '6 igm+'], 'late'],
    ['igm+', ['2 igm?', '6 igm+'], 'late'],
    ['igm-', ['2 igm-', '6 igm+'], 'late'],
    ['igm-', ['2 igm+'], 'early'],
    ['igm-', [], 'none'],
    ['igm+', ['0 igm+'], 'early'],
    // IgM beside a gray or positive IgG does not grow older: a negative IgG now does not close it.
    ['igm+', ['4 igg+ igm+'], 'early'],
    ['igm+', ['4 iggl igm+'], 'early'],
    ['igm+', ['4 igg~ igm+'], 'early'],
    ['igm+', ['1 igm+', '4 igg~ igm+'], 'early'],
    ['igm+', ['3 igg- igm+', '4 igg+ igm+'], 'late'],
  ])('today %s, %j: first seen %s', (today, samples, expected) => {
    expect(earlier.igmRun(woman('12', today, samples), 21)).toBe(expected);
  });

  it('that nothing closes is late from its first day, whatever the IgG beside it', () => {
    expect(earlier.igmRun(woman('12', 'igm+', ['0 igm+']), 0)).toBe('late');
    expect(earlier.igmRun(woman('12', 'igm+', ['2 igg+ igm+']), 0)).toBe('late');
    expect(earlier.igmRun(woman('12', 'igm+', ['2 igm-', '6 igm+']), 0)).toBe('late');
  });

  it('in this pregnancy is told from one before it', () => {
    expect(earlier.igmEarlierInPregnancy(woman('12', '', ['12 igm~']), zones)).toBe('yes');
    expect(earlier.igmEarlierInPregnancy(woman('12', '', ['12.5 igm+']), zones)).toBe('no');
    expect(earlier.igmEarlierInPregnancy(woman('12', '', ['4 igm-']), zones)).toBe('no');
    expect(earlier.igmEarlierInPregnancy(woman('12', '', ['4 igm-', '6 igm+']), zones)).toBe('yes');
    expect(earlier.igmEarlierInPregnancy(woman('plan', '', ['2 igm+']), zones)).toBe('no');
  });
});

describe('an earlier IgG-negative sample', () => {
  it('is old enough, or after a day of the pregnancy', () => {
    expect(earlier.negativeOldEnough(woman('12', '', ['2 igg-']), 14)).toBe('yes');
    expect(earlier.negativeOldEnough(woman('12', '', ['1.9 igg-']), 14)).toBe('no');
    expect(earlier.negativeOldEnough(woman('12', '', ['2 igg+']), 14)).toBe('no');
    expect(earlier.negativeOldEnough(woman('12', '', ['1 igg-', '3 igg-', '4 igg+']), 14)).toBe('yes');
    expect(earlier.negativeAfter(woman('20', '', ['6 igg-']), 98)).toBe('yes');
    expect(earlier.negativeAfter(woman('20', '', ['6 igg+']), 98)).toBe('no');
    expect(earlier.negativeAfter(woman('20', '', ['4 igg+', '6 igg-', '8 igg-']), 98)).toBe('yes');
    expect(earlier.negativeAfter(woman('20', '', ['6.1 igg-']), 98)).toBe('no');
    expect(earlier.negativeAfter(woman('?', '', ['6 igg-']), 98)).toBe('no');
  });
});

describe('an IgG from before a contact', () => {
  it.each<[number | 'none' | null, string, string]>([
    [13, '2 igg+', 'yes'],
    [14, '2 igg+', 'no'],
    [5, '2 iggl', 'no'],
    ['none', '2 igg+', 'no'],
    [null, '2 igg+', 'no'],
  ])('contact %s days ago, sample %s: %s', (contactDaysAgo, text, expected) => {
    expect(earlier.iggBeforeContact(woman('12', 'igg+', [text], { history: { contactDaysAgo } }))).toBe(
      expected,
    );
  });
});

it('of several samples, one from before the contact is enough', () => {
  const contact = { history: { contactDaysAgo: 20 } };
  expect(earlier.iggBeforeContact(woman('12', 'igg+', ['1 igg+', '3 igg+', '4 igg-'], contact))).toBe('yes');
});

describe('an infant without IgG', () => {
  it.each<[number | null, string, string[], string]>([
    [153, 'igg-', [], 'one'],
    [152, 'igg-', [], 'none'],
    [200, 'igg-', ['6 igg-'], 'two'],
    [200, 'igg-', ['7 igg-'], 'one'],
    [200, 'igg-', ['0 igg-'], 'one'],
    [200, 'igg+', ['6 igg-'], 'none'],
    [200, '', ['6 igg-'], 'none'],
    [200, 'igg-', ['6 igg+'], 'one'],
    [200, 'igg-', ['2 igg~', '6 igg-', '20 igg-'], 'two'],
    [null, 'igg-', ['6 igg-'], 'none'],
  ])('at %s days, %s, %j: %s', (ageDays, today, samples, expected) => {
    const view = woman('?', today, samples, { subject: 'newborn', ageDays });
    expect(earlier.infantNegatives(view, 153)).toBe(expected);
  });
});
