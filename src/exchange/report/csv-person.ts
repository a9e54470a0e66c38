/** What the columns beside the results say of the person. */
import { foldWord } from '../../rules/fold.ts';
import { parseGestation } from '../../rules/gestation.ts';
import { readNumber } from '../../rules/number.ts';
import { BRACKETS } from '../../tables/reports/headers.ts';
import { reportsCsv as say } from '../../words/said.ts';
import { ask, leave, placeOf, those, type Cell, type Table } from './csv-cells.ts';
import { dayOf } from './csv-draw.ts';
import { sexOf, subjectOf } from './csv-words.ts';
import type { AskFound, Drawn, Found, PersonFound } from './found.ts';

type Fact = PersonFound['fact'];

const WEEK_WORDS: ReadonlySet<string> = new Set(BRACKETS.week.map(foldWord));
const WEEK = /^(\d{1,2})(?:\s*\+\s*([0-6]))?\s*(\D*)$/u;
/** In years; below it the person is no mother, or the age is not in years. */
const CHILD = 10;

/** "12", "12+3", "12 нед"; "12.3" and "12/3" could be days or tenths and are asked. */
function weekOf(cell: string): string | null {
  const [, weeks, days, tail] = WEEK.exec(cell.trim()) ?? [];
  if (weeks === undefined || (tail !== '' && !WEEK_WORDS.has(foldWord(tail ?? '')))) return null;
  const week = `${weeks.replace(/^0(?=\d)/, '')}${days === undefined ? '' : `+${days}`}`;
  return parseGestation(week) === null ? null : week;
}

function readWeek(cell: Cell, on: string | null): Fact | string {
  const week = weekOf(cell.text);
  return week === null ? say.ask.week : { is: 'week', week, on };
}

function readDate(table: Table, cell: Cell, is: 'due-date' | 'last-period'): Fact | string {
  const day = dayOf(table, cell);
  return 'on' in day ? { is, on: day.on } : say.ask[day.unclear];
}

/** The year is enough to know an adult, also where the order of day and month is open. */
function readBorn(table: Table, cell: Cell): Fact | string {
  const day = dayOf(table, cell);
  if ('on' in day) return { is: 'born', on: day.on };
  const [year] = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.exec(cell.text) ?? [];
  if (year !== undefined) return { is: 'born', on: year };
  if (day.unclear === 'order') return { is: 'born', on: /\d{4}/.exec(cell.text)?.[0] ?? '' };
  return say.ask[day.unclear];
}

function readDays(cell: Cell): Fact | string {
  const read = readNumber(cell.text);
  const isWhole = read.kind === 'number' && Number.isInteger(read.value);
  return isWhole && read.comparator === null && read.tail === ''
    ? { is: 'age-days', days: read.value }
    : say.ask.ageDays;
}

const isAdult = (cell: Cell) => {
  const read = readNumber(cell.text);
  return read.kind === 'number' && read.comparator === null && read.value >= CHILD;
};

/** @param drawn the draw of the row: a week of pregnancy counts on that day */
export function readPerson(
  table: Table,
  cells: readonly Cell[],
  person: string | null,
  drawn: Drawn | null,
): Found[] {
  const found = (cell: Cell, read: Fact | string, field: string): PersonFound | AskFound =>
    typeof read === 'string'
      ? ask(person, placeOf(cell), field, read)
      : { kind: 'person', person, ...placeOf(cell), fact: read };
  const on = drawn?.from === 'specimen' ? drawn.on : null;
  return [
    ...those(cells, 'week').map((cell) => found(cell, readWeek(cell, on), 'gestation')),
    ...those(cells, 'due-date').map((cell) => found(cell, readDate(table, cell, 'due-date'), 'gestation')),
    ...those(cells, 'last-period').map((cell) =>
      found(cell, readDate(table, cell, 'last-period'), 'gestation'),
    ),
    ...those(cells, 'born').map((cell) => found(cell, readBorn(table, cell), 'subject')),
    ...those(cells, 'age-days').map((cell) => found(cell, readDays(cell), 'ageDays')),
    ...those(cells, 'age').map((cell) =>
      isAdult(cell)
        ? leave(person, placeOf(cell), say.ignored.age)
        : ask(person, placeOf(cell), 'subject', say.ask.child),
    ),
    ...those(cells, 'sex').map((cell) =>
      sexOf(cell.text) === 'female'
        ? leave(person, placeOf(cell), say.ignored.female)
        : found(cell, sexOf(cell.text) === 'male' ? { is: 'male' } : say.ask.subject, 'subject'),
    ),
    ...those(cells, 'subject').map((cell) => {
      const subject = subjectOf(cell.text, cell.column.heading);
      return found(cell, subject === undefined ? say.ask.subject : { is: 'subject', subject }, 'subject');
    }),
  ];
}
