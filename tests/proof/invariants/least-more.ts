/** How little may be said of a woman, continued: group W of the page, W37 to W55. */
import { reassuresByWord, unconfirmed, unlikely, unopened, woman } from './answers.ts';
import {
  alone,
  avidityThere,
  blotDenies,
  bothNone,
  exposed,
  iggThere,
  isConfirmed,
  isLikely,
  isOpen,
  notCalm,
  proved,
  secondNegative,
  stands,
  vaccinated,
} from './least-view.ts';
import { known, reactive } from './read.ts';
import type { Invariant } from './rule.ts';
import { reliable } from './urgency.ts';
import { lostIgg, negativeInPregnancy, ofThisPregnancy, type View } from './view.ts';
import { calm } from './words.ts';

/** IgG clearly positive from before this pregnancy, long enough ago to be immunity (FINDINGS F26), and never gone. */
function immuneBefore(v: View): boolean {
  const far = v.planning ? 182 : v.day === null ? 391 : v.day + 84;
  return v.past.some((each) => each.igg === 'positive' && each.days > far) && !lostIgg(v);
}

export const leastMore: readonly Invariant[] = [
  woman('W37', unopened, (v, a) => {
    if (v.igg !== 'absent' || !stands(v) || !alone(v) || !reliable(v) || vaccinated(v)) return null;
    return v.igm === 'positive' || exposed(v) ? isOpen(a, `IgM ${v.igm}, IgG not done`) : null;
  }),
  woman('W38', unconfirmed, (v, a) => {
    const since = ofThisPregnancy(v, 0).filter((each) => each.igg === 'negative');
    if (v.igg !== 'positive' || v.day === null || since.length === 0 || v.past.length !== since.length)
      return null;
    if (!since.every((each) => each.sameAssay) || !reliable(v) || vaccinated(v) || blotDenies(v)) return null;
    if (!known(v.igm) || v.history.treated === true) return null;
    const marker = v.avidity === 'low' || v.read.iggBlot === 'positive';
    return marker ? isConfirmed(a, 'IgG negative earlier in the same assay, with a second marker') : null;
  }),
  woman('W39', unlikely, (v, a) => {
    const since = negativeInPregnancy(v);
    if (!since || !reliable(v) || vaccinated(v) || v.earlierPositive || v.igg === 'positive') return null;
    if (known(v.avidity) || v.read.amnioticPcr === 'positive') return null;
    // Grey or low with its immunoblot positive, or low, or (blot positive) not yet there, beside an IgM.
    const coming = v.igg === 'grey' || v.igg === 'low-positive';
    const confirmed = coming && v.read.iggBlot === 'positive' && known(v.igm);
    const nascent =
      v.igg === 'negative' && v.read.iggBlot === 'positive' && stands(v) && since.igm !== 'positive';
    const low = v.igg === 'low-positive' && stands(v) && !blotDenies(v);
    const open = nascent && v.past.some((each) => reactive(each.igm));
    return (confirmed || nascent || low) && !open ? isLikely(a, 'IgG negative earlier, coming') : null;
  }),
  woman('W40', unlikely, (v, a) => {
    const [only, ...others] = v.past;
    const was = only?.igg === 'grey' && others.length === 0 && only.onDay !== null && only.onDay >= 0;
    if (!was || v.igg !== 'positive' || !known(v.igm) || !reliable(v) || vaccinated(v)) return null;
    if (avidityThere(v) || blotDenies(v) || reactive(only.igm)) return null;
    if (v.rubella) return exposed(v) ? isOpen(a, 'IgG grey earlier, positive') : null;
    return stands(v) ? isLikely(a, 'IgG grey earlier, IgM') : isOpen(a, 'IgG grey earlier, positive');
  }),
  woman('W41', calm, (v, a) => {
    if (v.pathogen !== 'toxoplasma' || v.read.iga !== 'positive' || v.earlierPositive) return null;
    // Beside a reactive IgM the avidity dates both.
    return stands(v) || reactive(v.read.secondIgm) || !alone(v) ? null : notCalm(a, 'IgA positive');
  }),
  woman('W42', unlikely, (v, a) => {
    if (v.pathogen !== 'toxoplasma' || v.igg !== 'positive' || v.avidity !== 'low' || !stands(v)) return null;
    if (!alone(v) || !reliable(v) || v.history.treated === true || blotDenies(v)) return null;
    const marker = v.read.iga === 'positive' || v.read.motherBloodPcr === 'positive';
    return marker ? isLikely(a, 'low avidity, IgM and another marker') : null;
  }),
  woman('W43', calm, (v, a) => {
    if (v.history.immunosuppressed !== true) return null;
    const kept = v.rubella && v.past.length > 0;
    return kept ? null : notCalm(a, 'weakened immunity');
  }),
  woman('W44', calm, (v, a) => {
    if (v.pathogen !== 'cmv' || v.avidity !== 'high' || !v.igmReactive || v.earlierPositive) return null;
    if (v.history.symptoms === true) return notCalm(a, 'high avidity against symptoms');
    const weeks = Math.min(v.claimedWeeks ?? 13, 17);
    const late = v.pregnant && (v.day === null || v.day >= weeks * 7) && v.past.length === 0;
    return late && !secondNegative(v) ? notCalm(a, `high avidity on day ${v.day}`) : null;
  }),
  woman('W45', unopened, (v, a) => {
    if (!v.rubella || !v.pregnant || v.avidity !== 'high' || !stands(v) || v.past.length > 0) return null;
    if (v.igg !== 'positive' || blotDenies(v) || v.read.iggBlot === 'e2-absent') return null;
    const late = v.day === null || v.day > (Math.min(v.claimedWeeks ?? 8, 20) + 2) * 7;
    if (!late || v.series !== null || v.recentVaccine) return null;
    return v.day !== null && bothNone(v) && reliable(v) && !exposed(v)
      ? isOpen(a, `high avidity on day ${v.day}`)
      : notCalm(a, `high avidity on day ${v.day}`);
  }),
  woman('W46', unopened, (v, a) => {
    if (v.igm !== 'negative' || v.avidity !== 'low' || !iggThere(v) || v.igg === 'grey') return null;
    if (!alone(v) || !reliable(v)) return null;
    if (v.history.treated === true || vaccinated(v)) return null;
    if (v.pathogen === 'toxoplasma')
      return v.history.symptoms === true ? isOpen(a, 'low avidity, symptoms') : null;
    return v.pathogen === 'rubella' && v.igg === 'positive' && !bothNone(v)
      ? isOpen(a, 'low avidity, rash or contact not excluded')
      : null;
  }),
  woman('W47', unopened, (v, a) => {
    if (
      !immuneBefore(v) ||
      v.igg !== 'positive' ||
      !reliable(v) ||
      !known(v.igm) ||
      v.recentVaccine ||
      blotDenies(v)
    )
      return null;
    const signs =
      v.series === 'rising' ||
      v.history.ultrasoundAbnormal === true ||
      v.history.activeEyeDisease === true ||
      (!v.rubella && v.read.motherBloodPcr === 'positive') ||
      (stands(v) && exposed(v));
    return signs ? isOpen(a, 'immune before, with signs') : null;
  }),
  woman('W48', unopened, (v, a) => {
    if (!v.rubella || !v.recentVaccine || proved(v) || v.past.length > 0 || !reliable(v)) return null;
    if (v.igg !== 'positive') return null;
    const expected = v.planning && bothNone(v) && !exposed(v);
    const cause =
      stands(v) ||
      (v.avidity === 'low' && v.history.treated !== true) ||
      v.series === 'rising' ||
      v.read.iggBlot === 'e2-absent';
    if (!cause || expected) return null;
    return exposed(v) && !blotDenies(v) && v.avidity !== 'high' && known(v.igm) && v.series === null
      ? isOpen(a, 'a vaccine does not explain an exposure')
      : notCalm(a, 'after a vaccine');
  }),
  woman('W49', unopened, (v, a) => {
    if (!v.rubella || v.igg !== 'positive' || v.igm !== 'absent' || !alone(v) || avidityThere(v)) return null;
    if (known(v.read.secondIgm) || v.recentVaccine || blotDenies(v)) return null;
    if (exposed(v) && reliable(v)) return isOpen(a, 'exposed, IgM not done');
    const asked = v.history.rashDaysAgo == null || v.history.contactDaysAgo == null;
    return v.pregnant && asked ? notCalm(a, 'IgM not done, rash or contact not known') : null;
  }),
  woman('W50', unopened, (v, a) => {
    if (v.rubella || v.read.motherBloodPcr !== 'positive' || v.igm !== 'negative' || !alone(v)) return null;
    if (v.igg !== 'negative' && v.igg !== 'grey') return null;
    if (!reliable(v) || known(v.avidity) || v.read.amnioticPcr === 'positive' || known(v.read.iggBlot))
      return null;
    return isOpen(a, 'PCR in blood positive');
  }),
  woman('W51', unlikely, (v, a) => {
    if (!v.rubella || v.igg !== 'positive' || !stands(v) || !alone(v) || !reliable(v)) return null;
    if (vaccinated(v) || blotDenies(v) || v.history.treated === true) return null;
    const met = exposedWithinEight(v) || v.history.endemicTravel === true;
    return met && v.avidity === 'low' ? isLikely(a, 'low avidity, IgM, rash or contact') : null;
  }),
  woman('W52', unconfirmed, (v, a) => {
    if (!v.rubella || v.series !== 'rising' || v.igg !== 'positive' || !stands(v) || !reliable(v))
      return null;
    if (vaccinated(v) || avidityThere(v) || blotDenies(v) || v.past.length > 0) return null;
    return isConfirmed(a, 'IgG rising, IgM');
  }),
  woman('W53', reassuresByWord, (v, a) => {
    // The word tells the reader that the IgM was set aside (FINDINGS F02).
    if (!v.igmReactive || !secondNegative(v) || exposed(v) || v.igg !== 'positive' || !alone(v)) return null;
    if (avidityThere(v) || v.recentVaccine) return null;
    return `an IgM set aside: ${a.conclusion}`;
  }),
  woman('W54', unopened, (v, a) => {
    if (!v.rubella || v.read.iggBlot !== 'e2-absent' || v.igg !== 'positive' || !alone(v)) return null;
    if (!reliable(v) || vaccinated(v) || !known(v.igm) || bothNone(v)) return null;
    const isReactive = v.igmReactive || reactive(v.read.secondIgm);
    return isReactive && v.avidity === 'high' ? null : isOpen(a, 'no E2 bands, rash or contact not excluded');
  }),
  woman('W55', calm, (v, a) => {
    const young = v.avidity === 'low' || v.avidity === 'intermediate';
    if (!v.rubella || !young || v.igg !== 'positive' || !alone(v) || vaccinated(v)) return null;
    return v.history.treated === true ? null : notCalm(a, `${v.avidity} avidity`);
  }),
];

function exposedWithinEight(v: View): boolean {
  const { rashDaysAgo: rash, contactDaysAgo: contact } = v.history;
  return [rash, contact].some((days) => typeof days === 'number' && days <= 56);
}
