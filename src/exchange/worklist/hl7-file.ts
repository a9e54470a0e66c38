/** A batch of HL7 v2 messages: whose each is, and the messages of one person read together. */
import { isEnvelope } from '../report/hl7-batch.ts';
import { takeHl7 } from '../report/hl7.ts';
import type { Found, Taken, Unread } from '../report/found.ts';
import { personsOf } from '../report/gather.ts';
import { worklistWords as say } from '../../words/said.ts';
import { unread, type Opening, type Piece, type WorklistFile } from './file.ts';
import { askUndated } from './merge.ts';
import { PersonIndex } from './person-index.ts';
import { endOfMessage, recordsOf } from './records.ts';

const NUMBERED = /^MSH\[(\d+)\] /;

/** In the file a message has another number than among the messages of one person. */
function placeInFile(one: Found, pieces: readonly Piece[]): Found {
  const [prefix = '', digits = '1'] = NUMBERED.exec(one.pointer) ?? [];
  const piece = pieces.find((_, at) => String(at + 1) === digits);
  return { ...one, pointer: `MSH[${piece?.number ?? 0}] ${one.pointer.slice(prefix.length)}` };
}

function takeMessages(persons: PersonIndex, name: string, pieces: readonly Piece[]): Taken | Unread {
  if (pieces.some(({ broken }) => broken)) return unread('too-long', say.tooLong);
  const taken = takeHl7(pieces.map(({ text }) => text.trimEnd()).join('\r'));
  if ('error' in taken) return taken;
  // A message may hold the results of others as well; those are in the index under their own names.
  const isAnothers = (person: string | null) => person !== null && person !== name && persons.has(person);
  const found = taken.found.filter(({ person }) => !isAnothers(person));
  const placed = found.map((one) => placeInFile(one, pieces));
  return { ...taken, found: askUndated(placed, ({ pointer }) => NUMBERED.exec(pointer)?.[1] ?? '') };
}

/**
 * Finds the persons of a batch. The messages of one person are read in one go, so that a correction replaces what it
 * corrects. A message that cannot be read stands for a person of its own.
 */
export async function openHl7({ source, start, decode, step }: Opening): Promise<WorklistFile | Unread> {
  const persons = new PersonIndex();
  let messages = 0;
  for await (const records of recordsOf(source, start, endOfMessage)) {
    for (const record of records) {
      const text = decode(record.bytes);
      if (isEnvelope(text)) continue;
      messages += 1;
      const taken = record.broken ? unread('too-long', say.tooLong) : takeHl7(text);
      const found = 'found' in taken ? personsOf(taken.found) : [];
      const place = persons.addRecord({ ...record, number: messages });
      const own = found.map((name) => persons.personOf(name, name));
      if (own.length === 0) own.push(persons.personOf(`\u0000${messages}`, ''));
      for (const person of own) persons.join(person, place);
    }
    await step(records[records.length - 1]?.to ?? 0, persons.count);
  }
  if (persons.count === 0) return unread('no-rows', say.noRows);
  return {
    format: 'hl7v2',
    persons,
    columns: null,
    notes: [],
    decode,
    take: (person, pieces) => takeMessages(persons, persons.nameOf(person), pieces),
  };
}
