/** HL7 v2 whose results are withdrawn or not final, and messages out of shape. */
import type { Classes, Expected, HostileFile } from './hostile-file.ts';
import { bytesOf, MSH, plain, segmentsOf } from './make.ts';

const POSITIVE: Classes = { 'rubella.igg': 'positive' };
const PENDING: Classes = { 'rubella.igg': 'pending' };
const NONE: Classes = {};
const reads = (classes: Classes): Expected => ({ reads: classes });

const segments = segmentsOf(plain);
const hl7 = (
  name: string,
  expected: Expected,
  change: (segment: string) => string | readonly string[],
): HostileFile => ({
  name: `hl7: ${name}`,
  bytes: bytesOf(segments.flatMap((segment) => change(segment)).join('\r')),
  expected,
});
const ofKind =
  (kind: string, change: (segment: string) => string | readonly string[]) => (segment: string) =>
    segment.startsWith(kind) ? change(segment) : segment;
const refused = (...codes: string[]): Expected => ({ refused: codes });

const V2_STATUS: readonly (readonly [string, Expected])[] = [
  ...['F', 'C', 'U'].map((status) => [status, reads(POSITIVE)] as const),
  ...['P', 'R', 'S', 'I'].map((status) => [status, reads(PENDING)] as const),
  ...['D', 'W', 'X', 'N', 'O'].map((status) => [status, reads(NONE)] as const),
  ...['', 'F^X', 'F~X', '""'].map((status) => [status, { atMost: POSITIVE }] as const),
  // A status that is not known counts as not final.
  ...['f', 'FF', 'Ғ', 'A', 'Z', '1', '?'].map((status) => [status, { atMost: PENDING }] as const),
];

export const hl7Files: readonly HostileFile[] = [
  ...V2_STATUS.map(([status, expected]) =>
    hl7(
      `status ${status}`,
      expected,
      ofKind('OBX', (obx) => obx.replace(/F$/u, status)),
    ),
  ),
  ...['ADT^A01', 'ORM^O01', 'ACK', 'ORU', '', 'ORU^R99'].map((type) =>
    hl7(
      `type ${type}`,
      { atMost: POSITIVE },
      ofKind('MSH', (msh) => msh.replace('ORU^R01', type)),
    ),
  ),
  ...['^~\\', '^^^^', '||||', '', '^~\\&&', 'abcd', '    ', '^~\\&#'].map((separators) =>
    hl7(
      `separators ${separators}`,
      { atMost: POSITIVE },
      ofKind('MSH', (msh) => msh.replace('^~\\&', separators)),
    ),
  ),
  hl7(
    'no header',
    { atMost: NONE },
    ofKind('MSH', () => []),
  ),
  hl7(
    'a header of another letter',
    { atMost: NONE },
    ofKind('MSH', (msh) => `X${msh}`),
  ),
  hl7(
    'no patient',
    { atMost: POSITIVE },
    ofKind('PID', () => []),
  ),
  hl7(
    'no order',
    { atMost: POSITIVE },
    ofKind('OBR', () => []),
  ),
  hl7(
    'a result before its patient',
    { atMost: POSITIVE },
    ofKind('PID', (pid) => [segments[3] ?? '', pid]),
  ),
  hl7(
    'the order withdrawn',
    { atMost: PENDING },
    ofKind('OBR', (obr) => `${obr}||||||||||||||||||X`),
  ),
  hl7(
    'the same result twice, once negative',
    { atMost: NONE },
    ofKind('OBX', (obx) => [obx, obx.replace('positive', 'negative')]),
  ),
  hl7(
    'corrected to negative behind it',
    reads({ 'rubella.igg': 'negative' }),
    ofKind('OBX', (obx) => [obx, obx.replace('positive', 'negative').replace(/F$/u, 'C')]),
  ),
  hl7(
    'repetitions that differ',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('positive', 'positive~negative')),
  ),
  hl7(
    'an escape that would end the segment',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('positive', 'x\\X0D\\OBX|2')),
  ),
  hl7(
    'escapes that are no bytes',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('positive', 'posi\\XZZ\\tive')),
  ),
  hl7(
    'an escape that never ends',
    { atMost: POSITIVE },
    ofKind('OBX', (obx) => obx.replace('positive', 'positive\\')),
  ),
  hl7(
    'a flag alone',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('|positive||||', '||||H|')),
  ),
  hl7(
    'a deleted value',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('positive', '""')),
  ),
  hl7(
    'a document',
    { atMost: NONE },
    ofKind('OBX', (obx) =>
      obx.replace('|ST|', '|ED|').replace('positive', '^application^pdf^Base64^JVBERi0xLjQ='),
    ),
  ),
  hl7(
    'a name of two infections',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('Rubella IgG', 'Rubella CMV IgG')),
  ),
  hl7(
    'a code of another test',
    { atMost: NONE },
    ofKind('OBX', (obx) => obx.replace('^Rubella IgG', '40678-5^Rubella IgG^LN')),
  ),
  hl7('lower-case segments', { atMost: POSITIVE }, (segment) =>
    segment.startsWith('MSH') ? segment : segment.toLowerCase(),
  ),
  hl7(
    'a hundred thousand fields',
    { atMost: POSITIVE },
    ofKind('OBX', (obx) => obx + '|'.repeat(100_000)),
  ),
  { name: 'hl7: a header alone', bytes: bytesOf(MSH), expected: { atMost: NONE } },
  {
    name: 'hl7: three letters',
    bytes: bytesOf('MSH'),
    expected: refused('nothing-found', 'hl7-separators', 'hl7-no-header'),
  },
];
