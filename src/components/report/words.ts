/** The words of the pages that take results in; they load with them. */
import { listWords as list, readingWords as reading } from '../../words/en/reading.ts';
import { reports as readers } from '../../words/en/reports.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const readingWords = live<Language['readingWords']>((all) => all.readingWords, reading);
export const listWords = live<Language['listWords']>((all) => all.listWords, list);
export const reports = live<Language['reports']>((all) => all.reports, readers);
