/** Results that are withdrawn, not final, or carry a mark that changes what they mean; and messages out of shape. */
import type { Classes, Expected, HostileFile } from './hostile-file.ts';
import { bundle, bytesOf, MSH, plain, resourcesOf, segmentsOf } from './make.ts';

const POSITIVE: Classes = { 'rubella.igg': 'positive' };
const PENDING: Classes = { 'rubella.igg': 'pending' };
const NONE: Classes = {};
const reads = (classes: Classes): Expected => ({ reads: classes });
const nothing: Expected = { atMost: NONE };

const [patient = {}, observation = {}] = resourcesOf(plain);
const fhir = (name: string, expected: Expected, more: object, ...others: object[]): HostileFile => ({
  name: `fhir: ${name}`,
  bytes: bytesOf(JSON.stringify(bundle(patient, { ...observation, ...more }, ...others))),
  expected,
});

const report = (more: object) => ({
  resourceType: 'DiagnosticReport',
  id: 'd',
  status: 'final',
  code: { text: 'TORCH' },
  subject: { reference: 'Patient/p' },
  result: [{ reference: 'Observation/o0' }],
  ...more,
});

const FHIR_STATUS: readonly (readonly [string, Expected])[] = [
  ...['final', 'amended', 'corrected'].map((status) => [status, reads(POSITIVE)] as const),
  ...['preliminary', 'registered'].map((status) => [status, reads(PENDING)] as const),
  ...['entered-in-error', 'cancelled'].map((status) => [status, reads(NONE)] as const),
  ...[
    'FINAL',
    'Final',
    'fin\u0430l',
    'complete',
    'verified',
    '',
    'entered in error',
    'final\u200b',
    '__proto__',
    'toString',
  ].map((status) => [status, nothing] as const),
];

const MODIFIER = [{ url: 'https://example.org/not', valueBoolean: true }];

const fhirFiles: readonly HostileFile[] = [
  ...FHIR_STATUS.map(([status, expected]) => fhir(`status ${JSON.stringify(status)}`, expected, { status })),
  ...FHIR_STATUS.filter(([status]) => /^(?:entered-in-error|cancelled)$/u.test(status)).map(([status]) =>
    fhir(`its report is ${status}`, nothing, {}, report({ status })),
  ),
  fhir('no status', nothing, { status: undefined }),
  fhir('a list of statuses', nothing, { status: ['final', 'entered-in-error'] }),
  fhir('a modifier', nothing, { modifierExtension: MODIFIER }),
  fhir('a modifier in its code', nothing, { code: { text: 'Rubella IgG', modifierExtension: MODIFIER } }),
  fhir('a modifier of its report', nothing, {}, report({ modifierExtension: MODIFIER })),
  fhir('rules of its own', nothing, { implicitRules: 'https://example.org/inverted' }),
  fhir('parts left out', nothing, { meta: { tag: [{ code: 'SUBSETTED' }] } }),
  fhir(
    'a sample that is unfit',
    nothing,
    { specimen: { reference: 'Specimen/s' } },
    {
      resourceType: 'Specimen',
      id: 's',
      status: 'unsatisfactory',
    },
  ),
  fhir('a code of another test beside its name', nothing, {
    code: {
      text: 'Rubella IgG',
      coding: [{ system: 'http://loinc.org', code: '40678-5', display: 'Toxoplasma gondii IgM Ab' }],
    },
  }),
  fhir('a code that does not exist', nothing, {
    code: {
      text: 'Rubella IgG',
      coding: [{ system: 'http://loinc.org', code: '8014-4', display: 'Rubella IgG' }],
    },
  }),
  fhir('a code alone', nothing, { code: { coding: [{ system: 'http://loinc.org', code: '8014-3' }] } }),
  fhir(
    'a code of another system that looks the same',
    { atMost: POSITIVE },
    {
      code: { text: 'Rubella IgG', coding: [{ system: 'https://example.org', code: '40678-5' }] },
    },
  ),
  fhir('a word and an interpretation that contradict', nothing, {
    interpretation: [{ coding: [{ code: 'NEG' }] }],
  }),
  fhir('two interpretations', nothing, { interpretation: [{ coding: [{ code: 'NEG' }, { code: 'POS' }] }] }),
  fhir('a script in its narrative', reads(POSITIVE), {
    text: { status: 'generated', div: '<div onload=ran()>negative</div>' },
  }),
  fhir('itself as its member', { atMost: POSITIVE }, { hasMember: [{ reference: 'Observation/o0' }] }),
  fhir('itself twice, once negative', nothing, {}, { ...observation, valueString: 'negative' }),
  fhir(
    'a member of another test',
    { atMost: POSITIVE },
    { component: [{ code: { text: 'HSV IgG' }, valueString: 'negative' }] },
  ),
  ...['code', 'subject', 'valueString', 'status', 'effectiveDateTime', 'id'].flatMap((key) =>
    [7, true, null, [], {}, [[]], { x: { y: [] } }].map((wrong) =>
      fhir(`${JSON.stringify(wrong)} as ${key}`, { atMost: POSITIVE }, { [key]: wrong }),
    ),
  ),
];

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
  ...['', 'f', 'FF', 'F^X', 'F~X', 'Ғ', 'A', 'Z', '1', '""', '?'].map(
    (status) => [status, { atMost: POSITIVE }] as const,
  ),
];

const hl7Files: readonly HostileFile[] = [
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
    { atMost: NONE },
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
    { atMost: NONE },
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

export const markedFiles: readonly HostileFile[] = [...fhirFiles, ...hl7Files];
