import { describe, expect, it } from 'vitest';
import { outcomes, startChoices } from '../../src/machines/consultation-view.ts';
import { shelf } from '../../src/machines/start.ts';
import { englishServices } from '../../src/exchange/services.ts';
import { consult } from './answering.ts';

const begin = (practice?: string) =>
  consult(
    { pathogens: ['toxoplasma'], ...(practice === undefined ? {} : { practice }) },
    shelf,
    englishServices(),
  );

type Slip = ReturnType<typeof begin>;
const finish = (slip: Slip) => {
  slip.answer('person.week', { gestation: '9' });
  slip.results({ 'toxoplasma.igg': 'negative', 'toxoplasma.igm': 'negative' });
  for (let left = 40; left > 0 && slip.snapshot().value === 'asking'; left--) slip.answer(slip.key(), {});
};
const first = (slip: Slip) => outcomes(slip.snapshot())[0];
const retest = (slip: Slip) =>
  first(slip)?.assessment?.actions.find(({ code }) => code === 'retest_in_pregnancy')?.when;

describe('the practice of a site', () => {
  it('stands in the case that it was started with, and sets the interval', () => {
    const slip = begin('france');
    finish(slip);
    expect(first(slip)?.source.settings).toEqual({ practice: 'france' });
    expect(retest(slip)).toMatch(/^every month/);
    expect(first(slip)?.assessment?.record).toContain('Site practice: France.');
  });

  it('is none where none was chosen', () => {
    const slip = begin();
    finish(slip);
    expect(first(slip)?.source.settings).toEqual({});
    expect(retest(slip)).toBe('at the interval of the local practice');
  });

  it('changes in the open case when that is asked for, and every answer is kept', () => {
    const slip = begin();
    finish(slip);
    const path = slip.path();
    slip.actor.send({ type: 'PRACTICE', practice: 'italy' });
    expect(slip.snapshot().value).toBe('summary');
    expect(slip.path()).toEqual(path);
    expect(retest(slip)).toMatch(/^every 4 to 6 weeks/);
    slip.actor.send({ type: 'PRACTICE', practice: null });
    expect(retest(slip)).toBe('at the interval of the local practice');
  });

  it('changes in the middle of a case without moving the question', () => {
    const slip = begin('france');
    slip.answer('person.week', { gestation: '9' });
    slip.actor.send({ type: 'PRACTICE', practice: 'uk' });
    expect(slip.key()).toBe('toxoplasma.igg');
    slip.results({ 'toxoplasma.igg': 'negative', 'toxoplasma.igm': 'negative' });
    for (let left = 40; left > 0 && slip.snapshot().value === 'asking'; left--) slip.answer(slip.key(), {});
    expect(retest(slip)).toBeUndefined();
    expect(slip.conclusions()).toEqual(['susceptible']);
  });

  it('is changed at the start too, kept by a case that is changed there, and forgotten with the case', () => {
    const slip = begin('france');
    slip.change('start');
    slip.actor.send({ type: 'PRACTICE', practice: 'italy' });
    expect(startChoices(slip.snapshot())?.practice).toBe('italy');
    slip.start({ practice: 'italy' });
    expect(startChoices(slip.snapshot())?.practice).toBe('italy');
    slip.actor.send({ type: 'NEW_CASE' });
    slip.actor.send({ type: 'PRACTICE', practice: 'italy' });
    expect(startChoices(slip.snapshot())).toBeNull();
  });
});
