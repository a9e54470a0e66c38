/** The lines of the pack: read, made, written. A line that stands is never written again. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Case, Pathogen } from '../../../src/rules/vocabulary.ts';
import { PATHOGENS } from '../../../src/rules/vocabulary.ts';
import { expectFor, verdictOf, type Expect } from './expect.ts';
import { pointOf, sourceOf, type Point } from './points.ts';
import { idOf, sentenceOf } from './words.ts';

export interface Line {
  readonly case: Case;
  readonly expect: Expect;
  readonly source: string;
  readonly why: string;
  readonly added: string;
  readonly changed: string | null;
}

const fileOf = (pathogen: Pathogen): URL => new URL(`../../cases/${pathogen}.ndjson`, import.meta.url);

/** Every line that stands, of all three files. */
export function standing(): Line[] {
  return PATHOGENS.flatMap((pathogen) =>
    readFileSync(fileOf(pathogen), 'utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as Line),
  );
}

/** JSON with a blank after each comma and colon, as the lines are written. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, held]) => `${JSON.stringify(key)}: ${spaced(held)}`);
  return `{${fields.join(', ')}}`;
}

/** Puts new lines behind those that stand, byte for byte. */
export function append(lines: readonly Line[]): void {
  for (const pathogen of PATHOGENS) {
    const own = lines.filter((line) => line.case.pathogen === pathogen);
    if (own.length === 0) continue;
    const text = readFileSync(fileOf(pathogen), 'utf8');
    writeFileSync(fileOf(pathogen), `${text}${own.map((line) => `${spaced(line)}\n`).join('')}`);
  }
}

const NEAR = '6 negative close before';
const GRAY_BEFORE: Point = [
  '',
  'F14',
  'IgG gray earlier in this pregnancy and positive now is read as if it had been negative',
];

/** The point of the line that decided; a gray sample that is read like a negative one says so. */
function pointFor(c: Case, line: string): Point {
  const wasNegative = (c.previous ?? []).some((each) => each.igg?.class === 'negative');
  return line.startsWith(NEAR) && !wasNegative ? GRAY_BEFORE : pointOf(line);
}

/** A line for a case: its id and its words from the facts, its accepted answers from the second derivation. */
export function lineFor(facts: Case, added: string, special?: string): Line {
  const c: Case = { ...facts, id: idOf(facts) };
  const verdict = verdictOf(c);
  const point = pointFor(c, verdict.line);
  const words = special === undefined ? point[2] : `${special}; ${point[2]}`;
  const leeway = verdict.leeway === undefined ? '' : `; ${verdict.leeway}`;
  return {
    case: c,
    expect: expectFor(c),
    source: sourceOf(point),
    why: `${sentenceOf(c)}: ${words}${leeway}`,
    added,
    changed: null,
  };
}
