/** What the reader sees where an answer may not leave, and where the app does not trust itself. */
import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { health } from '../../src/browser/health.svelte.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { ASSERTIONS } from '../../src/rules/assertions.ts';
import { FAULTS, source } from '../helpers/answer-faults.ts';

vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

const heading = () => screen.getByRole('heading', { level: 1 });

beforeEach(() => history.replaceState(null, '', '#/'));
afterEach(() => {
  health.refusal = null;
});

describe('an answer that breaks an assertion', () => {
  test.each(FAULTS)('"%s": %s, leaves the reader without one', (_id, _fault, make) => {
    const consultation = createConsultation({ assess: () => make() });
    consultation.send({ type: 'IMPORT', cases: [source], practice: null });
    // Nothing decides but what the report holds.
    while (consultation.getSnapshot().value === 'asking') answerNothing(consultation);
    render(App, { begin: () => consultation });
    expect(heading()).toHaveTextContent('This tool cannot interpret this result');
    expect(document.body).toHaveTextContent('fault of the tool');
    for (const name of ['Copy', 'Save as…', 'Share…', 'Print'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(document.querySelector('.meaning')).toBeNull();
  });

  test('is on the screen once for each assertion', () => {
    expect([...new Set(FAULTS.map(([id]) => id))]).toEqual(ASSERTIONS.map(({ id }) => id));
  });
});

function answerNothing(consultation: ReturnType<typeof createConsultation>): void {
  const { ask } = consultation.getSnapshot().context;
  if (ask === null) throw new Error('no question, and no answer either');
  const answers = Object.fromEntries(ask.offered.map((fact) => [fact, null]));
  consultation.send({ type: 'ANSWER', key: ask.key, answers });
}

describe('a copy that does not trust itself', () => {
  test.each([
    ['files', 'Files of this copy are not as they were published'],
    ['tables', 'The tables of this copy are not those that were published'],
    ['program', 'met a fault it does not know'],
  ] as const)('%s: says so on every page, gives no answer and tells what to do', async (why, said) => {
    render(App);
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
    health.refuse(why);
    await tick();
    expect(heading()).toHaveTextContent('No interpretation. Do not use this copy.');
    expect(heading()).toHaveFocus();
    expect(document.body).toHaveTextContent(said);
    expect(document.body).toHaveTextContent('ask the laboratory');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
  });

  test('keeps to its first reason', () => {
    health.refuse('tables');
    health.refuse('program');
    expect(health.refusal).toBe('tables');
  });

  test('takes an exception that nobody caught for one, and a note of the browser for none', () => {
    health.watch();
    window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop', error: null }));
    expect(health.refusal).toBeNull();
    window.dispatchEvent(new ErrorEvent('error', { error: new Error('unforeseen') }));
    expect(health.refusal).toBe('program');
  });
});
