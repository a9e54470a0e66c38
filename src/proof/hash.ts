/** SHA-256 over the answers, in a form that another program can write too. */
import type { Vector } from './vector.ts';

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The numbers of a vector as bytes: two a case, the lower one first, on every device. */
export function bytesOf(at: Uint16Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(at.length * 2);
  for (let index = 0; index < at.length; index++) {
    const number = at[index] ?? 0;
    bytes[index * 2] = number & 255;
    bytes[index * 2 + 1] = number >> 8;
  }
  return bytes;
}

/** One line of text for each vector: the id of its space, and the hashes of its axes, its answers and its numbers. */
export async function lineOf({ space, answers, at }: Vector): Promise<string> {
  const json = (value: unknown) => sha256(new TextEncoder().encode(JSON.stringify(value)));
  return [space.id, await json(space), await json(answers), await sha256(bytesOf(at))].join(' ');
}

/** The hash over the lines of some vectors, in their order, each ended by a line feed. */
export function hashOfLines(lines: readonly string[]): Promise<string> {
  return sha256(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));
}

/** SHA-256, hex, over the vectors: over a line for each that holds the hashes of its parts (`lineOf`). */
export async function hashOf(vectors: readonly Vector[]): Promise<string> {
  const lines: string[] = [];
  for (const vector of vectors) lines.push(await lineOf(vector));
  return hashOfLines(lines);
}
