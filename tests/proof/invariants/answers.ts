/**
 * Which answers a rule can find fault with at all. It asks that of the answer before it looks at the case: some thousand
 * answers stand for millions of cases, and most rules have nothing to say of most of them.
 */
import type { ActionCode, Assessment, Conclusion } from '../../../src/rules/vocabulary.ts';
import { rule, ruleFor, type Check, type Invariant } from './rule.ts';
import { has, look, type View } from './view.ts';
import { closed, confirmed, likely, open, pressing, reassures, suspected } from './words.ts';

export type Answers = (a: Assessment) => boolean;

/** A check of what was read, for an answer that is already such. */
type Look = (v: View, a: Assessment) => string | null;

const where =
  (such: Answers, check: Look): Check =>
  (c, a) =>
    such(a) ? check(look(c), a) : null;

/** A rule that only such answers can break. */
export const ruleOn = (id: string, such: Answers, check: Look): Invariant => rule(id, where(such, check));
/** The same, for women only. */
export const woman = (id: string, such: Answers, check: Look): Invariant =>
  ruleFor('woman', id, where(such, check));
/** The same, for newborns only. */
export const child = (id: string, such: Answers, check: Look): Invariant =>
  ruleFor('newborn', id, where(such, check));

export const is =
  (...conclusions: readonly Conclusion[]): Answers =>
  (a) =>
    conclusions.includes(a.conclusion);
export const either =
  (one: Answers, other: Answers): Answers =>
  (a) =>
    one(a) || other(a);
export const holds =
  (...codes: readonly ActionCode[]): Answers =>
  (a) =>
    has(a, ...codes);
export const lacks =
  (...codes: readonly ActionCode[]): Answers =>
  (a) =>
    !has(a, ...codes);

/** An old infection, or none that is recent. */
export const excludes = is('immune', 'past_infection', 'recent_infection_excluded');
export const calms = either(closed, excludes);
/** Nothing is left to look for. */
export const ends = either(closed, is('immune', 'recent_infection_excluded'));
export const excluded = is('congenital_infection_excluded');
export const reassuresByWord: Answers = (a) => reassures(a.conclusion);

export const saysLikely: Answers = (a) => likely(a.conclusion);
export const saysConfirmed: Answers = (a) => confirmed(a.conclusion);
export const unexcluded: Answers = (a) => !excluded(a);
export const unsuspected: Answers = (a) => !suspected(a.conclusion);
export const unopened: Answers = (a) => !open(a);
export const unlikely: Answers = (a) => !saysLikely(a);
export const unconfirmed: Answers = (a) => !saysConfirmed(a);

export const unpressed: Answers = (a) => !pressing(a);
export const notToday: Answers = (a) => a.urgency !== 'today';
