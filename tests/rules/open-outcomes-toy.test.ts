/** The outcomes that are open in a small table, exactly. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { openOutcomes } from '../../src/rules/open-outcomes.ts';
import type { Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { CONCLUSIONS, type FactPath, type History } from '../../src/rules/vocabulary.ts';
import { calmOrOdd, layer, tableOf, toyCase, yesOrNo } from './toy.ts';

const others = (...words: readonly string[]) => CONCLUSIONS.filter((one) => !words.includes(one));

const table: Table = tableOf({
  facts: {
    symptoms: yesOrNo('history.symptoms'),
    // Open where one of its two paths is.
    treated: { ...yesOrNo('history.treated'), from: ['series', 'history.treated'] },
    travel: yesOrNo('history.endemicTravel'),
    eye: yesOrNo('history.activeEyeDisease'),
  },
  bases: ['none', 'plain', 'corrected'],
  readings: [calmOrOdd('symptoms')],
  chain: [
    layer(
      'first',
      ['seen', 'treated'],
      [
        { id: 'A1', when: { seen: 'calm', treated: 'no' }, word: 'susceptible', basis: 'plain' },
        { id: 'A2', when: { seen: 'calm', treated: 'yes' }, word: 'immune' },
        { id: 'A3', when: { seen: 'odd' } },
      ],
    ),
    layer(
      'second',
      ['seen', 'travel'],
      [
        { id: 'B1', when: { travel: 'no' }, word: 'past_infection' },
        { id: 'B2', when: { travel: 'yes', seen: 'odd' }, word: 'probable_recent_infection', basis: 'plain' },
        { id: 'B3', when: { travel: 'yes', seen: 'calm' }, word: 'confirmed_infection' },
      ],
    ),
    layer('never', ['eye'], [{ id: 'N', when: {}, word: 'false_positive_igm_likely' }]),
  ],
  closing: [
    layer(
      'weigh',
      ['word', 'eye', 'basis'],
      [
        { id: 'C1', when: { word: 'immune', eye: 'yes' }, word: 'inconclusive', basis: 'corrected' },
        { id: 'C2', when: { word: 'immune', eye: 'no' } },
        { id: 'C3', when: { word: others('immune'), eye: 'no' } },
        { id: 'C4', when: { word: others('immune'), eye: 'yes', basis: ['none', 'corrected'] } },
        { id: 'C5', when: { word: others('immune'), eye: 'yes', basis: 'plain' }, basis: 'corrected' },
      ],
    ),
    layer(
      'last',
      ['basis', 'conclusion', 'eye'],
      [
        {
          id: 'D1',
          when: { basis: 'corrected', conclusion: 'susceptible', eye: 'yes' },
          word: 'possible_recent_infection',
        },
        {
          id: 'D2',
          when: { basis: 'corrected', conclusion: 'susceptible', eye: 'no' },
          word: 'non_primary_infection_possible',
        },
        { id: 'D3', when: { basis: ['none', 'plain'], conclusion: 'susceptible' } },
        { id: 'D4', when: { conclusion: others('susceptible') } },
      ],
    ),
  ],
  plan: [
    layer(
      'plan',
      ['conclusion', 'travel'],
      [
        { id: 'P1', when: { conclusion: ['immune', 'past_infection'], travel: 'yes' }, urgency: 'soon' },
        { id: 'P2', when: { conclusion: ['immune', 'past_infection'], travel: 'no' }, urgency: 'routine' },
        { id: 'P3', when: { conclusion: others('immune', 'past_infection') } },
      ],
    ),
    layer(
      'more',
      ['basis', 'treated'],
      [
        { id: 'Q1', when: { basis: 'corrected', treated: 'no' }, urgency: 'today' },
        { id: 'Q2', when: { basis: 'corrected', treated: 'yes' }, urgency: 'routine' },
        { id: 'Q3', when: { basis: ['none', 'plain'] }, urgency: 'none' },
      ],
    ),
  ],
});
const compiled = compile(table);
const PATHS = {
  symptoms: 'history.symptoms',
  treated: 'history.treated',
  travel: 'history.endemicTravel',
  eye: 'history.activeEyeDisease',
} as const;
type Name = keyof typeof PATHS;

/** "conclusion urgency" of each outcome, in order, where these facts are yes and these are open. */
function open(yes: readonly Name[], names: readonly Name[] = []): string[] {
  const history: History = {
    symptoms: yes.includes('symptoms'),
    treated: yes.includes('treated'),
    endemicTravel: yes.includes('travel'),
    activeEyeDisease: yes.includes('eye'),
  };
  const paths: readonly FactPath[] = names.map((name) => PATHS[name]);
  const outcomes = openOutcomes(compiled, viewCase(toyCase({ history })), (path) => paths.includes(path));
  return outcomes.map(({ conclusion, urgency }) => `${conclusion} ${urgency}`);
}

