// @vitest-environment node
/** The published spaces: how many cases, of what kind, and from where their days come. */
import { describe, expect, it } from 'vitest';
import { around, boundariesOf, gestations, weekBoundaries } from '../../src/proof/axes-days.ts';
import { caseAt, sizeOf, spaces, wideSpaces } from '../../src/proof/space.ts';
import { tableOf } from '../../src/proof/vector.ts';
import { compile } from '../../src/rules/compile.ts';
import { valueAt } from '../../src/rules/view.ts';
import { PATHOGENS, SUBJECTS } from '../../src/rules/vocabulary.ts';
import { rubellaMother } from '../../src/tables/rubella-mother.ts';
import { readCase } from '../helpers/read-case.ts';
import { seededRng } from './random-cases.ts';

const all = (list: typeof spaces) => list.reduce((sum, space) => sum + sizeOf(space), 0);

describe('the published spaces', () => {
  it('hold at least 1.5 million cases, the wide ones 99 million', () => {
    expect(all(spaces)).toBeGreaterThanOrEqual(1_500_000);
    expect(all(wideSpaces)).toBeGreaterThanOrEqual(99_000_000);
  });

  it('are of every table and subject, each under a name of its own', () => {
    for (const pathogen of PATHOGENS)
      for (const subject of SUBJECTS)
        expect(spaces.some((one) => one.pathogen === pathogen && one.subject === subject)).toBe(true);
    const ids = [...spaces, ...wideSpaces].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('try no value twice, and on every axis what a sender leaves out', () => {
    for (const { id, axes } of [...spaces, ...wideSpaces])
      for (const { path, values } of axes) {
        expect(new Set(values.map((value) => JSON.stringify(value))).size, `${id} ${path}`).toBe(
          values.length,
        );
        expect(
          values.some((value) => value === null || value === 'not-done'),
          `${id} ${path}`,
        ).toBe(true);
      }
  });

  it('reach every fact that a table reads', () => {
    for (const space of spaces) {
      const { table } = tableOf(space);
      const own = spaces.filter((one) => one.pathogen === space.pathogen && one.subject === space.subject);
      const paths = new Set<string>(own.flatMap(({ axes }) => axes.map(({ path }) => path)));
      const asked = new Set(Object.values(table.facts).flatMap(({ from }): readonly string[] => from));
      if (space.subject === 'planning')
        for (const path of ['gestation', 'results.amnioticPcr']) asked.delete(path);
      expect(
        [...asked].filter((path) => !paths.has(path)),
        space.id,
      ).toEqual([]);
    }
  });

  it('hold cases of the contract, as a sender would write them', () => {
    const rng = seededRng(20_261_121);
    for (const space of spaces)
      for (let drawn = 0; drawn < 100; drawn++) {
        const source = caseAt(space, Math.floor(rng() * sizeOf(space)));
        expect(readCase(source)).toEqual(source);
      }
  });
});

describe('a space', () => {
  const space = { ...spaces[0], id: 'a', pathogen: 'cmv', subject: 'pregnant' } as const;
  const small = {
    ...space,
    axes: [
      { path: 'results.igg', values: ['not-done', 'negative'] },
      { path: 'gestation', values: [null, '12', '12+1'] },
    ],
  } as const;

  it('counts through its last axis first', () => {
    expect(sizeOf(small)).toBe(6);
    const told = [0, 1, 2, 3, 4, 5].map((index) => {
      const source = caseAt(small, index);
      return [valueAt(source, 'results.igg'), valueAt(source, 'gestation')];
    });
    expect(told).toEqual(
      ['not-done', 'negative'].flatMap((igg) => [null, '12', '12+1'].map((week) => [igg, week])),
    );
    expect(caseAt(small, 0)).toEqual({ id: 'a-0', pathogen: 'cmv', subject: 'pregnant', results: {} });
  });
});

describe('the days', () => {
  it('are those of the tables: a new band enters by itself', () => {
    const { facts } = rubellaMother;
    const bands = [...facts.rash.read.bands, { below: 90, is: 'old' }];
    const rash = { ...facts.rash, read: { ...facts.rash.read, bands } };
    const wider = compile({ ...rubellaMother, facts: { ...facts, rash } });
    const path = 'history.rashDaysAgo';
    const added = boundariesOf(wider, path).filter(
      (day) => !boundariesOf(compile(rubellaMother), path).includes(day),
    );
    expect(added).toEqual([90]);
  });

  it('are tried the day before, on the day and the day after', () => {
    expect(around([0, 57])).toEqual([0, 1, 56, 57, 58]);
    expect(gestations(around([112]))).toEqual([null, '15+6', '16+0', '16+1']);
    const screening = spaces.find(({ id }) => id === 'cmv-pregnant-screening');
    const weeks = screening?.axes.find(({ path }) => path === 'gestation')?.values ?? [];
    const own = screening === undefined ? [] : weekBoundaries(tableOf(screening));
    expect(own.length).toBeGreaterThan(2);
    for (const week of gestations(around(own))) expect(weeks).toContain(week);
  });
});
