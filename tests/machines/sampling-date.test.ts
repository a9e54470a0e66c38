import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { consultationMachine } from '../../src/machines/consultation.ts';
import {
  answered,
  answeredOn,
  currentAsk,
  outcomes,
  startChoices,
} from '../../src/machines/consultation-view.ts';
import { assessInEnglish, tableFor } from '../../src/exchange/shelf.ts';
import type { Subject } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';

function consult() {
  const actor = createActor(consultationMachine, {
    input: { services: { assess: assessInEnglish }, shelf: { questions, compiled: tableFor } },
  }).start();
  const start = (sampledOn: string | null, subject: Subject = 'pregnant') =>
    actor.send({ type: 'START', pathogens: ['rubella'], subject, sampledOn });
  const snapshot = () => actor.getSnapshot();
  const week = () => {
    const path = answered(snapshot()).find(({ key }) => key === 'person.week');
    return path?.answers.gestation;
  };
  const key = () => currentAsk(snapshot())?.key;
  const toStart = () => actor.send({ type: 'CHANGE', key: 'start' });
  return { actor, start, snapshot, week, key, toStart };
}
const WEEK = 'person.week';

describe('an answer that was worked out from the sampling date', () => {
  const dated = () => {
    const slip = consult();
    slip.start('2026-12-04');
    slip.actor.send({ type: 'ANSWER', key: WEEK, answers: { gestation: '12+3' }, sampledOn: '2026-12-04' });
    return slip;
  };

  it('is asked for again with another sampling date, and with none', () => {
    for (const other of ['2026-12-11', null]) {
      const slip = dated();
      expect(slip.week()).toBe('12+3');
      slip.toStart();
      slip.start(other);
      expect(slip.key()).toBe(WEEK);
      expect(slip.week()).toBeUndefined();
    }
  });

  it('stays with the same sampling date, and over a change of the person and back', () => {
    const slip = dated();
    slip.toStart();
    slip.start('2026-12-04');
    expect(slip.week()).toBe('12+3');
    slip.toStart();
    slip.start('2026-12-04', 'planning');
    slip.toStart();
    slip.start('2026-12-04');
    expect(slip.week()).toBe('12+3');
  });

  it('does not come back by way of another person', () => {
    const slip = dated();
    slip.toStart();
    slip.start('2026-12-11', 'newborn');
    slip.toStart();
    slip.start('2026-12-11');
    expect(slip.key()).toBe(WEEK);
    expect(slip.week()).toBeUndefined();
  });

  it('is told apart from one that was typed, which stays', () => {
    const slip = dated();
    slip.actor.send({ type: 'CHANGE', key: WEEK });
    expect(answeredOn(slip.snapshot())).toBe('2026-12-04');
    slip.actor.send({ type: 'ANSWER', key: WEEK, answers: { gestation: '12' } });
    slip.toStart();
    slip.start('2026-12-11');
    expect(slip.week()).toBe('12');
    slip.actor.send({ type: 'CHANGE', key: WEEK });
    expect(answeredOn(slip.snapshot())).toBeNull();
  });

  it('leaves the other answers as they are', () => {
    const slip = dated();
    slip.actor.send({
      type: 'ANSWER',
      key: 'rubella.igg',
      answers: { 'results.igg': { class: 'positive' } },
    });
    slip.toStart();
    slip.start('2026-12-11');
    slip.actor.send({ type: 'ANSWER', key: WEEK, answers: { gestation: '13+3' }, sampledOn: '2026-12-11' });
    expect(slip.key()).toBe('rubella.igm');
  });

  it('is forgotten with the case', () => {
    const slip = dated();
    slip.actor.send({ type: 'NEW_CASE' });
    slip.start('2026-12-04');
    expect(slip.key()).toBe(WEEK);
    expect(answeredOn(slip.snapshot())).toBeNull();
  });
});

describe('a sampling date that is asked for beside the week', () => {
  it('is the sampling date of the slip from then on, and stands in the plan', () => {
    const slip = consult();
    slip.start(null);
    slip.actor.send({ type: 'ANSWER', key: WEEK, answers: { gestation: '12+3' }, sampledOn: '2026-12-04' });
    expect(startChoices(slip.snapshot())?.sampledOn).toBe('2026-12-04');
    for (let left = 40; left > 0 && slip.key() !== undefined; left--) {
      const ask = currentAsk(slip.snapshot());
      if (ask === null) break;
      const result = { class: 'positive' };
      const answers = Object.fromEntries(
        ask.offered.map((fact) => [fact, fact === 'results.igg' || fact === 'results.igm' ? result : null]),
      );
      slip.actor.send({ type: 'ANSWER', key: ask.key, answers });
    }
    const [outcome] = outcomes(slip.snapshot());
    expect(outcome?.assessment?.record).toContain('taken 4 December 2026');
    expect(outcome?.assessment?.actions.some(({ when }) => /2026/.test(when ?? ''))).toBe(true);
  });
});
