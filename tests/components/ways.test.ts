import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Question from '../../src/components/case/Question.svelte';
import { draftOf, readDraft, takeUp, type Draft } from '../../src/components/case/draft.ts';
import { emptySample } from '../../src/components/case/samples.ts';
import { noDates, otherWays, type TypedDates } from '../../src/components/case/ways.ts';
import type { Answers } from '../../src/machines/consultation-types.ts';
import { askOf } from './asks.ts';

Element.prototype.scrollIntoView = () => undefined;
const SAMPLED = '2026-12-04';

function read(id: string, way: string, dates: Partial<TypedDates>, sampledOn: string | null = SAMPLED) {
  const ask = askOf(id);
  const draft = { ...draftOf(ask, {}), way, dates: { ...noDates(), ...dates } };
  const reading = readDraft(ask, draft, sampledOn);
  return 'answers' in reading
    ? { ...reading.answers, on: reading.sampledOn }
    : reading.errors.map(({ field, message }) => `${field}: ${message}`);
}

describe('the week from dates', () => {
  test.each<[string, Partial<TypedDates>]>([
    ['lastPeriod', { lastPeriod: '8.9.2026' }],
    ['dueDate', { dueDate: '15-6-2027' }],
    ['scan', { scan: '20/11/2026', scanWeek: '10+3' }],
    ['scan', { scan: '18-12-2026', scanWeek: '14 weeks 3 days' }],
  ])('%s: %o', (way, dates) => {
    expect(read('week', way, dates)).toEqual({ gestation: '12+3', on: SAMPLED });
  });

  test('counts to the sampling date asked for on the same page, where none was given before', () => {
    const dates = { dueDate: '15-6-2027' };
    expect(read('week', 'dueDate', { ...dates, sampledOn: '4-12-2026' }, null)).toEqual({
      gestation: '12+3',
      on: SAMPLED,
    });
    expect(read('week', 'dueDate', dates, null)).toEqual(['sampledOn: Enter the sampling date']);
    // One given at the start is the one that counts.
    expect(read('week', 'dueDate', { ...dates, sampledOn: '1-1-2027' })).toMatchObject({ on: SAMPLED });
  });

  test.each<[string, Partial<TypedDates>, string[]]>([
    ['lastPeriod', {}, ['lastPeriod: Enter the first day of the last period']],
    [
      'lastPeriod',
      { lastPeriod: 'in May' },
      ['lastPeriod: The first day of the last period must be a day, month and year, like 4-12-2026'],
    ],
    ['dueDate', { dueDate: '31-6-2027' }, ['dueDate: The due date must be a date in the calendar']],
    ['dueDate', { dueDate: '1-1-1999' }, ['dueDate: The year of the due date must be between 2000 and 2099']],
    ['scan', {}, ['scan: Enter the date of the scan', 'scanWeek: Enter the weeks of pregnancy at the scan']],
    [
      'scan',
      { scan: '20-11-2026', scanWeek: '44' },
      ['scanWeek: Weeks of pregnancy at the scan must be 0 to 43, with 0 to 6 days, like 12 or 12+3'],
    ],
    [
      'lastPeriod',
      { lastPeriod: '5-12-2026' },
      [
        'lastPeriod: The first day of the last period must be from 31 January 2026 to 4 December 2026, for a sample of 4 December 2026',
      ],
    ],
    [
      'dueDate',
      { dueDate: '11-9-2027' },
      [
        'dueDate: The due date must be from 7 November 2026 to 10 September 2027, for a sample of 4 December 2026',
      ],
    ],
    [
      'scan',
      { scan: '18-12-2026', scanWeek: '1' },
      [
        'scan: The scan must put the sample of 4 December 2026 at 0 to 43 weeks + 6 days; it puts it before the last period',
      ],
    ],
    [
      'scan',
      { scan: '4-8-2026', scanWeek: '30' },
      ['scan: The scan must put the sample of 4 December 2026 at 0 to 43 weeks + 6 days; it puts it later'],
    ],
  ])('%s %o is answered with what is accepted', (way, dates, messages) => {
    expect(read('week', way, dates)).toEqual(messages);
  });

  test('the days that a message names as the first and the last are accepted', () => {
    for (const lastPeriod of ['31-1-2026', '4-12-2026'])
      expect(read('week', 'lastPeriod', { lastPeriod })).toHaveProperty('gestation');
    for (const dueDate of ['7-11-2026', '10-9-2027'])
      expect(read('week', 'dueDate', { dueDate })).toHaveProperty('gestation');
    expect(read('week', 'lastPeriod', { lastPeriod: '30-1-2026' })).toHaveLength(1);
    expect(read('week', 'dueDate', { dueDate: '6-11-2026' })).toHaveLength(1);
  });

  test('shows what the other dates would come to, and judges nothing', () => {
    const typed = { ...noDates(), lastPeriod: '1-9-2026', dueDate: '15-6-2027', scan: 'soon' };
    expect(otherWays('week', 'dueDate', typed, SAMPLED).map(({ value }) => value)).toEqual(['13+3']);
    expect(otherWays('week', 'dueDate', { ...typed, lastPeriod: '' }, SAMPLED)).toEqual([]);
  });
});

describe('the age from the date of birth', () => {
  test.each<[string, unknown]>([
    ['4-12-2026', { ageDays: 0, on: SAMPLED }],
    ['1-12-2026', { ageDays: 3, on: SAMPLED }],
    ['5-12-2026', ['born: The date of birth must be on or before the sample, 4 December 2026']],
    ['1-1-2024', ['born: Age must be 999 days or fewer']],
    ['', ['born: Enter the date of birth']],
  ])('%s', (born, expected) => expect(read('age', 'born', { born })).toEqual(expected));
});

