/** Fetches a language: each is a script of its own, in the offline copy like every other. */
import type { Language, LanguageCode } from './languages.ts';

const scripts: { readonly [code in LanguageCode]?: () => Promise<Language> } = {};

/** The words of a language; null for English, which is part of the app. Rejects where they cannot be fetched. */
export async function fetchLanguage(code: LanguageCode): Promise<Language | null> {
  return (await scripts[code]?.()) ?? null;
}
