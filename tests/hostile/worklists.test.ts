// @vitest-environment node
/** Hostile lists of many persons: each person is read by herself or named with what is wrong, none takes another's result. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableHead, tableLine } from '../../src/exchange/worklist/table-text.ts';
import { run, type Ran } from '../exchange/worklist/reading.ts';
import { prototypes } from './hostile-file.ts';
import { bundle, csvOf, plain, resourcesOf, saying, segmentsOf, type Report } from './make.ts';
import { PAYLOADS } from './payloads.ts';

const of = (person: string, value: string): Report => saying({ ...plain, person }, { value });

/** Three persons: the first and the last are as they are, the one between them is hostile. */
const around = (hostile: Report): readonly Report[] => [
  of('First', 'negative'),
  hostile,
  of('Last', 'positive'),
];

const csv = (reports: readonly Report[]) =>
  reports.map((one, at) => (at === 0 ? csvOf(one) : csvOf(one).split('\n').slice(1).join('\n'))).join('');
const hl7 = (reports: readonly Report[]) => reports.map((one) => segmentsOf(one).join('\r')).join('\r');
const lines = (reports: readonly Report[]) =>
  reports.map((one) => JSON.stringify(bundle(...resourcesOf(one)))).join('\n');
const formats = { csv, hl7, lines };

/** "susceptible": what is said of the IgG of one person; null where nothing is. */
const conclusionOf = ({ rows }: Ran, person: string) =>
  rows.filter(({ row }) => row.person.replace(/\^LAB$/u, '') === person).map(({ row }) => row.conclusion);

const SIGNS = /^["\s]*[=+\-@\uff0b\uff0d\uff1d\uff20\ufe62\ufe63\ufe66\ufe6b]/u;

describe.each(Object.entries(formats))('a list as %s', (_format, write) => {
  const expected = async () => {
    const ran = await run(write(around(of('Between', 'negative'))), { subject: 'planning' });
    return [conclusionOf(ran, 'First'), conclusionOf(ran, 'Last')];
  };

  it.each(PAYLOADS.filter(({ kind }) => kind !== 'line'))(
    'with $name as the person, or as her value',
    async ({ text }) => {
      const before = prototypes();
      const neighbours = await expected();
      expect(neighbours.flat()).toHaveLength(2);
      for (const hostile of [of(text, 'positive'), of('Between', text)]) {
        const ran = await run(write(around(hostile)), { subject: 'planning' });
        expect(ran.error).toBeNull();
        expect([conclusionOf(ran, 'First'), conclusionOf(ran, 'Last')]).toEqual(neighbours);
        expect(conclusionOf(ran, 'Between')).toEqual(hostile.person === 'Between' ? [null] : []);
        const table = tableHead() + ran.rows.map((row) => tableLine(row)).join('');
        const cells = Papa.parse<string[]>(table.trimEnd()).data.flat();
        // Numbers of the list itself are never negative.
        expect(cells.filter((cell) => SIGNS.test(cell))).toEqual([]);
        expect(Papa.parse<string[]>(table.trimEnd()).data.every(({ length }) => length === 15)).toBe(true);
      }
      expect(prototypes()).toBe(before);
    },
  );

  it('names the person whose number holds what is not seen, and reads nothing of her', async () => {
    const ran = await run(write(around(of('Be\u202etween', 'positive'))), { subject: 'planning' });
    const [row] = ran.rows.filter(({ row: { person } }) => person.startsWith('Be'));
    expect([row?.row.conclusion, row?.row.group, row?.row.problem?.code]).toEqual([
      null,
      'needs',
      'hidden-characters',
    ]);
    expect(row?.row.person).toMatch(/^Be\\u202etween/u);
  });
});

describe('a list that is refused as a whole', () => {
  it.each([
    ['XML', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a list of resources', '[{}]'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
    ['NUL', 'patient,test,result\nA\0,Rubella IgG,positive\nB,Rubella IgG,positive'],
    ['nobody named', 'test,result\nRubella IgG,positive\nRubella IgG,negative'],
    ['a Bundle that is cut', '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"'],
    [
      'a Bundle with two lists',
      '{"resourceType":"Bundle","entry":[],"entry":[{"resource":{"resourceType":"Patient","id":"p"}}]}',
    ],
    ['an empty file', ''],
  ])('%s', async (_name, file) => {
    const ran = await run(file);
    expect(ran.error).not.toBeNull();
    expect(ran.rows).toEqual([]);
  });
});
