/** The answer of a table, sound or mutant, to a case of classes: what a reader sees of it, without words. */
import { answerFrom, type Answer } from '../../../src/proof/answer.ts';
import { windowOf } from '../../../src/rules/assess.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import { decide, type Decided } from '../../../src/rules/decide.ts';
import { viewCase, type CaseView } from '../../../src/rules/view.ts';
import { flipsOf, missingOf } from '../../../src/rules/what-if.ts';
import { ACTIONS, AVOIDS, type Assessment, type Case, type FactPath } from '../../../src/rules/vocabulary.ts';
import { alternatives } from '../../../src/tables/what-if.ts';

export interface Answered {
  readonly c: Case;
  readonly view: CaseView;
  readonly decision: Decided;
  readonly answer: Answer;
  readonly asks: readonly FactPath[];
  /** Equal texts are the same answer. */
  readonly key: string;
}

/** The answer to a case; null where not exactly one row holds in each layer. */
export function answered(compiled: Compiled, c: Case, view = viewCase(c)): Answered | null {
  const decision = decide(compiled, view);
  return decision.kind === 'gap' ? null : fromDecision(compiled, c, view, decision);
}

/** The answer that a decision gives. */
export function fromDecision(compiled: Compiled, c: Case, view: CaseView, decision: Decided): Answered {
  const answer = answerFrom(decision, compiled, view);
  const asks = [...new Set(decision.fired.flatMap(({ row }) => row.row.asks ?? []))];
  return {
    c,
    view,
    decision,
    answer,
    asks,
    key: JSON.stringify([answer, asks, windowOf(decision, compiled, view)]),
  };
}

/** The answer in the form of an assessment, for rules on codes. What only some rules look at is worked out on demand. */
export function lightly(compiled: Compiled, { c, view, decision, answer }: Answered): Assessment {
  return {
    id: c.id,
    pathogen: c.pathogen,
    conclusion: answer.conclusion,
    urgency: answer.urgency,
    get window() {
      return windowOf(decision, compiled, view);
    },
    actions: answer.actions.flatMap((told) => {
      const [name, when] = told.split('@');
      const code = ACTIONS.find((one) => one === name);
      if (code === undefined) throw new Error(`no action "${name}"`);
      return when === undefined ? { code, text: '' } : { code, text: '', when };
    }),
    avoid: AVOIDS.filter((code) => answer.avoid.includes(code)).map((code) => ({ code, text: '' })),
    get missing() {
      return missingOf(decision, view, flipsOf(decision, compiled, view, alternatives), alternatives);
    },
    because: [],
    whyNot: [],
    guidelines: [],
    record: '',
    content: { version: '', reviewed: null },
  };
}
