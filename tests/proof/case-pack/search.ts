/** Finds, for rows that have too few cases, small cases that reach them: at random first, then by climbing. */
import type { Case, FactPath } from '../../../src/rules/vocabulary.ts';
import { withValue } from '../../../src/rules/view.ts';
import { pathsFor, valuesAt } from '../../helpers/values.ts';
import { size } from '../invariants/simpler.ts';
import { randomCases, seededRng, type Rng } from '../random-cases.ts';
import { plain, rowsOf } from './reach.ts';
import { STARTS } from './starts.ts';

/** What a row's cases are chosen from: at most this many, the smallest, of each pattern of IgG and IgM a few. */
const KEPT = 36;
const OF_A_PATTERN = 6;

/** How many facts a case holds; a slip without week, age, IgG or IgM is no smaller than one that has them. */
export function weight(c: Case): number {
  const missing = [
    c.subject === 'pregnant' && c.gestation === undefined ? 2 : 0,
    c.subject === 'planning' ? 1 : 0,
    c.subject === 'newborn' && c.ageDays === undefined ? 2 : 0,
    c.results.igg === undefined ? 1.5 : 0,
    c.results.igm === undefined ? 1.5 : 0,
  ];
  return missing.reduce((sum, one) => sum + one, size(c));
}

export const patternOf = (c: Case): string =>
  [c.subject, c.results.igg?.class, c.results.igm?.class].join(' ');

class Pool {
  readonly #kept = new Map<string, { weight: number; c: Case; pattern: string; text: string }[]>();
  readonly wanted: ReadonlySet<string>;

  constructor(wanted: ReadonlySet<string>) {
    this.wanted = wanted;
  }

  of(row: string): Case[] {
    return (this.#kept.get(row) ?? []).map(({ c }) => c);
  }

  offer(c: Case): void {
    for (const row of rowsOf(c)) if (this.wanted.has(row)) this.#put(row, c);
  }

  #put(row: string, c: Case): void {
    const list = this.#kept.get(row) ?? [];
    const text = JSON.stringify(c);
    if (list.some((each) => each.text === text)) return;
    const own = { weight: weight(c), c, pattern: patternOf(c), text };
    const alike = list.filter(({ pattern }) => pattern === own.pattern);
    const worst = (alike.length >= OF_A_PATTERN ? alike : list.length >= KEPT ? list : []).at(-1);
    if (worst && worst.weight <= own.weight) return;
    if (worst) list.splice(list.indexOf(worst), 1);
    list.push(own);
    list.sort((a, b) => a.weight - b.weight);
    this.#kept.set(row, list);
  }
}

const choose = <T>(rng: Rng, from: readonly T[]): T => from[Math.floor(rng() * from.length)] as T;

/** A case with one to three facts set to something else. */
function mutated(rng: Rng, c: Case): Case {
  let now = c;
  const count = 1 + Math.floor(rng() * 3);
  for (let i = 0; i < count; i++) {
    const path: FactPath = choose(rng, pathsFor(c));
    now = withValue(now, path, choose(rng, valuesAt(path, c)));
  }
  return plain(now);
}

/** Rows of the same layer share the beginning of their id: their cases lie nearest. */
const family = (row: string): string => row.replace(/-?\d+$/, '');

/** The cases for each wanted row. */
export function find(
  wanted: readonly string[],
  seed: number,
  count: number,
): (row: string) => readonly Case[] {
  const families = new Set(wanted.map(family));
  const pool = new Pool(new Set(wanted));
  const near = new Map<string, Case[]>();
  for (const each of [...STARTS, ...randomCases(count, seed)]) {
    const c = plain(each);
    pool.offer(c);
    for (const row of rowsOf(c)) {
      const own = family(row);
      if (!families.has(own)) continue;
      const list = near.get(own) ?? [];
      if (list.length < 400) list.push(c);
      near.set(own, list);
    }
  }
  const rng = seededRng(seed + 1);
  for (const row of wanted) {
    if (pool.of(row).length >= 8) continue;
    const around = near.get(family(row)) ?? [];
    for (let tries = 0; tries < 8_000 && pool.of(row).length < 12; tries++) {
      const own = pool.of(row);
      const from = own.length > 0 && rng() < 0.7 ? choose(rng, own) : choose(rng, around);
      if (from) pool.offer(mutated(rng, from));
    }
  }
  return (row) => pool.of(row);
}
