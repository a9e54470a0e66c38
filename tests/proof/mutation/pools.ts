/**
 * For each row of each table some whole cases that reach it: from the case pack, from the published spaces, at random,
 * and for the rows that these seldom reach by climbing, and those built for a cell that no other case tells. A mutant touches
 * one row, so only these cases can tell it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { caseAt, sizeOf, spaces } from '../../../src/proof/space.ts';
import { compile, type Compiled } from '../../../src/rules/compile.ts';
import type { Row, Table } from '../../../src/rules/table.ts';
import { PATHOGENS, type Case } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';
import { readCase } from '../../helpers/read-case.ts';
import { workedCases } from '../../helpers/worked-cases.ts';
import type { Accepted } from '../../../src/rules/agreement.ts';
import { ALL_ROWS, keyOf, plain } from '../case-pack/reach.ts';
import { find } from '../case-pack/search.ts';
import { UNREACHED } from '../case-pack/unreached.ts';
import { draw } from '../oracle-newborn/compare.ts';
import { randomCase, seededRng, type Rng } from '../random-cases.ts';
import { answered, type Answered } from './answer.ts';

export type Origin = 'pack' | 'space' | 'random' | 'searched';
export interface Held extends Answered {
  readonly origin: Origin;
  /** What the pack accepts. */
  readonly accepted: Accepted | null;
}

export interface PoolSizes {
  /** Cases drawn at random from the published spaces, and from everything the contract allows. */
  readonly space: number;
  readonly random: number;
  /** Cases kept for a row, of each origin. */
  readonly kept: number;
}

const SEED = 20_261_121;
const RARE = new URL('rare-cases.ndjson', import.meta.url);
const WITNESSES = new URL('witnesses.ndjson', import.meta.url);
const readLines = <T>(file: URL): T[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as T)
    : [];

const compiledOf = new Map(
  tables.flatMap((table) =>
    table.subjects.map((subject) => [`${table.pathogen} ${subject}`, compile(table)] as const),
  ),
);

/** The sound table of a case. */
export function soundFor(c: Case): Compiled {
  const compiled = compiledOf.get(`${c.pathogen} ${c.subject}`);
  if (compiled === undefined) throw new Error(`no table for ${c.pathogen}, ${c.subject}`);
  return compiled;
}

/** A case that tells a cell of this row from another value of it. */
export interface Witness {
  readonly row: string;
  readonly case: Case;
}

/** The witnesses that were written down. */
export const witnesses = (): Witness[] => readLines<Witness>(WITNESSES);

/** Adds witnesses to those that stand. @returns how many there are now */
export function keepWitnesses(found: readonly Witness[]): number {
  const lines = new Set([...witnesses(), ...found].map((one) => JSON.stringify(one)));
  writeFileSync(WITNESSES, [...lines].map((one) => `${one}\n`).join(''));
  return lines.size;
}

/** The cases of each row. */
export class Pools {
  readonly #rows = new Map<string, Held[]>();
  readonly #seen = new Map<string, number>();
  readonly #kept: number;
  readonly #rng = seededRng(SEED);
  count = 0;

  constructor(kept: number) {
    this.#kept = kept;
  }

  of(row: string): readonly Held[] {
    return this.#rows.get(row) ?? [];
  }

  /** Cases that reach a row, then those of the rows beside it. */
  near({ chain, closing, plan, readings, id }: Table, row: Row): readonly Held[] {
    const layer = [...readings, ...chain, ...closing, ...plan].find(({ rows }) => rows.includes(row));
    const beside = (layer?.rows ?? []).filter((one) => one !== row);
    const own = this.of(keyOf({ id }, row));
    return [...own, ...beside.flatMap((one) => this.of(keyOf({ id }, one)).slice(0, 3))];
  }

