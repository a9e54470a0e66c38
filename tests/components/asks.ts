import type { Answered, Answers, Ask, Question } from '../../src/machines/consultation-types.ts';
import type { Assessment, Case, Pathogen, Subject } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';

export const allQuestions: readonly Question[] = questions;

/** A question as the machine puts it, with all that it may offer to this subject. */
export function askOf(id: string, pathogen: Pathogen = 'rubella'): Ask {
  const question = allQuestions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const of = question.of === 'person' ? null : pathogen;
  return { key: `${of ?? 'person'}.${id}`, question, pathogen: of, offered: question.facts };
}

export function answeredTo(
  id: string,
  answers: Answers,
  used = true,
  pathogen: Pathogen = 'rubella',
): Answered {
  return { ...askOf(id, pathogen), answers, used };
}

export const choices = {
  pathogens: ['rubella'] as const,
  subject: 'pregnant' as Subject,
  sampledOn: '2026-12-04',
};

export const source: Case = {
  id: '',
  pathogen: 'rubella',
  subject: 'pregnant',
  gestation: '9+2',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
};

export const assessment: Assessment = {
  id: '',
  pathogen: 'rubella',
  conclusion: 'possible_recent_infection',
  urgency: 'soon',
  window: null,
  actions: [
    { code: 'avidity', text: 'Order IgG avidity.', when: 'now, on this serum' },
    { code: 'second_igm_assay', text: 'Order IgM by a second method.' },
  ],
  avoid: [{ code: 'reassure_immune', text: 'Do not reassure her as immune.' }],
  missing: ['results.avidity'],
  because: [
    { row: 'R-1', fact: 'results.igg', value: 'positive', text: 'Both are reactive.' },
    { row: 'R-1', fact: 'results.igm', value: 'positive', text: 'Both are reactive.' },
  ],
  whyNot: [{ fact: 'results.igm', value: 'negative', conclusion: 'past_infection' }],
  guidelines: [{ source: 'cir', advice: 'Immunity is present.', agrees: false }],
  record: 'Rubella. A record of two lines\nand no name.',
  content: { version: '2026-11', reviewed: null },
};

export const given: readonly Answered[] = [
  answeredTo('week', { gestation: '9+2' }),
  answeredTo('igg', { 'results.igg': { class: 'positive' } }),
  answeredTo('igm', { 'results.igm': { class: 'positive' } }),
  answeredTo('iga', { 'results.iga': { class: 'negative' } }, false),
];
