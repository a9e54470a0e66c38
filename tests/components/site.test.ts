import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { preferences } from '../../src/browser/preferences.svelte.ts';
import { Journey } from '../../src/components/case/journey.svelte.ts';
import { knownPractice, practiceOf } from '../../src/components/case/practice.ts';
import Slip from '../../src/components/case/Slip.svelte';
import Result from '../../src/components/result/Result.svelte';
import Site from '../../src/components/site/Site.svelte';
import { englishServices } from '../../src/exchange/services.ts';
import { startChoices } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { PRACTICES } from '../../src/tables/practices.ts';
import { assessment, choices, given, source } from './asks.ts';

const journey = () => new Journey(createConsultation(englishServices()));
const held = () => Object.fromEntries(Object.entries(localStorage));
const choose = async (name: string) => {
  await userEvent.click(screen.getByRole('radio', { name }));
  await userEvent.click(screen.getByRole('button', { name: 'Use this practice' }));
};

beforeEach(() => {
  preferences.choosePractice(null);
  localStorage.clear();
});

describe('the page of the site', () => {
  test('offers none first, chosen, and every practice with what it says and its sources', () => {
    render(Site, { journey: journey() });
    const radios = screen.getAllByRole('radio');
    expect(radios).toHaveLength(PRACTICES.length + 1);
    expect(radios[0]).toBeChecked();
    const france = screen.getByRole('region', { name: 'France' });
    expect(france).toHaveTextContent(
      /Toxoplasma.*every month.*Retest without antibody: every month until delivery/,
    );
    expect(france).toHaveTextContent(/La Revue du Praticien, France, 2019/);
    expect(france).toHaveTextContent('recalled, to be checked');
    expect(screen.getByRole('region', { name: 'United Kingdom' })).toHaveTextContent(
      'Retest without antibody: not routinely',
    );
  });

  test('keeps the choice and nothing else on the device', async () => {
    render(Site, { journey: journey() });
    await choose('Italy');
    expect(screen.getByRole('status')).toHaveTextContent('Kept on this device: Italy.');
    expect(held()).toEqual({ 'torchlight.practice': 'italy' });
    await choose('None');
    expect(held()).toEqual({});
  });

  test('says so where storage is refused, and the choice holds until the page is closed', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'QuotaExceededError');
    });
    render(Site, { journey: journey() });
    await choose('Italy');
    expect(screen.getByRole('status')).toHaveTextContent('Chosen until this page is closed: Italy.');
    expect(journey().sitePractice).toBe('italy');
    vi.restoreAllMocks();
  });

  test('a practice that this version does not hold counts as none, and is told', () => {
    preferences.choosePractice('atlantis');
    expect(journey().sitePractice).toBeNull();
    render(Site, { journey: journey() });
    expect(document.body).toHaveTextContent('is not in this version');
    expect(screen.getAllByRole('radio')[0]).toBeChecked();
  });

  test('leaves the open case as it is until asked', async () => {
    const open = journey();
    open.start({ pathogens: ['toxoplasma'], subject: 'pregnant', sampledOn: null });
    render(Site, { journey: open });
    expect(screen.queryByText(/keeps the practice it was started with/)).not.toBeInTheDocument();
    await choose('France');
    expect(startChoices(open.snapshot)?.practice ?? null).toBeNull();
    expect(document.body).toHaveTextContent('keeps the practice it was started with: None.');
    await userEvent.click(screen.getByRole('button', { name: 'Use the new practice for the open case too' }));
    expect(startChoices(open.snapshot)?.practice).toBe('france');
    expect(screen.getByRole('status')).toHaveTextContent('The open case now follows: France.');
    expect(screen.queryByRole('button', { name: /open case/ })).not.toBeInTheDocument();
  });
});

describe('a case', () => {
  test('takes the practice of the site when it is new, and keeps its own when its start is changed', () => {
    preferences.choosePractice('france');
    const one = journey();
    one.start({ ...choices });
    expect(startChoices(one.snapshot)?.practice).toBe('france');
    preferences.choosePractice('italy');
    one.change('start');
    one.start({ ...choices });
    expect(startChoices(one.snapshot)?.practice).toBe('france');
    one.renew();
    one.start({ ...choices });
    expect(startChoices(one.snapshot)?.practice).toBe('italy');
  });

  test('names its practice on the slip and on the result', () => {
    const french = { ...choices, practice: 'france' };
    render(Slip, { title: 'The slip', choices: french, lines: [], onchange: vi.fn() });
    expect(screen.getByRole('region', { name: 'The slip' })).toHaveTextContent(
      /Practice of this site France/,
    );
    expect(screen.getByRole('link', { name: 'Change practice of this site' })).toHaveAttribute(
      'href',
      '#/site',
    );
    render(Result, {
      source,
      assessment,
      choices: french,
      answered: given,
      onchange: vi.fn(),
      onnew: vi.fn(),
    });
    expect(screen.getAllByText(/Practice of this site: France/).at(-1)).toBeVisible();
  });

  test('of a newborn has none, nor has one without a choice', () => {
    expect(practiceOf({ subject: 'newborn', practice: 'france' })).toBeNull();
    expect(practiceOf({ subject: 'pregnant' })).toBeNull();
    expect(practiceOf({ subject: 'pregnant', practice: 'uk' })).toBe('United Kingdom');
    expect(knownPractice('constructor')).toBeNull();
  });
});
