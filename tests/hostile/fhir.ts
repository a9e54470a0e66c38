/** FHIR whose results are withdrawn, not final, or carry a mark that changes what they mean. */
import type { Classes, Expected, HostileFile } from './hostile-file.ts';
import { bundle, bytesOf, plain, resourcesOf } from './make.ts';

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

export const fhirFiles: readonly HostileFile[] = [
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
