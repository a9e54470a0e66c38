/** The gallery: every question, every conclusion, every kind of example is among its pages. */
import { cleanup, render, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import ExampleView from '../../src/components/gallery/ExampleView.svelte';
import Gallery from '../../src/components/gallery/Gallery.svelte';
import { examples } from '../../src/components/gallery/examples.ts';
import { CONCLUSIONS } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

test('holds every conclusion that a table can reach', () => {
  const reached = new Set(
    examples.flatMap((one) =>
      'outcomes' in one ? one.outcomes.flatMap(({ assessment }) => assessment?.conclusion ?? []) : [],
    ),
  );
  expect([...reached].sort()).toEqual([...CONCLUSIONS].sort());
});

test('holds every question fresh, answered, and with its error', () => {
  const ids = new Set(examples.map(({ id }) => id));
  for (const { id } of questions)
    for (const state of ['', '-answered', '-error']) expect(ids).toContain(`question-${id}${state}`);
  expect(ids.size).toBe(examples.length);
});

test('lists each with a name of its own', () => {
  const { container } = render(Gallery, { id: undefined });
  expect(container.querySelectorAll('li')).toHaveLength(examples.length);
});

test.each(examples.map((one) => [one.id, one] as const))('%s is drawn', async (_id, example) => {
  const { container } = render(ExampleView, { example });
  expect(container.querySelector('h1')).not.toBeNull();
  if (example.kind === 'question-error')
    await waitFor(() =>
      expect(container.querySelector('[role=alert], .error-summary, .field-error')).not.toBeNull(),
    );
});
