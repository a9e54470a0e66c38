/** The words about the build; they load with the desk. */
import { releaseWords as release } from '../../words/en/release.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const releaseWords = live<Language['releaseWords']>((all) => all.releaseWords, release);
