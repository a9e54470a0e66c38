/** The rows of a worklist in the order of urgency, kept while they come in: nothing is ever sorted as a whole. */
import { byUrgency } from '../../exchange/worklist/order.ts';
import { GROUPS, type Group, type WorklistRow } from '../../exchange/worklist/protocol.ts';

export class Sorted {
  readonly #groups = Object.fromEntries(GROUPS.map((group) => [group, []])) as unknown as {
    readonly [G in Group]: WorklistRow[];
  };
  readonly #all: WorklistRow[] = [];
  readonly counts = Object.fromEntries(GROUPS.map((group) => [group, 0])) as { [G in Group]: number };

  get size(): number {
    return this.#all.length;
  }

  /** Persons up to the last row. */
  get persons(): number {
    return (this.#all[this.#all.length - 1]?.index ?? -1) + 1;
  }

  /** @param rows in the order of the file, those of one person together */
  add(rows: readonly WorklistRow[]): void {
    for (let from = 0; from < rows.length;) {
      let to = from + 1;
      while (rows[to]?.index === rows[from]?.index && to < rows.length) to += 1;
      const own = rows.slice(from, to);
      this.#all.push(...own);
      for (const row of own.sort(byUrgency)) {
        this.#groups[row.personGroup].push(row);
        this.counts[row.group] += 1;
      }
      from = to;
    }
  }

  /** The most urgent first, or as the file has them. */
  *in(order: 'urgency' | 'file'): Generator<WorklistRow> {
    if (order === 'file') yield* this.#all;
    else for (const group of GROUPS) yield* this.#groups[group];
  }
}
