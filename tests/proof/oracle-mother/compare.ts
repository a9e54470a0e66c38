/** Draws cases, asks the product and the oracle, and prints the disagreements by group. */
import type { Assessment, Case } from '../../../src/rules/vocabulary.ts';
import { randomCase, seededRng } from '../random-cases.ts';
import { assess } from '../subject.ts';
import { oracle } from './mother.ts';
import type { Verdict } from './reading.ts';

export interface Disagreement {
  readonly source: Case;
  readonly verdict: Verdict;
  readonly answer: Assessment;
}

/** Every seeded case of a planning or pregnant woman on which product and oracle part. */
export function* disagreements(count: number, seed: number): Generator<Disagreement> {
  const rng = seededRng(seed);
  for (let i = 0; i < count; i++) {
    const source = randomCase(rng, { subject: rng() < 0.75 ? 'pregnant' : 'planning' });
    const verdict = oracle(source);
    const answer = assess(source);
    if (!verdict.accepts.includes(answer.conclusion)) yield { source, verdict, answer };
  }
}

const size = (c: Case): number => JSON.stringify({ ...c, id: '' }).length;

export function main(): void {
  const groups = new Map<string, { count: number; least: Disagreement }>();
  const count = Number(process.env.N ?? 20000);
  let total = 0;
  for (const found of disagreements(count, Number(process.env.SEED ?? 1))) {
    total++;
    const { verdict, answer, source } = found;
    const key = `${source.pathogen} ${source.subject} | ${verdict.line} | ${verdict.accepts.join('/')} | product ${answer.conclusion}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { count: 1, least: found });
    else {
      group.count++;
      if (size(source) < size(group.least.source)) group.least = found;
    }
  }
  console.log(`${total} disagreements of ${count} in ${groups.size} groups`);
  const byCount = [...groups].sort((a, b) => b[1].count - a[1].count);
  for (const [key, { count: n, least }] of byCount) {
    const rows = [...new Set(least.answer.because.map((b) => b.row))].slice(0, 4).join(', ');
    console.log(`\n${n} x ${key}\n  rows: ${rows}\n  ${JSON.stringify(least.source)}`);
  }
}
