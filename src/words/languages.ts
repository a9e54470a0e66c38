/** The languages of the screens. English is part of the app; each other one is fetched by itself. */
import type * as english from './en/all.ts';
import type { Like } from './like.ts';
import type { Titles } from './titles.ts';

/** What a language holds: every word of the app, and what stands in English in the tables. */
export type Language = Like<typeof english> & { readonly titles: Titles };

/** Each by its own name, in the order in which they are offered. */
export const LANGUAGES = {
  en: 'English',
  ru: 'Русский',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  pt: 'Português',
  it: 'Italiano',
} as const;

export type LanguageCode = keyof typeof LANGUAGES;

export const isLanguage = (code: string): code is LanguageCode => code in LANGUAGES;

/**
 * The language to begin in: the one chosen on this device, else the first of the browser's that the app has, else
 * English.
 * @param chosen null where nobody chose
 */
export function wishedLanguage(chosen: string | null, ofBrowser: readonly string[]): LanguageCode {
  return [chosen ?? '', ...ofBrowser].find(isLanguage) ?? 'en';
}
