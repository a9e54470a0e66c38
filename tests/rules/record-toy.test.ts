/** The record line by line, with words that say what they were asked for. */
import { describe, expect, it } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { printedIn, printedParts } from '../../src/rules/printed.ts';
import { enteredIn, recordOf, type RecordInput } from '../../src/rules/record.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Action, Case } from '../../src/rules/vocabulary.ts';
import type { AssessWords } from '../../src/rules/words.ts';
import { toyCase } from './toy.ts';
import { toyWords } from './toy-words.ts';

const record = (
  rest: Partial<Case> = {},
  more: Partial<RecordInput> = {},
  words: Partial<AssessWords> = {},
) => {
  const input: RecordInput = {
    pathogen: 'cmv',
    view: viewCase(toyCase(rest)),
    conclusion: 'inconclusive',
    plan: { actions: [], avoid: [], urgency: 'routine' },
    excludedFromWeek: null,
    missing: [],
    rows: ['R1'],
    content: { version: '7', reviewed: null },
    software: '1.2.3',
    aids,
    ...more,
  };
  return recordOf(input, { ...toyWords, ...words }).split('\n');
};
const MUST = ['URGENCY-ROUTINE: title-inconclusive.', 'meaning-inconclusive-cmv'];
const END = ['rows: R1. content-1.2.3-7-null', 'support'];
/** So many words of nine letters. */
const words = (count: number) => Array.from({ length: count }, () => 'ninewords').join(' ');

describe('a record', () => {
  it('of a bare case is the infection, the sample, the answer, the rows and what it is', () => {
    expect(record()).toEqual(['the-cmv. sample-pregnant-null-null.', ...MUST, ...END]);
  });

  it('begins with what was entered, the sample and its day', () => {
    const [first] = record({
      results: { igg: { class: 'positive' } },
      gestation: '12',
      ageDays: 3,
      sampledOn: '2026-12-04',
    });
    expect(first).toBe('the-cmv. results.igg "positive". sample-pregnant-12-3, on-2026-12-04.');
  });

  it('names the practice of a woman’s site, and of a newborn’s none', () => {
    const settings = { practice: 'here' };
    expect(record({ settings })).toContain('practice-here');
    expect(record({ settings, subject: 'newborn' }).join(' ')).not.toContain('practice');
    expect(record({ settings: { practice: null } }).join(' ')).not.toContain('practice');
  });

  it('names four rows at the most', () => {
    const rows = (count: number) => record({}, { rows: ['A', 'B', 'C', 'D', 'E'].slice(0, count) }).at(-2);
    expect(rows(4)).toBe('rows: A, B, C, D. content-1.2.3-7-null');
    expect(rows(5)).toBe(rows(4));
  });
});

describe('what was entered', () => {
  it('stands in the order of the contract: results, series, the claim of the laboratory, history, earlier samples', () => {
    const source = toyCase({
      previous: [{ weeksBefore: 2 }],
      history: { treated: false, rashDaysAgo: 'none', symptoms: null },
      settings: { avidityExcludesWeeks: 20 },
      series: 'rising',
      results: { dbsPcr: { class: 'negative' }, igg: { class: 'positive' }, igm: { class: 'not-done' } },
    });
    expect(enteredIn(viewCase(source), toyWords)).toBe(
      [
        'results.igg "positive"',
        'results.dbsPcr "negative"',
        'series: "rising"',
        'settings.avidityExcludesWeeks: 20',
        'history.rashDaysAgo: "none"',
        'history.treated: false',
        'previous: [{"weeksBefore":2}]',
      ].join(', '),
    );
  });

  it('is cut where an entry ends, after 220 characters', () => {
    const told = (igg: string, igm: string) => {
      const results = { igg: { class: igg }, igm: { class: igm } };
      return record(
        { results },
        {},
        { fact: () => 'x', value: (_, value) => (typeof value === 'string' ? value : '') },
      ).join(' ');
    };
    // "x " before each, ", " between them.
    expect(told('a'.repeat(100), 'b'.repeat(114))).toContain(`b. sample`);
    expect(told('a'.repeat(100), 'b'.repeat(115))).toContain(`a, …. sample`);
    expect(told('a'.repeat(100), 'b'.repeat(115))).not.toContain('b');
  });
});

describe('a line', () => {
  const line = (title: string) => record({}, {}, { title: () => title, urgency: () => 'u' }).slice(1, -3);
  it('is 80 characters at the most', () => {
    // "U: " and the full stop.
    expect(line('x'.repeat(76))).toEqual([`U: ${'x'.repeat(76)}.`]);
    expect(line('x'.repeat(77))).toEqual(['U:', `${'x'.repeat(77)}.`]);
  });

  it('holds as many words as fit, with one blank between them', () => {
    expect(line(words(9))).toEqual([`U: ${words(7)}`, `${words(2)}.`]);
    expect(line('one   two\n three')).toEqual(['U: one two three.']);
  });

  it('holds a word that is too long alone', () => {
    expect(line(`a ${'x'.repeat(90)} b`)).toEqual(['U: a', 'x'.repeat(90), 'b.']);
    expect(record({}, {}, { meaning: () => 'x'.repeat(90) }).slice(2, -2)).toEqual(['x'.repeat(90)]);
  });
});

