/** One case of the contract, answered by the machine that the screens drive. */
import { assessInEnglish, tableFor } from '../exchange/shelf.ts';
import { runHeadless } from '../machines/headless.ts';
import type { Assessment, Case } from '../rules/vocabulary.ts';
import { questions } from '../tables/questions.ts';

/** @param source a case whose results are classified. */
export function assessCase(source: Case): Assessment {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) throw new Error(`no table for ${source.pathogen}, ${source.subject}`);
  return assessInEnglish(runHeadless(compiled, questions, source), source);
}
