/** The results of one row: the one that the row is about, and those below headings that name a test. */
import { foldWord } from '../../rules/fold.ts';
import { reportsCsv as say } from '../../words/said.ts';
import { aids } from '../aids.ts';
import { ask, below, leave, placeOf, those, type Cell, type Table } from './csv-cells.ts';
import type { Part } from './csv-columns.ts';
import { issuedOn, readDraw, type DrawRead } from './csv-draw.ts';
import { fieldOf, mergeNames, nameOfRow, withMaterial, type Named } from './csv-name.ts';
import { statusOf } from './csv-words.ts';
import type { AnalyteName, AskFound, Doubt, Found, LimitsFound, ResultFound } from './found.ts';
import { readLimits } from './limits.ts';

type TestCell = ReturnType<typeof below<'test'>>[number];

/** A result with the draw it was read from: whether its day is enough is known when the whole person is read. */
export interface Dated {
  readonly found: ResultFound;
  readonly draw: DrawRead;
}

export interface RowResults {
  readonly results: readonly Dated[];
  readonly others: readonly Found[];
}

/** Where a cell cannot be read by itself, its heading belongs before it ("Cut-off" and "6.0"). */
function limitsOf(ranges: readonly Cell[], isAvidity: boolean): LimitsFound[] {
  const texts = ranges.map((cell) =>
    'unread' in readLimits(cell.text, isAvidity) ? `${cell.column.heading} ${cell.text}` : cell.text,
  );
  return texts.length === 0 ? [] : [{ kind: 'words', text: texts.join('; ') }];
}

const meaningOf = (cell: Cell) => aids.words.get(foldWord(cell.text));

/** Everything of one result: the cells it comes from, and what its heading says. */
interface Piece {
  readonly person: string | null;
  readonly name: AnalyteName;
  readonly doubts: readonly Doubt[];
  /** Undefined where only a word of the laboratory stands there. */
  readonly value: Cell | undefined;
  readonly unit: readonly Cell[];
  readonly range: readonly Cell[];
  readonly said: readonly Cell[];
  readonly method: readonly Cell[];
  readonly laboratory: readonly Cell[];
  readonly status: readonly Cell[];
  readonly material: readonly Cell[];
  readonly sample: readonly Cell[];
  readonly named: readonly Cell[];
  readonly heading: { readonly unit: string; readonly limits: string; readonly method: string };
  readonly draw: DrawRead;
}

const joined = (cells: readonly Cell[]) => cells.map(({ text }) => text).join(' ');

function questionOf(piece: Piece, status: ReturnType<typeof statusOf>): string | null {
  if (piece.name.agent === 'other') return null;
  if (piece.status.length > 0 && status === undefined) return say.ask.status;
  if (piece.said.some((cell) => meaningOf(cell) === undefined)) return say.ask.said;
  const material = withMaterial(piece.name, piece.material).material;
  return piece.material.length > 0 && material === null ? say.ask.material : null;
}

function make(piece: Piece): Dated | AskFound {
  const { person, name, value, heading } = piece;
  const cells = [...piece.named, ...piece.unit, ...piece.range, ...piece.said, ...piece.status];
  const [lead, ...others] = value
    ? [value, ...cells]
    : [...piece.said, ...cells.filter((cell) => !piece.said.includes(cell))];
  if (lead === undefined) throw new Error('a result without a cell');
  const place = placeOf(lead, [...others, ...piece.method, ...piece.laboratory, ...piece.material]);
  const status = piece.status.length > 1 ? undefined : statusOf(piece.status[0]?.text ?? 'final');
  const question = questionOf(piece, status);
  if (question !== null) return ask(person, place, fieldOf(name), question);
  const unit = joined(piece.unit);
  // Two units for one value contradict each other; side by side the rule for units sees it.
  const isDouble = unit !== '' && heading.unit !== '';
  const limits = limitsOf(piece.range, name.marker === 'avidity');
  const found: ResultFound = {
    kind: 'result',
    person,
    ...place,
    name: withMaterial(name, piece.material),
    text: value === undefined ? '' : isDouble ? `${value.text} ${unit}` : value.text,
    unit: isDouble ? heading.unit : unit || heading.unit,
    limits: heading.limits === '' ? limits : [...limits, { kind: 'words', text: heading.limits }],
    said: piece.said.filter((cell) => meaningOf(cell) !== 'flag').map(({ text }) => text),
    status: status ?? 'final',
    drawn: piece.draw.drawn,
    method: [heading.method, joined(piece.method)].filter((text) => text !== '').join(' '),
    laboratory: joined(piece.laboratory),
    specimen: joined(piece.sample),
    doubts: piece.doubts,
  };
  return { found, draw: piece.draw };
}

