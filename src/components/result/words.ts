/** The words of the result page that the rest of the desk does without. */
import { pitfallWords as pitfalls } from '../../words/en/pitfalls.ts';
import { resultMoreWords as more } from '../../words/en/result-more.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const pitfallWords = live<Language['pitfallWords']>((all) => all.pitfallWords, pitfalls);
export const resultMoreWords = live<Language['resultMoreWords']>((all) => all.resultMoreWords, more);
