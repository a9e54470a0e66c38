import { describe, expect, it } from 'vitest';
import { compile, findTable, TableError } from '../../src/rules/compile.ts';
import type { FactSpec, Layer, Row, Table } from '../../src/rules/table.ts';
import { CONCLUSIONS } from '../../src/rules/vocabulary.ts';

const treated: FactSpec = {
  values: ['no', 'yes', 'unknown'],
  from: ['history.treated'],
  read: { by: 'value', path: 'history.treated', groups: { no: [false], yes: [true] }, other: 'unknown' },
};
const layer = (id: string, rows: readonly Row[], more: Partial<Layer> = {}): Layer => ({
  id,
  title: id,
  stage: 'screening',
  facts: ['treated'],
  rows,
  ...more,
});
const table: Table = {
  id: 'toy',
  pathogen: 'cmv',
  subjects: ['pregnant', 'planning'],
  use: '',
  misuse: '',
  facts: { treated },
  bases: ['plain', 'other'],
  readings: [layer('reading', [{ id: 'F', when: {}, find: { seen: 'b' } }], { finds: { seen: ['a', 'b'] } })],
  chain: [
    layer('chain', [
      { id: 'A', when: { treated: 'no' }, word: 'susceptible', basis: 'other' },
      { id: 'B', when: { treated: ['yes', 'unknown'] } },
      { id: 'C', when: {}, word: 'immune' },
    ]),
  ],
  closing: [layer('closing', [{ id: 'Z', when: {} }])],
  plan: [layer('plan', [{ id: 'P', when: {} }])],
};
const withChain = (rows: readonly Row[], more: Partial<Layer> = {}) =>
  compile({ ...table, chain: [layer('chain', rows, more)] });

describe('a compiled table', () => {
  const compiled = compile(table);
  const [chain] = compiled.chain;

  it('has a slot for each fact, each finding, and what is decided', () => {
    expect(compiled.slots.map(({ name }) => name)).toEqual([
      'treated',
      'seen',
      'word',
      'basis',
      'conclusion',
    ]);
    expect(compiled.slots.map(({ spec }) => spec)).toEqual([treated, null, null, null, null]);
    expect(compiled.slots.map(({ values }) => values)).toEqual([
      treated.values,
      ['a', 'b'],
      CONCLUSIONS,
      table.bases,
      CONCLUSIONS,
    ]);
    expect([...compiled.slotOf]).toEqual(compiled.slots.map(({ name }, at) => [name, at]));
    expect([compiled.factCount, compiled.word, compiled.basis, compiled.conclusion]).toEqual([1, 2, 3, 4]);
  });

  it('keeps for each value the rows that accept it', () => {
    expect(chain?.inputs).toEqual([{ slot: 0, masks: Int32Array.of(0b101, 0b110, 0b110) }]);
    expect(chain?.all).toBe(0b111);
  });

  it('knows the word, basis and findings of a row by their places', () => {
    expect(chain?.rows.map(({ word }) => word)).toEqual([
      CONCLUSIONS.indexOf('susceptible'),
      -1,
      CONCLUSIONS.indexOf('immune'),
    ]);
    expect(chain?.rows.map(({ basis }) => basis)).toEqual([1, 0, 0]);
    expect(chain?.rows.map(({ finds }) => finds)).toEqual([[], [], []]);
    expect(compiled.readings[0]?.rows[0]?.finds).toEqual([[1, 1]]);
  });

  it('is made once', () => {
    expect(compile(table)).toBe(compiled);
    expect(compile({ ...table })).not.toBe(compiled);
  });

  it('holds up to 31 rows in a layer', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at): Row => ({ id: `${at}`, when: {} }));
    // As a set of bits: only those count wherever it is used.
    expect((withChain(rows(31)).chain[0]?.all ?? 0) | 0).toBe(0x7fff_ffff);
    expect(withChain(rows(31)).chain[0]?.inputs[0]?.masks[2]).toBe(0x7fff_ffff);
    expect(() => withChain(rows(32))).toThrow(new TableError('toy chain: more than 31 rows'));
  });
});

describe('a table that does not fit its grammar', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a finding named like a fact',
      () => compile({ ...table, readings: [layer('r', [], { finds: { treated: ['a'] } })] }),
      'toy: a fact or finding is named twice',
    ],
    [
      'a layer on an unknown fact',
      () => withChain([], { facts: ['moon'] }),
      'toy chain: no fact or finding "moon"',
    ],
    [
      'a condition on an unknown value',
      () => withChain([{ id: 'A', when: { treated: ['no', 'maybe'] } }]),
      'toy chain A: "treated" has no value "maybe"',
    ],
    [
      'a condition on a fact of another layer',
      () => withChain([{ id: 'A', when: { seen: 'a' } }]),
      'toy chain A: "seen" is no fact of this layer',
    ],
    [
      'a row that leaves a finding open',
      () => withChain([{ id: 'A', when: {}, find: {} }], { finds: { seen: ['a', 'b'] } }),
      'toy chain A: does not find "seen"',
    ],
    [
      'a reading without findings',
      () =>
        compile({ ...table, readings: [layer('r', [{ id: 'F', when: {} }], { finds: { seen: ['a'] } })] }),
      'toy r F: does not find "seen"',
    ],
    [
      'an unknown finding',
      () => withChain([{ id: 'A', when: {}, find: { heard: 'a' } }]),
      'toy chain A: no fact or finding "heard"',
    ],
    [
      'an unknown value of a finding',
      () => withChain([{ id: 'A', when: {}, find: { seen: 'c' } }]),
      'toy chain A: "seen" has no value "c"',
    ],
    [
      'an unknown basis',
      () => withChain([{ id: 'A', when: {}, basis: 'hope' }]),
      'toy chain A: "basis" has no value "hope"',
    ],
  ])('%s', (_, broken, message) => {
    expect(broken).toThrow(TableError);
    expect(broken).toThrow(message);
  });
});

describe('the table for a pathogen and subject', () => {
  const others: Table[] = [
    { ...table, id: 'other pathogen', pathogen: 'rubella' },
    { ...table, id: 'other subject', subjects: ['newborn'] },
  ];
  it('is the first that serves both', () => {
    expect(findTable([...others, table], 'cmv', 'planning')?.table.id).toBe('toy');
    expect(findTable([...others, table], 'cmv', 'newborn')?.table.id).toBe('other subject');
  });
  it('is none where no table serves both', () => {
    expect(findTable(others, 'cmv', 'pregnant')).toBeNull();
    expect(findTable([], 'cmv', 'pregnant')).toBeNull();
  });
  it('is none where it is out of shape, and another fault is not hidden', () => {
    expect(
      findTable(
        [{ ...table, readings: [], chain: [layer('c', [], { facts: ['moon'] })] }],
        'cmv',
        'pregnant',
      ),
    ).toBeNull();
    const faulty: Table = {
      ...table,
      get facts(): Table['facts'] {
        throw new RangeError('another fault');
      },
    };
    expect(() => findTable([faulty], 'cmv', 'pregnant')).toThrow('another fault');
  });
});
