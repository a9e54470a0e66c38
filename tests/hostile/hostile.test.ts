// @vitest-environment node
/** Hostile reports: refused with a reason, asked about, or read exactly so; nothing is read by half. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bombFiles } from './bombs.ts';
import { faultOf, prototypes, tried, type HostileFile } from './hostile-file.ts';
import { jsonFiles } from './json.ts';
import { fhirFiles } from './fhir.ts';
import { hl7Files } from './hl7.ts';
import { encodedFiles } from './encodings.ts';
import { numberFiles } from './numbers.ts';
import { payloadFiles } from './payloads.ts';
import { personFiles } from './persons.ts';
import { readReport } from '../../src/exchange/report/read.ts';

const families: { readonly [name: string]: readonly HostileFile[] } = {
  'texts that want to be more': payloadFiles,
  'numbers that are none, or two': numberFiles,
  'broken JSON': jsonFiles,
  'two persons, and days that cannot be': personFiles,
  'FHIR withdrawn, marked and out of shape': fhirFiles,
  'HL7 withdrawn and out of shape': hl7Files,
  'too much': bombFiles,
  'no text, or other letters': encodedFiles,
};
const files = Object.values(families).flat();

describe('hostile reports', () => {
  let before = '';
  beforeAll(() => {
    before = prototypes();
  });
  // Also after all of the others: what every object inherits is as it was.
  afterAll(() => expect(prototypes()).toBe(before));

  it('are more than five hundred, each by its own name', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  it.each(Object.entries(families))('%s', (_name, own) => {
    expect(
      own.flatMap((file) =>
        [tried(file)].filter((fault) => fault !== null).map((fault) => `${file.name} ${fault}`),
      ),
    ).toEqual([]);
  });

  it('would be told apart from others: a reading held against what it is not', () => {
    const [whole] = personFiles.filter(({ name }) => name === 'csv: drawn on a far day');
    const read = readReport(whole?.bytes ?? new Uint8Array());
    expect(faultOf(read, { reads: { 'rubella.igg': 'positive' } })).toBeNull();
    for (const expected of [
      { asked: true },
      { reads: { 'rubella.igg': 'negative' } },
      { atMost: {} },
      { refused: ['too-long'] },
    ] as const)
      expect(faultOf(read, expected)).not.toBeNull();
  });
});
