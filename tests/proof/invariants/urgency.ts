import type { Assessment } from '../../../src/rules/vocabulary.ts';
import { notToday, ruleOn, unpressed } from './answers.ts';
import { known, reactive } from './read.ts';
import { rule, type Invariant } from './rule.ts';
import { exposedWithin, negativeInPregnancy, vaccineSince, type View, within } from './view.ts';
import { closed, confirmed, likely, open, pressing } from './words.ts';

const RISK_DAYS: Readonly<Record<View['pathogen'], number>> = { toxoplasma: 14, cmv: 60, rubella: 28 };

/** Neither weakened immunity nor immunoglobulin is told. */
export const reliable = (v: View): boolean =>
  v.history.immunosuppressed !== true && v.history.recentImmunoglobulin !== true;

/** Pregnant up to a day; a week that is not known counts as early. */
const upTo = (v: View, day: number): boolean => v.pregnant && (v.day === null || v.day <= day);

const vaccinated = (v: View): boolean => v.rubella && v.history.weeksSinceVaccine != null;

const soon = (a: Assessment, why: string): string | null =>
  pressing(a) ? null : `${why}: urgency ${a.urgency}`;
const today = (a: Assessment, why: string): string | null =>
  a.urgency === 'today' ? null : `${why}: urgency ${a.urgency}`;
const byWeek = (v: View, a: Assessment, why: string): string | null =>
  upTo(v, 140) ? today(a, why) : soon(a, why);

/** IgG negative or grey: what is not there may come. */
const notYet = (v: View): boolean => v.igg === 'negative' || v.igg === 'grey';

/** An IgM that is not there yet, or cannot be read. */
const waited = (v: View): boolean => ['pending', 'unknown', 'unreadable'].includes(v.igm);

