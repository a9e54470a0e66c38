/** What each result may be: its classes, its kit, its limits, and what a printed word or number makes of it. */
import { describe, expect, it } from 'vitest';
import { MEANINGS, type KitLimits, type Meaning } from '../../src/rules/aids.ts';
import { classesOf, classOfValue, classOfWord, isAvidity, markerOf } from '../../src/rules/analyte.ts';
import type { Comparator } from '../../src/rules/number.ts';
import { PATHOGENS, RESULT_KEYS, type ResultKey } from '../../src/rules/vocabulary.ts';

const KINDS = {
  igg: ['igg'],
  igm: ['igm', 'secondIgm', 'iga'],
  avidity: ['avidity', 'secondAvidity'],
  blot: ['iggBlot', 'igmBlot', 'motherChildBlot'],
  pcr: [
    'motherBloodPcr',
    'throatPcr',
    'amnioticPcr',
    'newbornUrinePcr',
    'newbornSalivaPcr',
    'newbornBloodPcr',
    'dbsPcr',
  ],
} as const satisfies Record<string, readonly ResultKey[]>;
type Kind = keyof typeof KINDS;
const kindOf = (key: ResultKey): Kind => {
  const found = (Object.keys(KINDS) as Kind[]).find((kind) =>
    (KINDS[kind] as readonly ResultKey[]).includes(key),
  );
  if (found === undefined) throw new Error(`${key} is of no kind`);
  return found;
};
const common = ['not-done', 'pending', 'unknown'];

describe('the classes of a result', () => {
  const OWN: Record<Kind, readonly string[]> = {
    igg: ['negative', 'grey', 'low-positive', 'positive'],
    igm: ['negative', 'grey', 'positive'],
    avidity: ['low', 'intermediate', 'high', 'not-measurable'],
    blot: ['negative', 'indeterminate', 'positive'],
    pcr: ['negative', 'positive', 'indeterminate'],
  };
  it.each(RESULT_KEYS)('%s', (key) => {
    const more = key === 'iggBlot' ? ['e2-absent'] : [];
    expect(classesOf(key)).toEqual([...OWN[kindOf(key)], ...common, ...more]);
  });
});

describe('the marker of a kit, and the names of the limits', () => {
  const MARKERS: Partial<Record<ResultKey, string>> = {
    igg: 'igg',
    igm: 'igm',
    secondIgm: 'igm',
    iga: 'iga',
    avidity: 'avidity',
    secondAvidity: 'avidity',
    iggBlot: 'blot',
    igmBlot: 'blot',
  };
  it.each(RESULT_KEYS)('%s', (key) => {
    expect(markerOf(key)).toBe(MARKERS[key]);
    expect(isAvidity(key)).toBe(kindOf(key) === 'avidity');
  });
});

describe('a printed word', () => {
  const SAYS: Record<Kind, Partial<Record<Meaning, string>>> = {
    igg: { negative: 'negative', grey: 'grey', positive: 'positive', 'low-positive': 'low-positive' },
    igm: { negative: 'negative', grey: 'grey', positive: 'positive', 'low-positive': 'positive' },
    avidity: {
      low: 'low',
      grey: 'intermediate',
      intermediate: 'intermediate',
      high: 'high',
      'not-measurable': 'not-measurable',
    },
    blot: { negative: 'negative', grey: 'indeterminate', positive: 'positive' },
    pcr: { negative: 'negative', grey: 'indeterminate', positive: 'positive', 'low-positive': 'positive' },
  };
  const OF_ALL: Partial<Record<Meaning, string>> = { 'not-done': 'not-done', pending: 'pending' };

  it.each(RESULT_KEYS)('beside %s', (key) => {
    for (const pathogen of PATHOGENS)
      for (const meaning of MEANINGS) {
        const absent = meaning === 'e2-absent' && key === 'iggBlot' && pathogen === 'rubella';
        const said = absent ? 'e2-absent' : (OF_ALL[meaning] ?? SAYS[kindOf(key)][meaning]);
        expect(classOfWord(meaning, { key, pathogen }), `${meaning} ${pathogen}`).toBe(said);
      }
  });
});

describe('a number between limits', () => {
  const BANDS: Record<Kind, readonly [string, string, string]> = {
    igg: ['negative', 'grey', 'positive'],
    igm: ['negative', 'grey', 'positive'],
    avidity: ['low', 'intermediate', 'high'],
    blot: ['negative', 'indeterminate', 'positive'],
    pcr: ['negative', 'indeterminate', 'positive'],
  };
  it.each(RESULT_KEYS)('%s: below, between and from', (key) => {
    const values = [3, 4, 5, 6, 7].map((value) => classOfValue(value, null, { below: 4, from: 6 }, key));
    const [below, between, from] = BANDS[kindOf(key)];
    expect(values).toEqual([below, between, between, from, from]);
  });

  const plain: KitLimits = { below: 4, from: 6 };
  const marked: KitLimits = { below: 4, from: 6, belowIsIncluded: true, fromIsExcluded: true };
  const [LOW, OPEN, MID, HIGH] = ['negative', undefined, 'grey', 'positive'];
  it.each<[string, Comparator | null, KitLimits, readonly (string | undefined)[]]>([
    ['as they are', null, plain, [LOW, MID, MID, HIGH, HIGH]],
    ['with their marks', null, marked, [LOW, LOW, MID, MID, HIGH]],
    ['less than', '<', plain, [LOW, LOW, OPEN, OPEN, OPEN]],
    ['less than, marked', '<', marked, [LOW, LOW, OPEN, OPEN, OPEN]],
    ['at most', '≤', plain, [LOW, OPEN, OPEN, OPEN, OPEN]],
    ['at most, marked', '≤', marked, [LOW, LOW, OPEN, OPEN, OPEN]],
    ['more than', '>', plain, [OPEN, OPEN, OPEN, HIGH, HIGH]],
    ['more than, marked', '>', marked, [OPEN, OPEN, OPEN, HIGH, HIGH]],
    ['at least', '≥', plain, [OPEN, OPEN, OPEN, HIGH, HIGH]],
    ['at least, marked', '≥', marked, [OPEN, OPEN, OPEN, OPEN, HIGH]],
  ])('on each side of each limit: %s', (_, comparator, limits, classes) => {
    expect([3, 4, 5, 6, 7].map((value) => classOfValue(value, comparator, limits, 'igg'))).toEqual(classes);
  });

  it('is below first, where two limits are one', () => {
    expect(classOfValue(4, null, { below: 4, from: 4 }, 'igg')).toBe('positive');
    expect(classOfValue(3.9, null, { below: 4, from: 4 }, 'igg')).toBe('negative');
  });
});
