import { ends, is, ruleOn, saysLikely } from './answers.ts';
import { known } from './read.ts';
import { rule, type Invariant } from './rule.ts';
import { exposedWithin, look, nothingBut, positivePcrs, type View, within } from './view.ts';
import { answer, reassuring } from './words.ts';

/** D01: 18+0 weeks, or the laboratory's weeks (at most 20, FINDINGS F48) + 2, a week more under 16. */
function latestDay(v: View): number {
  if (v.claimedWeeks === null) return 126;
  const weeks = Math.min(v.claimedWeeks, 20);
  return (weeks + 2 + (weeks < 16 ? 1 : 0)) * 7;
}

function sick(v: View): boolean {
  const h = v.history;
  const days = typeof h.rashDaysAgo === 'number' || typeof h.contactDaysAgo === 'number';
  return days || h.symptoms === true || h.endemicTravel === true;
}

/** Group D of the page. */
export const avidity: readonly Invariant[] = [
  ruleOn('D01', ends, (v, a) => {
    if (!v.pregnant || !v.igmReactive || v.highOnDay === null || v.earlierPositive) return null;
    return v.highOnDay > latestDay(v)
      ? `high avidity on day ${v.highOnDay}, at most ${latestDay(v)}: ${answer(a)}`
      : null;
  }),
  ruleOn('D02', ends, (v, a) => {
    if (!v.pregnant || !v.igmReactive || !v.high || v.day !== null || v.earlierPositive) return null;
    return `high avidity, week not known: ${answer(a)}`;
  }),
  ruleOn('D03', is('recent_infection_excluded'), (v, a) => {
    if (!v.pregnant || !v.high || v.day === null) return null;
    if (a.window === null) return 'excluded without its window';
    const otherwise = v.earlierPositive || v.series === 'stable';
    return a.window.excludedFromWeek > 3 && !otherwise
      ? `excluded from week ${a.window.excludedFromWeek}`
      : null;
  }),
  rule('D04', (c, a) => {
    if (a.window === null) return null;
    const v = look(c);
    if (v.highOnDay === null) return 'a window without a high avidity of known week';
    // FINDINGS F48: a laboratory's claim counts to 20 weeks at most, the default of this rule as well.
    const weeks = Math.min(v.claimedWeeks ?? 20, 20);
    const week = v.highOnDay / 7;
    const from = a.window.excludedFromWeek;
    return from < week - weeks - 1
      ? `excluded from week ${from}, sampled in ${week.toFixed(1)}, claim ${weeks}`
      : null;
  }),
  ruleOn('D05', is('recent_infection_excluded'), (v) => {
    if (v.pathogen !== 'cmv' || v.igg !== 'low-positive' || !v.igmReactive) return null;
    if (v.earlierPositive || v.read.iggBlot === 'positive') return null;
    return 'excluded at a low IgG titre';
  }),
  ruleOn('D06', reassuring, (v, a) => {
    const both = [v.read.avidity, v.read.secondAvidity];
    if (!v.igmReactive || !both.includes('high') || !both.includes('low')) return null;
    return `two avidity methods disagree: ${answer(a)}`;
  }),
  ruleOn('D07', reassuring, (v, a) => {
    if (!v.rubella || !v.igmReactive || !v.high || !exposedWithin(v, 28)) return null;
    return `rash or contact in the last 28 days: ${answer(a)}`;
  }),
  ruleOn('D08', saysLikely, (v, a) => {
    if (v.newborn || v.pathogen === 'cmv' || v.igm !== 'negative') return null;
    if (v.avidity !== 'low' && v.avidity !== 'intermediate') return null;
    const alone = nothingBut(v, ['igg', 'avidity', 'secondAvidity']);
    return alone ? `${v.avidity} avidity as the only finding: ${a.conclusion}` : null;
  }),
  ruleOn('D09', is('confirmed_infection'), (v) => {
    const negative = v.past.some((each) => each.igg === 'negative');
    const proof = negative || v.series === 'rising' || positivePcrs(v).length > 0;
    const rubella = v.rubella && (v.avidity === 'low' || v.read.avidity === 'low') && sick(v);
    return proof || rubella || v.read.iggBlot === 'positive' ? null : 'confirmed without proof';
  }),
  ruleOn('D10', saysLikely, (v, a) => {
    if (v.newborn || !v.igmReactive || (known(v.igg) && v.igg !== 'negative')) return null;
    const alone = nothingBut(v, ['igg', 'igm', 'secondIgm', 'igmBlot']);
    return alone ? `IgM alone: ${a.conclusion}` : null;
  }),
  ruleOn('D11', saysLikely, (v, a) => {
    if (v.newborn || !v.rubella || !within(v.history.weeksSinceVaccine, 0, 8)) return null;
    const exposed = typeof v.history.rashDaysAgo === 'number' || typeof v.history.contactDaysAgo === 'number';
    if (exposed || positivePcrs(v).length > 0) return null;
    return `${a.conclusion} after a vaccine`;
  }),
];
