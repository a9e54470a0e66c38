/** How little may be said of a woman: group W of the page, W01 to W18. */
import { is, unconfirmed, unlikely, unopened, woman } from './answers.ts';
import {
  alone,
  avidityThere,
  blotDenies,
  bothNone,
  closesAfter,
  exposed,
  isConfirmed,
  isLikely,
  isOpen,
  notCalm,
  secondNegative,
  stands,
  vaccinated,
} from './least-view.ts';
import { known, reactive } from './read.ts';
import type { Invariant } from './rule.ts';
import { reliable } from './urgency.ts';
import { lostIgg, negativeInPregnancy, ofThisPregnancy, rubellaRna, type View, within } from './view.ts';
import { calm } from './words.ts';

const WINDOW: Readonly<Record<View['pathogen'], number>> = { toxoplasma: 14, cmv: 60, rubella: 28 };
/** No IgG, or one whose immunoblot denies it. */
const none = (v: View): boolean => v.igg === 'negative' || (v.igg === 'grey' && blotDenies(v));

export const least: readonly Invariant[] = [
  woman('W01', is('false_positive_igm_likely'), (v) => {
    const late = v.past.some((each) => reactive(each.igm) && each.days >= closesAfter(v));
    const second = v.igg === 'negative' && late && v.history.treated !== true;
    const other = (v.igmReactive || v.past.some((each) => reactive(each.igm))) && secondNegative(v);
    return second || other ? null : 'IgM called false, with nothing against it';
  }),
  woman('W02', is('false_positive_igm_likely'), (v) => {
    if (!exposed(v)) return null;
    const late = v.past.some((each) => reactive(each.igm) && each.days >= closesAfter(v));
    return v.igg === 'negative' && late ? null : 'exposed, and the IgM called false';
  }),
  woman('W03', is('susceptible', 'false_positive_igm_likely'), (v, a) =>
    reliable(v) ? null : `serology not reliable: ${a.conclusion}`,
  ),
  woman('W04', calm, (v, a) =>
    v.igg === 'negative' && v.read.iggBlot === 'positive'
      ? notCalm(a, 'IgG blot positive, IgG negative')
      : null,
  ),
  woman('W05', is('susceptible'), (v) => {
    // With an earlier positive it is that sample whose IgM counts (FINDINGS F26).
    if (v.earlierPositive) return null;
    if (known(v.igm)) return stands(v) ? `IgM ${v.igm}: susceptible` : null;
    const other = known(v.read.secondIgm) && !reactive(v.read.secondIgm);
    return (v.rubella && bothNone(v)) || other ? null : `IgM ${v.igm}: susceptible`;
  }),
  woman('W06', calm, (v, a) => {
    if (!none(v) || v.igm !== 'negative' || !reliable(v) || v.earlierPositive) return null;
    const rash = v.rubella && within(v.history.rashDaysAgo, 0, 10);
    const contact = within(v.history.contactDaysAgo, 0, WINDOW[v.pathogen]);
    return rash || contact ? notCalm(a, 'too early after exposure') : null;
  }),
  woman('W07', calm, (v, a) => {
    if (!none(v) || v.igm !== 'negative' || v.past.length > 0) return null;
    const told = v.history.symptoms === true || v.history.endemicTravel === true;
    return told ? notCalm(a, 'symptoms or travel on a first sample') : null;
  }),
  woman('W08', unlikely, (v, a) => {
    if (v.series !== 'rising' || !reliable(v) || vaccinated(v) || !v.iggPositive || blotDenies(v))
      return null;
    if (lostIgg(v) || !known(v.igm)) return null;
    const first = v.earlierPositive || avidityThere(v);
    return stands(v) && !first && v.igg === 'positive'
      ? isLikely(a, 'IgG rising, IgM')
      : isOpen(a, 'IgG rising');
  }),
  woman('W09', unlikely, (v, a) => {
    if (v.rubella || v.read.motherBloodPcr !== 'positive' || v.read.amnioticPcr === 'positive') return null;
    if (!reliable(v) || avidityThere(v) || !alone(v) || !stands(v))
      return notCalm(a, 'PCR in blood positive');
    return known(v.igg) && !blotDenies(v) ? isLikely(a, 'PCR in blood positive, IgM') : null;
  }),
  woman('W10', unconfirmed, (v, a) =>
    rubellaRna(v) && !v.recentVaccine ? isConfirmed(a, 'rubella RNA') : null,
  ),
  woman('W11', unconfirmed, (v, a) =>
    v.pregnant && v.read.amnioticPcr === 'positive' && v.igg !== 'negative'
      ? isConfirmed(a, 'amniotic PCR positive')
      : null,
  ),
  woman('W12', unlikely, (v, a) => {
    const since = v.iggPositive ? negativeInPregnancy(v) : undefined;
    if (!since || !reliable(v) || vaccinated(v) || lostIgg(v) || !known(v.igm)) return null;
    const clear = v.igg === 'positive' && !blotDenies(v);
    return clear
      ? isLikely(a, 'IgG negative earlier, positive')
      : isOpen(a, 'IgG negative earlier, positive');
  }),
  woman('W13', unconfirmed, (v, a) => {
    if (v.igg !== 'positive' || v.igm !== 'positive' || v.day === null || blotDenies(v)) return null;
    const since = ofThisPregnancy(v, 0).filter((each) => each.igg === 'negative');
    if (since.length === 0 || v.past.length !== since.length || !since.every((each) => each.sameAssay))
      return null;
    if (!reliable(v) || vaccinated(v) || !stands(v)) return null;
    return isConfirmed(a, 'IgG negative earlier in the same assay, IgG and IgM positive');
  }),
  woman('W14', unlikely, (v, a) => {
    const since = v.igg === 'grey' ? negativeInPregnancy(v) : undefined;
    if (!since || !reliable(v) || vaccinated(v) || lostIgg(v) || !known(v.igm) || v.earlierPositive)
      return null;
    return stands(v)
      ? isLikely(a, 'IgG negative earlier, grey, IgM')
      : isOpen(a, 'IgG negative earlier, grey');
  }),
  woman('W15', unlikely, (v, a) => {
    const [only, ...others] = v.past;
    if (!only || others.length > 0 || only.igg !== 'negative' || v.igg !== 'positive') return null;
    const near = v.planning ? only.days <= 182 : only.onDay !== null && only.onDay < 0 && only.onDay >= -84;
    if (!near || !reliable(v) || vaccinated(v) || avidityThere(v) || blotDenies(v) || !known(v.igm))
      return null;
    if (reactive(only.igm)) return null;
    return stands(v) && !v.rubella
      ? isLikely(a, 'IgG negative shortly before')
      : isOpen(a, 'IgG negative shortly before');
  }),
  woman('W16', unopened, (v, a) => {
    if (!v.iggPositive || !stands(v) || !alone(v) || avidityThere(v)) return null;
    return reliable(v) && !vaccinated(v) ? isOpen(a, 'IgG positive, IgM reactive, undated') : null;
  }),
  woman('W17', unopened, (v, a) => {
    if (v.igg !== 'negative' || !stands(v) || !alone(v) || known(v.avidity)) return null;
    if (!reliable(v) || vaccinated(v) || v.read.amnioticPcr === 'positive') return null;
    return v.igm === 'positive' || exposed(v) ? isOpen(a, `IgM ${v.igm} without IgG`) : null;
  }),
  woman('W18', unopened, (v, a) => {
    if (v.igg !== 'grey' || !stands(v) || !alone(v) || !reliable(v) || vaccinated(v)) return null;
    return v.igm === 'positive' || exposed(v) ? isOpen(a, `IgG grey, IgM ${v.igm}`) : null;
  }),
];
