import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Proof from '../../src/components/proof/Proof.svelte';
import { startProver, type FromProver, type ToProver } from '../../src/proof/session.ts';
import type { Space } from '../../src/proof/space.ts';
import type { Table } from '../../src/rules/table.ts';
import { tables } from '../../src/tables/tables.ts';
import { proofWords } from '../../src/words/en/proof.ts';
import { layersOf, withLayer } from '../helpers/broken-tables.ts';

/** The worker's side runs here, on few cases; `hold` keeps its answers back. */
const worker = vi.hoisted(() => ({
  tables: [] as readonly unknown[],
  shares: 2,
  starts: true,
  hold: false,
  opened: 0,
  ended: 0,
  broken: (): void => undefined,
}));
const published = vi.hoisted(() => ({ publishedHash: null as string | null }));
vi.mock('../../src/components/proof/published.ts', () => published);
vi.mock('../../src/browser/proof.ts', () => ({
  shares: () => worker.shares,
  stopwatch: () => () => 1,
  openProver: (take: (message: FromProver) => void, failed: () => void) => {
    if (!worker.starts) throw new Error('no worker');
    worker.broken = failed;
    worker.opened++;
    const prover = startProver(
      (message) => !worker.hold && take(message),
      worker.tables as readonly Table[],
      cases,
    );
    return { send: (message: ToProver) => void prover(message), end: () => worker.ended++ };
  },
}));
Element.prototype.scrollIntoView = () => undefined;

const cases: readonly Space[] = (['toxoplasma', 'rubella', 'cmv'] as const).map((pathogen) => ({
  id: `${pathogen}-small`,
  pathogen,
  subject: 'pregnant',
  axes: [
    { path: 'results.igg', values: ['negative', 'positive'] },
    { path: 'results.igm', values: ['negative', 'positive', 'pending'] },
  ],
}));

/** The first check of all tables runs on cold code. */
const SLOW = { timeout: 30_000 };
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  Object.assign(worker, { tables, shares: 2, starts: true, hold: false, opened: 0, ended: 0 });
  published.publishedHash = null;
});

const said = proofWords.check;
const check = () => userEvent.click(screen.getByRole('button', { name: said.button }));
/** Workers are started one by one, after the page was painted. */
const opened = (n: number) => vi.waitFor(() => expect(worker.opened).toBe(n));
const shownHash = () => document.querySelector('[data-hash=here]')?.textContent ?? '';
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild?.textContent);

/** A table whose named row holds always. */
function withWideRow(id: string): readonly Table[] {
  return tables.map((table) => {
    const home = layersOf(table).find(({ rows }) => rows.some((row) => row.id === id));
    if (home === undefined) return table;
    return withLayer(table, home.id, (layer) => ({
      ...layer,
      rows: layer.rows.map((row) => (row.id === id ? { ...row, when: {} } : row)),
    }));
  });
}

