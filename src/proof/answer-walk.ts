/**
 * Answers every case of a space without looking at each: depth first over the axes. Two values of an axis that no
 * fact tells apart, whatever follows, share one block of answers; a layer is decided once for a whole prefix.
 */
import type { Compiled, CompiledLayer, CompiledRow } from '../rules/compile.ts';
import { NoAnswer } from './answer.ts';
import { prepareWalk, type Level, type Prepared } from './answer-levels.ts';
import { isOneEach, rowSetsOf, type Narrowing, type RowSets } from './answer-rows.ts';
import type { Step } from './answer-steps.ts';
import { caseAt, sizeOf, type Space } from './space.ts';

/**
 * Gives the number that stands for an answer.
 * @param rows the rows that hold, and which results are there; only lent
 * @param conclusion its place in `CONCLUSIONS`
 * @param index of the case
 */
export type Answering = (rows: Int32Array, conclusion: number, index: number) => number;

/** Cases after which a walk tells how far it is. */
const PROGRESS = 1 << 15;

// Private by the compiler's word only: for the oldest browsers of the build a `#` becomes a look-up in a map at each use,
// and here that is millions of them.
export class Walk {
  /** The number of each case, as `answer` gave it. */
  readonly at: Uint16Array;
  /** Prefixes that were followed to their end: as many different cases, to this table. */
  followed = 0;
  private readonly space: Space;
  private readonly compiled: Compiled;
  private readonly answer: Answering;
  private readonly from: Prepared;
  private readonly sets: RowSets;

  constructor(compiled: Compiled, space: Space, answer: Answering) {
    this.space = space;
    this.compiled = compiled;
    this.answer = answer;
    this.from = prepareWalk(compiled, space);
    this.sets = rowSetsOf(compiled);
    this.at = new Uint16Array(sizeOf(space));
  }

  /** Walks the space; yields how many cases are done. @throws NoAnswer at the first case without one row a layer. */
  *run(depth = 0, offset = 0): Generator<number, void> {
    const level = this.from.levels[depth];
    if (level === undefined) return;
    for (let value = 0; value < level.width; value++) {
      const start = offset + value * level.block;
      if (level.block < PROGRESS) this.below(level, depth, value, offset);
      else if (this.enters(level, depth, value, offset)) yield* this.run(depth + 1, start);
      if (level.block < PROGRESS && level.block * level.width >= PROGRESS) yield start + level.block;
    }
  }

  private below(level: Level, depth: number, value: number, offset: number): void {
    if (!this.enters(level, depth, value, offset)) return;
    const next = this.from.levels[depth + 1];
    const start = offset + value * level.block;
    if (next === undefined) this.at[start] = this.end(level, start);
    else for (let one = 0; one < next.width; one++) this.below(next, depth + 1, one, start);
  }

  /** Takes a value and the steps that follow from it; false where an earlier value's answers could be copied. */
  private enters(level: Level, depth: number, value: number, offset: number): boolean {
    const { width, moves, reached, block } = level;
    const count = moves.length;
    const base = value * count;
    for (let one = 0; one < count; one++) {
      const move = moves[one];
      if (move !== undefined)
        reached[base + one] = move.next[(this.from.places[move.from] ?? 0) * width + value] ?? 0;
    }
    for (let same = 0; same < value; same++) {
      let one = 0;
      while (one < count && reached[same * count + one] === reached[base + one]) one++;
      if (one < count) continue;
      const from = offset + same * block;
      if (block === 1) this.at[offset + value] = this.at[from] ?? 0;
      else this.at.copyWithin(offset + value * block, from, from + block);
      return false;
    }
    for (let one = 0; one < count; one++) {
      const move = moves[one];
      const to = reached[base + one] ?? 0;
      if (move?.slot === null) this.from.places[move.from + 1] = to;
      else if (move !== undefined) this.from.state[move.slot] = to;
    }
    const above = this.from.levels[depth - 1];
    const before = above?.rows ?? this.sets.first;
    for (let word = 0; word < before.length; word++) level.rows[word] = before[word] ?? 0;
    level.decided = above?.decided ?? null;
    for (const step of level.steps) this.take(step, level, offset + value * block);
    for (const narrowing of level.narrowings) this.narrow(narrowing, level.rows);
    return true;
  }

  /** Keeps the rows of the plan that accept the value of a slot. */
  private narrow({ slot, words, masks }: Narrowing, rows: Int32Array): void {
    const count = words.length;
    const base = (this.from.state[slot] ?? 0) * count;
    for (let one = 0; one < count; one++) {
      const word = words[one] ?? 0;
      rows[word] = (rows[word] ?? 0) & (masks[base + one] ?? 0);
    }
  }

  private take(step: Step, level: Level, index: number): void {
    const { layer, section, reads, masks } = step;
    const compiled = this.compiled;
    const state = this.from.state;
    if (level.decided !== null) {
      if (section === 'chain') return;
      if (step.restores) this.settle(level.decided);
    }
    let rows = layer.all;
    for (let one = 0; one < reads.length; one += 2)
      rows &= masks[(reads[one + 1] ?? 0) + (state[reads[one] ?? 0] ?? 0)] ?? 0;
    if (rows === 0 || (rows & (rows - 1)) !== 0) throw this.gap(layer, rows, index);
    const bit = 31 - Math.clz32(rows);
    if ((step.shows & rows) !== 0)
      level.rows[step.word] = (level.rows[step.word] ?? 0) | (rows << step.shift);
    const row = layer.rows[bit];
    if (row === undefined) return;
    if (section === 'reading') {
      const finds = step.finds[bit];
      if (finds === undefined) return;
      for (let one = 0; one < finds.length; one += 2) state[finds[one] ?? 0] = finds[one + 1] ?? 0;
    } else if (section === 'closing') {
      if (row.word >= 0) state[compiled.conclusion] = row.word;
      if (row.row.basis !== undefined) state[compiled.basis] = row.basis;
    } else if (row.word >= 0) this.settle((level.decided = row));
  }

  private gap({ layer, rows: all }: CompiledLayer, rows: number, index: number): NoAnswer {
    const held = all.filter((_, bit) => (rows & (1 << bit)) !== 0).map(({ row }) => row.id);
    return this.noAnswer(layer.id, held, index);
  }

  private noAnswer(layer: string, rows: readonly string[], index: number): NoAnswer {
    return new NoAnswer(this.compiled.table.id, layer, rows, JSON.stringify(caseAt(this.space, index)));
  }

  /** What the chain decided, before the closing layers weigh it. */
  private settle({ word, basis }: CompiledRow): void {
    this.from.state[this.compiled.word] = word;
    this.from.state[this.compiled.conclusion] = word;
    this.from.state[this.compiled.basis] = basis;
  }

  /** The number of a case's answer. */
  private end(level: Level, index: number): number {
    this.followed += 1;
    if (level.decided === null)
      throw this.noAnswer(`${this.compiled.table.id} (end of the chain)`, [], index);
    if (!isOneEach(this.sets, level.rows)) throw this.gapInPlan(level.rows, index);
    return this.answer(level.rows, this.from.state[this.compiled.conclusion] ?? 0, index);
  }

  private gapInPlan(set: Int32Array, index: number): NoAnswer {
    for (const layer of this.compiled.plan) {
      const { word, shift } = this.sets.places.get(layer) ?? { word: 0, shift: 0 };
      const rows = ((set[word] ?? 0) >> shift) & layer.all;
      if (rows === 0 || (rows & (rows - 1)) !== 0) return this.gap(layer, rows, index);
    }
    throw new Error(`${this.compiled.table.id}: a layer of the plan fails, and none is found`);
  }
}
