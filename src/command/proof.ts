/**
 * `npm run proof`: what is proved of the tables. Layers: each combination has exactly one row, and each condition
 * counts. Whole cases: each case of the published spaces is answered, and the answers are those that were released.
 * `-- --publish` writes the answers of the present content to `releases`; `-- --full` walks the wide spaces instead;
 * `-- --json FILE` also writes what was found as JSON.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { proveConditions } from '../proof/conditions.ts';
import { hashOfLines, lineOf } from '../proof/hash.ts';
import { countCases } from '../proof/release.ts';
import { sizeOf, spaces, wideSpaces, type Space } from '../proof/space.ts';
import { answersOf, type Vector } from '../proof/vector.ts';
import { compile } from '../rules/compile.ts';
import { proveTable, type LayerProof } from '../rules/proof.ts';
import { content } from '../tables/content.ts';
import { tables } from '../tables/tables.ts';
import { readRelease, writeRelease } from './proof-release.ts';
import { rowLines } from './release-rows.ts';

/** What somebody else checked: how much, and what was found against it. */
export interface Checked {
  readonly name: string;
  readonly checked: number;
  readonly faults: readonly string[];
}
/** Checks that run beside this one; each is told when it is done. */
export type Beside = readonly { readonly name: string; readonly checked: Promise<readonly Checked[]> }[];

const say = (text: string) => process.stdout.write(`${text}\n`);
const number = (value: number) => value.toLocaleString('en');
const row = (cells: readonly (string | number)[], widths: readonly number[]) => {
  const told = cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell));
  say(
    told
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 12)))
      .join(''),
  );
};
const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

const LAYER_HEAD = [
  'table',
  'layers',
  'rows',
  'combinations',
  'gaps',
  'overlaps',
  'dead rows',
  'MC/DC pairs',
  'dead conditions',
];
const LAYER_WIDTHS = [20, 7, 6, 13, 5, 9, 10, 12, 16];

/** A line of the report as data: its name, and what was counted under each head. */
type Line = Readonly<Record<string, string | number>>;
const asLine = (head: readonly string[], cells: readonly (string | number)[]): Line =>
  Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));

/** The layers of every table, one line a table and one for all. @returns faults in words, and the lines */
function layers(): { readonly faults: string[]; readonly lines: readonly Line[] } {
  const faults: string[] = [];
  const lines = tables.map((table) => {
    const compiled = compile(table);
    const proofs = proveTable(compiled);
    const conditions = proveConditions(compiled);
    const tell = (kind: string, of: (layer: LayerProof) => readonly string[]) => {
      for (const layer of proofs)
        for (const one of of(layer)) faults.push(`${table.id} ${layer.layer}: ${kind} ${one}`);
    };
    tell('gap', ({ gaps }) => gaps);
    tell('overlap', ({ overlaps }) => overlaps);
    tell('dead row', ({ dead }) => dead);
    for (const { dead } of conditions)
      for (const one of dead) faults.push(`${table.id}: dead condition ${one}`);
    return [
      proofs.length,
      sum(proofs, ({ rows }) => rows),
      sum(proofs, ({ space }) => space),
      sum(proofs, ({ gaps }) => gaps.length),
      sum(proofs, ({ overlaps }) => overlaps.length),
      sum(proofs, ({ dead }) => dead.length),
      sum(conditions, ({ pairs }) => pairs),
      sum(conditions, ({ dead }) => dead.length),
    ];
  });
  row(LAYER_HEAD, LAYER_WIDTHS);
  lines.forEach((line, at) => {
    row([tables[at]?.id ?? '', ...line], LAYER_WIDTHS);
  });
  row(['all', ...(lines[0] ?? []).map((_, at) => sum(lines, (line) => line[at] ?? 0))], LAYER_WIDTHS);
  return { faults, lines: lines.map((line, at) => asLine(LAYER_HEAD, [tables[at]?.id ?? '', ...line])) };
}

const SPACE_HEAD = ['whole cases', 'cases', 'answers', 'cannot say'];
const SPACE_WIDTHS = [36, 13, 10, 11];

