import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import AllTopics from '../../src/components/compare/AllTopics.svelte';
import Compare from '../../src/components/compare/Compare.svelte';
import ComparePage from '../../src/components/compare/ComparePage.svelte';
import { grouped, inReadingOrder } from '../../src/components/compare/ordered.ts';
import { Journey } from '../../src/components/case/journey.svelte.ts';
import { englishServices } from '../../src/exchange/services.ts';
import { createConsultation } from '../../src/machines/start.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import type { Topic } from '../../src/tables/positions/topic.ts';
import { assess } from '../proof/subject.ts';
import { source } from './asks.ts';

vi.mock('../../src/words/en/positions.ts', () => ({
  topicWords: { toy: { title: 'How many weeks?', ours: 'Eight weeks, counted from the sample.' } },
  positionWords: { 'toy-who': 'Three months.', 'toy-uk': 'Four months.' },
}));

const toy: Topic = {
  id: 'toy',
  pathogen: 'rubella',
  about: ['avidity'],
  positions: [
    { source: 'who-2018-8-3', says: 'toy-who', recalled: true },
    { source: 'phe-rash-2019', says: 'toy-uk' },
  ],
  finding: 'F48',
};
const show = (c: Case = source, topics: readonly Topic[] = [toy], cannotSay = false) =>
  render(Compare, { assessment: assess(c), cannotSay, source: c, topics });

describe('the sources beside a result', () => {
  test('what is said here stands first, then the CIR table with the reason and what differs', () => {
    show();
    const text = document.body.textContent;
    expect(text.indexOf('Recent infection possible')).toBeLessThan(text.indexOf('The CIR laboratory table'));
    expect(screen.getByText('This week')).toBeVisible();
    const cir = within(screen.getByRole('table', { name: 'The CIR laboratory table' }));
    const [, row] = cir.getAllByRole('row');
    expect(row).toHaveTextContent(/Differs.*CIR laboratory.*Russia.*laboratory.*read in part/);
    expect(row).toHaveTextContent(/Not followed: one sample with reactive IgM/);
    expect(row).toHaveTextContent(/It concludes: Immune.*It advises, and we do not.*Stop testing/);
    expect(row).toHaveTextContent(/We advise, and it speaks against.*Order IgG avidity/);
  });

  test('each other source says where it is from, how it was seen and what it advises', () => {
    show();
    const agree = within(screen.getByRole('table', { name: 'They agree' }));
    const rows = agree.getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(4);
    const recalled = rows.filter((row) => row.textContent.includes('recalled, to be checked'));
    expect(recalled.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveTextContent(/, \d{4}/);
  });

  test('the topics that concern it name the positions, those recalled, and what is done here', () => {
    show();
    const topics = screen.getByRole('region', { name: 'Questions that this result touches' });
    expect(topics).toHaveTextContent(/How many weeks\?/);
    expect(topics).toHaveTextContent(
      /United Kingdom.*2019.*Four months\..*WHO.*2018.*recalled.*Three months\./,
    );
    expect(topics).toHaveTextContent(/Here: Eight weeks, counted from the sample\. finding F48/);
  });

  test('a topic about something else is not shown', () => {
    show(source, [{ ...toy, about: ['spiramycin_discussion'] }]);
    expect(screen.queryByText('How many weeks?')).not.toBeInTheDocument();
    expect(document.body).toHaveTextContent('None of the questions');
  });

  test('a pattern without a row in the CIR table says so', () => {
    show({ ...source, results: { igg: { class: 'positive' } } });
    const cir = within(screen.getByRole('table', { name: 'The CIR laboratory table' }));
    expect(cir.getAllByRole('row')[1]).toHaveTextContent(/No row.*no row for a sample without IgM/);
  });

  test('what cannot be interpreted is not given a conclusion', () => {
    show(source, [], true);
    expect(document.body).toHaveTextContent('cannot be interpreted here');
    expect(screen.queryByText('Recent infection possible')).not.toBeInTheDocument();
  });
});

describe('the page', () => {
  const journey = () => new Journey(createConsultation(englishServices()));

  test('says so where there is no result, and leads to the slip', () => {
    render(ComparePage, { id: 'rubella', journey: journey() });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sources side by side: Rubella');
    expect(document.body).toHaveTextContent('There is no result to compare yet.');
    expect(screen.getByRole('link', { name: 'Read a slip' })).toHaveAttribute('href', '#/');
  });

  test('knows no other infection', () => {
    render(ComparePage, { id: 'measles', journey: journey() });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Page not found');
  });

  test('lists every topic by infection where no case is named', () => {
    render(AllTopics, { open: ['cmv'], topics: [toy] });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Rubella');
    expect(screen.getByRole('link', { name: 'The open case: CMV side by side' })).toBeInTheDocument();
    expect(screen.getByRole('article')).toHaveTextContent('How many weeks?');
  });
});

describe('the order of reading', () => {
  test('is by country, the newest first, what is of no country last', () => {
    const ids = ['who-2018-8-3', 'sogc-203', 'phe-rash-2019', 'cdc-vpd-14', 'sogc-420'];
    expect(inReadingOrder(ids.map((id) => ({ source: id }))).map((one) => one.source)).toEqual([
      'sogc-420',
      'sogc-203',
      'phe-rash-2019',
      'cdc-vpd-14',
      'who-2018-8-3',
    ]);
  });

  test('puts those that differ first, and the CIR laboratory in none of the groups', () => {
    const one = (id: string, stance: 'differs' | 'agrees' | 'silent') => ({
      source: id,
      says: '',
      stance,
      conclusion: null,
      notOurs: [],
      notTheirs: [],
    });
    const groups = grouped([
      one('sogc-203', 'agrees'),
      one('cir', 'differs'),
      one('who-2018-8-3', 'silent'),
      one('cdc-vpd-14', 'differs'),
    ]);
    expect(groups.map(({ stance, list }) => [stance, list.map((each) => each.source)])).toEqual([
      ['differs', ['cdc-vpd-14']],
      ['agrees', ['sogc-203']],
      ['silent', ['who-2018-8-3']],
    ]);
  });
});
