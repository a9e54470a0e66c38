import { describe, expect, it } from 'vitest';
import { answered, outcomes } from '../../src/machines/consultation-view.ts';
import { sheetsOf, wholeOffer } from '../../src/machines/sheet.ts';
import { consult, toyShelf } from './answering.ts';

const choices = { pathogens: ['rubella'] as const, subject: 'pregnant' as const, sampledOn: null };
const page = {
  'rubella.igm': { 'results.igm': { class: 'negative' } },
  'person.week': { gestation: '8' },
  'rubella.igg': { 'results.igg': { class: 'negative' } },
};

describe('a whole page of answers', () => {
  it('is the same as answering one question after the other', () => {
    const guided = consult();
    guided.answer('person.week', { gestation: '8' });
    guided.results({ 'rubella.igg': 'negative', 'rubella.igm': 'negative' });
    const slip = consult();
    slip.actor.send({ type: 'FILL', choices, answers: page, dated: [] });
    expect(slip.snapshot().value).toBe('summary');
    expect(answered(slip.snapshot())).toEqual(answered(guided.snapshot()));
    expect(outcomes(slip.snapshot())).toEqual(outcomes(guided.snapshot()));
  });

  it('takes an answer back, and leaves those it does not name', () => {
    const slip = consult();
    slip.actor.send({ type: 'FILL', choices, answers: page, dated: [] });
    slip.actor.send({ type: 'FILL', choices, answers: { 'person.week': null }, dated: [] });
    expect(slip.key()).toBe('person.week');
    slip.answer('person.week', { gestation: '8' });
    expect(slip.conclusions()).toEqual(['susceptible']);
  });

  it('drops what was counted from another day, and keeps the rest', () => {
    const slip = consult();
    const on = { ...choices, sampledOn: '2026-12-04' };
    slip.actor.send({ type: 'FILL', choices: on, answers: page, dated: ['person.week'] });
    slip.actor.send({ type: 'FILL', choices: { ...on, sampledOn: '2026-12-11' }, answers: {}, dated: [] });
    expect(slip.key()).toBe('person.week');
    expect(slip.snapshot().context.given.woman['rubella.igg']).toEqual(page['rubella.igg']);
  });

  it('is not taken without an infection', () => {
    const slip = consult();
    slip.actor.send({ type: 'FILL', choices: { ...choices, pathogens: [] }, answers: page, dated: [] });
    expect(slip.key()).toBe('person.week');
  });
});

describe('a sheet', () => {
  const sheetOf = (answers: object) => {
    const slip = consult();
    slip.actor.send({ type: 'FILL', choices, answers: { ...answers }, dated: [] });
    const [sheet] = sheetsOf(slip.snapshot().context);
    if (sheet === undefined) throw new Error('no sheet');
    return { sheet, slip };
  };

  it('takes answers over a question that is still open', () => {
    const positive = { class: 'positive' };
    const { sheet } = sheetOf({
      'rubella.igg': { 'results.igg': positive },
      'rubella.igm': { 'results.igm': positive },
    });
    expect(sheet.path.map(({ key }) => key)).toEqual(['rubella.igg', 'rubella.igm']);
    expect(sheet.open.map(({ key }) => key)).toContain('person.week');
    expect(sheet.outcome.source.gestation).toBeUndefined();
  });

  it('has nothing open, and says the same, where the conversation is done', () => {
    const { sheet, slip } = sheetOf(page);
    expect(sheet.open).toEqual([]);
    expect([sheet.outcome]).toEqual(outcomes(slip.snapshot()));
  });

  it('tells what a question can offer before anything is answered', () => {
    expect(wholeOffer(toyShelf, choices, 'igg')).toEqual(['results.igg']);
    expect(wholeOffer(toyShelf, choices, 'no-such-question')).toEqual([]);
  });
});
