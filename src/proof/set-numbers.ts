/** Sets of rows, numbered. */
import type { RowSets } from './answer-rows.ts';

/** Numbers sets in the order in which they come, from 0: equal in what shows, equal in number. */
export class SetNumbers {
  private readonly shown: Int32Array;
  /** What shows of the sets, one after another. */
  private kept: Int32Array;
  /** By hash: the number of a set and one more; 0 is free. Half of it stays free. */
  private table = new Int32Array(1 << 10);
  private size = 0;

  constructor({ shown }: RowSets) {
    this.shown = shown;
    this.kept = new Int32Array((this.table.length / 2) * shown.length);
  }

  numberOf(set: Int32Array): number {
    const shown = this.shown;
    const kept = this.kept;
    const width = shown.length;
    // What shows is laid down behind the last set, where it stays if it is new.
    const base = this.size * width;
    for (let word = 0; word < width; word++) kept[base + word] = (set[word] ?? 0) & (shown[word] ?? 0);
    let at = this.hashAt(base);
    for (let known = this.table[at] ?? 0; known !== 0; known = this.table[at] ?? 0) {
      let word = 0;
      while (word < width && kept[(known - 1) * width + word] === kept[base + word]) word++;
      if (word === width) return known - 1;
      at = (at + 1) % this.table.length;
    }
    this.size += 1;
    this.table[at] = this.size;
    if (this.size * 2 === this.table.length) this.grow();
    return this.size - 1;
  }

  private hashAt(base: number): number {
    let hash = 0;
    for (let word = 0; word < this.shown.length; word++) {
      hash = Math.imul(hash ^ (this.kept[base + word] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return hash & (this.table.length - 1);
  }

  private grow(): void {
    const kept = this.kept;
    this.kept = new Int32Array(kept.length * 2);
    this.kept.set(kept);
    this.table = new Int32Array(this.table.length * 2);
    for (let number = 0; number < this.size; number++) {
      let at = this.hashAt(number * this.shown.length);
      while (this.table[at] !== 0) at = (at + 1) % this.table.length;
      this.table[at] = number + 1;
    }
  }
}
