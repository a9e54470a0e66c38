/** Runs hostile inputs by lot and counts what became of them. */
import process from 'node:process';
import { prototypes } from '../hostile-file.ts';
import { KINDS, type Came, type Kind } from './kinds.ts';
import { Lot } from './lot.ts';

/** Longer than this a page would not answer. */
const HANGS = 200;

export interface Counts {
  inputs: number;
  crashes: string[];
  hangs: string[];
  misread: string[];
  prototypes: number;
  readonly came: { [C in Came]: number };
  /** Of each kind: how many, and how many of them were read. */
  readonly kinds: Map<string, { inputs: number; read: number }>;
  slowest: number;
}

export const nothingYet = (): Counts => ({
  inputs: 0,
  crashes: [],
  hangs: [],
  misread: [],
  prototypes: 0,
  came: { refused: 0, asked: 0, read: 0 },
  kinds: new Map(),
  slowest: 0,
});

/** The shortest of three, in the time of the processor: a machine that is busy with something else is no hang. */
function isHang(kind: Kind, seed: number): boolean {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    kind(new Lot(seed));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times) > HANGS;
}

/**
 * One input; its seed gives the same again.
 * @param kinds tests put faulty ones in their place
 */
export function tryOne(seed: number, counts: Counts, kinds = KINDS): void {
  const lot = new Lot(seed);
  let at = lot.below(100);
  const { name, kind } = kinds.find(({ share }) => (at -= share) < 0) ?? kinds[0] ?? {};
  if (name === undefined || kind === undefined) throw new Error('no kind of input');
  const inner = seed ^ 0x5bd1e995;
  const of = counts.kinds.get(name) ?? { inputs: 0, read: 0 };
  counts.kinds.set(name, of);
  counts.inputs += 1;
  of.inputs += 1;
  const start = performance.now();
  try {
    const { came, misread } = kind(new Lot(inner));
    counts.came[came] += 1;
    if (came === 'read') of.read += 1;
    if (misread !== null) counts.misread.push(`${name}, seed ${seed}: ${misread}`);
  } catch (thrown) {
    counts.crashes.push(
      `${name}, seed ${seed}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    );
  }
  const took = performance.now() - start;
  counts.slowest = Math.max(counts.slowest, took);
  if (took > HANGS && isHang(kind, inner)) counts.hangs.push(`${name}, seed ${seed}: ${Math.round(took)} ms`);
}

/** `count` inputs from a seed on. */
export function fuzz(count: number, seed: number, kinds = KINDS, counts = nothingYet()): Counts {
  const before = prototypes();
  for (let at = 0; at < count; at += 1) tryOne(seed + at, counts, kinds);
  if (prototypes() !== before) counts.prototypes += 1;
  return counts;
}
