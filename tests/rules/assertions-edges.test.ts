/** Each assertion on an answer that only just holds, and on one that only just does not. */
import { describe, expect, it } from 'vitest';
import { asserted, ASSERTIONS, Breach } from '../../src/rules/assertions.ts';
import type { Decided, Fired } from '../../src/rules/decide.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import {
  ACTIONS,
  CONCLUSIONS,
  NEWBORN_ACTIONS,
  TEST_ACTIONS,
  URGENCIES,
  type ActionCode,
  type Assessment,
  type Case,
  type Conclusion,
  type FactPath,
} from '../../src/rules/vocabulary.ts';
import { calmOrOdd, decidedBy, layer, tableOf, toyCase, yesOrNo } from './toy.ts';

const sources = ['a source'];
const table: Table = tableOf({
  facts: { treated: yesOrNo('history.treated'), travel: yesOrNo('history.endemicTravel') },
  bases: ['none', 'plain'],
  readings: [calmOrOdd('treated')],
  chain: [
    layer('passing', ['seen'], [{ id: 'P', when: { seen: ['calm', 'odd'] } }]),
    layer(
      'deciding',
      ['seen'],
      [
        { id: 'A', when: { seen: 'calm' }, word: 'susceptible', basis: 'plain', why: 'why', sources },
        { id: 'B', when: { seen: 'odd' }, word: 'immune', why: 'why', sources },
      ],
    ),
    layer('behind', [], [{ id: 'Z', when: {}, word: 'inconclusive' }]),
  ],
  closing: [
    layer(
      'closing',
      ['word', 'basis', 'conclusion', 'treated'],
      [
        {
          id: 'C',
          when: { word: 'susceptible', basis: 'plain', conclusion: 'susceptible', treated: 'no' },
          word: 'inconclusive',
          basis: 'none',
          why: 'weighed',
          sources,
        },
        { id: 'D', when: { word: 'immune' } },
      ],
    ),
  ],
  plan: [
    layer(
      'plan',
      ['conclusion'],
      [
        {
          id: 'Q',
          when: { conclusion: 'inconclusive' },
          actions: ['avidity', ['order_igg', 'soon']],
          urgency: 'soon',
        },
        { id: 'R', when: { conclusion: 'immune' }, urgency: 'none' },
      ],
    ),
    layer('more', [], [{ id: 'S', when: {}, urgency: 'routine' }]),
  ],
});
const source: Case = toyCase({ gestation: '12' });
const { compiled, decision } = decidedBy(table, source);
const sound: Assessment = {
  id: 'toy',
  pathogen: 'cmv',
  conclusion: 'inconclusive',
  urgency: 'soon',
  window: null,
  actions: [{ code: 'avidity', text: 'Avidity.' }],
  avoid: [{ code: 'reassure_immune', text: 'Not that.' }],
  missing: ['gestation'],
  because: [{ row: 'A', fact: 'history.treated', value: null, text: 'Why.' }],
  whyNot: [{ fact: 'series', value: 'rising', conclusion: 'immune' }],
  guidelines: [],
  record: 'Record.',
  content: { version: '1', reviewed: null },
};

/** The assertions that an answer breaks. */
function broken(
  changed: Partial<Assessment>,
  other: Partial<Decided> = {},
  rest: Partial<Case> = {},
  table_ = compiled,
): readonly string[] {
  const answer = {
    assessment: { ...sound, ...changed },
    decision: { ...decision, ...other },
    compiled: table_,
    view: viewCase({ ...source, ...rest }),
  };
  return ASSERTIONS.filter(({ holds }) => !holds(answer)).map(({ id }) => id);
}
const action = (code: ActionCode, text = 'Text.') => ({ code, text });

describe('a sound answer', () => {
  it('breaks nothing, and is given back', () => {
    expect(broken({})).toEqual([]);
    expect(asserted(sound, decision, compiled, viewCase(source))).toBe(sound);
  });

  it('that is broken says what of it', () => {
    const wrong = () => asserted({ ...sound, id: 'x', record: '' }, decision, compiled, viewCase(source));
    expect(wrong).toThrow(Breach);
    expect(wrong).toThrow('no interpretation: case, record');
    expect(new Breach(['a', 'b']).broken).toEqual(['a', 'b']);
  });
});

describe('case', () => {
  it('is the one that was sent, in both', () => {
    expect(broken({ id: 'x' })).toEqual(['case']);
    expect(broken({ pathogen: 'rubella' })).toEqual(['case']);
  });
});

