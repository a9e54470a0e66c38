import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { currentAsk } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { englishServices } from '../../src/exchange/services.ts';

vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => history.replaceState(null, '', '#/'));

async function startRubella() {
  await userEvent.click(screen.getByLabelText('Rubella'));
  await userEvent.click(screen.getByLabelText(/^Pregnant/));
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
}

/** Answers every question with not knowing. */
async function knowNothing() {
  for (let questions = 0; questions < 20 && screen.queryByRole('button', { name: 'Continue' }); questions++) {
    await userEvent.click(screen.getByLabelText(/I do not know/));
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  }
}

test('a case of which nothing is known ends on a page that says so', async () => {
  render(App);
  await startRubella();
  await knowNothing();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This tool cannot interpret this result',
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('where the answer cannot be made, none is shown', async () => {
  const broken = {
    ...englishServices(),
    assess: () => {
      throw new Error('no such words');
    },
  };
  render(App, { begin: () => createConsultation(broken) });
  await startRubella();
  await knowNothing();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'This tool cannot interpret this result',
  );
  expect(document.body).toHaveTextContent('fault of the tool');
});

test('a state nobody foresaw is told, never blank, and a new start leads out of it', async () => {
  let calls = 0;
  const begin = () => {
    const actor = createConsultation(englishServices());
    if (calls++ > 0) return actor;
    const getSnapshot = actor.getSnapshot.bind(actor);
    vi.spyOn(actor, 'getSnapshot').mockImplementation(() => {
      const snapshot = getSnapshot();
      if (currentAsk(snapshot)?.question.id !== 'igg') return snapshot;
      return { ...snapshot, status: 'error', error: 'unforeseen' } as unknown as typeof snapshot;
    });
    return actor;
  };
  render(App, { begin });
  await startRubella();
  await userEvent.click(screen.getByLabelText(/I do not know/));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'No interpretation. Do not use this result.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Read a serology slip');
});

test.each([
  ['#/tables', 'Tables'],
  ['#/tables/rubella-mother', 'Rubella: planning, pregnant'],
  ['#/tables/nothing', 'Page not found'],
  ['#/about', 'How it decides'],
  ['#/sources', 'Sources'],
  ['#/%E0%A4%A', 'Page not found'],
])('%s leads to "%s"', (hash, title) => {
  history.replaceState(null, '', hash);
  render(App);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
});
