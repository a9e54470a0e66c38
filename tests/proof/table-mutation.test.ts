// @vitest-environment node
/** The short form of `npm run mutation:tables`: a seeded share of all tables that differ in one cell. */
import { beforeAll, describe, expect, it } from 'vitest';
import { mutantsOf, nameOf, type Mutant } from '../../src/proof/mutants.ts';
import { caseAt, sizeOf, spaces, wideSpaces } from '../../src/proof/space.ts';
import { checkShape } from '../../src/rules/case-schema.ts';
import { compile, type Compiled } from '../../src/rules/compile.ts';
import { readFacts } from '../../src/rules/decide.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { tables } from '../../src/tables/tables.ts';
import { withLayer } from '../helpers/broken-tables.ts';
import { howMany } from '../helpers/how-many.ts';
import { answered } from './mutation/answer.ts';
import { bandFaults } from './mutation/bands.ts';
import { breaksInvariant, breaksProof } from './mutation/checks.ts';
import { equivalence } from './mutation/equivalent.ts';
import { patched } from './mutation/patch.ts';
import { LISTED } from './mutation/listed.ts';
import { NEVER, neverIn } from './mutation/never.ts';
import { fillPools, rareCases, seededCases, soundFor, witnesses, type Pools } from './mutation/pools.ts';
import { changedRows, rowAnswers, SEEDED } from './mutation/row-answers.ts';
import { canBeHeld } from './mutation/together.ts';
import { OF_LOWERING, runMutation } from './mutation/run.ts';
import { keyOf, rowsOf } from './case-pack/reach.ts';
import { seededRng } from './random-cases.ts';

let pools: Pools;
beforeAll(() => {
  pools = fillPools({ space: 4_000, random: 10_000, kept: 8 });
}, 300_000);

/** One mutant in `every`, drawn with a seed. */
function some(every: number, seed: number): Mutant[] {
  const rng = seededRng(seed);
  return tables.flatMap((table) => [...mutantsOf(table)].filter(() => rng() < 1 / every));
}

/** The mutant as a table of its own, compiled from nothing. */
function afresh({ table, layer, from, row }: Mutant): Compiled {
  const rows = (old: readonly Row[]) => old.map((one) => (one === from ? row : one));
  return compile(withLayer(table, layer.id, (one) => ({ ...one, rows: rows(one.rows) })));
}

