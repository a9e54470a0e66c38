/** Choosing the language of the screens. */
import { browserLanguages, setPageLanguage } from '../browser/page-language.ts';
import { preferences } from '../browser/preferences.svelte.ts';
import { fetchLanguage } from '../words/fetch-language.ts';
import { isLanguage, type LanguageCode } from '../words/languages.ts';
import { spoken } from './language.svelte.ts';

/**
 * The screens in another language, answers and page as they are.
 * @returns whether the language could be fetched; if not, the one that stood stays
 */
export async function speakOnScreen(code: LanguageCode): Promise<boolean> {
  try {
    const words = await fetchLanguage(code);
    spoken.use(code, words);
    setPageLanguage(code);
    return true;
  } catch {
    return false;
  }
}

/** The language chosen on this device, else the first of the browser's that the app has, else English. */
export function preferredLanguage(): LanguageCode {
  const wished = [preferences.language ?? '', ...browserLanguages()];
  return wished.find(isLanguage) ?? 'en';
}
