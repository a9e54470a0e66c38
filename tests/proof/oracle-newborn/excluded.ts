import { EXCLUDED, FALSE_IGM, OPEN, POSSIBLE, verdict, type Facts, type Verdict } from './facts.ts';

/** Results which, positive, keep every exclusion away (invariant N08). */
function worrying(f: Facts): boolean {
  const keys = ['igm', 'iga', 'motherChildBlot', 'amnioticPcr', 'dbsPcr', 'throatPcr'] as const;
  const infant = ['newbornUrinePcr', 'newbornBloodPcr', 'newbornSalivaPcr'] as const;
  return keys.some(f.positive) || infant.some(f.positive) || f.rising;
}

/** CMV is excluded by PCR only (invariants N04, N07). */
export function cmvExcluded(f: Facts): Verdict | null {
  const inTime = f.age !== null && f.age <= 21;
  const refuted =
    f.igmReactive && (f.second === 'negative' || f.negative('igmBlot') || f.h.otherCauseOfIgm === true);
  if (refuted && inTime && f.negative('newbornUrinePcr')) {
    // N08 bars "excluded" beside a positive IgM; where a refuted one reassures, this is the word.
    const word = f.igm === 'grey' ? ([EXCLUDED] as const) : [];
    return verdict('CMV urine negative by day 21, IgM refuted', ...word, FALSE_IGM, POSSIBLE, OPEN);
  }
  if (!inTime || worrying(f)) return null;
  const grey =
    f.avidityOnNegative ||
    f.iga === 'grey' ||
    f.unread ||
    f.reactiveBefore ||
    (f.igg === 'negative' && f.positive('iggBlot')) ||
    f.positive('igmBlot') ||
    f.igm === 'grey' ||
    f.second === 'positive' ||
    f.second === 'grey' ||
    f.h.treated === true;
  const also = grey ? ([POSSIBLE, OPEN] as const) : [];
  if (f.negative('newbornUrinePcr')) {
    return verdict('CMV urine negative by day 21: excluded', EXCLUDED, ...also);
  }
  if (f.negative('newbornSalivaPcr') && f.quiet) {
    return verdict('CMV saliva negative by day 21, mother none, no signs: excluded', EXCLUDED, ...also);
  }
  return null;
}

/** Whether two negative IgG both fall at 5 months or later; null on the boundary of the month's length. */
function twiceNegative(f: Facts): boolean | null {
  const back = f.past.findIndex((each) => each.igg === 'positive' || each.igg === 'low-positive');
  // Positive after the first negative: the IgG came back, and the two do not agree.
  if (f.past.some((each, at) => back >= 0 && at > back && each.igg === 'negative')) return false;
  const ages = f.past.filter((each) => each.igg === 'negative').map((each) => each.age ?? -1);
  const oldest = Math.max(...ages, -1);
  const both = Math.min(oldest, f.age ?? -1);
  return both >= 153 ? true : both >= 150 ? null : false;
}

/** The line "infant IgG negative", toxoplasma and rubella. */
export function negativeExcluded(f: Facts): Verdict | null {
  if (f.igg !== 'negative' || worrying(f)) return null;
  const marker = f.igm === 'grey' || f.second === 'positive' || f.second === 'grey' || f.iga === 'grey';
  const blocked = marker || f.positive('iggBlot') || f.read('iggBlot') === 'e2-absent' || f.avidityOnNegative;
  if (blocked || f.unreliable) return null;
  const toxo = f.c.pathogen === 'toxoplasma';
  const odd =
    (f.igm !== 'negative' && f.negative('secondIgm')) ||
    f.reactiveBefore ||
    f.positive('igmBlot') ||
    f.igm === 'pending' ||
    f.igm === 'unknown';
  const also = odd ? ([POSSIBLE, OPEN] as const) : [];
  // No line says whether the second method's negative IgM stands for one not done.
  const instead = f.igm !== 'negative' && !f.igmReactive && f.negative('secondIgm') && !f.unread;
  const untreated = f.h.treated === false;
  if (f.quiet && (f.igm === 'negative' || instead) && (!toxo || untreated)) {
    return verdict('infant IgG−, mother none, IgM−, no signs: excluded', EXCLUDED, ...also);
  }
  // A cord sample has no such age: the contradiction is not reassuring.
  if (f.age === null || f.cord) return null;
  if (!toxo) {
    if ((f.igm !== 'negative' && !instead) || f.h.newbornSigns !== false || f.age <= 270) return null;
    const boundary = f.age <= 275 ? ([POSSIBLE] as const) : [];
    return verdict('rubella IgG−, IgM−, no signs beyond 9 months: excluded', EXCLUDED, ...also, ...boundary);
  }
  if (!untreated) return null;
  if (f.age > 365) {
    const boundary = f.age === 366 ? ([POSSIBLE] as const) : [];
    return verdict('toxoplasma IgG− beyond 12 months, untreated: excluded', EXCLUDED, ...also, ...boundary);
  }
  const twice = twiceNegative(f);
  if (twice === false) return null;
  const boundary = twice === null ? ([POSSIBLE] as const) : [];
  return verdict('toxoplasma IgG− twice from 5 months, untreated: excluded', EXCLUDED, ...also, ...boundary);
}