describe('an earlier sample by its date', () => {
  const ask = askOf('earlier');
  const sample = (typed: object) => ({ ...emptySample(), igg: 'negative', ...typed });
  const samples = (typed: object[], sampledOn: string | null = SAMPLED) => {
    const reading = readDraft(ask, { ...draftOf(ask, {}), samples: typed.map(sample) }, sampledOn);
    return 'answers' in reading
      ? reading
      : reading.errors.map(({ field, message }) => `${field}: ${message}`);
  };

  test('is as many weeks before as there are days, and counts for this sampling date', () => {
    expect(samples([{ on: '16-9-2026' }, { weeks: '5' }])).toEqual({
      answers: {
        previous: [
          { weeksBefore: 5, igg: { class: 'negative' } },
          { weeksBefore: 79 / 7, igg: { class: 'negative' } },
        ],
      },
      sampledOn: SAMPLED,
    });
    expect(samples([{ weeks: '5' }])).not.toHaveProperty('sampledOn');
  });

  test.each<[object, string]>([
    [{ on: '16-9-2026', weeks: '11' }, 'on-0: Enter the weeks or the date of earlier sample 1, not both'],
    [{ on: '4-12-2026' }, 'on-0: The date of earlier sample 1 must be before this sample, 4 December 2026'],
    [{ on: '16-9' }, 'on-0: The date of earlier sample 1 must be a day, month and year, like 4-12-2026'],
    [{}, 'weeks-0: Enter the weeks before this sample, or the date, of earlier sample 1'],
  ])('%o: %s', (typed, message) => expect(samples([typed])).toEqual([message]));

  test('is asked for in weeks where the sampling date is not known', () => {
    render(Question, { ask, answers: {}, subject: 'pregnant', onanswer: vi.fn() });
    expect(screen.queryByLabelText('Or the date of that sample')).toBeNull();
  });

  test('stands in words as weeks and days', async () => {
    const onanswer = vi.fn();
    render(Question, { ask, answers: {}, subject: 'pregnant', sampledOn: SAMPLED, onanswer });
    await userEvent.type(screen.getByLabelText('Or the date of that sample'), '16-9-2026');
    await userEvent.selectOptions(screen.getByLabelText('IgG'), 'Negative');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(onanswer).toHaveBeenCalledWith(
      { previous: [{ weeksBefore: 79 / 7, igg: { class: 'negative' } }] },
      SAMPLED,
    );
  });
});

describe('what was typed', () => {
  const ask = askOf('week');
  const kept: Draft = {
    ...draftOf(ask, {}),
    way: 'dueDate',
    dates: { ...noDates(), dueDate: '15-6-2027', lastPeriod: '1-9-2026' },
  };
  test('is there again while it says what was answered, or while nothing is answered', () => {
    expect(takeUp(ask, { gestation: '12+3' }, kept, SAMPLED)).toBe(kept);
    expect(takeUp(ask, {}, kept, '2026-12-11')).toBe(kept);
  });

  test('never stands beside an answer that it does not give', () => {
    expect(takeUp(ask, { gestation: '12+3' }, kept, '2026-12-11')).toMatchObject({
      way: 'itself',
      text: '12+3',
    });
    expect(takeUp(ask, { gestation: '9' }, kept, SAMPLED)).toMatchObject({ way: 'itself', text: '9' });
  });
});

describe('the page of the week', () => {
  function show(sampledOn: string | null, answers: Answers = {}) {
    const onanswer = vi.fn();
    render(Question, { ask, answers, subject: 'pregnant', sampledOn, onanswer });
    return onanswer;
  }
  const ask = askOf('week');
  const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

  test('shows the week before Continue, with its day and where it comes from', async () => {
    const onanswer = show(SAMPLED);
    await userEvent.click(screen.getByLabelText('From the due date'));
    await userEvent.type(screen.getByLabelText('Due date'), '15-6-2027');
    expect(
      screen.getByText('12 weeks + 3 days on 4 December 2026, from the due date 15 June 2027'),
    ).toBeInTheDocument();
    expect(onanswer).not.toHaveBeenCalled();
    await go();
    expect(onanswer).toHaveBeenCalledWith({ gestation: '12+3' }, SAMPLED);
  });

  test('keeps each date while another way is looked at, and shows both', async () => {
    show(SAMPLED);
    await userEvent.click(screen.getByLabelText('From the first day of the last period'));
    await userEvent.type(screen.getByLabelText('First day of the last period'), '1-9-2026');
    await userEvent.click(screen.getByLabelText('From the due date'));
    await userEvent.type(screen.getByLabelText('Due date'), '15-6-2027');
    expect(
      screen.getByText(
        'Also typed, and not used: from the last period that began on 1 September 2026, it would be 13 weeks + 3 days.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByLabelText('From the first day of the last period'));
    expect(screen.getByLabelText('First day of the last period')).toHaveValue('1-9-2026');
  });

  test('asks for the sampling date only where it is missing, and lists what is missing', async () => {
    show(null);
    expect(screen.queryByLabelText('When was the sample taken?')).toBeNull();
    await userEvent.click(screen.getByLabelText('From an ultrasound scan'));
    await go();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Enter the date of the scan',
      'Enter the weeks of pregnancy at the scan',
      'Enter the sampling date',
    ]);
    await userEvent.click(screen.getByRole('link', { name: 'Enter the sampling date' }));
    expect(screen.getByLabelText('When was the sample taken?')).toHaveFocus();
  });

  test('a digit typed on a way picks no other way', async () => {
    show(SAMPLED);
    screen.getByLabelText('The week itself').focus();
    await userEvent.keyboard('3');
    expect(screen.getByLabelText('The week itself')).toBeChecked();
  });
});
