import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import CannotSay from '../../src/components/result/CannotSay.svelte';
import Result from '../../src/components/result/Result.svelte';
import Summary from '../../src/components/result/Summary.svelte';
import type { Assessment, Urgency } from '../../src/rules/vocabulary.ts';
import { assessment, choices, given, source } from './asks.ts';

const common = { choices, answered: given, onchange: vi.fn(), onnew: vi.fn() };
const show = (changed: Partial<Assessment> = {}) =>
  render(Result, { ...common, source, assessment: { ...assessment, ...changed } });

describe('a result', () => {
  test('repeats the entry, then says what it means and what to do, in this order', () => {
    show({ window: { excludedFromWeek: -4 } });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Rubella. IgG positive, IgM positive, sample at 9 weeks + 2 days. Recent infection possible',
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'What to do',
      'Why',
      'When infection is unlikely',
      'What would change this',
      'What not to do',
      'Pitfalls',
      'This result is not for',
      'Your answers',
      'What other sources say',
      'Sources',
    ]);
  });

  test('has the four things done most as the first controls after the heading, then the quieter ones', () => {
    show();
    const controls = [...document.querySelectorAll('main a, main button, button, a')];
    expect(controls.slice(0, 7).map((control) => control.textContent)).toEqual([
      'Copy record',
      'Leaflet',
      'Explain',
      'New case',
      'Print',
      'Save as…',
      'Share…',
    ]);
    expect(screen.getByRole('link', { name: 'Leaflet' })).toHaveAttribute('href', '#/leaflet/rubella');
  });

  test('offers no leaflet of the open case where the result is of another one', () => {
    render(Result, { choices, answered: given, onchange: vi.fn(), source, assessment });
    expect(screen.getByRole('button', { name: 'Copy record' })).toBeInTheDocument();
    for (const name of ['Leaflet', 'Explain'])
      expect(screen.queryByRole('link', { name })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'New case' })).not.toBeInTheDocument();
  });

  test.each([
    [5, null],
    [6, '1 more step'],
    [8, '3 more steps'],
  ])('of %i steps shows five, and the others one press away', (count, summary) => {
    const [first] = assessment.actions;
    if (first === undefined) throw new Error('no action');
    const actions = Array.from({ length: count }, (_one, at) => ({ ...first, text: `Step ${at + 1}.` }));
    show({ actions });
    const lists = document.querySelectorAll('.actions');
    const texts = [...lists].map((list) =>
      [...list.querySelectorAll('li p:first-child')].map((p) => p.textContent),
    );
    expect(texts.flat()).toEqual(actions.map(({ text }) => text));
    expect(texts[0]).toHaveLength(5);
    const more = document.querySelector('details.more');
    expect(more?.querySelector('summary')?.textContent ?? null).toBe(summary);
    if (more === null) return;
    expect(more).not.toHaveAttribute('open');
    expect(lists[1]).toHaveAttribute('start', '6');
    window.dispatchEvent(new Event('beforeprint'));
    expect(more).toHaveAttribute('open');
    window.dispatchEvent(new Event('afterprint'));
    expect(more).not.toHaveAttribute('open');
  });

  test('warns of what has misled, and says whom it is not for, each with its source', () => {
    show();
    const pitfalls = within(screen.getByRole('region', { name: 'Pitfalls' })).getAllByRole('listitem');
    expect(pitfalls).toHaveLength(3);
    const notFor = within(screen.getByRole('region', { name: 'This result is not for' })).getAllByRole(
      'listitem',
    );
    expect(notFor).toHaveLength(3);
    for (const item of [...pitfalls, ...notFor]) expect(item).toHaveTextContent(/Source: .+, \d{4}/);
  });

  test.each<[Urgency, string]>([
    ['today', 'Today'],
    ['soon', 'This week'],
    ['routine', 'Routine'],
    ['none', 'Nothing further'],
  ])('says the urgency "%s" as a word beside a shape', (urgency, word) => {
    const { container } = show({ urgency });
    expect(screen.getByText(word)).toBeVisible();
    expect(container.querySelector(`[data-urgency="${urgency}"] svg`)).toHaveAttribute('aria-hidden', 'true');
  });

  test('gives each reason with its facts, their values and its row', () => {
    show();
    const why = within(screen.getByRole('region', { name: 'Why' }));
    expect(why.getAllByRole('listitem')).toHaveLength(1);
    expect(why.getByRole('listitem')).toHaveTextContent(
      /Both are reactive\. IgG: positive · IgM: positive row R-1/,
    );
  });

  test('says what would change it, and what to obtain', () => {
    show();
    const change = screen.getByRole('region', { name: 'What would change this' });
    expect(change).toHaveTextContent('If IgM were negative: Past infection');
    expect(change).toHaveTextContent('What to obtain next IgG avidity');
  });

  test('names who differs', () => {
    show();
    expect(screen.getByRole('region', { name: 'What other sources say' })).toHaveTextContent(
      /Differs.*CIR laboratory.*Russia.*2026.*Immunity is present/,
    );
  });

  test('hides no source that differs, counts those that agree, and leads to all', () => {
    const one = (id: string, agrees: boolean) => ({ source: id, advice: `Advice of ${id}.`, agrees });
    show({
      guidelines: [one('cir', true), one('sogc-203', false), one('cdc-vpd-14', true), one('acip-2013', true)],
    });
    const others = within(screen.getByRole('region', { name: 'What other sources say' }));
    expect(others.getAllByRole('listitem').map((item) => item.textContent.slice(0, 7))).toEqual([
      'Agrees ',
      'Differs',
    ]);
    expect(others.getByText(/Advice of sogc-203/)).toBeVisible();
    expect(others.queryByText(/Advice of cdc/)).not.toBeInTheDocument();
    expect(others.getByText(/2 more sources agree/)).toBeVisible();
    expect(others.getByRole('link', { name: 'All sources side by side' })).toHaveAttribute(
      'href',
      '#/compare/rubella',
    );
  });

  test('lists the answers, those not used among them, and changes one', async () => {
    show();
    const slip = within(screen.getByRole('region', { name: 'Your answers' }));
    expect(slip.getByText('not used', { exact: false })).toBeInTheDocument();
    await userEvent.click(slip.getByRole('button', { name: 'Change Rubella IgM' }));
    expect(common.onchange).toHaveBeenCalledWith('rubella.igm');
    expect(slip.queryByRole('button', { name: 'Change Rubella IgA' })).not.toBeInTheDocument();
  });

  test('copies the record, and shows it where copying is refused', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Copy record' }));
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(await navigator.clipboard.readText()).toBe(assessment.record);

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy record' }));
    expect(await screen.findByRole('textbox')).toHaveValue(assessment.record);
    expect(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  test('says which tables answered, and that nobody reviewed them', () => {
    show();
    expect(screen.getByText(/2026-11/)).toHaveTextContent('Not reviewed by a clinician');
  });
});

