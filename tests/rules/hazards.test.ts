/**
 * No printed text is misread in silence: every string of up to five characters over the characters that harm, and
 * a million fuzzed results. What is right is said here a second time, by one strict pattern and decimal digits
 * compared as text, and by nothing of the code that is judged.
 */
import { describe, expect, it } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { readNumber } from '../../src/rules/number.ts';
import { weigh } from '../../src/rules/weigh.ts';
import { howMany } from '../helpers/how-many.ts';

const WORDS: { readonly [word: string]: string } = {
  ...{ negative: 'negative', positive: 'positive', reactive: 'positive', 'grey zone': 'grey' },
  ...{ 'non-reactive': 'negative', обнаружено: 'positive', 'не обнаружено': 'negative', сомнительно: 'grey' },
  ...{ negativ: 'negative', positivo: 'positive', ujemny: 'negative', 'zona grigia': 'grey' },
};
const UNITS = ['IU/mL', 'МЕ/мл', 'UI/mL', 'COI', 'index', '%'];
const NOT_WORDS = ['ложноположительный', 'immune', 'false positive', 'not negative', 'H?', 'pos itive'];
const BELOW = '0.7';
const FROM = '1';

interface Read {
  readonly comparator: string;
  readonly digits: string;
  /** "1,234": the digits are of no use, a word beside them is. */
  readonly isAmbiguous: boolean;
  readonly word: string;
}

/** And what a lost letter, or one too many, makes of one. */
const unit = [...UNITS, 'U/mL', 'аU/mL', 'EU/mL'].map((one) => one.replace('/', '\\/')).join('|');
const word = Object.keys(WORDS).join('|');
const STRICT = new RegExp(
  `^(<=|>=|=<|=>|< ?=|> ?=|[<>≤≥⩽⩾])? ?([1-9]\\d{0,2}(?: \\d{3})+|[1-9]\\d{0,2}(?:\\.\\d{3})+(?=,\\d)|[1-9]\\d{0,2}(?:,\\d{3})+(?=\\.\\d)|\\d+)(?:[.,](\\d+))? ?(?:${unit})? ?(${word})?$`,
  'iu',
);

/** The number as it must be understood, digit by digit; null where no one may decide. */
function strict(text: string): Read | null {
  const match = STRICT.exec(text.trim().replace(/\s+/gu, ' '));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', said = ''] = match;
  const isPlain = /^[1-9]\d{0,2}$/.test(whole);
  const comparator = sign
    .replace(/ /g, '')
    .replace(/^(<=|=<|⩽)$/, '≤')
    .replace(/^(>=|=>|⩾)$/, '≥');
  return {
    comparator,
    digits: `${whole.replace(/\D/g, '')}.${fraction}`,
    isAmbiguous: isPlain && fraction.length === 3,
    word: said.toLowerCase(),
  };
}

/** Compares decimals as text: longer whole part, then digit by digit. */
function order(a: string, b: string): number {
  const part = (text: string) => {
    const [whole = '', fraction = ''] = text.split('.');
    return [whole.replace(/^0+/, ''), fraction.replace(/0+$/, '')] as const;
  };
  const [[wholeA, fractionA], [wholeB, fractionB]] = [part(a), part(b)];
  if (wholeA.length !== wholeB.length) return wholeA.length - wholeB.length;
  if (wholeA !== wholeB) return wholeA < wholeB ? -1 : 1;
  return fractionA === fractionB ? 0 : fractionA < fractionB ? -1 : 1;
}

/** The class between the limits 0.7 and 1, or null where a comparator leaves it open. */
function classOf({ comparator, digits }: Read): string | null {
  const [toBelow, toFrom] = [order(digits, BELOW), order(digits, FROM)];
  if (comparator === '<') return toBelow <= 0 ? 'negative' : null;
  if (comparator === '≤') return toBelow < 0 ? 'negative' : null;
  if (comparator === '>' || comparator === '≥') return toFrom >= 0 ? 'positive' : null;
  return toBelow < 0 ? 'negative' : toFrom >= 0 ? 'positive' : 'grey';
}

const bounds = { below: 0.7, from: 1 };
const rubella = { key: 'igg', pathogen: 'rubella' } as const;
function weighed(text: string): string | null {
  const found = weigh({ text, unit: '', said: [], bounds }, rubella, aids);
  return 'class' in found ? found.class : null;
}

