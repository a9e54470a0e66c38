/** The timeline of every published case: none is calmer than the answer it stands beside. */
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/rules/timeline.ts';
import { PATHOGENS, type Assessment, type Case, type Conclusion } from '../../src/rules/vocabulary.ts';
import { antibodies, timelineFacts } from '../../src/tables/antibodies.ts';
import { assess, readCase } from '../helpers/read-case.ts';
import { workedCases } from '../helpers/worked-cases.ts';

const of = (source: Case, answer: Pick<Assessment, 'conclusion' | 'window'>) =>
  timelineOf(source, answer, antibodies[source.pathogen], timelineFacts);

describe('every published case', () => {
  const CALM: readonly Conclusion[] = [
    'susceptible',
    'immune',
    'past_infection',
    'recent_infection_excluded',
    'false_positive_igm_likely',
  ];
  const told = PATHOGENS.flatMap(workedCases).map((one) => {
    const source = readCase(one.case);
    return { source, answer: assess(one.case) };
  });

  it('is drawn exactly where a pregnancy has its week', () => {
    for (const { source, answer } of told) {
      const hasWeek = source.subject === 'pregnant' && source.gestation != null;
      expect(of(source, answer).kind, source.id).toBe(hasWeek ? 'drawn' : 'none');
    }
  });

  it('has no span that is calmer than its answer', () => {
    let open = 0;
    for (const { source, answer } of told) {
      const timeline = of(source, answer);
      if (timeline.kind === 'none' || 'why' in timeline.possible || CALM.includes(answer.conclusion))
        continue;
      const { from, to } = timeline.possible;
      const week = timeline.marks.find(({ kind }) => kind === 'sample')?.week ?? 0;
      open += 1;
      // It reaches into this pregnancy, or to the sample where that came before conception.
      expect(to ?? Infinity, source.id).toBeGreaterThan(Math.min(timelineFacts.conceptionWeek, week) - 0.01);
      expect(from ?? -Infinity, source.id).toBeLessThan(to ?? Infinity);
      expect(to ?? -Infinity, source.id).toBeLessThanOrEqual(week);
    }
    expect(open).toBeGreaterThan(300);
  });

  it('shows the week of its answer where it has one', () => {
    const windows = told.flatMap(({ source, answer }) => {
      const timeline = of(source, answer);
      return timeline.kind === 'drawn' && answer.window
        ? [[timeline.unlikely?.from, answer.window.excludedFromWeek]]
        : [];
    });
    expect(windows.length).toBeGreaterThan(50);
    for (const [shown, said] of windows) expect(shown).toBe(said);
  });
});
