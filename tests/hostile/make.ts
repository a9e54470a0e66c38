/** Small reports in each format, made piece by piece, so that one piece of them can be hostile. */

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a report says of one test. */
export interface Said {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly range: string;
}

export interface Report {
  readonly person: string;
  readonly said: readonly Said[];
  /** A remark that says nothing of a result. */
  readonly note: string;
  /** Of the draw, "YYYY-MM-DD". */
  readonly drawn: string;
}

/** Rubella IgG positive, as a word. */
export const plain: Report = {
  person: 'P-1',
  said: [{ name: 'Rubella IgG', value: 'positive', unit: '', range: '' }],
  note: '',
  drawn: '2026-03-10',
};

/** The same as a number with its limits. */
export const counted: Report = {
  ...plain,
  said: [{ name: 'Rubella IgG', value: '143', unit: 'IU/mL', range: 'negative < 10; positive >= 10' }],
};

/** A report whose first result is changed. */
export const saying = (report: Report, changed: Partial<Said>): Report => ({
  ...report,
  said: report.said.map((one, at) => (at === 0 ? { ...one, ...changed } : one)),
});

/** Written the same as a number of JSON; "9.810" is not. */
const isNumber = (text: string) => /^\d+(?:\.\d+)?$/u.test(text) && String(Number(text)) === text;

function observation({ name, value, unit, range }: Said, at: number, { note, drawn }: Report): object {
  return {
    resourceType: 'Observation',
    id: `o${at}`,
    status: 'final',
    code: { text: name },
    subject: { reference: 'Patient/p' },
    effectiveDateTime: drawn,
    ...(isNumber(value) && unit !== ''
      ? { valueQuantity: { value: Number(value), unit } }
      : { valueString: unit === '' ? value : `${value} ${unit}` }),
    ...(range === '' ? {} : { referenceRange: [{ text: range }] }),
    ...(note === '' ? {} : { note: [{ text: note }] }),
  };
}

/** A Bundle of these resources. */
export const bundle = (...resources: readonly object[]): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});

/** The resources of a report: the patient, then an observation for each result. */
export function resourcesOf(report: Report): readonly object[] {
  const patient = { resourceType: 'Patient', id: 'p', identifier: [{ value: report.person }] };
  return [patient, ...report.said.map((one, at) => observation(one, at, report))];
}

const inHl7 = (text: string) =>
  text
    .replaceAll('\\', '\\E\\')
    .replaceAll('|', '\\F\\')
    .replaceAll('^', '\\S\\')
    .replaceAll('&', '\\T\\')
    .replaceAll('~', '\\R\\')
    .replace(/[\r\n]/gu, ' ');

export const MSH = 'MSH|^~\\&|LIS|LAB|||20260311||ORU^R01|1|P|2.5|||||||UNICODE UTF-8';

/** The segments of a message; `more` stand behind the results. */
export function segmentsOf(report: Report, more: readonly string[] = []): readonly string[] {
  const day = report.drawn.replaceAll('-', '');
  return [
    MSH,
    `PID|1||${inHl7(report.person)}^^^LAB`,
    `OBR|1||1|TORCH|||${day}`,
    ...report.said.flatMap(({ name, value, unit, range }, at) => [
      `OBX|${at + 1}|${isNumber(value) ? 'NM' : 'ST'}|^${inHl7(name)}||${inHl7(value)}|${inHl7(unit)}|${inHl7(range)}||||F`,
      ...(report.note === '' ? [] : [`NTE|${at + 1}|L|${inHl7(report.note)}`]),
    ]),
    ...more,
  ];
}

const cell = (text: string) => (/[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row for each result. */
export function csvOf({ person, said, note, drawn }: Report): string {
  const rows = said.map(({ name, value, unit, range }) =>
    [person, drawn, name, value, unit, range, note].map(cell).join(','),
  );
  return ['patient,sampled on,test,result,unit,range,comment', ...rows, ''].join('\n');
}

/** As a page that was copied. */
export function textOf({ person, said, note, drawn }: Report): string {
  const lines = said.map(({ name, value, unit, range }) =>
    [`${name}:`, value, unit, range === '' ? '' : `(${range})`].filter((part) => part !== '').join(' '),
  );
  return [
    `Patient ID: ${person}`,
    `Collected: ${drawn}`,
    '',
    ...lines,
    ...(note === '' ? [] : ['', note]),
    '',
  ].join('\n');
}

export const FORMATS = ['fhir', 'hl7', 'csv', 'text'] as const;
export type Format = (typeof FORMATS)[number];

/** A report in one of the four formats. */
export function written(format: Format, report: Report): string {
  if (format === 'fhir') return JSON.stringify(bundle(...resourcesOf(report)));
  if (format === 'hl7') return segmentsOf(report).join('\r');
  return format === 'csv' ? csvOf(report) : textOf(report);
}
