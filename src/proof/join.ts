/** The parts of a proof put together. */
import { hashOfLines } from './hash.ts';
import type { Findings, Step } from './prove.ts';

export interface Proof extends Findings {
  /** SHA-256 over all answers, hex; null where a case has none. */
  readonly hash: string | null;
}

/** Ids of all tables and spaces of a build. */
export interface Order {
  readonly tables: readonly string[];
  readonly spaces: readonly string[];
}

/** How far all parts are together. */
export function sumOf(steps: readonly Step[]): Step {
  const sum = (of: (step: Step) => number) => steps.reduce((all, step) => all + of(step), 0);
  return {
    layers: sum(({ layers }) => layers),
    allLayers: sum(({ allLayers }) => allLayers),
    cases: sum(({ cases }) => cases),
    allCases: sum(({ allCases }) => allCases),
  };
}

/**
 * Puts the parts together: tables and spaces in the order of the build, whoever did them.
 * @throws Error where one of them is missing or was done twice: then nothing is proved.
 */
export async function join(parts: readonly Findings[], order: Order): Promise<Proof> {
  const tables = inOrder(
    parts.flatMap((part) => part.tables),
    order.tables,
    ({ table }) => table,
  );
  const spaces = inOrder(
    parts.flatMap((part) => part.spaces),
    order.spaces,
    ({ space }) => space,
  );
  const lines = spaces.flatMap(({ line }) => line ?? []);
  return { tables, spaces, hash: lines.length === spaces.length ? await hashOfLines(lines) : null };
}

function inOrder<T>(found: readonly T[], order: readonly string[], idOf: (one: T) => string): T[] {
  const byId = new Map(found.map((one) => [idOf(one), one]));
  const all = order.flatMap((id) => byId.get(id) ?? []);
  if (all.length !== order.length || found.length !== order.length)
    throw new Error(`${found.length} parts of ${order.length} came back`);
  return all;
}