describe('a rule for a lone cut-off', () => {
  const byRule = { class: 'positive', classSource: 'cut-off-rule' } as const;
  it('is told of each result, and of the earlier samples as one', () => {
    const told = (rest: Partial<Case>) => record(rest).filter((line) => line.startsWith('by-rule'));
    expect(told({ results: { igg: byRule, igm: { class: 'negative' }, iga: byRule } })).toEqual([
      'by-rule: results.igg; results.iga',
    ]);
    for (const key of ['igg', 'igm', 'avidity'])
      expect(told({ previous: [{ weeksBefore: 1 }, { weeksBefore: 2, [key]: byRule }] })).toEqual([
        'by-rule: previous',
      ]);
    expect(told({ results: { igg: byRule }, previous: [{ weeksBefore: 2, igm: byRule }] })).toEqual([
      'by-rule: results.igg; previous',
    ]);
    expect(
      told({ results: { igg: { class: 'positive', classSource: 'kit' } }, previous: [{ weeksBefore: 1 }] }),
    ).toEqual([]);
  });
});

const action = (text: string, when?: string): Action => ({
  code: 'avidity',
  text,
  ...(when === undefined ? {} : { when }),
});
const planOf = (actions: readonly Action[], avoid: readonly string[] = []): RecordInput['plan'] => ({
  actions,
  avoid: avoid.map((text) => ({ code: 'reassure_immune', text })),
  urgency: 'routine',
});

describe('what is to be done', () => {
  it('is numbered, with its time, under a line of its own', () => {
    const plan = planOf([action('One.', 'today'), action('Two.')]);
    expect(record({}, { plan, excludedFromWeek: 0, missing: ['gestation', 'series'] })).toEqual([
      'the-cmv. sample-pregnant-null-null.',
      ...MUST,
      'window-0',
      'todo:',
      '1. One. Today.',
      '2. Two.',
      'obtain: gestation, series.',
      ...END,
    ]);
  });

  it('is indented where it goes on', () => {
    const plan = planOf([action(words(9))], [words(9)]);
    expect(record({}, { plan }).slice(3, -2)).toEqual([
      'todo:',
      `1. ${words(7)}`,
      `   ${words(2)}`,
      `avoid: ${words(7)}`,
      `   ${words(2)}`,
    ]);
  });

  it('obtains four facts and avoids two things at the most', () => {
    const missing = ['gestation', 'series', 'previous', 'ageDays', 'results.igg'] as const;
    expect(record({}, { missing, plan: planOf([], ['a', 'b', 'c']) }).slice(3, -2)).toEqual([
      'obtain: gestation, series, previous, ageDays.',
      'avoid: a',
      'avoid: b',
    ]);
  });
});

