import { describe, expect, it } from 'vitest';
import type { Aids } from '../../src/rules/aids.ts';
import { foldWord } from '../../src/rules/fold.ts';
import { readText } from '../../src/rules/read-text.ts';

/** A handful of words and units: what is read follows from these alone. */
const aids: Aids = {
  words: new Map([
    [foldWord('positive'), 'positive'],
    [foldWord('grey zone'), 'grey'],
    [foldWord('over'), 'high'],
    [foldWord('H'), 'flag'],
    [foldWord('+'), 'positive'],
  ]),
  comparators: new Map([[foldWord('over'), '>']]),
  units: new Map([['iu/ml', { unit: 'iu/ml', divideBy: 1, spellings: ['IU/mL'] }]]),
  kits: new Map(),
  practices: new Set(),
};
const read = (text: string, unit = '') => {
  const found = readText(text, unit, aids);
  if (typeof found === 'string') return `? ${found}`;
  const { number, unit: own, meaning } = found;
  const value = number === undefined || number.kind === 'ambiguous' ? '' : number.value;
  const sign = number?.comparator ?? '';
  return [`${sign}${value}`, own, meaning ?? ''].join('|');
};

describe('a printed text is', () => {
  it.each([
    ['a word', 'Positive', '||positive'],
    ['a sign that is a word', '+', '||positive'],
    ['a number', '12', '12||'],
    ['a number and its unit', '12 IU / mL', '12|iu/ml|'],
    ['a number, its unit and a word', '12 IU/mL grey  zone', '12|iu/ml|grey'],
    ['a number and a word', '12 grey zone', '12||grey'],
    ['a word and a number', 'positive 12', '12||positive'],
    ['a word, a number and its unit', 'positive: 12 IU/mL', '12|iu/ml|positive'],
    ['a word and a number in brackets', 'positive (12)', '12||positive'],
    ['the same with a blank behind', 'positive (12) ', '12||positive'],
    ['a word and a number with a sign', 'positive < 12', '<12||positive'],
    ['a number with a word for its sign, though that be a result too', 'over 12', '>12||'],
  ])('%s: %j', (_, text, expected) => expect(read(text)).toBe(expected));

  it('a number with the unit that was sent beside it, known or not', () => {
    expect(read('12 xyz', 'XYZ')).toBe('12|xyz|');
    expect(read('12 xyz', 'abc')).toBe('? text-beside-number');
  });
});

describe('a printed text is not understood', () => {
  it.each([
    ['an unknown word', 'odd'],
    ['a word that has lost its number', '> positive'],
    ['a point that would be lost with the word before it', 'positive .83'],
    ['a sign that would be lost with the word before it', 'positive -5'],
    ["an analyser's mark before a number", 'H 12'],
    ['an unknown word before a number', 'odd 12'],
    ['a word before no number', 'positive <'],
    ['nothing', ''],
  ])('%s: %j', (_, text) => expect(read(text)).toBe('? not-understood'));

  it.each([
    ['an unknown word behind a number', '12 odd'],
    ['an unknown word behind a unit', '12 IU/mL odd'],
    ['a word on both sides', 'positive 12 grey zone'],
    ['a bracket that closes too early', 'positive (12) IU/mL'],
    ['a bracket with something behind it', 'positive (12)x'],
  ])('as a whole: %s: %j', (_, text) => expect(read(text)).toBe('? text-beside-number'));
});
