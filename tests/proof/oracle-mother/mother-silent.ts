/** Where lines collide and no order is given. */
import type { Case, Conclusion } from '../../../src/rules/vocabulary.ts';
import { isPositive, reactive, read } from './reading.ts';

/** Collisions of lines on which no order is given; none of them opens a calmer word. */
export function silent(c: Case, accepts: readonly Conclusion[]): Conclusion[] {
  const o = read(c, {
    ownIgm: true,
    looseAvidity: true,
    secondStandsIn: true,
    oldExposure: true,
    longest: true,
    lowest: true,
  });
  const more: Conclusion[] = [];
  const earlierIgm = o.earlier.some((s) => reactive(s.igm));
  if (o.refuted && earlierIgm && isPositive(o.igg))
    more.push('inconclusive', 'possible_recent_infection', 'probable_recent_infection');
  if (o.first?.igm === 'unclear') more.push('inconclusive');
  const grey = o.earlier.some((s) => s.igg === 'grey' || s.igg === 'negative');
  if (o.igg === 'low-positive' && grey && accepts.includes('possible_recent_infection'))
    more.push('probable_recent_infection');
  const vaccinated = o.vaccine !== null && o.earlier.some((s) => s.igg === 'negative' && o.inPregnancy(s));
  if (vaccinated) more.push('inconclusive', 'possible_recent_infection');
  if (o.p === 'rubella' && o.low && o.travel && accepts.includes('inconclusive'))
    more.push('possible_recent_infection');
  return more;
}
