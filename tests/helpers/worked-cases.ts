/** The published cases, as the tests read them. */
import { readFileSync } from 'node:fs';
import { differences, type Accepted, type Answered, type PublishedCase } from '../../src/rules/agreement.ts';

/** The cases of one file of tests/cases, in their order. */
export function workedCases(pathogen: string): PublishedCase[] {
  const file = new URL(`../cases/${pathogen}.ndjson`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublishedCase);
}

/** Everything in which an answer differs from what is accepted, in words. */
export const mismatches = ({ expect }: { readonly expect: Accepted }, answer: Answered): string[] =>
  differences(expect, answer).map(({ words }) => words);
