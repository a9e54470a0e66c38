/** The tables that reports are read by. */
import { describe, expect, it, test } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { readInterpretation, readStatus } from '../../src/exchange/report/codes.ts';
import { readHeader } from '../../src/exchange/report/header.ts';
import { foldUnit, foldWord } from '../../src/rules/fold.ts';
import { FHIR_STATUS, INTERPRETATIONS, V2_STATUS } from '../../src/tables/reports/codes.ts';
import { HEADERS } from '../../src/tables/reports/headers.ts';
import { LOINC_OTHERS, LOINC_PERSON, LOINC_TESTS } from '../../src/tables/reports/loinc.ts';

/** mod 10 over the digits before the hyphen, doubled from the right, said a second time. */
function checkDigit(digits: string): number {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...digits]
    .reverse()
    .map(Number)
    .reduce((total, digit, at) => total + (at % 2 === 0 ? (doubled[digit] ?? 0) : digit), 0);
  return (10 - (sum % 10)) % 10;
}

describe('LOINC', () => {
  const codes = [
    ...LOINC_TESTS.map(({ code }) => code),
    ...LOINC_OTHERS.map(({ code }) => code),
    ...Object.values(LOINC_PERSON).flat(),
  ];

  test('every number has its check digit, and stands once', () => {
    for (const code of codes) {
      const [digits = '', check = ''] = code.split('-');
      expect(`${code}: ${checkDigit(digits)}`).toBe(`${code}: ${check}`);
    }
    expect(new Set(codes).size).toBe(codes.length);
  });

  // Typed from the evidence, sections 1.2 to 1.5, and not from the table.
  it.each([
    ['toxoplasma igg', '8039-0 5388-4 22580-5 40677-7 12261-4 5389-2'],
    ['toxoplasma igm', '8040-8 5390-0 25542-2 40678-5 12262-2 5391-8'],
    ['toxoplasma iga', '10723-5 22578-9 33265-0 33459-9 60428-0 74830-1'],
    ['toxoplasma avidity', '56990-5 56991-3 34422-6 47389-2'],
    ['toxoplasma antibody', '22577-1 22579-7 20464-4'],
    ['toxoplasma pcr', '27999-2'],
    ['rubella igg', '8014-3 5334-8 25514-1 40667-8 41763-4 20458-6 74415-1 46110-3'],
    ['rubella igm', '5335-5 8015-0 31616-6 24116-6'],
    ['rubella avidity', '52986-7 34421-8'],
    ['rubella antibody', '22496-4'],
    ['rubella pcr', '54091-4 60274-8'],
    ['rubella null', '69765-6 40669-4 17552-1'],
    ['cmv igg', '5124-3 7852-7 13949-3 22244-8 5125-0 20475-0'],
    ['cmv igm', '5126-8 7853-5 24119-0 30325-5'],
    ['cmv avidity', '52984-2 78445-4 45326-6 34403-6'],
    ['cmv pcr', '34719-5 4999-9 49347-8 83065-3 5000-5 30246-3 88535-0'],
  ])('%s', (what, listed) => {
    const rows = LOINC_TESTS.filter(({ agent, marker }) => `${agent} ${marker}` === what);
    expect(rows.map(({ code }) => code).sort()).toEqual(listed.split(' ').sort());
  });

  test('what was only recalled is marked so', () => {
    const recalled = LOINC_TESTS.filter(({ found }) => !found).map(({ code }) => code);
    const inEvidence =
      '12261-4 5389-2 5390-0 10723-5 22578-9 33265-0 33459-9 60428-0 74830-1 56991-3 34422-6 8015-0 34421-8 7852-7 83065-3';
    expect(recalled.sort()).toEqual(inEvidence.split(' ').sort());
  });

  test('of cerebrospinal or body fluid none passes for serum', () => {
    for (const code of ['40669-4', '17552-1', '46110-3', '69765-6', '74415-1'])
      expect(LOINC_TESTS.find((row) => row.code === code)?.material).toMatch(/^(cerebrospinal|other)$/);
  });
});

