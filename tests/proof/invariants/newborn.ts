import { NEWBORN_ACTIONS } from '../../../src/rules/vocabulary.ts';
import {
  child,
  either,
  excluded,
  lacks,
  saysConfirmed,
  saysLikely,
  unexcluded,
  unlikely,
} from './answers.ts';
import { known } from './read.ts';
import type { Invariant } from './rule.ts';
import { has, positivePcrs, type View } from './view.ts';
import { answer, closed, confirmed } from './words.ts';

const neverInfected = (v: View): boolean => v.history.motherInfection === 'none';

/** Any finding in the child beyond an IgG. */
function moreThanIgg(v: View): boolean {
  const markers =
    v.igmReactive || v.read.iga === 'positive' || v.read.iga === 'grey' || v.read.secondIgm === 'positive';
  const bands =
    v.read.motherChildBlot === 'positive' || v.read.igmBlot === 'positive' || v.read.iggBlot === 'e2-absent';
  const signs = v.history.newbornSigns === true || v.past.some((each) => known(each.igg) || known(each.igm));
  return markers || bands || signs || v.series === 'rising' || positivePcrs(v).length > 0;
}

/** Group N of the page. */
export const newborn: readonly Invariant[] = [
  child('N01', excluded, (v) => {
    if (v.pathogen !== 'toxoplasma' || neverInfected(v)) return null;
    if (v.igg !== 'negative') return `excluded with IgG ${v.igg}`;
    // FINDINGS F46: "toxoplasma known to be untreated".
    return v.history.treated === false ? null : 'excluded, and not known to be untreated';
  }),
  child('N02', saysLikely, (v, a) => {
    const mothers = v.iggPositive && v.age !== null && v.age < 180 && !moreThanIgg(v);
    return mothers ? `IgG alone on day ${v.age}: ${a.conclusion}` : null;
  }),
  child('N03', saysConfirmed, (v) => {
    if (v.pathogen !== 'toxoplasma' || v.history.sampleFrom !== 'cord') return null;
    if (!v.igmReactive && v.read.iga !== 'positive' && v.read.iga !== 'grey') return null;
    const oldIgg = v.iggPositive && v.age !== null && v.age > 365;
    const other =
      positivePcrs(v).length > 0 || v.series === 'rising' || v.read.motherChildBlot === 'positive';
    return other || oldIgg ? null : 'confirmed on cord blood';
  }),
  child('N04', either(saysConfirmed, excluded), (v, a) => {
    if (v.pathogen !== 'cmv') return null;
    if (confirmed(a.conclusion) && positivePcrs(v).length === 0) return 'confirmed without a PCR';
    const pcrs = [v.read.newbornUrinePcr, v.read.newbornSalivaPcr, v.read.newbornBloodPcr, v.read.dbsPcr];
    const done = [...pcrs, v.read.amnioticPcr, v.read.throatPcr].some(known);
    return excluded(a) && v.igg !== 'negative' && !done ? `excluded with IgG ${v.igg} and no PCR` : null;
  }),
  child('N05', either(saysConfirmed, lacks('newborn_urine_confirm')), (v, a) => {
    if (v.pathogen !== 'cmv' || v.read.newbornSalivaPcr !== 'positive' || positivePcrs(v).length > 1)
      return null;
    if (confirmed(a.conclusion)) return 'confirmed on saliva alone';
    const asks = has(a, 'newborn_urine_confirm') || v.read.newbornUrinePcr === 'negative';
    return asks ? null : 'no newborn_urine_confirm';
  }),
  child('N06', either(saysConfirmed, lacks('dbs_pcr')), (v, a) => {
    if (v.pathogen !== 'cmv') return null;
    const own = [v.read.newbornUrinePcr, v.read.newbornSalivaPcr, v.read.newbornBloodPcr].includes(
      'positive',
    );
    // Age not known counts as after day 21 (FINDINGS F47).
    if (!own || (v.age !== null && v.age <= 21)) return null;
    const early = v.read.dbsPcr === 'positive' || v.read.amnioticPcr === 'positive';
    if (confirmed(a.conclusion) && !early) return `first positive on day ${v.age}: confirmed`;
    return v.age === null || known(v.read.dbsPcr) || has(a, 'dbs_pcr') ? null : 'no dbs_pcr';
  }),
  child('N07', excluded, (v) => {
    if (v.pathogen !== 'cmv') return null;
    const negative = v.read.newbornUrinePcr === 'negative' || v.read.newbornSalivaPcr === 'negative';
    return negative ? null : 'excluded without a negative urine or saliva PCR';
  }),
  child('N08', excluded, (v) => {
    const refutedSaliva = v.read.newbornUrinePcr === 'negative';
    const pcrs = positivePcrs(v).filter((key) => key !== 'newbornSalivaPcr' || !refutedSaliva);
    const others = (['igm', 'iga', 'motherChildBlot'] as const).filter((key) => v.read[key] === 'positive');
    const found = [...pcrs, ...others, ...(v.series === 'rising' ? ['IgG rising'] : [])];
    return found.length > 0 ? `excluded beside ${found.join()}` : null;
  }),
  child('N09', excluded, (v) => {
    if (!v.rubella || neverInfected(v) || v.igg === 'negative') return null;
    const late = v.igm === 'negative' && v.age !== null && v.age > 28;
    const pcrs = Object.entries(v.read).filter(
      ([key, read]) => key.endsWith('Pcr') && read === 'negative',
    ).length;
    return late || pcrs >= 2 ? null : `excluded on day ${v.age} with IgM ${v.igm} and ${pcrs} negative PCR`;
  }),
  child('N10', unlikely, (v, a) => {
    if (v.pathogen !== 'cmv' || v.read.newbornUrinePcr !== 'positive' || v.age === null || v.age > 21)
      return null;
    return `urine PCR positive on day ${v.age}: ${a.conclusion}`;
  }),
  child('N11', closed, (v, a) =>
    !excluded(a) && !neverInfected(v) ? `closed beside ${a.conclusion}` : null,
  ),
  child('N12', unexcluded, (v, a) => {
    const mother = v.history.motherInfection;
    if (mother !== 'confirmed' && mother !== 'probable') return null;
    if (!has(a, ...NEWBORN_ACTIONS)) return `mother ${mother}, ${answer(a)}: no newborn action`;
    const early = v.pathogen === 'cmv' && v.age !== null && v.age <= 14;
    if (!early || known(v.read.newbornUrinePcr) || known(v.read.newbornSalivaPcr)) return null;
    if (positivePcrs(v).length > 0) return null;
    const asked = has(a, 'newborn_pcr_21_days', 'newborn_urine_confirm', 'newborn_workup');
    return asked ? null : `day ${v.age}: no PCR and no work-up`;
  }),
];
