import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/rules/dates.ts';
import { dueOf, type Due, type DueTime, type Mark } from '../../src/rules/due.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case } from '../../src/rules/vocabulary.ts';

const woman: Case = { id: '', pathogen: 'cmv', subject: 'pregnant', results: {}, sampledOn: '2026-12-04' };
const infant: Case = { ...woman, subject: 'newborn', ageDays: 3 };
const sample = (days: number): Mark => ({ after: 'sample', days });
const contact = (days: number): Mark => ({ after: 'contact', days });
const age = (days: number): Mark => ({ after: 'birth', days });
const week = (weeks: number): Mark => ({ after: 'lastPeriod', days: weeks * 7 });

const due = (time: DueTime, source: Case = woman) => dueOf(time, viewCase(source));
const shown = (days: Due | null) =>
  days && `${days.from ? isoOf(days.from) : ''}..${days.to ? isoOf(days.to) : ''}`;

describe('the window of a due time', () => {
  it.each<[string, DueTime, Case, string]>([
    ['between two days', { from: [sample(14)], to: sample(21) }, woman, '2026-12-18..2026-12-25'],
    ['over the new year', { from: [sample(28)], to: sample(42) }, woman, '2027-01-01..2027-01-15'],
    [
      'over a leap day',
      { from: [sample(1)], to: sample(2) },
      { ...woman, sampledOn: '2028-02-28' },
      '2028-02-29..2028-03-01',
    ],
    [
      'over the change of the clocks',
      { from: [sample(1)], to: sample(2) },
      { ...woman, sampledOn: '2026-03-28' },
      '2026-03-29..2026-03-30',
    ],
    [
      'from a contact',
      { from: [contact(21)], to: contact(28) },
      { ...woman, history: { contactDaysAgo: 5 } },
      '2026-12-20..2026-12-27',
    ],
    [
      'by its last day only, where it is open already',
      { from: [contact(21)], to: contact(28) },
      { ...woman, history: { contactDaysAgo: 24 } },
      '..2026-12-08',
    ],
    ['none from a contact that is not dated', { from: [contact(21)], to: contact(28) }, woman, '..'],
    [
      'none where half of it counts from something unknown',
      { from: [contact(21), sample(7)], to: contact(28) },
      woman,
      '..',
    ],
    [
      'moved behind the sample, with days left to take it',
      { from: [contact(21), sample(7)], to: contact(28), least: 3 },
      { ...woman, history: { contactDaysAgo: 28 } },
      '2026-12-11..2026-12-14',
    ],
    [
      'from a week, when that is later',
      { from: [week(18), sample(28)] },
      { ...woman, gestation: '12' },
      '2027-01-15..',
    ],
    [
      'from the sample, when that is later',
      { from: [week(18), sample(28)] },
      { ...woman, gestation: '20' },
      '2027-01-01..',
    ],
    ['from what is known', { from: [week(18), sample(28)] }, woman, '2027-01-01..'],
    ['up to a week', { to: week(21) }, { ...woman, gestation: '12' }, '..2027-02-05'],
    ['up to an age', { to: age(21) }, infant, '..2026-12-22'],
    ['on the day of the sample at the last', { to: age(3) }, infant, '..2026-12-04'],
    ['at an age', { from: [age(28)], to: age(35) }, infant, '2026-12-29..2027-01-05'],
    [
      'from a rash',
      { from: [{ after: 'rash', days: 10 }] },
      { ...woman, history: { rashDaysAgo: 3 } },
      '2026-12-11..',
    ],
    [
      'none from a rash, where only the contact is dated',
      { from: [{ after: 'rash', days: 10 }] },
      { ...woman, history: { contactDaysAgo: 3 } },
      '..',
    ],
    [
      'open on the day of the sample, without a first day',
      { from: [sample(0)], to: sample(7) },
      woman,
      '..2026-12-11',
    ],
    ['on one day', { from: [sample(14)], to: sample(14) }, woman, '2026-12-18..2026-12-18'],
    [
      'without a last day that lies before the first',
      { from: [sample(14)], to: sample(13) },
      woman,
      '2026-12-18..',
    ],
    [
      'none from a last period, for one who is not pregnant',
      { from: [week(18)] },
      { ...woman, subject: 'planning', gestation: '12' },
      '..',
    ],
    ['none for an age that is reached', { from: [age(275)] }, { ...infant, ageDays: 300 }, '..'],
    ['none for an age, age not known', { from: [age(275)] }, { ...infant, ageDays: null }, '..'],
  ])('%s', (_, time, source, expected) => expect(shown(due(time, source))).toBe(expected));

  it('is none without a date of the sample', () => {
    expect(due({ from: [sample(14)] }, { ...woman, sampledOn: null })).toBeNull();
  });

  it('says when its last day has passed, and never puts that day before the sample', () => {
    expect(due({ to: age(21) }, { ...infant, ageDays: 22 })).toMatchObject({ to: null, past: true });
    expect(due({ to: age(21) }, { ...infant, ageDays: 21 })).toMatchObject({ past: false });
  });
});

