/** The kinds of hostile inputs, each with what a reading of it may say at the most. */
import { readdirSync, readFileSync } from 'node:fs';
import { aids } from '../../../src/exchange/aids.ts';
import { readReport } from '../../../src/exchange/report/read.ts';
import type { Reading } from '../../../src/exchange/report/reading.ts';
import { readShared } from '../../../src/exchange/share-read.ts';
import { readLine } from '../../../src/rules/read-line.ts';
import { workedCases } from '../../helpers/worked-cases.ts';
import { classesIn, type Classes } from '../hostile-file.ts';
import { bytesOf, saying, written } from '../make.ts';
import { damaged, Lot } from './lot.ts';
import { CLASSES, made, WORDS, type Word } from './model.ts';
import { withNoise } from './noise.ts';
import { printedNumber, separately } from './separately.ts';

export type Came = 'refused' | 'asked' | 'read';
export interface Tried {
  readonly came: Came;
  /** What was read that is not there; null where there is no such thing. */
  readonly misread: string | null;
}

/** @returns what became of one input */
export type Kind = (lot: Lot) => Tried;

type Read = ReturnType<typeof readReport>;

const came = (read: Read): Came =>
  'error' in read ? 'refused' : Object.keys(classesIn(read)).length > 0 ? 'read' : 'asked';

function tried(read: Read, misread: (reading: Reading) => string | null): Tried {
  return { came: came(read), misread: 'error' in read ? null : misread(read) };
}

const show = (text: string) => JSON.stringify(text).slice(0, 3000);

/** Some class stands there that the truth does not hold. */
function beyond(classes: Classes, truth: Classes): string | null {
  const other = Object.entries(classes).find(([field, found]) => truth[field] !== found);
  return other === undefined ? null : `${other.join(' is ')}, not ${truth[other[0]] ?? 'there'}`;
}

const told = (fault: string | null, text: string) => (fault === null ? null : `${fault}: ${show(text)}`);

/** A report as it is meant: read to the last result, or else it could not tell a misreading. */
const plainly: Kind = (lot) => {
  const { text, truth } = made(lot, null);
  const read = readReport(bytesOf(text));
  return tried(read, (reading) => told(beyond(classesIn(reading), truth), text));
};

/** Among lines that say nothing of it no class changes. */
const amongNoise: Kind = (lot) => {
  const { format, report, text, truth } = made(lot, null);
  const noisy = withNoise(format, text, report.person, lot);
  return tried(readReport(bytesOf(noisy)), (reading) => told(beyond(classesIn(reading), truth), noisy));
};

/** "not detected" that lost its "not" says "detected", which no laboratory of the model prints by itself. */
const wordsOf = (one: Word): readonly string[] =>
  one === 'positive' ? [...WORDS[one], 'detected'] : WORDS[one];

