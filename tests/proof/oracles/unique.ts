/**
 * The hit policy UNIQUE, counted out: every rule is tried on every combination. It is slow on purpose and shares
 * nothing with the way in which the app finds its row.
 */
export const NONE = -1;
export const SEVERAL = -2;

/** `accepts[rule][input][value]` */
export type Accepts = readonly (readonly (readonly boolean[])[])[];

/**
 * The place of the one rule that holds, for every combination of the values, the last input changing fastest; `NONE`
 * or `SEVERAL` where it is not one.
 * @param sizes the number of values of each input
 */
export function hitsOf(accepts: Accepts, sizes: readonly number[]): Int16Array {
  const hits = new Int16Array(sizes.reduce((all, size) => all * size, 1));
  const values = sizes.map(() => 0);
  for (let at = 0; at < hits.length; at++) {
    let hit = NONE;
    for (let rule = 0; rule < accepts.length; rule++)
      if (accepts[rule]?.every((input, place) => input[values[place] ?? 0]))
        hit = hit === NONE ? rule : SEVERAL;
    hits[at] = hit;
    for (let place = sizes.length - 1; place >= 0; place--) {
      const next = (values[place] ?? 0) + 1;
      values[place] = next < (sizes[place] ?? 0) ? next : 0;
      if (values[place] !== 0) break;
    }
  }
  return hits;
}
