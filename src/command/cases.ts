/**
 * `npm run cases`: every published case answered through the command line's own path, and judged. `--answers FILE`
 * judges answers that any other tool gave, a JSON object a line. Exit status 1 when anything differs.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { differences, JUDGED, type Answered, type PublishedCase } from '../rules/agreement.ts';
import { PATHOGENS } from '../rules/vocabulary.ts';
import { answerLine } from './interpret-line.ts';

/** What one line of another tool may hold: codes alone, or as in an assessment. */
interface Given extends Omit<Answered, 'actions' | 'avoid'> {
  readonly id: string;
  readonly actions?: readonly (string | Answered['actions'][number])[];
  readonly avoid?: readonly (string | Answered['avoid'][number])[];
}

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

function publishedCases(): PublishedCase[] {
  const folder = new URL('../../tests/cases/', import.meta.url);
  return PATHOGENS.flatMap((pathogen) =>
    linesOf<PublishedCase>(readFileSync(new URL(`${pathogen}.ndjson`, folder), 'utf8')),
  );
}

function ours({ case: one }: PublishedCase): Answered | null {
  const { text, failed } = answerLine(JSON.stringify(one));
  return failed ? null : (JSON.parse(text) as Answered);
}

/** Answers of another tool, by id; a code that stands alone is taken as an action without a text. */
export function answersFrom(text: string): (one: PublishedCase) => Answered | null {
  const coded = (list: Given['actions']) =>
    (list ?? []).map((each) => (typeof each === 'string' ? { code: each } : each));
  const byId = new Map(
    linesOf<Given>(text).map((given) => [
      given.id,
      { ...given, actions: coded(given.actions), avoid: coded(given.avoid) },
    ]),
  );
  return ({ case: { id } }) => byId.get(id) ?? null;
}

interface Score {
  readonly cases: number;
  readonly agree: number;
  /** Cases that differ, by what is judged. */
  readonly differ: Readonly<Record<(typeof JUDGED)[number], number>>;
  readonly lines: readonly string[];
}

/** The answers to some cases, judged; a case without an answer differs in its conclusion. */
export function score(
  cases: readonly PublishedCase[],
  answer: (one: PublishedCase) => Answered | null,
): Score {
  const differ = { conclusion: 0, actions: 0, avoid: 0, texts: 0 };
  const lines: string[] = [];
  let agree = 0;
  for (const one of cases) {
    const given = answer(one);
    const found =
      given === null ? [{ of: 'conclusion' as const, words: 'no answer' }] : differences(one.expect, given);
    if (found.length === 0) agree += 1;
    else lines.push(`${one.case.id}: ${found.map(({ words }) => words).join('; ')}`);
    for (const kind of JUDGED) if (found.some(({ of }) => of === kind)) differ[kind] += 1;
  }
  return { cases: cases.length, agree, differ, lines };
}

const say = (text: string) => process.stdout.write(`${text}\n`);
const row = (name: string, cells: readonly (string | number)[]) =>
  say(name.padEnd(22) + cells.map((cell) => String(cell).padStart(11)).join(''));

export function main(): void {
  const [flag, file] = process.argv.slice(2);
  if (flag !== undefined && (flag !== '--answers' || file === undefined))
    throw new Error('npm run cases, or npm run cases -- --answers FILE');
  const answer = file === undefined ? ours : answersFrom(readFileSync(file, 'utf8'));
  const cases = publishedCases();
  const nameOf = ({ case: { pathogen, subject } }: PublishedCase) => `${pathogen}, ${subject}`;
  row('', ['cases', 'agree', ...JUDGED]);
  for (const name of new Set(cases.map(nameOf))) {
    const own = cases.filter((one) => nameOf(one) === name);
    const { cases: count, agree, differ } = score(own, answer);
    row(name, [count, agree, ...JUDGED.map((kind) => differ[kind])]);
  }
  const all = score(cases, answer);
  row('all', [all.cases, all.agree, ...JUDGED.map((kind) => all.differ[kind])]);
  for (const line of all.lines) say(line);
  if (all.agree < all.cases) process.exitCode = 1;
}
