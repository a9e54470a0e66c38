import { describe, expect, it } from 'vitest';
import { readFact } from '../../src/rules/readers.ts';
import type { EarlierFact, Reader } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case, History } from '../../src/rules/vocabulary.ts';
import { sample, woman } from '../helpers/samples.ts';

const zones = { nearWeeks: 12, planningWeeks: 26, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: 12 };
const base: Case = { id: '', pathogen: 'rubella', subject: 'pregnant', gestation: '12', results: {} };
const read = (reader: Reader, more: Partial<Case> = {}, values: readonly string[] = []) =>
  readFact(viewCase({ ...base, ...more }), { values, from: [], read: reader });
const told = (history: History, more: Partial<Case> = {}): Partial<Case> => ({ ...more, history });

describe('a class', () => {
  const reader: Reader = {
    by: 'class',
    path: 'results.igg',
    groups: { there: ['positive', 'grey'], none: ['not-done'] },
  };
  const igg = (name: string) => ({ results: { igg: { class: name } } });

  it.each([
    ['grey', 'there'],
    ['positive', 'there'],
    ['not-done', 'none'],
  ])('%s is of the group that holds it: %s', (name, group) => {
    expect(read(reader, igg(name), ['there', 'none', 'without-a-group'])).toBe(group);
  });

  it('that no group holds is not read, and never as another', () => {
    expect(() => read(reader, igg('odd'), ['without-a-group', 'there'])).toThrow(
      'no value of results.igg for "odd"',
    );
  });
});

describe('a value', () => {
  const reader: Reader = {
    by: 'value',
    path: 'history.treated',
    groups: { yes: [true], no: [false] },
    other: '?',
  };
  it.each([
    [true, 'yes'],
    [false, 'no'],
    [null, '?'],
  ])('%s: %s', (treated, expected) => {
    expect(read(reader, told({ treated }), ['without-a-group', 'yes', 'no'])).toBe(expected);
  });
});

describe('a number', () => {
  const wordless: Extract<Reader, { by: 'number' }> = {
    by: 'number',
    path: 'history.rashDaysAgo',
    unit: 'days',
    bands: [
      { below: 8, is: 'early' },
      { below: 29, is: 'later' },
    ],
    above: 'past',
    unknown: '?',
  };
  const reader: Reader = { ...wordless, none: 'no' };
  it.each([
    [0, 'early'],
    [7, 'early'],
    [8, 'later'],
    [28, 'later'],
    [29, 'past'],
    ['none', 'no'],
    [null, '?'],
  ] as const)('%s days: %s', (rashDaysAgo, expected) => {
    expect(read(reader, told({ rashDaysAgo }))).toBe(expected);
  });

  it('where a table has no word for "none" is not known', () => {
    expect(read(wordless, told({ rashDaysAgo: 'none' }))).toBe('?');
  });

  it('of weeks is held against days, a count against itself', () => {
    const weeks: Reader = { ...reader, path: 'history.weeksSinceVaccine', unit: 'weeks' };
    expect(read(weeks, told({ weeksSinceVaccine: 1 }))).toBe('early');
    expect(read(weeks, told({ weeksSinceVaccine: 2 }))).toBe('later');
    const count: Reader = { ...reader, path: 'history.documentedDoses', unit: 'count' };
    expect(read(count, told({ documentedDoses: 7 }))).toBe('early');
    expect(read(count, told({ documentedDoses: 8 }))).toBe('later');
  });
});

