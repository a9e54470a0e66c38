/** Files that are too much, no text, or a text in letters of another set. */
import type { Expected, HostileFile } from './hostile-file.ts';
import {
  bundle,
  bytesOf,
  counted,
  csvOf,
  MSH,
  plain,
  resourcesOf,
  segmentsOf,
  textOf,
  written,
} from './make.ts';

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

const large: readonly HostileFile[] = [
  file('one byte more than is read', new Uint8Array(MB + 1).fill(0x20), refused('too-long')),
  file('twenty million bytes', new Uint8Array(20 * MB).fill(0x31), refused('too-long')),
  file('blanks alone', fill('', ' '), refused('empty', 'not-text', 'nothing-found')),
  file('line ends alone', fill('', '\n'), refused('empty', 'nothing-found')),
  file('one digit', fill('', '1'), NOTHING),
  file('one letter', fill('', 'a'), NOTHING),
  file('the name of a test', fill('', 'Rubella IgG '), NOTHING),
  file('lines of names', fill('', 'Rubella IgG\n'), NOTHING),
  file('lines of results', fill('', 'Rubella IgG 143 positive\n'), POSITIVE),
  file('lines of dates', fill('Rubella IgG positive\n', '2026-03-10\n'), NOTHING),
  file('limits without end', fill('Rubella IgG 5 (', '<1-'), NOTHING),
  file('brackets', fill('Rubella IgG ', '('), NOTHING),
  file('open lists', fill('', '['), NOTHING),
  file('open objects', fill('', '{"a":'), refused('json', 'not-json', 'nothing-found')),
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

const SIGNATURES: { readonly [name: string]: readonly number[] } = {
  zip: [0x50, 0x4b, 3, 4],
  'an empty zip': [0x50, 0x4b, 5, 6],
  'an old document': [0xd0, 0xcf, 0x11, 0xe0],
  gzip: [0x1f, 0x8b, 8, 0],
  '7z': [0x37, 0x7a, 0xbc, 0xaf],
  rar: [0x52, 0x61, 0x72, 0x21, 0x1a],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  gif: [0x47, 0x49, 0x46, 0x38],
  tiff: [0x49, 0x49, 0x2a, 0],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
  'NUL bytes': [0, 0, 0, 0],
  'a program': [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0],
  'bytes of control': [1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20],
};

/** The signature, then a whole report: what begins as something else is not read as a report. */
const binary: readonly HostileFile[] = Object.entries(SIGNATURES).map(([name, signature]) =>
  file(
    `${name}, then a report`,
    Uint8Array.from([...signature, ...bytesOf(textOf(plain))]),
    refused('not-text', 'pdf', 'rtf', 'binary'),
  ),
);

const utf16 = (text: string, isBig: boolean, mark: readonly number[]) =>
  Uint8Array.from([
    ...mark,
    ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      isBig ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  ]);
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : [...part])));
const report = csvOf(counted);
const [before = '', after = ''] = textOf(plain).split('positive');

const encoded: readonly HostileFile[] = [
  file('UTF-16 with its mark', utf16(report, false, [0xff, 0xfe]), { reads: { 'rubella.igg': 'positive' } }),
  file('UTF-16 the other way round', utf16(report, true, [0xfe, 0xff]), {
    reads: { 'rubella.igg': 'positive' },
  }),
  file('UTF-16 without its mark', utf16(report, false, []), refused('not-text')),
  file('UTF-16 with the wrong mark', utf16(report, true, [0xff, 0xfe]), NOTHING),
  file('UTF-16 that ends in half a character', bytes([0xff, 0xfe, 0x41]), refused('not-text')),
  file(
    'UTF-32',
    bytes(
      [0xff, 0xfe, 0, 0],
      ...Array.from('Rubella', (one): readonly number[] => [one.charCodeAt(0), 0, 0, 0]),
    ),
    NOTHING,
  ),
  file('UTF-7', '+AFI-ubella IgG +AHA-ositive', NOTHING),
  file('two marks', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], report), POSITIVE),
  file('a mark in the middle', `${before}posi\ufefftive${after}`, POSITIVE),
  file('an overlong slash', bytes(before, [0xc0, 0xaf], 'positive', after), NOTHING),
  file('half a surrogate as bytes', bytes(before, [0xed, 0xa0, 0x80], 'positive', after), NOTHING),
  file('a byte beyond all letters', bytes(before, [0xff], 'positive', after), NOTHING),
  file('a letter cut by the end', bytes(textOf(plain), [0xd0]), POSITIVE),
  file('NUL in the value', `${before}posi\0tive${after}`, refused('not-text')),
  file('NUL at the end', `${textOf(plain)}\0`, refused('not-text')),
  file('a replacement sign in the value', `${before}posi\ufffdtive${after}`, NOTHING),
  file('letters that look Latin', `${before}рositive${after}`, POSITIVE),
  file('a bell', `${before}posi\u0007tive${after}`, NOTHING),
  file('a direction that hides a not', `${before}\u202eevitisop\u202c${after}`, NOTHING),
  file('an unseen tag', `${before}positive\u{e0041}${after}`, NOTHING),
  file('a variation of a letter', `${before}positive\ufe0f${after}`, POSITIVE),
  ...(['fhir', 'hl7', 'csv', 'text'] as const).map((format) =>
    file(`a start block before ${format}`, `\u000b${written(format, plain)}\u001c\r`, POSITIVE),
  ),
];

export const bombFiles: readonly HostileFile[] = [...large, ...binary, ...encoded];
