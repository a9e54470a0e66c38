import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/command/check-tables.ts';
import { shipped, type Content } from '../../src/command/checks/content.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { withFact, withLayer, withRow, withTable } from '../helpers/broken-tables.ts';

const toxoplasma = shipped.tables[0] as Table;
const TM = 'toxoplasma-mother';
const usual = new Set(checkTables());
/** What a broken copy is told that the shipped content is not. */
const told = (content: Content) => checkTables(content).filter((problem) => !usual.has(problem));
const change = (row: string, part: object) => withRow(TM, row, (one) => ({ ...one, ...part }));
const without = (row: string, key: keyof Row) =>
  withRow(
    TM,
    row,
    (one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== key)) as unknown as Row,
  );
const cell = (rows: readonly object[]) =>
  withTable(withLayer(toxoplasma, 'cell-igg-grey', (one) => ({ ...one, rows: rows as Row[] })));

describe('a broken table is told by its name', () => {
  it.each<[name: string, content: Content, problem: RegExp]>([
    [
      'a row taken away',
      withRow(TM, 'TM-GREY-07', () => null),
      /^toxoplasma-mother cell-igg-grey: no row holds for iggRead=grey igmRead=negative/,
    ],
    [
      'a row widened',
      change('TM-GREY-04', { when: { iggRead: 'grey', igmRead: 'grey' } }),
      /^toxoplasma-mother cell-igg-grey: more than one row holds for .*TM-GREY-03, TM-GREY-04/,
    ],
    [
      'a row that holds for nothing',
      cell([...cellRows(), { id: 'TM-GREY-99', when: { iggRead: 'grey', igmRead: 'grey', exposed: 'no' } }]),
      /TM-GREY-99: holds for no combination/,
    ],
    [
      'an unknown value',
      change('TM-GREY-07', { when: { iggRead: 'purple', igmRead: 'negative' } }),
      /cell-igg-grey TM-GREY-07: "iggRead" has no value "purple"/,
    ],
    [
      'a fact that is not of the layer',
      change('TM-GREY-07', { when: { subject: 'planning' } }),
      /TM-GREY-07: "subject" is no fact of this layer/,
    ],
    [
      'an empty list of values',
      change('TM-GREY-07', { when: { iggRead: [] } }),
      /^toxoplasma-mother cell-igg-grey TM-GREY-07 when iggRead: /,
    ],
    ['a word without a why', without('TM-GREY-07', 'why'), /TM-GREY-07: decides without a why/],
    ['a word without a source', without('TM-GREY-07', 'sources'), /TM-GREY-07: .*without a source/],
    [
      'a source that is not there',
      change('TM-GREY-07', { sources: ['hearsay-1999'] }),
      /TM-GREY-07: no source "hearsay-1999"/,
    ],
    [
      'a why without words',
      change('TM-GREY-07', { why: 'because' }),
      /TM-GREY-07: no words for why "because"/,
    ],
    [
      'a time that is not there',
      change('TM-CARE-3', { actions: [['avidity', 'tomorrow']] }),
      /TM-CARE-3: no time "tomorrow"/,
    ],
    [
      'a code that is not of the contract',
      change('TM-CARE-3', { avoid: ['panic'] }),
      /TM-CARE-3 avoid 0: no code of the contract: "panic"/,
    ],
    [
      'an action that is not of the contract',
      change('TM-CARE-3', { actions: ['x_ray'] }),
      /TM-CARE-3 actions 0: no action/,
    ],
    [
      'a conclusion that is not of the contract',
      change('TM-GREY-07', { word: 'fine' }),
      /TM-GREY-07 word: no code of the contract: "fine"/,
    ],
    [
      'a basis that the table does not know',
      change('TM-GREY-07', { basis: 'hope' }),
      /TM-GREY-07: "basis" has no value "hope"/,
    ],
    [
      'a fact path that no case has',
      change('TM-GREY-07', { asks: ['results.xray'] }),
      /TM-GREY-07 asks 0: no path of a case/,
    ],
    [
      'a finding without its form',
      change('TM-GREY-07', { finding: '8' }),
      /TM-GREY-07 finding: a finding like "F01"/,
    ],
    ['an id without its form', change('TM-GREY-07', { id: 'row seven' }), /row seven id: an id like/],
    [
      'an id that stands twice',
      change('TM-GREY-07', { id: 'TM-GREY-08' }),
      /TM-GREY-08: the table has two rows of this id/,
    ],
    ['a field that no row has', change('TM-GREY-07', { note: 'x' }), /TM-GREY-07: .*note/],
    [
      'a plan row that decides',
      change('TM-CARE-2', { word: 'immune', why: 'closed', sources: ['cir'] }),
      /TM-CARE-2: decides in a part that does not decide/,
    ],
    [
      'a chain row that finds',
      change('TM-GREY-01', { find: { iggRead: 'grey' } }),
      /TM-GREY-01: finds "iggRead", which its layer does not announce/,
    ],
    [
      'a layer read before it is there',
      withTable({ ...toxoplasma, readings: [...toxoplasma.readings].reverse() }),
      /igg-blot: reads "igmRead", which nothing before it gives/,
    ],
    [
      'a fact with a value too many',
      withTable(withFact(toxoplasma, 'iga', { values: ['other', 'positive', 'maybe'] })),
      /fact iga: can never be "maybe"/,
    ],
    [
      'a fact with a value too few',
      withTable(withFact(toxoplasma, 'iga', { values: ['positive'] })),
      /fact iga: reads "other", which is not among its values/,
    ],
    [
      'a fact that hides what it reads',
      withTable(withFact(toxoplasma, 'igmRun', { from: ['previous'] })),
      /fact igmRun: reads results.igm, which is missing/,
    ],
  ])('%s', (_, content, problem) => {
    const problems = told(content);
    expect(
      problems.some((text) => problem.test(text)),
      problems.slice(0, 5).join('\n'),
    ).toBe(true);
  });
});

function cellRows(): readonly Row[] {
  return toxoplasma.chain.find(({ id }) => id === 'cell-igg-grey')?.rows ?? [];
}