/** What stands below the headings of one test: its values, each with the unit, range and words beside them. */
function piecesOfTest(
  table: Table,
  cells: readonly Cell[],
  group: readonly TestCell[],
  row: Named,
  person: string | null,
): (Piece | Found)[] {
  const [first] = group;
  if (first === undefined) return [];
  const part = (...parts: readonly Part[]) => group.filter(({ column }) => parts.includes(column.reads.part));
  const ofRow = (what: 'unit' | 'range' | 'said') => (table.isOnly ? those(cells, what) : []);
  const or = (own: readonly Cell[], other: readonly Cell[]) => (own.length > 0 ? own : other);
  const values = part('value');
  const said = or(part('said'), ofRow('said'));
  if (values.length === 0 && part('said').length === 0)
    return group.map((cell) => leave(person, placeOf(cell), say.ignored.alone));
  const name = mergeNames(first.column.reads.name, row.name);
  const draw = readDraw(table, cells, part('drawn', 'date'), person);
  const leads: readonly (TestCell | undefined)[] = values.length > 0 ? values : [undefined];
  return leads.map((value): Piece | Found => {
    const reads = (value ?? first).column.reads;
    if (name === null) return ask(person, placeOf(value ?? first, row.cells), 'results', say.ask.otherTest);
    return {
      person,
      name,
      doubts: row.doubts,
      value,
      unit: or(part('unit'), ofRow('unit')),
      range: or(part('range'), ofRow('range')),
      said,
      method: [...part('method'), ...those(cells, 'method')],
      laboratory: or(part('laboratory'), those(cells, 'laboratory')),
      status: or(part('status'), those(cells, 'status')),
      material: those(cells, 'specimen'),
      sample: those(cells, 'sample-id'),
      named: row.cells,
      heading: { unit: reads.unit, limits: reads.limits, method: reads.method },
      draw,
    };
  });
}

/** The one result that a row of test, value, unit and range is about. */
function piecesOfRow(
  table: Table,
  cells: readonly Cell[],
  row: Named,
  person: string | null,
): (Piece | Found)[] {
  const values = those(cells, 'value');
  const said = those(cells, 'said');
  if (values.length === 0 && said.length === 0)
    return row.cells
      .slice(0, 1)
      .map((cell) => leave(person, placeOf(cell, row.cells.slice(1)), say.ignored.alone));
  const leads: readonly (Cell | undefined)[] = values.length > 0 ? values : [undefined];
  const draw = readDraw(table, cells, [], person);
  return leads.map((value): Piece | Found => {
    const lead = value ?? said[0];
    if (row.cells.length === 0 && lead) return ask(person, placeOf(lead), 'results', say.ask.noTest);
    return {
      person,
      name: row.name,
      doubts: row.doubts,
      value,
      unit: those(cells, 'unit'),
      range: those(cells, 'range'),
      said,
      method: those(cells, 'method'),
      laboratory: those(cells, 'laboratory'),
      status: those(cells, 'status'),
      material: those(cells, 'specimen'),
      sample: those(cells, 'sample-id'),
      named: row.cells,
      heading: { unit: '', limits: '', method: '' },
      draw,
    };
  });
}

/** A draw after the report that tells of it cannot be. */
function afterIssue({ found, draw }: Dated, issued: string | null): Dated {
  const isLater = issued !== null && draw.drawn?.from === 'specimen' && draw.drawn.on > issued;
  return isLater
    ? { found: { ...found, doubts: ['date-impossible', ...found.doubts] }, draw }
    : { found, draw };
}

export function readResults(table: Table, cells: readonly Cell[], person: string | null): RowResults {
  const row = nameOfRow(cells);
  const tests = below(cells, 'test').filter(({ column }) => column.reads.part !== 'comment');
  const groups = new Map<string, TestCell[]>();
  for (const cell of tests) {
    const key = table.tests[cell.at] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const wide = [...groups.values()].flatMap((group) => piecesOfTest(table, cells, group, row, person));
  const isLong = those(cells, 'value').length > 0 || !table.isWide;
  const long = isLong ? piecesOfRow(table, cells, row, person) : [];
  const made = [...wide, ...long].map((piece) => ('kind' in piece ? piece : make(piece)));
  const issued = issuedOn(table, cells);
  return {
    results: made.flatMap((one) => ('kind' in one ? [] : [afterIssue(one, issued)])),
    others: made.flatMap((one) => ('kind' in one ? [one] : [])),
  };
}
