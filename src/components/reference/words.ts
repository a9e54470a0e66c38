/** The words of these pages; they load with them. */
import { casesWords as cases } from '../../words/en/cases.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const casesWords = live<Language['casesWords']>((all) => all.casesWords, cases);
