/** How little may be said of a newborn: group W of the page, W60 on. */
import type { Assessment } from '../../../src/rules/vocabulary.ts';
import { child, excluded, is, unconfirmed, unlikely, unopened } from './answers.ts';
import { known, positiveIgg, reactive } from './read.ts';
import type { Invariant } from './rule.ts';
import { reliable } from './urgency.ts';
import { positivePcrs, type View } from './view.ts';
import { answer, confirmed, likely, open } from './words.ts';

const isOpen = (a: Assessment, why: string): string | null => (open(a) ? null : `${why}: ${answer(a)}`);
const isLikely = (a: Assessment, why: string): string | null =>
  likely(a.conclusion) ? null : `${why}: ${answer(a)}`;
const isConfirmed = (a: Assessment, why: string): string | null =>
  confirmed(a.conclusion) ? null : `${why}: ${answer(a)}`;

const own = (v: View): boolean => v.history.sampleFrom === 'infant';
const vaccinated = (v: View): boolean =>
  v.rubella && ((v.history.documentedDoses ?? 0) > 0 || v.history.weeksSinceVaccine != null);
const inTime = (v: View): boolean => v.age !== null && v.age <= 21;
const secondNegative = (v: View): boolean => v.read.secondIgm === 'negative';
/** A CMV PCR of urine or saliva answers, whatever the serology. */
const answeredByPcr = (v: View): boolean =>
  v.pathogen === 'cmv' && [v.read.newbornUrinePcr, v.read.newbornSalivaPcr].includes('negative');
/** Not read, or an IgG that contradicts what stands beside it: asked for again, never guessed (FINDINGS F50, F51). */
const unread = (v: View): boolean =>
  [v.igg, v.igm].some((each) => ['pending', 'unknown', 'unreadable'].includes(each)) ||
  (v.igg === 'negative' &&
    (known(v.avidity) || v.series !== null || ['positive', 'e2-absent'].includes(v.read.iggBlot)));
/** A second method stands in for an IgM that was not done. */
const igmNegative = (v: View): boolean => v.igm === 'negative' || (v.igm === 'absent' && secondNegative(v));
/** IgG positive once, and negative now: it may be back again (FINDINGS F46). */
const gone = (v: View): boolean => v.igg === 'negative' && v.earlierPositive;
/** Another cause, or another method, leaves the IgM in doubt. */
const doubted = (v: View): boolean =>
  secondNegative(v) || v.read.igmBlot === 'negative' || v.history.otherCauseOfIgm === true;

