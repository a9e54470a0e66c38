/** One row of a worklist: its address, and the answer to the case behind it. */
import { aids } from '../../exchange/aids.ts';
import { assessIn, tableFor } from '../../exchange/shelf.ts';
import type { ReadCase } from '../../exchange/report/reading.ts';
import type { WorklistRow } from '../../exchange/worklist/protocol.ts';
import type { Answered, Answers, Outcome, Question } from '../../machines/consultation-types.ts';
import { runHeadless } from '../../machines/headless.ts';
import { keyOf } from '../../machines/replay.ts';
import { readLine } from '../../rules/read-line.ts';
import { PATHOGENS, type Case, type FactPath, type Pathogen } from '../../rules/vocabulary.ts';
import { valueAt } from '../../rules/view.ts';
import { questions } from '../../tables/questions.ts';
import { texts } from '../words.ts';

/** "12-rubella": the number of the person in the file and the infection; no result and no name. */
export const rowId = ({ index, pathogen }: Pick<WorklistRow, 'index' | 'pathogen'>) =>
  [String(index + 1), pathogen ?? ''].filter(Boolean).join('-');

/** @returns null where it is the address of no row */
export function readRowId(id: string): { readonly index: number; readonly pathogen: Pathogen | null } | null {
  const match = /^([1-9]\d{0,8})(?:-(\w+))?$/.exec(id);
  if (!match) return null;
  const index = [...(match[1] ?? '')].reduce((n, digit) => n * 10 + '0123456789'.indexOf(digit), 0) - 1;
  return { index, pathogen: PATHOGENS.find((one) => one === match[2]) ?? null };
}

export const isWhole = (one: ReadCase): one is Case => one.subject !== undefined;

/** The answer to a whole case, by the machine that drives the desk; where none can be made, none is given. */
export function outcomeOf(source: Case): Outcome {
  const { pathogen } = source;
  const nothing = { pathogen, source, assessment: null, cannotSay: true };
  const read = readLine(JSON.stringify(source), aids);
  const compiled = 'ok' in read ? tableFor(pathogen, source.subject) : null;
  if (!('ok' in read) || compiled === null) return nothing;
  try {
    const decision = runHeadless(compiled, questions, read.ok);
    if (decision.kind === 'gap') return nothing;
    const assessment = assessIn(texts, decision, read.ok);
    return { pathogen, source: read.ok, assessment, cannotSay: decision.cannotSay };
  } catch {
    return nothing;
  }
}

/** What a case holds, as the answers that a conversation would have given it. */
export function answeredIn(source: Case): readonly Answered[] {
  const all: readonly Question[] = questions;
  const own = all.filter(
    ({ kind, subjects, pathogens }) =>
      kind !== 'ticks' && subjects.includes(source.subject) && pathogens.includes(source.pathogen),
  );
  return own.flatMap((question): Answered[] => {
    const answers = Object.fromEntries(
      question.facts.flatMap((fact): [FactPath, unknown][] => {
        const value = valueIn(source, fact);
        return value === undefined || value === null ? [] : [[fact, value]];
      }),
    ) as Answers;
    if (Object.keys(answers).length === 0) return [];
    const pathogen = question.of === 'person' ? null : source.pathogen;
    const key = keyOf(question, source.pathogen);
    return [{ key, question, pathogen, offered: question.facts, answers, used: true }];
  });
}

/** A result whole, with its print; anything else as the case holds it. */
function valueIn(source: Case, fact: FactPath): unknown {
  const result = /^results\.(\w+)$/.exec(fact)?.[1];
  return result === undefined ? valueAt(source, fact) : source.results[result as 'igg'];
}
