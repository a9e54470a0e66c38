/** What is said of a file as a whole: where it is cut off, what its envelope counts, what has to be noted. */
import { hl7Words as say } from '../../words/said.ts';
import type { AskFound, Found } from './found.ts';
import { linesOf } from './hl7-batch.ts';
import { componentOf, fieldOf, type Segment } from './hl7-message.ts';
import { ask, placeOf, type Numbered } from './hl7-patient.ts';
import { pointerTo, shown } from './hl7-show.ts';

/** A message without its end cannot end in these; an OBX without its status (OBX-11) is cut before it. */
const NEVER_LAST = new Set(['MSH', 'PID', 'PV1', 'ORC', 'OBR']);

/** The last segment, where the file ends in the middle of it. */
function cutOff({ message }: Numbered): Segment | null {
  const last = message.segments[message.segments.length - 1];
  if (!message.isOpen || last === undefined) return null;
  const tail = last.raw.slice(last.raw.lastIndexOf('\n') + 1);
  const isCut =
    NEVER_LAST.has(last.name) ||
    (last.name === 'OBX' && fieldOf(last, 11) === '') ||
    /^[A-Z][A-Z0-9]{0,2}$/u.test(tail);
  return isCut ? last : null;
}

/** What is asked of a message as a whole, and the message without a segment that was cut. */
export function mend(one: Numbered): { readonly whole: Numbered; readonly asks: readonly AskFound[] } {
  const cut = cutOff(one);
  if (cut === null) return { whole: one, asks: [] };
  const place =
    cut.name === 'PID'
      ? { raw: 'PID', pointer: `${one.prefix}PID[${cut.ordinal}]` }
      : placeOf(cut, one.prefix);
  const segments = one.message.segments.filter((segment) => segment !== cut || segment === one.header);
  return {
    whole: { ...one, message: { ...one.message, segments } },
    asks: [ask(place, '', say.asks.cutOff(cut.name))],
  };
}

/** Faults of the envelope of a whole file; a message cut out of a batch has none. */
export function checkEnvelope(text: string, count: number): AskFound[] {
  const lines = linesOf(text);
  const [first = ''] = lines;
  if (!/^[FB]HS/u.test(first)) return [];
  const place = { raw: shown(first), pointer: first.slice(0, 3) };
  const ends = lines.filter((line) => /^BTS/u.test(line));
  if (ends.length === 0 && !lines.some((line) => /^FTS/u.test(line))) return [ask(place, '', say.asks.noEnd)];
  const [end, ...more] = ends;
  const said = end?.split(end.charAt(3))[1]?.trim() ?? '';
  if (
    end === undefined ||
    more.length > 0 ||
    !/^\d{1,9}$/u.test(said) ||
    said.replace(/^0+(?=\d)/u, '') === String(count)
  )
    return [];
  return [ask({ raw: shown(end), pointer: 'BTS' }, '', say.asks.count(said, count))];
}

export function notesOf(all: readonly Numbered[], found: readonly Found[]): string[] {
  const { notes } = say;
  const isTest = all.some(({ message, header }) =>
    ['T', 'D'].includes(componentOf(header, 11, 1, message.separators)),
  );
  const isBare = ({ message, prefix }: Numbered) => {
    const noOrder = !message.segments.some((one) => one.name === 'OBR' && fieldOf(one, 25) !== '');
    const first = message.segments.find((one) => one.name === 'OBX' && fieldOf(one, 11) === '');
    return noOrder && first ? [notes.noStatus(pointerTo(first, prefix))] : [];
  };
  const hasDocument = all.some(({ message }) => message.segments.some((one) => one.name === 'OBX'));
  const isEmpty = !found.some(({ kind }) => kind === 'result' || kind === 'person' || kind === 'ask');
  return [
    ...(isTest ? [notes.test] : []),
    ...all.flatMap(isBare).slice(0, 1),
    ...(hasDocument && isEmpty ? [notes.documentsOnly] : []),
  ];
}

/** Lines before the first header: a file whose beginning is missing. */
export function askStray(piece: string): AskFound {
  const lines = linesOf(piece);
  const open = lines.map((line) => (/^(PID|NK1)/u.test(line) ? line.slice(0, 3) : line));
  const pointer = lines.length === 1 ? 'line 1' : `lines 1 to ${lines.length}`;
  return ask({ raw: shown(open.join(' ')), pointer }, '', say.asks.stray);
}
