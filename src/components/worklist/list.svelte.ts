/** The worklist of this page: it outlives the screens that show it, and nothing else. */
import { saveBlob } from '../../browser/files.ts';
import { openWorker, type WorkerLine } from '../../browser/worklist.ts';
import type { ColumnMap } from '../../exchange/report/csv-columns.ts';
import type { Reading } from '../../exchange/report/reading.ts';
import type {
  Counts,
  Fault,
  FromWorker,
  Progress,
  ToWorker,
  WorklistOptions,
} from '../../exchange/worklist/protocol.ts';
import { listWords as said } from '../report/words.ts';
import { trustWords } from '../words.ts';
import { Sorted } from './sorted.ts';
import { noFilter, type Filter } from './filter.ts';

export interface Opened {
  readonly index: number;
  readonly person: string;
  readonly read: Reading | { readonly error: Fault };
}

type Phase = 'empty' | 'reading' | 'done' | 'cancelled' | 'failed';

/** Its script did not come, or it broke off. */
const notStarted = (): Fault => ({
  code: 'broken',
  message: `${said.errors.broken} ${trustWords.unfinished}`,
});

/** Not more often than this is something said aloud. */
const SAY_EVERY = 2000;

export class Worklist {
  phase = $state.raw<Phase>('empty');
  name = $state.raw('');
  progress = $state.raw<Progress | null>(null);
  /** Results that have come so far. */
  came = $state.raw(0);
  counts = $state.raw<Counts | null>(null);
  notes = $state.raw<readonly string[]>([]);
  columns = $state.raw<ColumnMap | null>(null);
  fault = $state.raw<Fault | null>(null);
  opened = $state.raw<Opened | null>(null);
  /** The name of the file that was saved last. */
  saved = $state.raw('');
  /** What is said aloud of the progress. */
  spoken = $state.raw('');
  /** The list as it is looked at: kept while another page is open. */
  filter = $state.raw<Filter>(noFilter);
  page = $state.raw(0);
  /** The row that was opened last: its place is gone back to. */
  left = $state.raw<string | null>(null);
  rows = $state.raw(new Sorted());
  #line: WorkerLine<ToWorker> | null = null;
  #waits: ReturnType<typeof setTimeout> | null = null;

  /** Gives up the list before it, if there is one. */
  read(file: File, options: WorklistOptions): void {
    this.clear();
    this.name = file.name;
    this.phase = 'reading';
    try {
      const line: WorkerLine<ToWorker> = openWorker<ToWorker, FromWorker>(
        (message) => line === this.#line && this.#take(message),
        () => line === this.#line && this.#fail(notStarted()),
      );
      this.#line = line;
      line.send({ type: 'start', file, options });
    } catch {
      this.#fail(notStarted());
    }
  }

  /** As many persons as rows have come of. */
  get persons(): number {
    return this.came === 0 ? 0 : this.rows.persons;
  }

  cancel = (): void => this.#line?.send({ type: 'cancel' });

  open(index: number): void {
    if (this.opened?.index === index) return;
    this.opened = null;
    this.#line?.send({ type: 'open', index });
  }

  save = (): void => this.#line?.send({ type: 'export' });

  clear = (): void => {
    this.#line?.end();
    this.#line = null;
    this.phase = 'empty';
    this.name = '';
    this.progress = null;
    this.came = 0;
    this.counts = null;
    this.notes = [];
    this.columns = null;
    this.fault = null;
    this.opened = null;
    this.saved = '';
    this.spoken = '';
    this.filter = noFilter;
    this.page = 0;
    this.left = null;
    this.rows = new Sorted();
  };

  look(filter: Filter): void {
    this.filter = filter;
    this.page = 0;
  }

  #take(message: FromWorker): void {
    switch (message.type) {
      case 'reading':
        this.columns = message.columns;
        break;
      case 'progress':
        this.progress = message;
        this.#say();
        break;
      case 'rows':
        this.rows.add(message.rows);
        this.came = this.rows.size;
        break;
      case 'done':
        this.counts = message.counts;
        this.notes = message.notes;
        this.#end('done');
        break;
      case 'cancelled':
        // The list may have been complete before the word came through.
        if (this.phase === 'reading') this.#end('cancelled');
        break;
      case 'opened':
        this.opened = message;
        break;
      case 'exported':
        this.saved = `${this.name.replace(/\.[^.]*$/, '')}-worklist.csv`;
        saveBlob(this.saved, message.file);
        break;
      case 'failed':
        this.#fail(message.error);
    }
  }

  #end(phase: Phase): void {
    this.phase = phase;
    this.progress = null;
  }

  #fail(fault: Fault): void {
    this.fault = fault;
    this.#end('failed');
  }

  #say(): void {
    if (this.#waits !== null) return;
    this.#waits = setTimeout(() => {
      this.#waits = null;
      if (this.phase === 'reading' && this.progress)
        this.spoken = said.interpreting(this.progress.persons, this.came);
    }, SAY_EVERY);
  }
}

export const worklist = new Worklist();
