import { describe, expect, it } from 'vitest';
import * as earlier from '../../src/rules/earlier.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { woman } from '../helpers/samples.ts';

const zones = { nearWeeks: 12, planningWeeks: 26, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: 12 };
const plain = { ...zones, vaccineWeeks: null };

const vaccine = (weeksSinceVaccine: number) => ({ history: { weeksSinceVaccine } });

describe('where an earlier sample falls', () => {
  it.each([
    ['20', 0, 'during'],
    ['20', 140, 'during'],
    ['20', 141, 'near'],
    ['20', 224, 'near'],
    ['20', 225, 'before'],
    ['0', 0, 'during'],
    ['0', 1, 'near'],
    ['?', 43 * 7, 'during'],
    ['?', 55 * 7, 'near'],
    ['?', 56 * 7, 'before'],
    ['plan', 1, 'near'],
    ['plan', 182, 'near'],
    ['plan', 183, 'before'],
  ])('at week %s, %i days ago: %s', (week, days, zone) => {
    expect(earlier.zoneOf(days, woman(week, '', []), zones)).toBe(zone);
  });
});

describe('an IgG that was negative', () => {
  it.each<[string, string, string[], Partial<Case>, string]>([
    ['in this pregnancy, same assay', '20', ['4 igg- same'], {}, 'same'],
    ['in this pregnancy, sera in parallel', '20', ['4 igg-'], { series: 'stable' }, 'same'],
    ['in this pregnancy, another laboratory', '20', ['4 igg-'], {}, 'other'],
    ['on the day of the last period', '20', ['20 igg-'], {}, 'other'],
    ['shortly before', '20', ['21 igg- same'], {}, 'near'],
    ['long before', '20', ['33 igg- same'], {}, 'none'],
    ['week not known', '?', ['40 igg- same'], {}, 'unclear'],
    ['before a pregnancy', 'plan', ['20 igg- same'], {}, 'near'],
    ['the one that weighs most of several', '20', ['2 igg-', '4 igg- same', '22 igg-'], {}, 'same'],
    ['with a vaccine since', '20', ['6 igg- same'], vaccine(5), 'vaccinated'],
    ['with a vaccine on its day', '20', ['6 igg- same'], vaccine(6), 'vaccine-recent'],
    ['with a vaccine shortly before it', '20', ['6 igg- same'], vaccine(12), 'vaccine-recent'],
    ['with a vaccine long before it', '20', ['6 igg- same'], vaccine(13), 'same'],
    ['with a vaccine twelve weeks and a day before today', '20', ['6 igg- same'], vaccine(85 / 7), 'same'],
    [
      'one with a vaccine since, one without',
      '20',
      ['6 igg- same', '2 igg- same'],
      vaccine(5),
      'vaccine-recent',
    ],
    ['a gray one does not count', '20', ['4 igg~ same'], {}, 'none'],
    ['none at all', '20', [], {}, 'none'],
  ])('%s', (_, week, samples, more, expected) => {
    expect(earlier.earlierNegative(woman(week, 'igg+', samples, more), zones)).toBe(expected);
  });

  it('no vaccine is read where the table reads none', () => {
    expect(earlier.earlierNegative(woman('20', 'igg+', ['6 igg- same'], vaccine(5)), plain)).toBe('same');
  });
});

describe('an IgG that was gray in this pregnancy', () => {
  it.each<[string, string[], Partial<Case>, string]>([
    ['20', ['4 igg~'], {}, 'yes'],
    ['20', ['21 igg~'], {}, 'no'],
    ['?', ['21 igg~'], {}, 'yes'],
    ['plan', ['4 igg~'], {}, 'no'],
    ['20', ['4 igg~'], vaccine(3), 'no'],
    ['20', ['4 igg-'], {}, 'no'],
  ])('week %s, %j, %j: %s', (week, samples, more, expected) => {
    expect(earlier.earlierGrey(woman(week, 'igg+', samples, more), zones)).toBe(expected);
  });
});

