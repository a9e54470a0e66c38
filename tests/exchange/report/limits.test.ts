/** Printed limits. What is right is worked out here from the print itself, band by band, not by the code under test. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { KitLimits } from '../../../src/rules/aids.ts';
import { classOfValue } from '../../../src/rules/analyte.ts';
import { readLimits } from '../../../src/exchange/report/limits.ts';

const unread = { unread: true };

describe('limits as laboratories print them', () => {
  it.each<[text: string, bounds: KitLimits, unit: string]>([
    // The example message, the peers' question patterns 2, 10, 11, 13, and notes on real senders.
    ['<1.6 neg; 1.6-2.9 grey; >=3.0 pos', { below: 1.6, from: 3 }, ''],
    ['<0.399/0.40-0.499/>0.50', { below: 0.399, from: 0.5, fromIsExcluded: true }, ''],
    ['<0.9/0.9-1/>1', { below: 0.9, from: 1, fromIsExcluded: true }, ''],
    ['<1/1,0-3,0/>3', { below: 1, from: 3, fromIsExcluded: true }, ''],
    ['<0,8/0,8-1,0/>1,0', { below: 0.8, from: 1, fromIsExcluded: true }, ''],
    ['<12/12-14/>14', { below: 12, from: 14, fromIsExcluded: true }, ''],
    ['<18/18-22/>22', { below: 18, from: 22, fromIsExcluded: true }, ''],
    ['<4/4-6/>6', { below: 4, from: 6, fromIsExcluded: true }, ''],
    ['cut 0,5', { below: 0.5, from: 0.5 }, ''],
    ['cut-off 6.0', { below: 6, from: 6 }, ''],
    ['Cut-off: 6.0 AU/mL', { below: 6, from: 6 }, 'AU/mL'],
    ['seuil 0,5', { below: 0.5, from: 0.5 }, ''],
    ['порог 1,0', { below: 1, from: 1 }, ''],
    ['Negative < 6.0, positive >= 6.0', { below: 6, from: 6 }, ''],
    [
      'Negative: <0.90 Index; Equivocal 0.90–0.99; Positive >0.99 Index',
      { below: 0.9, from: 0.99, fromIsExcluded: true },
      'Index',
    ],
    [
      'negative: < 0.8, gray zone 0.8 - 1.0, positive > 1.0 COI',
      { below: 0.8, from: 1, fromIsExcluded: true },
      'COI',
    ],
    ['negative: < 1.6; grey zone: 1.6 to < 3.0; positive: >= 3.0', { below: 1.6, from: 3 }, ''],
    [
      'Non-reactive: < 1.6 IU/mL; Grayzone: 1.6 to 3.0 IU/mL; Reactive >= 3.0 IU/mL',
      { below: 1.6, from: 3 },
      'IU/mL',
    ],
    // BioPlex: both ends belong to the outer bands, 9.5 to neither.
    ['≤9 / 10-11 / ≥12', { below: 9, from: 12, belowIsIncluded: true }, ''],
    [
      '≤9 IU/mL (Negative)\n10-11 IU/mL (Equivocal)\n≥12 IU/mL (Positive)',
      { below: 9, from: 12, belowIsIncluded: true },
      'IU/mL',
    ],
    ['< or = 0.90 negative; > or = 1.10 positive', { below: 0.9, from: 1.1, belowIsIncluded: true }, ''],
    ['>=3.0 pos; 1.6-2.9 grey; <1.6 neg', { below: 1.6, from: 3 }, ''],
    ['Negative <0.8 / 0.8-1.0 / Positive >1.0', { below: 0.8, from: 1, fromIsExcluded: true }, ''],
    ['neg <0.8 grey 0.8-1.0 pos >=1.0', { below: 0.8, from: 1 }, ''],
    ['0-5 negative; >10 positive', { below: 5, from: 10, belowIsIncluded: true, fromIsExcluded: true }, ''],
    ['0-0.8 negative; 0.8-1.0 grey; ≥1.0 positive', { below: 0.8, from: 1 }, ''],
    ['neg <6; pos >6', { below: 6, from: 6, fromIsExcluded: true }, ''],
    ['neg <1:8; pos >=1:32', { below: 8, from: 32 }, 'titre'],
    // Other languages.
    ['отр. <0,9; 0,9-1,1 сомнит.; >1,1 полож.', { below: 0.9, from: 1.1, fromIsExcluded: true }, ''],
    [
      'Отрицательно: менее 0,9 / Сомнительно: 0,9 - 1,1 / Положительно: более 1,1',
      { below: 0.9, from: 1.1, fromIsExcluded: true },
      '',
    ],
    ['отрицательно до 0,9; положительно от 1,1', { below: 0.9, from: 1.1 }, ''],
    ['до 10 МЕ/мл - отрицательный, от 10 МЕ/мл - положительный', { below: 10, from: 10 }, 'МЕ/мл'],
    [
      'negativ < 10 IE/ml, grenzwertig 10 - 15 IE/ml, positiv > 15 IE/ml',
      { below: 10, from: 15, fromIsExcluded: true },
      'IE/ml',
    ],
    ['négatif < 4 ; équivoque de 4 à 8 ; positif ≥ 8 UI/ml', { below: 4, from: 8 }, 'UI/ml'],
    [
      'negativo inferiore a 12,0; dubbio 12,0-14,0; positivo superiore a 14,0 U/ml',
      { below: 12, from: 14, fromIsExcluded: true },
      'U/ml',
    ],
    ['No reactivo: < 1,60; Zona gris: 1,60-2,99; Reactivo: >= 3,00 UI/mL', { below: 1.6, from: 3 }, 'UI/mL'],
    ['Não reagente: menor que 0,8; Indeterminado: 0,8 a 0,9; Reagente: >= 1,0', { below: 0.8, from: 1 }, ''],
    ['ujemny < 0,9; wątpliwy 0,9 - 1,1; dodatni > 1,1', { below: 0.9, from: 1.1, fromIsExcluded: true }, ''],
  ])('%j', (text, bounds, unit) => {
    expect(readLimits(text, false)).toEqual({ bounds, unit });
  });

  it.each<[text: string, bounds: KitLimits, unit: string]>([
    ['<50.0 low; 50.0-59.9 grey; >=60.0 high', { below: 50, from: 60 }, ''],
    ['<45.0 / 45.0–54.9 / ≥55.0', { below: 45, from: 55 }, ''],
    ['<30/30-40/>40', { below: 30, from: 40, fromIsExcluded: true }, ''],
    ['<0.2/0.2-0.3/>0.3', { below: 0.2, from: 0.3, fromIsExcluded: true }, ''],
    ['< 40% низкая; 40-60% промежуточная; > 60% высокая', { below: 40, from: 60, fromIsExcluded: true }, '%'],
    ['Авидность: низкая < 40 %, высокая > 60 %', { below: 40, from: 60, fromIsExcluded: true }, '%'],
    [
      'avidez baja < 0,2; intermedia 0,2-0,3; alta > 0,3',
      { below: 0.2, from: 0.3, fromIsExcluded: true },
      '',
    ],
  ])('of an avidity: %j', (text, bounds, unit) => {
    expect(readLimits(text, true)).toEqual({ bounds, unit });
  });

  test('a grey zone alone holds both its ends', () => {
    const whole = { below: 0.7, from: 1, fromIsExcluded: true };
    expect(readLimits('gray 0,7-1,0', false)).toEqual({ bounds: whole, unit: '' });
    expect(readLimits('от 0,7 до 1,0 серая зона', false)).toEqual({ bounds: whole, unit: '' });
    expect(readLimits('grey zone 0.7 - <1.0', false)).toEqual({ bounds: { below: 0.7, from: 1 }, unit: '' });
  });

  test('what no band claims is grey: 54.95, 0.3995, 9.5, and the 6 between < 6 and > 6', () => {
    const classIn = (text: string, value: number, isAvidity: boolean) => {
      const read = readLimits(text, isAvidity);
      return 'bounds' in read && classOfValue(value, null, read.bounds, isAvidity ? 'avidity' : 'igg');
    };
    expect(classIn('<45.0 / 45.0–54.9 / ≥55.0', 54.95, true)).toBe('intermediate');
    expect(classIn('<0.399/0.40-0.499/>0.50', 0.3995, false)).toBe('grey');
    expect(classIn('≤9 / 10-11 / ≥12', 9.5, false)).toBe('grey');
    expect(classIn('neg <6; pos >6', 6, false)).toBe('grey');
  });
});

describe('limits that are not read', () => {
  it.each([
    // One range, which may be the normal one or the grey one; one side only.
    ...[
      '0-3',
      '0,7-1,0',
      '1.6-2.9',
      '0-0.6',
      '< 0.5',
      '<0.55',
      '>= 15',
      '>15',
      '> 200',
      '0.0 - 0.89',
      '6.0',
      '',
    ],
    ...[
      'reactive from 3.00',
      'negative < 0.8',
      'positive ≥ 1.1',
      '>=1:32 protected',
      '>=1:32',
      'норма: до 0,9',
    ],
    ...[
      '0-0.9 negative',
      'norm 0-0.9',
      'grey > 0.9',
      'negative <0.8; grey >=0.8',
      '6-8 doubtful; 8',
      'cut-off',
    ],
    // Two bands without a word, apart from each other: alarm limits look the same.
    ...['<5 / >10', '<5 or >10', '<5.0/≥10'],
    // Overlapping, reversed, apart, contradicting.
    ...['<0.8 neg; 0.7-1.0 grey; >1.0 pos', '≤6 neg; ≥6 pos', 'neg ≤0.8; grey ≥0.8 - 1.0; pos >1.0'],
    ...[
      'neg <1.0; pos >0.8',
      'grey 1.0-0.7',
      'negative >1.0; positive <0.8',
      '<1; 5-10; >20',
      'grey 1.0-1.0',
    ],
    ...[
      'neg <0.8; neg 0.8-1.0; pos >1.0',
      'pos <0.8; neg >1.0',
      '<12/<14/>14',
      'positive 1.1-250; negative <1.1',
    ],
    // Four bands, two classes in one band.
    ...['<8 neg; 8-11 grey; 11-20 weak positive; >20 positive', 'negative or equivocal <1.0; positive ≥1.0'],
    // Words that no table knows, turned meanings, other people's limits.
    ...['not negative <0.8; positive >1', 'immune > 10; not immune < 10', 'false positive <0.8; positive >1'],
    ...['IgG: negative <0.8; IgM: positive >1.0', 'pregnant: neg <0.8; pos >1.0', 'neg <0.8*; pos >1.0'],
    ...['low <0.8; high >1.0', 'ложноположительный <0,8; положительный >1,0', 'avidity <30/30-40/>40'],
    // Numbers that may be others.
    ...[
      '<1,200 neg; >1,300 pos',
      '<.5 neg; >.7 pos',
      '<1e3 neg; >1e4 pos',
      'neg: -0.5; pos > 1',
      'neg < -1; pos > 1',
    ],
    ...[
      '<0,8,0,8-1,0,>1,0',
      '<1 000 neg; >2 x 10 pos',
      'neg <10^3; pos >10^4',
      'neg<5 6; pos>7',
      'neg=<0.8; pos>0.8',
    ],
    ...[
      'neg <1:8; pos >= 32',
      'neg <0x10; pos >0x20',
      'neg <½; pos >1',
      "neg <1'000; pos >2'000",
      'neg <0.8 ± 0.1; pos >1',
    ],
    // Two units.
    ...[
      'neg <1.6 IU/mL; pos >=3.0 AU/mL',
      'neg <1600 mIU/mL; pos >=3 IU/mL',
      'neg <1.6 XU/mL; pos >=3.0 XU/mL',
    ],
  ])('%j', (text) => {
    expect(readLimits(text, false)).toEqual(unread);
  });

  it.each(['negative <5; positive >6', '0.4', '< 40 %', 'negative/positive', 'low < 40, high > 30'])(
    'of an avidity: %j',
    (text) => {
      expect(readLimits(text, true)).toEqual(unread);
    },
  );
});

describe('any text', () => {
  const pieces = [
    ...[
      '<',
      '>',
      '<=',
      '≥',
      '≤',
      '=',
      '-',
      '–',
      '/',
      ';',
      ',',
      ' ',
      ' ',
      '\n',
      ':',
      '(',
      ')',
      '.',
      '±',
      '%',
      'to',
      ' до ',
      ' от ',
    ],
    ...[
      '0',
      '0.8',
      '0,8',
      '1',
      '1.0',
      '1,0',
      '1,1',
      '3',
      '10',
      '12',
      '1:16',
      '1,200',
      '1e3',
      'x',
      'not ',
      'cut-off ',
    ],
    ...[
      'neg',
      'pos',
      ' grey ',
      'отр.',
      'полож',
      'сомнит',
      'negative',
      'low',
      'high',
      'IU/mL',
      'COI',
      'IgG',
      'H',
    ],
  ];
  const number = fc.constantFrom('0.7', '0,8', '0.8', '1.0', '1', '1,1', '2', '10', '1,200', '1:8');
  const sign = fc.constantFrom('<', '<', '≤', '>', '>', '≥', 'до ', 'от ', '');
  const words = fc.constantFrom(
    ...[
      ['neg', 'grey', 'pos'],
      ['', '', ''],
      ['low', 'intermediate', 'high'],
      ['neg', 'neg', 'pos'],
      ['pos', 'grey', 'neg'],
    ],
  );
  /** Something like a legend, right or wrong. */
  const legend = fc
    .tuple(
      words,
      sign,
      number,
      fc.option(fc.tuple(number, number)),
      sign,
      number,
      fc.constantFrom('; ', '/', ', ', '\n'),
    )
    .map(([[low = '', grey = '', high = ''], first, a, between, second, b, joint]) =>
      [
        `${low} ${first}${a}`,
        ...(between ? [`${grey} ${between.join('-')}`] : []),
        `${second}${b} ${high}`,
      ].join(joint),
    );
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(' ')),
    fc.string({ maxLength: 40 }),
    { arbitrary: legend, weight: 5 },
  );

  test('is unread, or its limits are not reversed and use every number that is printed', () => {
    let read = 0;
    fc.assert(
      fc.property(text, fc.boolean(), (printed, isAvidity) => {
        const found = readLimits(printed, isAvidity);
        if ('unread' in found) return;
        read += 1;
        const { below, from } = found.bounds;
        expect(below).toBeLessThanOrEqual(from);
        const titres = /1 ?: ?\d/.test(printed);
        const numbers = [...printed.matchAll(titres ? /1 ?: ?(\d+)/g : /\d+(?:[.,]\d+)?/g)].map((match) =>
          Number((match[1] ?? match[0]).replace(',', '.')),
        );
        expect(numbers).toContain(below);
        expect(numbers).toContain(from);
        expect(numbers.length).toBeLessThanOrEqual(5);
        for (const number of numbers)
          expect(number === 0 || Math.abs(number - below) <= 1 || Math.abs(number - from) <= 1).toBe(true);
      }),
      { numRuns: 200_000, seed: 4 },
    );
    expect(read).toBeGreaterThan(1_000);
  });

  test('of three bands gives every value the class of the one band that claims it', () => {
    const words = fc.constantFrom(
      ['neg', 'grey', 'pos'],
      ['отрицательно', 'сомнительно', 'положительно'],
      ['negativo', 'dubbio', 'positivo'],
      ['', '', ''],
    );
    const legend = fc.record({
      low: fc.integer({ min: 1, max: 400 }),
      width: fc.integer({ min: 1, max: 400 }),
      words,
      comma: fc.boolean(),
      wordFirst: fc.boolean(),
      joint: fc.constantFrom('; ', ' / ', '\n', ', '),
      lowSign: fc.constantFrom('<', '≤'),
      highSign: fc.constantFrom('>', '≥', '>='),
      step: fc.constantFrom(0, 1),
      value: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(legend, (one) => {
        const show = (tenths: number) => `${Math.floor(tenths / 10)}${one.comma ? ',' : '.'}${tenths % 10}`;
        const high = one.low + one.width;
        // Where "≤" takes the limit itself, the grey zone is printed from the next tenth on.
        const [start, stop] = [one.low + (one.lowSign === '≤' ? 1 : 0), high - one.step];
        fc.pre(start < stop);
        const bands = [
          `${one.lowSign}${show(one.low)}`,
          `${show(start)}-${show(stop)}`,
          `${one.highSign}${show(high)}`,
        ];
        const text = bands
          .map((band, at) => (one.wordFirst ? `${one.words[at]} ${band}` : `${band} ${one.words[at]}`))
          .join(one.joint);
        const read = readLimits(text, false);
        if ('unread' in read) throw new Error(`unread: ${text}`);
        const isLow = one.value < one.low || (one.lowSign === '≤' && one.value === one.low);
        const isHigh = one.value > high || (one.highSign !== '>' && one.value === high);
        const expected = isLow ? 'negative' : isHigh ? 'positive' : 'grey';
        expect(classOfValue(one.value / 10, null, read.bounds, 'igg'), text).toBe(expected);
      }),
      { numRuns: 20_000, seed: 4 },
    );
  });

  test('reads no limits in what is none, however long', () => {
    const hostile = [
      '<1;'.repeat(160),
      '1-'.repeat(240),
      'neg '.repeat(120),
      '(['.repeat(240),
      'a.'.repeat(240),
      '1 : '.repeat(120),
      '< or '.repeat(95),
    ];
    for (const text of hostile) expect(readLimits(text.repeat(4000), false)).toEqual(unread);
  });
});