describe('codes', () => {
  test('an interpretation becomes a word that the readings table knows', () => {
    for (const word of Object.keys(INTERPRETATIONS)) expect(aids.words.has(foldWord(word)), word).toBe(true);
  });

  it.each([
    ['POS', 'positive'],
    ['DET', 'positive'],
    ['RR', 'positive'],
    ['NEG', 'negative'],
    ['ND', 'negative'],
    ['NR', 'negative'],
    ['IND', 'grey'],
    ['E', 'grey'],
    ['I', 'grey'],
    // Weakly reactive is no positive.
    ['WR', 'grey'],
    ['10828004', 'positive'],
    ['260385009', 'negative'],
    ['42425007', 'grey'],
    ['280414007', 'grey'],
    ['62482003', 'low'],
    ['255508009', 'intermediate'],
    ['75540009', 'high'],
  ])('%s is %s', (code, meaning) => {
    expect(aids.words.get(foldWord(readInterpretation(code) ?? ''))).toBe(meaning);
  });

  it.each([
    'H',
    'L',
    'HH',
    'LL',
    'N',
    'A',
    'AA',
    '*',
    '>',
    '<',
    'U',
    'D',
    'QCF',
    'HM',
    '720735008',
    '',
    'pos',
    'EQ',
  ])('%j is no class', (code) => {
    expect(readInterpretation(code)).toBeNull();
  });

  test('a status that is not final never counts as final', () => {
    expect(
      Object.entries(FHIR_STATUS).flatMap(([is, codes]) =>
        codes.map((code) => readStatus(code, 'fhir') === is),
      ),
    ).not.toContain(false);
    expect(
      Object.entries(V2_STATUS).flatMap(([is, codes]) =>
        codes.map((code) => readStatus(code, 'hl7v2') === is),
      ),
    ).not.toContain(false);
    const read = (codes: string, format: 'fhir' | 'hl7v2') =>
      codes.split(' ').map((code) => readStatus(code, format));
    expect(read('final amended corrected appended', 'fhir')).toEqual([
      'final',
      'corrected',
      'corrected',
      'corrected',
    ]);
    expect(read('preliminary registered partial unknown', 'fhir')).toEqual(Array(4).fill('preliminary'));
    expect(read('cancelled entered-in-error', 'fhir')).toEqual(['void', 'void']);
    expect(read('F C P R S I D W X', 'hl7v2')).toEqual([
      ...[
        'final',
        'corrected',
        'preliminary',
        'preliminary',
        'preliminary',
        'preliminary',
        'void',
        'void',
        'void',
      ],
    ]);
    expect(read('Final FINAL f', 'fhir')).toEqual([null, null, null]);
    expect(read('A f Z final', 'hl7v2')).toEqual([null, null, null, null]);
  });
});

test('every heading is read as what it stands for', () => {
  for (const [meaning, languages] of Object.entries(HEADERS))
    for (const word of Object.values<readonly string[]>(languages).flat())
      expect(`${word}: ${readHeader(word)}`).toBe(`${word}: ${meaning}`);
});

describe('units and words of reports', () => {
  it.each([
    ['IU/mL = UI/mL = kIU/L = kU/L = МЕ/мл = [IU]/mL = IU/ml = U.I./mL', 'IU/mL'],
    ["AU/mL = UA/mL = UA/ml = [arb'U]/mL", 'AU/mL'],
    ['U/mL = Ед/мл = Ед./мл', 'U/mL'],
    ['EU/mL', 'EU/mL'],
    ['IV = AI = S/CO = s/co = Index = COI = КП = {index} = ratio', 'index'],
    ['% = RAI % = ИА %', '%'],
    ['IU = UI = МЕ', 'IU'],
  ])('%s', (spellings, unit) => {
    for (const spelling of spellings.split(' = ')) {
      const row = aids.units.get(foldUnit(spelling));
      expect([spelling, row?.unit, row?.divideBy]).toEqual([spelling, unit, 1]);
    }
  });

  it.each(['IU/dL', 'UI/dL', 'mg/dL', 'g/L'])('%s is no unit of these tests', (unit) => {
    expect(aids.units.has(foldUnit(unit))).toBe(false);
  });

  it.each([
    ['не обнаружено', 'negative'],
    ['Не выявлены', 'negative'],
    ['non-reactive', 'negative'],
    ['nicht reaktiv', 'negative'],
    ['Não reagente', 'negative'],
    ['сомнит.', 'grey'],
    ['wątpliwy', 'grey'],
    ['ложноположительный', undefined],
    ['ложноотрицательный', undefined],
    ['dubius', undefined],
    // Said of a woman: beside her IgM it would be no class of it.
    ['seronegativ', undefined],
    ['seropositive', undefined],
    ['false positive', undefined],
    ['not negative', undefined],
    ['не отрицательный', undefined],
    ['immune', undefined],
    ['-', undefined],
    ['н/д', undefined],
    ['не определяется', undefined],
    ['presumptive positive', undefined],
  ])('%s', (word, meaning) => {
    expect(aids.words.get(foldWord(word))).toBe(meaning);
  });
});
