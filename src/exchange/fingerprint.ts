/**
 * One hash over everything that decides: the tables as they are written, the row sets they were compiled to here, and
 * what stands beside them. The build computes it from the sources and writes it into the app, which computes it anew at
 * each start; a script that was damaged, badly bundled or wrongly run gives another.
 */
import { compile, type CompiledLayer } from '../rules/compile.ts';
import { content } from '../tables/content.ts';
import { questions } from '../tables/questions.ts';
import { tables } from '../tables/tables.ts';
import { sha256 } from './record/sha256.ts';
import { shelf } from './shelf.ts';

const layers = (all: readonly CompiledLayer[]) =>
  all.map(({ all: rows, inputs, rows: compiled }) => [
    rows,
    inputs.map(({ slot, masks }) => [slot, [...masks]]),
    compiled.map(({ finds, word, basis }) => [finds, word, basis]),
  ]);

/** A table at a time: all at once would keep a slow device from painting. */
function* decidingText(): Generator<string> {
  yield JSON.stringify([content, questions]);
  for (const table of tables) {
    const { readings, chain, closing, plan } = compile(table);
    yield JSON.stringify([table, [readings, chain, closing, plan].map(layers)]);
  }
  const orders = [shelf.order('newborn'), shelf.order('pregnant')];
  const times = [shelf.times('newborn'), shelf.times('pregnant')];
  const { brings, onThisSerum, alternatives, costs } = shelf;
  yield JSON.stringify([orders, times, brings, onThisSerum, alternatives, costs]);
}

/**
 * @param turn lets others work between two parts of it
 * @returns 64 hexadecimal digits
 */
export async function fingerprint(turn: () => Promise<void> = () => Promise.resolve()): Promise<string> {
  const parts: string[] = [];
  for (const part of decidingText()) {
    parts.push(part);
    await turn();
  }
  const text = parts.join('\n');
  // Only a page that was served securely, or lies on a disk, has the browser's own.
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (subtle === undefined) return sha256(text);
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
