/** How an answer is judged against what a published case accepts. The answer may come from any tool. */
import type { Case } from './vocabulary.ts';

/** What is accepted; the fields are told in tests/cases/README.md. */
export interface Accepted {
  readonly conclusion: readonly string[];
  readonly all: readonly string[];
  readonly any: readonly (readonly string[])[];
  readonly none: readonly string[];
  readonly avoid: readonly string[];
  readonly never_text: readonly string[];
}

/** One line of the case pack. */
export interface PublishedCase {
  readonly case: Case;
  readonly expect: Accepted;
  readonly source: string;
  readonly why: string;
  /** The day on which the line was added. */
  readonly added: string;
  /** The content version in which it last changed, or null. */
  readonly changed: string | null;
}

interface Told {
  readonly code: string;
  readonly text?: string;
  readonly when?: string;
}

/** As much of an assessment as is judged; another tool may leave out its texts. */
export interface Answered {
  readonly conclusion: string;
  readonly actions: readonly Told[];
  readonly avoid: readonly Told[];
  readonly record?: string;
  readonly because?: readonly { readonly text: string }[];
}

export const JUDGED = ['conclusion', 'actions', 'avoid', 'texts'] as const;

/** One thing in which an answer differs from what is accepted. */
export interface Difference {
  readonly of: (typeof JUDGED)[number];
  readonly words: string;
}

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ');

/** What a reader is told outside `avoid`, white space as one blank. */
export function textsOutsideAvoid(answer: Answered): string[] {
  const record = answer.avoid.reduce(
    (text, { text: avoided = '' }) => (avoided === '' ? text : text.replaceAll(oneBlank(avoided), ' ')),
    oneBlank(answer.record ?? ''),
  );
  const told = answer.actions.flatMap(({ text, when }) => [text ?? '', when ?? '']);
  return [record, ...told, ...(answer.because ?? []).map(({ text }) => text)].map(oneBlank);
}

/** Everything in which an answer differs from what is accepted. */
export function differences(expect: Accepted, answer: Answered): Difference[] {
  const actions = answer.actions.map(({ code }) => code);
  const avoided = answer.avoid.map(({ code }) => code);
  const found: Difference[] = [];
  const add = (of: Difference['of'], words: string) => found.push({ of, words });
  if (!expect.conclusion.includes(answer.conclusion))
    add('conclusion', `conclusion ${answer.conclusion}, accepted ${expect.conclusion.join(' or ')}`);
  for (const code of expect.all) if (!actions.includes(code)) add('actions', `action ${code} is missing`);
  for (const codes of expect.any)
    if (!codes.some((code) => actions.includes(code))) add('actions', `none of ${codes.join(', ')}`);
  for (const code of expect.none) if (actions.includes(code)) add('actions', `action ${code} must not stand`);
  for (const code of expect.avoid) if (!avoided.includes(code)) add('avoid', `avoid ${code} is missing`);
  for (const pattern of expect.never_text) {
    const never = new RegExp(pattern, 'i');
    for (const text of textsOutsideAvoid(answer)) {
      const match = never.exec(text);
      if (match) add('texts', `says "${match[0].trim()}" in "${text}"`);
    }
  }
  return found;
}
