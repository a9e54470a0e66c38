/** LOINC numbers beside their texts: the right ones, and every wrong one that the evidence saw sent. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCoding, readPersonCode } from '../../../src/exchange/report/code.ts';
import { isLoincNumber } from '../../../src/exchange/report/loinc-check.ts';

const nothing = { agent: null, marker: null, material: null };
const inDoubt = (why: string) => ({ name: nothing, doubts: [why] });

describe('the check digit', () => {
  it.each([
    '8014-3',
    '5334-8',
    '25514-1',
    '24325-3',
    '7852-7',
    '5124-3',
    '30325-5',
    '13949-3',
    '40678-5',
    '56991-3',
    '52984-2',
    '22496-4',
    '22580-5',
    '5390-0',
    '110437-1',
  ])('%s is right', (code) => {
    expect(isLoincNumber(code)).toBe(true);
  });

  it.each([
    '22496-8',
    '22580-9',
    '5390-8',
    '8039-1',
    '8040-9',
    '6888-1',
    '50596-8',
    '8014',
    '8014-',
    '-3',
    '8014-33',
    '8014 3',
    'LP1234-5',
    '12345678-9',
    '٨٠١٤-٣',
    '',
  ])('%j is not', (code) => {
    expect(isLoincNumber(code)).toBe(false);
  });

  test('finds every slip of one digit', () => {
    const code = fc.constantFrom('8014-3', '5334-8', '40678-5', '52984-2', '110437-1');
    fc.assert(
      fc.property(code, fc.nat(), fc.integer({ min: 1, max: 9 }), (right, where, by) => {
        const digits = [...right];
        const places = digits.flatMap((digit, at) => (digit === '-' ? [] : [at]));
        const at = places[where % places.length] ?? 0;
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(isLoincNumber(digits.join(''))).toBe(false);
      }),
      { seed: 4 },
    );
  });
});

describe('number and text agree', () => {
  it.each([
    ['8039-0', ['Toxoplasma gondii IgG Ab [Units/volume] in Serum', 'Toxo IgG'], 'toxoplasma', 'igg'],
    [
      '40678-5',
      ['Toxoplasma gondii IgM Ab [Presence] in Serum or Plasma by Immunoassay'],
      'toxoplasma',
      'igm',
    ],
    ['56990-5', ['Toxoplasma gondii IgG avidity'], 'toxoplasma', 'avidity'],
    ['56991-3', ['Toxo IgG avidity'], 'toxoplasma', 'avidity'],
    ['27999-2', ['Toxoplasma DNA, amniotic fluid'], 'toxoplasma', 'pcr'],
    ['8014-3', ['IgG к вирусу краснухи'], 'rubella', 'igg'],
    // The number is of IU, the sender means an index: the unit decides later, not the number.
    ['5334-8', ['Rubella IgG index'], 'rubella', 'igg'],
    ['52986-7', ['Röteln IgG Avidität'], 'rubella', 'avidity'],
    ['5126-8', ['CMVM', 'anti-CMV IgM'], 'cmv', 'igm'],
    // A text that only adds "serology" says nothing else.
    ['5124-3', ['CMV serology', 'CMV IgG'], 'cmv', 'igg'],
    [
      '52984-2',
      ['Cytomegalovirus IgG Ab avidity [Ratio] in Serum or Plasma by Immunoassay'],
      'cmv',
      'avidity',
    ],
    ['34403-6', ['CMV Ab avidity'], 'cmv', 'avidity'],
    // Not on the list, but its name is readable.
    ['25515-8', ['Rubella IgG'], 'rubella', 'igg'],
    // No number at all.
    ['', ['Toxo IgM'], 'toxoplasma', 'igm'],
    ['8014-3 ', ['8014-3', 'Rubella IgG'], 'rubella', 'igg'],
    ['8014-3', ['Rubella IgG, cord blood'], 'rubella', 'igg'],
  ] as const)('%s %j', (code, texts, agent, marker) => {
    expect(readCoding(code, texts)).toEqual({
      name: expect.objectContaining({ agent, marker }) as unknown,
      doubts: [],
    });
  });

  test('the material is what the text says', () => {
    expect(readCoding('34719-5', ['CMV DNA amniotic fluid']).name.material).toBe('amniotic');
    expect(readCoding('34719-5', ['CMV DNA']).name).toEqual({ agent: 'cmv', marker: 'pcr', material: null });
  });
});

describe('numbers seen sent wrong', () => {
  it.each([
    // Section 1.1.
    ['24325-3', ['Rubella IgG']],
    // Section 1.8.
    ['22580-5', ['Toxo IgM']],
    ['25514-1', ['Rubella virus IgM Ab [Units/volume] in Serum']],
    ['22247-1', ['Cytomegalovirus IgM Ab [Units/volume] in Serum']],
    ['22570-6', ['Toxoplasma IgG']],
    ['22577-1', ['Toxoplasma gondii IgG quantitative']],
    ['41764-2', ['Rubella IgM']],
    ['7849-3', ['CMV IgG']],
    ['7850-1', ['CMV IgM']],
    // Traps of 1.2 to 1.5.
    ['22579-7', ['Toxo IgA']],
    ['13279-5', ['Rubella IgG']],
    ['69765-6', ['Rubella IgG']],
    ['74415-1', ['Rubella IgG']],
    ['40669-4', ['Rubella IgG in Serum']],
    ['17552-1', ['Rubella IgG']],
    ['57770-0', ['Toxo IgG']],
    ['34665-0', ['CMV IgM']],
    ['110437-1', ['CMV DNA urine']],
    ['11884-4', ['Toxo IgG']],
    // Of another infection, another marker, another material; two texts that differ.
    ['8039-0', ['HSV IgG']],
    ['8039-0', ['CMV IgG']],
    ['8039-0', ['Toxo IgG avidity']],
    ['8039-0', ['Toxoplasma IgG immunoblot']],
    ['34719-5', ['CMV DNA urine']],
    ['30246-3', ['CMV DNA amniotic fluid']],
    ['8039-0', ['Toxo IgG', 'Toxo IgM']],
    ['', ['Rubella IgG', 'CMV IgG']],
  ])('%s %j: nothing is decided', (code, texts) => {
    expect(readCoding(code, texts)).toEqual(inDoubt('code-against-text'));
  });

  it.each([
    ['8039-1', ['Toxo IgG']],
    ['8040-9', ['Toxo IgM']],
    ['6888-1', ['Rubella IgG']],
    ['50596-8', ['TORCH IgG panel']],
    ['22580-9', []],
    ['nonsense', ['CMV IgG']],
  ])('%s %j: no such number', (code, texts) => {
    expect(readCoding(code, texts).doubts).toEqual(['code-invalid']);
  });

  it.each([
    ['48346-1', ['HSV IgG']],
    ['32703-1', ['Ureaplasma DNA']],
    ['10331-7', ['Erythrocytes in CSF']],
    ['48346-1', []],
  ])('%s %j is not ours, by number or text', (code, texts) => {
    const { name, doubts } = readCoding(code, texts);
    expect([name.agent, doubts]).toEqual(['other', []]);
  });
});

describe('numbers with little text beside them', () => {
  test('a known number alone comes back in doubt', () => {
    for (const texts of [[], [''], ['8039-0'], ['TX17'], ['Serum']])
      expect(readCoding('8039-0', texts), JSON.stringify(texts)).toEqual({
        name: { agent: 'toxoplasma', marker: 'igg', material: 'blood' },
        doubts: ['code-alone'],
      });
  });

  test('an unknown number without a readable name is asked about', () => {
    expect(readCoding('25515-8', [])).toEqual(inDoubt('code-unknown'));
    expect(readCoding('25515-8', ['TX17'])).toEqual(inDoubt('code-unknown'));
  });

  test('an unknown number with the name of something else is that', () => {
    expect(readCoding('2276-4', ['Ferritin [Mass/volume] in Serum or Plasma']).doubts).toEqual([]);
    expect(readCoding('718-7', ['Hemoglobin'])).toEqual({ name: nothing, doubts: [] });
  });

  test('the number never says more than the text', () => {
    // The pregnancy card with one row for a disease, under the number of an IgG.
    expect(readCoding('22580-5', ['Toxoplasmosis']).name).toEqual({
      agent: 'toxoplasma',
      marker: null,
      material: null,
    });
    expect(readCoding('8014-3', ['Антитела к вирусу краснухи']).name.marker).toBe('antibody');
    expect(readCoding('8014-3', ['IgG']).name).toEqual({ agent: null, marker: 'igg', material: null });
  });
});

describe('numbers of the person', () => {
  it.each([
    ['11884-4', ['Gestational age Estimated'], 'week'],
    // Sent by a WHO guide with the display of the other number.
    ['18185-9', ['Gestational age Estimated'], 'week'],
    ['49051-6', ['Gestational age in weeks'], 'week'],
    ['11885-1', ['Gestational age Estimated from last menstrual period'], 'week'],
    ['11884-4', ['Срок беременности (нед.)'], 'week'],
    ['11778-8', ['Delivery date Estimated'], 'due-date'],
    ['11779-6', ['Delivery date Estimated from last menstrual period'], 'due-date'],
    ['8665-2', ['Last menstrual period start date'], 'last-period'],
    // Fundal height, sent as the gestational age; words missing or other.
    ['11881-0', ['Gestational age from LMP'], null],
    ['11885-1', ['Fundal height'], null],
    ['11884-4', [], null],
    ['11884-4', ['Delivery date Estimated'], null],
    ['8665-2', ['Delivery date Estimated from last menstrual period'], null],
    ['8039-0', ['Gestational age'], null],
    ['11884-4', ['Toxo IgG'], null],
  ] as const)('%s %j', (code, texts, is) => {
    expect(readPersonCode(code, texts)).toBe(is);
  });
});
