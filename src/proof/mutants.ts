/**
 * Every table that differs from a table in one cell: each row's conditions, findings, word, basis, urgency, actions,
 * what to avoid and what to ask, each set to every other legal value. Legal is what the table itself uses, so that a
 * mutant is a slip that its writer could have made and that its grammar lets through.
 */
import type { Layer, Planned, Row, Table } from '../rules/table.ts';
import {
  CONCLUSIONS,
  URGENCIES,
  type ActionCode,
  type AvoidCode,
  type Conclusion,
  type FactPath,
} from '../rules/vocabulary.ts';

export const SECTIONS = ['readings', 'chain', 'closing', 'plan'] as const;
export type Section = (typeof SECTIONS)[number];

export const MUTANT_KINDS = [
  'condition widened',
  'condition narrowed',
  'condition dropped',
  'finding',
  'word',
  'basis',
  'cannot say',
  'urgency',
  'urgency removed',
  'action removed',
  'action time',
  'action added',
  'avoid removed',
  'avoid added',
  'asks removed',
] as const;
export type MutantKind = (typeof MUTANT_KINDS)[number];

export interface Mutant {
  readonly table: Table;
  readonly section: Section;
  readonly layer: Layer;
  /** The row as it stands. */
  readonly from: Row;
  /** The row with one cell changed. */
  readonly row: Row;
  readonly kind: MutantKind;
  /** The cell and its change: "urgency today → soon". */
  readonly what: string;
}

/** What the rows of one section of a table use: the legal values of the cells of that section. */
interface Used {
  readonly words: readonly Conclusion[];
  readonly actions: ReadonlyMap<ActionCode, Planned>;
  readonly times: readonly string[];
  readonly avoid: readonly AvoidCode[];
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;
const codeOf = (planned: Planned): ActionCode => (typeof planned === 'string' ? planned : planned[0]);
const timeOf = (planned: Planned): string | null => (typeof planned === 'string' ? null : planned[1]);

/** A row without one of its cells. */
function without(row: Row, key: keyof Row): Row {
  // The compiler cannot follow a key taken away by name; `id` and `when` are never among them.
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)) as unknown as Row;
}

/** A row whose list is this; an empty list is no cell at all. */
function withList(row: Row, key: 'actions' | 'avoid' | 'asks', values: readonly unknown[]): Row {
  return values.length === 0 ? without(row, key) : { ...row, [key]: values };
}

function usedIn(table: Table): Used {
  const deciding = [...table.chain, ...table.closing].flatMap(({ rows }) => rows);
  const plans = table.plan.flatMap(({ rows }) => rows);
  const planned = plans.flatMap(({ actions }) => actions ?? []);
  const actions = new Map<ActionCode, Planned>();
  for (const one of planned) if (!actions.has(codeOf(one))) actions.set(codeOf(one), one);
  return {
    words: [...new Set(deciding.flatMap(({ word }) => word ?? []))],
    actions,
    times: [...new Set(planned.flatMap((one) => timeOf(one) ?? []))],
    avoid: [...new Set(plans.flatMap(({ avoid }) => avoid ?? []))],
  };
}

/** A changed row, its kind, and the change in words. */
type Changed = readonly [kind: MutantKind, what: string, row: Row];

function* conditions(
  layer: Layer,
  row: Row,
  valuesOf: (fact: string) => readonly string[],
): Generator<Changed> {
  for (const fact of layer.facts) {
    const values = valuesOf(fact);
    const written = row.when[fact];
    const accepted = written === undefined ? values : list(written);
    const set = (next: readonly string[]): Row => ({ ...row, when: { ...row.when, [fact]: next } });
    for (const value of values)
      if (!accepted.includes(value))
        yield ['condition widened', `${fact} + ${value}`, set([...accepted, value])];
      else if (accepted.length > 1)
        yield ['condition narrowed', `${fact} − ${value}`, set(accepted.filter((one) => one !== value))];
    if (written !== undefined) {
      const kept = Object.entries(row.when).filter(([name]) => name !== fact);
      yield ['condition dropped', `${fact}`, { ...row, when: Object.fromEntries(kept) }];
    }
  }
}

