/** The words of this page; they load with it. */
import { compareWords as compare } from '../../words/en/compare.ts';
import { positionWords as positions, topicWords as topics } from '../../words/en/positions.ts';
import type { Language } from '../../words/languages.ts';
import { live } from '../language.svelte.ts';

export const compareWords = live<Language['compareWords']>((all) => all.compareWords, compare);
export const positionWords = live<Language['positionWords']>((all) => all.positionWords, positions);
export const topicWords = live<Language['topicWords']>((all) => all.topicWords, topics);
