/** Bad input, as the reader of any format meets it: refused or asked with the place named, never half taken. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONGEST_REPORT, readPasted, readReport } from '../../../src/exchange/report/read.ts';
import type { Reading } from '../../../src/exchange/report/reading.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => bytes(JSON.stringify(value));

const patient = { resourceType: 'Patient', id: 'p' };
const observation = (more: object = {}) => ({
  resourceType: 'Observation',
  id: 'o',
  status: 'final',
  code: { text: 'Rubella IgG' },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-03-10',
  valueString: 'positive',
  ...more,
});
const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const hl7 = (...segments: string[]) =>
  bytes(
    [
      'MSH|^~\\&|LIS|LAB|||20260311||ORU^R01|1|P|2.5',
      'PID|1||1^^^LAB',
      'OBR|1||1|RUB|||20260310',
      ...segments,
    ].join('\r'),
  );

const refused = (input: Uint8Array) => {
  const read = readReport(input);
  return 'error' in read ? read.error.code : `read: ${JSON.stringify(read.cases)}`;
};
const taken = (input: Uint8Array): Reading => {
  const read = readReport(input);
  if ('error' in read) throw new Error(read.error.message);
  return read;
};
const classes = ({ cases }: Reading) =>
  cases.flatMap(({ results }) => Object.values(results).map((one) => one.class));

describe('a file that is refused as a whole', () => {
  it.each<[string, Uint8Array]>([
    ['more than 1 MB', new Uint8Array(LONGEST_REPORT + 1).fill(32)],
    ['nothing', bytes('')],
    ['blanks', bytes(' \n\t ')],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj')],
    ['a zip or workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['XML', bytes('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>')],
    ['XML with entities', bytes('<!DOCTYPE a [<!ENTITY b "cccc">]><a>&b;&b;</a>')],
    ['HTML', bytes('<!doctype html><html><body>Rubella IgG positive</body></html>')],
    ['a cut JSON', bytes(JSON.stringify(bundle(patient, observation())).slice(0, -20))],
    [
      'a key given twice',
      bytes(
        '{"resourceType":"Observation","status":"final","valueString":"positive","valueString":"negative"}',
      ),
    ],
    ['__proto__', bytes('{"resourceType":"Observation","__proto__":{"status":"final"}}')],
    ['constructor', bytes('{"resourceType":"Observation","code":{"constructor":{"prototype":{}}}}')],
    ['endless nesting', bytes(`{"resourceType":"Bundle","entry":${'['.repeat(5000)}${']'.repeat(5000)}}`)],
    ['endless nesting that never closes', bytes('['.repeat(1_000_000))],
    ['a case of the command line', json({ id: 'a', pathogen: 'rubella', subject: 'pregnant', results: {} })],
    ['another FHIR resource', json({ resourceType: 'Patient', id: 'p' })],
    ['an HL7 admission', bytes('MSH|^~\\&|A|B|||20260311||ADT^A01|1|P|2.5\rPID|1||1')],
    ['HL7 without its first segment', bytes('PID|1||1\rOBR|1\rOBX|1|ST|^Rubella IgG||positive||||||F')],
    [
      'results of two patients',
      json(
        bundle(
          patient,
          { ...patient, id: 'q' },
          observation(),
          observation({ id: 'x', subject: { reference: 'Patient/q' } }),
        ),
      ),
    ],
  ])('%s', (_what, input) => {
    const code = refused(input);
    expect(code).not.toMatch(/^read: \[\{/);
    expect(code.length).toBeGreaterThan(2);
  });

  it('says what is wrong and what is accepted', () => {
    for (const input of [bytes(''), bytes('%PDF-1.7'), json({ resourceType: 'Patient' }), bytes('<a/>')]) {
      const read = readReport(input);
      expect('error' in read ? read.error.message : '').toMatch(/accepted|paste|export/i);
    }
  });
});

describe('a value that is not decided', () => {
  it.each<[string, object]>([
    ['markup', { valueString: '<b>positive</b>' }],
    ['a script', { valueString: '<script>alert(1)</script>' }],
    ['a formula', { valueString: '=HYPERLINK("http://example.org")' }],
    ['zero-width and direction marks', { valueString: '\u202epositive\u202c' }],
    ['a power', { valueString: '1e3' }],
    ['Infinity', { valueString: 'Infinity' }],
    ['a list', { valueString: ['positive'] }],
    ['an object', { valueString: { a: 'positive' } }],
    ['a number without limits', { valueString: '143' }],
    ['a doubt', { valueString: 'positive?' }],
    ['two words', { valueString: 'positive negative' }],
  ])('%s', (_what, more) => {
    const read = readReport(json(bundle(patient, observation(more))));
    if ('error' in read) return;
    expect(classes(read)).toEqual([]);
    expect(read.asks.length + read.ignored.length).toBeGreaterThan(0);
  });

  it('a draw after its own report', () => {
    const report = {
      resourceType: 'DiagnosticReport',
      id: 'd',
      status: 'final',
      code: { text: 'TORCH' },
      issued: '2026-03-01T10:00:00Z',
      result: [{ reference: 'Observation/o' }],
    };
    expect(classes(taken(json(bundle(patient, report, observation()))))).toEqual([]);
  });

  it('entered in error is left out, another infection too', () => {
    const read = taken(
      json(
        bundle(
          patient,
          observation({ status: 'entered-in-error' }),
          observation({ id: 'h', code: { text: 'HSV 1 IgG' } }),
        ),
      ),
    );
    expect([classes(read), read.ignored.length]).toEqual([[], 2]);
  });

  it('a segment that is cut off', () => {
    const read = taken(hl7('OBX|1|ST|^Rubella IgG||positive||||||F', 'OBX|2|ST|^Rubella Ig'));
    expect(classes(read)).toEqual(['positive']);
    expect(read.asks.length + read.ignored.length).toBeGreaterThan(0);
  });
});

/** No prototype may change, whatever is read. */
const untouched = () =>
  Object.keys(Object.prototype).length === 0 && ({} as { polluted?: unknown }).polluted === undefined;

