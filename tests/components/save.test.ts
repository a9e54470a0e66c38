import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import CannotSay from '../../src/components/result/CannotSay.svelte';
import Result from '../../src/components/result/Result.svelte';
import Summary from '../../src/components/result/Summary.svelte';
import { told } from '../helpers/told.ts';
import { choices, given } from './asks.ts';

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}
let saved: Saved[];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

const case_ = (pathogen: string, results: object) =>
  told({
    id: 'Anna-1990',
    pathogen,
    subject: 'pregnant',
    gestation: '9+2',
    sampledOn: '2026-12-04',
    results,
  });
const one = case_('rubella', { igg: { class: 'positive' }, igm: { class: 'positive' } });
const common = { choices, answered: given, onchange: vi.fn(), onnew: vi.fn() };
const open = async () => userEvent.click(screen.getByRole('button', { name: 'Save as…' }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const text = (at: number) => saved[at]?.blob.text();

describe('a result', () => {
  test('keeps what can be saved behind the things done most', () => {
    render(Result, { ...common, ...one });
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons.slice(0, 4)).toEqual(['Copy record', 'New case', 'Print', 'Save as…']);
    expect(screen.getByRole('button', { name: 'Save as…' })).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: 'FHIR R4' })).not.toBeInTheDocument();
  });

  test.each([
    ['Text', 'torchlight-rubella.txt', /^Rubella\. IgG positive/],
    ['CSV', 'torchlight-rubella.csv', /rubella,pregnant,9\+2/],
    ['FHIR R4', 'torchlight-rubella-fhir.json', /"resourceType": "GuidanceResponse"/],
    ['CDS Hooks card', 'torchlight-rubella-card.json', /"indicator": "warning"/],
  ])('is saved as %s, says so, and names nobody', async (label, name, holds) => {
    render(Result, { ...common, ...one });
    await open();
    await press(label);
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`Saved: ${name}`));
    expect(saved.map((file) => file.name)).toEqual([name]);
    expect(await text(0)).toMatch(holds);
    expect(await text(0)).not.toMatch(/Anna|1990/);
  });

  test('says when no file could be made, and saves none', async () => {
    const other = case_('rubella', { igg: { class: 'negative' }, igm: { class: 'negative' } });
    render(Result, { ...common, source: other.source, assessment: one.assessment });
    await open();
    await press('FHIR R4');
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing was saved'));
    expect(saved).toEqual([]);
  });
});

test('a result that cannot be interpreted is saved as such', async () => {
  const broken = case_('rubella', {
    igg: { class: 'negative' },
    igm: { class: 'negative' },
    avidity: { class: 'high' },
  });
  render(CannotSay, { ...common, outcome: { pathogen: 'rubella', ...broken, cannotSay: true } });
  await open();
  await press('FHIR R4');
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(await text(0)).toContain('This tool cannot interpret this result.');
});

test('a slip with several infections is one file', async () => {
  const outcomes = (['rubella', 'cmv'] as const).map((pathogen) => ({
    ...case_(pathogen, { igg: { class: 'positive' }, igm: { class: 'negative' } }),
    pathogen,
    cannotSay: false,
  }));
  render(Summary, { ...common, outcomes });
  await open();
  await press('CSV');
  await vi.waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['torchlight-slip.csv']));
  expect((await text(0))?.trim().split('\r\n')).toHaveLength(3);
});
