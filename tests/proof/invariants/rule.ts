import type { Assessment, Case } from '../../../src/rules/vocabulary.ts';
import safety from './safety-invariants.md?raw';
import urgency from './urgency-invariants.md?raw';

/** Asks the product again, about an altered case. */
export type Again = (c: Case) => Assessment;

/** Null when the rule holds, else what is wrong. */
export type Check = (c: Case, a: Assessment, again: Again) => string | null;

/** One rule of the safety invariants, with the check that stands for it. */
export interface Invariant {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  /** The check asks again, once or several times. */
  readonly compares: boolean;
  /** Where it holds of nobody else: of newborns, or of women. */
  readonly only?: 'newborn' | 'woman';
  readonly check: Check;
}

const LINE = /^- \*\*([A-Z]\d\d)\*\* (.*) [*_]([^*_]+)[*_]$/;

/** Every rule of the two pages: id, words, source. */
export const PUBLISHED: ReadonlyMap<string, { text: string; source: string }> = new Map(
  `${safety}\n${urgency}`.split('\n').flatMap((line) => {
    const [, id, text, source] = LINE.exec(line) ?? [];
    return id && text && source ? [[id, { text, source }] as const] : [];
  }),
);

function published(id: string, compares: boolean, check: Check): Invariant {
  const words = PUBLISHED.get(id);
  if (!words) throw new Error(`${id} is on neither page of invariants`);
  return { id, ...words, compares, check };
}

/** A rule that one answer shows. */
export const rule = (id: string, check: Check): Invariant => published(id, false, check);

/** Whether a rule says something about this subject at all. */
export const speaksOf = ({ only }: Invariant, subject: Case['subject']): boolean =>
  only === undefined || concerns(only, subject);

const concerns = (only: 'newborn' | 'woman', subject: Case['subject']): boolean =>
  (only === 'newborn') === (subject === 'newborn');

/** A rule that one answer shows, of newborns or of women alone. */
export function ruleFor(only: 'newborn' | 'woman', id: string, check: Check): Invariant {
  const concerned: Check = (c, a, again) => (concerns(only, c.subject) ? check(c, a, again) : null);
  return { ...rule(id, concerned), only };
}

/** A rule that needs more than one answer. */
export const comparing = (id: string, check: Check): Invariant => published(id, true, check);
