/** How a case is looked at: absent and null alike, weeks as days, and one fact changed at a time. */
import { describe, expect, it } from 'vitest';
import { tryOut, valueAt, viewCase, withValue } from '../../src/rules/view.ts';
import type { Case, FactPath, FactValue } from '../../src/rules/vocabulary.ts';

const bare: Case = { id: 'bare', pathogen: 'cmv', subject: 'pregnant', results: {} };
const full: Case = {
  ...bare,
  gestation: '12+3',
  ageDays: 4,
  series: 'rising',
  results: { igg: { class: 'positive', text: '12' }, igm: { text: '?' } },
  previous: [
    { weeksBefore: 10, igg: { class: 'negative' }, igm: { class: 'grey' }, sameAssay: true },
    { weeksBefore: 2, igg: { text: '?' }, avidity: { class: 'low' }, sameAssay: false },
    { weeksBefore: 29 / 7 },
  ],
  history: { treated: false, rashDaysAgo: 3 },
  settings: { practice: 'here', avidityExcludesWeeks: 20 },
};

describe('a case as the readers see it', () => {
  it('counts in days: of the pregnancy, and back to the earlier samples, the newest first', () => {
    expect(viewCase(full)).toEqual({
      subject: 'pregnant',
      gestation: 87,
      source: full,
      earlier: [
        { days: 14, igg: 'unreadable', igm: 'not-done', avidity: 'low', sameAssay: false },
        { days: 29, igg: 'not-done', igm: 'not-done', avidity: 'not-done', sameAssay: false },
        { days: 70, igg: 'negative', igm: 'grey', avidity: 'not-done', sameAssay: true },
      ],
    });
  });

  it('keeps a part of a day to a thousandth', () => {
    const of = (weeksBefore: number) => viewCase({ ...bare, previous: [{ weeksBefore }] }).earlier[0]?.days;
    expect(of(0.1)).toBe(0.7);
    expect(of(1 / 3)).toBe(2.333);
  });

  it.each([
    ['absent', bare],
    ['null', { ...bare, gestation: null, previous: null }],
  ])('knows neither week nor earlier samples where they are %s', (_, source) => {
    expect(viewCase(source)).toEqual({ subject: 'pregnant', gestation: null, source, earlier: [] });
  });
});

/** Each kind of path, what the full case holds there, and what a bare one does. */
const HELD: readonly (readonly [FactPath, FactValue, FactValue])[] = [
  ['results.igg', 'positive', 'not-done'],
  ['results.igm', 'unreadable', 'not-done'],
  ['history.treated', false, null],
  ['history.rashDaysAgo', 3, null],
  ['history.symptoms', null, null],
  ['settings.practice', 'here', null],
  ['settings.avidityExcludesWeeks', 20, null],
  ['gestation', '12+3', null],
  ['ageDays', 4, null],
  ['previous', full.previous ?? [], []],
  ['series', 'rising', null],
];

describe('what a case holds', () => {
  it.each(HELD)('at %s', (path, held, absent) => {
    expect(valueAt(full, path)).toEqual(held);
    expect(valueAt(bare, path)).toEqual(absent);
    expect(valueAt({ ...bare, history: null, settings: null }, path)).toEqual(absent);
  });
});

const CHANGES: readonly (readonly [FactPath, FactValue, Partial<Case>])[] = [
  ['results.igg', 'grey', { results: { ...full.results, igg: { class: 'grey' } } }],
  ['results.avidity', 'low', { results: { ...full.results, avidity: { class: 'low' } } }],
  ['history.treated', true, { history: { ...full.history, treated: true } }],
  ['history.symptoms', true, { history: { ...full.history, symptoms: true } }],
  ['settings.practice', 'there', { settings: { ...full.settings, practice: 'there' } }],
  ['gestation', '20', { gestation: '20' }],
  ['ageDays', 9, { ageDays: 9 }],
  ['series', 'falling', { series: 'falling' }],
  ['previous', [{ weeksBefore: 1 }], { previous: [{ weeksBefore: 1 }] }],
];

describe('one fact changed', () => {
  it.each(CHANGES)('%s gives another case, and leaves this one', (path, value, changed) => {
    const before = structuredClone(full);
    expect(withValue(full, path, value)).toEqual({ ...full, ...changed });
    expect(full).toEqual(before);
  });

  it('begins a room that the case has not', () => {
    expect(withValue(bare, 'history.treated', true)).toEqual({ ...bare, history: { treated: true } });
    expect(withValue(bare, 'settings.practice', 'x')).toEqual({ ...bare, settings: { practice: 'x' } });
  });
});

describe('trying out', () => {
  it.each(CHANGES)('%s: the view is that of the changed case, until it is taken back', (path, value) => {
    const before = structuredClone(full);
    const view = viewCase(full);
    const trial = tryOut(view);
    for (const round of [1, 2]) {
      const tried = trial.set(path, value);
      expect({ ...tried, source: null }, `round ${round}`).toEqual({
        ...viewCase(withValue(full, path, value)),
        source: null,
      });
      for (const [other] of [...HELD, ...CHANGES])
        expect(valueAt(tried.source, other)).toEqual(valueAt(withValue(full, path, value), other));
      trial.reset();
      for (const [other] of [...HELD, ...CHANGES])
        expect(valueAt(tried.source, other)).toEqual(valueAt(full, other));
    }
    expect(full).toEqual(before);
  });

  it('makes no new view where a fact stands for itself', () => {
    const trial = tryOut(viewCase(full));
    const first = trial.set('results.igg', 'grey');
    trial.reset();
    expect(trial.set('history.treated', true)).toBe(first);
  });

  it('takes nothing back where nothing was set', () => {
    expect(() => {
      tryOut(viewCase(bare)).reset();
    }).not.toThrow();
  });
});
