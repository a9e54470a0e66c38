/** Seeded choices, so that a run that found something can be had again; the long form is asked for by `npm run faults`. */
import { seededRng } from '../../proof/random-cases.ts';

export const isLong = process.env.FAULTS === 'long';
/** Another seed can be asked for. */
export const seed = Number(process.env.SEED ?? 20261121);

export function seeded(number: number) {
  const rng = seededRng(number);
  return {
    /** A whole number below `most`. */
    below: (most: number) => Math.floor(rng() * most),
    pick: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(rng() * list.length)] ?? list[0],
  };
}