  /** Keeps a case for one row, whatever else it reaches. */
  add(row: string, c: Case): void {
    const own = answered(soundFor(c), c);
    if (own === null) return;
    const list = this.#rows.get(row) ?? [];
    if (list.length === 0) this.#rows.set(row, list);
    list.push({ ...own, origin: 'searched', accepted: null });
    this.count += 1;
  }

  /** Keeps a case for the rows that it reaches: all of the pack, of the others a fair share of those that came. */
  offer(c: Case, origin: Origin, accepted: Accepted | null = null): void {
    const compiled = soundFor(c);
    const own = answered(compiled, c);
    if (own === null) return;
    this.count += 1;
    const held: Held = { ...own, origin, accepted };
    for (const { row } of own.decision.fired) {
      const key = keyOf(compiled.table, row.row);
      const list = this.#rows.get(key) ?? [];
      if (list.length === 0) this.#rows.set(key, list);
      const tally = `${key} ${origin}`;
      const before = this.#seen.get(tally) ?? 0;
      this.#seen.set(tally, before + 1);
      if (origin === 'pack' || before < this.#kept) list.push(held);
      else {
        // Each case that came has the same chance to be among those kept (Vitter's reservoir).
        const place = Math.floor(this.#rng() * (before + 1));
        if (place >= this.#kept) continue;
        const alike = list.flatMap((one, at) => (one.origin === origin ? [at] : []));
        list[alike[place] ?? 0] = held;
      }
    }
  }
}

/** Cases of the published spaces, each as likely as the other. */
function* drawnFromSpaces(count: number, rng: Rng): Generator<Case> {
  if (count === 0) return;
  const sizes = spaces.map(sizeOf);
  const whole = sizes.reduce((all, size) => all + size, 0);
  for (let turn = 0; turn < count; turn++) {
    let index = Math.floor(rng() * whole);
    let at = 0;
    while (index >= (sizes[at] ?? Infinity)) index -= sizes[at++] ?? 0;
    const own = spaces[at];
    if (own !== undefined) yield caseAt(own, index);
  }
}

/** The first of an endless row of cases of everything the contract allows, with their classes only. */
export function* seededCases(count: number): Generator<Case> {
  const rng = seededRng(SEED + 1);
  for (let turn = 0; turn < count; turn++) yield plain(turn % 4 === 0 ? draw(rng) : randomCase(rng));
}

/** Cases of rows that the pack and the seeded cases seldom reach, found by climbing. */
export const rareCases = (): Case[] => readLines<Case>(RARE);

/** Finds cases of the rows that fewer than `below` cases reach, and writes them down. @returns how many */
export function findRareCases(seeded: number, below: number): number {
  const pools = new Pools(below);
  for (const pathogen of PATHOGENS)
    for (const one of workedCases(pathogen)) pools.offer(readCase(one.case), 'pack', one.expect);
  for (const c of seededCases(seeded)) pools.offer(c, 'random');
  const few = ALL_ROWS.filter((row) => !UNREACHED.has(row) && pools.of(row).length < below);
  const found = few.length === 0 ? () => [] : find(few, SEED, 4_000);
  const lines = new Set(
    few.flatMap((row) =>
      found(row)
        .slice(0, below)
        .map((c) => JSON.stringify(c)),
    ),
  );
  writeFileSync(RARE, [...lines].map((one) => `${one}\n`).join(''));
  return lines.size;
}

/** Pools for every row of every table. */
export function fillPools({ space, random, kept }: PoolSizes): Pools {
  const pools = new Pools(kept);
  for (const pathogen of PATHOGENS)
    for (const one of workedCases(pathogen)) pools.offer(readCase(one.case), 'pack', one.expect);
  const rng = seededRng(SEED);
  for (const c of drawnFromSpaces(space, rng)) pools.offer(c, 'space');
  for (const c of seededCases(random)) pools.offer(c, 'random');
  for (const c of rareCases()) pools.offer(c, 'searched');
  for (const one of witnesses()) pools.add(one.row, one.case);
  return pools;
}
