import { beforeAll, describe, expect, test } from 'vitest';
import { ROUNDS } from '../../src/command/bench/rounds.ts';
import { CONCLUSIONS } from '../../src/rules/vocabulary.ts';
import { mustAgree } from './agree.ts';
import { benchCases, benchTables } from './cases.ts';
import { compareEngines } from './compare.ts';
import type { BenchCase, BenchTable, Engine } from './engine.ts';
import { toDmn11 } from './engines/dmn-eval.ts';
import { feelinCells, feelinTogether } from './engines/feelin.ts';
import { jsonRules, jsonRulesAll, ruleOf } from './engines/json-rules.ts';
import * as ours from './engines/ours.ts';
import { zen, zenInFlight } from './engines/zen.ts';
import { optionalPackage } from './optional.ts';
import { judge } from './targets.ts';

const ONCE = { rounds: 1, milliseconds: 0 };

let tables: BenchTable[];
let worked: BenchCase[];
let some: BenchCase[];
beforeAll(async () => {
  tables = await benchTables();
  worked = benchCases(tables, { every: 1, drawn: 0 });
  some = benchCases(tables, { every: 150, drawn: 2 });
});

/** An engine that answers as another does, but for one case. */
const broken = (engine: Engine, at: number): Engine => ({
  ...engine,
  name: 'a broken engine',
  async ready(all) {
    const answer = await engine.ready(all);
    return (
      answer && (async (cases) => (await answer(cases)).map((said, place) => (place === at ? '' : said)))
    );
  },
});

describe('an engine of the comparison', () => {
  test('is asked about every table, and about a thousand worked cases at least', () => {
    expect(new Set(some.map(({ table }) => table.id)).size).toBe(tables.length);
    expect(worked.length).toBeGreaterThan(1000);
  });

  test('json-rules-engine concludes as the tables do, on every worked case', async () => {
    const answer = await jsonRules.ready(tables);
    expect(await answer?.(worked)).toEqual(worked.map(ours.decided));
  });

  test.each([
    ...[ours.conclusion, ours.fromCase, ours.traced, ours.actor, ours.assessed, ours.whole, ours.line],
    ...[zen, zenInFlight, jsonRulesAll, feelinTogether, feelinCells],
  ])('$name concludes as the tables do', async (engine) => {
    const answer = await engine.ready(tables);
    const expected = some.map(ours.decided);
    mustAgree(engine.name, some, expected, (await answer?.(some)) ?? []);
    expect(expected.every((said) => CONCLUSIONS.some((one) => one === said))).toBe(true);
  });

  test('that answers otherwise ends the bench, with its name and the case', async () => {
    const [, second] = some;
    const run = compareEngines([ours.conclusion, broken(zen, 1)], tables, some, some.map(ours.decided), ONCE);
    await expect(run).rejects.toThrow(
      `a broken engine: 1 of ${some.length} answers differ; ${second?.source.id ?? ''}`,
    );
  });

  test('that answers too few cases ends it too', () => {
    expect(() => mustAgree('one', some, some.map(ours.decided), [])).toThrow(/^one: /);
  });

  test('that is not installed is named, and the others are timed', async () => {
    const missing: Engine = { name: 'missing', package: 'missing', ready: () => Promise.resolve(null) };
    const { measured, absent } = await compareEngines(
      [missing, ours.conclusion],
      tables,
      some,
      some.map(ours.decided),
      ONCE,
    );
    expect(absent).toEqual([missing]);
    expect(measured.map(({ engine }) => engine)).toEqual([ours.conclusion]);
    expect(measured[0]?.best).toBeGreaterThan(0);
    expect(optionalPackage('@torchlight/no-such-package')).toBeNull();
  });
});

describe('a layer in the form of an engine', () => {
  const layer = {
    name: 'reading_igg',
    section: 'reading',
    inputs: ['igg', 'blot'],
    rules: [
      { id: 'R1', accepts: [['grey', 'positive'], ['negative']], says: { iggRead: 'denied' } },
      { id: 'R2', accepts: [['negative'], null], says: { iggRead: 'negative' } },
    ],
  } as const;

  test('json-rules-engine: what is accepted, and nothing for what may be anything', () => {
    expect(layer.rules.map((rule, place) => ruleOf(layer, rule, place, true))).toEqual([
      {
        conditions: {
          all: [
            { fact: 'igg', operator: 'in', value: ['grey', 'positive'] },
            { fact: 'blot', operator: 'equal', value: 'negative' },
          ],
        },
        event: { type: '0' },
        priority: 2,
      },
      {
        conditions: { all: [{ fact: 'igg', operator: 'equal', value: 'negative' }] },
        event: { type: '1' },
        priority: 1,
      },
    ]);
  });

  test('DMN 1.1: an empty cell for what may be anything', () => {
    const xml = toDmn11(layer);
    expect(xml).toContain('<inputEntry id="r0i0"><text>"grey","positive"</text></inputEntry>');
    expect(xml).toContain('<inputEntry id="r1i1"><text></text></inputEntry>');
  });
});

describe('a target', () => {
  const measured = (engine: Engine, best: number, median: number) => ({ engine, best, median });
  const target = { ours: ours.conclusion, rival: jsonRules, atLeast: 10, limit: 'a limit' };

  test('is met by the medians, whatever the best round did', () => {
    const told = (median: number) =>
      judge([target], [measured(ours.conclusion, 1000, median), measured(jsonRules, 10, 10)])[0];
    expect(told(100)).toMatchObject({ median: 10, best: 100, isMet: true });
    expect(told(99)).toMatchObject({ isMet: false });
  });

  test('says nothing of an engine that was not measured', () => {
    expect(judge([target], [measured(ours.conclusion, ROUNDS, ROUNDS)])).toEqual([]);
  });
});
