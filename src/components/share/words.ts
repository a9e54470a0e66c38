/** The words of links with answers. */
import { shareWords as share } from '../../words/en/share.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const shareWords = live<Language['shareWords']>((all) => all.shareWords, share);
