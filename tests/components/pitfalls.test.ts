/** Every result is warned of something, and of no more than is read. */
import { describe, expect, test } from 'vitest';
import { pitfallsOf } from '../../src/components/result/pitfalls.ts';
import {
  CONCLUSIONS,
  PATHOGENS,
  SUBJECTS,
  type Conclusion,
  type Subject,
} from '../../src/rules/vocabulary.ts';
import { pitfalls } from '../../src/tables/pitfalls.ts';
import { sources } from '../../src/tables/sources.ts';
import { pitfallWords } from '../../src/words/en/pitfalls.ts';

/** What the tables of a subject conclude. */
const isReached = (subject: Subject, conclusion: Conclusion) =>
  subject === 'newborn'
    ? conclusion.startsWith('congenital') ||
      ['inconclusive', 'false_positive_igm_likely'].includes(conclusion)
    : !conclusion.startsWith('congenital');

const all = PATHOGENS.flatMap((pathogen) =>
  SUBJECTS.flatMap((subject) =>
    CONCLUSIONS.filter((conclusion) => isReached(subject, conclusion)).map(
      (conclusion) => [pathogen, subject, conclusion] as const,
    ),
  ),
);

describe('pitfalls', () => {
  test.each(all)('%s, %s, %s: one to three, and whom it is not for', (pathogen, subject, conclusion) => {
    for (const kind of ['pitfall', 'not-for'] as const) {
      const list = pitfallsOf(kind, pathogen, subject, conclusion);
      expect(list.length).toBeGreaterThanOrEqual(1);
      expect(list.length).toBeLessThanOrEqual(3);
    }
  });

  test('none is written that no result shows', () => {
    const shown = new Set(
      all.flatMap(([pathogen, subject, conclusion]) =>
        (['pitfall', 'not-for'] as const).flatMap((kind) =>
          pitfallsOf(kind, pathogen, subject, conclusion).map(({ id }) => id),
        ),
      ),
    );
    expect(pitfalls.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  test('each stands once, with sources that are there', () => {
    const ids = pitfalls.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, sources: named } of pitfalls)
      for (const source of named) expect(sources, id).toHaveProperty([source]);
  });

  test.each(Object.entries(pitfallWords))('%s is short, and promises nothing', (_id, text) => {
    expect(text.length).toBeLessThanOrEqual(190);
    expect(text).toMatch(/[.]$/);
    expect(text).not.toMatch(/no risk|zero|\b0 ?%|\bsafe\b|terminat|abort|\bmg\b/i);
    expect(text).not.toMatch(/(?<!IgG |IgM |IgA )\bpositive\b/i);
  });
});