describe('an exposure', () => {
  const reader: Reader = {
    by: 'exposure',
    path: 'history.contactDaysAgo',
    bands: [{ below: 15, is: 'fresh' }],
    inPregnancy: 'in-pregnancy',
    longAgo: 'long-ago',
    none: 'no',
    unknown: '?',
    pregnancyMaxDays: 301,
  };
  it.each([
    ['12', 14, 'fresh'],
    ['12', 15, 'in-pregnancy'],
    ['12', 84, 'in-pregnancy'],
    ['12', 85, 'long-ago'],
    [null, 301, 'in-pregnancy'],
    [null, 302, 'long-ago'],
    ['12', 'none', 'no'],
    ['12', null, '?'],
  ] as const)('at week %s, %s days ago: %s', (gestation, contactDaysAgo, expected) => {
    expect(read(reader, told({ contactDaysAgo }, { gestation }))).toBe(expected);
  });

  it('before a pregnancy is never in it, not even on the day of the sample', () => {
    const planning = { subject: 'planning', gestation: null } as const;
    const bare: Reader = { ...reader, bands: [] };
    expect(read(bare, told({ contactDaysAgo: 0 }, planning))).toBe('long-ago');
    expect(read(bare, told({ contactDaysAgo: 1 }, planning))).toBe('long-ago');
  });
});

describe('a week', () => {
  const reader: Reader = {
    by: 'week',
    of: 'sample',
    zones,
    bands: [{ below: 70, is: 'early' }],
    above: 'late',
    unknown: '?',
    planning: 'planning',
  };
  it.each([
    ['9+6', 'early'],
    ['10', 'late'],
    [null, '?'],
  ])('%s: %s', (gestation, expected) => {
    expect(read(reader, { gestation })).toBe(expected);
  });

  it('is none before a pregnancy', () => {
    expect(read(reader, { subject: 'planning', gestation: null })).toBe('planning');
  });

  it('may be that of the earlier sample which counts for a first test', () => {
    const view = woman('12', 'igg+ igm-', ['4 igg+ igm+']);
    const of = (one: 'sample' | 'reading') =>
      readFact(view, { values: [], from: [], read: { ...reader, of: one } });
    expect([of('sample'), of('reading')]).toEqual(['late', 'early']);
  });
});

describe('several paths', () => {
  const reader: Reader = {
    by: 'any-of',
    paths: ['history.treated', 'history.contactDaysAgo'],
    asked: ['history.treated', 'history.symptoms'],
  };
  it.each<[string, History, string]>([
    ['one is true', { treated: true }, 'yes'],
    ['one is a number', { contactDaysAgo: 0 }, 'yes'],
    ['one is "none", the rest is known', { treated: false, contactDaysAgo: 'none', symptoms: false }, 'no'],
    ['one that is asked is not known', { treated: false }, 'unknown'],
    ['one that is not asked is not known', { treated: false, symptoms: false }, 'no'],
    ['one holds beside one that is not known', { contactDaysAgo: 3 }, 'yes'],
  ])('%s', (_, history, expected) => {
    expect(read(reader, { history })).toBe(expected);
  });

  it('give the first class of an order that one of them holds, else none', () => {
    const best: Reader = {
      by: 'best-of',
      paths: ['results.igm', 'results.secondIgm'],
      order: ['positive', 'grey', 'negative'],
    };
    const of = (igm: string, secondIgm: string) =>
      read(best, { results: { igm: { class: igm }, secondIgm: { class: secondIgm } } });
    expect(of('negative', 'grey')).toBe('grey');
    expect(of('positive', 'grey')).toBe('positive');
    expect(of('pending', 'not-done')).toBe('none');
  });
});

describe('what is read of the person and the methods', () => {
  const avidity = (first: string, second: string) => ({
    results: { igg: { class: 'positive' }, avidity: { class: first }, secondAvidity: { class: second } },
  });
  it('the subject', () => {
    expect(read({ by: 'subject' }, { subject: 'newborn' })).toBe('newborn');
  });
  it('two methods of avidity, at odds only where one is high and one low', () => {
    expect(read({ by: 'avidity-methods' }, avidity('high', 'low'))).toBe('disagree');
    expect(read({ by: 'avidity-methods' }, avidity('low', 'high'))).toBe('disagree');
    expect(read({ by: 'avidity-methods' }, avidity('high', 'intermediate'))).toBe('agree');
    expect(read({ by: 'avidity-methods' }, avidity('intermediate', 'low'))).toBe('agree');
  });
  it('whose avidity counts', () => {
    const before = (igg: string) => ({
      previous: [{ weeksBefore: 4, igg: { class: igg }, avidity: { class: 'low' } }],
    });
    expect(read({ by: 'avidity-from' }, before('positive'))).toBe('earlier');
    expect(read({ by: 'avidity-from' }, before('not-done'))).toBe('other');
    expect(read({ by: 'avidity-from' }, avidity('low', 'not-done'))).toBe('other');
    expect(read({ by: 'avidity-from' })).toBe('other');
  });
  it('the avidity with its date', () => {
    const reader: Reader = {
      by: 'avidity',
      zones,
      defaultWeeks: 16,
      capWeeks: 20,
      plainToDays: 0,
      betweenToDays: 0,
    };
    expect(read(reader, avidity('high', 'not-done'))).toBe('high-plain');
    expect(read(reader, { ...avidity('high', 'not-done'), gestation: '17' })).toBe('high-late');
  });
});

