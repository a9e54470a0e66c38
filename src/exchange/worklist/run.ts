/** Reads and interprets a whole file, person by person. What is kept is one short row for each infection. */
import type { Unread } from '../report/found.ts';
import type { Conclude } from './conclude.ts';
import type { WorklistFile } from './file.ts';
import { interpretPerson, type Row } from './interpret-person.ts';
import { openFile } from './open-file.ts';
import { GROUPS, type Counts, type Group, type Progress, type WorklistOptions } from './protocol.ts';
import { readPersons } from './read-persons.ts';
import type { ByteSource } from './source.ts';

export interface Work {
  readonly source: ByteSource;
  readonly options: WorklistOptions;
  readonly conclude: Conclude;
  /** The file can be read, and it is known who is in it. */
  readonly opened: (file: WorklistFile) => void;
  /** Awaited, so that other work gets its turn; what it throws ends the work. */
  readonly progress: (progress: Progress) => Promise<void>;
  readonly rows: (rows: readonly Row[]) => void;
}

/** Rows come in batches, and others have their turn between them. */
const BATCH = 250;

function counter() {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, 0])) as { [G in Group]: number };
  let [persons, rows, problems] = [0, 0, 0];
  return {
    add(own: readonly Row[]): void {
      persons += 1;
      rows += own.length;
      for (const { row } of own) groups[row.group] += 1;
      if (own.some(({ row }) => row.problem !== null)) problems += 1;
    },
    counts: (): Counts => ({ persons, rows, groups: { ...groups }, problems }),
  };
}

/** @returns how many rows there are of each kind; or why the file as a whole cannot be read */
export async function runWorklist(work: Work): Promise<Counts | Unread> {
  const { source, options, conclude } = work;
  const total = source.size;
  const file = await openFile(source, options.columns, (done, persons) =>
    work.progress({ stage: 'finding', done, total, persons }),
  );
  if ('error' in file) return file;
  work.opened(file);

  const counts = counter();
  let batch: Row[] = [];
  let [done, persons] = [0, 0];
  const hand = async () => {
    work.rows(batch);
    batch = [];
    await work.progress({ stage: 'interpreting', done: Math.min(done, total), total, persons });
  };
  for await (const taken of readPersons(source, file)) {
    const own = interpretPerson(taken, options, conclude);
    counts.add(own);
    batch.push(...own);
    done += taken.bytes;
    persons += 1;
    if (batch.length >= BATCH) await hand();
  }
  await hand();
  return counts.counts();
}
