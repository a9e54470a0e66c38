/** Worked cases as the paper from which somebody types them. */
import { readFileSync } from 'node:fs';
import type { Case, FactPath, Result } from '../../src/rules/vocabulary.ts';
import { PATHOGENS } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import type { Paper } from './hands.ts';

function valueAt(source: Case, fact: FactPath): unknown {
  return fact
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], source);
}

const classIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'class' in value ? String(value.class) : '';
const SILENT = ['not-done', 'unknown', 'pending'];

/** Nothing where the case holds what is no choice, tick or whole number: earlier samples, printed numbers. */
function paperOf(source: Case): Paper | null {
  const { pathogen, subject, previous, results } = source;
  const printed = Object.values(results).some((result: Result) => result.class === undefined);
  if (printed || (previous ?? []).length > 0) return null;
  const answers: { [key: string]: string | readonly string[] } = {};
  for (const question of questions) {
    const key = `${question.of === 'person' ? 'person' : pathogen}.${question.id}`;
    if (question.kind === 'ticks') {
      answers[key] = question.ticks
        .filter(({ fact, no }) => {
          const value = valueAt(source, fact) ?? null;
          const silent = SILENT.includes(classIn(value));
          return value !== null && !silent && JSON.stringify(value) !== JSON.stringify(no);
        })
        .map(({ fact }) => fact);
      continue;
    }
    const value = valueAt(source, question.facts[0]) ?? null;
    if (value === null || question.kind === 'week' || question.kind === 'earlier') continue;
    if (typeof value === 'boolean') answers[key] = value ? 'yes' : 'no';
    else if (typeof value === 'number') {
      if (!Number.isInteger(value)) return null;
      answers[key] = String(value);
    } else if (typeof value === 'string' && value !== 'none') answers[key] = value;
    else if (typeof value === 'object') answers[key] = (value as Result).class ?? 'unknown';
    if (question.kind === 'choice' && value === 'none') answers[key] = 'none';
  }
  const week =
    subject === 'pregnant' && typeof source.gestation === 'string' ? { week: source.gestation } : {};
  return { pathogens: [pathogen], subject, ...week, answers };
}

/** Alike in what is typed, however it is answered: a choice costs the same keys whichever it is. */
const shapeOf = ({ subject, week, pathogens, answers }: Paper) =>
  JSON.stringify([
    subject,
    week?.length,
    pathogens,
    Object.entries(answers).map(([key, value]) => [
      key,
      typeof value !== 'string'
        ? value
        : /^\d/.test(value)
          ? value.length
          : /\.ig[gm]$/.test(key)
            ? value
            : '',
    ]),
  ]);

/** On the screens' side a file has no address of its own: it is found from the project's folder. */
const casesOf = (pathogen: string): Case[] =>
  readFileSync(`tests/cases/${pathogen}.ndjson`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { case: Case }).case);

/** Of the worked cases that are alike, the first. */
export function workedPapers(): { readonly all: number; readonly papers: readonly Paper[] } {
  const papers = PATHOGENS.flatMap(casesOf).flatMap((one) => paperOf(one) ?? []);
  const byShape = new Map(papers.map((paper) => [shapeOf(paper), paper]));
  return { all: papers.length, papers: [...byShape.values()] };
}