describe('conclusion', () => {
  const ofNewborn = CONCLUSIONS.filter((one) => one.startsWith('congenital_'));
  const ofBoth: readonly Conclusion[] = ['false_positive_igm_likely', 'inconclusive'];
  it('is of the person', () => {
    expect(ofNewborn).toHaveLength(4);
    for (const conclusion of CONCLUSIONS) {
      const fits = (subject: Case['subject']) =>
        !broken({ conclusion }, {}, { subject }).includes('conclusion');
      expect(fits('pregnant'), conclusion).toBe(!ofNewborn.includes(conclusion));
      expect(fits('planning'), conclusion).toBe(!ofNewborn.includes(conclusion));
      expect(fits('newborn'), conclusion).toBe([...ofNewborn, ...ofBoth].includes(conclusion));
    }
  });

  it('is of the contract', () => {
    expect(broken({ conclusion: 'fine' as Conclusion })).toContain('conclusion');
    expect(broken({ conclusion: 'congenital_x' as Conclusion }, {}, { subject: 'newborn' })).toContain(
      'conclusion',
    );
  });
});

describe('decided', () => {
  it('is the conclusion, by name and by number', () => {
    expect(broken({ conclusion: 'immune' })).toContain('decided');
    expect(broken({ conclusion: 'immune' }, { conclusion: 'immune' })).toContain('decided');
    const state = decision.state.slice();
    state[compiled.conclusion] = CONCLUSIONS.indexOf('immune');
    expect(broken({}, { state })).toContain('decided');
    expect(broken({ conclusion: 'immune', whyNot: [] }, { conclusion: 'immune', state })).not.toContain(
      'decided',
    );
  });

  it('is nothing where the number is no conclusion', () => {
    const state = decision.state.slice();
    state[compiled.conclusion] = -1;
    expect(broken({}, { state })).toContain('decided');
  });
});

describe('layers', () => {
  const { fired } = decision;
  const without = (at: number) => fired.filter((_, place) => place !== at);
  it('have each fired once, in their order, up to the row that decided and then the rest', () => {
    expect(fired.map(({ row }) => row.row.id)).toEqual(['F1', 'P', 'A', 'C', 'Q', 'S']);
    for (let at = 0; at < fired.length; at++)
      expect(broken({}, { fired: without(at) }), `without ${at}`).toContain('layers');
    expect(broken({}, { fired: [...fired].reverse() })).toContain('layers');
    const last = fired.slice(-1);
    expect(broken({}, { fired: [...fired, ...last] })).toContain('layers');
    expect(broken({}, { fired: [...without(0), ...last] })).toContain('layers');
  });

  it('of the chain decide once', () => {
    const deciding = fired.filter(({ row }) => row.row.id === 'A');
    const behind = compiled.chain[2];
    const [row] = behind?.rows ?? [];
    if (behind === undefined || row === undefined) throw new Error('no layer behind');
    const twice = [...fired.slice(0, 3), { layer: behind, row }, ...fired.slice(3)];
    expect(deciding).toHaveLength(1);
    expect(broken({}, { fired: twice })).toContain('layers');
    const replaced = fired.map((one) => (one.row.row.id === 'A' ? { layer: behind, row } : one));
    expect(broken({}, { fired: replaced })).toContain('layers');
  });
});

describe('rows', () => {
  const stateWith = (name: string, value: number) => {
    const state = decision.state.slice();
    state[compiled.slotOf.get(name) ?? -1] = value;
    return state;
  };
  it('accept what the case holds, one value or one of several', () => {
    expect(broken({}, { state: stateWith('treated', 1) })).toEqual(['rows']);
    expect(broken({}, { state: stateWith('seen', 1) })).toEqual(['rows']);
    expect(broken({}, { state: stateWith('treated', -1) })).toEqual(['rows']);
    // "travel" is read by no row.
    expect(broken({}, { state: stateWith('travel', 1) })).toEqual([]);
  });

  it('of the closing layers are not asked about what they change themselves, all others are', () => {
    expect(broken({}, { state: stateWith('basis', 1) })).toEqual([]);
    expect(broken({}, { state: stateWith('word', 3) })).toContain('rows');
    expect(broken({}, { state: stateWith('conclusion', 1) })).toContain('rows');
  });

  it('of one value accept no part of its name, and those of several no other', () => {
    const named = {
      ...table,
      facts: { ...table.facts, treated: { ...yesOrNo('history.treated'), values: ['no', 'yes', 'n'] } },
    };
    const parts = decidedBy(named, source);
    expect(broken({}, parts.decision, {}, parts.compiled)).toEqual([]);
    const state = parts.decision.state.slice();
    state[parts.compiled.slotOf.get('treated') ?? -1] = 2;
    expect(broken({}, { ...parts.decision, state }, {}, parts.compiled)).toEqual(['rows']);
  });

  it('name no fact that the table has not', () => {
    const [first, ...rest] = decision.fired;
    if (first === undefined) throw new Error('nothing fired');
    const row: Row = { ...first.row.row, when: { unheard: 'no' } };
    const fired: Fired[] = [{ ...first, row: { ...first.row, row } }, ...rest];
    expect(broken({}, { fired })).toEqual(['rows']);
  });
});

