/** Names of tests as reports print them. Expectations are those of the trade, written out by hand. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AnalyteName } from '../../../src/exchange/report/found.ts';
import { readName } from '../../../src/exchange/report/name.ts';

type Row = readonly [text: string, agent: AnalyteName['agent'], marker: AnalyteName['marker']];

const read = (text: string) => {
  const { agent, marker } = readName(text);
  return [agent, marker];
};

describe('a name says infection and marker', () => {
  it.each<Row>([
    // LOINC displays of the evidence, sections 1.2 to 1.4.
    ['Toxoplasma gondii IgG Ab [Units/volume] in Serum', 'toxoplasma', 'igg'],
    ['Toxoplasma gondii IgG Ab [Units/volume] in Serum by Immunoassay', 'toxoplasma', 'igg'],
    ['Toxoplasma gondii IgM Ab [Presence] in Serum or Plasma by Immunoassay', 'toxoplasma', 'igm'],
    ['Toxoplasma gondii IgA Ab [Units/volume] in Serum', 'toxoplasma', 'iga'],
    ['Toxoplasma gondii IgG avidity', 'toxoplasma', 'avidity'],
    ['Toxoplasma gondii IgG Ab avidity [Presence] in Serum', 'toxoplasma', 'avidity'],
    ['Toxoplasma gondii Ab.IgG avidity', 'toxoplasma', 'avidity'],
    ['Toxoplasma gondii Ab [Interpretation] in Serum', 'toxoplasma', 'antibody'],
    ['Rubella virus IgG Ab [Titer] in Serum', 'rubella', 'igg'],
    ['Rubella virus IgG Ab avidity [Ratio] in Serum by Immunoassay', 'rubella', 'avidity'],
    ['Rubella virus RNA [Presence] in Specimen by NAA with probe detection', 'rubella', 'pcr'],
    ['Cytomegalovirus IgM Ab [Units/volume] in Serum or Plasma by Immunoassay', 'cmv', 'igm'],
    ['Cytomegalovirus IgG Ab avidity [Ratio] in Serum or Plasma by Immunoassay', 'cmv', 'avidity'],
    ['Cytomegalovirus DNA [Presence] in Amniotic fluid by NAA with probe detection', 'cmv', 'pcr'],
    // Local names and codes.
    ...(
      [
        'Toxo IgG',
        'TOXG',
        'TOXOG',
        'TOXO-G',
        'Toxo-IgG',
        'toxo_igg',
        'ToxoIgG',
        'TOXOIGG',
        'T.gondii IgG',
      ] as const
    ).map((text): Row => [text, 'toxoplasma', 'igg']),
    ...(
      [
        'Rub-G',
        'RUBG',
        'rubella_igg',
        'Rubella IgG (IU/mL)',
        'Rubella virus G',
        'RubellaIgG',
        'Rub. IgG',
      ] as const
    ).map((text): Row => [text, 'rubella', 'igg']),
    ...(
      ['CMV-M', 'CMVM', 'anti-CMV IgM', 'HCMV IgM', 'CMV IgM II', 'cmv igm', 'CMV-Ig M', 'HHV-5 IgM'] as const
    ).map((text): Row => [text, 'cmv', 'igm']),
    // Other languages.
    ['Röteln-IgG', 'rubella', 'igg'],
    ['Röteln-Virus-IgM-Antikörper', 'rubella', 'igm'],
    ['IgG-AK gegen Toxoplasma', 'toxoplasma', 'igg'],
    ['Zytomegalie-IgG-Avidität', 'cmv', 'avidity'],
    ['Sérologie de la rubéole IgG', 'rubella', 'igg'],
    ['Avidité des IgG anti-toxoplasmiques', 'toxoplasma', 'avidity'],
    ['Anticorpi anti Rosolia IgM', 'rubella', 'igm'],
    ['Test di avidità IgG Citomegalovirus', 'cmv', 'avidity'],
    ['Anticuerpos IgG contra Rubéola', 'rubella', 'igg'],
    ['Citomegalovirus, avidez de IgG', 'cmv', 'avidity'],
    ['Toxoplasmose - anticorpos IgM', 'toxoplasma', 'igm'],
    ['Rubéola IgG', 'rubella', 'igg'],
    ['Przeciwciała przeciw wirusowi różyczki w klasie IgG', 'rubella', 'igg'],
    ['Awidność IgG Toxoplasma gondii', 'toxoplasma', 'avidity'],
    ['IgG к Toxoplasma gondii', 'toxoplasma', 'igg'],
    ['Антитела класса IgM к вирусу краснухи', 'rubella', 'igm'],
    ['Антитела к цитомегаловирусу, иммуноглобулин G', 'cmv', 'igg'],
    ['ЦМВ IgG', 'cmv', 'igg'],
    ['Токсоплазмоз, IgM', 'toxoplasma', 'igm'],
    ['Индекс авидности IgG к ЦМВ', 'cmv', 'avidity'],
    ['Авидность антител класса G к вирусу краснухи', 'rubella', 'avidity'],
    ['ИА токсоплазма', 'toxoplasma', 'avidity'],
    ['Anti-Toxoplazma IgG', 'toxoplasma', 'igg'],
    // Letters of two alphabets in one word: Cyrillic М, А, С; and the spaced and mistaken forms.
    ['Краснуха IgМ', 'rubella', 'igm'],
    ['Токсоплазма IgА', 'toxoplasma', 'iga'],
    ['СМV Ig G', 'cmv', 'igg'],
    ['ТОХО ИгМ', 'toxoplasma', 'igm'],
    ['CMV lgG', 'cmv', 'igg'],
  ])('%s', (text, agent, marker) => {
    expect(read(text)).toEqual([agent, marker]);
  });
});

describe('immunoblot, PCR and antibody', () => {
  it.each<Row>([
    ['Toxoplasma IgG Immunoblot', 'toxoplasma', 'igg-blot'],
    ['Western Blot Toxo IgM', 'toxoplasma', 'igm-blot'],
    ['Иммуноблот IgG краснуха', 'rubella', 'igg-blot'],
    ['recomLine CMV IgG', 'cmv', 'igg-blot'],
    ['Rubella immunoblot', 'rubella', 'blot'],
    ['CMV IgG/IgM immunoblot', 'cmv', 'blot'],
    ['Toxoplasma comparative immunoblot mother-child IgG', 'toxoplasma', 'mother-child-blot'],
    ['Toxoplasmose: Western blot mère-enfant', 'toxoplasma', 'mother-child-blot'],
    ['ПЦР ЦМВ', 'cmv', 'pcr'],
    ['ДНК цитомегаловируса', 'cmv', 'pcr'],
    ['РНК вируса краснухи', 'rubella', 'pcr'],
    ['Toxoplasma gondii ADN (PCR)', 'toxoplasma', 'pcr'],
    ['Toxoplasma antibodies', 'toxoplasma', 'antibody'],
    ['CMV IgG+IgM', 'cmv', 'antibody'],
    ['Toxo IgG/IgM', 'toxoplasma', 'antibody'],
    ['Toxoplasma gondii IgG and IgM panel - Serum', 'toxoplasma', 'antibody'],
    ['Toxoplasma IgA+IgE', 'toxoplasma', 'antibody'],
    ['Антитела к токсоплазме суммарные', 'toxoplasma', 'antibody'],
    // A haemagglutination inhibition titre is no IgG.
    ['Rubella HAH', 'rubella', 'antibody'],
    ['Röteln-HAH', 'rubella', 'antibody'],
    ['Röteln Hämagglutinationshemmtest', 'rubella', 'antibody'],
    // What cannot stand together.
    ['CMV IgM PCR', 'cmv', null],
    ['Toxoplasma avidity immunoblot', 'toxoplasma', null],
    ['CMV IgM avidity', 'cmv', null],
    ['Toxoplasma', 'toxoplasma', null],
  ])('%s', (text, agent, marker) => {
    expect(read(text)).toEqual([agent, marker]);
  });

  it.each<[text: string, material: AnalyteName['material']]>([
    ['CMV PCR amniotic fluid', 'amniotic'],
    ['ПЦР ЦМВ, околоплодные воды', 'amniotic'],
    ['CMV-PCR Fruchtwasser', 'amniotic'],
    ['ДНК ЦМВ в моче', 'urine'],
    ['CMV DNA, saliva swab', 'saliva'],
    ['CMV DNA (слюна)', 'saliva'],
    ['CMV DNA dried blood spot', 'dried-blood-spot'],
    ['CMV DNA cord blood', 'cord'],
    ['CMV DNA in Serum or Plasma', 'blood'],
    ['CMV DNA whole blood', 'blood'],
    ['Rubella RNA throat swab', 'throat'],
    ['Rubella IgG CSF', 'cerebrospinal'],
    ['CMV IgG Liquor', 'cerebrospinal'],
    ['CMV PCR', null],
    // Two materials are neither: an index of cerebrospinal fluid to serum is no serum IgG.
    ['Rubella IgG CSF/serum', 'other'],
    ['CMV DNA urine or saliva', 'other'],
    ['Toxoplasma DNA placenta', 'other'],
  ])('%s', (text, material) => {
    expect(readName(text).material).toBe(material);
  });
});

describe('what is not ours, or not clear', () => {
  it.each([
    ...[
      'HSV 1/2 IgG',
      'VZV IgG',
      'EBV VCA IgM',
      'Parvovirus B19 IgM',
      'HIV 1/2',
      'HBsAg',
      'anti-HCV',
      'Syphilis RPR',
    ],
    ...[
      'Toxocara canis IgG',
      'Токсокара IgG',
      'Measles IgG',
      'Masern-IgG',
      'Rubeola (measles) IgG',
      'Корь IgG',
      'Mumps IgG',
    ],
    ...[
      'Chlamydia trachomatis IgA',
      'Mycoplasma hominis IgG',
      'Listeria',
      'Zika IgM',
      'Герпес IgG',
      'ВИЧ',
      'Cardiolipin IgG',
    ],
    ...['Human herpesvirus 6 IgG', 'HIV control'],
  ])('another infection: %s', (text) => {
    expect(readName(text).agent).toBe('other');
  });

  it.each([
    // Whole words only.
    ...[
      'cmvx IgG',
      'toxic IgG',
      'toxoid IgG',
      'rubber IgG',
      'rub',
      'tox screen',
      'photoxo',
      'scmv IgM',
      'IgG',
      'IgM total',
    ],
    // Two infections; somebody else's; all at once.
    ...[
      'HSV / CMV IgG',
      'Toxoplasma, Rubella IgG',
      'CMV/EBV IgM',
      'donor CMV IgG',
      'CMV IgG control',
      'Отец: ЦМВ IgG',
      'TORCH',
      'TORCH IgM',
    ],
    ...['Hemoglobin', '', 'Тест', '12.4', 'Rubeola', 'Rubeola IgG'],
  ])('no infection: %s', (text) => {
    expect(readName(text).agent).toBeNull();
  });

  test('"rubeola" is rubella with its accent or in a language where it is, and asked about alone', () => {
    expect(read('Rubéola')).toEqual(['rubella', null]);
    expect(read('Anticuerpos IgM Rubeola')).toEqual(['rubella', 'igm']);
    expect(read('IgG contra la rubeola')).toEqual(['rubella', 'igg']);
    expect(read('Rubeola virus IgG')).toEqual([null, 'igg']);
    expect(read('Sarampión (rubeola) IgG')).toEqual(['other', 'igg']);
  });

  test('what names something of ours and not which is an antibody, so that it is asked about and not left out', () => {
    for (const text of ['TORCH', 'Rubeola', 'Toxoplasma, CMV', 'ТОРЧ-комплекс', 'CMV donor'])
      expect(read(text), text).toEqual([null, 'antibody']);
    expect(read('Hemoglobin')).toEqual([null, null]);
  });

  test('a letter counts only right behind the infection', () => {
    expect(read('Toxoplasma gondii in 5 g')).toEqual(['toxoplasma', null]);
    expect(read('CMV viral load, 5 m')).toEqual(['cmv', 'pcr']);
    expect(read('M CMV')).toEqual(['cmv', null]);
    expect(read('Rubella M')).toEqual(['rubella', 'igm']);
  });
});

describe('any text', () => {
  test('names nothing by parts of words', () => {
    const word = fc.constantFrom('toxo', 'cmv', 'rubella', 'igg', 'avidity', 'pcr', 'краснуха', 'цмв');
    const letters = fc.stringMatching(/^[xzъы]{1,3}$/);
    fc.assert(
      fc.property(word, letters, fc.boolean(), (known, other, before) => {
        expect(readName(before ? other + known : known + other)).toEqual({
          agent: null,
          marker: null,
          material: null,
        });
      }),
      { numRuns: 5_000, seed: 4 },
    );
  });

  test('is read alike in any case, order of words and punctuation', () => {
    const words = fc.shuffledSubarray(
      ['Toxoplasma', 'gondii', 'IgM', 'Ab', 'serum', 'quantitative', 'ECLIA'],
      { minLength: 7 },
    );
    const joint = fc.constantFrom(' ', '-', '_', ', ', ' / ', '.');
    fc.assert(
      fc.property(words, joint, fc.boolean(), (parts, between, upper) => {
        const text = parts.join(between);
        expect(read(upper ? text.toUpperCase() : text)).toEqual(['toxoplasma', 'igm']);
      }),
      { seed: 4 },
    );
  });

  test('ends, however strange and long the text is', () => {
    const hostile = [
      'cmv'.repeat(133),
      'a'.repeat(400),
      'ig '.repeat(133),
      'toxoigg '.repeat(50),
      '́'.repeat(400),
    ];
    for (const text of hostile)
      expect(readName(text.repeat(5000))).toEqual({ agent: null, marker: null, material: null });
  });
});
