/** A table of many persons: who stands in which rows, and the rows of one of them taken apart. */
import { addDates, notesOf, readHeadings, startDates, type DateColumns } from '../report/csv.ts';
import { tableOf, type Table } from '../report/csv-cells.ts';
import { personOf, takeRows } from '../report/csv-rows.ts';
import { DELIMITERS, isBlank, readRow, statedDelimiter, type Delimiter } from '../report/csv-split.ts';
import type { Unread } from '../report/found.ts';
import { worklistWords as say } from '../../words/said.ts';
import { unread, type Opening, type WorklistFile } from './file.ts';
import { PersonIndex } from './person-index.ts';
import { endOfRow, recordsOf } from './records.ts';

interface Heading {
  readonly delimiter: Delimiter;
  readonly table: Table;
  readonly dates: DateColumns;
  readonly newline: number;
  /** Rows up to and with the headings. */
  readonly rows: number;
}

const code = (sign: string) => sign.charCodeAt(0);

async function readHeading(opening: Opening): Promise<Heading | Unread> {
  const stated = statedDelimiter(opening.head);
  const newline = code(opening.head.includes('\n') ? '\n' : '\r');
  // Which delimiter it is, is not known yet.
  const findEnd = endOfRow((stated ? [stated.delimiter] : DELIMITERS).map(code), newline);
  for await (const records of recordsOf(opening.source, opening.start, findEnd)) {
    for (const { bytes, number } of records) {
      const line = opening.decode(bytes).replace(/[\r\n]+$/u, '');
      if ((stated && number === 1) || line.trim() === '') continue;
      const read = readHeadings(line, stated?.delimiter ?? null, opening.columns);
      if ('error' in read) return read;
      const { columns } = read;
      const dates = startDates(columns);
      const table = tableOf(columns, dates.orders);
      if (table.identity.length === 0) return unread('no-person', say.noPerson);
      return { delimiter: read.delimiter, table, dates, newline, rows: number };
    }
    break;
  }
  return unread('empty', say.empty);
}

/**
 * Finds the persons of a table. A row that names nobody belongs to the person above it, where it is asked about; it
 * may be a continuation, and then it is hers.
 */
export async function openCsv(opening: Opening): Promise<WorklistFile | Unread> {
  const heading = await readHeading(opening);
  if ('error' in heading) return heading;
  const { delimiter, table, dates, newline } = heading;
  const { columns } = table;
  const persons = new PersonIndex();
  let current = -1;
  const findEnd = endOfRow([code(delimiter)], newline);
  for await (const records of recordsOf(opening.source, opening.start, findEnd)) {
    for (const record of records) {
      if (record.number <= heading.rows) continue;
      const row = readRow(opening.decode(record.bytes), delimiter, record.number, record.broken);
      if (isBlank(row)) continue;
      addDates(dates, columns, row);
      const name = personOf(table, row);
      if (name !== '' || current < 0) current = persons.personOf(name, name);
      persons.join(current, persons.addRecord(record));
    }
    await opening.step(records[records.length - 1]?.to ?? 0, persons.count);
  }
  if (persons.count === 0) return unread('no-rows', say.noRows);
  return {
    format: 'csv',
    persons,
    columns,
    notes: notesOf(columns, dates),
    decode: opening.decode,
    take: (person, pieces) => ({
      format: 'csv',
      found: takeRows(
        table,
        pieces.map((piece) => readRow(piece.text, delimiter, piece.number, piece.broken)),
        persons.nameOf(person),
      ),
      issuedOn: null,
      notes: [],
    }),
  };
}
