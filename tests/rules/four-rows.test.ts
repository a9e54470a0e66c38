/** The four rows of the first issue: what this tool must never say, and what it must stay calm about. */
import { describe, expect, it } from 'vitest';
import type { History } from '../../src/rules/vocabulary.ts';
import { CARE_ACTIONS, PATHOGENS } from '../../src/rules/vocabulary.ts';
import { actionsOf, assess, avoidOf, shortCase } from '../helpers/read-case.ts';

const REFERRALS = CARE_ACTIONS.filter((code) => /referral|notification|discussion/.test(code));
const quiet: History = { rashDaysAgo: 'none', contactDaysAgo: 'none' };

describe('rubella, IgG positive and IgM positive, at 9+2 weeks', () => {
  const doses = [null, 0, 1, 2, 3, 5];
  const said = [{}, quiet, { ...quiet, symptoms: false }, { rashDaysAgo: 5 }, { contactDaysAgo: 5 }];
  const tests = [
    {},
    { avidity: 'low' },
    { avidity: 'intermediate' },
    { avidity: 'high' },
    { igmBlot: 'negative' },
    { iggBlot: 'positive' },
  ];
  const both = { igg: 'positive', igm: 'positive' };

  it('is never immune, whatever doses, history and further tests', () => {
    for (const documentedDoses of doses)
      for (const history of said)
        for (const more of tests) {
          const rest = { gestation: '9+2', history: { ...history, documentedDoses } };
          const answer = assess(shortCase('rubella', 'pregnant', { ...both, ...more }, rest));
          const context = JSON.stringify([history, documentedDoses, more]);
          expect(answer.conclusion, context).not.toBe('immune');
          expect(answer.conclusion, context).not.toBe('past_infection');
          if (!('avidity' in more)) expect(actionsOf(answer), context).not.toContain('no_further_testing');
        }
  });

  it('is possible, with avidity, a second method and a second sample, and no false comfort', () => {
    const answer = assess(shortCase('rubella', 'pregnant', both, { gestation: '9+2', history: quiet }));
    expect(answer.conclusion).toBe('possible_recent_infection');
    expect(answer.urgency).toBe('soon');
    expect(actionsOf(answer).slice(0, 3)).toEqual(['avidity', 'second_igm_assay', 'repeat_2_3_weeks']);
    expect(avoidOf(answer)).toContain('reassure_immune');
  });
});

describe('toxoplasma, IgG positive, IgM positive, avidity high', () => {
  const at = (gestation: string | null) =>
    assess(
      shortCase(
        'toxoplasma',
        'pregnant',
        { igg: 'positive', igm: 'positive', avidity: 'high' },
        { gestation },
      ),
    );

  it('at 12 weeks is excluded, with the boundary printed', () => {
    expect(at('12')).toMatchObject({
      conclusion: 'recent_infection_excluded',
      window: { excludedFromWeek: -4 },
    });
  });

  it.each(['26', '18+1', '20', '30', '40', null])('at %s is not', (gestation) => {
    const answer = at(gestation);
    expect(answer.conclusion).not.toBe('recent_infection_excluded');
    expect(['immune', 'past_infection']).not.toContain(answer.conclusion);
    expect(actionsOf(answer)).not.toContain('no_further_testing');
  });

  it('at 26 weeks is possible, from week 10 on', () => {
    expect(at('26')).toMatchObject({
      conclusion: 'possible_recent_infection',
      window: { excludedFromWeek: 10 },
    });
    expect(avoidOf(at('26'))).toContain('avidity_dates_pregnancy');
  });
});

describe('CMV, IgG negative and IgM gray', () => {
  it.each(['6', '12', '20', '30', null])('asks for a second sample at %s', (gestation) => {
    const answer = assess(shortCase('cmv', 'pregnant', { igg: 'negative', igm: 'grey' }, { gestation }));
    expect(actionsOf(answer)).toContain('repeat_2_3_weeks');
    expect(answer.conclusion).toBe('inconclusive');
    expect(actionsOf(answer)).not.toContain('no_further_testing');
    expect(actionsOf(answer)).not.toContain('amniocentesis_pcr');
    expect(avoidOf(answer)).toContain('igm_alone_diagnosis');
  });
  it('before a pregnancy too', () => {
    const answer = assess(shortCase('cmv', 'planning', { igg: 'negative', igm: 'grey' }));
    expect(actionsOf(answer)).toContain('repeat_2_3_weeks');
  });
});

describe('all three, IgG positive and IgM negative, at 10 weeks', () => {
  it.each(PATHOGENS)('%s is calm', (pathogen) => {
    const history = pathogen === 'rubella' ? quiet : {};
    const answer = assess(
      shortCase(pathogen, 'pregnant', { igg: 'positive', igm: 'negative' }, { gestation: '10', history }),
    );
    expect(answer.conclusion).toBe(pathogen === 'rubella' ? 'immune' : 'past_infection');
    expect(['none', 'routine']).toContain(answer.urgency);
    for (const code of REFERRALS) expect(actionsOf(answer)).not.toContain(code);
    expect(actionsOf(answer)).not.toContain('repeat_2_3_weeks');
  });

  it('and CMV is never called immune', () => {
    const answer = assess(
      shortCase('cmv', 'pregnant', { igg: 'positive', igm: 'negative' }, { gestation: '10' }),
    );
    expect(avoidOf(answer)).toContain('reassure_immune');
    expect(actionsOf(answer)).toContain('hygiene_advice');
    expect(actionsOf(answer)).not.toContain('igm_retest_in_pregnancy');
  });
});
