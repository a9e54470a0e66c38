/** The tables of words, units and kits as indexes by folded spelling. */
import { describe, expect, it } from 'vitest';
import { prepareAids, MEANINGS, type AidTables, type Kit, type Meaning } from '../../src/rules/aids.ts';

const noWords = Object.fromEntries(MEANINGS.map((meaning) => [meaning, {}])) as AidTables['readings'];
const kit = (id: string) => ({ id, maker: 'm' }) as Kit;
const tables: AidTables = {
  readings: {
    ...noWords,
    negative: { en: ['Negative', 'not found'], de: ['negativ'] },
    positive: { en: ['Positive'] },
  },
  comparators: { '<': ['<', 'Less than'], '≤': [], '>': ['>'], '≥': [] },
  units: [
    { unit: 'IU/mL', divideBy: 1, spellings: ['IU / mL', 'МЕ/mL'] },
    { unit: 'index', divideBy: 1, spellings: ['Index'] },
  ],
  kits: [kit('one'), kit('two')],
  practices: ['here', 'there'],
};
const withWords = (words: Partial<Record<Meaning, readonly string[]>>) => ({
  ...tables,
  readings: {
    ...noWords,
    ...Object.fromEntries(Object.entries(words).map(([meaning, en]) => [meaning, { en }])),
  },
});

describe('what is looked up', () => {
  const aids = prepareAids(tables);
  it('stands under its folded spelling, in every language', () => {
    expect([...aids.words]).toEqual([
      ['negative', 'negative'],
      ['not found', 'negative'],
      ['negativ', 'negative'],
      ['positive', 'positive'],
    ]);
    expect([...aids.comparators]).toEqual([
      ['<', '<'],
      ['less than', '<'],
      ['>', '>'],
    ]);
    expect([...aids.units].map(([spelling, { unit }]) => [spelling, unit])).toEqual([
      ['iu/ml', 'IU/mL'],
      ['me/ml', 'IU/mL'],
      ['index', 'index'],
    ]);
  });

  it('are kits by their id, and the names of the practices', () => {
    expect([...aids.kits]).toEqual([
      ['one', kit('one')],
      ['two', kit('two')],
    ]);
    expect([...aids.practices]).toEqual(['here', 'there']);
  });
});

describe('a table', () => {
  it('that gives one spelling two meanings is refused by that spelling', () => {
    expect(() => prepareAids(withWords({ negative: ['No'], positive: ['no.'] }))).toThrow(
      '"no" has two meanings in one table',
    );
    expect(() => prepareAids({ ...tables, kits: [kit('one'), kit('one')] })).toThrow(
      '"one" has two meanings',
    );
  });

  it('may give one spelling the same meaning twice', () => {
    expect(prepareAids(withWords({ negative: ['No', 'no.'] })).words.get('no')).toBe('negative');
  });
});
