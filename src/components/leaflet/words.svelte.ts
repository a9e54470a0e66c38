/**
 * The words for the patient, in a language of her own. Each language with a leaflet and cards is fetched when it is
 * chosen; English comes with the page. The choice lasts as long as the case and is kept nowhere.
 */
import { explain as explainEnglish } from '../../words/en/explain.ts';
import { leaflet as leafletEnglish } from '../../words/en/leaflet.ts';
import { LANGUAGES, type LanguageCode } from '../../words/languages.ts';
import type { Like } from '../../words/like.ts';
import { following, spoken } from '../language.svelte.ts';
import type { LeafletWords } from './say.ts';

export interface PatientWords {
  readonly leaflet: LeafletWords;
  readonly explain: Like<typeof explainEnglish>;
}

type Files<T> = { readonly [path: string]: () => Promise<T> };
const leaflets: Files<Pick<PatientWords, 'leaflet'>> = import.meta.glob<Pick<PatientWords, 'leaflet'>>([
  '../../words/*/leaflet.ts',
  '!../../words/en/leaflet.ts',
]);
const cards: Files<Pick<PatientWords, 'explain'>> = import.meta.glob<Pick<PatientWords, 'explain'>>([
  '../../words/*/explain.ts',
  '!../../words/en/explain.ts',
]);

const ENGLISH: PatientWords = { leaflet: leafletEnglish, explain: explainEnglish };
const fileOf = (code: LanguageCode, name: string) => `../../words/${code}/${name}.ts`;
const hasWords = (code: LanguageCode) =>
  code === 'en' || (fileOf(code, 'leaflet') in leaflets && fileOf(code, 'explain') in cards);

/** The languages that a leaflet can be given in, each by its own name. */
export const offered: readonly (readonly [LanguageCode, string])[] = (
  Object.entries(LANGUAGES) as [LanguageCode, string][]
).filter(([code]) => hasWords(code));

/** @returns null where the language has no leaflet, or did not come. */
async function wordsIn(code: LanguageCode): Promise<PatientWords | null> {
  if (code === 'en') return ENGLISH;
  try {
    const parts = await Promise.all([
      leaflets[fileOf(code, 'leaflet')]?.(),
      cards[fileOf(code, 'explain')]?.(),
    ]);
    const [leaflet, explain] = parts;
    if (leaflet === undefined || explain === undefined) return null;
    return { leaflet: leaflet.leaflet, explain: explain.explain };
  } catch {
    return null;
  }
}

class Patient {
  code: LanguageCode = $state.raw('en');
  words: PatientWords = $state.raw(ENGLISH);
  /** What the staff reads around her words, in the language of the screens. */
  around: PatientWords = $state.raw(ENGLISH);
  #chosen = false;
  #trip: number | null = null;

  /**
   * Until she has a language of her own, hers is that of the screens. The next woman has not chosen the language of
   * the one before.
   *
   * @param trip the case, by its number in the browser's history
   */
  async begin(trip: number): Promise<void> {
    if (trip !== this.#trip) this.#chosen = false;
    this.#trip = trip;
    const { code } = spoken;
    const words = await wordsIn(code);
    this.around = words ?? ENGLISH;
    if (!this.#chosen && words !== null) this.#set(code, words);
  }

  /** @returns whether her language came; else the one before stands. */
  async choose(code: LanguageCode): Promise<boolean> {
    const words = await wordsIn(code);
    if (words === null) return false;
    this.#chosen = true;
    this.#set(code, words);
    return true;
  }

  #set(code: LanguageCode, words: PatientWords): void {
    this.code = code;
    this.words = words;
  }
}

export const patient = new Patient();

/** The words around the leaflet, for the staff. */
export const pageWords = following(() => patient.around.leaflet.page);
