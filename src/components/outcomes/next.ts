/** Why the first of the missing facts stands first, worked out again from the case that was assessed. */
import { tableFor } from '../../exchange/shelf.ts';
import { decide } from '../../rules/decide.ts';
import { byUse, nextTestOf, type NextTest } from '../../rules/next-test.ts';
import { flipsOf, missingOf } from '../../rules/what-if.ts';
import { viewCase } from '../../rules/view.ts';
import type { Case } from '../../rules/vocabulary.ts';
import { costs } from '../../tables/costs.ts';
import { alternatives } from '../../tables/what-if.ts';

/** @returns null where nothing is missing, or the case cannot be decided. */
export function nextFor(source: Case): NextTest | null {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) return null;
  const view = viewCase(source);
  const decision = decide(compiled, view);
  if (decision.kind === 'gap') return null;
  const flips = flipsOf(decision, compiled, view, alternatives);
  const unknown = missingOf(decision, view, flips, alternatives);
  const missing = byUse(unknown, decision, flips, costs, source.pathogen);
  return nextTestOf(missing, decision, flips);
}
