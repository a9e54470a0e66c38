import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { proveLayer, proveTable, rowsIn, spaceOf, walkLayer } from '../../src/rules/proof.ts';
import type { Layer, Row, Table } from '../../src/rules/table.ts';

const zones = { nearWeeks: 12, planningWeeks: 12, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: null };
const values = ['no', 'yes', 'unknown'];
const facts: Table['facts'] = {
  igg: { values, from: ['previous'], read: { by: 'earlier', what: 'any', zones } },
  igm: { values, from: ['previous'], read: { by: 'earlier', what: 'any', zones } },
};
/** A table of two facts with three values each, one layer in every part. */
function tableOf(rows: readonly Row[], found: readonly Row[] = [{ id: 'F', when: {}, find: { seen: 'a' } }]) {
  const layer = (id: string, own: readonly Row[], more: Partial<Layer> = {}): Layer => ({
    id,
    title: id,
    stage: 'screening',
    facts: ['igg', 'igm'],
    rows: own,
    ...more,
  });
  return compile({
    id: 'two',
    pathogen: 'cmv',
    subjects: ['pregnant'],
    use: '',
    misuse: '',
    facts,
    bases: ['none'],
    readings: [layer('reading', found, { finds: { seen: ['a', 'b'] } })],
    chain: [layer('chain', rows)],
    closing: [layer('closing', [{ id: 'Z', when: {} }])],
    plan: [layer('plan', [{ id: 'P', when: {} }])],
  });
}
const chainOf = (rows: readonly Row[]) => {
  const compiled = tableOf(rows);
  const layer = compiled.chain[0];
  if (layer === undefined) throw new Error('no chain');
  return { compiled, layer };
};
const prove = (rows: readonly Row[], limit?: number) => {
  const { compiled, layer } = chainOf(rows);
  return proveLayer(compiled, layer, limit);
};

const whole: Row[] = [
  { id: 'A', when: { igg: 'no' } },
  { id: 'B', when: { igg: ['yes', 'unknown'], igm: 'no' } },
  { id: 'C', when: { igg: ['yes', 'unknown'], igm: ['yes', 'unknown'] } },
];
const [a, b, c] = whole as [Row, Row, Row];

describe('the proof of a layer', () => {
  it('counts the combinations and rows of one without a fault', () => {
    expect(prove(whole)).toEqual({ layer: 'chain', space: 9, rows: 3, gaps: [], overlaps: [], dead: [] });
  });

  it('tells a combination that no row accepts, by the names of its facts and values', () => {
    expect(prove([a, { ...b, when: { igg: 'yes', igm: 'no' } }, c])).toMatchObject({
      gaps: ['igg=unknown igm=no'],
      overlaps: [],
      dead: [],
    });
    expect(prove([a, b])).toMatchObject({
      gaps: ['igg=yes igm=yes', 'igg=yes igm=unknown', 'igg=unknown igm=yes', 'igg=unknown igm=unknown'],
    });
  });

  it('tells a combination that two rows accept, and both rows', () => {
    expect(prove([...whole, { id: 'D', when: { igg: 'yes', igm: 'no' } }])).toMatchObject({
      gaps: [],
      overlaps: ['igg=yes igm=no → B, D'],
      dead: ['D'],
    });
  });

  it('calls a row dead that never holds alone', () => {
    expect(prove([...whole, { id: 'D', when: { igg: [], igm: 'no' } }])).toMatchObject({
      overlaps: [],
      dead: ['D'],
    });
  });

  it('tells as many faults of a kind as it is asked for, twenty unless told otherwise', () => {
    const twice = [a, { ...a, id: 'A2' }];
    expect(prove([], 2).gaps).toEqual(['igg=no igm=no', 'igg=no igm=yes']);
    expect(prove([], 9).gaps).toHaveLength(9);
    expect(prove([], 0).gaps).toEqual([]);
    expect(prove(twice, 2).overlaps).toHaveLength(2);
    expect(prove(twice, 3).overlaps).toHaveLength(3);
    expect(prove(twice, 0).overlaps).toEqual([]);
    const wide = chainOf([]);
    const inputs = [...wide.layer.inputs, ...wide.layer.inputs];
    expect(proveLayer(wide.compiled, { ...wide.layer, inputs }).gaps).toHaveLength(20);
    const both = { ...chainOf(twice).layer, inputs: [...chainOf(twice).layer.inputs, ...wideInputs()] };
    expect(proveLayer(wide.compiled, both).overlaps).toHaveLength(20);
  });

  it('names a row by the combinations that it has for itself', () => {
    const { layer } = chainOf([a, b, { ...c, when: {} }]);
    const clashes: string[] = [];
    const alone = walkLayer(layer, (found, rows) =>
      clashes.push(`${found.join('')} ${rowsIn(layer, rows).join('')}`),
    );
    expect(rowsIn(layer, alone)).toEqual(['C']);
    expect(clashes).toEqual(['00 AC', '01 AC', '02 AC', '10 BC', '20 BC']);
    expect(spaceOf(layer)).toBe(9);
    expect(spaceOf({ ...layer, inputs: [] })).toBe(1);
  });

  it('looks behind a prefix again where it was not sound the first time', () => {
    const { layer } = chainOf([a, b]);
    const places: string[] = [];
    walkLayer(layer, (found) => places.push(found.join('')));
    expect(places).toEqual(['11', '12', '21', '22']);
  });
});

/** Three more values a fact, accepted by all: enough combinations for more than twenty faults. */
function wideInputs() {
  const { layer } = chainOf([
    { id: 'A', when: {} },
    { id: 'A2', when: {} },
  ]);
  return layer.inputs;
}

describe('the proof of a table', () => {
  it('goes through the readings, the chain, the closing layers and the plan, in this order', () => {
    const proofs = proveTable(tableOf(whole));
    expect(proofs.map(({ layer }) => layer)).toEqual(['reading', 'chain', 'closing', 'plan']);
    expect(proofs.every(({ gaps, overlaps, dead }) => [...gaps, ...overlaps, ...dead].length === 0)).toBe(
      true,
    );
  });
});
