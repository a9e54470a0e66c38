/** The gray zone that a laboratory's rule puts around a lone cut-off. */
import type { KitLimits } from './aids.ts';
import { timesFraction } from './decimal.ts';

/**
 * The zone of so many percent around a cut-off. Both its ends belong to it ("within"), so that a value on an end is
 * neither negative nor positive.
 *
 * @param cutOff as printed, in any unit
 * @param percent whole, 1 to 99
 * @returns limits in the unit of the cut-off: 0.63 and 0.77 for 0.7 and 10 %
 */
export function cutOffZone(cutOff: number, percent: number): KitLimits {
  return {
    below: timesFraction(cutOff, 100 - percent, 100),
    from: timesFraction(cutOff, 100 + percent, 100),
    fromIsExcluded: true,
  };
}
