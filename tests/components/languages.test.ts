/** The language of the screens: every sentence follows it, and nothing else does. */
import { cleanup, render, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { englishServices } from '../../src/exchange/services.ts';
import { currentAsk } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { PATHOGENS, SUBJECTS } from '../../src/rules/vocabulary.ts';
import { spoken } from '../../src/components/language.svelte.ts';
import { waysToAnswer } from '../machines/answering.ts';
import { bracketed, outsideBrackets } from '../helpers/bracketed.ts';
import { howMany } from '../helpers/how-many.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('scrollTo', () => undefined);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    disconnect = () => undefined;
    unobserve = () => undefined;
  },
);
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  spoken.use('en', null);
  history.replaceState(null, '', '#/');
});
afterEach(cleanup);

const PAGES = [
  ...['/', '/library', '/library/cmv', '/library/rubella', '/library/tests', '/tables', '/sources', '/about'],
  ...['/tables/cmv-mother', '/cases/cmv', '/compare', '/compare/cmv', '/site', '/kits', '/search', '/read'],
  ...['/worklist', '/proof', '/nowhere', '/gallery'],
  ...['/tables/rubella-newborn/plan-igg', '/tables/rubella-mother/plan-special'],
];

async function open(path: string) {
  history.replaceState(null, '', `#${path}`);
  const { container } = render(App);
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull(), { timeout: 20_000 });
  await tick();
  return container;
}

/** The texts of a page and of its labels, in order. */
function texts(container: HTMLElement): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) found.push(...LABELS.map((name) => node.getAttribute(name) ?? ''));
    else found.push(node.textContent?.trim() ?? '');
  }
  return found.filter((text) => text !== '');
}

const LABELS = ['aria-label', 'title', 'placeholder', 'alt'];

/** Not words of ours: marked as another language, as not to be translated, or printed as data. */
const DATA = '[lang]:not(html), [translate="no"], .mono, script, style, textarea, title';

function unbracketed(container: HTMLElement): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(DATA)) continue;
    // What is drawn on several lines is one sentence.
    const whole = node.parentElement?.closest('svg');
    const lines = [...(whole?.querySelectorAll('text:not([lang])') ?? [])].map((line) => line.textContent);
    const outside = outsideBrackets(whole ? lines.join(' ') : (node.textContent ?? '')).trim();
    if (/\p{L}{2}/u.test(outside)) found.push(outside);
  }
  for (const element of container.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of LABELS) {
      const outside = outsideBrackets(element.getAttribute(name) ?? '');
      if (/\p{L}{2}/u.test(outside) && !element.closest(DATA)) found.push(`${name}: ${outside}`);
    }
  return [...new Set(found)];
}

/** The leaflet and the cards have a language of their own. */
describe.each(PAGES)('%s', (path) => {
  test('follows the language as it stands, to the last sentence', async () => {
    const switched = await open(path);
    spoken.use('ru', bracketed);
    await tick();
    const after = texts(switched);
    cleanup();
    const fresh = texts(await open(path));
    expect(after.filter((text) => !fresh.includes(text))).toEqual([]);
    expect(after).toEqual(fresh);
  });

  test('holds no sentence that is not among the words', async () => {
    spoken.use('ru', bracketed);
    expect(unbracketed(await open(path))).toEqual([]);
  });
});

/** Seeded, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A conversation driven by chance to some depth or to its end; the same seed is the same conversation. */
function consultationOf(seed: number) {
  const next = random(seed);
  const actor = createConsultation(englishServices());
  const subject = SUBJECTS[seed % SUBJECTS.length] ?? 'pregnant';
  const pathogens = seed % 4 === 0 ? PATHOGENS : PATHOGENS.slice(seed % 3, (seed % 3) + 1);
  actor.send({ type: 'START', pathogens, subject, sampledOn: seed % 2 === 0 ? '2026-03-04' : null });
  const depth = Math.floor(next() * 40);
  for (let asked = 0; asked < depth; asked++) {
    const ask = currentAsk(actor.getSnapshot());
    if (ask === null) break;
    const ways = waysToAnswer(ask.question, ask.offered);
    const answers = ways[Math.floor(next() * ways.length)] ?? {};
    actor.send({ type: 'ANSWER', key: ask.key, answers });
  }
  return actor;
}

describe.each(Array.from({ length: howMany(24, 60) }, (_, seed) => seed))('conversation %i', (seed) => {
  const show = () => render(App, { begin: () => consultationOf(seed) }).container;

  test('follows the language as it stands, and holds no other sentence', async () => {
    const switched = show();
    const english = texts(switched);
    spoken.use('ru', bracketed);
    await tick();
    const after = texts(switched);
    expect(unbracketed(switched)).toEqual([]);
    cleanup();
    expect(after).toEqual(texts(show()));
    cleanup();
    spoken.use('en', null);
    expect(texts(show())).toEqual(english);
  });
});

test('what is said of an error follows the language too', async () => {
  const { container } = render(App);
  const submit = () => container.querySelector('form')?.requestSubmit();
  submit();
  await waitFor(() => expect(container.querySelector('[role=alert]')).not.toBeNull());
  spoken.use('ru', bracketed);
  await tick();
  expect(unbracketed(container)).toEqual([]);
  cleanup();
  spoken.use('en', null);
  const asking = createConsultation(englishServices());
  asking.send({ type: 'START', pathogens: ['rubella'], subject: 'pregnant', sampledOn: null });
  const { container: question } = render(App, { begin: () => asking });
  question.querySelector('form')?.requestSubmit();
  await waitFor(() => expect(question.querySelector('[role=alert]')).not.toBeNull());
  spoken.use('ru', bracketed);
  await tick();
  expect(unbracketed(question)).toEqual([]);
  expect(question.querySelector('[role=alert] a')?.textContent).toContain('⟦');
});
