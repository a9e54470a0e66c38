/** Reads HL7 v2 result messages (ORU, OUL) of versions 2.3 to 2.5.1: one message, or a batch. */
import { hl7Words as say } from '../../words/said.ts';
import type { Found, Taken, Unread } from './found.ts';
import { isEnvelope, splitBatch } from './hl7-batch.ts';
import { readHl7Date } from './hl7-date.ts';
import { groupSegments } from './hl7-groups.ts';
import { componentOf, parseMessage } from './hl7-message.ts';
import { placeOf, takePatient, type Numbered } from './hl7-patient.ts';
import { Persons } from './hl7-person.ts';
import { replace } from './hl7-replaced.ts';
import { shown } from './hl7-show.ts';
import { checkEnvelope, mend, notesOf, askStray } from './hl7-whole.ts';

const unread = (code: string, message: string): Unread => ({ error: { code, message } });

const typeOf = ({ message, header }: Numbered) =>
  [1, 2]
    .map((one) => componentOf(header, 9, one, message.separators))
    .filter((part) => part !== '')
    .join('^');

/** Unsolicited results; of OUL the specimen and container messages. A type without its trigger is taken as it stands. */
const isOfResults = (one: Numbered) => /^(ORU(\^R\d\d)?|OUL(\^R2[1-4])?)$/u.test(typeOf(one));

const hasHeader = (piece: string) => piece.startsWith('MSH');

/** The day of the newest message. */
function issuedOn(all: readonly Numbered[]): string | null {
  const days = all.flatMap(({ message, header }) => {
    const date = readHl7Date(componentOf(header, 7, 1, message.separators));
    return date.kind === 'day' ? [date.on] : [];
  });
  return days.sort()[days.length - 1] ?? null;
}

/**
 * Takes a file of HL7 v2 messages apart.
 *
 * @param text decoded; one message, or several with or without a batch around them
 * @returns every piece with its place; `hl7-no-header`, `hl7-separators` or `hl7-not-results` where nothing can be read
 */
export function takeHl7(text: string): Taken | Unread {
  const pieces = splitBatch(text);
  const bodies = pieces.filter(hasHeader);
  if (bodies.length === 0) return unread('hl7-no-header', say.errors.noHeader);
  const all: Numbered[] = [];
  for (const [index, body] of bodies.entries()) {
    const message = parseMessage(body);
    const header = message?.segments[0];
    if (!message || !header) return unread('hl7-separators', say.errors.separators(shown(body.slice(3, 8))));
    const prefix = bodies.length > 1 ? `MSH[${index + 1}] ` : '';
    all.push({ message, header, number: index, prefix });
  }
  const results = all.filter(isOfResults);
  if (results.length === 0) {
    const types = [...new Set(all.map(typeOf))].map((type) => shown(type || 'no type').slice(0, 40));
    return unread('hl7-not-results', say.errors.notResults(types.slice(0, 5).join(', ')));
  }
  const persons = new Persons();
  const stray = pieces.filter((piece) => !hasHeader(piece) && !isEnvelope(piece)).map(askStray);
  const mended = results.map(mend);
  const found: Found[] = [
    ...stray,
    ...checkEnvelope(text, bodies.length),
    ...all
      .filter((one) => !isOfResults(one))
      .map((one): Found => ({
        kind: 'ignored',
        ...placeOf(one.header, ''),
        person: null,
        why: say.why.message(typeOf(one)),
      })),
    ...mended.flatMap(({ asks }) => asks),
    ...replace(
      mended.flatMap(({ whole }) =>
        groupSegments(whole.message).flatMap((patient) => takePatient(patient, persons, whole)),
      ),
    ),
  ];
  return { format: 'hl7v2', found, issuedOn: issuedOn(results), notes: notesOf(results, found) };
}
