/** The pages that show the tables, in Russian: no title, text or note of theirs stays English. */
import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { shipped } from '../../src/command/checks/content.ts';
import { englishTexts } from '../../src/command/checks/titles.ts';
import { spoken } from '../../src/components/language.svelte.ts';
import { conditionsOf, consequencesOf, valuesOf } from '../../src/components/pages/conditions.ts';
import { layersOf } from '../../src/components/pages/rows.ts';
import { tables } from '../../src/tables/tables.ts';
import * as russian from '../../src/words/ru/all.ts';
import { bracketed, outsideBrackets } from '../helpers/bracketed.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => spoken.use('ru', russian));
afterEach(() => {
  cleanup();
  spoken.use('en', null);
});

async function open(path: string): Promise<HTMLElement> {
  history.replaceState(null, '', `#${path}`);
  const { container } = render(App);
  await waitFor(() => expect(container.querySelector('h1')).not.toBeNull(), { timeout: 20_000 });
  await tick();
  return container;
}

const english = englishTexts(shipped);
const told = (container: HTMLElement) => `${document.title} ${container.textContent ?? ''}`;
const stays = (container: HTMLElement) => {
  const shown = told(container).replace(/\s+/g, ' ');
  // One word alone, as "Immunoblot", stands in the names of kits as well.
  return english.filter((text) => text.includes(' ') && shown.includes(text));
};

const PAGES = [
  ...['/tables', '/about', '/kits', '/proof', '/tables/toxoplasma-mother', '/tables/cmv-newborn/all'],
  ...['/tables/rubella-mother/plan-rna', '/tables/cmv-mother/CM-GREY-02'],
];

describe.each(PAGES)('%s', (path) => {
  test('holds no English title', async () => {
    const container = await open(path);
    expect(stays(container)).toEqual([]);
    // The same texts are there in English: the page is one that shows them.
    spoken.use('en', null);
    await tick();
    expect(stays(container)).not.toEqual([]);
  });
});

test('what every row asks and says is among the words, every value of every fact too', () => {
  spoken.use('ru', bracketed);
  const said = tables.flatMap((table) =>
    layersOf(table).flatMap((layer) => {
      const values = layer.facts.flatMap((fact) =>
        valuesOf(fact, table).map((value) => ({ id: layer.id, when: { [fact]: value } })),
      );
      return [...layer.rows, ...values].flatMap((row) => [
        ...conditionsOf(row, table, layer).flatMap(({ fact, value }) => [fact, value]),
        ...consequencesOf(row, table).map(({ text }) => text),
      ]);
    }),
  );
  expect(said.length).toBeGreaterThan(1000);
  expect([...new Set(said)].filter((text) => /\p{L}{2}/u.test(outsideBrackets(text)))).toEqual([]);
});

test('a layer is called by its Russian title, in the text and not as another language', async () => {
  await open('/tables/toxoplasma-mother');
  const link = screen.getByRole('link', { name: 'Есть ли прямое доказательство?' });
  expect(link).toHaveAttribute('href', '#/tables/toxoplasma-mother/direct-proof');
  expect(link.closest('[lang]:not(html)')).toBeNull();
});

test('the search finds a row by the title as it is shown', async () => {
  const container = await open('/search');
  await userEvent.type(screen.getByRole('searchbox'), 'прямое доказательство');
  await vi.waitFor(() =>
    expect(container.querySelector('.found')).toHaveTextContent('Есть ли прямое доказательство?'),
  );
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'direct proof');
  await vi.waitFor(() => expect(container.querySelector('.found')).not.toHaveTextContent('direct proof'));
});
