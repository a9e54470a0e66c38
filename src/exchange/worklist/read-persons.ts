/** Reads the persons of a file one after the other, in the order in which they first stand in it. */
import type { Taken, Unread } from '../report/found.ts';
import type { Piece, WorklistFile } from './file.ts';
import type { Slice } from './person-index.ts';
import type { ByteSource } from './source.ts';

export interface PersonTaken {
  /** Number of the person in the file, from 0. */
  readonly index: number;
  readonly person: string;
  readonly taken: Taken | Unread;
  /** How many bytes of the file are of her. */
  readonly bytes: number;
}

/** So much of the file is held at a time, with the persons it is of. */
const GROUP = 4_000_000;
/** Two records nearer than this are fetched in one go. */
const GAP = 64_000;

interface Group {
  readonly persons: readonly { readonly index: number; readonly slices: readonly Slice[] }[];
  readonly slices: ReadonlyMap<number, Slice>;
}

/** Persons that follow each other, as many as fit; where their records lie in the file does not matter. */
function* groupsOf({ persons }: WorklistFile): Generator<Group> {
  let held: { index: number; slices: readonly Slice[] }[] = [];
  let slices = new Map<number, Slice>();
  let bytes = 0;
  for (let index = 0; index < persons.count; index += 1) {
    const own = persons.slicesOf(index);
    held.push({ index, slices: own });
    for (const slice of own) {
      if (!slices.has(slice.from)) bytes += slice.to - slice.from;
      slices.set(slice.from, slice);
    }
    if (bytes < GROUP && index + 1 < persons.count) continue;
    yield { persons: held, slices };
    held = [];
    slices = new Map();
    bytes = 0;
  }
}

/** The texts of some records, by where they begin; neighbours are read together. */
async function textsOf(
  source: ByteSource,
  slices: Iterable<Slice>,
  decode: WorklistFile['decode'],
): Promise<ReadonlyMap<number, string>> {
  const sorted = [...slices].sort((a, b) => a.from - b.from);
  const texts = new Map<number, string>();
  let run: Slice[] = [];
  const fetch = async () => {
    const [first] = run;
    const last = run[run.length - 1];
    if (!first || !last) return;
    const bytes = await source.read(first.from, last.to);
    for (const { from, to } of run)
      texts.set(from, decode(bytes.subarray(from - first.from, to - first.from)));
    run = [];
  };
  for (const slice of sorted) {
    const [first] = run;
    const last = run[run.length - 1];
    if (first && last && (slice.from - last.to > GAP || slice.to - first.from > GROUP)) await fetch();
    run.push(slice);
  }
  await fetch();
  return texts;
}

const pieceOf = (slice: Slice, texts: ReadonlyMap<number, string>): Piece => ({
  ...slice,
  text: texts.get(slice.from) ?? '',
});

function takeOne(
  file: WorklistFile,
  index: number,
  slices: readonly Slice[],
  texts: ReadonlyMap<number, string>,
) {
  const bytes = slices.reduce((sum, { from, to }) => sum + to - from, 0);
  const taken = file.take(
    index,
    slices.map((slice) => pieceOf(slice, texts)),
  );
  return { index, person: file.persons.nameOf(index), taken, bytes };
}

/** Nothing of a person is kept once the next one is asked for. */
export async function* readPersons(source: ByteSource, file: WorklistFile): AsyncGenerator<PersonTaken> {
  for (const { persons, slices } of groupsOf(file)) {
    const texts = await textsOf(source, slices.values(), file.decode);
    for (const { index, slices: own } of persons) yield takeOne(file, index, own, texts);
  }
}

/** One person, read again from the file. */
export async function readPerson(
  source: ByteSource,
  file: WorklistFile,
  index: number,
): Promise<PersonTaken> {
  const slices = file.persons.slicesOf(index);
  return takeOne(file, index, slices, await textsOf(source, slices, file.decode));
}
