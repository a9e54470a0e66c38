/**
 * Stands in the page, runs before the first paint, and is small for that: the colours of the screens, and whether the
 * page that the build drew is the one to show. It is drawn in English and as the first page of a case.
 */
import { watchEarly } from './browser/early.ts';
import { KEPT, read } from './browser/kept.ts';
import { browserLanguages } from './browser/page-language.ts';
import { knownTheme, setTheme } from './browser/theme.ts';
import { wishedLanguage } from './words/languages.ts';

setTheme(knownTheme(read(KEPT.theme)));
watchEarly(wishedLanguage(read(KEPT.language), browserLanguages()) === 'en');
