/** FHIR and HL7 v2 files of many persons. The persons and results are made up. */
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/exchange/worklist/open-file.ts';
import { readPersons } from '../../../src/exchange/worklist/read-persons.ts';
import { sourceOfBytes } from '../../../src/exchange/worklist/source.ts';
import { run, shown } from './reading.ts';

const text = (display: string) => ({ text: display });
const CLASS = { POS: 'Positive', NEG: 'Negative' } as const;

const observation = (
  id: string,
  subject: string,
  test: string,
  code: keyof typeof CLASS,
  on = '2026-05-06',
) => ({
  fullUrl: `urn:uuid:${id}`,
  resource: {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: text(test),
    subject: { reference: subject },
    effectiveDateTime: on,
    valueString: CLASS[code],
  },
});
const patient = (id: string, number: string) => ({
  fullUrl: `urn:uuid:${id}`,
  resource: {
    resourceType: 'Patient',
    id,
    identifier: [{ system: 'urn:oid:1.2.3', value: number }],
    birthDate: '1995-01-01',
  },
});
const bundle = (entry: readonly object[]) => ({ resourceType: 'Bundle', type: 'collection', entry });

describe('one Bundle of many persons', () => {
  const organisation = {
    fullUrl: 'urn:uuid:o',
    resource: { resourceType: 'Organization', id: 'o', name: 'Lab' },
  };
  // The results of one woman apart from each other and before her own record.
  const many = bundle([
    observation('o1', 'urn:uuid:p1', 'Rubella IgG', 'POS'),
    observation('o2', 'urn:uuid:p2', 'CMV IgG', 'POS'),
    patient('p1', 'MRN-1'),
    organisation,
    patient('p2', 'MRN-2'),
    observation('o3', 'urn:uuid:p2', 'CMV IgM', 'NEG'),
    observation('o4', 'urn:uuid:p1', 'Rubella IgM', 'NEG'),
  ]);

  it.each([0, 2])('is read person by person, indented by %i', async (spaces) => {
    const ran = await run(JSON.stringify(many, null, spaces), { subject: 'planning' });
    expect(shown(ran).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'MRN-1 rubella',
      'MRN-2 cmv',
    ]);
    expect(ran.rows.map(({ row }) => row.conclusion !== null)).toEqual([true, true]);
  });

  it('names places as they are in the file', async () => {
    const source = sourceOfBytes(new TextEncoder().encode(JSON.stringify(many)));
    const file = await openFile(source, undefined, () => Promise.resolve());
    if ('error' in file) throw new Error(file.error.message);
    const places: string[][] = [];
    for await (const { taken } of readPersons(source, file))
      if ('found' in taken)
        places.push(
          taken.found
            .filter(({ kind }) => kind === 'result')
            .map(({ pointer }) => /\d+/.exec(pointer)?.[0] ?? ''),
        );
    expect(places).toEqual([
      ['0', '6'],
      ['1', '5'],
    ]);
  });

  it('shows a result that names nobody, and does not give it to anybody', async () => {
    const nobody = { ...observation('o9', '', 'CMV IgM', 'POS').resource, subject: undefined };
    const ran = await run(JSON.stringify(bundle([...many.entry, { resource: nobody }])), {
      subject: 'planning',
    });
    expect(shown(ran)).toEqual(expect.arrayContaining([' - - needs no-person']));
    expect(ran.rows).toHaveLength(3);
  });

  it('that was cut is refused as a whole', async () => {
    const whole = JSON.stringify(many);
    expect((await run(whole.slice(0, -30))).error).toBe('not-json');
  });
});

