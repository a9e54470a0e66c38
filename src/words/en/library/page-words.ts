import type { LibraryPage } from '../../../tables/library/page.ts';

type SectionOf<Page extends LibraryPage> = Page['sections'][number];

/** The words of one page of the library: each section has a heading, each fact a sentence or two. */
export interface PageWords<Page extends LibraryPage> {
  readonly title: string;
  readonly lead: string;
  readonly sections: Readonly<Record<SectionOf<Page>['id'], string>>;
  readonly facts: Readonly<Record<SectionOf<Page>['facts'][number]['id'], string>>;
}