describe('the room of 1,200 characters', () => {
  /** Characters of the record of a bare case without its meaning. */
  const EMPTY = record({}, {}, { meaning: () => 'x' }).join('\n').length - 1;
  /** What stands between the meaning and the rows where so many characters are left for it. */
  const told = (
    left: number,
    more: Partial<RecordInput>,
    rest: Partial<Case> = {},
    own: Partial<AssessWords> = {},
  ) => {
    const meaning = 'x'.repeat(1198 - left - EMPTY);
    const lines = record(rest, more, { ...own, meaning: () => meaning });
    const all = lines.join('\n').length;
    expect(all, `${left}`).toBeLessThanOrEqual(1200);
    return lines.slice(lines.indexOf(meaning) + 1, -2);
  };
  const one = planOf([action('A')]);
  const two = planOf([action('A'), action('B')]);

  it.each<[string, number, Partial<RecordInput>, string[]]>([
    ['a window', 9, { excludedFromWeek: 5 }, ['window-5']],
    ['a window', 8, { excludedFromWeek: 5 }, []],
    ['the line before what is to be done', 6, { plan: one }, ['todo:']],
    ['the line before what is to be done', 5, { plan: one }, []],
    ['how many actions are left out', 13, { plan: one }, ['todo:', 'more-1']],
    ['how many actions are left out', 12, { plan: one }, ['todo:']],
    ['an action, with room for how many are left out', 71, { plan: one }, ['todo:', '1. A']],
    ['an action, with room for how many are left out', 70, { plan: one }, ['todo:', 'more-1']],
    ['a second action', 76, { plan: two }, ['todo:', '1. A', '2. B']],
    ['a second action', 75, { plan: two }, ['todo:', '1. A', 'more-1']],
    [
      'nothing behind an action that is left out',
      80,
      { plan: planOf([action('A'), action('x'.repeat(9)), action('C')]) },
      ['todo:', '1. A', 'more-2'],
    ],
    [
      'an action of two lines',
      162,
      { plan: planOf([action(words(9))]) },
      ['todo:', `1. ${words(7)}`, `   ${words(2)}`],
    ],
    ['an action of two lines', 161, { plan: planOf([action(words(9))]) }, ['todo:', 'more-1']],
    ['what to obtain', 16, { missing: ['series'] }, ['obtain: series.']],
    ['what to obtain', 15, { missing: ['series'] }, []],
    [
      'what to obtain, where the room for what is left out was not needed',
      71,
      { plan: one, missing: ['series'] },
      ['todo:', '1. A', 'obtain: series.'],
    ],
    ['what to avoid', 18, { plan: planOf([], ['a', 'b']) }, ['avoid: a', 'avoid: b']],
    ['what to avoid', 17, { plan: planOf([], ['a', 'b']) }, ['avoid: a']],
    ['what to avoid', 8, { plan: planOf([], ['a', 'b']) }, []],
  ])('holds %s: %i', (_, left, more, lines) => {
    expect(told(left, more)).toEqual(lines);
  });

  // "12" is printed, and what is printed says only that it is a number: nothing is entered.
  const printed = { results: { igg: { class: 'not-done', text: '12' } } };
  const line = 'printed: results.igg 12';
  const isPrinted = (left: number, more: Partial<RecordInput> = {}) => {
    const lines = record(printed, more, { meaning: () => 'x'.repeat(1198 - left - EMPTY) });
    expect(lines.indexOf(line)).toBeLessThan(2);
    return lines.includes(line);
  };
  it('holds what is printed only where the first two actions and the rest have room beside it', () => {
    expect([202, 203].map((left) => isPrinted(left))).toEqual([false, true]);
    const plan = planOf([action('A'), action('B'), action('C')]);
    expect([212, 213].map((left) => isPrinted(left, { plan }))).toEqual([false, true]);
  });

  it('is counted down by what is printed, where it is', () => {
    const filled = (left: number, length: number) => {
      const long = 'w'.repeat(length);
      return told(left, { excludedFromWeek: 1 }, printed, {
        record: { ...toyWords.record, window: () => long },
      }).includes(long);
    };
    expect([filled(213, 188), filled(213, 189)]).toEqual([true, false]);
    expect([filled(202, 201), filled(202, 202)]).toEqual([true, false]);
  });

  it('is counted down by every line of what is printed', () => {
    const results = { igg: { class: 'not-done', text: '12', limits: { negativeBelow: 1 } } };
    const fits = (length: number) => {
      const long = 'w'.repeat(length);
      const own = { ...toyWords.record, limits: () => 'l'.repeat(70), window: () => long };
      return told(300, { excludedFromWeek: 1 }, { results }, { record: own }).includes(long);
    };
    // "printed: results.igg 12", a line end, the limits in brackets, a line end: 97 of 300.
    expect([fits(202), fits(203)]).toEqual([true, false]);
  });
});

describe('what is printed', () => {
  const values = (results: Case['results'], fact: AssessWords['fact'] = toyWords.fact) =>
    printedIn(viewCase(toyCase({ results })), aids, { ...toyWords, fact });

  it('are numbers with their unit, limits and kit, in the order of the contract', () => {
    expect(
      values({
        igm: {
          class: 'negative',
          text: '0,5',
          unit: 'COI',
          limits: { negativeBelow: 1, positiveFrom: 2 },
          kit: 'abbott-architect-toxo-igg',
        },
        igg: { class: 'positive', text: '> 250', unit: 'IU/mL' },
        avidity: { class: 'high', text: 'high' },
        iga: { class: 'positive' },
        secondIgm: { class: 'positive', text: '3', kit: 'abbott-architect-toxo-igg' },
      }),
    ).toEqual([
      'results.igg > 250 IU/mL',
      'results.igm 0,5 COI (limits-1-2, Abbott Architect)',
      'results.secondIgm 3 (Abbott Architect)',
    ]);
  });

  it('end after 240 characters, with a mark', () => {
    const both = { igg: { text: '1' }, igm: { text: '2' } };
    const named = (length: number) => (path: string) => (path === 'results.igg' ? 'g' : 'm'.repeat(length));
    // "g 1" and "m… 2", each with two more for what parts them.
    expect(values(both, named(231))).toEqual(['g 1', `${'m'.repeat(231)} 2`]);
    expect(values(both, named(232))).toEqual(['g 1', '…']);
  });

  it('are told without marks that cannot be seen, and with one blank', () => {
    const text = ' 12,4  \n pos\u00aditive ';
    expect(printedParts({ text }, aids)).toMatchObject({ text: '12,4 positive', isNumber: true });
    expect(printedParts({ text: '0,85 COI', unit: 'COI' }, aids).unit).toBeNull();
    expect(printedParts({ text: '0,85', unit: ' CO\u200bI ' }, aids).unit).toBe('COI');
    expect(printedParts({}, aids)).toEqual({
      text: null,
      unit: null,
      limits: null,
      kit: null,
      isNumber: false,
    });
  });
});