function* findings(layer: Layer, row: Row): Generator<Changed> {
  for (const [finding, value] of Object.entries(row.find ?? {}))
    for (const other of layer.finds?.[finding] ?? [])
      if (other !== value)
        yield [
          'finding',
          `${finding} ${value} → ${other}`,
          { ...row, find: { ...row.find, [finding]: other } },
        ];
}

function* decisions(table: Table, used: Used, section: Section, row: Row): Generator<Changed> {
  if (row.word !== undefined)
    for (const word of used.words)
      if (word !== row.word) yield ['word', `word ${row.word} → ${word}`, { ...row, word }];
  // A row of the chain without a basis has the first; only a row that decides, or corrects, has one at all.
  const basis = row.basis ?? (section === 'chain' && row.word !== undefined ? table.bases[0] : undefined);
  if (basis !== undefined)
    for (const other of table.bases)
      if (other !== basis) yield ['basis', `basis ${basis} → ${other}`, { ...row, basis: other }];
  if (row.cannotSay === true) yield ['cannot say', 'cannotSay removed', without(row, 'cannotSay')];
  else if (row.word !== undefined) yield ['cannot say', 'cannotSay added', { ...row, cannotSay: true }];
}

function* urgencies(row: Row): Generator<Changed> {
  for (const urgency of URGENCIES)
    // A row without an urgency says `none` already.
    if (urgency !== row.urgency && (row.urgency !== undefined || urgency !== 'none'))
      yield ['urgency', `urgency ${row.urgency ?? '–'} → ${urgency}`, { ...row, urgency }];
  if (row.urgency !== undefined)
    yield ['urgency removed', `urgency ${row.urgency} removed`, without(row, 'urgency')];
}

function* plans(used: Used, row: Row): Generator<Changed> {
  const actions = row.actions ?? [];
  for (const [at, planned] of actions.entries()) {
    const code = codeOf(planned);
    const others = actions.filter((_, place) => place !== at);
    yield ['action removed', `${code} removed`, withList(row, 'actions', others)];
    const time = timeOf(planned);
    if (time === null) continue;
    for (const other of used.times)
      if (other !== time) {
        const changed = actions.map((one, place): Planned => (place === at ? [code, other] : one));
        yield ['action time', `${code} ${time} → ${other}`, { ...row, actions: changed }];
      }
  }
  for (const [code, planned] of used.actions)
    if (!actions.some((one) => codeOf(one) === code))
      yield ['action added', `${code} added`, { ...row, actions: [...actions, planned] }];
  const avoid = row.avoid ?? [];
  for (const code of used.avoid)
    if (avoid.includes(code)) {
      const others = avoid.filter((one) => one !== code);
      yield ['avoid removed', `avoid ${code} removed`, withList(row, 'avoid', others)];
    } else yield ['avoid added', `avoid ${code} added`, { ...row, avoid: [...avoid, code] }];
}

function* asking(row: Row): Generator<Changed> {
  const asks: readonly FactPath[] = row.asks ?? [];
  for (const path of asks) {
    const others = asks.filter((one) => one !== path);
    yield ['asks removed', `asks ${path} removed`, withList(row, 'asks', others)];
  }
}

/** Every mutant of a table, in the order of its layers, rows and cells. */
export function* mutantsOf(table: Table): Generator<Mutant> {
  const used = usedIn(table);
  const finds = Object.assign({}, ...table.readings.map((layer) => layer.finds ?? {})) as Readonly<
    Record<string, readonly string[]>
  >;
  const valuesOf = (fact: string): readonly string[] =>
    table.facts[fact]?.values ?? finds[fact] ?? (fact === 'basis' ? table.bases : CONCLUSIONS);
  for (const section of SECTIONS)
    for (const layer of table[section])
      for (const from of layer.rows) {
        const changed = [
          ...conditions(layer, from, valuesOf),
          ...findings(layer, from),
          ...(section === 'chain' || section === 'closing' ? decisions(table, used, section, from) : []),
          ...(section === 'plan' ? [...urgencies(from), ...plans(used, from)] : []),
          ...asking(from),
        ];
        for (const [kind, what, row] of changed) yield { table, section, layer, from, row, kind, what };
      }
}

/** "toxoplasma-mother plan-urgency TM-URG-1: urgency today → soon" */
export function nameOf({ table, layer, from, what }: Mutant): string {
  return `${table.id} ${layer.id} ${from.id}: ${what}`;
}