/** Group U of the page. */
export const urgency: readonly Invariant[] = [
  rule('U01', (_, a) => (open(a) ? soon(a, a.conclusion) : null)),
  rule('U02', (c, a) =>
    c.subject === 'pregnant' && c.pathogen === 'toxoplasma' && likely(a.conclusion)
      ? today(a, a.conclusion)
      : null,
  ),
  ruleOn('U03', notToday, (v, a) => {
    return v.rubella && upTo(v, 140) && likely(a.conclusion) ? today(a, a.conclusion) : null;
  }),
  ruleOn('U04', notToday, (v, a) => {
    if (v.pathogen !== 'cmv' || !upTo(v, 98) || v.earlierPositive) return null;
    return likely(a.conclusion) ? today(a, a.conclusion) : null;
  }),
  ruleOn('U05', notToday, (v, a) => {
    return v.pregnant && v.read.amnioticPcr === 'positive' ? today(a, 'amniotic PCR positive') : null;
  }),
  ruleOn('U06', notToday, (v, a) => {
    if (v.newborn || !v.rubella || !v.igmReactive || !exposedWithin(v, 28)) return null;
    return byWeek(v, a, 'IgM reactive beside rash or contact');
  }),
  ruleOn('U07', notToday, (v, a) => {
    if (v.newborn || !v.rubella || !notYet(v) || !within(v.history.rashDaysAgo, 0, 10)) return null;
    return byWeek(v, a, 'a rash of the last 10 days');
  }),
  ruleOn('U08', notToday, (v, a) => {
    return v.newborn && v.history.newbornSigns === true ? today(a, 'signs') : null;
  }),
  ruleOn('U09', notToday, (v, a) => {
    if (!v.newborn || v.pathogen !== 'cmv' || confirmed(a.conclusion)) return null;
    if (v.read.newbornUrinePcr !== 'absent' || v.read.newbornSalivaPcr !== 'absent') return null;
    if (v.age === null) return soon(a, 'no PCR, age not known');
    return v.age >= 14 && v.age <= 21 ? today(a, `no PCR on day ${v.age}`) : null;
  }),
  ruleOn('U10', unpressed, (v, a) => {
    if (v.newborn || !v.igmReactive || v.read.secondIgm === 'negative') return null;
    // Dated by a high avidity or an earlier IgG, or expected after a vaccine.
    if (v.high || v.earlierPositive || v.recentVaccine) return null;
    const left = a.conclusion === 'inconclusive' || a.conclusion === 'susceptible';
    return left ? soon(a, `IgM ${v.igm}, ${a.conclusion}`) : null;
  }),
  ruleOn('U11', unpressed, (v, a) => {
    if (v.newborn) return null;
    if (v.history.ultrasoundAbnormal === true) return soon(a, 'abnormal scan');
    return v.history.activeEyeDisease === true && reliable(v) ? soon(a, 'active eye disease') : null;
  }),
  rule('U12', (_, a) =>
    a.urgency === 'none' && !closed(a) ? `${a.conclusion}: none, and not closed` : null,
  ),
  ruleOn('U13', unpressed, (v, a) => {
    if (v.newborn || !v.rubella || !within(v.history.rashDaysAgo, 0, 56) || closed(a)) return null;
    return soon(a, `a rash ${v.history.rashDaysAgo} days ago`);
  }),
  ruleOn('U14', notToday, (v, a) => {
    if (v.newborn || !notYet(v) || !within(v.history.contactDaysAgo, 0, RISK_DAYS[v.pathogen])) return null;
    if (v.rubella && (v.history.documentedDoses ?? 0) >= 2) return null;
    return v.rubella ? byWeek(v, a, 'a fresh contact') : soon(a, 'a fresh contact');
  }),
  ruleOn('U15', unpressed, (v, a) => {
    if (!v.newborn || reliable(v) || a.conclusion === 'congenital_infection_excluded') return null;
    return known(v.igg) || known(v.igm) ? soon(a, 'serology not reliable') : null;
  }),
  ruleOn('U16', unpressed, (v, a) => {
    if (v.newborn || reliable(v) || !v.igmReactive || v.read.secondIgm === 'negative') return null;
    return a.conclusion === 'inconclusive' ? soon(a, 'IgM reactive, serology not reliable') : null;
  }),
  ruleOn('U17', unpressed, (v, a) => {
    if (v.newborn || !notYet(v) || v.past.some((each) => each.igg === 'negative')) return null;
    if (v.rubella && (v.history.documentedDoses ?? 0) >= 2) return null;
    const told = v.history.symptoms === true || v.history.endemicTravel === true;
    return told ? soon(a, 'symptoms or travel, no IgG yet') : null;
  }),
  ruleOn('U18', notToday, (v, a) => {
    if (!waited(v) || v.recentVaccine) return null;
    const since = v.pregnant && v.igg !== 'negative' && known(v.igg) ? negativeInPregnancy(v) : undefined;
    if (!since || vaccineSince(v, since)) return null;
    const there = v.igg === 'positive' && v.read.iggBlot !== 'negative';
    return there ? today(a, 'IgG new, IgM waited for') : soon(a, 'IgG new, IgM waited for');
  }),
  ruleOn('U19', unpressed, (v, a) => {
    const [only, ...others] = v.past;
    if (!waited(v) || v.igg !== 'positive' || vaccinated(v)) return null;
    if (only?.igg !== 'negative' || others.length > 0 || v.read.iggBlot === 'negative') return null;
    const near = v.planning
      ? only.days <= 182
      : v.pregnant && only.onDay !== null && only.onDay < 0 && only.onDay >= -84;
    return near ? soon(a, 'IgG negative shortly before, IgM waited for') : null;
  }),
  ruleOn('U20', unpressed, (v, a) => {
    if (v.newborn || !waited(v)) return null;
    if (reactive(v.read.secondIgm)) return soon(a, 'IgM waited for, reactive by another method');
    if (v.read.motherBloodPcr === 'positive') return soon(a, 'IgM waited for, PCR positive');
    return v.series === 'rising' ? soon(a, 'IgM waited for, IgG rising') : null;
  }),
  ruleOn('U21', unpressed, (v, a) => {
    const [only, ...others] = v.past;
    if (!v.pregnant || !waited(v) || only?.onDay == null || others.length > 0 || vaccinated(v)) return null;
    return only.onDay >= 0 && reactive(only.igm) ? soon(a, 'IgM waited for, reactive earlier') : null;
  }),
  ruleOn('U22', unpressed, (v, a) => {
    if (v.newborn || !waited(v) || v.igg !== 'positive' || v.past.length > 0 || !reliable(v)) return null;
    const free = v.rubella && v.history.rashDaysAgo === 'none' && v.history.contactDaysAgo === 'none';
    if (v.pathogen === 'toxoplasma' || free || v.read.iggBlot === 'negative' || vaccinated(v)) return null;
    const low = v.avidity === 'low' && v.history.treated !== true;
    const bands = v.rubella && v.read.iggBlot === 'e2-absent';
    return low || bands ? soon(a, 'IgM waited for, IgG young') : null;
  }),
  ruleOn('U23', unpressed, (v, a) => {
    if (v.newborn || v.rubella || !v.igmReactive || v.read.secondIgm === 'negative') return null;
    return v.read.throatPcr === 'positive' ? soon(a, 'IgM reactive, throat positive') : null;
  }),
];
