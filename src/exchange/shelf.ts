/** The real tables, compiled once, and what an assessment takes from beside them. */
import { assess, assessGap, type Shelf } from '../rules/assess.ts';
import { findTable, type Compiled } from '../rules/compile.ts';
import type { Decided, Gap } from '../rules/decide.ts';
import type { Assessment, Case, Pathogen, Subject } from '../rules/vocabulary.ts';
import type { AssessWords } from '../rules/words.ts';
import { motherOrder, newbornOrder } from '../tables/action-order.ts';
import { brings, onThisSerum } from '../tables/action-results.ts';
import { content } from '../tables/content.ts';
import { costs } from '../tables/costs.ts';
import { guidelineFacts } from '../tables/guideline-facts.ts';
import { guidelines } from '../tables/guidelines.ts';
import { tables } from '../tables/tables.ts';
import { software } from '../tables/software.ts';
import { times } from '../tables/times.ts';
import { timesNewborn } from '../tables/times-newborn.ts';
import { alternatives } from '../tables/what-if.ts';
import { en } from '../words/en.ts';
import { aids } from './aids.ts';

/** The table for a pathogen and a subject, ready to run, or null where there is none that can be used. */
export function tableFor(pathogen: Pathogen, subject: Subject): Compiled | null {
  return findTable(tables, pathogen, subject);
}

/** What stands beside the tables. */
export const shelf: Shelf = {
  order: (subject) => (subject === 'newborn' ? newbornOrder : motherOrder),
  times: (subject) => (subject === 'newborn' ? timesNewborn : times),
  brings,
  onThisSerum,
  content,
  software: software.version,
  aids,
  alternatives,
  costs,
  statements: guidelines,
  statementFacts: guidelineFacts,
};

/** A decision in the words of a language. Throws where there is no table: nothing may be said then. */
export function assessIn(words: AssessWords, decision: Decided | Gap, source: Case): Assessment {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null || decision.kind === 'gap')
    return assessGap(
      decision.kind === 'gap' ? decision : { kind: 'gap', layer: '', rows: [] },
      source,
      shelf,
      words,
    );
  return assess(decision, compiled, source, shelf, words);
}

/** A decision in English words. Throws where there is no table: nothing may be said then. */
export function assessInEnglish(decision: Decided | Gap, source: Case): Assessment {
  return assessIn(en, decision, source);
}
