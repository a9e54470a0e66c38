/** A test language: English in brackets, so that a sentence that is not among the words stands out. */
import { shipped } from '../../src/command/checks/content.ts';
import { englishTexts } from '../../src/command/checks/titles.ts';
import * as english from '../../src/words/en/all.ts';
import type { Language } from '../../src/words/languages.ts';

const OPEN = '⟦';
const CLOSE = '⟧';

function bracket(words: unknown): unknown {
  if (typeof words === 'string') return words === '' ? words : `${OPEN}${words}${CLOSE}`;
  if (typeof words === 'function')
    return (...given: unknown[]) => bracket((words as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(bracket);
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, bracket(value)]));
  return words;
}

/** English has these in its tables and not among its words. */
const titles = Object.fromEntries(englishTexts(shipped).map((text) => [text, text]));

export const bracketed = bracket({ ...english, titles }) as Language;

/** What stands outside every bracket. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPEN) depth++;
    else if (letter === CLOSE) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += letter;
  }
  return outside;
}
