import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Journey } from '../../src/components/case/journey.svelte.ts';
import { assemble } from '../../src/components/report/assemble.ts';
import ReadPage from '../../src/components/report/ReadPage.svelte';
import { beginWork, type Work } from '../../src/components/report/replies.ts';
import { groupsOf } from '../../src/components/report/rows.ts';
import { englishServices } from '../../src/exchange/services.ts';
import type { Unread } from '../../src/exchange/report/found.ts';
import type { Reading } from '../../src/exchange/report/reading.ts';
import { answered, outcomes, startChoices } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { open, twoDays, whole } from './readings.ts';

const reader = vi.hoisted(() => ({
  found: undefined as Reading | Unread | undefined,
  texts: [] as string[],
}));
vi.mock('../../src/exchange/report/read.ts', () => {
  const read = (text: string) => {
    reader.texts.push(text);
    if (reader.found === undefined) throw new Error('a fault of the reader');
    return reader.found;
  };
  return {
    LONGEST_REPORT: 1_000_000,
    readReport: (bytes: Uint8Array) => read(new TextDecoder().decode(bytes)),
    readPasted: read,
  };
});
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

const heading = () => screen.getByRole('heading', { level: 1 });
const takeButton = () => screen.getByRole('button', { name: 'These are right: take them into a case' });

let journey: Journey;
beforeEach(() => {
  reader.found = undefined;
  reader.texts = [];
  journey = new Journey(createConsultation(englishServices()));
});

async function paste(found: Reading | Unread | undefined, text = 'Rubella IgG 143') {
  reader.found = found;
  render(ReadPage, { journey });
  await userEvent.type(screen.getByLabelText('Or the text of a report'), text);
  await userEvent.click(screen.getByRole('button', { name: 'Read this text' }));
  await vi.waitFor(() => expect(screen.queryByText('Reading the report…')).toBeNull());
}

const choose = async (file: File) => {
  await userEvent.upload(screen.getByLabelText('Choose a file A file'), file);
  await vi.waitFor(() => expect(screen.queryByText('Reading the report…')).toBeNull());
};

describe('a report that cannot be read', () => {
  test('keeps the text, and says what is wrong and what is accepted beside it', async () => {
    await paste(
      { error: { code: 'nothing-found', message: 'nothing was found; accepted: a report' } },
      'abc',
    );
    expect(screen.getByRole('alert')).toHaveTextContent('nothing was found; accepted: a report');
    expect(screen.getByLabelText('Or the text of a report')).toHaveValue('abc');
    expect(document.title).toMatch(/^Error: Read a report/);
    expect(screen.queryByText('Check what was read')).toBeNull();
  });

  test('of several persons leads to the worklist', async () => {
    await paste({ error: { code: 'more-than-one-person', message: 'two persons' } });
    expect(screen.getByRole('link', { name: 'Open them as a worklist' })).toHaveAttribute(
      'href',
      '#/worklist',
    );
  });

  test('a reader that throws takes nothing with it', async () => {
    await paste(undefined, 'kept');
    expect(screen.getByRole('alert')).toHaveTextContent('nothing of it was kept');
    expect(screen.getByLabelText('Or the text of a report')).toHaveValue('kept');
  });

  test('a file keeps its name; one over 1 MB is not opened, and 1 MB exactly is', async () => {
    render(ReadPage, { journey });
    await choose(new File([new Uint8Array(1_000_001)], 'large.hl7'));
    expect(screen.getByRole('alert')).toHaveTextContent('larger than 1 MB');
    expect(screen.getByText('Not read: large.hl7')).toBeVisible();
    expect(reader.texts).toEqual([]);
    reader.found = whole;
    await choose(new File([new Uint8Array(1_000_000)], 'fits.hl7'));
    await vi.waitFor(() => expect(heading()).toHaveTextContent('Check what was read'));
    expect(heading()).toHaveTextContent('fits.hl7');
  });

  test('nothing pasted is told before anything is read', async () => {
    render(ReadPage, { journey });
    await userEvent.click(screen.getByRole('button', { name: 'Read this text' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Paste the text of a report, or choose a file');
    expect(reader.texts).toEqual([]);
  });
});

function drop(files: File[]) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files } });
  document.body.dispatchEvent(event);
  return event;
}

test('a file dropped anywhere is read and never opened by the browser; two at once are refused', async () => {
  render(ReadPage, { journey });
  expect(drop([new File(['a'], 'a.csv'), new File(['b'], 'b.csv')]).defaultPrevented).toBe(true);
  expect(await screen.findByRole('alert')).toHaveTextContent('one file at a time');
  reader.found = whole;
  drop([new File(['abc'], 'a.csv')]);
  await vi.waitFor(() => expect(heading()).toHaveTextContent('Check what was read'));
  expect(reader.texts).toEqual(['abc']);
});

