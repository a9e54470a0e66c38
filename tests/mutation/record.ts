/** What became of the mutants of each file, kept from run to run: parts add up to a whole, and a file changed since shows. */
import { createHash } from 'node:crypto';

/** Of one file: a digest of the text that was mutated, and how many mutants there were and ended in which way. */
export interface Recorded {
  readonly source: string;
  readonly counts: { readonly [end: string]: number };
}
export interface Results {
  readonly [file: string]: Recorded;
}

export const digestOf = (source: string): string =>
  createHash('sha256').update(source).digest('hex').slice(0, 12);

/** The record with what a run found, by name. */
export function added(before: Results, found: Results): Results {
  const all = Object.entries({ ...before, ...found });
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The files that patterns like `src/{a,b}.ts` name. */
export function filesOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const [, before = '', names, after = ''] = /^(.*)\{(.*)\}(.*)$/u.exec(pattern) ?? [];
    return names === undefined ? [pattern] : names.split(',').map((name) => `${before}${name}${after}`);
  });
}

export interface Standing {
  /** The mutants of the files whose text is still the one that was mutated. */
  readonly sums: ReadonlyMap<string, number>;
  readonly current: readonly string[];
  /** Files that changed since they were mutated. */
  readonly stale: readonly string[];
  /** Files that have not been mutated. */
  readonly due: readonly string[];
}

/** Holds the record against the files as they are. @param textOf the present text of a file */
export function standingOf(
  record: Results,
  files: readonly string[],
  textOf: (file: string) => string,
): Standing {
  const sums = new Map<string, number>();
  const is = (file: string) => record[file]?.source === digestOf(textOf(file));
  const current = files.filter(is);
  for (const file of current)
    for (const [end, count] of Object.entries(record[file]?.counts ?? {}))
      sums.set(end, (sums.get(end) ?? 0) + count);
  return {
    sums,
    current,
    stale: files.filter((file) => record[file] !== undefined && !is(file)),
    due: files.filter((file) => record[file] === undefined),
  };
}
