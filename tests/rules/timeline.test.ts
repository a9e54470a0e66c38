/** The spans of a timeline: where they begin and end. */
import { describe, expect, it } from 'vitest';
import { bandsFrom } from '../../src/rules/antibody-bands.ts';
import { AXIS, onAxis, timelineOf, type NoTimeline, type Timeline } from '../../src/rules/timeline.ts';
import { PATHOGENS, type Assessment, type Case, type Conclusion } from '../../src/rules/vocabulary.ts';
import { antibodies, timelineFacts } from '../../src/tables/antibodies.ts';
import { sources } from '../../src/tables/sources.ts';
import { assess, shortCase } from '../helpers/read-case.ts';

type Answer = Pick<Assessment, 'conclusion' | 'window'>;

const of = (source: Case, answer: Answer) =>
  timelineOf(source, answer, antibodies[source.pathogen], timelineFacts);

function drawn(source: Case, answer: Answer): Timeline {
  const timeline = of(source, answer);
  if (timeline.kind === 'none') throw new Error(`none: ${timeline.why}`);
  return timeline;
}

/** The timeline of a case with the answer that the tables give. */
const answered = (source: Case) => drawn(source, assess(source));

const both = { igg: 'positive', igm: 'positive' };
const says = (conclusion: Conclusion, excludedFromWeek: number | null = null): Answer => ({
  conclusion,
  window: excludedFromWeek === null ? null : { excludedFromWeek },
});
const pregnant = (results: Record<string, string>, rest: Record<string, unknown> = {}) =>
  shortCase('toxoplasma', 'pregnant', results, { gestation: '12', ...rest });
const earlier = (weeksBefore: number, igg: string) => ({ weeksBefore, igg: { class: igg } });

describe('marks', () => {
  it('stand on the weeks from the last period, earlier ones before the sample', () => {
    const source = shortCase('rubella', 'pregnant', both, {
      gestation: '9+2',
      previous: [earlier(4, 'negative'), earlier(30, 'negative')],
      history: { rashDaysAgo: 16, contactDaysAgo: 30, weeksSinceVaccine: 20 },
    });
    const days = drawn(source, says('inconclusive')).marks.map(({ kind, week }) => [
      kind,
      Math.round(week * 7),
    ]);
    expect(days).toEqual([
      ['conception', 14],
      ['sample', 65],
      ['earlier', 65 - 28],
      ['earlier', 65 - 210],
      ['rash', 49],
      ['contact', 35],
      ['vaccine', 65 - 140],
    ]);
  });

  it('are left out where the day is not known or there was none', () => {
    const source = shortCase('rubella', 'pregnant', both, {
      gestation: '9+2',
      history: { rashDaysAgo: 'none', contactDaysAgo: null },
    });
    expect(drawn(source, says('inconclusive')).marks.map(({ kind }) => kind)).toEqual([
      'conception',
      'sample',
    ]);
  });
});

describe('without a pregnancy or its week', () => {
  it.each([
    ['planning', shortCase('toxoplasma', 'planning', { ...both, avidity: 'high' })],
    ['newborn', shortCase('cmv', 'newborn', { newbornUrinePcr: 'positive' }, { ageDays: 3 })],
    ['week-not-known', shortCase('toxoplasma', 'pregnant', both, { gestation: null })],
  ] as const)('%s: nothing is drawn, and it is said why', (why, source) => {
    expect(of(source, assess(source))).toEqual({ kind: 'none', why } satisfies NoTimeline);
  });
});

