import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Journey } from '../../src/components/case/journey.svelte.ts';
import { AT_ONCE, look, noFilter } from '../../src/components/worklist/filter.ts';
import { worklist } from '../../src/components/worklist/list.svelte.ts';
import { answeredIn, outcomeOf, readRowId, rowId } from '../../src/components/worklist/row.ts';
import { Sorted } from '../../src/components/worklist/sorted.ts';
import Worklist from '../../src/components/worklist/Worklist.svelte';
import { englishServices } from '../../src/exchange/services.ts';
import { byUrgency, mostPressing } from '../../src/exchange/worklist/order.ts';
import type { FromWorker, Group, ToWorker, WorklistRow } from '../../src/exchange/worklist/protocol.ts';
import { createConsultation } from '../../src/machines/start.ts';
import type { Case, Pathogen } from '../../src/rules/vocabulary.ts';
import { assess } from '../proof/subject.ts';
import { open, whole } from './readings.ts';

const worker = vi.hoisted(() => ({
  sent: [] as unknown[],
  say: (_message: unknown): void => undefined,
  broken: (): void => undefined,
  starts: true,
}));
vi.mock('../../src/browser/worklist.ts', () => ({
  openWorker: (take: (message: unknown) => void, failed: () => void) => {
    if (!worker.starts) throw new Error('no worker');
    worker.say = take;
    worker.broken = failed;
    return { send: (message: unknown) => worker.sent.push(message), end: () => worker.sent.push('ended') };
  },
}));
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

const say = (message: FromWorker) => worker.say(message);
const sent = () => worker.sent as (ToWorker | 'ended')[];
const heading = () => screen.getByRole('heading', { level: 1 });

function person(index: number, groups: Partial<Record<Pathogen, Group>>): WorklistRow[] {
  const personGroup = mostPressing(Object.values(groups));
  return Object.entries(groups).map(([pathogen, group]) => ({
    index,
    person: `W${index}`,
    pathogen: pathogen as Pathogen,
    subject: 'pregnant',
    conclusion: group === 'needs' ? null : 'inconclusive',
    urgency: group === 'needs' ? null : group,
    group,
    personGroup,
    firstAction: null,
    missing: [],
    asks: group === 'needs' ? 1 : 0,
    problem: null,
  }));
}

let journey: Journey;
beforeEach(() => {
  worklist.clear();
  worker.sent = [];
  worker.starts = true;
  journey = new Journey(createConsultation(englishServices()));
});

const file = new File(['a'], 'women.csv');
const listed = (rows: readonly WorklistRow[]) => {
  worklist.read(file, {});
  say({ type: 'rows', rows });
  say({
    type: 'done',
    counts: {
      persons: 3,
      rows: rows.length,
      groups: { today: 0, needs: 0, soon: 0, routine: 0, none: 0 },
      problems: 0,
    },
    notes: ['read as Windows-1251'],
  });
};
const three = [
  ...person(0, { rubella: 'routine', toxoplasma: 'none' }),
  ...person(1, { cmv: 'today', rubella: 'needs' }),
  ...person(2, { rubella: 'soon' }),
];

describe('the order of the rows', () => {
  test('is that of sorting them all, without ever doing so', () => {
    const groups: Group[] = ['today', 'needs', 'soon', 'routine', 'none'];
    const rows = Array.from({ length: 200 }, (_, at) =>
      person(at, {
        toxoplasma: groups[(at * 7) % 5] ?? 'none',
        ...(at % 3 === 0 ? { cmv: groups[(at * 3) % 5] ?? 'none' } : {}),
      }),
    ).flat();
    const sorted = new Sorted();
    for (let from = 0; from < rows.length; from += 250) sorted.add(rows.slice(from, from + 250));
    expect([...sorted.in('urgency')]).toEqual([...rows].sort(byUrgency));
    expect([...sorted.in('file')]).toEqual(rows);
    expect(sorted.persons).toBe(200);
  });

  test('a page holds its share of what fits, and the count is of all that fits', () => {
    const sorted = new Sorted();
    sorted.add(
      Array.from({ length: 250 }, (_, at) => person(at, { rubella: at % 2 === 0 ? 'soon' : 'none' })).flat(),
    );
    expect(look(sorted, noFilter, 2)).toMatchObject({ found: 250, rows: { length: 50 } });
    const soon = look(sorted, { ...noFilter, group: 'soon' }, 1);
    expect([soon.found, soon.rows.length]).toEqual([125, 125 - AT_ONCE]);
    expect(look(sorted, { ...noFilter, person: ' w24 ' }, 0).rows.map((row) => row.person)).toEqual(
      expect.arrayContaining(['W24', 'W240', 'W249']),
    );
    expect(look(sorted, { ...noFilter, conclusion: 'immune' }, 0)).toEqual({ found: 0, rows: [] });
  });
});

