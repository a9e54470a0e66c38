// @vitest-environment node
/** The fast walk gives the answers of the plain way and of the machine, and stops where a table does not answer. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/proof/answer.ts';
import { releaseOf, vectorsOf } from '../../src/proof/release.ts';
import { caseAt, sizeOf, spaces, type Space } from '../../src/proof/space.ts';
import { answersOf, answerSpace, hashOf, tableOf, type Vector } from '../../src/proof/vector.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { compile } from '../../src/rules/compile.ts';
import type { Layer, Row, Table } from '../../src/rules/table.ts';
import { questions } from '../../src/tables/questions.ts';
import { seededRng } from './random-cases.ts';

const SEED = 20_261_121;
/** Cases of each table and subject that are answered the plain way too. */
const PLAIN = 20_000;
const smallest = spaces.reduce((least, space) => (sizeOf(space) < sizeOf(least) ? space : least));
const answerAt = ({ answers, at }: Vector, index: number) => answers[at[index] ?? 0];

const groups = new Map<string, Space[]>();
for (const space of spaces) {
  const name = `${space.pathogen}, ${space.subject}`;
  groups.set(name, [...(groups.get(name) ?? []), space]);
}

function withLayer(table: Table, change: (layer: Layer) => Layer): Table {
  return { ...table, chain: table.chain.map(change) };
}

describe('the answers of a space', () => {
  it.each([...groups])('are those of the plain way: %s', (_, own) => {
    const rng = seededRng(SEED);
    for (const space of own) {
      const vector = answersOf(space);
      const compiled = tableOf(space);
      for (let drawn = 0; drawn < PLAIN / own.length; drawn++) {
        const index = Math.floor(rng() * sizeOf(space));
        const source = caseAt(space, index);
        expect(answerAt(vector, index), JSON.stringify(source)).toEqual(answerOf(compiled, source));
      }
    }
  });

  it('are those of the plain way in every case of the smallest space', () => {
    const vector = answersOf(smallest);
    const compiled = tableOf(smallest);
    for (let index = 0; index < sizeOf(smallest); index++)
      expect(answerAt(vector, index)).toEqual(answerOf(compiled, caseAt(smallest, index)));
  });

  it('are those that the machine comes to', () => {
    const rng = seededRng(SEED + 1);
    for (const space of spaces) {
      const vector = answersOf(space);
      for (let drawn = 0; drawn < 6; drawn++) {
        const index = Math.floor(rng() * sizeOf(space));
        const decision = runHeadless(tableOf(space), questions, caseAt(space, index));
        const { conclusion, cannotSay } = answerAt(vector, index) ?? {};
        expect(decision).toMatchObject({ kind: 'decided', conclusion, cannotSay });
      }
    }
  });

  it('stand in the order of their first appearance, and each is used', () => {
    for (const space of [smallest, ...spaces.slice(0, 3)]) {
      const { answers, at } = answersOf(space);
      const firsts = answers.map((_, place) => at.indexOf(place));
      expect(firsts).not.toContain(-1);
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(answers.length);
    }
  });

  it('are told as they come: cases done, up to all', () => {
    const largest = spaces.reduce((most, space) => (sizeOf(space) > sizeOf(most) ? space : most));
    const steps = [...answerSpace(largest)];
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(sizeOf(largest));
  });
});

describe('a table that does not answer', () => {
  const { table } = tableOf(smallest);
  // The row that decides the first case, and its layer.
  const decided = answersOf(smallest).answers[0]?.row;
  const layer = table.chain.find(({ rows }) => rows.some(({ id }) => id === decided));
  const row = layer?.rows.find(({ id }) => id === decided);

  it('stops the walk with table, layer and case where no row holds', () => {
    const broken = withLayer(table, (one) =>
      one === layer ? { ...one, rows: one.rows.filter((each) => each !== row) } : one,
    );
    expect(() => answersOf(smallest, compile(broken))).toThrow(
      new RegExp(`^${table.id}, ${layer?.id}: no row for \\{"id":"${smallest.id}-0"`),
    );
  });

  it('stops the walk with both rows where two hold', () => {
    if (row === undefined) throw new Error('no row');
    const twice = { ...row, id: 'TWICE' };
    const broken = withLayer(table, (one) => (one === layer ? { ...one, rows: [...one.rows, twice] } : one));
    expect(() => answersOf(smallest, compile(broken))).toThrow(`rows ${row.id}, TWICE for`);
  });

  it.each(table.plan.map(({ id }, at) => [id, at] as const))('stops in the plan too: %s', (id, at) => {
    const withPlan = (rows: (all: readonly Row[]) => readonly Row[]) =>
      compile({
        ...table,
        plan: table.plan.map((one, place) => (place === at ? { ...one, rows: rows(one.rows) } : one)),
      });
    expect(() =>
      answersOf(
        smallest,
        withPlan(() => []),
      ),
    ).toThrow(`${table.id}, ${id}: no row for`);
    const again = withPlan((all) => [...all, { id: 'AGAIN', when: {} }]);
    expect(() => answersOf(smallest, again)).toThrow(new RegExp(`^${table.id}, ${id}: rows \\S+, AGAIN for`));
  });

  it('stops where the chain ends without a word', () => {
    const silent = compile({ ...table, chain: [], closing: [] });
    expect(() => answersOf(smallest, silent)).toThrow(`${table.id} (end of the chain): no row for`);
  });
});

describe('a release', () => {
  const vectors = [smallest, ...spaces.slice(0, 2)].map((space) => answersOf(space));

  it('gives back the vectors that it was made of', async () => {
    const { release, numbers } = await releaseOf('1', vectors);
    expect(await vectorsOf(release, numbers)).toEqual(vectors);
    expect(release.hash).toBe(await hashOf(vectors));
  });

  it('is refused where its parts do not fit: a number changed, cut or added', async () => {
    const { release, numbers } = await releaseOf('1', vectors);
    const changed = numbers.slice();
    changed[10] = changed[10] === 0 ? 1 : 0;
    const longer = new Uint8Array(numbers.length + 2);
    longer.set(numbers);
    for (const wrong of [changed, numbers.slice(0, -2), longer])
      await expect(vectorsOf(release, wrong)).rejects.toThrow('do not fit its hash');
  });

  it('has another hash where one answer is another', async () => {
    const [first, ...rest] = vectors;
    if (first === undefined) throw new Error('no vector');
    const answers = first.answers.map((answer, place) => (place === 0 ? { ...answer, row: 'X' } : answer));
    expect(await hashOf([{ ...first, answers }, ...rest])).not.toBe(await hashOf(vectors));
  });
});