describe('an IgG that was positive well before', () => {
  it.each<[string, string, string[], string]>([
    ['20', 'igg+', ['32 igg+'], 'none'],
    ['10', 'igg+', ['22.5 igg+'], 'recent'],
    ['10', 'igg+', ['26 igg+'], 'recent'],
    ['10', 'igg+', ['26.5 igg+'], 'old'],
    ['10', 'igg+', ['23 igg+', '104 igg+'], 'old'],
    ['10', 'igg+', ['4 igg+'], 'none'],
    ['?', 'igg+', ['55 igg+'], 'none'],
    ['?', 'igg+', ['57 igg+'], 'old'],
    ['plan', 'igg+', ['26 igg+'], 'none'],
    ['plan', 'igg+', ['27 igg+'], 'old'],
    ['10', 'igg+', ['104 iggl'], 'old'],
    ['10', 'igg~', ['104 iggl'], 'none'],
    ['10', 'iggl', ['104 iggl'], 'none'],
    ['10', 'igg+', ['60 igg-', '104 iggl'], 'none'],
    ['10', 'igg~', ['104 igg+'], 'old'],
    ['10', 'igg+', ['60 igm+', '104 iggl'], 'old'],
    ['10', 'igg+', ['104 iggl', '130 igg-'], 'old'],
    ['10', 'igg+', ['104 igg-', '104 iggl'], 'old'],
  ])('week %s, today %s, %j: %s', (week, today, samples, expected) => {
    expect(earlier.positiveBefore(woman(week, today, samples), zones)).toBe(expected);
  });
});

describe('an IgG that was there and is gone', () => {
  it.each<[string, string[], string]>([
    ['igg-', ['10 igg+'], 'yes'],
    ['igg+', ['5 igg-', '10 igg+'], 'yes'],
    ['igg+', ['5 igg+', '10 igg-'], 'no'],
    ['igg~', ['10 igg+'], 'no'],
    ['igg-', ['10 igg~'], 'no'],
    ['igg-', [], 'no'],
    ['', ['10 igg+'], 'no'],
    ['igg+', ['5 igg~', '10 igg+'], 'no'],
    ['igg+', ['10 igg-', '10 igg+'], 'no'],
    ['igg-', ['0 igg+'], 'yes'],
  ])('today %s, %j: %s', (today, samples, expected) => {
    expect(earlier.positiveLost(woman('20', today, samples))).toBe(expected);
  });
});

describe('the first sample with IgG', () => {
  it.each<[string, string, string[], string]>([
    ['20', 'igg+', ['4 igg+ igm+'], 'reactive'],
    ['20', 'igg+', ['4 igg+ igm~'], 'reactive'],
    ['20', 'igg+', ['4 igg+ igm-'], 'negative'],
    ['20', 'igg+', ['4 igg+'], 'unknown'],
    ['20', 'igg+', ['2 igg+ igm-', '8 igg+ igm+'], 'reactive'],
    ['20', 'igg+', ['2 igg+ igm-', '60 igg+ igm+'], 'negative'],
    ['20', 'igg-', ['4 igg+ igm+'], 'none'],
    ['20', 'iggl', ['4 igg+ igm-'], 'negative'],
    ['20', 'igg+', ['4 igg- igm+'], 'none'],
  ])('week %s, today %s, %j: its IgM is %s', (week, today, samples, expected) => {
    expect(earlier.firstPositiveIgm(woman(week, today, samples), zones)).toBe(expected);
  });
});

describe('an IgG that came back', () => {
  it.each<[string, string[], string]>([
    ['igg+', ['2 igg+', '4 igg-'], 'yes'],
    ['igg+', ['2 iggl', '4 igg-'], 'yes'],
    ['igg-', ['1 igg-', '2 igg+', '4 igg-'], 'yes'],
    ['igg+', ['2 igg+', '4 igg+'], 'no'],
    ['igg+', ['2 igg~', '4 igg-'], 'no'],
    ['igg+', ['2 igg-', '4 igg+'], 'no'],
    ['igg+', ['4 igg-', '4 igg+'], 'no'],
    ['igg+', ['4 igg-'], 'no'],
    ['igg+', ['0 igg+'], 'no'],
  ])('today %s, %j: %s', (today, samples, expected) => {
    expect(earlier.rebound(woman('20', today, samples))).toBe(expected);
  });
});
