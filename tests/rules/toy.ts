/** Parts of small tables without clinical content, for tests in which every step can be told beforehand. */
import type { Decided } from '../../src/rules/decide.ts';
import { compile, type Compiled } from '../../src/rules/compile.ts';
import { decide } from '../../src/rules/decide.ts';
import type { FactSpec, Layer, Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case, FactPath } from '../../src/rules/vocabulary.ts';

/** A layer of these facts. */
export const layer = (
  id: string,
  facts: readonly string[],
  rows: readonly Row[],
  more: Partial<Layer> = {},
): Layer => ({ id, title: id, stage: 'screening', facts, rows, ...more });

/** `yes` where the case holds true, else `no`. */
export const yesOrNo = (path: FactPath): FactSpec => ({
  values: ['no', 'yes'],
  from: [path],
  read: { by: 'value', path, groups: { yes: [true] }, other: 'no' },
});

/** The classes named, and `other` for every other that a result may have. */
export const classOf = (path: FactPath, ...classes: readonly string[]): FactSpec => ({
  values: [...classes, 'other'],
  from: [path],
  read: {
    by: 'value',
    path,
    groups: Object.fromEntries(classes.map((name) => [name, [name]])),
    other: 'other',
  },
});

export const SEEN = { finds: { seen: ['calm', 'odd'] } };

/** The reading that finds `calm` where a fact is `no`, and `odd` where it is `yes`. */
export const calmOrOdd = (fact: string): Layer =>
  layer(
    'reading',
    [fact],
    [
      { id: 'F1', when: { [fact]: 'no' }, find: { seen: 'calm' } },
      { id: 'F2', when: { [fact]: 'yes' }, find: { seen: 'odd' } },
    ],
    SEEN,
  );

/** A table for cytomegalovirus in pregnancy of these parts; what is left out is empty. */
export const tableOf = (parts: Partial<Table>): Table => ({
  id: 'toy',
  pathogen: 'cmv',
  subjects: ['pregnant'],
  use: '',
  misuse: '',
  facts: {},
  bases: ['none'],
  readings: [],
  chain: [],
  closing: [],
  plan: [],
  ...parts,
});

/** A case of the toy. */
export const toyCase = (rest: Partial<Case> = {}): Case => ({
  id: 'toy',
  pathogen: 'cmv',
  subject: 'pregnant',
  results: {},
  ...rest,
});

/** What a toy decides; a gap is an error. */
export function decidedBy(
  table: Table,
  source: Case,
): { readonly compiled: Compiled; readonly decision: Decided } {
  const compiled = compile(table);
  const decision = decide(compiled, viewCase(source));
  if (decision.kind === 'gap') throw new Error(`gap in ${decision.layer}`);
  return { compiled, decision };
}
