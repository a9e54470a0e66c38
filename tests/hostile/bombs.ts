/** Files that are too much: of bytes, of pieces, of depth, of entities. */
import type { Expected, HostileFile } from './hostile-file.ts';
import { bundle, bytesOf, csvOf, MSH, plain, resourcesOf, segmentsOf } from './make.ts';

const refused = (...codes: string[]): Expected => ({ refused: codes });
const POSITIVE: Expected = { atMost: { 'rubella.igg': 'positive' } };
const NOTHING: Expected = { atMost: {} };
const MB = 1_000_000;
const file = (name: string, content: string | Uint8Array, expected: Expected): HostileFile => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  expected,
});
const fill = (start: string, repeated: string, end = '') =>
  start + repeated.repeat(Math.floor((MB - start.length - end.length) / repeated.length)) + end;

const [patient = {}, observation = {}] = resourcesOf(plain);
const many = (count: number, of: (at: number) => object) =>
  JSON.stringify(bundle(patient, ...Array.from({ length: count }, (_, at) => of(at))));
const obx = segmentsOf(plain)[3] ?? '';

export const bombFiles: readonly HostileFile[] = [
  file('one byte more than is read', new Uint8Array(MB + 1).fill(0x20), refused('too-long')),
  file('twenty million bytes', new Uint8Array(20 * MB).fill(0x31), refused('too-long')),
  file('blanks alone', fill('', ' '), refused('empty', 'not-text', 'nothing-found')),
  file('line ends alone', fill('', '\n'), refused('empty', 'nothing-found')),
  file('one digit', fill('', '1'), NOTHING),
  file('one letter', fill('', 'a'), NOTHING),
  file('the name of a test', fill('', 'Rubella IgG '), NOTHING),
  file('lines of names', fill('', 'Rubella IgG\n'), refused('too-many')),
  file('lines of results', fill('', 'Rubella IgG 143 positive\n'), refused('too-many')),
  file('lines of dates', fill('Rubella IgG positive\n', '2026-03-10\n'), refused('too-many')),
  file('limits without end', fill('Rubella IgG 5 (', '<1-'), NOTHING),
  file('brackets', fill('Rubella IgG ', '('), NOTHING),
  file('open lists', fill('', '['), NOTHING),
  file('open objects', fill('', '{"a":'), NOTHING),
  file(
    'empty entries',
    fill('{"resourceType":"Bundle","entry":[', '{"resource":{}},', '{}]}'),
    refused('too-many'),
  ),
  file(
    'more observations than one report has',
    many(1001, (at) => ({ ...observation, id: `o${at}` })),
    refused('too-many'),
  ),
  file(
    'a panel of panels',
    many(500, (at) => ({
      ...observation,
      id: `o${at}`,
      hasMember: [{ reference: `Observation/o${at + 1}` }],
    })),
    POSITIVE,
  ),
  file(
    'panels in a circle',
    many(500, (at) => ({
      ...observation,
      id: `o${at}`,
      hasMember: [{ reference: `Observation/o${(at + 1) % 500}` }],
    })),
    POSITIVE,
  ),
  file(
    'reports of reports',
    many(500, (at) => ({
      resourceType: 'DiagnosticReport',
      id: `d${at}`,
      status: 'final',
      code: { text: 'x' },
      result: [{ reference: `DiagnosticReport/d${at + 1}` }],
    })),
    NOTHING,
  ),
  file(
    'codes of one test',
    many(1, () => ({
      ...observation,
      code: {
        text: 'Rubella IgG',
        coding: Array.from({ length: 15_000 }, () => ({ system: 'http://loinc.org', code: '8014-3' })),
      },
    })),
    POSITIVE,
  ),
  file(
    'components',
    many(1, () => ({
      ...observation,
      component: Array.from({ length: 8000 }, () => ({ code: { text: 'Toxo IgG' }, valueString: 'x' })),
    })),
    refused('too-many'),
  ),
  file(
    'a name of a megabyte',
    fill(
      '{"resourceType":"Observation","status":"final","code":{"text":"',
      'Rubella IgG ',
      '"},"valueString":"positive"}',
    ),
    NOTHING,
  ),
  file('a key of a megabyte', fill('{"resourceType":"Observation","', 'x', '":1}'), NOTHING),
  file('segments', fill(`${MSH}\r`, `${obx}\r`), refused('too-many')),
  file('comments', fill(`${segmentsOf(plain).join('\r')}\r`, 'NTE|1|L|x\r'), refused('too-many')),
  file('repetitions', `${MSH}\r${obx.replace('positive', '1~'.repeat(400_000))}`, NOTHING),
  file('components of a value', `${MSH}\r${obx.replace('positive', '^'.repeat(900_000))}`, NOTHING),
  file('escape signs', `${MSH}\r${obx.replace('positive', '\\'.repeat(900_000))}`, NOTHING),
  file('separators', fill('MSH|^~\\&|', '^~&|'), NOTHING),
  file('cells', fill('patient,test,result\n', 'P,Rubella IgG,positive\n'), refused('too-many')),
  file('columns', fill('patient,test,result', ',x', '\nP,Rubella IgG,positive\n'), NOTHING),
  file('an open quote', fill(csvOf(plain), '"x'), NOTHING),
  file('quotes', fill('patient,test,result\n', '"",'), NOTHING),
  file('a heading of a megabyte', fill('patient,"Rubella IgG ', 'x ', '"\nP,positive\n'), NOTHING),
  file(
    'billion laughs',
    `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(10)}">`).join('')}]><l>&a19;</l>`,
    refused('xml'),
  ),
  file(
    'an entity of a file',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    refused('xml'),
  ),
  file('an entity behind blanks', '\n \t<!ENTITY b "c">', refused('xml')),
  file('CDA', '<ClinicalDocument xmlns="urn:hl7-org:v3"><code/></ClinicalDocument>', refused('xml')),
  file(
    'FHIR as XML',
    '<Observation xmlns="http://hl7.org/fhir"><status value="final"/></Observation>',
    refused('xml'),
  ),
  file('a page', '<!doctype html><script>window.ran=1</script><p>Rubella IgG positive</p>', refused('html')),
  file(
    'a picture that draws a script',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"/>',
    refused('xml', 'html'),
  ),
];
