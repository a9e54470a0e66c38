import { calms, either, ends, excludes, is, ruleOn, unsuspected } from './answers.ts';
import { known, positiveIgg, reactive } from './read.ts';
import { rule, type Invariant } from './rule.ts';
import {
  has,
  look,
  lostIgg,
  negativeInPregnancy,
  ofThisPregnancy,
  positivePcrs,
  vaccineSince,
  type View,
  within,
} from './view.ts';
import { answer, closed, reassuring } from './words.ts';

/** A high avidity, an earlier IgG positive, a stable parallel IgG or a refuting method. */
function dated(v: View): boolean {
  return v.high || v.earlierPositive || v.series === 'stable' || v.refuted;
}

/** FINDINGS F33: planning, IgG positive, rash and contact "none": `immune`, the IgM is expected. */
function expectedAfterVaccine(v: View): boolean {
  return v.planning && v.recentVaccine && v.iggPositive;
}

/** In the newborn a CMV PCR of urine or saliva answers, whatever the serology ("the pathogen's own rules"). */
function answeredByPcr(v: View): boolean {
  return v.newborn && (v.read.newbornUrinePcr === 'negative' || v.read.newbornSalivaPcr === 'negative');
}

/** An IgM that was reactive soon after a rubella vaccine, then or now. */
function vaccineThen(v: View, weeks: number): boolean {
  return v.rubella && within(v.history.weeksSinceVaccine, 0, weeks + 12);
}

