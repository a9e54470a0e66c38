/** What it takes to obtain a fact, and how much an outcome weighs, as a table says it. */
import type { FactPath, Pathogen, Urgency } from './vocabulary.ts';

export const COST_CLASSES = ['question', 'stored', 'same-serum', 'new-sample', 'invasive'] as const;
export type CostClass = (typeof COST_CLASSES)[number];

export interface Costs {
  /** Where the figures come from: `derived`, worked out by the project and found in no source. */
  readonly mark: 'derived';
  /** What each class takes, without a unit: only the proportions count. */
  readonly price: { readonly [cost in CostClass]: number };
  readonly of: { readonly [path in FactPath]: CostClass };
  /** Tests that are asked for in these infections only: in another they are sought last. */
  readonly only: { readonly [path in FactPath]?: readonly Pathogen[] };
  /** What an open outcome weighs by its urgency, without a unit. */
  readonly weights: { readonly [urgency in Urgency]: number };
}

/** Dearer than anything that can be sought: for what is not asked for in this infection, and for what is known. */
export const NOT_SOUGHT = Number.MAX_VALUE;

/** What a fact takes to obtain. */
export function priceOf(costs: Costs, path: FactPath, pathogen: Pathogen): number {
  return costs.only[path]?.includes(pathogen) === false ? NOT_SOUGHT : costs.price[costs.of[path]];
}
