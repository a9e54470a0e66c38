import { describe, expect, it } from 'vitest';
import { combineMethods, excludedFromWeek, readAvidity, readingDays } from '../../src/rules/avidity.ts';
import type { Reader } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case, Earlier } from '../../src/rules/vocabulary.ts';

type AvidityReader = Extract<Reader, { by: 'avidity' }>;
const zones = { nearWeeks: 12, planningWeeks: 26, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: null };
const toxoplasma: AvidityReader = {
  by: 'avidity',
  zones,
  defaultWeeks: 16,
  capWeeks: 20,
  plainToDays: 0,
  betweenToDays: 14,
};
const cmv: AvidityReader = {
  ...toxoplasma,
  defaultWeeks: 13,
  capWeeks: 17,
  plainToDays: -1,
  betweenToDays: -1,
};

const base: Case = {
  id: '',
  pathogen: 'toxoplasma',
  subject: 'pregnant',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' }, avidity: { class: 'high' } },
};
const at = (gestation: string | null, more: Partial<Case> = {}) => viewCase({ ...base, gestation, ...more });
const claims = (avidityExcludesWeeks: number) => ({ settings: { avidityExcludesWeeks } });
const methods = (avidity: string, secondAvidity: string) => ({
  results: { ...base.results, avidity: { class: avidity }, secondAvidity: { class: secondAvidity } },
});
const noneToday = { results: { igg: { class: 'positive' }, igm: { class: 'positive' } } };
const earlier = (weeksBefore: number, avidity: string, igg = 'positive'): Earlier => ({
  weeksBefore,
  igg: { class: igg },
  avidity: { class: avidity },
});

describe('a high avidity by its date', () => {
  it.each([
    ['15+6', 'high-plain'],
    ['16', 'high-plain'],
    ['16+1', 'high-between'],
    ['18', 'high-between'],
    ['18+1', 'high-late'],
    ['40', 'high-late'],
    [null, 'high-unknown'],
  ])('toxoplasma at %s: %s', (gestation, expected) => {
    expect(readAvidity(at(gestation), toxoplasma)).toBe(expected);
  });

  it.each([
    ['12+6', 'high-plain'],
    ['13', 'high-late'],
  ])('CMV at %s: %s', (gestation, expected) => {
    expect(readAvidity(at(gestation), cmv)).toBe(expected);
  });

  it('before a pregnancy is old', () => {
    expect(readAvidity(at(null, { subject: 'planning' }), toxoplasma)).toBe('high-plain');
  });

  it.each([
    [12, '12', 'high-plain'],
    [12, '12+1', 'high-between'],
    [20, '20', 'high-plain'],
    [21, '20+1', 'high-between'],
    [52, '22+1', 'high-late'],
    [1, '1', 'high-plain'],
  ])('the laboratory claims %i weeks, capped at 20: at %s %s', (weeks, gestation, expected) => {
    expect(readAvidity(at(gestation, claims(weeks)), toxoplasma)).toBe(expected);
  });
});

describe('the week after which infection is unlikely', () => {
  it.each([
    ['16', 0],
    ['16+1', 1],
    ['16+6', 1],
    ['17', 1],
    ['17+1', 2],
    ['15+6', 0],
    ['15', -1],
    ['14+6', -1],
    ['9+2', -6],
    ['0', -16],
    ['22', 6],
  ])('sampled at %s: week %i, rounded up', (gestation, week) => {
    expect(excludedFromWeek(at(gestation), toxoplasma)).toBe(week);
  });

  it('is never minus zero, which JSON would hide and a reader would not', () => {
    expect(Object.is(excludedFromWeek(at('15+6'), toxoplasma), 0)).toBe(true);
  });

  it.each<[string, Partial<Case>, string | null]>([
    ['the week is not known', {}, null],
    ['she is not pregnant', { subject: 'planning' }, null],
    ['she is not pregnant, though a week is told', { subject: 'planning' }, '12'],
    ['the avidity is low', methods('low', 'not-done'), '12'],
    ['two methods disagree', methods('high', 'low'), '12'],
    ['there is none', noneToday, '12'],
  ])('is not given where %s', (_, more, gestation) => {
    expect(excludedFromWeek(at(gestation, more), toxoplasma)).toBeNull();
  });

  it('counts with the laboratory’s weeks, at most the cap', () => {
    expect(excludedFromWeek(at('22', claims(12)), toxoplasma)).toBe(10);
    expect(excludedFromWeek(at('22', claims(52)), toxoplasma)).toBe(2);
    expect(excludedFromWeek(at('22', claims(52)), cmv)).toBe(5);
    expect(excludedFromWeek(at('22', { settings: { avidityExcludesWeeks: null } }), cmv)).toBe(9);
  });
});

