/** `npm run fuzz`: hostile inputs by lot, over the processors of this machine, and what became of them. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fuzz } from './fuzz.ts';
import { KINDS } from './kinds.ts';

const INPUTS = 1_000_000;
const SEED = 20_261_121;
/** Faults told one by one; the counts hold all of them. */
const TOLD = 20;

interface Part {
  readonly inputs: number;
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
  readonly misread: readonly string[];
  readonly prototypes: number;
  readonly came: { readonly refused: number; readonly asked: number; readonly read: number };
  readonly kinds: readonly (readonly [string, { readonly inputs: number; readonly read: number }])[];
  readonly slowest: number;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const count = (name: string, otherwise: number): number => {
  const given = process.env[name];
  return given === undefined ? otherwise : Number(given);
};

/** One share of the inputs, as one line of JSON. */
export function part(seed: number, inputs: number): void {
  const counts = fuzz(inputs, seed);
  say(JSON.stringify({ ...counts, kinds: [...counts.kinds] }));
}

function runPart(seed: number, inputs: number): Promise<Part> {
  return new Promise((resolve, reject) => {
    const args = ['src/command/fuzz.mjs', '--part', String(seed), String(inputs)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const out: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(JSON.parse(Buffer.concat(out).toString()) as Part);
      else reject(new Error(`a part ended with status ${status}`));
    });
  });
}

/** Exit status 1 where anything crashed, hung, was misread, or changed what objects inherit. */
export async function main(): Promise<void> {
  const [inputs, seed] = [count('N', INPUTS), count('SEED', SEED)];
  const parts = Math.min(availableParallelism(), count('PARTS', 2));
  const size = Math.ceil(inputs / parts);
  const start = performance.now();
  const done = await Promise.all(
    Array.from({ length: parts }, (_, at) => runPart(seed + at * size, Math.min(size, inputs - at * size))),
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  const sum = (of: (part: Part) => number) => done.reduce((all, one) => all + of(one), 0);
  const all = (of: (part: Part) => readonly string[]) => done.flatMap(of);
  say(`${sum((one) => one.inputs)} inputs from seed ${seed} in ${seconds} s, ${parts} processes`);
  for (const { name } of KINDS) {
    const of = done.flatMap(({ kinds }) =>
      kinds.filter(([kind]) => kind === name).map(([, counts]) => counts),
    );
    const [own, read] = [
      of.reduce((sum, one) => sum + one.inputs, 0),
      of.reduce((sum, one) => sum + one.read, 0),
    ];
    say(`  ${name.padEnd(32)}${String(own).padStart(9)}, of them read ${String(read).padStart(9)}`);
  }
  for (const way of ['refused', 'asked', 'read'] as const)
    say(`${way.padEnd(9)}${sum(({ came }) => came[way])}`);
  const faults = {
    crashes: all(({ crashes }) => crashes),
    'hangs over 200 ms': all(({ hangs }) => hangs),
    misreadings: all(({ misread }) => misread),
  };
  for (const [name, list] of Object.entries(faults)) {
    say(`${name}: ${list.length}`);
    for (const one of list.slice(0, TOLD)) say(`  ${one}`);
  }
  const changed = sum(({ prototypes }) => prototypes);
  say(`changes of what objects inherit: ${changed}`);
  say(`slowest input: ${Math.round(Math.max(...done.map(({ slowest }) => slowest)))} ms`);
  if (changed > 0 || Object.values(faults).some(({ length }) => length > 0)) process.exitCode = 1;
}
