import { describe, expect, it } from 'vitest';
import {
  answered,
  currentAnswers,
  currentAsk,
  outcomes,
  startChoices,
} from '../../src/machines/consultation-view.ts';
import { consult, waysToAnswer } from './answering.ts';

describe('going back and changing', () => {
  const done = () => {
    const slip = consult();
    slip.answer('person.week', { gestation: '8' });
    slip.results({ 'rubella.igg': 'positive', 'rubella.igm': 'positive' });
    slip.answer('person.safety', { 'history.treated': false });
    slip.answer('rubella.further', {
      previous: [],
      'results.igmBlot': { class: 'not-done' },
      'results.motherBloodPcr': { class: 'not-done' },
    });
    slip.results({ 'rubella.avidity': 'high' });
    return slip;
  };
  const view = (slip: ReturnType<typeof consult>) =>
    JSON.stringify([slip.snapshot().value, answered(slip.snapshot()), outcomes(slip.snapshot())]);

  it('goes back through the path to the start, and forward again, losing nothing', () => {
    const slip = done();
    const before = view(slip);
    const path = slip.path();
    for (const key of [...path].reverse()) {
      slip.back();
      expect(slip.key()).toBe(key);
      expect(Object.keys(currentAnswers(slip.snapshot())).length).toBeGreaterThan(0);
    }
    slip.back();
    expect(slip.snapshot().value).toBe('start');
    expect(startChoices(slip.snapshot())).toEqual({
      pathogens: ['rubella'],
      subject: 'pregnant',
      sampledOn: null,
    });
    slip.start();
    expect(view(slip)).toBe(before);
  });

  it('a change and its change back give the same consultation', () => {
    const slip = done();
    const before = view(slip);
    for (const { key, question, offered } of answered(slip.snapshot())) {
      slip.change(key);
      const old = currentAnswers(slip.snapshot());
      for (const other of waysToAnswer(question, offered)) {
        slip.answer(key, other);
        slip.change(key);
        slip.answer(key, old);
        expect(view(slip)).toBe(before);
        slip.change(key);
      }
      slip.answer(key, old);
    }
  });

  it('a changed answer is followed only by what is not answered yet', () => {
    const slip = done();
    slip.change('rubella.avidity');
    slip.results({ 'rubella.avidity': 'not-done' });
    expect(slip.snapshot().value).toBe('summary');
    slip.change('rubella.igg');
    slip.results({ 'rubella.igg': 'grey' });
    expect(slip.key()).toBe('rubella.further');
    expect(currentAsk(slip.snapshot())?.offered).toEqual(['results.iggBlot']);
  });

  it('shows what no row needs any more as unused, and leaves it out of the case', () => {
    const slip = done();
    slip.change('rubella.igg');
    slip.results({ 'rubella.igg': 'negative' });
    slip.change('rubella.igm');
    slip.results({ 'rubella.igm': 'negative' });
    expect(slip.conclusions()).toEqual(['susceptible']);
    expect(slip.unused()).toEqual(['person.safety', 'rubella.further', 'rubella.avidity']);
    const actor = slip.snapshot().context.assessments[0];
    expect(actor?.getSnapshot().context.source.results).toEqual({
      igg: { class: 'negative' },
      igm: { class: 'negative' },
    });
  });

  it('goes back from a question being changed to the one before it', () => {
    const slip = done();
    slip.change('rubella.igm');
    slip.back();
    expect(slip.key()).toBe('rubella.igg');
    slip.back();
    slip.back();
    expect(slip.snapshot().value).toBe('start');
  });

  it('does not turn to a question that was not asked', () => {
    const slip = done();
    slip.change('rubella.iga');
    expect(slip.snapshot().value).toBe('summary');
  });

  it('the start can be changed, and the answers stay', () => {
    const slip = done();
    slip.change('start');
    slip.start({ pathogens: ['rubella', 'cmv'] });
    expect(slip.key()).toBe('cmv.igg');
    slip.change('start');
    slip.start({ pathogens: ['rubella'], subject: 'planning' });
    expect(slip.conclusions()).toEqual(['recent_infection_excluded']);
    expect(slip.unused()).toEqual(['person.week']);
  });

  it("a woman's answers never become her newborn's, and come back with her", () => {
    const slip = done();
    const before = view(slip);
    slip.change('start');
    slip.start({ subject: 'newborn' });
    expect(slip.key()).toBe('rubella.igg');
    expect(answered(slip.snapshot())).toEqual([]);
    slip.change('start');
    slip.start({ subject: 'pregnant' });
    expect(view(slip)).toBe(before);
  });

  it('no value travels from one pathogen to another', () => {
    const slip = done();
    slip.change('start');
    slip.start({ pathogens: ['cmv'] });
    expect(slip.key()).toBe('cmv.igg');
    expect(slip.path()).toEqual(['person.week']);
  });

  it('a new case leaves nothing', () => {
    const fresh = consult();
    fresh.actor.send({ type: 'NEW_CASE' });
    const slip = done();
    slip.actor.send({ type: 'NEW_CASE' });
    const { value, context, children } = slip.snapshot();
    expect(value).toBe('start');
    expect(children).toEqual({});
    expect(startChoices(slip.snapshot())).toBeNull();
    expect(context).toEqual({ ...fresh.snapshot().context });
    slip.start();
    expect(slip.key()).toBe('person.week');
    expect(answered(slip.snapshot())).toEqual([]);
  });
});
