/** The words of the gallery; they load with it. */
import { galleryWords as gallery } from '../../words/en/gallery.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const galleryWords = live<Language['galleryWords']>((all) => all.galleryWords, gallery);
