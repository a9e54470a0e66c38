/** What the conversation is given to put its decisions into words. */
import type { Decided } from '../rules/decide.ts';
import type { Assessment, Case } from '../rules/vocabulary.ts';
import { assessInEnglish } from './shelf.ts';

export function englishServices(): { readonly assess: (decision: Decided, source: Case) => Assessment } {
  return { assess: assessInEnglish };
}