describe('what cannot be interpreted', () => {
  test.each([
    ['with what was found', assessment],
    ['with nothing at all', null],
  ])('has a page of its own, %s', (_name, found) => {
    render(CannotSay, {
      ...common,
      outcome: { pathogen: 'rubella', source, assessment: found, cannotSay: true },
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'This tool cannot interpret this result',
    );
    expect(document.body).toHaveTextContent('Ask the laboratory');
    expect(document.body).not.toHaveTextContent('Recent infection possible');
    expect(screen.getByRole('button', { name: 'New case' })).toBeInTheDocument();
  });
});

test('the summary puts the most urgent first, and never leaves one out', () => {
  const one = (pathogen: 'toxoplasma' | 'rubella' | 'cmv', urgency: Urgency | null) => ({
    pathogen,
    source,
    assessment: urgency && { ...assessment, pathogen, urgency },
    cannotSay: urgency === null,
  });
  const outcomes = [one('toxoplasma', 'none'), one('rubella', 'soon'), one('cmv', 'today')];
  const { unmount } = render(Summary, { ...common, outcomes });
  const titles = () => within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('heading');
  expect(titles().map((title) => title.textContent)).toEqual([
    'CMV: Recent infection possible',
    'Rubella: Recent infection possible',
    'Toxoplasma: Recent infection possible',
  ]);
  expect(screen.getAllByText('First:')).toHaveLength(3);
  unmount();
  render(Summary, { ...common, outcomes: [one('toxoplasma', 'none'), one('cmv', null)] });
  expect(titles()[0]).toHaveTextContent('CMV: No interpretation');
});
