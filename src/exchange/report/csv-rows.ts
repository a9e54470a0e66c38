/** Takes the rows of a table apart: results, facts of the person, questions, leftovers. */
import { foldWord } from '../../rules/fold.ts';
import { reportsCsv as say } from '../../words/said.ts';
import { aids } from '../aids.ts';
import { ask, below, cellsOf, isFormula, leave, placeOf, those, type Cell, type Table } from './csv-cells.ts';
import { readDraw } from './csv-draw.ts';
import { readPerson } from './csv-person.ts';
import { fieldOf } from './csv-name.ts';
import { readResults, type Dated } from './csv-results.ts';
import { isBlank, type Row } from './csv-split.ts';
import type { AskFound, Found, IgnoredFound } from './found.ts';

/** Whose the row is, as it stands there; empty where the row names nobody. */
export function personOf(table: Pick<Table, 'identity'>, { cells }: Row): string {
  return table.identity
    .map((at) => cells[at]?.trim() ?? '')
    .filter((text) => text !== '')
    .join(' ');
}

/** What no result and no fact of the person was made of. */
function leftovers({ isWide, isOnly }: Table, cells: readonly Cell[], person: string | null): Found[] {
  const aside = below(cells, 'nothing').map((cell) => leave(person, placeOf(cell), say.ignored.unknown));
  const comments = [
    ...those(cells, 'comment'),
    ...below(cells, 'test').filter(({ column }) => column.reads.part === 'comment'),
  ].map((cell) => leave(person, placeOf(cell), say.ignored.comment));
  const administrative = those(cells, 'administrative').map((cell) =>
    leave(person, placeOf(cell), say.ignored.administrative),
  );
  const doubled = below(cells, 'ask').map((cell) =>
    ask(person, placeOf(cell), 'results', say.ask[cell.column.reads.why]),
  );
  const ofNone =
    isWide && !isOnly && those(cells, 'value').length === 0 ? those(cells, 'unit', 'range', 'said') : [];
  const words = ofNone.map((cell) =>
    aids.words.has(foldWord(cell.text))
      ? ask(person, placeOf(cell), 'results', say.ask.noTest)
      : leave(person, placeOf(cell), say.ignored.comment),
  );
  return [...aside, ...comments, ...administrative, ...doubled, ...words];
}

interface RowTaken {
  readonly results: readonly Dated[];
  readonly others: readonly Found[];
  readonly name: string;
}

const wholeRow = (table: Table, { number, cells, broken }: Row) => ({
  raw: broken ?? cells.map((text, at) => `${table.columns[at]?.heading ?? ''}: ${text}`).join('; '),
  pointer: say.row(number),
});

function takeRow(table: Table, row: Row, person: string | null): RowTaken {
  const only = (found: Found): RowTaken => ({ results: [], others: [found], name: '' });
  const { columns, identity } = table;
  if (row.broken !== undefined)
    return only(ask(person, wholeRow(table, row), 'results', say.quotes(row.number)));
  const extra = row.cells.slice(columns.length).some((text) => text !== '');
  if (extra || row.cells.length < columns.length)
    return only(
      ask(person, wholeRow(table, row), 'results', say.ask.ragged(row.cells.length, columns.length)),
    );
  if (identity.length > 0 && personOf(table, row) === '')
    return only(ask(person, wholeRow(table, row), 'results', say.ask.unnamed));

  const all = cellsOf(table, row).filter(({ at }) => !identity.includes(at));
  const formulas = all.filter(({ text }) => isFormula(text));
  const cells = all.filter(({ text }) => !isFormula(text));
  const { results, others } = readResults(table, cells, person);
  const draw = readDraw(table, cells, [], person);
  return {
    results,
    others: [
      ...formulas.map((cell) =>
        ask(
          person,
          placeOf(cell),
          cell.column.reads.as === 'test' ? fieldOf(cell.column.reads.name) : 'results',
          say.ask.formula,
        ),
      ),
      ...others,
      ...draw.asks,
      ...results.flatMap((one) => (one.draw.key === draw.key ? [] : one.draw.asks)),
      ...readPerson(table, cells, person, draw.drawn),
      ...leftovers(table, cells, person),
    ],
    name: foldWord(
      those(cells, 'person-name')
        .map(({ text }) => text)
        .join(' '),
    ),
  };
}

/**
 * A day that is not known may be left open where it is the only one. Beside another it would put two samples into
 * one, so its results are asked about.
 */
function settleDraws(all: readonly Dated[]): Found[] {
  const keys = new Set(all.flatMap(({ draw }) => (draw.key === '' ? [] : [draw.key])));
  return all.map(({ found, draw }) => {
    const isOpen = keys.size > 1 && draw.question !== null;
    if (!isOpen || found.name.agent === 'other' || found.status === 'void') return found;
    const { raw, pointer, person, name } = found;
    return ask(person, { raw, pointer }, fieldOf(name), draw.question ?? '');
  });
}

const LONGEST_RAW = 300;

/** The same question, fact or leftover of one column in several rows is one, whose pointer names them all. */
function mergeRows(found: readonly (Found & { readonly row: number })[]): Found[] {
  const groups = new Map<string, { first: Found; rows: number[]; raws: Set<string> }>();
  for (const { row, ...one } of found) {
    const key = JSON.stringify(
      one.kind === 'ignored'
        ? [one.person, one.why, headingIn(one)]
        : one.kind === 'person'
          ? [one.person, one.fact, headingIn(one)]
          : one.kind === 'ask'
            ? [one.person, one.field, one.question, one.raw, headingIn(one)]
            : [row, one],
    );
    const group = groups.get(key) ?? { first: one, rows: [], raws: new Set() };
    group.rows.push(row);
    group.raws.add(one.raw);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, rows, raws }) => {
    if (rows.length === 1) return first;
    const raw = [...raws].join('; ');
    return {
      ...first,
      raw: raw.length > LONGEST_RAW ? `${raw.slice(0, LONGEST_RAW)}${say.more(rows.length)}` : raw,
      pointer: say.pointer(rowsInWords(rows), headingIn(first)),
    };
  });
}

const headingIn = ({ pointer }: Found) => /"(.*)"$/su.exec(pointer)?.[1] ?? '';

const MOST_RUNS = 6;

/** "row 2", "rows 2-4, 7". */
function rowsInWords(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  const [first] = runs;
  if (first && runs.length === 1 && first[0] === first[1]) return say.row(first[0]);
  const shown = runs.slice(0, MOST_RUNS).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return say.rows(`${shown.join(', ')}${runs.length > MOST_RUNS ? '…' : ''}`);
}

/**
 * Takes apart the rows of one person, or of a report that names none.
 *
 * @param person as the rows name her; null where the table has no column for it
 * @param rows below the headings, in the order of the file; blank ones are left out
 */
export function takeRows(table: Table, rows: readonly Row[], person: string | null): Found[] {
  const filled = rows.filter((row) => !isBlank(row));
  const taken = filled.map((row) => ({ row: row.number, ...takeRow(table, row, person) }));
  const others = taken.flatMap(({ row, others: found }) => found.map((one) => ({ ...one, row })));
  const names = new Set(taken.flatMap(({ name }) => (name === '' ? [] : [name])));
  const clash: (AskFound | IgnoredFound)[] =
    names.size > 1
      ? [
          ask(
            person,
            { raw: [...names].join(' / '), pointer: rowsInWords(filled.map(({ number }) => number)) },
            '',
            say.ask.names,
          ),
        ]
      : [];
  return [...settleDraws(taken.flatMap(({ results }) => results)), ...clash, ...mergeRows(others)];
}
