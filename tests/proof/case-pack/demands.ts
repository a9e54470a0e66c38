/** What the decisions (FINDINGS.md) demand or forbid beside a conclusion, written as a list of its own, without a look at the tables. */
import type { ActionCode, AvoidCode, Case } from '../../../src/rules/vocabulary.ts';
import { demandsOfMother } from './demands-mother.ts';
import { demandsOfNewborn } from './demands-newborn.ts';
import type { Verdict } from './expect.ts';

export interface Demands {
  readonly all: readonly ActionCode[];
  readonly any: readonly (readonly ActionCode[])[];
  readonly none: readonly ActionCode[];
  readonly avoid: readonly AvoidCode[];
}

/** One demand: its finding, whether it applies, and what it asks. */
export interface Demand {
  readonly finding: string;
  readonly applies: boolean;
  readonly all?: readonly ActionCode[];
  readonly any?: readonly ActionCode[];
  readonly none?: readonly ActionCode[];
  readonly avoid?: readonly AvoidCode[];
}

export function demandsOf(c: Case, verdict: Verdict): Demands {
  const list = c.subject === 'newborn' ? demandsOfNewborn(c, verdict) : demandsOfMother(c, verdict);
  const found = list.filter(({ applies }) => applies);
  return {
    all: found.flatMap(({ all }) => all ?? []),
    any: found.flatMap(({ any }) => (any ? [any] : [])),
    none: found.flatMap(({ none }) => none ?? []),
    avoid: found.flatMap(({ avoid }) => avoid ?? []),
  };
}
