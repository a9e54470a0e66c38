/** The published worked cases, and how an answer is judged against what is accepted (tests/cases/README.md). */
import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/rules/vocabulary.ts';
import { actionsOf, avoidOf } from './read-case.ts';

export interface WorkedCase {
  readonly case: { readonly id: string };
  readonly expect: {
    readonly conclusion: readonly string[];
    readonly all: readonly string[];
    readonly any: readonly (readonly string[])[];
    readonly none: readonly string[];
    readonly avoid: readonly string[];
    readonly never_text: readonly string[];
  };
  readonly source: string;
  readonly why: string;
}

/** The cases of one file of tests/cases, in their order. */
export function workedCases(pathogen: string): WorkedCase[] {
  const file = new URL(`../cases/${pathogen}.ndjson`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as WorkedCase);
}

const oneBlank = (text: string) => text.replace(/\s+/g, ' ');

/** What a reader is told outside `avoid`, white space as one blank. */
export function textsOutsideAvoid(answer: Assessment): string[] {
  const record = answer.avoid.reduce(
    (text, { text: avoided }) => text.replaceAll(oneBlank(avoided), ' '),
    oneBlank(answer.record),
  );
  const told = answer.actions.flatMap(({ text, when }) => [text, when ?? '']);
  return [record, ...told, ...answer.because.map(({ text }) => text)].map(oneBlank);
}

/** Everything in which an answer differs from what is accepted. */
export function mismatches({ expect }: WorkedCase, answer: Assessment): string[] {
  const actions = actionsOf(answer);
  const avoided = avoidOf(answer);
  const found: string[] = [];
  if (!expect.conclusion.includes(answer.conclusion))
    found.push(`conclusion ${answer.conclusion}, accepted ${expect.conclusion.join(' or ')}`);
  for (const code of expect.all) if (!actions.includes(code)) found.push(`action ${code} is missing`);
  for (const codes of expect.any)
    if (!codes.some((code) => actions.includes(code))) found.push(`none of ${codes.join(', ')}`);
  for (const code of expect.none) if (actions.includes(code)) found.push(`action ${code} must not stand`);
  for (const code of expect.avoid) if (!avoided.includes(code)) found.push(`avoid ${code} is missing`);
  for (const pattern of expect.never_text) {
    const never = new RegExp(pattern, 'i');
    for (const text of textsOutsideAvoid(answer)) {
      const match = never.exec(text);
      if (match) found.push(`says "${match[0].trim()}" in "${text}"`);
    }
  }
  return found;
}
