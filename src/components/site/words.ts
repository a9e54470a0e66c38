/** The words of this page; they load with it. */
import { practiceWords as practices, siteWords as site } from '../../words/en/site.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const practiceWords = live<Language['practiceWords']>((all) => all.practiceWords, practices);
export const siteWords = live<Language['siteWords']>((all) => all.siteWords, site);