describe('reasons', () => {
  const [reason] = sound.because;
  if (reason === undefined) throw new Error('no reason');
  const other = { ...reason, row: 'C' };
  it('each have words, a row that held, and a source', () => {
    expect(broken({ because: [reason, other] })).toEqual([]);
    expect(broken({ because: [reason, { ...reason, text: '' }] })).toEqual(['reasons']);
    expect(broken({ because: [reason, { ...reason, row: 'B' }] })).toEqual(['reasons']);
    // A row that held, without a source.
    expect(broken({ because: [reason, { ...reason, row: 'S' }] })).toEqual(['reasons']);
  });

  it('with an empty list of sources are none', () => {
    const fired = decision.fired.map((one) =>
      one.row.row.id === 'C' ? { ...one, row: { ...one.row, row: { ...one.row.row, sources: [] } } } : one,
    );
    expect(broken({ because: [reason, other] }, { fired })).toContain('reasons');
  });

  it('hold the row that decided, and there are some', () => {
    expect(broken({ because: [other] })).toEqual(['deciding-reason']);
    expect(broken({ because: [] })).toEqual(['reasons', 'deciding-reason']);
    const none = decision.fired.filter(({ row }) => row.row.id !== 'A');
    expect(broken({ because: [other] }, { fired: none })).toContain('deciding-reason');
  });

  it('are not spared by a reading that names a word', () => {
    const fired = decision.fired.map((one, at) =>
      at === 0 ? { ...one, row: { ...one.row, word: 1, row: { ...one.row.row, sources } } } : one,
    );
    expect(broken({ because: [{ ...reason, row: 'F1' }] }, { fired })).toEqual(['deciding-reason']);
  });
});

describe('actions', () => {
  it('are of the contract, with words, each once, and ordered by a row with or without a time', () => {
    expect(broken({ actions: [action('avidity'), action('order_igg')] })).toEqual([]);
    expect(broken({ actions: [action('avidity', '')] })).toEqual(['actions']);
    expect(broken({ actions: [action('avidity'), action('order_igg', '')] })).toEqual(['actions']);
    expect(broken({ actions: [action('avidity'), action('avidity')] })).toEqual(['actions']);
    expect(broken({ actions: [action('x' as ActionCode)] })).toEqual(['actions', 'ordered']);
    expect(broken({ actions: [action('avidity'), action('order_igm')] })).toEqual(['ordered']);
    // The first letter of an ordered code is no code.
    expect(broken({ actions: [action('a' as ActionCode)] })).toContain('actions');
  });

  it('say nothing further only without a test', () => {
    const tests: readonly ActionCode[] = [...TEST_ACTIONS, ...NEWBORN_ACTIONS];
    const beside = (code: ActionCode) =>
      broken({ actions: [action('no_further_testing'), action(code)] }).includes('nothing-further');
    for (const code of ACTIONS) expect(beside(code), code).toBe(tests.includes(code));
    expect(broken({ actions: [action('avidity')] })).toEqual([]);
  });

  it('to avoid are of the contract, with words, each once', () => {
    const avoid = (code: string, text = 'Text.') => ({ code, text }) as Assessment['avoid'][number];
    const [one, other, odd] = [avoid('reassure_immune'), avoid('igm_only_retest'), avoid('x')];
    expect(broken({ avoid: [] })).toEqual([]);
    expect(broken({ avoid: [one, other] })).toEqual([]);
    expect(broken({ avoid: [one, one] })).toEqual(['avoid']);
    expect(broken({ avoid: [one, odd] })).toEqual(['avoid']);
    expect(broken({ avoid: [one, avoid('igm_only_retest', '')] })).toEqual(['avoid']);
  });
});

