/** What an engine of the comparison is to the bench: made ready once, then asked for the conclusions of many cases. */
import type { Compiled } from '../../src/rules/compile.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import type { DmnFile } from '../proof/oracles/read-dmn.ts';
import type { PlainLayer, State } from './layers.ts';

/** A table as the app runs it, and as its exported file holds it. */
export interface BenchTable {
  readonly id: string;
  readonly compiled: Compiled;
  readonly file: DmnFile;
  readonly layers: readonly PlainLayer[];
}

export interface BenchCase {
  readonly table: BenchTable;
  readonly source: Case;
  /** The case as the command line reads it. */
  readonly line: string;
  /** The facts read from the case, as text by name: what every other engine starts from. */
  readonly facts: Readonly<State>;
  /** The same facts as places of their values: what our own decision starts from. */
  readonly places: Int8Array;
}

/** The conclusions of the cases, in their order. */
export type Answerer = (cases: readonly BenchCase[]) => readonly string[] | Promise<readonly string[]>;

export interface Engine {
  /** As it is printed, with how it is used. */
  readonly name: string;
  /** The package whose version is printed; null for the app itself. */
  readonly package: string | null;
  /** Why its package is no dependency, of an engine that is measured only where somebody has installed it. */
  readonly notOurs?: string;
  /** Parses and compiles everything; outside the timing. @returns null where the package is not there */
  readonly ready: (tables: readonly BenchTable[]) => Answerer | Promise<Answerer | null>;
}
