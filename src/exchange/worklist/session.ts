/** The worklist's side of the talk with the page: one file at a time, and what is asked about it later. */
import type { Assessment, Case } from '../../rules/vocabulary.ts';
import { worklistWords as say } from '../../words/said.ts';
import { rememberAnswers } from './conclude.ts';
import type { WorklistFile } from './file.ts';
import { readingOf, type Row } from './interpret-person.ts';
import type { FromWorker, ToWorker, WorklistOptions } from './protocol.ts';
import { readPerson } from './read-persons.ts';
import { runWorklist } from './run.ts';
import { sourceOfBlob, type ByteSource } from './source.ts';
import { tableHead, tableLine } from './table-text.ts';

/** Thrown where the work stops because nobody waits for it any more. */
class Cancelled extends Error {}

interface Opened {
  readonly source: ByteSource;
  readonly file: WorklistFile;
  readonly options: WorklistOptions;
}

/** So much text of the table is handed to the browser's own store at a time. */
const PART = 1_000_000;

/** Text that grows without being held here: a Blob is the browser's to keep. */
class Growing {
  #parts: Blob[] = [];
  #text = '';

  add(text: string): void {
    this.#text += text;
    if (this.#text.length < PART) return;
    this.#parts.push(new Blob([this.#text]));
    this.#text = '';
  }

  whole(): Blob {
    return new Blob([...this.#parts, this.#text], { type: 'text/csv;charset=utf-8' });
  }
}

/** A byte order mark: spreadsheets take a CSV for their own old character set without it. */
const MARK = '\ufeff';

/**
 * @param send to the page
 * @param assess the machine that the screens drive
 * @param turn lets waiting messages, a cancel among them, come in between
 * @returns takes what the page says
 */
export function startSession(
  send: (message: FromWorker) => void,
  assess: (source: Case) => Assessment,
  turn: () => Promise<void>,
): (message: ToWorker) => Promise<void> {
  const conclude = rememberAnswers(assess);
  let run = 0;
  let opened: Opened | null = null;
  let table = new Growing();

  const start = async (blob: Blob, options: WorklistOptions) => {
    run += 1;
    const own = run;
    opened = null;
    table = new Growing();
    const source = sourceOfBlob(blob);
    const into = table;
    into.add(`${MARK}${tableHead()}`);
    const notes: string[] = [];
    const ended = await runWorklist({
      source,
      options,
      conclude,
      opened(file) {
        opened = { source, file, options };
        notes.push(...file.notes);
        send({ type: 'reading', format: file.format, columns: file.columns });
      },
      async progress(progress) {
        send({ type: 'progress', ...progress });
        await turn();
        if (own !== run) throw new Cancelled();
      },
      rows(rows: readonly Row[]) {
        for (const row of rows) into.add(tableLine(row));
        send({ type: 'rows', rows: rows.map(({ row }) => row) });
      },
    });
    send('error' in ended ? { type: 'failed', error: ended.error } : { type: 'done', counts: ended, notes });
  };

  const open = async (index: number) => {
    if (opened === null || index >= opened.file.persons.count) return;
    const { source, file, options } = opened;
    const taken = await readPerson(source, file, index);
    send({ type: 'opened', index, person: taken.person, read: readingOf(taken, options) });
  };

  return async (message) => {
    try {
      if (message.type === 'start') await start(message.file, message.options);
      else if (message.type === 'open') await open(message.index);
      else if (message.type === 'export') send({ type: 'exported', file: table.whole() });
      else {
        run += 1;
        send({ type: 'cancelled' });
      }
    } catch (thrown) {
      // The one that cancelled has been told already; a file may also be gone, or changed, since it was chosen.
      if (!(thrown instanceof Cancelled))
        send({ type: 'failed', error: { code: 'stopped', message: say.stopped } });
    }
  };
}
