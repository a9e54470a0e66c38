import { URGENCIES, type Assessment, type Case } from '../../../src/rules/vocabulary.ts';
import { simpler, size, without } from '../invariants/simpler.ts';
import { randomCase, seededRng, type Rng } from '../random-cases.ts';
import { milder } from '../milder.ts';
import { assess } from '../subject.ts';
import { oracle } from './oracle.ts';
import { urgencies } from './urgency.ts';

export interface Group {
  readonly key: string;
  /** The product says less than every accepted answer, or something else as mild. */
  readonly isMilder: boolean;
  count: number;
  smallest: Case;
  answer: Assessment;
}

/** Texts to be classified are left to other proofs. */
function classed(c: Case): boolean {
  const earlier = (c.previous ?? []).flatMap((each) => [each.igg, each.igm, each.avidity]);
  return [...Object.values(c.results), ...earlier].every((each) => each?.class !== undefined || !each);
}

/** The disagreement of one case as a group key, or null. */
export function disagreement(c: Case, a: Assessment): string | null {
  const asked = oracle(c);
  if (!asked.accepts.includes(a.conclusion)) {
    return `${c.pathogen} | ${asked.line} | ${asked.accepts.join('/')} | product ${a.conclusion}`;
  }
  const when = urgencies(c, a);
  if (when.accepts.includes(a.urgency)) return null;
  return `${c.pathogen} | URGENCY ${when.line} | ${when.accepts.join('/')} | product ${a.conclusion} ${a.urgency}`;
}

/** Is the product's side of a disagreement the calmer one? */
function isCalmer(c: Case, a: Assessment): boolean {
  const { accepts } = oracle(c);
  if (!accepts.includes(a.conclusion)) return milder(a.conclusion, accepts);
  const least = Math.min(...urgencies(c, a).accepts.map((each) => URGENCIES.indexOf(each)));
  return URGENCIES.indexOf(a.urgency) < least;
}

/** Half the cases are drawn towards the lines that exclude, which chance alone seldom meets. */
export function draw(rng: Rng): Case {
  const c = randomCase(rng, { subject: 'newborn' });
  if (rng() < 0.5) return c;
  const mother = rng() < 0.6 ? ({ motherInfection: 'none' } as const) : {};
  const signs = rng() < 0.85 ? { newbornSigns: false } : {};
  const facts = { ...c.history, ...mother, ...signs, treated: rng() < 0.15 ? null : false };
  const igm = rng() < 0.75 ? { igm: { class: 'negative' } } : {};
  const igg = rng() < 0.4 ? { igg: { class: 'negative' } } : {};
  const blot = rng() < 0.1 && c.pathogen === 'rubella' ? { iggBlot: { class: 'e2-absent' } } : {};
  const urine = rng() < 0.3 && c.pathogen === 'cmv' ? { newbornUrinePcr: { class: 'negative' } } : {};
  return { ...c, history: facts, results: { ...c.results, ...igm, ...igg, ...blot, ...urine } };
}

/** The same disagreement on the fewest facts. */
function reduce(c: Case, key: string): Case {
  for (const each of simpler(c)) {
    if (classed(each) && disagreement(each, assess(each)) === key) return reduce(each, key);
  }
  return c;
}

/** Every group of disagreements among `count` random newborn cases, the largest first. */
export function compare(count: number, seed: number): { groups: Group[]; asked: number } {
  const rng = seededRng(seed);
  const groups = new Map<string, Group>();
  let asked = 0;
  while (asked < count) {
    const c = draw(rng);
    if (!classed(c)) continue;
    asked += 1;
    const answer = assess(c);
    const key = disagreement(c, answer);
    if (key === null) continue;
    const group = groups.get(key) ?? { key, isMilder: isCalmer(c, answer), count: 0, smallest: c, answer };
    group.count += 1;
    if (size(c) < size(group.smallest)) Object.assign(group, { smallest: c, answer });
    groups.set(key, group);
  }
  return { groups: [...groups.values()].sort((a, b) => b.count - a.count), asked };
}

/** One group as text: the key, its smallest case and the product's rows. */
export function told({ key, count, smallest }: Group): string {
  const c = reduce(smallest, key);
  const rows = new Set(assess(c).because.map(({ row }) => row));
  return `${count} × ${key}\n    ${JSON.stringify(without(c, 'id'))}\n    rows: ${[...rows].join(', ')}`;
}

export function main(): void {
  const { groups, asked } = compare(Number(process.env.N ?? 10_000), Number(process.env.SEED ?? 1));
  for (const group of groups) console.log(told(group));
  console.log(`${groups.reduce((sum, { count }) => sum + count, 0)} of ${asked} cases disagree`);
}
