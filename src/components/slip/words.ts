import { labSlipWords as english } from '../../words/en/lab-slip.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const labSlipWords = live<Language['labSlipWords']>((all) => all.labSlipWords, english);
