/** What the tables, the kit catalogue and the machine say in English, in the language of the screens. */
import { spoken } from './language.svelte.ts';

/**
 * These words in the language that stands now. English stays where the shipped tables do not have it, as in a table
 * of others; for theirs the build asks every language.
 */
export const inWords = (english: string): string => spoken.words?.titles[english] ?? english;

/** What a layer is called. */
export const titleOf = (layer: { readonly title: string }): string => inWords(layer.title);
