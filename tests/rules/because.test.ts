import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/exchange/shelf.ts';
import { isAbsent } from '../../src/rules/because.ts';
import { valueAt } from '../../src/rules/view.ts';
import type { Assessment, Case } from '../../src/rules/vocabulary.ts';
import { howMany } from '../helpers/how-many.ts';
import { once } from '../helpers/once.ts';
import { assess, readCase, shortCase } from '../helpers/read-case.ts';
import { layersOf } from '../helpers/broken-tables.ts';
import { randomCases } from '../proof/random-cases.ts';

const answered = once(() =>
  [...randomCases(howMany(2000), 41)].map((one): [Case, Assessment] => [readCase(one), assess(one)]),
);
const rowsFor = ({ pathogen, subject }: Case) =>
  layersOf(tableFor(pathogen, subject)?.table ?? ({} as never)).flatMap(({ rows }) => rows);

describe('the reasons of two thousand cases', () => {
  it('are there beside every answer, each with a text', () => {
    for (const [sent, { because, conclusion }] of answered()) {
      expect(because.length, `${conclusion} ${JSON.stringify(sent)}`).toBeGreaterThan(0);
      for (const { text } of because) expect(text.trim(), JSON.stringify(sent)).toMatch(/^[A-Z].*[.!?]$/);
    }
  });

  it('name a row of the table, and the value that the case holds', () => {
    for (const [sent, { because }] of answered()) {
      const ids = rowsFor(sent).map(({ id }) => id);
      for (const { row, fact, value } of because) {
        expect(ids).toContain(row);
        expect(value).toEqual(valueAt(sent, fact));
      }
    }
  });

  it('begin with the row that decided the word', () => {
    for (const [sent, { because, conclusion }] of answered()) {
      const first = rowsFor(sent).find(({ id }) => id === because[0]?.row);
      expect(first?.word, `${conclusion} ${JSON.stringify(sent)}`).toBeDefined();
    }
  });

  it('hold a row that decides the conclusion, whatever weighed it', () => {
    for (const [sent, { because, conclusion }] of answered()) {
      const words = because.map(({ row }) => rowsFor(sent).find(({ id }) => id === row)?.word);
      expect(words, JSON.stringify(sent)).toContain(conclusion);
    }
  });

  it('say nothing twice', () => {
    for (const [sent, { because }] of answered()) {
      const seen = because.map(({ row, fact }) => `${row} ${fact}`);
      expect(new Set(seen).size, JSON.stringify(sent)).toBe(seen.length);
    }
  });

  it('tell no fact that is not known, unless the row turns on its missing', () => {
    const wrong = answered().flatMap(([sent, { because }]) =>
      because
        .filter(({ value, fact }) => isAbsent(value) && !['results.igg', 'results.igm'].includes(fact))
        .filter(({ row, fact }) => {
          const own = because.filter((one) => one.row === row);
          const asks = rowsFor(sent).find(({ id }) => id === row)?.asks ?? [];
          return !asks.includes(fact) && own.some(({ value }) => !isAbsent(value));
        })
        .map(({ row, fact }) => `${row} ${fact} ${JSON.stringify(sent)}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a contradiction', () => {
  it.each([
    [
      'an avidity on a negative IgG',
      { igg: 'negative', igm: 'positive', avidity: 'high' },
      'results.avidity',
      {},
    ],
    ['a rising IgG that is negative', { igg: 'negative', igm: 'negative' }, 'series', { series: 'rising' }],
    [
      'an IgG that was there and is gone',
      { igg: 'negative', igm: 'negative' },
      'previous',
      { previous: [{ weeksBefore: 60, igg: { class: 'positive' } }] },
    ],
  ])('%s stands among the reasons and never reassures', (_, results, fact, rest) => {
    const answer = assess(shortCase('cmv', 'pregnant', results, { gestation: '10', ...rest }));
    expect(answer.conclusion).toBe('inconclusive');
    expect(answer.because.map((one) => one.fact)).toContain(fact);
  });
});
