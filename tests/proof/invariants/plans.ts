import { NEWBORN_ACTIONS } from '../../../src/rules/vocabulary.ts';
import { holds, lacks, ruleOn, saysLikely, unpressed } from './answers.ts';
import { known } from './read.ts';
import { rule, type Invariant } from './rule.ts';
import { has, look, lostIgg, negativeInPregnancy, vaccineSince, type View } from './view.ts';
import {
  answer,
  closed,
  firstOf,
  IGG_AGAIN,
  likely,
  pressing,
  reassures,
  SPECIALIST,
  suspected,
} from './words.ts';

function toldNothingFurther(advice: string): boolean {
  return /\b(?:nothing further|no further|further (?:\w+ )?(?:is|are) not (?:needed|required|necessary))/i.test(
    advice,
  );
}

/** No avidity measured, no earlier IgG, no series, no refuting method, no PCR proof: nothing dates this sample. */
function undated(v: View): boolean {
  const avidity = [v.avidity, ...v.past.map((each) => each.avidity)].some(known);
  const proof = [v.read.amnioticPcr, v.read.motherBloodPcr, v.read.throatPcr].includes('positive');
  return !avidity && !v.past.some((each) => known(each.igg)) && v.series === null && !v.refuted && !proof;
}

/** Group A of the page, A15 to A26. */
export const plans: readonly Invariant[] = [
  rule('A15', (c, a) => {
    if (!has(a, 'valaciclovir_discussion')) return null;
    const allowed = c.subject === 'pregnant' && c.pathogen === 'cmv' && suspected(a.conclusion);
    return allowed ? null : `valaciclovir_discussion: ${c.subject}, ${c.pathogen}, ${a.conclusion}`;
  }),
  rule('A16', (c, a) => {
    if (c.history?.ultrasoundAbnormal !== true) return null;
    if (closed(a)) return 'abnormal ultrasound: closed';
    return has(a, 'fetal_medicine_referral') ? null : 'abnormal ultrasound: no fetal_medicine_referral';
  }),
  rule('A17', (c, a) => {
    if (c.subject !== 'pregnant' || !likely(a.conclusion)) return null;
    if (a.urgency === 'none') return 'urgency none';
    return has(a, 'reference_lab', ...SPECIALIST) ? null : 'no specialist, no reference laboratory';
  }),
  rule('A18', (c, a) => {
    const v = look(c);
    if (!v.pregnant || !v.iggPositive || v.igm !== 'positive' || !undated(v)) return null;
    if (a.urgency === 'none') return 'urgency none';
    const asked = has(
      a,
      'avidity',
      'repeat_2_3_weeks',
      'repeat_4_weeks',
      'stored_serum_parallel',
      'reference_lab',
    );
    return asked ? null : 'nothing that dates is asked for';
  }),
  rule('A19', (c, a) => {
    const v = look(c);
    if (!v.pregnant || v.read.amnioticPcr !== 'positive') return null;
    if (v.earlierPositive || v.history.immunosuppressed === true) return null;
    if (!has(a, ...SPECIALIST)) return 'amniotic PCR positive: no referral';
    if (!pressing(a)) return `amniotic PCR positive: urgency ${a.urgency}`;
    // FINDINGS F51: beside a negative IgG a contradiction, so inconclusive.
    const contradicted = v.igg === 'negative' && a.conclusion === 'inconclusive';
    return likely(a.conclusion) || contradicted ? null : `amniotic PCR positive: ${a.conclusion}`;
  }),
  ruleOn('A20', saysLikely, (v, a) => {
    if (!v.pregnant || v.read.amnioticPcr !== 'negative') return null;
    return has(a, ...NEWBORN_ACTIONS) ? null : `${a.conclusion}, amniotic PCR negative: no newborn action`;
  }),
  ruleOn('A21', unpressed, (v, a) => {
    if (!v.pregnant || v.day === null || !v.iggPositive || v.igm !== 'positive') return null;
    const since = negativeInPregnancy(v);
    if (!since || lostIgg(v) || v.recentVaccine || vaccineSince(v, since)) return null;
    return v.pathogen === 'cmv' && v.day > 140 ? null : `seroconversion: urgency ${a.urgency}`;
  }),
  ruleOn('A22', lacks(...IGG_AGAIN), (v) => {
    if (v.newborn || v.iggKnown || !known(v.igm)) return null;
    return `IgM ${v.igm} without IgG: no IgG asked for`;
  }),
  rule('A23', (_, a) => {
    const cir = a.guidelines.find((each) => each.source === 'cir' && toldNothingFurther(each.advice));
    return suspected(a.conclusion) && cir?.agrees === true ? `cir agrees with ${a.conclusion}` : null;
  }),
  rule('A24', (_, a) =>
    reassures(a.conclusion) || a.actions.length > 0 ? null : `${a.conclusion} without an action`,
  ),
  rule('A25', (c, a) => {
    const v = look(c);
    if (!v.pregnant || v.day !== null || !v.iggPositive || !v.igmReactive || v.read.avidity !== 'high')
      return null;
    const others = Object.values(v.read).filter((each) => each !== 'absent').length > 3;
    const facts = Object.values(v.history).some((each) => each != null);
    if (others || facts || v.past.length > 0 || v.series !== null) return null;
    return a.missing.includes('gestation') ? null : 'missing does not name the gestation';
  }),
  ruleOn('A26', holds('order_igm', 'igm_retest_in_pregnancy'), (v, a) => {
    const h = v.history;
    if (!v.pregnant || !v.rubella || !v.iggPositive) return null;
    if (h.rashDaysAgo !== 'none' || h.contactDaysAgo !== 'none') return null;
    if (h.symptoms === true || h.endemicTravel === true || h.ultrasoundAbnormal === true) return null;
    const asked = firstOf(a, ['order_igm', 'igm_retest_in_pregnancy']);
    return asked ? `${asked} without rash or contact: ${answer(a)}` : null;
  }),
];
