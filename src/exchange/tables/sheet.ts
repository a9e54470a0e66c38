/**
 * The tables as sheets: one row of a table is one row of the sheet. The columns follow those in which the WHO lays out
 * its decision tables; several conditions in a cell hold together, several values of one are alternatives.
 */
import type { Table } from '../../rules/table.ts';
import { NOT_THERE } from '../../rules/plan.ts';
import { NEWBORN_ACTIONS, TEST_ACTIONS, URGENCIES, AVOIDS } from '../../rules/vocabulary.ts';
import { motherOrder, newbornOrder } from '../../tables/action-order.ts';
import { brings, onThisSerum } from '../../tables/action-results.ts';
import { content } from '../../tables/content.ts';
import { tables } from '../../tables/tables.ts';
import { tableWords } from '../../words/en/table-exports.ts';
import { csvLine } from '../record/cells.ts';
import { citationOf } from '../record/fhir-requests.ts';
import { aboutTable } from './dmn.ts';
import { annotation } from './dmn-layer.ts';
import { howRead } from './how-read.ts';
import { layersOf, namesOf, sourcesOf, type FlatLayer, type FlatRow, type Name } from './rows.ts';

const { anything, passes } = tableWords;
const joined = (values: readonly string[]) => values.join(' | ');
const pairs = (all: readonly (readonly [string, string])[]) =>
  all.map(([name, value]) => `${name} = ${value}`).join('; ');

/** "igg = negative | grey; igm = positive" */
const inputsOf = ({ when }: FlatRow) =>
  when.length === 0 ? anything : pairs(when.map(([fact, accepted]) => [fact, joined(accepted)]));

function outputOf({ sets, cannotSay, urgency }: FlatRow): string {
  const all = [
    ...sets,
    ...(cannotSay ? [['cannotSay', 'yes'] as const] : []),
    ...(urgency === null ? [] : [['urgency', urgency] as const]),
  ];
  return all.length === 0 ? passes : pairs(all);
}

const ROW_COLUMNS = [
  'table',
  'section',
  'layer',
  'question',
  'stage',
  'reads',
  'row',
  'inputs',
  'output',
  'actions',
  'avoid',
  'annotations',
  'references',
  'content',
] as const;

function rowLine(table: Table, layer: FlatLayer, row: FlatRow): string {
  return csvLine([
    table.id,
    layer.section,
    layer.id,
    layer.title,
    layer.stage,
    joined(layer.facts),
    row.id,
    inputsOf(row),
    outputOf(row),
    joined(row.actions),
    joined(row.avoid),
    annotation({ ...row, sources: [] }),
    joined(row.sources.map((id) => citationOf(id).citation ?? id)),
    content.version,
  ]);
}

/** Every row of a table, a header above them. */
export function rowsCsv(table: Table): string {
  const lines = layersOf(table).flatMap((layer) => layer.rows.map((row) => rowLine(table, layer, row)));
  return csvLine(ROW_COLUMNS) + lines.join('');
}

function howNamed(table: Table, { name, kind, layer }: Name): string {
  const spec = table.facts[name];
  if (spec !== undefined) return howRead(spec);
  return kind === 'finding' ? tableWords.reads.finding(layer ?? '') : tableWords.how.chain;
}

/** Every fact and finding of every table, with its values and how it is read. */
export function factsCsv(): string {
  const lines = tables.flatMap((table) =>
    [...namesOf(table).values()].map((each) =>
      csvLine([
        table.id,
        each.name,
        each.kind,
        each.label,
        joined(each.values),
        joined(table.facts[each.name]?.from ?? []),
        howNamed(table, each),
      ]),
    ),
  );
  return csvLine(['table', 'fact', 'kind', 'label', 'values', 'from', 'read']) + lines.join('');
}

/** A closed list of codes in the order in which they are told, with what decides whether they are. */
interface Told {
  readonly list: 'action-mother' | 'action-newborn' | 'avoid' | 'urgency';
  readonly code: string;
  readonly isTest: boolean;
  /** The result that the test brings, and the times at which it is left out where the result is there. */
  readonly brings: string | null;
}

function toldLists(): Told[] {
  const tests: readonly string[] = [...TEST_ACTIONS, ...NEWBORN_ACTIONS];
  const results: { readonly [code: string]: string } = brings;
  const plain = (list: Told['list'], codes: readonly string[]) =>
    codes.map((code): Told => ({ list, code, isTest: tests.includes(code), brings: results[code] ?? null }));
  return [
    ...plain('action-mother', motherOrder),
    ...plain('action-newborn', newbornOrder),
    ...plain('avoid', AVOIDS),
    ...plain('urgency', URGENCIES),
  ];
}

/** The actions, warnings and urgencies in their order. */
export function codesCsv(): string {
  const lines = toldLists().map(({ list, code, isTest, brings: result }, at) =>
    csvLine([
      at + 1,
      list,
      code,
      isTest ? 'yes' : 'no',
      result,
      result === null ? null : joined(onThisSerum),
      result === null ? null : joined(NOT_THERE),
    ]),
  );
  return csvLine(['order', 'list', 'code', 'test', 'brings', 'leftOutAt', 'unlessResultIs']) + lines.join('');
}

/** A table with all that is in the sheets, as one JSON text. */
export function tableJson(table: Table): string {
  const layers = layersOf(table);
  const sources = sourcesOf(layers);
  const isNewborn = table.subjects.includes('newborn');
  const whole = {
    id: table.id,
    pathogen: table.pathogen,
    subjects: table.subjects,
    content,
    about: aboutTable(table, sources),
    facts: [...namesOf(table).values()].map((each) => ({
      ...each,
      from: table.facts[each.name]?.from ?? [],
      read: howNamed(table, each),
    })),
    layers,
    plan: {
      order: isNewborn ? newbornOrder : motherOrder,
      avoid: AVOIDS,
      urgencies: URGENCIES,
      tests: [...TEST_ACTIONS, ...NEWBORN_ACTIONS],
      brings,
      leftOutAt: onThisSerum,
      unlessResultIs: NOT_THERE,
    },
    sources: sources.map((id) => ({ id, citation: citationOf(id).citation ?? id })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
