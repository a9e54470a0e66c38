/** Arithmetic on printed numbers as on paper: 0.7 less a tenth is 0.63, with no trace of binary fractions. */

// Ten to the fifteenth: a double holds no more decimal digits, and the number grammar reads no more.
const FINEST = 1e15;

/**
 * A printed number times a fraction of whole numbers. The number is first brought to a whole count of its last
 * printed digit, so that the one division at the end gives the double nearest to the exact result.
 *
 * @param value 0 or more, of at most 13 digits
 * @param numerator whole, at most 1000
 * @param denominator whole, 1 to 1000
 */
export function timesFraction(value: number, numerator: number, denominator: number): number {
  let scale = 1;
  while (scale < FINEST && Math.round(value * scale) / scale !== value) scale *= 10;
  return (Math.round(value * scale) * numerator) / (scale * denominator);
}
