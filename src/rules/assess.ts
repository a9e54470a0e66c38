/** The whole answer to one case: decision, reasons, plan, what would change it, the record. */
import type { Aids } from './aids.ts';
import { asserted } from './assertions.ts';
import { excludedFromWeek } from './avidity.ts';
import { becauseOf } from './because.ts';
import type { Compiled } from './compile.ts';
import type { Costs } from './costs.ts';
import type { Decided, Gap } from './decide.ts';
import { guidelinesOf, type GuidelineStatement } from './guidelines.ts';
import { byUse } from './next-test.ts';
import { planOf, type Plan, type PlanShelf } from './plan.ts';
import { recordOf } from './record.ts';
import type { FactSpec } from './table.ts';
import { flipsOf, missingOf, whyNotOf, type Alternative } from './what-if.ts';
import { viewCase, type CaseView } from './view.ts';
import type { Assessment, Case } from './vocabulary.ts';
import type { AssessWords } from './words.ts';

/** Everything beside the table that an assessment is made from. */
export interface Shelf extends PlanShelf {
  readonly content: { readonly version: string; readonly reviewed: string | null };
  /** The version of the program. */
  readonly software: string;
  readonly aids: Aids;
  readonly alternatives: readonly Alternative[];
  readonly costs: Costs;
  readonly statements: readonly GuidelineStatement[];
  readonly statementFacts: { readonly [fact: string]: FactSpec };
}

/** The window is told only where the high avidity is evidence. */
export function windowOf(decision: Decided, compiled: Compiled, view: CaseView): Assessment['window'] {
  const reader = compiled.slots[compiled.slotOf.get('avidity') ?? -1]?.spec?.read;
  const read = compiled.slotOf.get('avidityRead') ?? -1;
  const value = compiled.slots[read]?.values[decision.state[read] ?? 0] ?? 'none';
  if (
    reader?.by !== 'avidity' ||
    !value.startsWith('high') ||
    view.source.history?.recentImmunoglobulin === true
  )
    return null;
  const week = excludedFromWeek(view, reader);
  return week === null ? null : { excludedFromWeek: week };
}

/**
 * Assesses a decided case. The case must be the one that was decided.
 * @throws Breach where the answer is not one that may leave: then nothing is said
 */
export function assess(
  decision: Decided,
  compiled: Compiled,
  source: Case,
  shelf: Shelf,
  words: AssessWords,
): Assessment {
  const view = viewCase(source);
  const { pathogen } = source;
  const { conclusion } = decision;
  const plan = planOf(decision, view, pathogen, shelf, words);
  const codes = plan.actions.map(({ code }) => code);
  const because = becauseOf(decision, compiled, view, words);
  const flips = flipsOf(decision, compiled, view, shelf.alternatives);
  const unknown = missingOf(decision, view, flips, shelf.alternatives);
  const missing = byUse(unknown, decision, flips, shelf.costs, pathogen);
  const window = windowOf(decision, compiled, view);
  const rows = [...new Set(because.map(({ row }) => row))];
  const assessment: Assessment = {
    id: source.id,
    pathogen,
    conclusion,
    urgency: plan.urgency,
    window,
    actions: plan.actions,
    avoid: plan.avoid,
    missing,
    because,
    whyNot: whyNotOf(flips, shelf.costs, pathogen),
    guidelines: guidelinesOf(
      shelf.statements,
      shelf.statementFacts,
      pathogen,
      view,
      conclusion,
      codes,
      words,
    ),
    record: recordOf(
      {
        pathogen,
        view,
        conclusion,
        plan,
        excludedFromWeek: window?.excludedFromWeek ?? null,
        missing,
        rows,
        content: shelf.content,
        software: shelf.software,
        aids: shelf.aids,
      },
      words,
    ),
    content: shelf.content,
  };
  return asserted(assessment, decision, compiled, view);
}

/** What is said where the tables fail: nothing but that they do. Never a default answer. */
export function assessGap(_gap: Gap, source: Case, shelf: Shelf, words: AssessWords): Assessment {
  const { pathogen } = source;
  const plan: Plan = {
    actions: [{ code: 'reference_lab', text: words.action('reference_lab', pathogen, source.subject) }],
    avoid: [],
    urgency: 'soon',
  };
  const view = viewCase(source);
  return {
    id: source.id,
    pathogen,
    conclusion: 'inconclusive',
    urgency: plan.urgency,
    window: null,
    actions: plan.actions,
    avoid: [],
    missing: [],
    because: [],
    whyNot: [],
    guidelines: [],
    record: recordOf(
      {
        pathogen,
        view,
        conclusion: 'inconclusive',
        plan,
        excludedFromWeek: null,
        missing: [],
        rows: ['-'],
        content: shelf.content,
        software: shelf.software,
        aids: shelf.aids,
      },
      words,
    ),
    content: shelf.content,
  };
}