describe('Bundles one a line', () => {
  const line = (id: string, number: string, test: string, code: keyof typeof CLASS, on?: string) =>
    `${JSON.stringify(bundle([patient(id, number), observation(`${id}o`, `urn:uuid:${id}`, test, code, on)]))}\n`;

  it('join by an identifier, never by an id made up anew in each', async () => {
    const ran = await run(
      line('p', 'MRN-1', 'CMV IgG', 'POS') +
        line('p', 'MRN-2', 'Rubella IgG', 'POS') +
        line('q', 'MRN-1', 'CMV IgM', 'NEG'),
      { subject: 'planning' },
    );
    expect(shown(ran).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'MRN-1 cmv',
      'MRN-2 rubella',
    ]);
    expect(ran.rows[0]?.row.missing).not.toContain('results.igm');
  });

  it('never make one sample of two reports that do not say when they were drawn', async () => {
    const undated = (id: string, test: string, issued: string) => {
      const { fullUrl, resource } = observation(`${id}o`, `urn:uuid:${id}`, test, 'POS');
      const dated = { fullUrl, resource: { ...resource, effectiveDateTime: undefined, issued } };
      return `${JSON.stringify(bundle([patient(id, 'MRN-1'), dated]))}\n`;
    };
    const ran = await run(
      undated('p', 'CMV IgG', '2026-01-10T08:00:00Z') + undated('q', 'CMV IgM', '2026-05-10T08:00:00Z'),
      { subject: 'planning' },
    );
    expect(ran.rows.map(({ row }) => [row.person, row.conclusion, row.group])).toEqual([
      ['MRN-1', null, 'needs'],
    ]);
  });

  it('with a line that cannot be read fail at that line alone', async () => {
    const ran = await run(
      `${line('p', 'MRN-1', 'CMV IgG', 'POS')}{"resourceType":"Bundle","entry":[{]}\n${line('q', 'MRN-2', 'CMV IgG', 'POS')}`,
      { subject: 'planning' },
    );
    expect(ran.rows.map(({ row }) => [row.person, row.problem === null])).toEqual([
      ['MRN-1', true],
      ['', false],
      ['MRN-2', true],
    ]);
    expect(ran.rows[1]?.row.group).toBe('needs');
  });
});

describe('a batch of HL7 v2 messages', () => {
  const message = (number: number, person: string, results: readonly string[], day = '20260506') =>
    [
      `MSH|^~\\&|LAB|SITE|APP|CLINIC|${day}120000||ORU^R01|M${number}|P|2.5.1`,
      `PID|1||${person}^^^SITE^MR||TEST^SYNTHETIC${person}||19950101|F`,
      `OBR|1|||TORCH^TORCH^L|||${day}080000`,
      ...results.map(
        (one, at) =>
          `OBX|${at + 1}|ST|${one.split('=')[0] ?? ''}^${one.split('=')[0] ?? ''}^L||${one.split('=')[1] ?? ''}||||||F|||${day}080000`,
      ),
    ].join('\r');

  it('is read person by person, messages of one woman together', async () => {
    const batch = [
      'FHS|^~\\&|LAB',
      'BHS|^~\\&|LAB',
      message(1, 'A', ['CMV IgG=Positive']),
      message(2, 'B', ['Rubella IgG=Positive', 'Rubella IgM=Negative']),
      message(3, 'A', ['CMV IgM=Negative']),
      'BTS|3',
      'FTS|1',
    ].join('\r');
    const ran = await run(batch, { subject: 'planning' });
    expect(ran.rows.map(({ row }) => row.pathogen)).toEqual(['cmv', 'rubella']);
    expect(ran.rows.map(({ row }) => row.conclusion)).not.toContain(null);
    expect(ran.rows[0]?.row.missing).not.toContain('results.igm');
  });

  it('names the message as it is numbered in the file', async () => {
    const batch = [message(1, 'A', ['CMV IgG=Positive']), message(2, 'B', ['Rubella IgG=Positive'])].join(
      '\r\n',
    );
    const source = sourceOfBytes(new TextEncoder().encode(batch));
    const file = await openFile(source, undefined, () => Promise.resolve());
    if ('error' in file) throw new Error(file.error.message);
    const pointers: string[] = [];
    for await (const { taken } of readPersons(source, file))
      if ('found' in taken)
        pointers.push(...taken.found.flatMap((one) => (one.kind === 'result' ? [one.pointer] : [])));
    expect(pointers.map((pointer) => pointer.slice(0, 7))).toEqual(['MSH[1] ', 'MSH[2] ']);
  });
});
