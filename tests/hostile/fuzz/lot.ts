/** Drawing by lot, always the same for a seed. */
import { seededRng, type Rng } from '../../proof/random-cases.ts';

export class Lot {
  readonly #rng: Rng;

  constructor(seed: number) {
    this.#rng = seededRng(seed);
  }

  /** A whole number from 0 up to and without `end`. */
  below(end: number): number {
    return Math.floor(this.#rng() * end);
  }

  one<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** True so many times out of a hundred. */
  often(percent: number): boolean {
    return this.#rng() * 100 < percent;
  }
}

const SIGNS = [...'|^~\\&"\',;:<>=+-*/()[]{}%#?!0123456789eEgGmM \t\r\n\0\u000b\u001c'].map((sign) =>
  sign.charCodeAt(0),
);

/** The bytes with up to six places changed, lost, doubled, moved or cut. */
export function damaged(file: Uint8Array, lot: Lot): Uint8Array {
  let bytes = Uint8Array.from(file);
  for (let change = 1 + lot.below(6); change > 0; change -= 1) {
    const at = lot.below(Math.max(1, bytes.length));
    const byte = lot.often(50) ? lot.one(SIGNS) : lot.below(256);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const how = lot.below(20);
    if (how < 7) bytes[at] = byte;
    else if (how < 11) bytes = Uint8Array.from([...before, ...after.subarray(1)]);
    else if (how < 15) bytes = Uint8Array.from([...before, byte, ...after]);
    else if (how < 18) {
      const length = 1 + lot.below(60);
      const piece = bytes.slice(at, at + length);
      const place = lot.below(bytes.length + 1);
      bytes = Uint8Array.from([...bytes.subarray(0, place), ...piece, ...bytes.subarray(place)]);
    } else if (how < 19) bytes = bytes.slice(0, Math.max(1, at));
    else bytes = Uint8Array.from([...before, ...after.subarray(lot.below(60))]);
  }
  return bytes;
}