describe('the other days', () => {
  const closesOn = (time: DueTime, source?: Case) => {
    const day = due(time, source)?.closes;
    return day ? isoOf(day) : null;
  };
  it('tells from when on a result closes, only where that is later than the window opens', () => {
    const time = { from: [sample(7)], to: sample(10), closes: [contact(15)] };
    expect(closesOn(time, { ...woman, history: { contactDaysAgo: 2 } })).toBe('2026-12-17');
    expect(closesOn(time, { ...woman, history: { contactDaysAgo: 8 } })).toBeNull();
    expect(closesOn(time)).toBeNull();
    const either = { from: [sample(5)], to: sample(10), closes: [sample(21), contact(29)] };
    expect(closesOn(either, { ...woman, history: { contactDaysAgo: 5 } })).toBe('2026-12-28');
    expect(closesOn(either, { ...woman, history: { contactDaysAgo: 12 } })).toBe('2026-12-25');
    expect(closesOn(either)).toBe('2026-12-25');
  });

  it('tells the week where the week decides, and none beyond what is read as a pregnancy', () => {
    const time = { from: [week(18), sample(65)] };
    expect(due(time, { ...woman, gestation: '12' })?.week).toBe('21+2');
    expect(due(time, { ...woman, gestation: '43' })?.week).toBeNull();
    expect(due({ from: [week(18)] }, { ...woman, gestation: '43+6' })?.week).toBe('43+6');
    expect(due({ from: [week(18), sample(1)] }, { ...woman, gestation: '43+6' })?.week).toBeNull();
    expect(due({ from: [sample(28)] }, { ...woman, gestation: '12' })?.week).toBeNull();
  });

  it('repeats to the last day, and says when the next lies behind it', () => {
    const time = { from: [sample(28)], to: week(16), everyDays: 28 };
    const days = (gestation: string | null) => {
      const found = due(time, { ...woman, gestation });
      return [...(found?.all.map(isoOf) ?? []), found?.late];
    };
    expect(days('6')).toEqual(['2027-01-01', '2027-01-29', false]);
    expect(days('8')).toEqual(['2027-01-01', '2027-01-29', false]);
    expect(days('8+1')).toEqual(['2027-01-01', false]);
    expect(days('12+1')).toEqual(['2027-01-01', true]);
    expect(days(null)).toEqual(['2027-01-01', false]);
  });

  it('is late only where something is repeated, and behind its last day', () => {
    const late = (time: DueTime) => due(time)?.late;
    expect(late({ from: [sample(14)], to: sample(13), everyDays: 7 })).toBe(true);
    expect(late({ from: [sample(14)], to: sample(14), everyDays: 7 })).toBe(false);
    expect(late({ from: [sample(14)], to: sample(13) })).toBe(false);
    expect(due({ from: [sample(14)] })?.all).toEqual([]);
  });
});
