import { describe, expect, it } from 'vitest';
import { compareGuidelines, guidelinesOf, type GuidelineStatement } from '../../src/rules/guidelines.ts';
import { topicsFor } from '../../src/rules/topics.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { ActionCode, AvoidCode, Case, Conclusion } from '../../src/rules/vocabulary.ts';
import { guidelineFacts } from '../../src/tables/guideline-facts.ts';
import { guidelines } from '../../src/tables/guidelines.ts';
import { en } from '../../src/words/en.ts';
import { howMany } from '../helpers/how-many.ts';
import { assess } from '../proof/subject.ts';
import { randomCases } from '../proof/random-cases.ts';

const source: Case = {
  id: 'a',
  pathogen: 'toxoplasma',
  subject: 'pregnant',
  gestation: '9',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
};
const answer = {
  pathogen: 'toxoplasma',
  conclusion: 'possible_recent_infection' as Conclusion,
  actions: [{ code: 'avidity' }, { code: 'reference_lab' }] as { code: ActionCode }[],
} as const;
const statement = (one: Partial<GuidelineStatement>): GuidelineStatement => ({
  id: 'one',
  source: 'cir',
  pathogen: 'toxoplasma',
  when: { igg: ['positive'] },
  conclusion: null,
  advises: [],
  against: [],
  says: 'cir-3',
  ...one,
});
const compared = (one: Partial<GuidelineStatement>) =>
  compareGuidelines([statement(one)], guidelineFacts, viewCase(source), answer)[0];

describe('what differs between a source and the answer', () => {
  it('is its conclusion, where it reaches another', () => {
    expect(compared({ conclusion: 'immune' })).toMatchObject({ stance: 'differs', conclusion: 'immune' });
    expect(compared({ conclusion: 'possible_recent_infection' })).toMatchObject({
      stance: 'agrees',
      conclusion: null,
    });
  });

  it('is not the choice between the two words for an old infection', () => {
    const [one] = compareGuidelines([statement({ conclusion: 'immune' })], guidelineFacts, viewCase(source), {
      ...answer,
      conclusion: 'past_infection',
    });
    expect(one).toMatchObject({ stance: 'agrees', conclusion: null });
  });

  it('are the steps it adds and those it speaks against', () => {
    expect(
      compared({ advises: ['avidity', 'igm_immunoblot'], against: ['reference_lab', 'order_igg'] }),
    ).toMatchObject({ stance: 'differs', notOurs: ['igm_immunoblot'], notTheirs: ['reference_lab'] });
  });

  it('is nothing for a source without a row: it neither agrees nor differs', () => {
    expect(compared({ silent: true })).toMatchObject({ stance: 'silent', notOurs: [], notTheirs: [] });
  });

  it('leaves out a statement of another pattern', () => {
    expect(compared({ when: { igg: ['negative'] } })).toBeUndefined();
  });

  it('agrees with the list that stands in the assessment, over random cases, and holds a CIR row whenever one is', () => {
    // The command line reads printed text into a class first; here a case holds its classes.
    for (const c of [...randomCases(howMany(600), 7)].filter(
      (one) => !JSON.stringify(one).includes('"text"'),
    )) {
      const a = assess(c);
      const list = compareGuidelines(guidelines, guidelineFacts, viewCase(c), a);
      expect(
        list.map((one) => ({
          source: one.source,
          advice: en.says(one.says),
          agrees: one.stance === 'agrees',
        })),
      ).toEqual(a.guidelines);
      expect(list.filter((one) => one.source === 'cir')).toHaveLength(1);
      const codes = a.actions.map(({ code }) => code);
      expect(
        guidelinesOf(guidelines, guidelineFacts, c.pathogen, viewCase(c), a.conclusion, codes, en),
      ).toEqual(a.guidelines);
    }
  });
});

describe('the topics of an answer', () => {
  const topic = {
    pathogen: 'toxoplasma' as const,
    about: ['avidity', 'immune', 'igm_alone_diagnosis'] as (ActionCode | AvoidCode | Conclusion)[],
  };
  const nothing = { pathogen: 'toxoplasma', conclusion: 'susceptible', actions: [], avoid: [] } as const;
  const about = (changed: object, subject: 'pregnant' | 'newborn' = 'pregnant', one: object = {}) =>
    topicsFor([{ ...topic, ...one }], { ...nothing, ...changed }, subject).length;

  it('are those that name its conclusion, one of its actions or one of its warnings', () => {
    expect(about({})).toBe(0);
    expect(about({ conclusion: 'immune' })).toBe(1);
    expect(about({ actions: [{ code: 'avidity', text: '' }] })).toBe(1);
    expect(about({ avoid: [{ code: 'igm_alone_diagnosis', text: '' }] })).toBe(1);
  });

  it('are of its infection and its person', () => {
    expect(about({ conclusion: 'immune', pathogen: 'cmv' })).toBe(0);
    expect(about({ conclusion: 'immune' }, 'newborn')).toBe(0);
    expect(about({ conclusion: 'immune' }, 'newborn', { subject: ['newborn'] })).toBe(1);
  });
});
