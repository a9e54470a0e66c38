/** Fetches a language: each is a script of its own, in the offline copy like every other. */
import type { Language, LanguageCode } from './languages.ts';

const scripts: Readonly<Record<Exclude<LanguageCode, 'en'>, () => Promise<Language>>> = {
  ru: () => import('./ru/all.ts'),
  es: () => import('./es/all.ts'),
  de: () => import('./de/all.ts'),
  fr: () => import('./fr/all.ts'),
  pt: () => import('./pt/all.ts'),
  it: () => import('./it/all.ts'),
};

/** The words of a language; null for English, which is part of the app. Rejects where they cannot be fetched. */
export async function fetchLanguage(code: LanguageCode): Promise<Language | null> {
  return code === 'en' ? null : scripts[code]();
}
