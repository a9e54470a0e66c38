/** What a mutation run left standing, and the list of changes that change nothing. */

/** The parts of Stryker's report (mutation-testing-report-schema) that are read here. Lines and columns from 1. */
export interface Report {
  readonly files: {
    readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] };
  };
}
export interface Position {
  readonly line: number;
  readonly column: number;
}
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  /** The tests that noticed it: none where a test file could not even be loaded. */
  readonly killedBy?: readonly string[];
  readonly location: { readonly start: Position; readonly end: Position };
}

/** A change that no test can notice. It is found again by its text: line numbers move. */
export interface Equivalent {
  readonly file: string;
  /** The first line of the changed text, trimmed. */
  readonly line: string;
  readonly mutator: string;
  /** What is changed, and into what; blanks count as one. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export type Place = Omit<Equivalent, 'reason'>;

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Where a mutant stands, told by text. */
export function placeOf(file: string, source: string, { mutatorName, replacement, location }: Mutant): Place {
  const lines = source.split('\n').slice(location.start.line - 1, location.end.line);
  const line = (lines[0] ?? '').trim();
  const last = lines.length - 1;
  const cut = lines.map((text, at) =>
    text.slice(at === 0 ? location.start.column - 1 : 0, at === last ? location.end.column - 1 : text.length),
  );
  return { file, line, mutator: mutatorName, from: oneLine(cut.join(' ')), to: oneLine(replacement ?? '') };
}

/** Two places are one where every part is the same text. */
export const keyOf = ({ file, line, mutator, from, to }: Place): string =>
  JSON.stringify([file, line, mutator, from, to]);

export type End = 'types' | 'killed' | 'load' | 'timeout' | 'survived' | 'no test' | 'error';

const ENDS: { readonly [status: string]: End } = {
  CompileError: 'types',
  Killed: 'killed',
  Survived: 'survived',
  Timeout: 'timeout',
  NoCoverage: 'no test',
};

/** What became of a mutant. One that no test file can be loaded with is an end of its own: no test is left to fail. */
export function endOf({ status, killedBy = [] }: Mutant): End {
  const end = ENDS[status] ?? 'error';
  return end === 'killed' && killedBy.length === 0 ? 'load' : end;
}

export interface Compared {
  /** Left standing, and not listed. */
  readonly missed: readonly Place[];
  /** Listed, but killed, refused by the types, or no longer there. */
  readonly idle: readonly Equivalent[];
}

/** Holds a report against the list. Only entries of files that the report mutated are judged. */
export function compare(report: Report, equivalent: readonly Equivalent[]): Compared {
  const left = Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.filter((one) => isLeft(endOf(one))).map((one) => placeOf(file, source, one)),
  );
  const listed = new Set(equivalent.map(keyOf));
  const standing = new Set(left.map(keyOf));
  return {
    missed: left.filter((place) => !listed.has(keyOf(place))),
    idle: equivalent.filter((one) => report.files[one.file] !== undefined && !standing.has(keyOf(one))),
  };
}

/** No test noticed it. */
export const isLeft = (end: End): boolean => end === 'survived' || end === 'no test';
