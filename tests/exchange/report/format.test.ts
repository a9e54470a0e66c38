import { describe, expect, it } from 'vitest';
import { formatOf, sniff } from '../../../src/exchange/report/format.ts';

const code = (text: string) => {
  const format = sniff(text);
  return typeof format === 'string' ? format : `unread: ${format.error.code}`;
};

describe('the format of a report, by its content', () => {
  it.each([
    ['a FHIR resource', '{"resourceType":"Bundle","entry":[]}', 'fhir'],
    [
      'a FHIR resource, keys in another order and after a byte order mark',
      '\ufeff\n {\n "id": "1",\n "resourceType" : "Observation"}',
      'fhir',
    ],
    ['several FHIR resources', '[{"resourceType":"Observation"}]', 'fhir'],
    ['FHIR that is cut off: its reader says so', '{"resourceType":"Bundle","entry":[{"resou', 'fhir'],
    ['an HL7 message', 'MSH|^~\\&|LAB|X', 'hl7v2'],
    ['an HL7 message in its frame', '\u000bMSH|^~\\&|LAB\rPID|1', 'hl7v2'],
    ['an HL7 message after a byte order mark and blank lines', '\ufeff\r\n MSH#^~\\&#LAB', 'hl7v2'],
    ['an HL7 file and a batch', 'FHS|^~\\&|\rBHS|^~\\&|', 'hl7v2'],
    ['a batch without a file', 'BHS|^~\\&|\rMSH|^~\\&|', 'hl7v2'],
    ['a table', 'Patient ID,Test,Result\n1,Rubella IgG,143\n', 'csv'],
    ['a table with decimal commas', 'Тест;Результат;Единица\nIgG к краснухе;12,4;МЕ/мл\n', 'csv'],
    ['a table that was pasted from a spreadsheet', 'Test\tResult\tUnit\nRubella IgG\t143\tIU/mL', 'csv'],
    [
      'a table of one sample a row',
      'id,collected,Rubella IgG,Rubella IgM\n1,2026-12-01,143,0.1\n2,2026-12-01,3,0.1',
      'csv',
    ],
    [
      'a table with quoted cells',
      '"Test","Comment, if any","Result"\n"Rubella IgG","a ""b"",\nc","143"',
      'csv',
    ],
    ['a table with lines that end in a carriage return', 'Test|Result\rRubella IgG|143\r', 'csv'],
    ['a table that tells its delimiter', 'sep=;\nTest;Result\nRubella IgG;143', 'csv'],
    [
      'a table in which one row has lost a cell',
      'Test,Result,Unit\nRubella IgG,143,IU/mL\nCMV IgG,5\nCMV IgM,1,AU/mL',
      'csv',
    ],
    ['a heading without rows: its reader says so', 'Test,Result,Unit', 'csv'],
    ['a heading over ragged rows', 'Test,Result,Unit\nRubella IgG,143\nCMV IgG,5', 'csv'],
    ['a line of results alone', 'Rubella IgG 143 pos, CMV IgG positive', 'text'],
    ['a line of words alone', 'Rubella IgG positive, CMV IgM negative', 'text'],
    ['tabs without a heading', 'Rubella IgG\t143\tpositive\nRubella IgM\t0.15\tnegative', 'text'],
    ['labels and values with tabs', 'Patient\tMaria Example\nRubella IgG\t143', 'text'],
    ['results with a comma in a line', 'Rubella IgG 143 pos, IgM 0.15 neg\nCMV IgG 5, IgM 2', 'text'],
    ['dates with labels', 'Collected: 01.12.2026, issued: 02.12.2026\nRubella IgG 143, positive', 'text'],
    ['a heading, and rows of other lengths', 'Rubella, IgG\n143 IU/mL\npositive', 'text'],
    ['a bracket at the start', '[IgG] 143 positive', 'text'],
    ['a comparator at the start', '< 0.2 Rubella IgG', 'text'],
    ['MSH in a sentence', 'MSH is a laboratory. Rubella IgG 143', 'text'],
    ['the text of a report', 'RUBELLA VIRUS\nIgG 143', 'text'],
    ['a word in braces', '{draft} Rubella IgG 143', 'text'],
  ])('%s', (_, text, expected) => expect(code(text)).toBe(expected));

  it.each([
    ['nothing', '', 'empty'],
    ['spaces and a byte order mark', '\ufeff \n\t', 'empty'],
    ['a CDA document', '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"/>', 'xml'],
    ['XML without a declaration', '<ClinicalDocument>\n</ClinicalDocument>', 'xml'],
    ['XML with entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml'],
    ['a web page', '<!DOCTYPE html><html><body>Rubella</body></html>', 'html'],
    ['a part of a web page', '<table><tr><td>Rubella IgG</td></tr></table>', 'html'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'pdf'],
    ['a word processor’s file', '{\\rtf1\\ansi Rubella IgG 143}', 'rtf'],
    ['an archive', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000', 'binary'],
    ['a text in an encoding of two bytes', 'R\u0000u\u0000b\u0000e\u0000l\u0000l\u0000a\u0000', 'binary'],
    ['a case of the contract', '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{}}', 'case'],
    [
      'cases of the contract, a line each',
      '{"id":"a","pathogen":"rubella"}\n{"id":"b","pathogen":"cmv"}',
      'case',
    ],
    ['other JSON', '{"name":"Rubella IgG","value":143}', 'json'],
    ['an empty object', '{}', 'json'],
    ['an array of numbers', '[1, 2]', 'json'],
  ])('refuses %s and says what is accepted', (_, text, expected) => {
    const format = sniff(text);
    expect(code(text)).toBe(`unread: ${expected}`);
    expect(typeof format === 'object' && format.error.message).toContain('accepted: FHIR R4 JSON');
    expect(formatOf(text)).toBe('text');
  });

  it('says where a case belongs', () => {
    const format = sniff('{"pathogen":"cmv"}');
    expect(typeof format === 'object' && format.error.message).toContain('npm run --silent interpret');
  });

  it('a megabyte of anything is told quickly', () => {
    for (const piece of ['a,', '"', '{', '[', '<', '<a', '\t', 'Test,Result\n', '\u0000']) {
      const start = performance.now();
      sniff(piece.repeat(1_000_000));
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});