describe('what the mutation rests on', () => {
  it('a patched table is the table compiled from nothing', () => {
    for (const mutant of some(2_500, 3)) {
      const both = [patched(compile(mutant.table), mutant), afresh(mutant)].map((one) =>
        [...one.readings, ...one.chain, ...one.closing, ...one.plan].map(({ all, inputs, rows }) => ({
          all,
          inputs,
          rows,
        })),
      );
      expect(both[0], nameOf(mutant)).toEqual(both[1]);
    }
  });

  it('no mutant is called equivalent that some case tells from the table', () => {
    let told = 0;
    for (const mutant of some(howMany(300, 60), 4)) {
      const sound = compile(mutant.table);
      if (mutant.kind.startsWith('condition')) continue;
      const table = patched(sound, mutant);
      const pool = pools.of(keyOf(mutant.table, mutant.from));
      if (pool.every((held) => answered(table, held.c, held.view)?.key === held.key)) continue;
      told += 1;
      expect(equivalence(sound, mutant), nameOf(mutant)).toBeNull();
    }
    expect(told).toBeGreaterThan(howMany(100, 500));
  }, 300_000);

  it('each case that was written down is one that may be sent', () => {
    const kept = [...witnesses().map((one) => one.case), ...rareCases()];
    expect(kept.length).toBeGreaterThan(500);
    for (const one of kept) expect(checkShape(one), JSON.stringify(one)).not.toHaveProperty('fault');
  });

  it('the sound tables break nothing that a mutant is judged by', () => {
    for (const table of tables) {
      const sound = compile(table);
      const layers = [...sound.readings, ...sound.chain, ...sound.closing, ...sound.plan];
      const held = layers.flatMap(({ rows }) => rows.flatMap(({ row }) => pools.of(keyOf(table, row))));
      const cases = [...new Set(held)].map((one) => ({ held: one, now: one }));
      expect(breaksInvariant(sound, cases)).toBeNull();
    }
  }, 120_000);

  it('no case holds facts together that the search leaves out', () => {
    const rng = seededRng(5);
    const drawn = [...spaces, ...wideSpaces].flatMap((space) =>
      Array.from({ length: 500 }, () => caseAt(space, Math.floor(rng() * sizeOf(space)))),
    );
    const held = new Set<string>();
    for (const c of [...drawn, ...seededCases(20_000)]) {
      const compiled = soundFor(c);
      const facts = readFacts(compiled, viewCase(c));
      for (const { why, all } of neverIn(compiled))
        if (all.every(({ slot, values }) => (values & (1 << (facts[slot] ?? 0))) !== 0))
          held.add(`${compiled.table.id}, ${why}: ${JSON.stringify(c)}`);
      const sets = compiled.slots.map(({ spec }, slot) => (spec === null ? -1 : 1 << (facts[slot] ?? 0)));
      if (!canBeHeld(compiled, Int32Array.from(sets))) held.add(`${compiled.table.id}: ${JSON.stringify(c)}`);
    }
    expect([...held].slice(0, 5)).toEqual([]);
    // Each is of use in some table.
    const used = new Set(tables.flatMap((table) => neverIn(compile(table)).map(({ why }) => why)));
    expect(NEVER.map(({ why }) => why).filter((why) => !used.has(why))).toEqual([]);
  }, 120_000);

  it('a case built for a cell reaches its row', () => {
    const lost = witnesses().filter(({ row, case: c }) => !rowsOf(c).includes(row));
    expect(lost.map(({ row }) => row)).toEqual([]);
  });

  it('a mutant that is listed as equivalent is there', () => {
    const names = new Set(tables.flatMap((table) => [...mutantsOf(table)].map(nameOf)));
    expect([...LISTED.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  it('a row left as it is breaks no proof', () => {
    const [table] = tables as readonly [Table, ...Table[]];
    const [mutant] = [...mutantsOf(table)] as [Mutant, ...Mutant[]];
    expect(breaksProof(compile(table), { ...mutant, row: mutant.from })).toBe(false);
  });
});

describe('a table with one cell changed', () => {
  it('is noticed, or is proved to be no other table', () => {
    const ask = (of: Pools) => runMutation(of, { share: howMany(0.003, 0.016), seed: 7, quick: true }).kinds;
    // What the few cases leave is asked of all whose answers are published, so that a check has each that tells.
    const isLeft = (all: ReturnType<typeof ask>) => [...all.values()].some(({ left }) => left.length > 0);
    const byFew = ask(pools);
    const kinds = isLeft(byFew) ? ask(fillPools({ space: SEEDED, random: SEEDED, kept: 24 })) : byFew;
    const tallies = [...kinds.values()];
    const sum = (of: (tally: (typeof tallies)[number]) => number) =>
      tallies.reduce((all, tally) => all + of(tally), 0);
    expect(sum(({ count }) => count)).toBeGreaterThan(howMany(275, 1_500));
    expect(tallies.flatMap(({ left }) => left)).toEqual([]);
    expect(tallies.flatMap(({ undecided }) => undecided)).toEqual([]);
  }, 300_000);

  it('that calms an answer is noticed by the invariants alone, 95 times in 100', () => {
    const { lowering } = runMutation(pools, { share: howMany(0.06, 0.3), seed: 8, only: OF_LOWERING });
    expect(lowering.count).toBeGreaterThan(howMany(80, 400));
    expect(lowering.byInvariants / lowering.count, lowering.left.join('\n')).toBeGreaterThanOrEqual(0.95);
  }, 300_000);

  it('every boundary a day off is noticed', () => {
    const { count, left } = bandFaults();
    expect(count).toBeGreaterThan(100);
    expect(left).toEqual([]);
  });
});

describe('the answers of every row', () => {
  it('are those that were published; else run npm run mutation:tables -- --publish, and tell what changed', () => {
    const now = rowAnswers();
    expect(changedRows(now).slice(0, 20)).toEqual([]);
    const [first = ''] = Object.keys(now.rows);
    expect(changedRows({ ...now, rows: { ...now.rows, [first]: '0' } }, now)).toEqual([first]);
  }, 120_000);
});
