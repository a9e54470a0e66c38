import { charts, type Chart } from '../../tables/charts.ts';
import { library } from '../../tables/library.ts';
import type { LibraryFact, LibraryPage, LibrarySection } from '../../tables/library/page.ts';
import { following } from '../language.svelte.ts';
import { libraryWords } from './words.ts';

type PageId = (typeof library)[number]['id'];
type WordsOf = (typeof libraryWords)[PageId];

export interface Page {
  readonly id: string;
  readonly sections: readonly LibrarySection[];
  readonly words: WordsOf;
}

/** The pages that hold something. */
export const pages: readonly Page[] = library
  .filter(({ sections }: LibraryPage) => sections.length > 0)
  .map((page: LibraryPage & { readonly id: PageId }) => ({
    ...page,
    words: following(() => libraryWords[page.id]),
  }));

const allCharts: readonly Chart[] = charts;
export const chartsOf = (section: LibrarySection): readonly Chart[] =>
  allCharts.filter(({ id }) => section.charts?.includes(id));

/** A statement alone, or beside what else is held of it. */
export interface Item {
  readonly fact: LibraryFact;
  readonly beside: readonly LibraryFact[];
}

/** The facts of a section in order. One that only stands beside another of the same section is told there. */
export function itemsOf(page: Pick<Page, 'sections'>, section: LibrarySection): Item[] {
  const all = page.sections.flatMap(({ facts }) => facts);
  const beside = new Set(section.facts.flatMap(({ guidance }) => guidance ?? []));
  return section.facts
    .filter(({ id, guidance }) => guidance !== undefined || !beside.has(id))
    .map((fact) => ({ fact, beside: all.filter(({ id }) => fact.guidance?.includes(id)) }));
}
