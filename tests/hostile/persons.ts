/** Results of two persons in one file, numbers that only look alike, and dates that cannot be. */
import type { Expected, HostileFile } from './hostile-file.ts';
import {
  bundle,
  bytesOf,
  csvOf,
  FORMATS,
  plain,
  resourcesOf,
  saying,
  segmentsOf,
  textOf,
  written,
} from './make.ts';

const POSITIVE = { 'rubella.igg': 'positive' };
const refused = (...codes: string[]): Expected => ({ refused: codes });
const ofTwo = refused('more-than-one-person');
const file = (name: string, text: string, expected: Expected): HostileFile => ({
  name,
  bytes: bytesOf(text),
  expected,
});

const other = saying({ ...plain, person: 'P-2' }, { value: 'negative' });

const [patient = {}, observation = {}] = resourcesOf(plain);
const second = { ...patient, id: 'q', identifier: [{ value: 'P-2' }] };
const ofSecond = { ...observation, id: 'o2', subject: { reference: 'Patient/q' }, valueString: 'negative' };
const fhir = (name: string, expected: Expected, ...resources: object[]) =>
  file(`fhir: ${name}`, JSON.stringify(bundle(...resources)), expected);

const [header = '', , , ...results] = segmentsOf(plain);
const hl7 = (name: string, expected: Expected, ...segments: string[]) =>
  file(`hl7: ${name}`, segments.join('\r'), expected);

const twoRows = (first: string, last: string) =>
  csvOf({ ...plain, person: first }) +
  csvOf({ ...other, person: last })
    .split('\n')
    .slice(1)
    .join('\n');

/** No two of them may become one person: the same letters with another sign among or around them. */
const LOOK_ALIKE = [
  'P-2',
  'p-11',
  'P-\u0031\u200b',
  'Р-1',
  'P\u20101',
  'P-1\u00a0x',
  'P-l',
  'P-1.',
  '\uff30-1',
];

const mixed: readonly HostileFile[] = [
  fhir('an observation of each', ofTwo, patient, second, observation, ofSecond),
  fhir('a second patient behind the result', ofTwo, patient, observation, second, ofSecond),
  fhir('a reference that leads nowhere', ofTwo, patient, observation, {
    ...ofSecond,
    subject: { reference: 'Patient/zz' },
  }),
  fhir('a patient elsewhere', { atMost: {} }, patient, observation, {
    ...ofSecond,
    subject: { reference: 'https://example.org/Patient/p' },
  }),
  fhir('two patients and a result of nobody', { atMost: {} }, patient, second, {
    ...observation,
    subject: undefined,
  }),
  fhir('a focus on another', { atMost: {} }, patient, {
    ...observation,
    focus: [{ reference: 'RelatedPerson/x' }],
  }),
  fhir('a subject that is a group', { atMost: {} }, { ...observation, subject: { reference: 'Group/g' } }),
  fhir('a patient inside another result', ofTwo, patient, observation, {
    ...ofSecond,
    subject: { reference: '#in' },
    contained: [{ resourceType: 'Patient', id: 'in', identifier: [{ value: 'P-2' }] }],
  }),
  fhir('a report of another than its result', { atMost: {} }, patient, second, observation, {
    resourceType: 'DiagnosticReport',
    status: 'final',
    code: { text: 'TORCH' },
    subject: { reference: 'Patient/q' },
    result: [{ reference: 'Observation/o0' }],
  }),
  hl7('two patients in one message', ofTwo, ...segmentsOf(plain), ...segmentsOf(other).slice(1)),
  hl7('two messages', ofTwo, ...segmentsOf(plain), ...segmentsOf(other)),
  hl7(
    'one number, two births',
    ofTwo,
    header,
    'PID|1||P-1||||19900101',
    'OBR|1',
    ...results,
    'PID|2||P-1||||19910101',
    'OBR|2',
    ...results,
  ),
  hl7(
    'one number, two names',
    ofTwo,
    header,
    'PID|1||P-1||A^B',
    'OBR|1',
    ...results,
    'PID|2||P-1||C^D',
    'OBR|2',
    ...results,
  ),
  file('csv: two numbers', twoRows('P-1', 'P-2'), ofTwo),
  file('text: two reports', `${textOf(plain)}\n${textOf(other)}`, { atMost: {} }),
  ...LOOK_ALIKE.map((person) =>
    file(
      `csv: P-1 and ${JSON.stringify(person)}`,
      twoRows('P-1', person),
      refused('more-than-one-person', 'hidden-characters'),
    ),
  ),
  ...LOOK_ALIKE.map((person) =>
    hl7(
      `P-1 and ${JSON.stringify(person)}`,
      refused('more-than-one-person', 'hidden-characters'),
      ...segmentsOf(plain),
      ...segmentsOf({ ...other, person }),
    ),
  ),
];

const DAYS: readonly (readonly [string, string])[] = [
  ['31 February', '2026-02-31'],
  ['29 February of no leap year', '2026-02-29'],
  ['month 13', '2026-13-01'],
  ['day 0', '2026-03-00'],
  ['year 0', '0000-03-10'],
  ['year 10000', '10000-03-10'],
  ['a year before all years', '-2026-03-10'],
  ['letters', 'yesterday'],
  ['digits of another script', '٢٠٢٦-٠٣-١٠'],
  ['a moment', '1773100800'],
  ['a far day', '9999-12-31'],
];

const dated: readonly HostileFile[] = FORMATS.flatMap((format) =>
  DAYS.map(([name, drawn]) => {
    const bytes = bytesOf(written(format, { ...plain, drawn }));
    return { name: `${format}: drawn on ${name}`, bytes, expected: { atMost: POSITIVE } };
  }),
);

/** The report gives its own day, and the draw lies behind it. */
const future: readonly HostileFile[] = [
  fhir(
    'drawn after its own report',
    { atMost: {} },
    patient,
    { ...observation, effectiveDateTime: '2027-03-10' },
    {
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { text: 'TORCH' },
      subject: { reference: 'Patient/p' },
      issued: '2026-03-11T10:00:00Z',
      result: [{ reference: 'Observation/o0' }],
    },
  ),
  hl7(
    'drawn after its own report',
    { atMost: {} },
    ...segmentsOf({ ...plain, drawn: '2027-03-10' }).map((segment) =>
      segment.startsWith('OBR') ? `${segment}||||||||||||||||20260311|||F` : segment,
    ),
  ),
  file(
    'text: drawn after its own report',
    `Date of report: 2026-03-11\n${textOf({ ...plain, drawn: '2027-03-10' })}`,
    { atMost: {} },
  ),
];

export const personFiles: readonly HostileFile[] = [...mixed, ...dated, ...future];
