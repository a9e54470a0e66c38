/** A hostile file and what the contract expects of it; and whether a reading is what is expected. */
import { readReport } from '../../src/exchange/report/read.ts';
import type { Reading } from '../../src/exchange/report/reading.ts';
import type { Unread } from '../../src/exchange/report/found.ts';

/** The classes that are read, by infection and field: `rubella.igg`, `cmv.previous0.igm`. */
export type Classes = { readonly [field: string]: string };

export type Expected =
  /** The file as a whole, with one of these codes; nothing of it is read. */
  | { readonly refused: readonly string[] }
  /** No class at all, and a question or a leftover that shows the piece. */
  | { readonly asked: true }
  /** These classes and no others. */
  | { readonly reads: Classes }
  /** Read as it stands, or asked or refused: these classes or fewer. */
  | { readonly atMost: Classes };

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** Every class that a reading holds. */
export function classesIn({ cases }: Reading): Classes {
  const found = cases.flatMap(({ pathogen, results, previous }) => [
    ...Object.entries(results).map(([key, one]) => [`${pathogen}.${key}`, one.class ?? 'none'] as const),
    ...(previous ?? []).flatMap(({ igg, igm, avidity }, at) =>
      Object.entries({ igg, igm, avidity }).flatMap(([key, one]) =>
        one === undefined ? [] : [[`${pathogen}.previous${at}.${key}`, one.class ?? 'none'] as const],
      ),
    ),
  ]);
  return Object.fromEntries(found);
}

const inOrder = (classes: Classes) => JSON.stringify(Object.entries(classes).sort());

/** A character that is not seen, or turns the direction of writing. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

function faultOfPieces({ asks, ignored, lines }: Reading): string | null {
  const shown = [...asks, ...ignored, ...lines].find(({ raw, pointer }) => HIDDEN.test(raw + pointer));
  return shown === undefined ? null : `shows characters that cannot be seen at ${shown.pointer}`;
}

function faultOfReading(reading: Reading, expected: Exclude<Expected, { refused: readonly string[] }>) {
  const classes = classesIn(reading);
  if ('asked' in expected) {
    if (Object.keys(classes).length > 0) return `reads ${inOrder(classes)}, and has to ask`;
    return reading.asks.length + reading.ignored.length > 0 ? null : 'passes over the piece';
  }
  if ('reads' in expected)
    return inOrder(classes) === inOrder(expected.reads)
      ? null
      : `reads ${inOrder(classes)}, not ${inOrder(expected.reads)}`;
  const other = Object.entries(classes).find(([field, found]) => expected.atMost[field] !== found);
  return other === undefined
    ? null
    : `reads ${other.join(' ')}, where at most ${inOrder(expected.atMost)} stands`;
}

/** What is wrong with a reading; null where it is what is expected. */
export function faultOf(read: Reading | Unread, expected: Expected): string | null {
  if ('error' in read) {
    const { code, message } = read.error;
    if (message.length < 20) return `is refused as ${code} without a reason`;
    if ('refused' in expected)
      return expected.refused.includes(code) ? null : `is refused as ${code}: ${message}`;
    return 'reads' in expected ? `is refused as ${code}: ${message}` : null;
  }
  if ('refused' in expected) return `is read: ${inOrder(classesIn(read))}`;
  return faultOfPieces(read) ?? faultOfReading(read, expected);
}

/** Reads one hostile file. */
export const tried = ({ bytes, expected }: HostileFile): string | null =>
  faultOf(readReport(bytes), expected);

const PROTOTYPES: readonly object[] = [
  ...[Object, Array, String, Number, Map, Set, Function, RegExp].map((one) => one.prototype as object),
];

/** What every object inherits, as a text: compared before and after. */
export function prototypes(): string {
  return PROTOTYPES.map((one) =>
    Object.getOwnPropertyNames(one)
      .map((name) => `${name}:${typeof Object.getOwnPropertyDescriptor(one, name)?.value}`)
      .join(),
  ).join('\n');
}
