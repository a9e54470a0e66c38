import type { Case, Conclusion } from '../../../src/rules/vocabulary.ts';
import { cmvExcluded, negativeExcluded } from './excluded.ts';
import {
  CONFIRMED,
  EXCLUDED,
  FALSE_IGM,
  OPEN,
  POSSIBLE,
  PROBABLE,
  factsOf,
  verdict,
  type Facts,
  type Verdict,
} from './facts.ts';
import { igaVerdict, igmVerdict } from './markers.ts';
import { amnioticVerdict, blotVerdict, pcrVerdict, persistingVerdict, risingVerdict } from './proof.ts';

const STRENGTH: readonly Conclusion[] = [EXCLUDED, FALSE_IGM, OPEN, POSSIBLE, PROBABLE, CONFIRMED];
const rank = (word: Conclusion): number => STRENGTH.indexOf(word);
const least = (each: Verdict): number => Math.min(...each.accepts.map(rank));

/** Findings together: never less than the worst of them demands, and no more than one of them allows. */
function together(found: readonly (Verdict | null)[]): Verdict | null {
  const all = found.filter((each) => each !== null);
  if (all.length < 2) return all[0] ?? null;
  const floor = Math.max(...all.map(least));
  const words = new Set(all.flatMap((each) => each.accepts).filter((word) => rank(word) >= floor));
  const line = all.find((each) => least(each) === floor)?.line ?? '';
  return verdict(line, ...words);
}

/** The infant's serology as a source of proof or suspicion, with what makes it unreliable. */
function serology(f: Facts): Verdict | null {
  const blot = blotVerdict(f);
  const rise = risingVerdict(f);
  const own = together([igmVerdict(f), igaVerdict(f)]);
  const found = together([own, blot, rise, persistingVerdict(f)]);
  if (!found) return null;
  if (f.avidityOnNegative) {
    // Beside a PCR the order of lines leaves the bands their word.
    const bands = f.c.pathogen === 'cmv' ? (blot?.accepts ?? []) : [];
    return verdict('avidity on a negative IgG: cannot be read', OPEN, ...bands);
  }
  if (f.rising && f.igg === 'negative')
    return verdict(`rise and no IgG: ${found.line}`, OPEN, POSSIBLE, ...found.accepts);
  const bands = f.positive('iggBlot') || f.read('iggBlot') === 'e2-absent';
  // "IgG− with a positive IgG blot: IgM reactive: read IgG as grey; IgM−: inconclusive."
  if (f.igg === 'negative' && bands && (!f.igmReactive || f.read('iggBlot') === 'e2-absent')) {
    return verdict(`IgG− with a positive IgG blot, IgM−: ${found.line}`, OPEN, ...found.accepts);
  }
  const words = found.accepts.filter((word) => word !== FALSE_IGM);
  // "Inconclusive" by the order of lines; "possible" is as open, and the newborn's word for it.
  if (f.h.recentImmunoglobulin === true) {
    // IgG given to the infant makes no IgM and no IgA; a rise, a late IgG and bands it may well make.
    const markers = (own?.accepts ?? []).filter((word) => word !== FALSE_IGM);
    return verdict('after immunoglobulin: not reliable', OPEN, POSSIBLE, ...markers);
  }
  if (f.h.immunosuppressed === true) {
    // What weakens a negative does not weaken a positive: its word may stand, "inconclusive" too.
    const keeps = f.rising && !f.unread && !f.vaccinated;
    return keeps ? found : verdict(`immunosuppressed: ${found.line}`, OPEN, POSSIBLE, ...words);
  }
  if (f.vaccinated) {
    const refuted = found.accepts.filter((word) => word === FALSE_IGM || word === EXCLUDED);
    return verdict('rubella vaccine in the last 12 weeks', OPEN, POSSIBLE, ...refuted);
  }
  // "Preliminary or unclassifiable: cannot be read" against "pending, unknown change nothing".
  return f.unread ? verdict(`IgG or IgM not readable: ${found.line}`, OPEN, ...found.accepts) : found;
}

