/**
 * What to obtain first. Every value of every fact that is not known was tried: a fact is worth what it decides, the
 * other conclusions that it could bring, each weighted by its urgency, against what it takes to obtain. What the rows
 * themselves ask for outranks the counting, because a source stands behind a row and none behind a count.
 */
import { priceOf, type Costs } from './costs.ts';
import type { Decided } from './decide.ts';
import type { Row } from './table.ts';
import { URGENCIES, type Conclusion, type FactPath, type Pathogen, type Urgency } from './vocabulary.ts';
import type { Flip } from './what-if.ts';

export interface NextTest {
  readonly fact: FactPath;
  /** The row that asks for it; null where none does, and it leads by what it decides alone. */
  readonly asked: Row | null;
  /** The other conclusions that it could bring, the most urgent first. */
  readonly settles: readonly Conclusion[];
  /** Those that any one fact that is not known could bring. */
  readonly open: readonly Conclusion[];
}

const rank = (urgency: Urgency) => URGENCIES.indexOf(urgency);

/** The conclusions that these flips bring, each with the highest urgency it comes with. */
function broughtBy(flips: readonly Flip[]): ReadonlyMap<Conclusion, Urgency> {
  const brought = new Map<Conclusion, Urgency>();
  for (const { conclusion, urgency, known } of flips) {
    if (known) continue;
    const held = brought.get(conclusion);
    // An outcome whose plan cannot be made weighs as the most urgent.
    const found = urgency ?? 'today';
    if (held === undefined || rank(found) > rank(held)) brought.set(conclusion, found);
  }
  return brought;
}

const inOrder = (brought: ReadonlyMap<Conclusion, Urgency>): readonly Conclusion[] =>
  [...brought].sort(([, a], [, b]) => rank(b) - rank(a)).map(([conclusion]) => conclusion);

const of = (flips: readonly Flip[], fact: FactPath) => flips.filter((flip) => flip.fact === fact);

const asking = (decision: Decided, fact: FactPath): Row | null =>
  decision.fired.find(({ row }) => row.row.asks?.includes(fact))?.row.row ?? null;

/**
 * The missing facts, the most useful first: those that a row asks for, in the order of the rows, one that decides
 * nothing by itself after those that do; then the others by what they decide for what they take.
 * @param missing as `missingOf` gives them.
 */
export function byUse(
  missing: readonly FactPath[],
  decision: Decided,
  flips: readonly Flip[],
  costs: Costs,
  pathogen: Pathogen,
): readonly FactPath[] {
  const valued = missing.map((fact) => {
    const weights = [...broughtBy(of(flips, fact)).values()].map((urgency) => costs.weights[urgency]);
    const worth = weights.reduce((sum, weight) => sum + weight, 0) / priceOf(costs, fact, pathogen);
    return { fact, worth, isAsked: asking(decision, fact) !== null };
  });
  const asked = valued.filter(({ isAsked }) => isAsked);
  return [
    ...asked.filter(({ worth }) => worth > 0),
    ...asked.filter(({ worth }) => worth === 0),
    ...valued.filter(({ isAsked }) => !isAsked).sort((a, b) => b.worth - a.worth),
  ].map(({ fact }) => fact);
}

/** Why the first of the missing facts stands first. @param missing as `byUse` orders them. */
export function nextTestOf(
  missing: readonly FactPath[],
  decision: Decided,
  flips: readonly Flip[],
): NextTest | null {
  const [fact] = missing;
  if (fact === undefined) return null;
  return {
    fact,
    asked: asking(decision, fact),
    settles: inOrder(broughtBy(of(flips, fact))),
    open: inOrder(broughtBy(flips)),
  };
}