export const leastOfNewborns: readonly Invariant[] = [
  child('W60', is('false_positive_igm_likely'), (v) => {
    const found = v.igmReactive || v.read.iga === 'positive' || v.read.iga === 'grey';
    return found && secondNegative(v) ? null : 'IgM called false, with nothing against it';
  }),
  child('W61', unlikely, (v, a) => {
    if (!own(v) || !reliable(v) || vaccinated(v) || doubted(v) || answeredByPcr(v) || unread(v)) return null;
    const from = (day: number) => v.age !== null && v.age >= day;
    const toxoplasma =
      v.pathogen === 'toxoplasma' &&
      ((v.igm === 'positive' && from(5)) || (v.read.iga === 'positive' && v.igg !== 'negative' && from(10)));
    if (toxoplasma || (v.rubella && v.igm === 'positive')) return isLikely(a, 'own IgM or IgA positive');
    return v.pathogen === 'cmv' && v.igm === 'positive' ? isOpen(a, 'own IgM positive') : null;
  }),
  child('W62', unopened, (v, a) => {
    if (!v.igmReactive || doubted(v) || answeredByPcr(v) || unread(v)) return null;
    return isOpen(a, `IgM ${v.igm}`);
  }),
  child('W63', unconfirmed, (v, a) => {
    if (v.pathogen !== 'cmv' || v.read.newbornUrinePcr === 'negative') return null;
    if (inTime(v) && v.read.newbornUrinePcr === 'positive') return isConfirmed(a, 'urine positive');
    if (v.read.dbsPcr === 'positive') return isConfirmed(a, 'dried blood spot positive');
    const other = v.read.newbornBloodPcr === 'positive' || v.read.newbornSalivaPcr === 'positive';
    return inTime(v) && other ? isLikely(a, 'blood or saliva positive') : null;
  }),
  child('W64', unopened, (v, a) => {
    if (v.pathogen !== 'cmv' || v.read.newbornUrinePcr === 'negative') return null;
    const found = positivePcrs(v).filter((key) => key !== 'amnioticPcr' && key !== 'motherBloodPcr');
    return found.length > 0 && !found.includes('throatPcr') ? isOpen(a, `${found.join()} positive`) : null;
  }),
  child('W65', unconfirmed, (v, a) => {
    if (v.pathogen === 'cmv' || vaccinated(v)) return null;
    const { newbornUrinePcr: urine, newbornBloodPcr: blood, newbornSalivaPcr: saliva, throatPcr } = v.read;
    const fluids = v.rubella ? [throatPcr, urine, saliva] : [urine];
    if (fluids.includes('positive')) return isConfirmed(a, 'PCR positive');
    if (blood !== 'positive') return null;
    return own(v) ? isConfirmed(a, 'PCR of blood positive') : isLikely(a, 'PCR of cord blood positive');
  }),
  child('W66', unlikely, (v, a) => {
    const found = v.read.amnioticPcr === 'positive' || v.read.motherChildBlot === 'positive';
    return found && v.pathogen !== 'cmv' && !vaccinated(v) && !unread(v)
      ? isLikely(a, 'amniotic PCR or mother-child blot positive')
      : null;
  }),
  child('W67', unconfirmed, (v, a) => {
    if (v.series !== 'rising' || v.igg !== 'positive' || v.read.iggBlot === 'negative') return null;
    if (!reliable(v) || vaccinated(v) || answeredByPcr(v) || unread(v)) return null;
    if (v.pathogen === 'toxoplasma') return isConfirmed(a, 'IgG rising');
    return v.rubella ? isLikely(a, 'IgG rising') : null;
  }),
  child('W68', unconfirmed, (v, a) => {
    if (v.igg !== 'positive' || v.age === null || v.read.iggBlot === 'negative' || !reliable(v) || unread(v))
      return null;
    if (v.pathogen === 'toxoplasma' && v.age > 366) return isConfirmed(a, `IgG on day ${v.age}`);
    const dosed = v.history.documentedDoses !== 0 || v.history.weeksSinceVaccine != null;
    if (!v.rubella || v.age <= 275 || dosed || v.past.length > 0) return null;
    return v.series === null ? isLikely(a, `IgG on day ${v.age}`) : null;
  }),
  child('W69', excluded, (v) => {
    const free = v.igg === 'negative' || v.history.motherInfection === 'none' || answeredByPcr(v);
    return free ? null : `excluded with IgG ${v.igg}`;
  }),
  child('W70', unopened, (v, a) => {
    const mother = v.history.motherInfection;
    if (mother === 'none' || excluded(a)) return null;
    if (doubted(v) || answeredByPcr(v) || !reliable(v) || unread(v) || vaccinated(v) || gone(v)) return null;
    return known(v.igg) && known(v.igm) ? isOpen(a, `mother ${mother ?? 'not known'}, IgG ${v.igg}`) : null;
  }),
  child('W71', excluded, (v) => {
    if (!v.rubella) return null;
    if (!igmNegative(v)) return `excluded with IgM ${v.igm}`;
    if (v.history.newbornSigns !== false) return 'excluded, and signs not known to be absent';
    const late = v.igg === 'negative' && v.age !== null && v.age > 270;
    return late || v.history.motherInfection === 'none' ? null : `excluded on day ${v.age}`;
  }),
  child('W72', excluded, (v) => {
    if (v.pathogen !== 'toxoplasma') return null;
    const free = v.history.motherInfection === 'none' && v.history.newbornSigns === false && igmNegative(v);
    const old = v.age !== null && v.age >= 365;
    const twice = v.age !== null && v.age >= 150 && v.past.some((each) => each.igg === 'negative');
    return free || old || twice ? null : `excluded on day ${v.age}`;
  }),
  child('W73', excluded, (v) => {
    if (v.pathogen !== 'cmv') return null;
    if (!inTime(v)) return `excluded on day ${v.age}`;
    const free = v.history.motherInfection === 'none' && v.history.newbornSigns === false;
    return v.read.newbornUrinePcr === 'negative' || free ? null : 'excluded on saliva';
  }),
  child('W74', excluded, (v) => {
    const reactiveThen = v.past.some((each) => reactive(each.igm));
    if (reactiveThen) return 'excluded after a reactive IgM';
    const e2 = v.rubella && v.read.iggBlot === 'e2-absent';
    return e2 ? 'excluded without E2 bands' : null;
  }),
  child('W75', excluded, (v) => {
    if (v.pathogen === 'cmv') return null;
    const told = v.age !== null && v.age > 7 && v.history.sampleFrom === 'cord';
    return told ? `excluded on cord blood on day ${v.age}` : null;
  }),
  child('W76', unlikely, (v, a) => {
    if (v.pathogen !== 'cmv' || v.read.newbornUrinePcr !== 'negative' || !inTime(v)) return null;
    if (v.read.newbornSalivaPcr === 'positive') return isOpen(a, 'saliva positive, urine negative');
    return v.read.dbsPcr === 'positive' ? isLikely(a, 'dried blood spot positive, urine negative') : null;
  }),
  child('W77', unlikely, (v, a) => {
    const found = v.read.amnioticPcr === 'positive' || v.read.motherChildBlot === 'positive';
    if (v.pathogen !== 'cmv' || !found || answeredByPcr(v) || unread(v) || !reliable(v)) return null;
    return isLikely(a, 'amniotic PCR or mother-child blot positive');
  }),
  child('W78', unopened, (v, a) => {
    const read = known(v.igg) || known(v.igm);
    if (!read || !reliable(v) || unread(v) || gone(v) || answeredByPcr(v) || vaccinated(v)) return null;
    return v.history.motherInfection === 'none' || excluded(a) || doubted(v)
      ? null
      : isOpen(a, `IgG ${v.igg}, IgM ${v.igm}`);
  }),
  child('W79', excluded, (v) => {
    const firstNegative = Math.max(
      -1,
      ...v.past.filter(({ igg }) => igg === 'negative').map(({ days }) => days),
    );
    const back = v.past.some(({ igg, days }) => positiveIgg(igg) && days < firstNegative);
    return back ? 'excluded after an IgG that was negative, then positive' : null;
  }),
  child('W80', unopened, (v, a) => {
    if (v.pathogen === 'cmv' || v.igg !== 'negative' || !igmNegative(v) || known(v.read.iga)) return null;
    if (v.history.newbornSigns === false || excluded(a)) return null;
    if (!reliable(v) || unread(v) || gone(v) || vaccinated(v) || doubted(v)) return null;
    return isOpen(a, 'IgG negative, signs not known to be absent');
  }),
];
