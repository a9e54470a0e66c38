/** For each assertion in production, faults that it must stop: of a table, of the shelf, of the words, of the program. */
import { shelf, tableFor } from '../../src/exchange/shelf.ts';
import { assess, type Shelf } from '../../src/rules/assess.ts';
import { asserted } from '../../src/rules/assertions.ts';
import { compile, type Compiled } from '../../src/rules/compile.ts';
import { decide, type Decided } from '../../src/rules/decide.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Assessment } from '../../src/rules/vocabulary.ts';
import type { AssessWords } from '../../src/rules/words.ts';
import { en } from '../../src/words/en.ts';
import { shortCase } from './read-case.ts';

export const source = shortCase(
  'toxoplasma',
  'pregnant',
  { igg: 'positive', igm: 'positive', avidity: 'high' },
  { gestation: '12', history: { recentImmunoglobulin: false } },
);
const real = tableFor('toxoplasma', 'pregnant');
if (real === null) throw new Error('no table');
const table: Table = real.table;

function decidedBy(compiled: Compiled): Decided {
  const decision = decide(compiled, viewCase(source));
  if (decision.kind === 'gap') throw new Error(`gap in ${decision.layer}`);
  return decision;
}
export const decision = decidedBy(real);
export const sound = assess(decision, real, source, shelf, en);
const decidingRow = decision.fired.find(({ layer, row }) => real.chain.includes(layer) && row.word >= 0);

/** The table with every row changed. */
function withRows(change: (row: Row) => Row): Compiled {
  const layers = (all: Table['chain']) => all.map((layer) => ({ ...layer, rows: layer.rows.map(change) }));
  return compile({
    ...table,
    readings: layers(table.readings),
    chain: layers(table.chain),
    closing: layers(table.closing),
    plan: layers(table.plan),
  });
}

/** A table of its own, one compiled row set of which was damaged after it was proved: the deciding layer passes another row. */
function damaged(): Compiled {
  const compiled = withRows((row) => row);
  const before = decidedBy(compiled);
  const fired = before.fired.find(({ layer, row }) => compiled.chain.includes(layer) && row.word >= 0);
  if (fired === undefined) throw new Error('nothing decided');
  const other = fired.layer.rows.findIndex((row) => row !== fired.row && row.word >= 0);
  for (const input of fired.layer.inputs) input.masks[before.state[input.slot] ?? 0] = 1 << other;
  return compiled;
}

export const answered = (changed: Partial<Assessment>, other: Partial<Decided> = {}) =>
  asserted({ ...sound, ...changed }, { ...decision, ...other }, real, viewCase(source));
const onShelf = (changed: Partial<Shelf>) => assess(decision, real, source, { ...shelf, ...changed }, en);
const inWords = (changed: Partial<AssessWords>) =>
  assess(decision, real, source, shelf, { ...en, ...changed });
const onTable = (compiled: Compiled) => assess(decidedBy(compiled), compiled, source, shelf, en);

const [first] = sound.actions;
const [toAvoid] = sound.avoid;
if (first === undefined || toAvoid === undefined)
  throw new Error('the case must have an action and a warning');

/** For each assertion, faults of a table, of the shelf, of the words or of the program that it must stop. */
export const FAULTS: readonly (readonly [id: string, fault: string, make: () => Assessment])[] = [
  ['case', 'the answer of another case', () => answered({ id: 'another' })],
  ['case', 'the answer of another infection', () => answered({ pathogen: 'cmv' })],
  [
    'conclusion',
    'a table that decides a newborn’s word for a woman',
    () =>
      onTable(
        withRows((row) => (row.word === undefined ? row : { ...row, word: 'congenital_infection_possible' })),
      ),
  ],
  [
    'conclusion',
    'a word outside the contract',
    () => answered({ conclusion: 'fine' as Assessment['conclusion'] }),
  ],
  ['decided', 'a default in place of the decision', () => answered({ conclusion: 'immune' })],
  ['layers', 'a layer that was never read', () => answered({}, { fired: decision.fired.slice(1) })],
  [
    'layers',
    'two rows of the chain that decide',
    () =>
      answered({}, { fired: decision.fired.flatMap((one) => (one === decidingRow ? [one, one] : [one])) }),
  ],
  [
    'layers',
    'no row of the chain that decides',
    () => answered({}, { fired: decision.fired.filter((one) => one !== decidingRow) }),
  ],
  ['rows', 'a compiled row set that was damaged in memory', () => onTable(damaged())],
  ['reasons', 'rows without a source', () => onTable(withRows((row) => ({ ...row, sources: [] })))],
  ['reasons', 'a reason without words', () => inWords({ why: () => '' })],
  ['reasons', 'no reason', () => answered({ because: [] })],
  [
    'deciding-reason',
    'a row that decides and does not say why',
    () =>
      onTable(
        withRows((row) =>
          row.id === decidingRow?.row.row.id
            ? (Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'why')) as unknown as Row)
            : row,
        ),
      ),
  ],
  [
    'actions',
    'an order that names an action twice',
    () => onShelf({ order: (subject) => shelf.order(subject).flatMap((code) => [code, code]) }),
  ],
  ['actions', 'an action without words', () => inWords({ action: () => '' })],
  [
    'ordered',
    'an action that no row orders',
    () => answered({ actions: [...sound.actions, { code: 'isolation_precautions', text: 'Isolate.' }] }),
  ],
  [
    'nothing-further',
    'nothing further, beside a test',
    () =>
      answered({
        actions: [
          { code: 'avidity', text: 'Avidity.' },
          { code: 'no_further_testing', text: 'Nothing further.' },
        ],
      }),
  ],
  ['avoid', 'a warning without words', () => inWords({ avoid: () => '' })],
  ['avoid', 'a warning twice', () => answered({ avoid: [toAvoid, toAvoid] })],
  [
    'urgency',
    'an urgency outside the contract',
    () => answered({ urgency: 'later' as Assessment['urgency'] }),
  ],
  [
    'urgency',
    'an urgency below that of a row',
    () => {
      const compiled = withRows((row) => (row.urgency === undefined ? row : { ...row, urgency: 'today' }));
      return asserted({ ...sound, urgency: 'routine' }, decidedBy(compiled), compiled, viewCase(source));
    },
  ],
  [
    'to-do',
    'an order that loses every action',
    () => {
      const open = shortCase(
        'toxoplasma',
        'pregnant',
        { igg: 'positive', igm: 'positive' },
        { gestation: '12' },
      );
      const undecided = decide(real, viewCase(open));
      if (undecided.kind === 'gap') throw new Error('gap');
      return assess(undecided, real, open, { ...shelf, order: () => [] }, en);
    },
  ],
  ['to-do', 'something for today without an action', () => answered({ urgency: 'today', actions: [] })],
  [
    'cannot-say',
    'no answer, and nothing to obtain',
    () => answered({ actions: [], missing: [] }, { cannotSay: true }),
  ],
  ['window', 'a window after the sample', () => answered({ window: { excludedFromWeek: 13 } })],
  ['window', 'a window that is no week', () => answered({ window: { excludedFromWeek: NaN } })],
  [
    'why-not',
    'the same conclusion as what else it could be',
    () => answered({ whyNot: [{ fact: 'results.igm', value: 'negative', conclusion: sound.conclusion }] }),
  ],
  ['missing', 'a fact that is missing twice', () => answered({ missing: ['previous', 'previous'] })],
  ['record', 'a record with a line too long', () => answered({ record: 'x'.repeat(81) })],
  ['record', 'no record', () => answered({ record: '' })],
];
