/** The machine answers in English; here its answer is put into the language of the screens. */
import { assessIn, tableFor } from '../exchange/shelf.ts';
import type { Outcome } from '../machines/consultation-types.ts';
import { runHeadless } from '../machines/headless.ts';
import type { Assessment, Case } from '../rules/vocabulary.ts';
import type { AssessWords } from '../rules/words.ts';
import { questions } from '../tables/questions.ts';
import { spoken } from './language.svelte.ts';
import { texts } from './words.ts';

/**
 * A case assessed by the same machine, in the words of a language.
 * @throws where there is no table, or where an answer may not leave
 */
export function assessedIn(words: AssessWords, source: Case): Assessment {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) throw new Error(`no table for ${source.pathogen}, ${source.subject}`);
  return assessIn(words, runHeadless(compiled, questions, source), source);
}

/** What may differ between languages is words alone. */
const bones = ({ conclusion, urgency, window, actions, avoid, missing, because, whyNot }: Assessment) =>
  JSON.stringify([
    [conclusion, urgency, window, missing],
    [actions.map(({ code }) => code), avoid.map(({ code }) => code)],
    [because.map(({ row, fact, value }) => [row, fact, value]), whyNot],
  ]);

/**
 * An assessment in the language of the screens.
 * @throws where the answer is not the same in every part that is no sentence
 */
export function inLanguage(source: Case, assessment: Assessment): Assessment {
  if (spoken.words === null) return assessment;
  const other = assessedIn(texts, source);
  if (bones(other) !== bones(assessment)) throw new Error('the answer differs between two languages');
  return other;
}

/** What the machine came to, in the language of the screens. */
export function outcomeInLanguage(outcome: Outcome): Outcome {
  const { source, assessment } = outcome;
  return assessment === null ? outcome : { ...outcome, assessment: inLanguage(source, assessment) };
}
