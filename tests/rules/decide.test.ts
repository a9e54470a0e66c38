import { describe, expect, it } from 'vitest';
import { shipped } from '../../src/command/checks/content.ts';
import { assessInEnglish, tableFor } from '../../src/exchange/shelf.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { compile, TableError } from '../../src/rules/compile.ts';
import { concludeOnly, decide, readFacts } from '../../src/rules/decide.ts';
import type { Row } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { CONCLUSIONS } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import { withRow } from '../helpers/broken-tables.ts';
import { howMany } from '../helpers/how-many.ts';
import { once } from '../helpers/once.ts';
import { readCase, shortCase } from '../helpers/read-case.ts';
import { randomCases } from '../proof/random-cases.ts';

const grey = shortCase('toxoplasma', 'pregnant', { igg: 'grey', igm: 'negative' }, { gestation: '12' });
const TM = 'toxoplasma-mother';
/** The shipped table with one row changed. */
const broken = (row: string, change: (one: Row) => Row | null) => {
  const content = withRow(TM, row, change);
  const table = content.tables.find(({ id }) => id === TM);
  if (!table) throw new Error('no table');
  return compile(table);
};
const gap = once(() => broken('TM-GREY-07', () => null));
const overlap = once(() =>
  broken('TM-GREY-08', (row) => ({
    ...row,
    when: { igmRead: 'negative', iggRead: ['grey', 'grey-confirmed'] },
  })),
);

describe('a table that is whole', () => {
  it('decides, and says by which rows', () => {
    const compiled = tableFor('toxoplasma', 'pregnant');
    const decision = compiled && decide(compiled, viewCase(grey));
    expect(decision).toMatchObject({ kind: 'decided', conclusion: 'inconclusive', word: 'inconclusive' });
    expect(decision?.kind === 'decided' && decision.fired.map(({ row }) => row.row.id)).toContain(
      'TM-GREY-07',
    );
  });

  it('holds one row of each layer, in the order of the layers, up to the one that decides', () => {
    for (const one of randomCases(howMany(500), 71)) {
      const source = readCase(one);
      const compiled = tableFor(source.pathogen, source.subject);
      const decision = compiled && decide(compiled, viewCase(source));
      if (compiled === null || decision?.kind !== 'decided') throw new Error(JSON.stringify(one));
      const { readings, chain, closing, plan } = compiled;
      const decided = chain.findIndex((layer) =>
        decision.fired.some(({ row, layer: own }) => own === layer && row.word >= 0),
      );
      expect(decided).toBeGreaterThanOrEqual(0);
      expect(decision.fired.map(({ layer }) => layer)).toEqual([
        ...readings,
        ...chain.slice(0, decided + 1),
        ...closing,
        ...plan,
      ]);
    }
  });

  it('concludes the same when only the conclusion is asked for', () => {
    for (const one of randomCases(howMany(1000), 72)) {
      const source = readCase(one);
      const compiled = tableFor(source.pathogen, source.subject);
      const decision = compiled && decide(compiled, viewCase(source));
      if (compiled === null || decision?.kind !== 'decided') throw new Error(JSON.stringify(one));
      expect(CONCLUSIONS[concludeOnly(compiled, readFacts(compiled, viewCase(source)))]).toBe(
        decision.conclusion,
      );
    }
  });

  it('is the same one for planning and pregnant, and another for a newborn', () => {
    expect(tableFor('cmv', 'planning')).toBe(tableFor('cmv', 'pregnant'));
    expect(tableFor('cmv', 'newborn')).not.toBe(tableFor('cmv', 'pregnant'));
  });
});

describe('a table with a hole', () => {
  it.each([
    ['no row holds', gap, []],
    ['two rows hold', overlap, ['TM-GREY-07', 'TM-GREY-08']],
  ])('%s: nothing is decided', (_, table, rows) => {
    const compiled = table();
    const found = { kind: 'gap', layer: 'cell-igg-grey', rows };
    expect(decide(compiled, viewCase(grey))).toEqual(found);
    expect(runHeadless(compiled, questions, grey)).toEqual(found);
    expect(concludeOnly(compiled, readFacts(compiled, viewCase(grey)))).toBe(-1);
  });

  it('still answers the cases that do not fall into it', () => {
    const positive = shortCase(
      'toxoplasma',
      'pregnant',
      { igg: 'positive', igm: 'negative' },
      { gestation: '12' },
    );
    expect(decide(gap(), viewCase(positive))).toMatchObject({
      kind: 'decided',
      conclusion: 'past_infection',
    });
  });

  it('that ends without a word decides nothing', () => {
    const table = shipped.tables[0];
    if (!table) throw new Error('no table');
    const endless = compile({ ...table, chain: table.chain.slice(0, 1) });
    expect(decide(endless, viewCase(grey))).toMatchObject({ kind: 'gap', rows: [] });
  });

  it('is told as inconclusive, without a reason, without a default', () => {
    const answer = assessInEnglish({ kind: 'gap', layer: 'cell-igg-grey', rows: [] }, grey);
    expect(answer).toMatchObject({
      id: 'short',
      pathogen: 'toxoplasma',
      conclusion: 'inconclusive',
      because: [],
      whyNot: [],
      missing: [],
      guidelines: [],
      window: null,
      avoid: [],
    });
    expect(answer.urgency).not.toBe('none');
    expect(answer.actions.length).toBeGreaterThan(0);
    expect(answer.record).toMatch(/Cannot be decided yet/);
  });
});

describe('a table out of shape', () => {
  it.each<[string, (one: Row) => Row, RegExp]>([
    [
      'an unknown fact',
      (row) => ({ ...row, when: { moon: 'full' } }),
      /TM-GREY-07: "moon" is no fact of this layer/,
    ],
    [
      'an unknown value',
      (row) => ({ ...row, when: { iggRead: 'purple' } }),
      /TM-GREY-07: "iggRead" has no value "purple"/,
    ],
    ['an unknown basis', (row) => ({ ...row, basis: 'hope' }), /TM-GREY-07: "basis" has no value "hope"/],
  ])('does not compile: %s', (_, change, message) => {
    expect(() => broken('TM-GREY-07', change)).toThrow(TableError);
    expect(() => broken('TM-GREY-07', change)).toThrow(message);
  });
});
