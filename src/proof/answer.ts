/** The answer to one whole case in codes, from the same decision and plan as every assessment. */
import type { Compiled } from '../rules/compile.ts';
import { decide, type Decided } from '../rules/decide.ts';
import { planOf, type PlanShelf, type PlanWords } from '../rules/plan.ts';
import { viewCase, type CaseView } from '../rules/view.ts';
import type { Case, Conclusion, Urgency } from '../rules/vocabulary.ts';
import { motherOrder, newbornOrder } from '../tables/action-order.ts';
import { brings, onThisSerum } from '../tables/action-results.ts';

export interface Answer {
  readonly conclusion: Conclusion;
  /** The deciding row, or one that weighed it, says that this tool cannot interpret the case. */
  readonly cannotSay: boolean;
  readonly urgency: Urgency;
  /** In the published order, as `code` or `code@key of its time`. */
  readonly actions: readonly string[];
  readonly avoid: readonly string[];
  /** Id of the row of the chain that decided. */
  readonly row: string;
}

/** A whole case that is not answered by exactly one row in each layer. */
export class NoAnswer extends Error {
  constructor(table: string, layer: string, rows: readonly string[], source: string) {
    super(`${table}, ${layer}: ${rows.length === 0 ? 'no row' : `rows ${rows.join(', ')}`} for ${source}`);
  }
}

const shelf: PlanShelf = {
  order: (subject) => (subject === 'newborn' ? newbornOrder : motherOrder),
  // Without its days a time is its key.
  times: () => ({}),
  brings,
  onThisSerum,
};
const keys: PlanWords = {
  action: (code) => code,
  avoid: (code) => code,
  when: (key) => key,
  whenUrgent: (urgency) => urgency,
};

/** The answer that a decision gives. @param fired at least every row that decides, weighs or plans, in order */
export function answerFrom(
  decision: Pick<Decided, 'conclusion' | 'cannotSay' | 'fired'>,
  compiled: Compiled,
  view: CaseView,
): Answer {
  const { conclusion, cannotSay, fired } = decision;
  const plan = planOf(decision, view, view.source.pathogen, shelf, keys);
  const decided = fired.find(({ layer, row }) => compiled.chain.includes(layer) && row.word >= 0);
  return {
    conclusion,
    cannotSay,
    urgency: plan.urgency,
    actions: plan.actions.map(({ code, when }) => (when === undefined ? code : `${code}@${when}`)),
    avoid: plan.avoid.map(({ code }) => code),
    row: decided?.row.row.id ?? '',
  };
}

/**
 * Decides one case the plain way.
 * @throws NoAnswer naming table, layer, rows and case, where not exactly one row holds.
 */
export function answerOf(compiled: Compiled, source: Case): Answer {
  const view = viewCase(source);
  const decision = decide(compiled, view);
  if (decision.kind === 'gap')
    throw new NoAnswer(compiled.table.id, decision.layer, decision.rows, JSON.stringify(source));
  return answerFrom(decision, compiled, view);
}
