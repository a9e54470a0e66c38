/** One spelling for what reports print in many. */
import { describe, expect, it } from 'vitest';
import { foldUnit, foldWord } from '../../src/rules/fold.ts';

describe('a word', () => {
  it.each([
    ['Non-Reactive.', 'non reactive'],
    ['non  \t reactive', 'non reactive'],
    ['non – reactive', 'non reactive'],
    ['non\u2212reactive', 'non reactive'],
    ['Négatif', 'negatif'],
    ['po\u00adsi\u200btive\ufeff', 'positive'],
    ['POSITIVE', 'positive'],
    ['positive?', 'positive?'],
    ['wątpliwy', 'watpliwy'],
    ['słabo', 'slabo'],
    ['groß', 'gross'],
    ['авеіјкмнорсѕтух', 'abeijkmhopcstyx'],
    ['« (positive); »', 'positive'],
    ['...', '...'],
    [' + / - ', '+/-'],
    [' 1 \n 2 ', '12'],
    ['(-)', '(-)'],
    ['a.b', 'a.b'],
    ['', ''],
  ])('%j is looked up as %j', (text, folded) => expect(foldWord(text)).toBe(folded));

  it.each([...' \t\n\r\f\v\u00a0.,;:!"\'`´«»“”„‘’()[]{}<>*_=-/\\|#~…'])(
    'loses %j at its ends, and only there',
    (mark) => {
      expect(foldWord(`${mark}${mark}x${mark}${mark}`)).toBe('x');
      expect(foldWord(`x${mark}y`)).toHaveLength(3);
    },
  );
});

describe('a unit', () => {
  it.each([
    ['МЕ / мл', 'me/mл'],
    ['ME/мл', 'me/mл'],
    [' I.U. / mL ', 'iu/ml'],
    ['IU\u00a0/\u00a0mL', 'iu/ml'],
    ['S/CO', 's/co'],
    ['%', '%'],
  ])('%j is looked up as %j', (text, folded) => expect(foldUnit(text)).toBe(folded));
});