describe('the window of a high avidity', () => {
  const high = { ...both, avidity: 'high' };
  // 16 weeks are excluded: the boundary weeks are those around 16 and 18 weeks.
  it.each([
    ['15+6', 0, false],
    ['16', 0, false],
    ['16+1', 1, false],
    ['18', 2, false],
    ['18+1', 3, false],
  ] as const)('toxoplasma sampled at %s: unlikely after week %i', (gestation, from, disputed) => {
    const source = pregnant(high, { gestation });
    const timeline = answered(source);
    expect(timeline.unlikely?.from).toBe(from);
    expect(timeline.unlikely?.to).toBe(timeline.marks.find(({ kind }) => kind === 'sample')?.week);
    expect(timeline.possible).toEqual({ from: null, to: from });
    expect(timeline.disputed).toBe(disputed);
  });

  it('narrows nothing where the conclusion leaves the pregnancy open all the same', () => {
    for (const week of [-5, 0, 1, 2]) {
      const timeline = drawn(pregnant(high), says('inconclusive', week));
      expect(timeline.possible).toEqual({ from: null, to: 12 });
      expect(timeline.disputed).toBe(true);
    }
    expect(drawn(pregnant(high), says('inconclusive', 3)).possible).toEqual({ from: null, to: 3 });
  });

  it('does not narrow a documented infection', () => {
    const source = pregnant(high, { gestation: '24', previous: [earlier(10, 'negative')] });
    expect(drawn(source, says('confirmed_infection', 8))).toMatchObject({
      possible: { from: 14 - 5, to: 24 },
      disputed: true,
    });
  });
});

describe('samples narrow', () => {
  it('a seroconversion, to what lies between, with the weeks in which IgG may still be missing', () => {
    const source = pregnant(both, {
      gestation: '20',
      previous: [earlier(2, 'positive'), earlier(8, 'negative')],
    });
    expect(drawn(source, says('confirmed_infection')).possible).toEqual({ from: 12 - 5, to: 18 });
  });

  it.each([
    ['gray in between counts as neither', [earlier(2, 'grey'), earlier(8, 'negative')], { from: 7, to: 20 }],
    [
      'IgG was there before it was missing',
      [earlier(4, 'negative'), earlier(8, 'positive')],
      { from: null, to: 20 },
    ],
    ['gray before it was missing', [earlier(4, 'negative'), earlier(8, 'grey')], { from: null, to: 20 }],
    [
      'missing twice, the later counts',
      [earlier(8, 'negative'), earlier(12, 'negative')],
      { from: 7, to: 20 },
    ],
    [
      'there and missing on one day, the day counts',
      [earlier(8, 'negative'), earlier(8, 'positive')],
      { from: 7, to: 20 },
    ],
    [
      'a sample without IgG before it says nothing',
      [earlier(8, 'negative'), { weeksBefore: 12, igm: { class: 'negative' } }],
      { from: 7, to: 20 },
    ],
  ])('%s', (_, previous, span) => {
    const source = pregnant(both, { gestation: '20', previous });
    expect(drawn(source, says('confirmed_infection')).possible).toEqual(span);
  });

  it.each([{ immunosuppressed: true }, { recentImmunoglobulin: true }, { treated: true }])(
    'nothing where antibody cannot be relied on: %o',
    (history) => {
      const source = pregnant(both, { gestation: '20', previous: [earlier(8, 'negative')], history });
      expect(drawn(source, says('confirmed_infection')).possible).toEqual({ from: null, to: 20 });
      const none = pregnant({ igg: 'negative', igm: 'negative' }, { history });
      expect(drawn(none, says('susceptible')).possible).toEqual({ from: null, to: null });
    },
  );

  it('an old IgG puts the infection before it, but never out of a pregnancy that is left open', () => {
    const old = pregnant(both, { previous: [earlier(30, 'positive')] });
    expect(drawn(old, says('immune')).possible).toEqual({ from: null, to: -18 });
    expect(drawn(old, says('possible_recent_infection')).possible).toEqual({ from: null, to: 12 });
    const oldest = pregnant(both, { previous: [2, 30, 40].map((weeks) => earlier(weeks, 'positive')) });
    expect(drawn(oldest, says('immune')).possible).toEqual({ from: null, to: -28 });
    const doubtful = pregnant(both, { previous: [earlier(2, 'grey'), earlier(30, 'positive')] });
    expect(drawn(doubtful, says('immune')).possible).toEqual({ why: 'no-date' });
    const lost = pregnant(both, { previous: [earlier(4, 'negative'), earlier(30, 'positive')] });
    expect(drawn(lost, says('past_infection')).possible).toEqual({ why: 'no-date' });
  });
});