describe('the page on which it is confirmed', () => {
  test('shows each value beside the words of the report, what gave it, and its sample', async () => {
    await paste(whole);
    expect(heading()).toHaveTextContent('HL7 v2, pasted text');
    expect(screen.getByText('read as Windows-1251')).toBeVisible();
    const now = within(screen.getByRole('table', { name: 'Rubella, sample of 4 December 2026' }));
    const [, igg, igm] = now.getAllByRole('row');
    expect(igg).toHaveTextContent(/RUBG\^Rubella IgG.*OBX\[1\].*IgG Positive.*143 IU\/mL/);
    expect(igg).toHaveTextContent('by the limits printed in the report; negative below 10, positive from 15');
    expect(igm).toHaveTextContent(/OBX\[2\].*IgM Gray zone.*0,9 grey zone; the laboratory’s own word/);
    const older = screen.getByRole('table', { name: 'Rubella, earlier sample of 6 November 2026' });
    expect(older).toHaveTextContent(/OBX\[3\].*IgG Negative/);
    const person = screen.getByRole('table', { name: 'The person' });
    expect(person).toHaveTextContent(/antenatal.*Whose results Pregnant/);
    expect(person).toHaveTextContent(/EDD 7 July 2027.*9 weeks \+ 2 days/);
    expect(screen.getByText('Not used: 1 piece of the report')).toBeVisible();
    expect(document.body).toHaveTextContent('another infection');
  });

  test('takes all of it into a case on one button, and asks on from there', async () => {
    await paste(whole);
    await userEvent.click(takeButton());
    const { snapshot } = journey;
    expect(startChoices(snapshot)).toMatchObject({
      pathogens: ['rubella'],
      subject: 'pregnant',
      sampledOn: '2026-12-04',
    });
    const given = Object.assign({}, ...answered(snapshot).map((one) => one.answers)) as Record<
      string,
      unknown
    >;
    expect(given).toMatchObject({
      gestation: '9+2',
      'results.igg': { class: 'positive' },
      'results.igm': { class: 'grey' },
    });
  });

  test('takes over what was changed or left out, and says so before', async () => {
    await paste(whole);
    const takeIn = vi.spyOn(journey, 'takeIn').mockImplementation(() => undefined);
    const [, earlierIgg] = screen.getAllByLabelText('IgG: as read, changed or left out');
    await userEvent.selectOptions(screen.getByLabelText('IgM: as read, changed or left out'), 'Negative');
    if (earlierIgg) await userEvent.selectOptions(earlierIgg, 'Leave out');
    expect(screen.getByText('Changed to Negative')).toBeVisible();
    expect(screen.getByText('1 line changed; 1 line left out')).toBeVisible();
    await userEvent.click(takeButton());
    expect(takeIn).toHaveBeenCalledOnce();
    const [[one]] = takeIn.mock.calls[0] as [Case[]];
    expect(one?.results).toEqual({ igg: whole.cases[0]?.results.igg, igm: { class: 'negative' } });
    expect(one).not.toHaveProperty('previous');
  });

  test('asks whose results they are before there is a case', async () => {
    await paste(open);
    await userEvent.click(takeButton());
    expect(screen.getByRole('alert')).toHaveTextContent('Select whose result it is');
    expect(journey.snapshot.value).toBe('start');
    await userEvent.click(screen.getByLabelText(/^Pregnant/));
    await userEvent.click(takeButton());
    expect(journey.snapshot.value).not.toBe('start');
  });

  test('shows every piece that raises one question, and a point that cannot be answered here as left out', async () => {
    await paste(open);
    const week = screen.getByRole('group', { name: 'How many weeks?' });
    expect(week).toHaveTextContent(/LMP 1\.10\.2026.*week 14/);
    expect(screen.getByRole('group', { name: 'When was it taken?' })).toHaveTextContent(
      'The value stays out',
    );
    expect(document.body).toHaveTextContent('5 questions left open: the case will say what is missing');
  });
});

describe('a case that is open already', () => {
  const begin = () => journey.start({ pathogens: ['cmv'], subject: 'pregnant', sampledOn: null });

  test('is told of, and stays until its reader says otherwise', async () => {
    begin();
    await paste(whole);
    await userEvent.click(takeButton());
    expect(heading()).toHaveTextContent('A case is open on the desk');
    expect(startChoices(journey.snapshot)?.pathogens).toEqual(['cmv']);
    expect(screen.getByRole('link', { name: 'Back to the open case' })).toHaveAttribute('href', '#/');
    await userEvent.click(screen.getByRole('button', { name: 'Start this as a new case' }));
    expect(startChoices(journey.snapshot)?.pathogens).toEqual(['rubella']);
  });

  test('and the lines are as they were left, where the reader goes back to them', async () => {
    begin();
    await paste(whole);
    await userEvent.selectOptions(screen.getByLabelText('IgM: as read, changed or left out'), 'Leave out');
    await userEvent.click(takeButton());
    await userEvent.click(screen.getByRole('button', { name: 'Back to the lines' }));
    expect(screen.getByLabelText('IgM: as read, changed or left out')).toHaveDisplayValue('Leave out');
  });
});

