/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8. The browser's own answers later only, and not at all on a page that was
 * not served securely; a record must come out at once and everywhere the same.
 */

/** The first 32 bits of the fractional parts of the cube roots (64) and square roots (8) of the first primes. */
function fractions(count: number, power: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate && isPrime; divisor++)
      isPrime = candidate % divisor !== 0;
    if (isPrime) found.push(((candidate ** power % 1) * 2 ** 32) | 0);
  }
  return found;
}
const ROUNDS = Int32Array.from(fractions(64, 1 / 3));
const START = Int32Array.from(fractions(8, 1 / 2));

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** Filled up to whole blocks of 64 bytes: a one, zeros, and the length in bits. */
function blocksOf(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, (bytes.length * 8) % 2 ** 32);
  return view;
}

/** @returns 64 hexadecimal digits */
export function sha256(text: string): string {
  const view = blocksOf(text);
  const sum = Int32Array.from(START);
  const words = new Int32Array(64);
  const at = (list: Int32Array, index: number) => list[index] ?? 0;
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const [x, y] = [at(words, i - 15), at(words, i - 2)];
      const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      words[i] = at(words, i - 16) + small + at(words, i - 7) + large;
    }
    let [a, b, c, d, e, f, g, h] = sum as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let i = 0; i < 64; i++) {
      const one = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const first = (h + one + ((e & f) ^ (~e & g)) + at(ROUNDS, i) + at(words, i)) | 0;
      const two = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const second = (two + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (sum[i] = at(sum, i) + word));
  }
  return [...sum].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