describe('an earlier sample', () => {
  it('counts with its own week', () => {
    const view = at('22', { ...noneToday, previous: [earlier(8, 'high')] });
    expect(readAvidity(view, toxoplasma)).toBe('high-plain');
    expect(excludedFromWeek(view, toxoplasma)).toBe(-2);
  });
  it('from before the pregnancy gives a negative week', () => {
    const view = at('10', { ...noneToday, previous: [earlier(20, 'high')] });
    expect(excludedFromWeek(view, toxoplasma)).toBe(-26);
  });
  it('of several, the earliest stands', () => {
    const view = at('22', { previous: [earlier(2, 'high'), earlier(10, 'high')] });
    expect(excludedFromWeek(view, toxoplasma)).toBe(-4);
  });
  it('whose IgG is not told counts by its avidity', () => {
    const view = at('22', { ...noneToday, previous: [{ weeksBefore: 8, avidity: { class: 'high' } }] });
    expect(excludedFromWeek(view, toxoplasma)).toBe(-2);
  });
  it('half a week counts', () => {
    expect(excludedFromWeek(at('22', { ...noneToday, previous: [earlier(4.5, 'high')] }), toxoplasma)).toBe(
      2,
    );
  });
  it('that was high against a later low is read as intermediate', () => {
    expect(
      readAvidity(at('22', { ...methods('low', 'not-done'), previous: [earlier(8, 'high')] }), toxoplasma),
    ).toBe('intermediate');
  });
  it('that was low and high today stays low: the infection was recent then', () => {
    expect(readAvidity(at('22', { previous: [earlier(8, 'low')] }), toxoplasma)).toBe('low');
  });
  it.each(['negative', 'grey', 'low-positive', 'pending'])('with IgG %s has no avidity to count', (igg) => {
    expect(readAvidity(at('22', { ...noneToday, previous: [earlier(8, 'high', igg)] }), toxoplasma)).toBe(
      'none',
    );
  });
});

describe('two methods on one serum', () => {
  it.each([
    ['low', 'high', 'intermediate'],
    ['low', 'intermediate', 'low'],
    ['intermediate', 'high', 'intermediate'],
    ['high', 'high', 'high'],
    ['low', 'low', 'low'],
    ['high', 'not-measurable', 'high'],
    ['pending', 'low', 'low'],
    ['unknown', 'not-done', 'none'],
    ['unreadable', 'unreadable', 'none'],
  ])('%s and %s: %s, whichever came first', (one, other, expected) => {
    expect(combineMethods(one, other)).toBe(expected);
    expect(combineMethods(other, one)).toBe(expected);
  });
});

describe('under treatment', () => {
  const treated = { history: { treated: true } };
  it('a low avidity is no evidence, a high one is', () => {
    expect(readAvidity(at('12', { ...methods('low', 'not-done'), ...treated }), toxoplasma)).toBe('none');
    expect(readAvidity(at('12', treated), toxoplasma)).toBe('high-plain');
    expect(readAvidity(at('12', { ...methods('intermediate', 'not-done'), ...treated }), toxoplasma)).toBe(
      'intermediate',
    );
  });
  it('an earlier low one from before it still counts', () => {
    const more = { ...methods('low', 'not-done'), ...treated, previous: [earlier(3, 'low')] };
    expect(readAvidity(at('12', more), toxoplasma)).toBe('low');
  });
});

describe('the day of the sample that counts for a first test', () => {
  const first = (weeksBefore: number, igm?: string, igg = 'positive'): Partial<Case> => ({
    previous: [{ weeksBefore, igg: { class: igg }, ...(igm === undefined ? {} : { igm: { class: igm } }) }],
  });
  it.each<[string, Partial<Case>, number]>([
    ['today, where there is no earlier one', {}, 140],
    ['the earlier one, IgM negative', first(4, 'negative'), 112],
    ['the earlier one, IgM gray', first(4, 'grey'), 112],
    ['the earlier one, IgM positive', first(4, 'positive'), 112],
    ['today, where the earlier one has no IgM', first(4), 140],
    ['today, where the IgM of the earlier one is pending', first(4, 'pending'), 140],
    ['today, where the earlier one was not positive', first(4, 'positive', 'grey'), 140],
    ['today, where the earlier one is from before the pregnancy', first(40, 'positive'), 140],
    ['the earlier one, shortly before the pregnancy', first(24, 'negative'), -28],
  ])('is %s', (_, more, days) => {
    expect(readingDays(at('20', more), zones)).toBe(days);
  });

  it('is not known where the week is not', () => {
    expect(readingDays(at(null, first(4, 'negative')), zones)).toBeNull();
  });
});