describe('damaged reports', () => {
  const folder = join(import.meta.dirname, '../../reports');
  const files = ['fhir', 'hl7', 'csv', 'text'].flatMap((format) =>
    readdirSync(join(folder, format))
      .filter((name) => !name.endsWith('.expected.json'))
      .map((name) => readFileSync(join(folder, format, name))),
  );

  it('never throw, hang, or change what an object is: 3,000 files with bytes changed, lost, doubled or cut', () => {
    let slowest = 0;
    fc.assert(
      fc.property(
        fc.nat(files.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(3)), { minLength: 1, maxLength: 6 }),
        (index, changes) => {
          let file = Uint8Array.from(files[index] ?? []);
          for (const [at, byte, how] of changes) {
            const place = file.length === 0 ? 0 : at % file.length;
            if (how === 0) file[place] = byte;
            if (how === 1) file = Uint8Array.from([...file.slice(0, place), ...file.slice(place + 1)]);
            if (how === 2) file = Uint8Array.from([...file.slice(0, place), byte, ...file.slice(place)]);
            if (how === 3) file = file.slice(0, Math.max(place, 1));
          }
          const start = performance.now();
          const read = readReport(file);
          slowest = Math.max(slowest, performance.now() - start);
          expect('error' in read || Array.isArray(read.cases)).toBe(true);
          expect(untouched()).toBe(true);
        },
      ),
      { seed: 20261121, numRuns: 3_000, endOnFailure: true },
    );
    // Not a measure of speed: a reader that backtracks takes minutes, not seconds.
    expect(slowest).toBeLessThan(5_000);
  });

  it.each<[string, string]>([
    ['one line of digits', '1 '.repeat(2_000_000)],
    ['one line of letters', 'igg '.repeat(1_000_000)],
    ['many short lines', 'Rubella IgG\n'.repeat(200_000)],
    ['many separators', 'MSH|^~\\&|' + '^~&|'.repeat(900_000)],
    ['many segments', `MSH|^~\\&|A\r${'OBX|1|ST|^Rubella IgG||1||||||F\r'.repeat(60_000)}`],
    ['many cells', `id,igg\n${'1,2\n'.repeat(500_000)}`],
    ['quotes', 'id,"igg\n' + '"",'.repeat(900_000)],
    ['brackets', '{"resourceType":"Bundle","entry":[' + '{"resource":{}},'.repeat(250_000)],
    ['limits', `Rubella IgG 5 (${'<1-'.repeat(1_000_000)})`],
  ])('as much as is read, in %s, is answered', (_what, text) => {
    const read = readPasted(text.slice(0, LONGEST_REPORT));
    expect('error' in read || Array.isArray(read.cases)).toBe(true);
  });
});