describe('earlier samples are read by the fact that is asked for', () => {
  const of = (
    what: EarlierFact,
    today: string,
    samples: readonly string[],
    days?: number,
    more: Partial<Case> = {},
  ) =>
    readFact(woman('20', today, samples, more), {
      values: [],
      from: [],
      read: { by: 'earlier', what, zones, ...(days === undefined ? {} : { days }) },
    });
  it.each<[EarlierFact, string, string[], string, number?, Partial<Case>?]>([
    ['negative', 'igg+', ['4 igg- same'], 'same'],
    ['grey', 'igg+', ['4 igg~'], 'yes'],
    ['positive-before', 'igg+', ['40 igg+'], 'old'],
    ['lost', 'igg-', ['4 igg+'], 'yes'],
    ['first-positive', 'igg+', ['4 igg+ igm-'], 'negative'],
    ['igm-in-pregnancy', 'igg+', ['4 igm+'], 'yes'],
    ['igm-run', 'igg- igm+', ['2 igm+'], 'late', 14],
    ['igm-run', 'igg- igm+', ['2 igm+'], 'early', 15],
    ['igm-run', 'igg- igm+', ['2 igm+'], 'late'],
    ['negative-old-enough', 'igg-', ['2 igg-'], 'yes', 14],
    ['negative-old-enough', 'igg-', ['2 igg-'], 'no', 15],
    ['negative-old-enough', 'igg-', ['2 igg-'], 'yes'],
    ['negative-ever', 'igg-', ['2 igg-'], 'yes', 139],
    ['negative-after', 'igg-', ['2 igg-'], 'yes', 126],
    ['negative-after', 'igg-', ['2 igg-'], 'no', 127],
    ['negative-after', 'igg-', ['20 igg-'], 'yes'],
    ['negative-after', 'igg-', ['21 igg-'], 'no'],
    ['igg-before-contact', 'igg+', ['2 igg+'], 'yes', 0, { history: { contactDaysAgo: 13 } }],
    ['rebound', 'igg+', ['2 igg+', '4 igg-'], 'yes'],
    ['any-sample', 'igg+', ['2 igg+'], 'some'],
    ['any-sample', 'igg+', [], 'none'],
    ['any', 'igg+', ['2 igg+'], 'yes'],
    ['any', 'igg+', [], 'no'],
  ])('%s: %s after %j is %s', (what, today, samples, expected, days, more) => {
    expect(of(what, today, samples, days, more)).toBe(expected);
  });

  it('infant-negatives: from an age on, or from birth', () => {
    const infant: Case = {
      ...base,
      subject: 'newborn',
      gestation: null,
      ageDays: 300,
      results: { igg: { class: 'negative' } },
      previous: [sample('4 igg-')],
    };
    const infantFact = (days?: number) =>
      readFact(viewCase(infant), {
        values: [],
        from: [],
        read: { by: 'earlier', what: 'infant-negatives', zones, ...(days === undefined ? {} : { days }) },
      });
    expect([infantFact(), infantFact(272), infantFact(273), infantFact(301)]).toEqual([
      'two',
      'two',
      'one',
      'none',
    ]);
  });
});
