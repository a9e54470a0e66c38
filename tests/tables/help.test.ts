import { expect, test } from 'vitest';
import { help } from '../../src/tables/help.ts';
import { library } from '../../src/tables/library.ts';
import type { LibraryPage } from '../../src/tables/library/page.ts';
import { questions } from '../../src/tables/questions.ts';

test('help leads from a question that is asked to a section that is there', () => {
  const pages: readonly LibraryPage[] = library;
  const sections = new Set(
    pages.flatMap((page) =>
      page.sections.filter(({ facts }) => facts.length > 0).map(({ id }) => `${page.id}/${id}`),
    ),
  );
  for (const [question, place] of Object.entries(help)) {
    expect(questions.map(({ id }) => id)).toContain(question);
    expect(sections).toContain(place);
  }
  const results = questions.filter(({ kind }) => kind === 'class').map(({ id }) => id);
  expect(results.filter((id) => !(id in help))).toEqual([]);
});
