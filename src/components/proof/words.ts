/** The words of the proof; they load with its page. */
import { proofWords as proof } from '../../words/en/proof.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const proofWords = live<Language['proofWords']>((all) => all.proofWords, proof);
