/** The words of the pictures, in the language of the screens. */
import { pictureWords as english } from '../../words/en/pictures.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const pictureWords = live<Language['pictureWords']>((all) => all.pictureWords, english);
