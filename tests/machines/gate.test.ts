import { describe, expect, it } from 'vitest';
import { currentAnswers, currentAsk } from '../../src/machines/consultation-view.ts';
import { consult } from './answering.ts';

const calm = { 'history.rashDaysAgo': 'none', 'history.endemicTravel': false } as const;

describe('the gate', () => {
  const atSafety = () => {
    const slip = consult({ subject: 'planning' });
    slip.results({ 'rubella.igg': 'positive', 'rubella.igm': 'negative' });
    return slip;
  };

  it('settles what is not ticked, and lets a tick be asked by its own question', () => {
    const slip = atSafety();
    slip.answer('person.safety', { 'history.endemicTravel': false });
    slip.answer('person.rashDays', { 'history.rashDaysAgo': 5 });
    expect(slip.conclusions()).toEqual(['possible_recent_infection']);
  });

  it('asks nothing more where all is unticked', () => {
    const slip = atSafety();
    slip.answer('person.safety', calm);
    expect(slip.conclusions()).toEqual(['immune']);
  });

  it('leaves a fact not known where the gate was not known', () => {
    const slip = atSafety();
    slip.answer('person.safety', { 'history.rashDaysAgo': null, 'history.endemicTravel': null });
    expect(slip.path()).not.toContain('person.rashDays');
    expect(slip.conclusions()).toEqual(['possible_recent_infection']);
  });

  it('comes back with its ticks as they were', () => {
    const slip = atSafety();
    slip.answer('person.safety', { 'history.endemicTravel': false });
    slip.back();
    expect(slip.key()).toBe('person.safety');
    expect(currentAnswers(slip.snapshot())).toEqual({
      'history.rashDaysAgo': 'ask',
      'history.endemicTravel': false,
    });
  });

  it('comes back for what was not offered before, and only for that', () => {
    const slip = consult({ subject: 'planning' });
    slip.results({ 'rubella.igg': 'negative', 'rubella.igm': 'positive' });
    expect(currentAsk(slip.snapshot())?.offered).toEqual(['results.igmBlot', 'results.motherBloodPcr']);
    const none = {
      'results.motherBloodPcr': { class: 'not-done' },
      'results.igmBlot': { class: 'not-done' },
    };
    slip.answer('rubella.further', none);
    expect(slip.conclusions()).toEqual(['inconclusive']);
    slip.change('rubella.igg');
    slip.results({ 'rubella.igg': 'positive' });
    slip.answer('person.safety', { 'history.treated': false });
    expect(slip.key()).toBe('rubella.further');
    expect(currentAsk(slip.snapshot())?.offered).toEqual(['previous', 'results.avidity']);
    expect(currentAnswers(slip.snapshot())).toEqual({});
    slip.answer('rubella.further', { previous: [] });
    slip.results({ 'rubella.avidity': 'high' });
    expect(slip.conclusions()).toEqual(['recent_infection_excluded']);
    slip.change('rubella.further');
    expect(currentAnswers(slip.snapshot())).toEqual({ previous: [], 'results.avidity': 'ask', ...none });
  });

  it('unticked later, leaves the detail unused; ticked again, uses it again', () => {
    const slip = atSafety();
    slip.answer('person.safety', { 'history.endemicTravel': false });
    slip.answer('person.rashDays', { 'history.rashDaysAgo': 5 });
    slip.change('person.safety');
    slip.answer('person.safety', calm);
    expect(slip.conclusions()).toEqual(['immune']);
    expect(slip.unused()).toEqual(['person.rashDays']);
    slip.change('person.safety');
    slip.answer('person.safety', { 'history.endemicTravel': false });
    expect(slip.conclusions()).toEqual(['possible_recent_infection']);
    expect(slip.unused()).toEqual([]);
  });
});
