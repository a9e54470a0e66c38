import type {
  Assessment,
  Case,
  Conclusion,
  Pathogen,
  Subject,
  Urgency,
} from '../../../src/rules/vocabulary.ts';
import type { Again } from './rule.ts';

/** A case, an answer that breaks the rule, and for a comparing rule what the product says when asked again. */
export interface Bad {
  readonly c: Case;
  readonly a: Assessment;
  readonly again?: Again;
}

/** A case in short: `'igg:positive igm:grey'`. */
export function shortCase(
  pathogen: Pathogen,
  subject: Subject,
  results: string,
  more: Partial<Case> = {},
): Case {
  const pairs = results.split(' ').filter(Boolean);
  const held = pairs.map((each) => [each.split(':')[0], { class: each.split(':')[1] }] as const);
  return {
    id: 'self-test',
    pathogen,
    subject,
    results: Object.fromEntries(held) as Case['results'],
    ...more,
  };
}

/** An answer in short: a conclusion, an urgency, action codes (`code@` has a date). */
export function shortAnswer(
  c: Case,
  conclusion: Conclusion,
  urgency: Urgency = 'routine',
  actions = 'reference_lab',
  more: Partial<Assessment> = {},
): Assessment {
  const codes = actions.split(' ').filter(Boolean);
  return {
    id: c.id,
    pathogen: c.pathogen,
    conclusion,
    urgency,
    window: null,
    actions: codes.map((each) => {
      const code = each.replace('@', '') as Assessment['actions'][number]['code'];
      return each.endsWith('@') ? { code, text: 'Do it.', when: 'in two weeks' } : { code, text: 'Do it.' };
    }),
    avoid: [],
    missing: [],
    because: [{ row: 'row-1', fact: 'results.igg', value: 'positive', text: 'The IgG is positive.' }],
    whyNot: [],
    guidelines: [],
    record: 'A record.',
    content: { version: '1', reviewed: null },
    ...more,
  };
}

/** What `shortAnswer` takes after the case. */
export type AnswerParts = [
  conclusion: Conclusion,
  urgency?: Urgency,
  actions?: string,
  more?: Partial<Assessment>,
];

/** A case and an answer that breaks a rule. */
export function bad(c: Case, ...answer: AnswerParts): Bad {
  return { c, a: shortAnswer(c, ...answer) };
}

/** A pair that differs: the first answer, and the one to the altered case. */
export function pair(c: Case, first: AnswerParts, second: AnswerParts): Bad {
  return {
    c,
    a: shortAnswer(c, ...first),
    again: (other) => shortAnswer(other, ...(other === c ? first : second)),
  };
}

export const toxo = (results: string, more: Partial<Case> = {}) =>
  shortCase('toxoplasma', 'pregnant', results, more);
export const rubella = (results: string, more: Partial<Case> = {}) =>
  shortCase('rubella', 'pregnant', results, more);
export const cmv = (results: string, more: Partial<Case> = {}) => shortCase('cmv', 'pregnant', results, more);
export const child = (pathogen: Pathogen, results: string, more: Partial<Case> = {}) =>
  shortCase(pathogen, 'newborn', results, more);

export const early = { gestation: '10' };
export const was = (weeksBefore: number, igg: string, igm?: string) => ({
  previous: [{ weeksBefore, igg: { class: igg }, ...(igm ? { igm: { class: igm } } : {}) }],
});
export const both = 'igg:positive igm:positive';
export const old = 'igg:positive igm:negative';
export const none = 'igg:negative igm:negative';
export const lone = 'igg:negative igm:positive';
export const cleared = { rashDaysAgo: 'none', contactDaysAgo: 'none' } as const;
export const highLate = 'igg:positive igm:positive avidity:high';