/** Answers every case of some spaces; one line a table and subject. @returns a line of hashes for each space, and what was counted */
async function wholeCases(
  list: readonly Space[],
  keep: (vector: Vector) => void = () => undefined,
): Promise<{ readonly hashes: string[]; readonly lines: readonly Line[] }> {
  const hashes: string[] = [];
  const lines: Line[] = [];
  row(SPACE_HEAD, SPACE_WIDTHS);
  const totals = [0, 0, 0];
  for (const name of new Set(list.map(({ pathogen, subject }) => `${pathogen}, ${subject}`))) {
    const counts = [0, 0, 0];
    for (const space of list.filter(({ pathogen, subject }) => `${pathogen}, ${subject}` === name)) {
      const vector = answersOf(space);
      hashes.push(await lineOf(vector));
      const found = [sizeOf(space), vector.answers.length, countCases(vector, ({ cannotSay }) => cannotSay)];
      found.forEach((count, at) => (counts[at] = (counts[at] ?? 0) + count));
      keep(vector);
    }
    row([name, ...counts], SPACE_WIDTHS);
    lines.push(asLine(SPACE_HEAD, [name, ...counts]));
    counts.forEach((count, at) => (totals[at] = (totals[at] ?? 0) + count));
  }
  row([`all, ${list.length} spaces`, ...totals], SPACE_WIDTHS);
  return { hashes, lines };
}

/** The hash of the answers against the published one. @returns a fault in words, or null */
function compareHash(hash: string): string | null {
  const release = readRelease(content.version);
  say(`hash of all answers  ${hash}`);
  if (release === null) return `no answers are published for ${content.version}: npm run proof -- --publish`;
  say(`published, ${release.version}  ${release.hash}`);
  return release.hash === hash
    ? null
    : 'the answers are not those that were published: npm run diff:answers lists what changed';
}

/** Tells what the others checked. @returns their faults */
async function tellBeside(beside: Beside): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, checked } of beside) {
    const all = await checked;
    say('');
    row([name, 'checked', 'faults'], [76, 14, 8]);
    for (const one of all) {
      row([one.name, one.checked, one.faults.length], [76, 14, 8]);
      faults.push(...one.faults.map((fault) => `${one.name}: ${fault}`));
    }
  }
  return faults;
}

function choices() {
  try {
    const { values } = parseArgs({
      options: { publish: { type: 'boolean' }, full: { type: 'boolean' }, json: { type: 'string' } },
    });
    return { isPublished: values.publish === true, isFull: values.full === true, json: values.json };
  } catch {
    throw new Error('npm run proof, or with -- --publish, -- --full or -- --json FILE');
  }
}

/** Prints the whole proof; exit status 1 where a fault was found. @param beside what others check meanwhile */
export async function main(beside: Beside = []): Promise<void> {
  const { isPublished, isFull, json } = choices();
  const start = performance.now();
  const ofLayers = layers();
  say('');
  const vectors: Vector[] = [];
  const wide = isFull ? wideSpaces : spaces;
  const ofCases = await wholeCases(wide, (vector) => {
    if (isPublished) vectors.push(vector);
  });
  const hash = await hashOfLines(ofCases.hashes);
  const faults = ofLayers.faults;
  if (isPublished && !isFull) {
    const bytes = await writeRelease(content.version, vectors, rowLines(tables));
    say(`published as ${content.version}: ${number(bytes)} bytes packed`);
  }
  if (isFull) say(`hash of all answers  ${hash}`);
  else faults.push(...[compareHash(hash)].filter((fault) => fault !== null));
  faults.push(...(await tellBeside(beside)));
  say(
    `\n${faults.length === 0 ? 'no fault' : `${number(faults.length)} faults`}, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  for (const fault of faults) say(fault);
  if (faults.length > 0) process.exitCode = 1;
  if (json === undefined) return;
  const besides = await Promise.all(
    beside.map(async ({ name, checked }) => ({ name, checked: await checked })),
  );
  const report = { content, hash, layers: ofLayers.lines, cases: ofCases.lines, besides, faults };
  writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
}
