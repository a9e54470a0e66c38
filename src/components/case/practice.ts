import type { Subject } from '../../rules/vocabulary.ts';
import { PRACTICES } from '../../tables/practices.ts';
import { practiceNames } from '../words.ts';

const names: { readonly [id: string]: string } = practiceNames;

/** The practice of this id, or null where these tables do not hold it. */
export function knownPractice(id: string | null | undefined): string | null {
  return PRACTICES.find((one) => one.id === id)?.id ?? null;
}

/** What the practice of a case is called, where it has one that counts: the newborn tables read none. */
export function practiceOf(choices: { subject: Subject; practice?: string | null }): string | null {
  if (choices.practice == null || choices.subject === 'newborn') return null;
  return names[choices.practice] ?? choices.practice;
}
