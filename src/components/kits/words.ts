/** The words of this page; they load with it. */
import { kitWords as kits } from '../../words/en/kits.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const kitWords = live<Language['kitWords']>((all) => all.kitWords, kits);