describe('the outcomes that are open', () => {
  it.each<[Name[], string]>([
    [[], 'susceptible none'],
    [['treated'], 'immune routine'],
    [['treated', 'travel'], 'immune soon'],
    [['treated', 'eye'], 'inconclusive routine'],
    [['treated', 'eye', 'travel'], 'inconclusive routine'],
    [['symptoms'], 'past_infection routine'],
    [['symptoms', 'travel'], 'probable_recent_infection none'],
    [['symptoms', 'travel', 'eye'], 'probable_recent_infection today'],
    [['symptoms', 'travel', 'eye', 'treated'], 'probable_recent_infection routine'],
    [['eye'], 'possible_recent_infection today'],
  ])('are one where nothing is open: %j', (yes, outcome) => {
    expect(open(yes)).toEqual([outcome]);
  });

  it.each<[string, Name[], Name[], string[]]>([
    ['a fact of the chain', [], ['treated'], ['immune routine', 'susceptible none']],
    ['a fact that a closing row reads', ['treated'], ['eye'], ['immune routine', 'inconclusive routine']],
    ['a fact that the plan reads', ['treated'], ['travel'], ['immune soon']],
    ['a fact behind a finding', [], ['symptoms'], ['past_infection routine', 'susceptible none']],
    [
      'a finding that is open stays what the row says',
      ['travel'],
      ['symptoms'],
      ['susceptible none', 'probable_recent_infection none'],
    ],
    ['a fact that no row standing reads', ['symptoms'], ['treated'], ['past_infection routine']],
    [
      'what the word was reached by is followed',
      [],
      ['eye'],
      ['possible_recent_infection today', 'susceptible none'],
    ],
    [
      'a plan reads what a closing row corrected',
      ['symptoms', 'travel', 'eye'],
      ['treated'],
      ['probable_recent_infection today'],
    ],
    [
      'a fact that was used in the chain is no longer open behind it',
      ['eye'],
      ['treated'],
      ['possible_recent_infection today', 'inconclusive routine'],
    ],
    ['two facts', ['treated'], ['eye', 'travel'], ['immune soon', 'inconclusive routine']],
    [
      'all of them',
      [],
      ['symptoms', 'treated', 'travel', 'eye'],
      [
        'possible_recent_infection today',
        'probable_recent_infection today',
        'immune soon',
        'past_infection routine',
        'inconclusive routine',
        'susceptible none',
      ],
    ],
  ])('%s', (_, yes, names, outcomes) => {
    expect(open(yes, names)).toEqual(outcomes);
  });
});

describe('a closing row', () => {
  const outcomes = (closing: Table['closing'], names: readonly Name[]) => {
    const chain = [layer('chain', [], [{ id: 'A', when: {}, word: 'immune' }])];
    const toy = compile({ ...table, readings: [], chain, closing, plan: [] });
    const paths: readonly FactPath[] = names.map((name) => PATHS[name]);
    return openOutcomes(toy, viewCase(toyCase()), (path) => paths.includes(path)).map(
      ({ conclusion }) => conclusion,
    );
  };

  it('gives the first conclusion of the list like any other', () => {
    const first = layer(
      'first',
      ['eye'],
      [
        { id: 'F', when: { eye: 'no' }, word: 'susceptible' },
        { id: 'G', when: { eye: 'yes' } },
      ],
    );
    expect(outcomes([first], [])).toEqual(['susceptible']);
    expect(outcomes([first], ['eye'])).toEqual(['susceptible', 'immune']);
  });

  it('that changes nothing is followed together with its like, which may keep an outcome too many', () => {
    const like = layer(
      'like',
      ['eye', 'travel'],
      [
        { id: 'S', when: { eye: 'no', travel: 'no' } },
        { id: 'T', when: { eye: 'yes', travel: 'yes' } },
        { id: 'U', when: { eye: 'no', travel: 'yes' }, word: 'past_infection' },
        { id: 'V', when: { eye: 'yes', travel: 'no' }, word: 'past_infection' },
      ],
    );
    const behind = layer(
      'behind',
      ['eye', 'travel', 'conclusion'],
      [
        { id: 'W', when: { conclusion: 'immune', eye: 'no', travel: 'yes' }, word: 'inconclusive' },
        { id: 'X', when: { conclusion: 'immune', eye: 'no', travel: 'no' } },
        { id: 'Y', when: { conclusion: 'immune', eye: 'yes' } },
        { id: 'Z', when: { conclusion: others('immune') } },
      ],
    );
    expect(outcomes([like, behind], ['eye', 'travel'])).toEqual(['immune', 'past_infection', 'inconclusive']);
    expect(outcomes([like, behind], ['eye'])).toEqual(['immune', 'past_infection']);
  });
});
