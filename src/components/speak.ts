/** Choosing the language of the screens. */
import { setPageLanguage } from '../browser/page-language.ts';
import { fetchLanguage } from '../words/fetch-language.ts';
import type { LanguageCode } from '../words/languages.ts';
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
