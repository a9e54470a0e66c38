/**
 * `npm run cases:more`: finds rows with fewer than three cases, boundaries without cases, and values that no case
 * holds, and appends cases for them. Lines that stand stay as they are; where nothing is missing nothing is written.
 */
import process from 'node:process';
import type { Case } from '../../../src/rules/vocabulary.ts';
import { mismatches } from '../../helpers/worked-cases.ts';
import { readCase } from '../../helpers/read-case.ts';
import { without } from '../invariants/simpler.ts';
import { assess } from '../subject.ts';
import { basesFor } from './bases.ts';
import { daysAround, edges, sideOf, type Edge } from './edges.ts';
import { demandsOf } from './demands.ts';
import { verdictOf } from './expect.ts';
import { append, lineFor, standing, type Line } from './lines.ts';
import { reduced, rounder } from './nicer.ts';
import { ALL_ROWS, rowsOf } from './reach.ts';
import { find, patternOf, weight } from './search.ts';
import { UNREACHED } from './unreached.ts';
import { valueCases } from './values.ts';
import { idOf } from './words.ts';

const WANTED = 3;
const SEED = 20_261_120;
const RANDOM = 400_000;
/** A case for which the decisions accept more than two conclusions teaches little. */
const MOST_ACCEPTED = 2;

class Pack {
  readonly ids = new Set<string>();
  readonly reached = new Map<string, number>();
  readonly made: Line[] = [];
  readonly differ: string[] = [];
  readonly #added: string;

  constructor(lines: readonly Line[], added: string) {
    this.#added = added;
    for (const line of lines) this.#count(line.case.id, readCase(line.case));
  }

  #count(id: string, read: Case): void {
    this.ids.add(id);
    for (const row of rowsOf(read)) this.reached.set(row, (this.reached.get(row) ?? 0) + 1);
  }

  has(c: Case): boolean {
    return this.ids.has(idOf(c));
  }

  /** Adds a case, unless it stands already, or product and decisions part on it: that is told, never hidden. */
  add(c: Case, special?: string): boolean {
    if (this.has(c)) return false;
    const line = lineFor(c, this.#added, special);
    const found = mismatches(line, assess(line.case));
    if (found.length > 0) {
      this.differ.push(
        `${line.case.id}: ${found.join('; ')}\n    ${verdictOf(c).line}\n    ${JSON.stringify(c)}`,
      );
      return false;
    }
    this.made.push(line);
    this.#count(line.case.id, line.case);
    return true;
  }

  missing(): string[] {
    return ALL_ROWS.filter((row) => (this.reached.get(row) ?? 0) < WANTED);
  }
}

/** What is accepted and demanded, as one word: where it changes over a boundary, the boundary is worth a case. */
const shown = (c: Case): string => {
  const verdict = verdictOf(c);
  return JSON.stringify([verdict.accepts, demandsOf(c, verdict)]);
};

function aroundEdge(pack: Pack, edge: Edge): void {
  const subjects = edge.table.subjects.includes('pregnant')
    ? (['pregnant'] as const)
    : (['newborn'] as const);
  const bases = subjects.flatMap((subject) => basesFor(edge.table.pathogen, subject));
  const on = (base: Case, day: number): Case => {
    const set = edge.set(base, day);
    if (set.subject !== 'planning') return set;
    return without(set, 'gestation');
  };
  const turning = bases.filter((base) => shown(on(base, edge.last)) !== shown(on(base, edge.last + 1)));
  const chosen = turning.length > 0 ? turning.slice(0, 2) : bases.slice(0, 1);
  for (const base of chosen) for (const day of daysAround(edge)) pack.add(on(base, day), sideOf(edge, day));
}

function fillRow(pack: Pack, row: string, candidates: readonly Case[]): void {
  const shows = (c: Case): boolean => rowsOf(c).includes(row) && verdictOf(c).accepts.length <= MOST_ACCEPTED;
  const any = (c: Case): boolean => rowsOf(c).includes(row);
  const seen = new Set<string>();
  const need = (): boolean => (pack.reached.get(row) ?? 0) < WANTED;
  const unseen = (c: Case): boolean => any(c) && !pack.has(c);
  for (const holds of [shows, any, unseen]) {
    for (const fresh of [true, false]) {
      for (const candidate of candidates) {
        if (!need()) return;
        if ((fresh && seen.has(patternOf(candidate))) || !holds(candidate)) continue;
        const least = reduced(candidate, holds);
        for (const turn of [0, 1, 2]) {
          if (pack.add(rounder(least, holds, turn + (pack.reached.get(row) ?? 0)))) {
            seen.add(patternOf(candidate));
            break;
          }
        }
      }
    }
  }
}

export function main(): void {
  const lines = standing();
  const pack = new Pack(lines, process.env.ADDED ?? '2026-11-20');
  for (const edge of edges()) aroundEdge(pack, edge);
  for (const c of valueCases()) pack.add(c);
  const before = pack.missing().filter((row) => !UNREACHED.has(row));
  if (before.length > 0) {
    const from = find(before, SEED, RANDOM);
    const rare = [...before].sort((a, b) => from(a).length - from(b).length || a.localeCompare(b));
    for (const row of rare)
      fillRow(
        pack,
        row,
        [...from(row)].sort((a, b) => weight(a) - weight(b)),
      );
  }
  if (process.env.DRY !== '1') append(pack.made);
  for (const each of pack.differ) console.log(`differs: ${each}`);
  const short = pack.missing().filter((row) => !UNREACHED.has(row));
  for (const row of short) console.log(`reached by ${pack.reached.get(row) ?? 0}: ${row}`);
  console.log(`${lines.length} lines stood, ${pack.made.length} added, ${short.length} rows short`);
}
