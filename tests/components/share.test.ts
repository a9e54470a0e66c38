import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { place } from '../../src/browser/place.svelte.ts';
import { Journey } from '../../src/components/case/journey.svelte.ts';
import Result from '../../src/components/result/Result.svelte';
import { origin } from '../../src/components/share/origin.svelte.ts';
import Shared from '../../src/components/share/Shared.svelte';
import { readShared } from '../../src/exchange/share-read.ts';
import { shareFragment, type MadeWith } from '../../src/exchange/share.ts';
import { englishServices } from '../../src/exchange/services.ts';
import { answered, startChoices } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { content } from '../../src/tables/content.ts';
import { software } from '../../src/tables/software.ts';
import { assessment, choices, given, source } from './asks.ts';

vi.stubGlobal('scrollTo', () => undefined);
const here: MadeWith = { app: software.version, content: content.version };
const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const lettersOf = (cases: readonly Case[], made = here) =>
  (shareFragment(cases, made) ?? '').slice('#/shared/'.length);

beforeEach(() => history.replaceState(null, '', '?from=mail#/'));
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

describe('a result', () => {
  const show = () =>
    render(Result, { choices, answered: given, onchange: vi.fn(), onnew: vi.fn(), source, assessment });

  test('says what a link holds before one is made, and copies it on a press', async () => {
    userEvent.setup();
    show();
    const button = screen.getByRole('button', { name: 'Share…' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    const copy = screen.getByRole('button', { name: 'Copy a link with these answers' });
    const holds = screen.getByText(/The link holds the answers themselves/);
    expect(holds.compareDocumentPosition(copy) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.body).not.toHaveTextContent('#/shared/');

    await userEvent.click(copy);
    expect(screen.getByRole('status')).toHaveTextContent('Link copied');
    const link = new URL(await navigator.clipboard.readText());
    expect(link.search).toBe('');
    const read = readShared(link.hash.slice('#/shared/'.length));
    expect(read).toEqual({ slip: { made: here, cases: [source] } });
    expect(location.hash).toBe('#/');
  });

  test('shows the link where copying is refused', async () => {
    userEvent.setup();
    show();
    await press('Share…');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await press('Copy a link with these answers');
    const box = await screen.findByRole('textbox');
    expect((box as HTMLTextAreaElement).value).toMatch(/#\/shared\/1\.[\w-]+$/);
    expect(box).toHaveFocus();
  });

  test('offers another program only where the device can, and asks it only on a press', async () => {
    const { unmount } = show();
    await press('Share…');
    expect(screen.queryByRole('button', { name: /another program/ })).not.toBeInTheDocument();
    unmount();

    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    show();
    await press('Share…');
    expect(share).not.toHaveBeenCalled();
    await press(/another program/);
    expect(share).toHaveBeenCalledTimes(1);
    expect(share.mock.calls[0]?.[0].url).toMatch(/#\/shared\/1\./);

    share.mockRejectedValueOnce(new DOMException('changed my mind', 'AbortError'));
    await press(/another program/);
    expect(screen.getByRole('status')).toHaveTextContent('');
    share.mockRejectedValueOnce(new Error('no'));
    await press(/another program/);
    expect(screen.getByRole('status')).toHaveTextContent('The device could not hand the link on');
  });
});

describe('a link that is opened', () => {
  let journey: Journey;
  beforeEach(() => {
    journey = new Journey(createConsultation(englishServices()));
  });
  const open = (letters: string) => {
    history.replaceState(null, '', `#/shared/${letters}`);
    return render(Shared, { letters, journey });
  };

  test('shows what was in it and what these tables say, and leaves the address', async () => {
    open(lettersOf([{ ...source, sampledOn: '2026-12-04' }]));
    expect(heading()).toHaveTextContent('Answers from a link');
    const shown = within(screen.getByRole('region', { name: 'Rubella' }));
    expect(shown.getByText('Week of pregnancy at sampling').nextElementSibling).toHaveTextContent(
      '9 weeks + 2 days',
    );
    expect(shown.getByText('Recent infection possible')).toBeVisible();
    expect(screen.getByText(/Made with Torchlight/)).toHaveTextContent(content.version);
    await tick();
    expect(location.hash).toBe('#/shared');
    expect(journey.snapshot.value).toBe('start');
  });

  test('becomes a case on a press, and that case says at once where the tables differ', async () => {
    open(lettersOf([source], { ...here, content: '2025.1' }));
    expect(screen.getByText(/made with tables 2025\.1/)).toBeVisible();
    await press('Go on with these answers at the desk');
    expect(startChoices(journey.snapshot)?.pathogens).toEqual(['rubella']);
    expect(answered(journey.snapshot).map(({ key }) => key)).toContain('rubella.igm');
    expect(origin.made?.content).toBe('2025.1');

    const result = { choices, answered: given, onchange: vi.fn(), source, assessment };
    const { unmount } = render(Result, { ...result, onnew: vi.fn() });
    expect(screen.getAllByText(/made with tables 2025\.1/).length).toBeGreaterThan(0);
    unmount();
    journey.renew();
    expect(origin.made).toBeNull();
    render(Result, { ...result, onnew: vi.fn() });
    expect(document.querySelectorAll('.answer .differs')).toHaveLength(0);
  });

  test('names the program where the program alone differs', () => {
    open(lettersOf([source], { ...here, app: '0.1.0' }));
    expect(screen.getByText(/made with Torchlight 0\.1\.0/)).toHaveTextContent('The tables are the same');
  });

  test('asks before it clears an open case, and can leave it', async () => {
    journey.start({ pathogens: ['cmv'], subject: 'pregnant', sampledOn: null });
    open(lettersOf([source]));
    await press('Go on with these answers at the desk');
    expect(heading()).toHaveTextContent('A case is open on the desk');
    expect(startChoices(journey.snapshot)?.pathogens).toEqual(['cmv']);
    await press('Back to the answers from the link');
    expect(heading()).toHaveTextContent('Answers from a link');
    await press('Go on with these answers at the desk');
    await press('Clear it and go on with these answers');
    expect(startChoices(journey.snapshot)?.pathogens).toEqual(['rubella']);
  });

  test('a second link takes the place of the first', async () => {
    const { rerender } = open(lettersOf([source]));
    await rerender({ letters: lettersOf([{ ...source, pathogen: 'cmv' }]), journey });
    expect(screen.getByRole('region', { name: 'CMV' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Rubella' })).not.toBeInTheDocument();
  });

  const child: Case = { ...source, pathogen: 'cmv', subject: 'newborn', gestation: null };
  test.each([
    ['nothing', '', 'No answers in this address'],
    ['broken letters', '1.abc', 'This link cannot be read'],
    ['another form', '9.abc', 'This link is of another version'],
    ['too much', `1.${'A'.repeat(9000)}`, 'This link is too long'],
    ['a woman and a newborn', lettersOf([source, child]), 'This link cannot be read'],
    ['one infection twice', lettersOf([source, source]), 'This link cannot be read'],
  ])('with %s says so, and uses nothing of it', async (_what, letters, title) => {
    open(letters);
    expect(heading()).toHaveTextContent(title);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    await tick();
    expect(location.hash).not.toMatch(/1\.|9\./);
    expect(place.path).not.toMatch(/1\.|9\./);
  });
});
