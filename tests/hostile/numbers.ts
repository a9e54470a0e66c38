/** Printed numbers that are none, or could be two, in each format: with limits that put 10 and more to the positive. */
import type { Expected, HostileFile } from './hostile-file.ts';
import { bytesOf, counted, FORMATS, saying, written } from './make.ts';

const POSITIVE = 'positive';
const NEGATIVE = 'negative';
/** Asked: nothing may be read. */
const ASKED = null;

/** By the number grammar of the contract: what is ambiguous, a power, negative or two numbers is never decided. */
const PRINTED: readonly (readonly [string, typeof POSITIVE | typeof NEGATIVE | typeof ASKED])[] = [
  ...['143', '143.0', '12,4', '12.4', '10', '10.0', '>10', '> 10', '>=10', '≥ 10', '1.234,5', '1,234.5'].map(
    (text) => [text, POSITIVE] as const,
  ),
  ...['9.99', '9,9999', '0', '0.0', '<5', '< 10', '<=5', '≤ 5'].map((text) => [text, NEGATIVE] as const),
  ...[
    '1,234',
    '1.234',
    '9,999',
    '9.999',
    '1e3',
    '1E3',
    '1e999',
    '1e-3',
    '1.5e2',
    '2x10',
    '2×10^3',
    '10^3',
  ].map((text) => [text, ASKED] as const),
  ...['-5', '−5', '–143', '+143', '--5', '±5', '5-7', '5–7', '5 / 7', '1:16', '1/16', '1 2 3'].map(
    (text) => [text, ASKED] as const,
  ),
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    'undefined',
    'true',
    '0x10',
    '0b11',
    '1_000',
    "1'000",
    '1·5',
  ].map((text) => [text, ASKED] as const),
  ...[
    '١٤٣',
    '１４３',
    '۱۴۳',
    '१४३',
    '½',
    '1½',
    '²',
    'VIII',
    '⑩',
    '1٫5',
    '1‚5',
    '1.2.3',
    '1,2,3',
    '1..2',
    '1,,2',
  ].map((text) => [text, ASKED] as const),
  ...[
    '143?',
    '~143',
    '≈143',
    '143 x',
    '143 mg',
    '143 %',
    '143 AU/mL',
    '5 positive',
    '143 negative',
    '1\u200b43',
  ].map((text) => [text, ASKED] as const),
  ...[
    '<=10',
    '>9',
    '≥ 9',
    '< 11',
    '<> 5',
    '>< 5',
    '<<5',
    '< -5',
    '> positive',
    '5 <',
    'less than -5',
    '9'.repeat(16),
  ].map((text) => [text, ASKED] as const),
  ...[
    '9'.repeat(400),
    '0.'.padEnd(400, '1'),
    '1 '.repeat(200),
    '.',
    ',',
    '-',
    '+',
    '*',
    '1 000 00',
    '1 00 000',
  ].map((text) => [text, ASKED] as const),
];

/** Blanks part thousands, and an exclamation mark is an analyser's: read so, or asked in a text where blanks part columns. */
const PERHAPS = ['1 200', '143 143', '143!'];

const expectedOf = (read: string | null): Expected =>
  read === null ? { atMost: {} } : { reads: { 'rubella.igg': read } };

export const numberFiles: readonly HostileFile[] = FORMATS.flatMap((format) =>
  [...PRINTED, ...PERHAPS.map((text) => [text, undefined] as const)].map(([text, read]) => ({
    name: `${format}: the number ${text.slice(0, 20)}`,
    bytes: bytesOf(written(format, saying(counted, { value: text }))),
    expected: read === undefined ? { atMost: { 'rubella.igg': POSITIVE } } : expectedOf(read),
  })),
);
