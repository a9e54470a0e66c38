/** The worklist's worker: it puts the worklist and the machine together, away from the page. */
import { assessInEnglish, tableFor } from './exchange/shelf.ts';
import type { FromWorker, ToWorker } from './exchange/worklist/protocol.ts';
import { startSession } from './exchange/worklist/session.ts';
import { runHeadless } from './machines/headless.ts';
import type { Assessment, Case } from './rules/vocabulary.ts';
import { questions } from './tables/questions.ts';

function assess(source: Case): Assessment {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) throw new Error(`no table for ${source.pathogen}, ${source.subject}`);
  return assessInEnglish(runHeadless(compiled, questions, source), source);
}

/** A message takes its turn between two timers; promises alone would keep it waiting to the end. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const take = startSession((message: FromWorker) => postMessage(message), assess, turn);
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void take(data));