test('samples of two days are two slips, of which one is chosen', async () => {
  await paste(twoDays);
  await userEvent.click(takeButton());
  expect(heading()).toHaveTextContent('samples of several days');
  await userEvent.click(screen.getByRole('button', { name: 'Sample of 10 December 2026: CMV' }));
  expect(startChoices(journey.snapshot)).toMatchObject({ pathogens: ['cmv'], sampledOn: '2026-12-10' });
  expect(outcomes(journey.snapshot)).toEqual([]);
});

describe('what becomes of the answers', () => {
  const answer = (change: (work: Work) => void): ReturnType<typeof assemble> => {
    const work = beginWork(open);
    change(work);
    return assemble(open, work);
  };
  const reply = (work: Work, question: string) => {
    const point = work.points.find(({ ask }) => ask.question.startsWith(question));
    if (!point) throw new Error(question);
    return point.reply;
  };
  const casesOf = (made: ReturnType<typeof assemble>) => ('cases' in made ? made.cases : []);

  test('a class chosen for an open result makes the case it belongs to, of the same person and sample', () => {
    const made = answer((work) => {
      reply(work, 'Whose').subject = 'pregnant';
      reply(work, 'CMV IgM').class = 'positive';
      Object.assign(reply(work, 'IgG or IgM'), { test: 'igg', class: 'grey' });
    });
    expect(casesOf(made).find(({ pathogen }) => pathogen === 'cmv')).toEqual({
      id: 'cmv',
      pathogen: 'cmv',
      subject: 'pregnant',
      sampledOn: '2026-12-04',
      results: { igm: { class: 'positive' } },
    });
    expect(casesOf(made).find(({ pathogen }) => pathogen === 'toxoplasma')?.results).toEqual({
      igg: { class: 'grey' },
    });
  });

  test('what is left open is in no case', () => {
    const made = answer((work) => (reply(work, 'Whose').subject = 'pregnant'));
    expect(casesOf(made).map(({ pathogen }) => pathogen)).toEqual(['rubella']);
    expect(casesOf(made)[0]).not.toHaveProperty('gestation');
  });

  test('a class without its test is asked for again', () => {
    const made = answer((work) => {
      reply(work, 'Whose').subject = 'pregnant';
      reply(work, 'IgG or IgM').class = 'grey';
    });
    expect(made).toMatchObject({
      errors: [{ message: expect.stringContaining('Select the infection') as string }],
    });
  });

  test('a week by its last period counts to the day of the sample, and only for a pregnancy', () => {
    const dated = (subject: string) =>
      answer((work) => {
        reply(work, 'Whose').subject = subject;
        const { draft } = reply(work, 'How many');
        draft.way = 'lastPeriod';
        draft.dates.lastPeriod = '1-10-2026';
      });
    // 1 October to 4 December: 64 days, nine weeks and one day.
    expect(casesOf(dated('pregnant'))[0]?.gestation).toBe('9+1');
    expect(casesOf(dated('planning'))[0]).not.toHaveProperty('gestation');
  });

  test('a class of one of several samples says of which, before it counts', () => {
    const older: Reading = {
      ...whole,
      asks: [{ field: 'results.avidity', pathogen: 'rubella', question: 'Which?', raw: '0.2', pointer: 'x' }],
    };
    const work = beginWork(older);
    const [point] = work.points;
    if (point) point.reply.class = 'low';
    expect(assemble(older, work)).toMatchObject({
      errors: [{ message: expect.stringContaining('Select of which sample') as string }],
    });
    if (point) point.reply.sample = 'previous[0]';
    const [made] = casesOf(assemble(older, work));
    expect(made?.previous?.[0]?.avidity).toEqual({ class: 'low' });
    expect(made?.results).not.toHaveProperty('avidity');
  });

  test('a second class for a result that stands already is refused', () => {
    const clash: Reading = {
      ...whole,
      asks: [{ field: 'results.igm', pathogen: 'rubella', question: 'Which?', raw: '1.2', pointer: 'x' }],
    };
    const work = beginWork(clash);
    const [point] = work.points;
    if (point) Object.assign(point.reply, { class: 'positive', sample: 'results' });
    expect(assemble(clash, work)).toMatchObject({
      errors: [{ message: expect.stringMatching(/IgM has another class/) as string }],
    });
    work.changed['rubella results.igm'] = 'out';
    expect(casesOf(assemble(clash, work))[0]?.results.igm).toEqual({ class: 'positive' });
  });

  test('a result that this person cannot have is refused by name, and nothing is taken in', () => {
    const newborn: Reading = {
      ...whole,
      cases: whole.cases.map((one) => ({ ...one, results: { newbornUrinePcr: { class: 'positive' } } })),
    };
    const made = assemble(newborn, beginWork(newborn));
    expect(made).toMatchObject({ errors: [{ field: 'row-rubella-results-newbornUrinePcr' }] });
  });
});

test('every value of the cases stands in a row, with a line of the report or without', () => {
  const rows = groupsOf({ ...whole, lines: [] }).flatMap(({ rows }) => rows.map(({ field }) => field));
  expect(rows).toEqual(['subject', 'gestation', 'results.igg', 'results.igm', 'previous[0].igg']);
});
