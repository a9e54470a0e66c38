/** OBX-5 as a text: what the laboratory printed, by the type that OBX-2 names. */
import { readInterpretation } from './codes.ts';
import { isShared, readCoded } from './hl7-coded.ts';
import {
  componentsOf,
  componentOf,
  fieldOf,
  repetitionsOf,
  textOf,
  unescapeText,
  type Segment,
  type Separators,
} from './hl7-message.ts';

export type Value =
  | {
      readonly text: string;
      /** Further words for the same value: the texts and known codes of a coded one. */
      readonly said: readonly string[];
      /** Several repetitions that differ: two values for one. */
      readonly differs: boolean;
    }
  /** A file inside the message, and of what kind. */
  | { readonly document: string };

const CODED = new Set(['CE', 'CWE', 'CNE', 'CF', 'IS', 'ID']);
/** Their repetitions are lines of one text. */
const LINES = new Set(['TX', 'FT']);

type Single = { readonly text: string; readonly said: readonly string[] };

/** Structured numeric: comparator^number^separator^number. */
function readSn(repetition: string, separators: Separators): Single {
  const parts = componentsOf(repetition, separators).map((part) => textOf(part, separators));
  const [comparator = '', first = '', separator = '', second = '', ...more] = parts;
  const asPrinted = { text: textOf(repetition, separators), said: [] };
  // Without a sign between two numbers nobody knows what they are together.
  if (first === '' || more.some((part) => part !== '') || (separator === '') !== (second === ''))
    return asPrinted;
  const sign = comparator === '' || comparator === '=' ? '' : `${comparator} `;
  return { text: `${sign}${first}${separator}${second}`, said: [] };
}

function readCode(repetition: string, separators: Separators): Single {
  const { codings, texts } = readCoded(repetition, separators);
  const [text, ...others] = texts;
  const known = codings
    .filter((coding) => isShared(coding) || text === undefined)
    .flatMap(({ code }) => readInterpretation(code) ?? []);
  if (text !== undefined) return { text, said: [...others, ...known] };
  return { text: known.length > 0 ? '' : (codings[0]?.code ?? ''), said: known };
}

function readOne(type: string, repetition: string, separators: Separators): Single {
  if (type === 'SN') return readSn(repetition, separators);
  if (CODED.has(type)) return readCode(repetition, separators);
  return { text: textOf(repetition, separators), said: [] };
}

/** The kind of a file that is sent as a value; null where it is none. */
function documentOf(type: string, obx: Segment, separators: Separators): string | null {
  if (type === 'ED' || type === 'RP') {
    const kinds = [2, 3].map((one) => componentOf(obx, 5, one, separators)).filter((kind) => kind !== '');
    return kinds.join('/').slice(0, 60) || (type === 'RP' ? 'a reference' : 'its kind is not said');
  }
  const start = unescapeText(fieldOf(obx, 5).slice(0, 60), separators).trim();
  if (start.startsWith('JVBERi0') || start.startsWith('%PDF')) return 'PDF';
  return /^\{\\rtf/u.test(start) ? 'RTF' : null;
}

/** @param obx one observation; a blank value reads as an empty text */
export function readValue(obx: Segment, separators: Separators): Value {
  const type = componentOf(obx, 2, 1, separators).toUpperCase();
  const kind = documentOf(type, obx, separators);
  if (kind !== null) return { document: kind };
  const all = repetitionsOf(fieldOf(obx, 5), separators).map((one) => readOne(type, one, separators));
  const distinct = new Map(
    all.filter(({ text, said }) => text !== '' || said.length > 0).map((one) => [one.text, one]),
  );
  const [only, ...more] = [...distinct.values()];
  if (more.length === 0) return { text: only?.text ?? '', said: only?.said ?? [], differs: false };
  if (LINES.has(type))
    return {
      text: all
        .map(({ text }) => text)
        .join('\n')
        .trim(),
      said: [],
      differs: false,
    };
  return { text: [...distinct.keys()].join(separators.repetition), said: [], differs: true };
}