/** IgG+, IgM−, the mother never infected and no signs. */
function quietPositive(f: Facts): Verdict {
  const line = 'infant IgG+, IgM−, mother none, no signs';
  // An earlier reactive IgM, or an IgA, is not "nothing else".
  const more = f.reactiveBefore || f.iga === 'positive' || f.iga === 'grey' || f.positive('igmBlot');
  if (more) return verdict(`${line}, another marker`, POSSIBLE, OPEN);
  if (f.c.pathogen !== 'rubella') return verdict(line, OPEN);
  // Beyond 9 months, or at an unknown age, the line collides with the one on persisting IgG.
  const late = f.age === null || f.age > 270;
  if (f.cord && (f.age ?? 0) > 7) return verdict(`rubella, ${line}, cord at a later age`, EXCLUDED, OPEN);
  if (late) return verdict(`rubella, ${line}, age`, EXCLUDED, POSSIBLE, OPEN);
  // A low titre is read as grey after rash or contact.
  if (f.igg === 'low-positive') return verdict(`rubella, ${line}, low titre`, EXCLUDED, OPEN, POSSIBLE);
  return verdict(`rubella, ${line}: excluded`, EXCLUDED);
}

/** The line "infant IgG+, IgM−, nothing else", and what the lines leave over. */
function rest(f: Facts): Verdict {
  if (f.nothing) return verdict('no result at all: inconclusive', OPEN);
  if (f.avidityOnNegative) return verdict('avidity on a negative IgG: cannot be read', OPEN);
  if (f.unreliable) return verdict('serology not reliable', OPEN, POSSIBLE);
  if (f.iggPositive && f.negative('iggBlot')) return verdict('IgG+ but IgG blot negative', OPEN, POSSIBLE);
  if (f.read('iggBlot') === 'e2-absent') return verdict('E2 absent', OPEN, POSSIBLE);
  if (f.igg === 'negative') {
    if (f.positive('iggBlot')) return verdict('IgG− with a positive IgG blot', OPEN);
    // CMV: the invariants N04 and N07 outrank "mother none: at any age".
    if (f.c.pathogen === 'cmv' && f.quiet) return verdict('CMV IgG−, mother none, no PCR', POSSIBLE, OPEN);
    if (f.igm === 'negative') return verdict('infant IgG−, otherwise: possible', POSSIBLE);
    return verdict('infant IgG−, IgM not there', POSSIBLE, OPEN);
  }
  if (f.iggPositive && f.igm === 'negative') {
    if (!f.quiet) return verdict('infant IgG+, IgM−, nothing else: possible', POSSIBLE);
    return quietPositive(f);
  }
  // Another method's negative IgM may stand for an IgM not done.
  const other = f.quiet && f.negative('secondIgm') && f.igm !== 'grey' && f.igm !== 'positive' && !f.unread;
  if (other && f.iggPositive && f.c.pathogen === 'rubella')
    return verdict('IgM by the second method only', EXCLUDED, POSSIBLE, OPEN);
  return verdict('IgG or IgM not there or grey: silent', POSSIBLE, OPEN);
}

/** What the clinical decisions (FINDINGS.md) demand of a newborn case, read line by line. */
export function oracle(c: Case): Verdict {
  const f = factsOf(c);
  const direct = together([pcrVerdict(f), amnioticVerdict(f)]);
  const serum = serology(f);
  // Direct proof stands, whatever makes the serology unreliable.
  if (direct) {
    const both = together([direct, serum]) ?? direct;
    return f.h.immunosuppressed === true || f.avidityOnNegative
      ? {
          ...both,
          accepts: [
            ...both.accepts,
            ...direct.accepts,
            ...(f.avidityOnNegative ? (serum?.accepts ?? []) : []),
          ],
        }
      : both;
  }
  const out = c.pathogen === 'cmv' ? cmvExcluded(f) : null;
  if (out) return serum && least(serum) >= rank(PROBABLE) ? serum : out;
  if (serum) return serum;
  return (c.pathogen === 'cmv' ? null : negativeExcluded(f)) ?? rest(f);
}
