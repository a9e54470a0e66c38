/** The whole cases on which the oracles are asked, and what goes into an exported file for one of them. */
import { aids } from '../../../src/exchange/aids.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import { readLine } from '../../../src/rules/read-line.ts';
import { readFact } from '../../../src/rules/readers.ts';
import { viewCase } from '../../../src/rules/view.ts';
import type { Case } from '../../../src/rules/vocabulary.ts';
import { PRACTICES } from '../../../src/tables/practices.ts';
import { randomCase, seededRng } from '../random-cases.ts';

/** Cases of the subjects of a table, their results classified; every other one is of a site with a practice. */
export function seededCases({ table }: Compiled, count: number, seed: number): Case[] {
  const rng = seededRng(seed);
  return Array.from({ length: count }, (_, at) => {
    const subject = table.subjects[at % table.subjects.length] ?? 'pregnant';
    const drawn = randomCase(rng, { pathogen: table.pathogen, subject });
    const { id: practice } = PRACTICES[Math.floor(rng() * 2 * PRACTICES.length)] ?? { id: null };
    const settings = practice === null ? drawn.settings : { ...drawn.settings, practice };
    const read = readLine(JSON.stringify({ ...drawn, ...(settings && { settings }) }), aids);
    if ('error' in read) throw new Error(read.error.error.message);
    return read.ok;
  });
}

type Room = { readonly [key: string]: unknown } | null | undefined;

/** "12+3" as 87 days. */
function daysOf(gestation: string): number {
  const [weeks = '', days = '0'] = gestation.split('+');
  return Number(weeks) * 7 + Number(days);
}

function entryOf(name: string, source: Case): unknown {
  if (name === 'subject') return source.subject;
  if (name === 'gestationDays') return source.gestation == null ? null : daysOf(source.gestation);
  const [room = '', key = ''] = name.split('_');
  if (room === 'results') {
    const result = (source.results as { readonly [key: string]: { readonly class?: string } })[key];
    return result === undefined ? 'not-done' : (result.class ?? 'unreadable');
  }
  if (room === 'case') return (source as unknown as { readonly [key: string]: unknown })[key] ?? null;
  return (source[room as 'history' | 'settings'] as Room)?.[key] ?? null;
}

/**
 * The inputs of an exported file for a case. What is read from earlier samples is handed in as the app reads it: the
 * file says in words how, but holds no list of samples.
 */
export function inputsFor(names: readonly string[], source: Case, { table }: Compiled): Map<string, unknown> {
  const view = viewCase(source);
  return new Map(
    names.map((name) => {
      const spec = table.facts[name];
      return [name, spec === undefined ? entryOf(name, source) : readFact(view, spec)];
    }),
  );
}