describe('urgency', () => {
  it('is below that of no row', () => {
    const wrong = URGENCIES.map((urgency) => broken({ urgency }).includes('urgency'));
    expect(wrong).toEqual([true, true, false, false]);
    expect(broken({ urgency: 'later' as Assessment['urgency'] })).toContain('urgency');
  });

  it('is of the contract, also where no row has one', () => {
    const fired = decision.fired.filter(({ row }) => row.row.urgency === undefined);
    for (const rows of [fired, []])
      expect(broken({ urgency: 'later' as Assessment['urgency'] }, { fired: rows })).toContain('urgency');
    expect(broken({ urgency: 'none' }, { fired })).not.toContain('urgency');
  });
});

describe('to-do', () => {
  const CALM = ['immune', 'past_infection', 'recent_infection_excluded', 'congenital_infection_excluded'];
  it('is something, but for what reassures and can wait', () => {
    for (const conclusion of CONCLUSIONS)
      for (const urgency of URGENCIES) {
        const idle = CALM.includes(conclusion) && ['none', 'routine'].includes(urgency);
        const isBroken = (actions: Assessment['actions']) =>
          broken({ conclusion, urgency, actions }).includes('to-do');
        expect(isBroken([]), `${conclusion} ${urgency}`).toBe(!idle);
        expect(isBroken([action('avidity')])).toBe(false);
      }
  });

  it('where nothing can be said, is something to do or to obtain', () => {
    const one = [action('avidity')];
    const wrong = (actions: Assessment['actions'], missing: readonly FactPath[], cannotSay: boolean) =>
      broken({ actions, missing }, { cannotSay }).includes('cannot-say');
    expect(wrong([], [], true)).toBe(true);
    expect(wrong(one, [], true)).toBe(false);
    expect(wrong([], ['gestation'], true)).toBe(false);
    expect(wrong(one, ['gestation'], true)).toBe(false);
    expect(wrong([], [], false)).toBe(false);
  });
});

describe('window', () => {
  it('is a week of this pregnancy, not after the sample', () => {
    const wrong = (week: number, gestation: string | null = '12') =>
      broken({ window: { excludedFromWeek: week } }, {}, { gestation }).includes('window');
    expect([-4, 0, 11, 12, 13].map((week) => wrong(week))).toEqual([false, false, false, false, true]);
    expect(wrong(12, '11+6')).toBe(true);
    expect(wrong(11.5)).toBe(true);
    expect(wrong(0, null)).toBe(true);
    expect(wrong(NaN)).toBe(true);
  });
});

describe('what else it could be', () => {
  const other = (conclusion: Conclusion) => ({ fact: 'series', value: 'rising', conclusion }) as const;
  it('is five other conclusions at the most', () => {
    const six = CONCLUSIONS.slice(0, 6).map(other);
    expect(broken({ whyNot: six.slice(0, 5) })).toEqual([]);
    expect(broken({ whyNot: six })).toEqual(['why-not']);
    expect(broken({ whyNot: [other('immune'), other('immune')] })).toEqual(['why-not']);
    expect(broken({ whyNot: [other('inconclusive')] })).toEqual(['why-not']);
    expect(broken({ whyNot: [] })).toEqual([]);
  });

  it('misses each fact once', () => {
    expect(broken({ missing: ['gestation', 'series'] })).toEqual([]);
    expect(broken({ missing: ['gestation', 'series', 'gestation'] })).toEqual(['missing']);
  });
});

describe('record', () => {
  const line = 'x'.repeat(80);
  it('is there, in lines of 80 and of 1,200 in all', () => {
    const lines = (count: number, last: string) =>
      [...Array.from({ length: count }, () => line), last].join('\n');
    expect(broken({ record: line })).toEqual([]);
    expect(broken({ record: `${line}x` })).toEqual(['record']);
    expect(broken({ record: `short\n${line}x\nshort` })).toEqual(['record']);
    expect(broken({ record: lines(14, 'x'.repeat(66)) })).toEqual([]);
    expect(lines(14, 'x'.repeat(66))).toHaveLength(1200);
    expect(broken({ record: lines(14, 'x'.repeat(67)) })).toEqual(['record']);
    expect(broken({ record: '' })).toEqual(['record']);
  });
});
