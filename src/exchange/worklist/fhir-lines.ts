/** FHIR one Bundle or resource a line: whose each line is, and the lines of one person read together. */
import { takeFhir } from '../report/fhir.ts';
import type { Taken, Unread } from '../report/found.ts';
import { personsOf } from '../report/gather.ts';
import { worklistWords as say } from '../../words/said.ts';
import { identifiersOf, resourcesOf } from './fhir-json.ts';
import { unread, type Opening, type Piece, type WorklistFile } from './file.ts';
import { mergeTaken } from './merge.ts';
import { PersonIndex } from './person-index.ts';
import { endOfLine, recordsOf } from './records.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Ids of resources are made up anew in each Bundle by many senders, so only an identifier that two lines share makes
 * their persons one. @returns the identifiers of all patients of the line
 */
function identifiersIn(text: string): string[] {
  return resourcesOf(parse(text)).flatMap((resource) =>
    resource.resourceType === 'Patient' ? identifiersOf(resource) : [],
  );
}

function takeLine(piece: Piece, name: string): Taken | Unread {
  if (piece.broken) return unread('too-long', say.tooLong);
  const taken = takeFhir(piece.text);
  if ('error' in taken) return taken;
  const isOne = personsOf(taken.found).length < 2;
  const found = taken.found
    .filter(({ person }) => isOne || person === null || person === name)
    .map((one) => ({ ...one, person: name, pointer: `${say.line(piece.number)}, ${one.pointer}` }));
  return { ...taken, found };
}

export async function openFhirLines({
  source,
  start,
  decode,
  step,
}: Opening): Promise<WorklistFile | Unread> {
  const persons = new PersonIndex();
  const known = new Map<string, number>();
  /** A line of one person is hers of whom an identifier was seen before; of several persons each stands alone. */
  const personsIn = (text: string, line: number): number[] => {
    const taken = takeFhir(text);
    const names = 'found' in taken ? personsOf(taken.found) : [];
    if (names.length > 1) return names.map((name) => persons.personOf(`${line} ${name}`, name));
    const identifiers = identifiersIn(text);
    const [seen] = identifiers.flatMap((one) => known.get(one) ?? []);
    const [shown = names[0] ?? ''] = identifiers.map((one) => one.slice(one.indexOf('|') + 1));
    const person = seen ?? persons.personOf(`${line}`, shown);
    for (const one of identifiers) if (!known.has(one)) known.set(one, person);
    return [person];
  };
  for await (const records of recordsOf(source, start, endOfLine)) {
    for (const record of records) {
      const text = decode(record.bytes);
      if (text.trim() === '') continue;
      const place = persons.addRecord(record);
      const own = record.broken ? [persons.personOf(`${record.number}`, '')] : personsIn(text, record.number);
      for (const person of own) persons.join(person, place);
    }
    await step(records[records.length - 1]?.to ?? 0, persons.count);
  }
  if (persons.count === 0) return unread('no-rows', say.noRows);
  return {
    format: 'fhir',
    persons,
    columns: null,
    notes: [],
    decode,
    take: (person, pieces) => mergeTaken(pieces.map((piece) => takeLine(piece, persons.nameOf(person)))),
  };
}