/** What may never reassure: group R of the page. */
export const reassurance: readonly Invariant[] = [
  ruleOn('R01', is('immune'), (v) => {
    if (!v.igmReactive) return null;
    const explained = v.earlierPositive || v.refuted || v.history.otherCauseOfIgm === true || v.recentVaccine;
    return explained || (v.planning && v.high) ? null : 'immune beside a reactive IgM';
  }),
  ruleOn('R02', calms, (v, a) => {
    if (!v.igmReactive || dated(v) || expectedAfterVaccine(v)) return null;
    if (closed(a)) return `IgM ${v.igm}, undated: closed`;
    const never = v.igm === 'grey' ? a.conclusion !== 'past_infection' : true;
    return never ? `IgM ${v.igm}, undated: ${a.conclusion}` : null;
  }),
  ruleOn('R03', excludes, (v, a) => {
    if (v.igg !== 'negative' || v.earlierPositive || v.read.iggBlot === 'positive' || v.dosed) return null;
    return `IgG negative: ${a.conclusion}`;
  }),
  ruleOn('R04', calms, (v, a) => {
    if (v.igg !== 'grey' || v.earlierPositive || v.read.iggBlot === 'positive' || v.dosed) return null;
    return `IgG grey: ${answer(a)}`;
  }),
  ruleOn('R05', either(reassuring, is('susceptible')), (v, a) => {
    if (v.iggKnown || v.earlierPositive || v.read.iggBlot === 'positive' || v.dosed || answeredByPcr(v))
      return null;
    return `IgG ${v.igg}: ${answer(a)}`;
  }),
  ruleOn('R06', reassuring, (v, a) => {
    if (!v.pregnant || v.rubella || !v.iggPositive || known(v.igm)) return null;
    if (v.high || v.earlierPositive || known(v.read.secondIgm)) return null;
    return `IgM ${v.igm}: ${answer(a)}`;
  }),
  ruleOn('R07', is('immune'), (v) => {
    if (!v.pregnant || v.rubella) return null;
    return v.earlierPositive ? null : 'immune without an earlier IgG positive';
  }),
  ruleOn('R08', reassuring, (v, a) => {
    const since = v.iggPositive ? negativeInPregnancy(v) : undefined;
    if (!since) return null;
    const all = ofThisPregnancy(v, 20).filter((each) => each.igg === 'negative');
    return all.every((each) => vaccineSince(v, each))
      ? null
      : `IgG negative ${since.days} days ago: ${answer(a)}`;
  }),
  ruleOn('R09', unsuspected, (v, a) => {
    const since = v.iggPositive && v.igm === 'positive' ? negativeInPregnancy(v) : undefined;
    // An IgG positive before the negative is a contradiction (FINDINGS F27), not a seroconversion.
    if (!since || v.high || lostIgg(v) || v.recentVaccine || vaccineSince(v, since)) return null;
    if (v.history.recentImmunoglobulin === true || v.history.immunosuppressed === true) return null;
    return `IgG negative ${since.days} days ago, IgM positive: ${a.conclusion}`;
  }),
  ruleOn('R10', reassuring, (v, a) => {
    if (v.history.recentImmunoglobulin !== true || v.igg === 'negative' || !v.iggKnown || answeredByPcr(v))
      return null;
    // FINDINGS F25: only a sample from before the immunoglobulin counts, more than 26 weeks back.
    const before = v.past.some((each) => positiveIgg(each.igg) && each.days > 182);
    return !before ? `IgG may be passive: ${answer(a)}` : null;
  }),
  rule('R11', (c, a) => {
    const v = look(c);
    if (v.history.immunosuppressed !== true) return null;
    if (!v.rubella && closed(a)) return 'immunosuppressed: closed';
    if (v.pathogen === 'cmv' && a.conclusion === 'recent_infection_excluded')
      return `immunosuppressed: ${answer(a)}`;
    const named = has(a, 'reference_lab', 'infectious_disease_referral', 'fetal_medicine_referral');
    return v.pregnant && !named ? 'immunosuppressed: no specialist, no reference laboratory' : null;
  }),
  ruleOn('R12', closed, (v) => {
    if (v.pathogen !== 'toxoplasma' || !v.iggPositive || v.igm !== 'negative') return null;
    if (v.history.activeEyeDisease === true) return 'active eye disease: closed';
    const tested = v.past.filter((each) => known(each.igg) || known(each.igm)).map((each) => each.days);
    const first = v.day === null ? null : v.day - Math.max(0, ...tested);
    return first !== null && first >= 203 ? `first sample on day ${first} of pregnancy: closed` : null;
  }),
  ruleOn('R13', reassuring, (v, a) => {
    // "No vaccine" is read with FINDINGS F33: one in the last 12 weeks explains a rise, an old one does not.
    if (v.series !== 'rising' || v.earlierPositive || v.recentVaccine) return null;
    return v.history.recentImmunoglobulin !== true ? `IgG rising: ${answer(a)}` : null;
  }),
  ruleOn('R14', is('recent_infection_excluded'), (v) => {
    return v.high || v.earlierPositive || v.series === 'stable' ? null : 'rests on no dating';
  }),
  ruleOn('R15', is('susceptible'), (v) => {
    if (!v.iggPositive) return null;
    const passive = v.history.recentImmunoglobulin === true;
    return passive || v.read.iggBlot === 'negative' ? null : `IgG ${v.igg}: susceptible`;
  }),
  ruleOn('R16', is('susceptible'), (v) => {
    if (!v.pregnant || v.igg !== 'negative' || v.igm !== 'positive' || !v.firstSample) return null;
    if (v.refuted || v.history.otherCauseOfIgm === true) return null;
    return 'IgG negative, IgM positive: susceptible';
  }),
  ruleOn('R17', is('false_positive_igm_likely'), (v) => {
    if (!v.pregnant || v.igg !== 'negative' || v.igm !== 'positive' || v.refuted) return null;
    const second = v.past.some((each) => each.days >= 14 && (known(each.igg) || known(each.igm)));
    return second ? null : 'false positive on one sample';
  }),
  ruleOn('R18', ends, (v, a) => {
    const positive = v.newborn ? [] : positivePcrs(v);
    return positive.length > 0 ? `${positive.join()} positive: ${answer(a)}` : null;
  }),
  ruleOn('R19', reassuring, (v, a) => {
    if (!v.pregnant || !v.iggPositive || v.igm !== 'negative') return null;
    // Week not known: the cautious reading, any reactive IgM of the last 43 weeks may be of this pregnancy.
    const earlier = ofThisPregnancy(v, 43).find((each) => reactive(each.igm));
    if (!earlier || v.high || v.series === 'stable' || v.refuted) return null;
    const before = v.past.some((each) => positiveIgg(each.igg) && !ofThisPregnancy(v, 43).includes(each));
    if (before || vaccineThen(v, earlier.days / 7)) return null;
    return `IgM ${earlier.igm} ${earlier.days} days ago: ${answer(a)}`;
  }),
  ruleOn('R20', is('immune'), (v) => {
    const lost = v.igg === 'negative' && v.earlierPositive && !v.dosed;
    return lost ? 'IgG positive before, negative now: immune' : null;
  }),
  ruleOn('R21', reassuring, (v, a) => {
    const since = v.igg === 'grey' ? negativeInPregnancy(v) : undefined;
    if (!since || v.recentVaccine || vaccineSince(v, since) || v.dosed) return null;
    return `IgG negative ${since.days} days ago, grey now: ${answer(a)}`;
  }),
  ruleOn('R22', is('false_positive_igm_likely'), (v) => {
    if (!v.pregnant || v.igg !== 'negative' || !v.igmReactive || v.firstSample) return null;
    if (v.past.some((each) => reactive(each.igm))) return null;
    if (v.refuted || v.history.otherCauseOfIgm === true || v.recentVaccine) return null;
    return 'the first reactive IgM: false positive';
  }),
];
