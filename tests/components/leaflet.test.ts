import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Leaflet from '../../src/components/leaflet/Leaflet.svelte';
import LeafletPage from '../../src/components/leaflet/LeafletPage.svelte';
import { NotTheSamePlan, sectionOf } from '../../src/components/leaflet/make.ts';
import { inOrder } from '../../src/components/leaflet/say.ts';
import { leaflet as words } from '../../src/words/en/leaflet.ts';
import { told } from '../helpers/told.ts';

const both = { igg: { class: 'positive' }, igm: { class: 'positive' } };
const reactive = told({
  id: 'a',
  pathogen: 'rubella',
  subject: 'pregnant',
  gestation: '9+2',
  results: both,
  history: { rashDaysAgo: 'none', contactDaysAgo: 'none', documentedDoses: 2 },
  sampledOn: '2026-12-04',
});
const never = told({
  id: 'b',
  pathogen: 'toxoplasma',
  subject: 'pregnant',
  gestation: '9+2',
  results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  sampledOn: '2026-12-04',
});
const sections = [never, reactive].map((one) => sectionOf(one.source, one.assessment));
const show = (given = inOrder(sections)) =>
  render(Leaflet, { sections: given, source: reactive.source, words, lang: 'en' });

describe('what stands on a leaflet', () => {
  test('is nothing where the assessment orders other actions than the tables', () => {
    const { source, assessment } = reactive;
    const other = { ...assessment, actions: assessment.actions.slice(1) };
    expect(() => sectionOf(source, other)).toThrow(NotTheSamePlan);
  });

  test('says that there is no answer yet where the tables gave none', () => {
    const section = sectionOf(reactive.source, null);
    expect(section).toMatchObject({ conclusion: null, steps: [], tips: [] });
    show([section]);
    expect(screen.getByText(/We cannot read this result yet/)).toBeVisible();
  });

  test('tells hygiene only where it is ordered', () => {
    const [toxoplasma, rubella] = sections;
    expect(toxoplasma?.tips).toEqual(['cookMeat', 'washFood', 'washKitchen', 'gloves', 'catLitter']);
    expect(rubella?.tips).toEqual([]);
  });
});

describe('the leaflet', () => {
  test('begins with the most urgent infection, and tells each in the same order', () => {
    show();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(titles).toEqual(['Rubella', 'Toxoplasma']);
    const one = within(screen.getByRole('region', { name: 'Toxoplasma' }));
    expect(one.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
      'What we looked for',
      'What the test found',
      'What it means',
      'What happens next',
      'What you can do',
    ]);
  });

  test('says when, with the days of this sample', () => {
    show();
    const rubella = within(screen.getByRole('region', { name: 'Rubella' }));
    expect(rubella.getByText(/You give a second blood sample/)).toHaveTextContent(
      '2 to 3 weeks after this test: between 18 and 25 December 2026',
    );
  });

  test('says what was found without the words that are heard the wrong way', () => {
    const { container } = show();
    expect(container).toHaveTextContent('The test found antibodies against this germ in your blood.');
    expect(container).toHaveTextContent('The test found no antibodies against this germ in your blood.');
    expect(container.textContent).not.toMatch(/positive|negative|IgG|IgM|RM-|TM-/);
  });

  test('explains antibodies once, holds no field, and says that it is not reviewed', () => {
    const { container } = show();
    expect(container.textContent?.match(/Antibodies are tiny helpers/g)).toHaveLength(1);
    expect(container.querySelector('input, textarea, select, button, a')).toBeNull();
    expect(container).toHaveTextContent(/not yet reviewed by a clinician/i);
  });

  test('speaks the language it is given, and says which', () => {
    const other = { ...words, baby: 'Ein anderer Satz.' };
    const { container } = render(Leaflet, { sections, source: reactive.source, words: other, lang: 'de' });
    expect(container.querySelector('article')).toHaveAttribute('lang', 'de');
    expect(container).toHaveTextContent('Ein anderer Satz.');
  });
});

describe('the page of the leaflet', () => {
  test('offers its language, large print, and each infection by itself', async () => {
    const { container } = render(LeafletPage, {
      sections,
      source: reactive.source,
      id: undefined,
      all: ['toxoplasma', 'rubella'],
    });
    expect(screen.getByRole('combobox', { name: 'Language of the leaflet' })).toHaveValue('en');
    expect(container.querySelector('.leaflet.large')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Large print' }));
    expect(container.querySelector('.leaflet.large')).not.toBeNull();
    expect(screen.getByRole('link', { name: 'Rubella' })).toHaveAttribute('href', '#/leaflet/rubella');
  });
});
