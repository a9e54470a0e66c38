/** When the sample of a row was drawn, as far as its dates say it. */
import { reportsCsv as say } from '../../words/said.ts';
import { ask, placeOf, those, type Cell, type Table } from './csv-cells.ts';
import { readDay, type DayRead } from './csv-dates.ts';
import type { AskFound, Drawn } from './found.ts';

export interface DrawRead {
  readonly drawn: Drawn | null;
  /** What the date of the row is called when the dates of a person are told apart; empty where it has none. */
  readonly key: string;
  /** Why the day of the draw is not known although a date stands there. */
  readonly question: string | null;
  readonly asks: readonly AskFound[];
}

const NONE: DrawRead = { drawn: null, key: '', question: null, asks: [] };

export const dayOf = (table: Table, cell: Cell): DayRead => readDay(cell.text, table.orders[cell.at] ?? null);

function ofCells(table: Table, cells: readonly Cell[], person: string | null): DrawRead {
  const read = cells.map((cell) => ({ cell, day: dayOf(table, cell) }));
  const [first, ...others] = read;
  if (first === undefined) return NONE;
  const key = cells.map(({ text }) => text).join(' ');
  const unclear = read.find(({ day }) => 'unclear' in day) ?? first;
  if ('unclear' in unclear.day) {
    const question = say.ask[unclear.day.unclear];
    const asks = [ask(person, placeOf(unclear.cell), 'sampledOn', question)];
    return { drawn: null, key, question, asks };
  }
  const on = 'on' in first.day ? first.day.on : '';
  if (others.some(({ day }) => !('on' in day) || day.on !== on)) {
    const question = say.ask.twice;
    return { drawn: null, key, question, asks: [ask(person, placeOf(first.cell), 'sampledOn', question)] };
  }
  return { drawn: { on, from: 'specimen' }, key: on, question: null, asks: [] };
}

/** The latest day on which the row says that its report was issued; a draw after it cannot be. */
export function issuedOn(table: Table, cells: readonly Cell[]): string | null {
  const days = those(cells, 'issued').flatMap((cell) => {
    const day = dayOf(table, cell);
    return 'on' in day ? [day.on] : [];
  });
  return days.sort().pop() ?? null;
}

/**
 * @param own dates in columns of the test itself ("CMV avidity date"), before those of the row
 * @returns the day of the draw; a date that is not said to be of the draw counts as one of the report
 */
export function readDraw(
  table: Table,
  cells: readonly Cell[],
  own: readonly Cell[],
  person: string | null,
): DrawRead {
  const drawn = own.length > 0 ? own : those(cells, 'drawn');
  if (drawn.length > 0) return ofCells(table, drawn, person);
  const [other] = those(cells, 'date', 'issued', 'received');
  if (other === undefined) return NONE;
  const day = dayOf(table, other);
  if ('unclear' in day) return ofCells(table, [other], person);
  return { drawn: { on: day.on, from: 'report' }, key: day.on, question: say.ask.severalDates, asks: [] };
}
