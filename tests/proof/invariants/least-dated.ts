/** How little may be said of a woman: group W of the page, W19 to W36. */
import { reassuresByWord, unlikely, unopened, woman } from './answers.ts';
import {
  alone,
  avidityThere,
  blotDenies,
  closesAfter,
  exposed,
  isLikely,
  isOpen,
  notCalm,
  secondNegative,
  stands,
  vaccinated,
} from './least-view.ts';
import { known, positiveIgg, reactive } from './read.ts';
import type { Invariant } from './rule.ts';
import { reliable } from './urgency.ts';
import { lostIgg, ofThisPregnancy, rubellaRna, type View, within } from './view.ts';
import { calm } from './words.ts';

const anyPcr = (v: View): boolean => v.read.amnioticPcr === 'positive' || rubellaRna(v);

export const leastDated: readonly Invariant[] = [
  woman('W19', unlikely, (v, a) => {
    if (v.igg !== 'positive' || !stands(v) || v.avidity !== 'low' || !alone(v)) return null;
    if (!reliable(v) || vaccinated(v) || v.history.treated === true || blotDenies(v)) return null;
    return v.pathogen === 'cmv' ? isLikely(a, 'low avidity, IgM') : isOpen(a, 'low avidity, IgM');
  }),
  woman('W20', calm, (v, a) => {
    const young = v.avidity === 'low' || v.avidity === 'intermediate';
    if (!young || v.igg !== 'positive' || v.earlierPositive || v.rubella || v.history.treated === true)
      return null;
    return notCalm(a, `${v.avidity} avidity`);
  }),
  woman('W21', unopened, (v, a) => {
    if (v.pathogen !== 'cmv' || v.igg !== 'positive' || v.igm !== 'negative' || v.avidity !== 'low')
      return null;
    if (!alone(v) || !reliable(v) || v.history.treated === true || blotDenies(v)) return null;
    return isOpen(a, 'low avidity, IgM negative');
  }),
  woman('W22', unopened, (v, a) => {
    if (
      v.pathogen !== 'toxoplasma' ||
      !v.pregnant ||
      v.igg !== 'positive' ||
      !stands(v) ||
      v.avidity !== 'high'
    )
      return null;
    if (!alone(v) || !reliable(v) || blotDenies(v) || v.read.motherBloodPcr === 'positive') return null;
    if (v.day === null) return notCalm(a, 'high avidity, week not known');
    const weeks = Math.min(v.claimedWeeks ?? 16, 20);
    return v.day > (weeks + 2) * 7 ? isOpen(a, `high avidity on day ${v.day}`) : null;
  }),
  woman('W23', unopened, (v, a) => {
    if (v.avidity !== 'intermediate' || v.igg !== 'positive' || !stands(v) || v.earlierPositive) return null;
    if (vaccinated(v)) return null;
    const plain = v.pathogen === 'toxoplasma' && alone(v) && reliable(v) && !blotDenies(v);
    return plain ? isOpen(a, 'intermediate avidity, IgM') : notCalm(a, 'intermediate avidity, IgM');
  }),
  woman('W24', calm, (v, a) => {
    const lost = ['pending', 'unknown', 'unreadable'];
    return (lost.includes(v.igg) || lost.includes(v.igm)) && !anyPcr(v)
      ? notCalm(a, `IgG ${v.igg}, IgM ${v.igm}`)
      : null;
  }),
  woman('W25', calm, (v, a) => {
    if (!v.pregnant || v.rubella || v.day !== null || !v.iggPositive || !alone(v) || avidityThere(v))
      return null;
    // A low IgG that its immunoblot denies is none (FINDINGS F10).
    return v.igg === 'low-positive' && blotDenies(v) ? null : notCalm(a, 'IgG positive, week not known');
  }),
  woman('W26', calm, (v, a) => {
    if (!v.pregnant || v.rubella || v.day === null || v.day < 196 || v.past.length > 0) return null;
    const there = v.igg === 'positive' || (v.igg !== 'negative' && v.read.iggBlot === 'positive');
    return there && known(v.igg) && v.avidity !== 'high' ? notCalm(a, `first sample on day ${v.day}`) : null;
  }),
  woman('W27', calm, (v, a) => {
    const sign = v.history.ultrasoundAbnormal === true || v.history.activeEyeDisease === true;
    return sign && v.igg === 'positive' ? notCalm(a, 'abnormal scan or eye disease, IgG positive') : null;
  }),
  woman('W28', calm, (v, a) => {
    if (!v.rubella || !v.iggPositive || v.recentVaccine) return null;
    return within(v.history.rashDaysAgo, 0, 56) ? notCalm(a, 'a rash in the last 8 weeks') : null;
  }),
  woman('W29', calm, (v, a) => {
    const was = v.past.some((each) => each.igg === 'positive');
    const lost = was && (v.igg === 'negative' || lostIgg(v));
    const clear = v.past.filter((each) => each.igg === 'low-positive').length === 0;
    return lost && clear ? notCalm(a, 'IgG positive, then negative') : null;
  }),
  woman('W30', reassuresByWord, (v, a) =>
    v.igg === 'positive' && blotDenies(v) && !v.earlierPositive ? `IgG blot negative: ${a.conclusion}` : null,
  ),
  woman('W31', calm, (v, a) =>
    v.rubella && v.read.iggBlot === 'e2-absent' && !v.earlierPositive && !vaccinated(v)
      ? notCalm(a, 'no E2 bands')
      : null,
  ),
  woman('W32', calm, (v, a) => {
    if (!v.past.some((each) => each.igg === 'positive') || v.igg !== 'positive' || !reliable(v)) return null;
    const sign =
      v.series === 'rising' || v.history.ultrasoundAbnormal === true || v.history.activeEyeDisease === true;
    return (sign && !v.recentVaccine) || (v.igmReactive && exposed(v) && !vaccinated(v) && v.rubella)
      ? notCalm(a, 'immune before, with signs')
      : null;
  }),
  woman('W33', unopened, (v, a) => {
    if (!v.pregnant || v.rubella || v.igg !== 'positive' || v.igm !== 'absent') return null;
    if (!alone(v) || avidityThere(v) || known(v.read.secondIgm)) return null;
    const plain = reliable(v) && !blotDenies(v) && v.read.motherBloodPcr !== 'positive';
    return exposed(v) && plain ? isOpen(a, 'exposed, IgM not done') : notCalm(a, 'IgM not done');
  }),
  woman('W34', calm, (v, a) => {
    if (!v.pregnant || v.igg !== 'positive' || v.igm !== 'negative' || v.day === null || vaccinated(v))
      return null;
    const then = ofThisPregnancy(v, 0).some((each) => reactive(each.igm));
    const before = v.past.some((each) => positiveIgg(each.igg) && each.onDay !== null && each.onDay < 0);
    return then && !before && !avidityThere(v) && v.series === null && !v.refuted
      ? notCalm(a, 'IgM reactive earlier')
      : null;
  }),
  woman('W35', calm, (v, a) => {
    if (v.igg !== 'negative' || !known(v.igm) || secondNegative(v)) return null;
    const first = v.past.filter((each) => reactive(each.igm));
    const late = first.some((each) => each.days >= closesAfter(v));
    return first.length > 0 && !late ? notCalm(a, 'IgM reactive a short while ago') : null;
  }),
  woman('W36', calm, (v, a) =>
    v.igg === 'negative' && known(v.read.avidity) && v.read.iggBlot !== 'positive'
      ? notCalm(a, 'avidity on a negative IgG')
      : null,
  ),
];
