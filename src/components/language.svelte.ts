/** The language of the screens, and the words in it. */
import { untrack } from 'svelte';
import type { Language, LanguageCode } from '../words/languages.ts';

class Spoken {
  code: LanguageCode = $state.raw('en');
  /** Null in English, which is part of the app. */
  words: Language | null = $state.raw(null);

  /** Shows the words of a language that was fetched; null for English. */
  use(code: LanguageCode, words: Language | null): void {
    this.code = code;
    this.words = words;
  }
}

export const spoken = new Spoken();

/** Runs when another language is chosen while the page stands: for words that were written down, as those of errors. */
export function onLanguage(again: () => void): void {
  let before: LanguageCode = spoken.code;
  $effect(() => {
    if (spoken.code === before) return;
    before = spoken.code;
    untrack(again);
  });
}

/**
 * Words that follow the language of the screens: what is read from them is read in the language that stands at that
 * moment, so a template and a `$derived` are written anew when it is changed. A constant of a script is not.
 *
 * @param from where another language has these words
 * @param english these words, loaded with whoever shows them
 */
export function live<T extends object>(from: (words: Language) => T, english: T): T {
  return following(() => (spoken.words === null ? english : from(spoken.words)));
}

/** A part of such words, or something made of them, under a name of its own: `following(() => ui.number)`. */
export function following<T extends object>(now: () => T): T {
  const stands = {} as T;
  return new Proxy(stands, {
    get: (_stands, key) => Reflect.get(now(), key) as unknown,
    has: (_stands, key) => Reflect.has(now(), key),
    ownKeys: () => Reflect.ownKeys(now()),
    getOwnPropertyDescriptor: (_stands, key) =>
      Reflect.has(now(), key)
        ? { value: Reflect.get(now(), key) as unknown, enumerable: true, configurable: true }
        : undefined,
  });
}
