/** Decisions over a table of a few rows without clinical content, where every step can be told beforehand. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { concludeOnly, decide, openFacts, readFacts, urgencyOnly } from '../../src/rules/decide.ts';
import type { Layer, Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { CONCLUSIONS, URGENCIES, type Case, type FactPath } from '../../src/rules/vocabulary.ts';
import { calmOrOdd, layer, SEEN, tableOf, yesOrNo } from './toy.ts';

const unread = { finds: { unread: ['a', 'b'] } };

const table: Table = tableOf({
  facts: {
    symptoms: yesOrNo('history.symptoms'),
    treated: yesOrNo('history.treated'),
    travel: yesOrNo('history.endemicTravel'),
    eye: yesOrNo('history.activeEyeDisease'),
  },
  bases: ['none', 'plain', 'corrected'],
  readings: [
    calmOrOdd('symptoms'),
    layer(
      'unread',
      ['eye'],
      [
        { id: 'U1', when: { eye: 'no' }, find: { unread: 'a' } },
        { id: 'U2', when: { eye: 'yes' }, find: { unread: 'b' } },
      ],
      unread,
    ),
  ],
  chain: [
    layer(
      'first',
      ['seen'],
      [
        { id: 'A1', when: { seen: 'calm' }, word: 'susceptible', basis: 'plain' },
        { id: 'A2', when: { seen: 'odd' } },
      ],
    ),
    layer(
      'second',
      ['treated'],
      [
        { id: 'B1', when: { treated: 'no' }, word: 'immune' },
        { id: 'B2', when: { treated: 'yes' }, word: 'inconclusive', cannotSay: true },
      ],
    ),
  ],
  closing: [
    layer(
      'weigh',
      ['word', 'travel'],
      [
        { id: 'C1', when: { word: 'immune', travel: 'yes' }, word: 'past_infection', basis: 'corrected' },
        { id: 'C2', when: { word: 'immune', travel: 'no' } },
        { id: 'C3', when: { word: CONCLUSIONS.filter((one) => one !== 'immune') } },
      ],
    ),
    layer(
      'refuse',
      ['basis', 'conclusion'],
      [
        { id: 'D1', when: { basis: 'corrected' }, cannotSay: true },
        { id: 'D2', when: { basis: 'none' } },
        { id: 'D3', when: { basis: 'plain' } },
      ],
    ),
  ],
  plan: [
    layer(
      'plan',
      ['conclusion'],
      [
        { id: 'P1', when: { conclusion: 'past_infection' }, urgency: 'soon' },
        { id: 'P2', when: { conclusion: CONCLUSIONS.filter((one) => one !== 'past_infection') } },
      ],
    ),
    layer(
      'more',
      ['travel'],
      [
        { id: 'Q1', when: { travel: 'yes' }, urgency: 'routine' },
        { id: 'Q2', when: { travel: 'no' } },
      ],
    ),
  ],
});
const compiled = compile(table);
const caseOf = (...yes: string[]): Case => ({
  id: '',
  pathogen: 'cmv',
  subject: 'pregnant',
  results: {},
  history: {
    symptoms: yes.includes('symptoms'),
    treated: yes.includes('treated'),
    endemicTravel: yes.includes('travel'),
    activeEyeDisease: yes.includes('eye'),
  },
});
const told = (...yes: string[]) => {
  const decision = decide(compiled, viewCase(caseOf(...yes)));
  if (decision.kind === 'gap') return decision;
  const { conclusion, word, cannotSay, fired, state } = decision;
  const basis = table.bases[state[compiled.basis] ?? -1];
  return { conclusion, word, cannotSay, basis, rows: fired.map(({ row }) => row.row.id).join(' ') };
};

describe('a decision', () => {
  it('ends the chain with the first row that has a word', () => {
    expect(told()).toEqual({
      conclusion: 'susceptible',
      word: 'susceptible',
      cannotSay: false,
      basis: 'plain',
      rows: 'F1 U1 A1 C3 D3 P2 Q2',
    });
  });
  it('goes on where a row has none, and has no basis where none is given', () => {
    expect(told('symptoms')).toEqual({
      conclusion: 'immune',
      word: 'immune',
      cannotSay: false,
      basis: 'none',
      rows: 'F2 U1 A2 B1 C2 D2 P2 Q2',
    });
  });
  it('is corrected by a closing row, word and basis, and the word of the chain is kept', () => {
    expect(told('symptoms', 'travel')).toEqual({
      conclusion: 'past_infection',
      word: 'immune',
      cannotSay: true,
      basis: 'corrected',
      rows: 'F2 U1 A2 B1 C1 D1 P1 Q1',
    });
  });
  it('cannot be said where the row that decides says so, whatever follows', () => {
    expect(told('symptoms', 'treated')).toMatchObject({ conclusion: 'inconclusive', cannotSay: true });
  });

  it('is the same where only the conclusion is asked for, and so is its urgency', () => {
    const urgencies: [string[], string | undefined][] = [
      [[], 'none'],
      [['travel'], 'routine'],
      [['symptoms', 'travel'], 'soon'],
      [['symptoms', 'treated'], 'none'],
    ];
    for (const [yes, urgency] of urgencies) {
      const state = readFacts(compiled, viewCase(caseOf(...yes)));
      const full = decide(compiled, viewCase(caseOf(...yes)));
      if (full.kind === 'gap') throw new Error(full.layer);
      expect(CONCLUSIONS[concludeOnly(compiled, state)]).toBe(full.conclusion);
      expect(state).toEqual(full.state);
      expect(URGENCIES[urgencyOnly(compiled, state)]).toBe(urgency);
    }
  });

  it('reads no fact as another: a value the table does not name is an error', () => {
    const other = { ...yesOrNo('history.treated'), values: ['no'], read: { by: 'subject' } } as const;
    const broken = compile({
      ...table,
      facts: { ...table.facts, treated: other },
      chain: table.chain.slice(0, 1),
    });
    expect(() => readFacts(broken, viewCase(caseOf()))).toThrow('toy: treated has no such value');
  });
});

describe('the first conclusion of the list is one like any other', () => {
  const first = CONCLUSIONS[0];
  const anyWord = (word: string): Row[] => [
    { id: 'W1', when: { word }, word: first },
    { id: 'W2', when: { word: CONCLUSIONS.filter((one) => one !== word) } },
  ];
  const closing = compile({ ...table, closing: [layer('to the first', ['word'], anyWord('immune'))] });
  const chain = compile({
    ...table,
    chain: [layer('only', ['eye'], [{ id: 'E', when: {}, word: first }]), ...table.chain],
  });

  it.each([
    ['given by a closing row', closing, 'immune'],
    ['given by the chain', chain, first],
  ])('%s', (_, toy, word) => {
    const view = viewCase(caseOf('symptoms'));
    expect(decide(toy, view)).toMatchObject({ kind: 'decided', conclusion: first, word });
    expect(concludeOnly(toy, readFacts(toy, view))).toBe(0);
  });

  it('is followed where it may be given', () => {
    for (const toy of [closing, chain]) {
      const rows: Row[] = [
        { id: 'Y', when: { conclusion: first, travel: 'yes' } },
        { id: 'N', when: { conclusion: first, travel: 'no' } },
        { id: 'O', when: { conclusion: CONCLUSIONS.slice(1) } },
      ];
      const asking = compile({ ...toy.table, plan: [layer('plan', ['conclusion', 'travel'], rows)] });
      const open = (path: FactPath) => path === 'history.endemicTravel';
      expect([...openFacts(asking, viewCase(caseOf('symptoms')), open)]).toEqual(['history.endemicTravel']);
    }
  });
});

describe('a layer with a fault, wherever it stands', () => {
  const parts = ['readings', 'chain', 'closing', 'plan'] as const;
  const finds = { seen: 'calm', unread: 'a' };
  it.each(parts.flatMap((part) => [[part, 'no row', []] as const, [part, 'two rows', ['X', 'Y']] as const]))(
    '%s: %s holds',
    (part, _, ids) => {
      const hole = layer(
        'hole',
        ['symptoms'],
        ids.map((id) => ({ id, when: {}, find: finds })),
      );
      const broken = compile({ ...table, [part]: [hole, ...table[part]] });
      const view = viewCase(caseOf('symptoms'));
      expect(decide(broken, view)).toEqual({ kind: 'gap', layer: 'hole', rows: ids });
      const state = readFacts(broken, view);
      const whole = part === 'plan' ? CONCLUSIONS.indexOf('immune') : -1;
      expect(concludeOnly(broken, state)).toBe(whole);
      expect(part === 'plan' ? urgencyOnly(broken, state) : -1).toBe(-1);
    },
  );

  it('is the end of the chain where no row decided', () => {
    const endless = compile({ ...table, chain: table.chain.slice(0, 1) });
    const view = viewCase(caseOf('symptoms'));
    expect(decide(endless, view)).toEqual({ kind: 'gap', layer: 'toy (end of the chain)', rows: [] });
    expect(concludeOnly(endless, readFacts(endless, view))).toBe(-1);
  });
});

describe('the facts that can still change what is said', () => {
  const SYMPTOMS = 'history.symptoms';
  const TREATED = 'history.treated';
  const TRAVEL = 'history.endemicTravel';
  const EYE = 'history.activeEyeDisease';
  const all: FactPath[] = [SYMPTOMS, TREATED, TRAVEL, EYE];
  const live = (open: readonly FactPath[], ...yes: string[]) =>
    [...openFacts(compiled, viewCase(caseOf(...yes)), (path) => open.includes(path))].sort();

  it.each<[string, FactPath[], string[], FactPath[]]>([
    ['all that a later layer reads', all, [], [TRAVEL, SYMPTOMS, TREATED]],
    ['none that is known', [], ['symptoms'], []],
    ['not what a row that cannot hold would read', [TREATED], [], []],
    ['what the row that holds reads', [TREATED], ['symptoms'], [TREATED]],
    ['not a reading whose finding nobody reads', [EYE], ['symptoms'], []],
    ['what only the plan reads', [TRAVEL], [], [TRAVEL]],
    ['what a reading finds for a later layer', [SYMPTOMS], [], [SYMPTOMS]],
  ])('are %s', (_, open, yes, expected) => {
    expect(live(open, ...yes)).toEqual(expected);
  });

  it('are those of a fact of which one path is open', () => {
    const { symptoms, ...facts } = table.facts;
    if (symptoms === undefined) throw new Error('no such fact');
    const two = compile({ ...table, facts: { symptoms: { ...symptoms, from: [SYMPTOMS, EYE] }, ...facts } });
    const of = (open: FactPath) => [...openFacts(two, viewCase(caseOf()), (path) => path === open)];
    expect(of(SYMPTOMS)).toEqual([SYMPTOMS]);
    expect(of(EYE)).toEqual([EYE]);
  });

  it('follow the conclusion and the basis that a closing row may still give', () => {
    const asks = (fact: string, value: string, others: readonly string[], path: string): Layer =>
      layer(
        `by ${fact}`,
        [fact, path],
        [
          { id: 'Y', when: { [fact]: value, [path]: 'yes' } },
          { id: 'N', when: { [fact]: value, [path]: 'no' } },
          { id: 'O', when: { [fact]: others } },
        ],
      );
    const but = (word: string, all: readonly string[]) => all.filter((one) => one !== word);
    const byConclusion = asks('conclusion', 'past_infection', but('past_infection', CONCLUSIONS), 'eye');
    const byBasis = asks('basis', 'corrected', but('corrected', table.bases), 'eye');
    for (const one of [byConclusion, byBasis]) {
      const further = compile({ ...table, plan: [one] });
      const of = (open: readonly FactPath[], ...yes: string[]) =>
        [...openFacts(further, viewCase(caseOf(...yes)), (path) => open.includes(path))].sort();
      expect(of([EYE, TRAVEL], 'symptoms')).toEqual([EYE, TRAVEL].sort());
      expect(of([EYE], 'symptoms', 'travel')).toEqual([EYE]);
      expect(of([EYE], 'symptoms')).toEqual([]);
    }
  });

  it('do not follow a basis that no row gives', () => {
    const rows: Row[] = [
      { id: 'Y', when: { basis: 'none', eye: 'yes' } },
      { id: 'N', when: { basis: 'none', eye: 'no' } },
      { id: 'O', when: { basis: ['plain', 'corrected'] } },
    ];
    const further = compile({ ...table, plan: [layer('by basis', ['basis', 'eye'], rows)] });
    const of = (...yes: string[]) => [
      ...openFacts(further, viewCase(caseOf(...yes)), (path) => path === EYE),
    ];
    expect(of()).toEqual([]);
    expect(of('symptoms')).toEqual([EYE]);
  });

  it('are those of a reading of whose findings one is read', () => {
    const rows: Row[] = [
      { id: 'F1', when: { symptoms: 'no' }, find: { seen: 'calm', unused: 'a' } },
      { id: 'F2', when: { symptoms: 'yes' }, find: { seen: 'odd', unused: 'b' } },
    ];
    const finds = { ...SEEN.finds, unused: ['a', 'b'] };
    const two = compile({ ...table, readings: [layer('reading', ['symptoms'], rows, { finds })] });
    expect([...openFacts(two, viewCase(caseOf()), (path) => path === SYMPTOMS)]).toEqual([SYMPTOMS]);
  });

  it('are told for a closing layer by the word, the basis and the conclusion that may stand', () => {
    const quiet = compile({ ...table, plan: [] });
    const of = (open: readonly FactPath[], ...yes: string[]) => [
      ...openFacts(quiet, viewCase(caseOf(...yes)), (path) => open.includes(path)),
    ];
    expect(of([TRAVEL])).toEqual([]);
    expect(of([TRAVEL], 'symptoms')).toEqual([TRAVEL]);
    expect(of([TRAVEL], 'symptoms', 'treated')).toEqual([]);
  });
});