describe('where nothing dates it', () => {
  it('a past infection on one sample has no span', () => {
    expect(answered(pregnant({ igg: 'positive', igm: 'negative' })).possible).toEqual({ why: 'no-date' });
  });

  it('a non-primary infection has none either', () => {
    expect(drawn(pregnant(both), says('non_primary_infection_possible')).possible).toEqual({
      why: 'not-first',
    });
  });

  it('IgM on one sample leaves all the time up to it', () => {
    expect(answered(pregnant(both))).toMatchObject({ possible: { from: null, to: 12 }, unlikely: null });
  });

  it('an infection that is proved without IgG may have come any time up to the sample', () => {
    const source = pregnant({ igg: 'negative', igm: 'positive' }, { previous: [earlier(4, 'negative')] });
    expect(drawn(source, says('confirmed_infection')).possible).toEqual({ from: null, to: 12 });
  });
});

describe('without IgG', () => {
  it.each([
    ['toxoplasma', 14],
    ['rubella', 28],
    ['cmv', 60],
  ] as const)(
    '%s: what came in the last %i days does not show, and the rest lies ahead',
    (pathogen, days) => {
      const source = shortCase(
        pathogen,
        'pregnant',
        { igg: 'negative', igm: 'negative' },
        { gestation: '12' },
      );
      expect(drawn(source, says('susceptible')).possible).toEqual({ from: 12 - days / 7, to: null });
    },
  );

  it('a reactive IgM makes it longer, an open case makes it any time', () => {
    const source = pregnant({ igg: 'negative', igm: 'positive' });
    expect(drawn(source, says('false_positive_igm_likely')).possible).toEqual({ from: 12 - 5, to: null });
    expect(drawn(source, says('possible_recent_infection')).possible).toEqual({ from: null, to: null });
  });

  it('the same word beside an IgG, a low one too, speaks of the past', () => {
    expect(drawn(pregnant(both), says('false_positive_igm_likely')).possible).toEqual({ why: 'no-date' });
    const low = pregnant({ igg: 'low-positive', igm: 'positive' });
    expect(drawn(low, says('false_positive_igm_likely')).possible).toEqual({ why: 'no-date' });
  });
});

describe('the bands', () => {
  it('name sources that are in the list, four to an infection, each id once', () => {
    for (const pathogen of PATHOGENS) {
      const { bands, silent } = antibodies[pathogen];
      expect(new Set(bands.map(({ id }) => id)).size).toBe(4);
      for (const id of [...bands.flatMap((band): string[] => [...band.sources]), ...silent.sources])
        expect(Object.keys(sources)).toContain(id);
      expect(silent.igg).toBeGreaterThan(silent.both);
    }
  });

  it('run in order, from the week of the infection on', () => {
    for (const pathogen of PATHOGENS)
      for (const { may, sure, lasts, gone, band } of bandsFrom(2, antibodies[pathogen].bands)) {
        const known = [2, may, sure, lasts, gone].filter((week): week is number => week !== null);
        expect(known, `${pathogen} ${band.id}`).toEqual([...known].sort((a, b) => a - b));
      }
  });

  it('call nothing sure where the latest beginning is not before the earliest end', () => {
    const band = { id: 'igm', sources: [], mark: 'read' } as const;
    const sureOf = (begins: readonly [number, number | null], ends: readonly [number, number | null]) =>
      bandsFrom(0, [{ ...band, begins, ends }])[0]?.sure;
    expect(sureOf([0, 21], [28, 60])).toBe(3);
    expect(sureOf([0, 21], [27, 60])).toBeNull();
    expect(sureOf([0, 30], [21, 60])).toBeNull();
    expect(sureOf([0, null], [21, 60])).toBeNull();
  });
});

describe('what lies outside the picture', () => {
  it('is cut at its ends, and none of it is left where all of it does', () => {
    expect(onAxis({ from: null, to: null })).toEqual({ from: AXIS.from, to: AXIS.to });
    expect(onAxis({ from: -20, to: 3.5 })).toEqual({ from: -12, to: 3.5 });
    expect(onAxis({ from: 40, to: 43 })).toEqual({ from: 40, to: 42 });
    expect(onAxis({ from: null, to: -13 })).toBeNull();
    expect(onAxis({ from: 43, to: null })).toBeNull();
    expect(onAxis({ from: null, to: -12 })).toEqual({ from: -12, to: -12 });
  });
});
