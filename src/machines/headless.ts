/** A whole case, without a person: the same machine, the same stages, nothing asked. */
import { createActor } from 'xstate';
import type { Compiled } from '../rules/compile.ts';
import type { Decided, Gap } from '../rules/decide.ts';
import type { Case } from '../rules/vocabulary.ts';
import { assessmentMachine } from './assessment.ts';
import type { Question } from './consultation-types.ts';

/**
 * Walks a whole case through a fresh assessment.
 * @returns what the table decides; a gap where it cannot answer, or where reading the case failed.
 */
export function runHeadless(compiled: Compiled, questions: readonly Question[], source: Case): Decided | Gap {
  const input = { compiled, questions, given: source, answers: {}, complete: true };
  const snapshot = createActor(assessmentMachine, { input }).getSnapshot();
  const { now } = snapshot.context;
  if (now.kind !== 'asks' && (snapshot.value === 'recommendation' || snapshot.value === 'cannotSay'))
    return now.decision;
  return { kind: 'gap', layer: String(snapshot.value), rows: [] };
}