/** How often a word stands for itself, not behind "not" or as the end of "non-reactive". */
const timesSaid = (word: string, text: string): number =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}] ?)(?<!-)${word}(?![\\p{L}\\p{N}])`, 'gu'))].length;

/** All results say one thing; whatever bytes are lost, none says another. */
const ofOneClass: Kind = (lot) => {
  const only = lot.one(CLASSES);
  const { text } = made(lot, only);
  const bytes = damaged(bytesOf(text), lot);
  return tried(readReport(bytes), (reading) => {
    const other = Object.entries(classesIn(reading)).find(
      ([, found]) => found !== only && found !== 'pending',
    );
    // What the change itself has made a whole word of another class is no misreading.
    const changed = new TextDecoder('windows-1251').decode(bytes);
    const isWritten = CLASSES.some(
      (one) => one !== only && wordsOf(one).some((word) => timesSaid(word, changed) > timesSaid(word, text)),
    );
    return other === undefined || isWritten
      ? null
      : told(`${other.join(' is ')} where all are ${only}`, changed);
  });
};

/** One word put in the place of another: the class goes with it, or is asked. */
const otherWord: Kind = (lot) => {
  const { format, report, truth } = made(lot, lot.one(CLASSES));
  const now = lot.one(CLASSES);
  const changed = saying(report, { value: lot.one(WORDS[now]) });
  const [first = ''] = Object.keys(truth);
  const text = written(format, changed);
  return tried(readReport(bytesOf(text)), (reading) =>
    told(beyond(classesIn(reading), { ...truth, [first]: now }), text),
  );
};

const BROKEN = ['?', '!x', ' not', 'non ', 'un', ' x', 'не ', 'kein ', ' or', '\u202e', ' (?)', ' ≠', '≠ '];

/** A word that is none any more: it is asked, not passed over. */
const brokenWord: Kind = (lot) => {
  const { format, report, truth } = made(lot, lot.one(CLASSES));
  const [{ value } = { value: '' }] = report.said;
  const piece = lot.one(BROKEN);
  const at = lot.one([0, value.length]);
  const text = written(format, saying(report, { value: value.slice(0, at) + piece + value.slice(at) }));
  const [first = '', ...others] = Object.keys(truth);
  const rest = Object.fromEntries(others.map((field) => [field, truth[field] ?? '']));
  // "un" before a word, or "non", may make a word that laboratories print: never the one that stood there.
  const opposite = CLASSES.filter((one) => one !== truth[first]);
  return tried(readReport(bytesOf(text)), (reading) => {
    const classes = classesIn(reading);
    const isOpposite = opposite.some((one: Word) => classes[first] === one);
    return told(
      beyond(isOpposite ? { ...classes, [first]: '' } : classes, { ...rest, [first]: isOpposite ? '' : '?' }),
      text,
    );
  });
};

/** A number of any print: read as a second, separate reading of it says, or asked. */
const anyNumber: Kind = (lot) => {
  const { format, report, truth } = made(lot, 'negative');
  const [below, from] = lot.one([
    [10, 15],
    [0.8, 1],
    [1.6, 3],
  ] as const);
  const print = printedNumber(lot, [below, from]);
  const range = `negative < ${below}; positive >= ${from}`;
  const text = written(format, saying(report, { value: print, unit: 'IU/mL', range }));
  const [first = ''] = Object.keys(truth);
  // In a text a dash, a comma or a colon beside a number is the line's own, and "e" is an "and".
  const own = (text: string) => text.replace(/^(?:[.,:-] | ?[.,:]|e ?=?) ?/u, '').replace(/ ?[.,:]$/u, '');
  const bare = format === 'text' ? own(print.trim()) : print.trim();
  const expected = separately(bare, below, from);
  return tried(readReport(bytesOf(text)), (reading) =>
    told(beyond(classesIn(reading), { ...truth, [first]: expected ?? 'to be asked' }), text),
  );
};

const FOLDER = 'tests/reports';
const fixtures: readonly Uint8Array[] = ['fhir', 'hl7', 'csv', 'text'].flatMap((format) =>
  readdirSync(`${FOLDER}/${format}`)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => Uint8Array.from(readFileSync(`${FOLDER}/${format}/${name}`))),
);

/** The print of each result stands in the file, and its cases are cases. */
function isThere(reading: Reading, bytes: Uint8Array): string | null {
  for (const one of reading.cases) {
    const whole = { ...one, subject: one.subject ?? ('pregnant' as const) };
    const line = readLine(JSON.stringify(whole), aids);
    if ('error' in line && !(one.subject === undefined && line.error.error.code === 'not-for-subject'))
      return `${line.error.error.field} ${line.error.error.message}`;
  }
  const decoders = ['utf-8', 'windows-1251', 'utf-16le', 'utf-16be'].map((name) => new TextDecoder(name));
  const flat = (text: string) => text.replace(/[\s\\]|\u200b|\u00ad|\ufeff/gu, '');
  const texts = decoders.slice(0, 2).map((decoder) => flat(decoder.decode(bytes)));
  for (const { value } of reading.lines) {
    const print = typeof value === 'object' && value.class !== 'pending' ? (value.text ?? '') : '';
    const digits = print.match(/\d+/gu) ?? [];
    const lost = digits.find((run) => !texts.some((text) => text.includes(run)));
    if (lost !== undefined) return `${print} is not in the file`;
  }
  return null;
}

/** The reports of the tests with bytes changed. */
const damagedReports: Kind = (lot) => {
  const bytes = damaged(lot.one(fixtures), lot);
  return tried(readReport(bytes), (reading) =>
    told(isThere(reading, bytes), new TextDecoder().decode(bytes)),
  );
};

const cases = ['toxoplasma', 'rubella', 'cmv'].flatMap((pathogen) =>
  workedCases(pathogen).map((one) => JSON.stringify(one.case)),
);

/** Cases of the command line with bytes changed: an error, or a case; a case read is read the same once more. */
const damagedCases: Kind = (lot) => {
  const line = new TextDecoder().decode(damaged(bytesOf(lot.one(cases)), lot));
  const read = readLine(line, aids);
  if ('error' in read) return { came: 'refused', misread: read.error.error.message === '' ? line : null };
  const again = readLine(JSON.stringify(JSON.parse(line)), aids);
  const same = 'ok' in again && JSON.stringify(again.ok) === JSON.stringify(read.ok);
  return { came: 'read', misread: same ? null : show(line) };
};

/** Links whose letters, or what they hold, are changed. */
const damagedLinks: Kind = (lot) => {
  const { results, pathogen, subject } = JSON.parse(lot.one(cases)) as {
    results: object;
    pathogen: string;
    subject: string;
  };
  const short = Object.fromEntries(
    Object.entries(results as Record<string, { class?: string }>).map(([key, one]) => [
      key,
      one.class ?? 'unknown',
    ]),
  );
  const json = JSON.stringify({
    app: '0.4.0',
    content: '2026.11.2',
    cases: [{ pathogen, subject, results: short }],
  });
  const bytes = lot.often(70) ? damaged(bytesOf(json), lot) : bytesOf(json);
  const letters = `1.${Buffer.from(bytes).toString('base64url')}`;
  const sent = lot.often(80)
    ? letters
    : new TextDecoder('windows-1251').decode(damaged(bytesOf(letters), lot));
  const read = readShared(sent);
  if ('fault' in read) return { came: 'refused', misread: null };
  // What is taken in is what stands there, letter for letter.
  const held = JSON.parse(Buffer.from(sent.slice(2), 'base64url').toString()) as {
    cases: { results: Record<string, string | { class?: string }> }[];
  };
  const asSent = held.cases.map((one) =>
    Object.values(one.results).map((value) => (typeof value === 'string' ? value : value.class)),
  );
  const asRead = read.slip.cases.map((one) => Object.values(one.results).map((value) => value.class));
  return { came: 'read', misread: JSON.stringify(asSent) === JSON.stringify(asRead) ? null : show(sent) };
};

/** With its share out of a hundred. */
export const KINDS: readonly { readonly name: string; readonly share: number; readonly kind: Kind }[] = [
  { name: 'reports as they are meant', share: 8, kind: plainly },
  { name: 'among lines that say nothing', share: 14, kind: amongNoise },
  { name: 'of one class, bytes changed', share: 18, kind: ofOneClass },
  { name: 'another word', share: 7, kind: otherWord },
  { name: 'a word that is none', share: 8, kind: brokenWord },
  { name: 'numbers of any print', share: 14, kind: anyNumber },
  { name: 'whole reports, bytes changed', share: 8, kind: damagedReports },
  { name: 'cases of the command line', share: 13, kind: damagedCases },
  { name: 'links', share: 10, kind: damagedLinks },
];