describe('the check', () => {
  test('says what it shows and what it does not, before anything is pressed', () => {
    render(Proof);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(proofWords.title);
    expect(screen.getByText(/no clinician has reviewed/)).toBeInTheDocument();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  test('counts by table, and says that nothing is published yet', async () => {
    render(Proof);
    await check();
    expect(await screen.findByRole('heading', { name: said.faultless }, SLOW)).toBeInTheDocument();
    expect(screen.getByText(said.unpublished)).toBeInTheDocument();
    const rows = tables.flatMap(layersOf).flatMap((layer) => layer.rows).length;
    const table = await screen.findByRole('table', { name: said.table });
    await within(table).findByRole('row', { name: /^All tables/ });
    const all = cellsOf(/^All tables/);
    expect(all[0]).toBe(proofWords.number(rows));
    expect(all.slice(2, 5)).toEqual(['0', '0', '0']);
    expect(all[7]).toBe('18');
    expect(screen.getAllByRole('row', { name: /:/ })).toHaveLength(tables.length);
    expect(shownHash()).toMatch(/^[0-9a-f]{64}$/);
    expect(worker.ended).toBe(2);
    const spoken = screen.getAllByRole('status').map((status) => status.textContent);
    expect(spoken.join(' ')).toContain(said.faultless);
  });

  test.each([1, 3])(
    'gives the same number with %i workers, which agrees with the published one',
    async (n) => {
      worker.shares = n;
      const { unmount } = render(Proof);
      await check();
      await screen.findByRole('heading', { name: said.faultless }, SLOW);
      published.publishedHash = shownHash();
      unmount();
      worker.shares = 2;
      render(Proof);
      await check();
      expect(await screen.findByText(said.same, {}, SLOW)).toBeInTheDocument();
      expect(shownHash()).toBe(published.publishedHash);
    },
  );

  test('another number than the published one is a fault', async () => {
    published.publishedHash = '0'.repeat(64);
    render(Proof);
    await check();
    const alert = await screen.findByRole('alert', {}, SLOW);
    expect(alert).toHaveTextContent(said.faulty);
    expect(alert).toHaveTextContent(said.differs);
    expect(screen.queryByText(said.same)).not.toBeInTheDocument();
  });

  test('a row at fault is named, and that nothing here may be used', async () => {
    worker.tables = withWideRow('M-DIR-2');
    render(Proof);
    await check();
    const alert = await screen.findByRole('alert', {}, SLOW);
    expect(alert).toHaveTextContent(said.faulty);
    expect(alert).toHaveTextContent(/M-DIR-2/);
    expect(screen.queryByText(said.faultless)).not.toBeInTheDocument();
    expect(shownHash()).toBe(said.noHash);
  });

  test('is cancelled, keeps the focus, and shows nothing as proved', async () => {
    worker.hold = true;
    render(Proof);
    await check();
    expect(screen.getByRole('progressbar', { name: said.bar })).toBeInTheDocument();
    const running = screen.getByRole('button', { name: said.running });
    expect(running).toHaveFocus();
    expect(running).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(running);
    await opened(2);
    await userEvent.click(screen.getByRole('button', { name: said.cancel }));
    expect(worker.ended).toBe(2);
    expect(screen.getByRole('button', { name: said.again })).toHaveFocus();
    expect(screen.queryByText(said.faultless)).not.toBeInTheDocument();
    expect(screen.getAllByText(said.cancelled).length).toBeGreaterThan(0);
  });

  test('a worker is not started any more once the check was cancelled', async () => {
    Object.assign(worker, { hold: true, shares: 100 });
    render(Proof);
    await check();
    await vi.waitFor(() => expect(worker.opened).toBeGreaterThan(0));
    await userEvent.click(screen.getByRole('button', { name: said.cancel }));
    const { opened: before } = worker;
    expect(before).toBeLessThan(100);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(worker.opened).toBe(before);
    expect(worker.ended).toBe(before);
  });

  test('a worker that breaks off or does not start proves nothing', async () => {
    worker.hold = true;
    render(Proof);
    await check();
    await opened(2);
    worker.broken();
    expect(await screen.findByRole('alert', {}, SLOW)).toHaveTextContent(said.worker);
    worker.starts = false;
    await userEvent.click(screen.getByRole('button', { name: said.again }));
    expect(await screen.findByRole('alert')).toHaveTextContent(said.worker);
    expect(screen.queryByText(said.faultless)).not.toBeInTheDocument();
  });
});

describe('a broken row', () => {
  const say = proofWords.broken;
  const go = () => userEvent.click(screen.getByRole('button', { name: say.button }));
  const found = () => document.querySelector('[data-broken]');

  test('is shown beside the row as it was, with what the checker finds', async () => {
    render(Proof);
    await go();
    expect(await screen.findByText(say.gone, {}, SLOW)).toBeInTheDocument();
    expect(found()).toHaveTextContent(say.banner);
    expect(found()).toHaveTextContent(/combinations are answered by no row/);
    expect(found()).toHaveTextContent(say.example);
    expect(found()).toHaveTextContent(say.stops);
  });

  test('is forgotten as soon as something else is chosen', async () => {
    render(Proof);
    await go();
    await screen.findByText(say.gone, {}, SLOW);
    await userEvent.click(screen.getByLabelText(say.kinds.overlap));
    expect(found()).toBeNull();
    const other = screen.getByLabelText(say.which.overlap);
    const [first] = within(other).getAllByRole('option');
    await go();
    await screen.findByText(say.asBroken, {}, SLOW);
    expect(found()).toHaveTextContent(/more than one row/);
    expect(found()).toHaveTextContent(
      new RegExp(
        `never holds? alone any more.*${first?.textContent}|${first?.textContent} never holds alone`,
      ),
    );
  });

  test('changes nothing in the tables', async () => {
    const before = JSON.stringify(tables);
    render(Proof);
    for (const kind of [say.kinds.widen, say.kinds.move, say.kinds.overlap]) {
      await userEvent.click(screen.getByLabelText(kind));
      await go();
      await screen.findByText(say.asBroken, {}, SLOW);
    }
    expect(JSON.stringify(tables)).toBe(before);
  });

  test.each(tables.map(({ id }) => id))('can be chosen in every layer of %s', async (id) => {
    render(Proof);
    await userEvent.selectOptions(screen.getByLabelText(say.table), id);
    const layers = within(screen.getByLabelText(say.layer)).getAllByRole('option');
    const table = tables.find((one) => one.id === id);
    expect(layers).toHaveLength(layersOf(table as Table).filter(({ rows }) => rows.length > 1).length);
    await userEvent.selectOptions(screen.getByLabelText(say.layer), layers.at(-1) as HTMLElement);
    await go();
    expect(await screen.findByText(say.gone, {}, SLOW)).toBeInTheDocument();
  });
});

test('the two silent classes of the public table stand there in words', () => {
  render(Proof);
  const peer = document.querySelector<HTMLElement>('[data-peer=opensrp-as-asked]');
  if (peer === null) throw new Error('no peer');
  expect(peer).toHaveTextContent('24 classes of input. 2 of 24 get no answer:');
  const [at16, unknown] = within(peer).getAllByRole('listitem');
  expect(at16).toHaveTextContent(
    'IgM (avidity): positive (over 60 %). IgG: positive. Week of pregnancy: exactly 16.',
  );
  expect(unknown).toHaveTextContent('Week of pregnancy: not known.');
});
