import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { preferences } from '../../src/browser/preferences.svelte.ts';
import Kits from '../../src/components/kits/Kits.svelte';
import { KITS } from '../../src/tables/kits.ts';

const held = () => Object.fromEntries(Object.entries(localStorage));
beforeEach(() => {
  for (const id of preferences.kits) preferences.useKit(id, false);
  localStorage.clear();
});

test('every kit stands there once, by infection, with its limits, its source and whether it was found', () => {
  render(Kits);
  const tables = screen.getAllByRole('table');
  expect(tables.map((table) => table.getAttribute('aria-labelledby'))).toEqual([
    'toxoplasma-kits',
    'rubella-kits',
    'cmv-kits',
  ]);
  const rows = tables.flatMap((table) => within(table).getAllByRole('row').slice(1));
  expect(rows.map((row) => row.id).sort()).toEqual(KITS.map(({ id }) => id).sort());
  const row = (id: string) => document.getElementById(id);
  expect(row('abbott-architect-toxo-igg')).toHaveTextContent(
    /Architect Toxo IgG Abbott IgG negative below 1.6, positive from 3 IU\/mL found Parasite 2019;26:51, table 1 \(PMC6707100\) \(paper\), no insert read/,
  );
  expect(row('roche-elecsys-us-toxo-igg')).toHaveTextContent('Market: US');
  expect(row('abbott-architect-cmv-avidity')).toHaveTextContent(
    'Counts only with an IgG of at least 6 AU/mL',
  );
  expect(row('roche-elecsys-cmv-igm')).toHaveTextContent(/recalled from memory, no insert read/);
  expect(row('vectorbest-vectorubella-rubella-igg')).toHaveTextContent(
    'not in the catalogue: type them in from the insert',
  );
});

test('a blot is read by its bands and cannot be marked', () => {
  render(Kits);
  const blot = document.getElementById('ldbio-toxo2-toxo-blot');
  expect(blot).toHaveTextContent('bands, read by the laboratory');
  expect(within(blot as HTMLElement).queryByRole('checkbox')).not.toBeInTheDocument();
});

test('a marked kit is kept on the device as its id and nothing else', async () => {
  render(Kits);
  const box = screen.getByLabelText('Architect CMV IgM is used here');
  expect(box).not.toBeChecked();
  await userEvent.click(box);
  await userEvent.click(screen.getByLabelText('VIDAS CMV IgM is used here'));
  expect(screen.getByRole('status')).toHaveTextContent('Kept on this device: 2 kits.');
  expect(held()).toEqual({ 'torchlight.kits': 'abbott-architect-cmv-igm biomerieux-vidas-cmv-igm' });
  await userEvent.click(box);
  expect(held()).toEqual({ 'torchlight.kits': 'biomerieux-vidas-cmv-igm' });
  await userEvent.click(screen.getByLabelText('VIDAS CMV IgM is used here'));
  expect(held()).toEqual({});
});

test('where storage is refused a mark lasts until the page is closed, and it is said', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'QuotaExceededError');
  });
  render(Kits);
  await userEvent.click(screen.getByLabelText('Architect CMV IgM is used here'));
  expect(screen.getByRole('status')).toHaveTextContent('1 kit until this page is closed.');
  expect(preferences.kits).toEqual(['abbott-architect-cmv-igm']);
  vi.restoreAllMocks();
});

test('one number is read by every kit of a test, each in its own unit or not at all', async () => {
  render(Kits);
  expect(screen.queryByRole('table', { name: /How other kits/ })).not.toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('A number, with its unit'), '2,5 IU/mL');
  const table = screen.getByRole('table', { name: 'How other kits would read 2,5 IU/mL' });
  const reads = (name: RegExp) =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(reads(/^Architect Toxo IgG/)).toEqual(['< 1.6 / ≥ 3 IU/mL', 'gray zone']);
  expect(reads(/^TGS TA Toxo IgG/)).toEqual(['< 1.5 / ≥ 1.5 IU/mL', 'positive']);
  expect(reads(/^VIDAS Toxo IgG II/)).toEqual(['< 4 / ≥ 8 IU/mL', 'negative']);
  await userEvent.selectOptions(screen.getByLabelText('Test', { selector: 'select' }), 'CMV IgG');
  expect(reads(/^Architect CMV IgG/)).toEqual(['< 6 / ≥ 6 AU/mL', 'not comparable']);
  const field = screen.getByLabelText('A number, with its unit');
  await userEvent.clear(field);
  await userEvent.type(field, '1,234');
  expect(screen.queryByRole('table', { name: /How other kits/ })).not.toBeInTheDocument();
  expect(screen.getByText('The number must be one number, like 0,85 or > 250')).toBeInTheDocument();
});