/** What may be said of a text at most. */
function allowed(text: string): string | null {
  const bare = text.trim().toLowerCase();
  if (bare.replace(/ /g, '') === '+-') return 'grey';
  if (WORDS[bare] !== undefined) return WORDS[bare];
  const read = strict(text);
  if (read === null) return null;
  if (read.word !== '') return WORDS[read.word] ?? null;
  return read.isAmbiguous ? null : classOf(read);
}

const HAZARDS = [...'0123456789.,<>≤≥ -+eExX'];

describe('every string over the characters that harm', () => {
  it('of up to five is a number only as it is printed: 6,728,903 strings', () => {
    let count = 0;
    const wrong: string[] = [];
    const walk = (text: string) => {
      if (text !== '') {
        count += 1;
        const reading = readNumber(text);
        if (reading.kind === 'number' && reading.tail === '') {
          const right = strict(text);
          if (
            !right ||
            right.isAmbiguous ||
            order(String(reading.value), right.digits) !== 0 ||
            (reading.comparator ?? '') !== right.comparator
          )
            wrong.push(text);
        } else if ((strict(text)?.isAmbiguous ?? null) !== (reading.kind === 'ambiguous' ? true : null))
          wrong.push(text);
      }
      if (text.length < 5) for (const sign of HAZARDS) walk(text + sign);
    };
    walk('');
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count).toBe(23 + 23 ** 2 + 23 ** 3 + 23 ** 4 + 23 ** 5);
  });

  it('of up to four gets the class that its digits have, or none: 292,560 strings', () => {
    const wrong: string[] = [];
    const walk = (text: string) => {
      const found = weighed(text);
      if (found !== null && found !== allowed(text)) wrong.push(`${text}: ${found}`);
      if (text.length < 4) for (const sign of HAZARDS) walk(text + sign);
    };
    walk('');
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

describe('fuzzed results', () => {
  let state = 20261121;
  const lot = (many: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * many);
  };
  const of = <T>(list: readonly T[]): T => list[lot(list.length)] as T;
  const digits = (most: number) => Array.from({ length: 1 + lot(most) }, () => String(lot(10))).join('');
  const number = () => {
    const whole = of([digits(1), digits(2), digits(4), '0', '1 200', '1.200,5', '1,200.5', '12 345']);
    return whole.length > 3 || lot(3) === 0 ? whole : `${whole}${of(['.', ','])}${digits(3)}`;
  };
  const result = () =>
    [
      of(['', '', '', '<', '> ', '≤', '>=', 'менее ', 'less than ']),
      number(),
      of(['', '', ' ', ' ']),
      of(['', '', ...UNITS]),
      of(['', '', ' ', ' ']),
      of(['', '', '', ...Object.keys(WORDS), ...NOT_WORDS]),
    ].join('');
  const SIGNS = [
    ...HAZARDS,
    ':',
    '/',
    '(',
    ')',
    '*',
    '\u00a0',
    '\u200b',
    '\u202e',
    'а',
    'o',
    'n',
    'н',
    '٣',
    '１',
    '²',
  ];
  /** One character put in, changed or lost, as far as the digits reach: words and units are judged elsewhere. */
  const spoil = (text: string) => {
    const at = lot(text.search(/\d[^\d]*$/) + 2);
    const cut = lot(3);
    return text.slice(0, at) + (cut === 1 ? '' : of(SIGNS)) + text.slice(cut === 2 ? at : at + 1);
  };
  /** Comparators in words, and an analyser's marks, said plainly. */
  const plain = (text: string) =>
    text
      .replace(/^\s*(м[еe]н[еe][еe]|less\s+t[hн][aа]n)\s*/iu, '<')
      .replace(/\u00a0/gu, ' ')
      .replace(/\u200b/gu, '')
      .replace(/^[\s(:;)/,.*-]+(?=\p{L})/u, '')
      .replace(/(\d) ?[*HНнhaаn]\s*$/u, '$1')
      .replace(/(\d) ?[*)(](?=\s|$|\p{L})/u, '$1 ');

  it('is read as it is printed, or not at all', () => {
    const wrong: string[] = [];
    let classified = 0;
    for (let count = 0; count < howMany(250_000, 1_000_000); count += 1) {
      const clean = result();
      const text = lot(2) === 0 ? clean : spoil(clean);
      const found = weighed(text);
      if (found === null) continue;
      classified += 1;
      if (found !== allowed(plain(text)))
        wrong.push(`${JSON.stringify(text)}: ${found}, not ${allowed(plain(text))}`);
      if (wrong.length > 20) break;
    }
    expect(wrong).toEqual([]);
    // A test that classifies next to nothing would prove next to nothing.
    expect(classified).toBeGreaterThan(howMany(25_000, 100_000));
  });
});
