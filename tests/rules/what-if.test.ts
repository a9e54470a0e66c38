import { describe, expect, it } from 'vitest';
import { isAbsent } from '../../src/rules/because.ts';
import { valueAt, withValue } from '../../src/rules/view.ts';
import { PATHOGENS, type Assessment, type Case, type FactPath } from '../../src/rules/vocabulary.ts';
import { alternatives } from '../../src/tables/what-if.ts';
import { howMany } from '../helpers/how-many.ts';
import { once } from '../helpers/once.ts';
import { assess, assessRead, readCase, shortCase } from '../helpers/read-case.ts';
import { pathsFor } from '../helpers/values.ts';
import { randomCases } from '../proof/random-cases.ts';

const answered = once(() =>
  [...randomCases(howMany(1500), 61)].map((one): [Case, Assessment] => [readCase(one), assess(one)]),
);
const shortest = (found: readonly string[]) =>
  [...found]
    .sort((a, b) => a.length - b.length)
    .slice(0, 3)
    .join('\n');
const isUnknown = (one: Case, path: FactPath) => {
  const held = valueAt(one, path);
  return isAbsent(held) || ['pending', 'unknown', 'unreadable'].some((name) => name === held);
};

describe('what else it could be, in 1,500 cases', () => {
  it('is true: with that one fact changed, the answer is that conclusion', () => {
    const untrue = answered().flatMap(([one, { whyNot }]) =>
      whyNot
        .map(
          ({ fact, value, conclusion }) =>
            [fact, value, conclusion, assessRead(withValue(one, fact, value))] as const,
        )
        .filter(([, , conclusion, other]) => other.conclusion !== conclusion)
        .map(
          ([fact, value, conclusion, other]) =>
            `${fact} = ${JSON.stringify(value)} gives ${other.conclusion}, not ${conclusion}: ${JSON.stringify(one)}`,
        ),
    );
    expect(untrue.length, shortest(untrue)).toBe(0);
  });

  it('is five at the most, each another conclusion, none the one that stands', () => {
    for (const [, { whyNot, conclusion }] of answered()) {
      const other = whyNot.map((one) => one.conclusion);
      expect(other.length).toBeLessThanOrEqual(5);
      expect(new Set([...other, conclusion]).size).toBe(other.length + 1);
    }
  });

  it('changes and misses only what this person can have', () => {
    const foreign = answered().flatMap(([one, { whyNot, missing }]) =>
      [...whyNot.map(({ fact }) => fact), ...missing]
        .filter((path) => !pathsFor(one).includes(path))
        .map((path) => `${path}: ${JSON.stringify(one)}`),
    );
    expect(foreign.length, shortest(foreign)).toBe(0);
  });

  it('is offered by values that the contract accepts', () => {
    for (const { path, values, subjects } of alternatives)
      for (const subject of subjects)
        for (const pathogen of PATHOGENS)
          for (const value of values) {
            const base: Case = { id: '', pathogen, subject, results: {} };
            expect(() => readCase(withValue(base, path, value))).not.toThrow();
          }
  });
});

describe('what is missing', () => {
  it('is nothing that is known', () => {
    const known = answered().flatMap(([one, { missing }]) =>
      missing.filter((path) => !isUnknown(one, path)).map((path) => `${path}: ${JSON.stringify(one)}`),
    );
    expect(known.length, shortest(known)).toBe(0);
  });

  it('stands once', () => {
    for (const [, { missing }] of answered()) expect(new Set(missing).size).toBe(missing.length);
  });

  it.each<[string, Case, FactPath]>([
    [
      'the week, where it is not known',
      shortCase('toxoplasma', 'pregnant', { igg: 'positive', igm: 'positive', avidity: 'high' }),
      'gestation',
    ],
    [
      'the week, where it is not known',
      shortCase('cmv', 'pregnant', { igg: 'positive', igm: 'negative' }),
      'gestation',
    ],
    [
      'avidity',
      shortCase('cmv', 'pregnant', { igg: 'positive', igm: 'positive' }, { gestation: '9' }),
      'results.avidity',
    ],
    ['IgM', shortCase('cmv', 'pregnant', { igg: 'positive' }, { gestation: '9' }), 'results.igm'],
    ['IgG', shortCase('cmv', 'pregnant', { igm: 'positive' }, { gestation: '9' }), 'results.igg'],
    [
      'IgG that cannot be read',
      readCase({ id: '', pathogen: 'cmv', subject: 'pregnant', results: { igg: { text: '250' } } }),
      'results.igg',
    ],
  ])('begins with %s', (_, one, path) => {
    expect(assessRead(one).missing[0]).toBe(path);
  });

  it('begins with rash and contact where a rubella IgG leaves them open', () => {
    const answer = assess(
      shortCase('rubella', 'pregnant', { igg: 'positive', igm: 'negative' }, { gestation: '9' }),
    );
    expect(answer.conclusion).toBe('past_infection');
    expect(answer.missing.slice(0, 2).sort()).toEqual(['history.contactDaysAgo', 'history.rashDaysAgo']);
  });
});
