// @vitest-environment node
/** The real conversation, answered event by event from whole cases, against the tables. */
import { describe, expect, it } from 'vitest';
import { howMany } from '../helpers/how-many.ts';
import { Slip } from '../proof/whole/drive.ts';
import { decided, drivenAsDecided, infectionsInAnyOrder } from '../proof/whole/driven.ts';
import { mixed } from '../proof/whole/drawn.ts';
import { cases } from '../proof/whole/run.ts';
import { outcomes } from '../../src/machines/consultation-view.ts';
import { shelf } from '../../src/machines/start.ts';
import type { Case } from '../../src/rules/vocabulary.ts';

const LONG = 600_000;
const CASES = howMany(400, 1_200);
const SLIPS = howMany(30, 60);

describe('the conversation', () => {
  it(
    'ends where the table decides, for every case',
    () => {
      const { checked, violations } = drivenAsDecided(cases(CASES));
      expect(violations).toEqual([]);
      expect(checked).toBe(CASES);
    },
    LONG,
  );

  it(
    'says the same of three infections in either order, and of each alone',
    () => {
      const { checked, violations } = infectionsInAnyOrder(cases(SLIPS));
      expect(violations).toEqual([]);
      expect(checked).toBe(SLIPS * 6);
    },
    LONG,
  );
});

describe('the comparison', () => {
  const some = cases(40);
  it('finds a table that says something else', () => {
    expect(drivenAsDecided(some, (c) => decided(c).replace('inconclusive', 'immune')).violations).not.toEqual(
      [],
    );
    expect(infectionsInAnyOrder(some.slice(0, 5), () => 'nothing').violations).not.toEqual([]);
  });

  it('finds a conversation that hears something else', () => {
    const deaf = (all: readonly Case[]) =>
      new Slip(all.map((c) => ({ ...c, results: { igg: { class: 'negative' } } })));
    expect(drivenAsDecided(some, decided, deaf).violations).not.toEqual([]);
  });

  it('leaves out a test on this serum that the conversation orders again, for nothing asked for its result', () => {
    const results = {
      igg: { class: 'positive' },
      igm: { class: 'positive' },
      secondIgm: { class: 'negative' },
    };
    const c: Case = {
      id: 'done',
      pathogen: 'rubella',
      subject: 'planning',
      results,
      history: { symptoms: true },
    };
    const slip = new Slip([c]).finish();
    const [outcome] = outcomes(slip.actor.getSnapshot());
    expect(slip.path().some(({ offered }) => offered.includes('results.secondIgm'))).toBe(false);
    expect(outcome?.assessment?.actions.map(({ code }) => code)).toContain('second_igm_assay');
    expect(slip.told(c)).toBe(decided(c));
  });

  it('would find a question that is not put', () => {
    const questions = shelf.questions.filter(({ id }) => id !== 'throatPcr');
    const held = [...mixed(1_500, 77, { pathogen: 'cmv', subject: 'pregnant' })].filter(
      ({ results }) => results.throatPcr?.class === 'positive',
    );
    expect(held.length).toBeGreaterThan(20);
    const told = drivenAsDecided(
      held.slice(0, 120),
      decided,
      (some) => new Slip(some, undefined, { ...shelf, questions }),
    );
    expect(told.violations).not.toEqual([]);
  });
});