describe('the page', () => {
  test('hands the file to the worker with what is said of all of it', async () => {
    render(Worklist, { id: undefined, journey });
    await userEvent.selectOptions(screen.getByLabelText(/^Whose results/), 'Pregnant');
    await userEvent.upload(screen.getByLabelText('Choose a file A file of many persons'), file);
    expect(sent().slice(-1)).toEqual([{ type: 'start', file, options: { subject: 'pregnant' } }]);
    await vi.waitFor(() => expect(heading()).toHaveTextContent('Reading women.csv'));
    expect(heading()).toHaveFocus();
  });

  test('shows how far it is, and says it aloud now and then only', async () => {
    vi.useFakeTimers();
    try {
      worklist.read(file, {});
      render(Worklist, { id: undefined, journey });
      for (let persons = 1; persons <= 50; persons++)
        say({ type: 'progress', stage: 'interpreting', done: persons, total: 100, persons });
      await vi.advanceTimersByTimeAsync(0);
      const bar = screen.getByRole('progressbar', { name: 'How much of the file is done' });
      expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['50', '100']);
      expect(screen.getByRole('status').textContent).toBe('');
      await vi.advanceTimersByTimeAsync(2000);
      expect(screen.getByRole('status')).toHaveTextContent('50 persons read, 0 results interpreted');
    } finally {
      vi.useRealTimers();
    }
  });

  test('a cancelled list says that it is not complete, and New list ends the worker', async () => {
    worklist.read(file, {});
    render(Worklist, { id: undefined, journey });
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(sent().slice(-1)).toEqual([{ type: 'cancel' }]);
    say({ type: 'rows', rows: three });
    say({ type: 'cancelled' });
    expect(await screen.findByText(/^Cancelled\..*is not complete/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'New list' }));
    expect(sent().slice(-1)).toEqual(['ended']);
    await vi.waitFor(() => expect(heading()).toHaveTextContent('Worklist'));
    expect(worklist.rows.size).toBe(0);
  });

  test('a fault on the way keeps what was read, and is told; before any row it is told beside the file', async () => {
    worklist.read(file, {});
    render(Worklist, { id: undefined, journey });
    say({ type: 'failed', error: { code: 'format', message: 'no file of many persons; accepted: CSV' } });
    expect(await screen.findByRole('alert')).toHaveTextContent('accepted: CSV');
    expect(screen.getByText('Not read: women.csv')).toBeVisible();
    worklist.read(file, {});
    say({ type: 'rows', rows: three });
    worker.broken();
    expect(await screen.findByText(/did not start.*The list is not complete/)).toBeVisible();
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
  });

  test('a worker that cannot start is told', async () => {
    worker.starts = false;
    worklist.read(file, {});
    render(Worklist, { id: undefined, journey });
    expect(await screen.findByRole('alert')).toHaveTextContent('did not start');
  });

  test('shows the persons who cannot wait first, with all their rows, and what is open', () => {
    listed(three);
    render(Worklist, { id: undefined, journey });
    const rows = screen.getAllByRole('rowheader').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual(['W1 CMV', 'W1 Rubella', 'W2 Rubella', 'W0 Rubella', 'W0 Toxoplasma']);
    expect(screen.getByText('read as Windows-1251')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open W1, Rubella' }).closest('[role=row]')).toHaveTextContent(
      /Needs answers.*No answer yet.*1 open question/,
    );
    expect(screen.getByRole('button', { name: 'Needs answers 1' })).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('an opened row', () => {
  const opened = (read: Extract<FromWorker, { type: 'opened' }>['read']) => {
    listed(three);
    render(Worklist, { id: '2-rubella', journey });
    expect(sent().slice(-1)).toEqual([{ type: 'open', index: 1 }]);
    say({ type: 'opened', index: 1, person: 'W1', read });
  };

  test('shows the answer that the same case gets everywhere else', async () => {
    opened(whole);
    const [source] = whole.cases as Case[];
    if (!source) throw new Error('no case');
    await vi.waitFor(() => expect(heading()).toHaveTextContent('IgG positive (143 IU/mL)'));
    const { actions } = assess(source);
    for (const { text } of actions) expect(document.body).toHaveTextContent(text);
    expect(screen.getByText(/nobody was asked about a rash/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'New case' })).toBeNull();
  });

  test('says nothing before it is known whose it is, and names the questions', async () => {
    opened(open);
    await vi.waitFor(() => expect(heading()).toHaveTextContent('W1, Rubella No answer yet'));
    expect(document.body).toHaveTextContent('Nothing can be said before the open questions are answered');
    expect(document.body).not.toHaveTextContent('What to do');
    await userEvent.click(screen.getByRole('button', { name: /^Check the lines/ }));
    await userEvent.click(screen.getByLabelText(/^Pregnant/));
    await userEvent.click(screen.getByRole('button', { name: /take them into a case/ }));
    expect(journey.snapshot.value).not.toBe('start');
  });

  test('that could not be read says why', async () => {
    opened({ error: { code: 'internal', message: 'this person could not be read' } });
    await vi.waitFor(() => expect(heading()).toHaveTextContent('W1 Could not be read'));
    expect(screen.getByText('this person could not be read')).toBeVisible();
  });

  test.each(['4-rubella', '0', 'x', '1e3-cmv'])('the address %s leads to no row', (id) => {
    listed(three);
    render(Worklist, { id, journey });
    expect(heading()).toHaveTextContent('The list is no longer here');
  });
});

test('the address of a row holds a number and an infection, and is read back', () => {
  expect(rowId({ index: 11, pathogen: 'rubella' })).toBe('12-rubella');
  expect(readRowId('12-rubella')).toEqual({ index: 11, pathogen: 'rubella' });
  expect(readRowId('12')).toEqual({ index: 11, pathogen: null });
});

test('a case that the contract refuses, and one without a table, get no answer', () => {
  const [source] = whole.cases as Case[];
  if (!source) throw new Error('no case');
  expect(outcomeOf(source).assessment).toEqual(assess(source));
  expect(outcomeOf({ ...source, gestation: '44' })).toMatchObject({ assessment: null, cannotSay: true });
  expect(answeredIn(source).map(({ key }) => key)).toEqual([
    'person.week',
    'rubella.igg',
    'rubella.igm',
    'rubella.earlier',
  ]);
});
