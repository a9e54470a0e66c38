import type { Conclusion } from '../../../src/rules/vocabulary.ts';
import { FALSE_IGM, OPEN, POSSIBLE, PROBABLE, verdict, type Facts, type Verdict } from './facts.ts';

/** A blot or a proven other cause makes the IgM doubtful, but refutes nothing alone. */
function leans(f: Facts): boolean {
  return f.negative('igmBlot') || f.h.otherCauseOfIgm === true;
}

/** What is said beside "possible at most", from the other results. */
function lesser(f: Facts): Conclusion[] {
  // Read as IgM−, a refuted one leaves the lines on a mother never infected.
  const open: Conclusion[] = f.quiet ? [OPEN] : [];
  const refuted = f.second === 'negative' || f.negative('igmBlot') || f.h.otherCauseOfIgm === true;
  const earlier = f.past.some((each) => each.igm === 'positive' || each.igm === 'grey');
  // The general line on a refuted IgM, and the one on a second sample without IgG.
  return f.igg === 'negative' && (refuted || earlier)
    ? [FALSE_IGM, OPEN]
    : refuted
      ? [FALSE_IGM, ...open]
      : [];
}

/** The line "newborn IgM or IgA", for the infant's IgM. Null when no IgM is reactive. */
export function igmVerdict(f: Facts): Verdict | null {
  const { pathogen } = f.c;
  if (f.igm === 'grey') return verdict('newborn IgM grey: possible at most', POSSIBLE, OPEN, ...lesser(f));
  if (f.igm !== 'positive') {
    const other = f.second === 'positive' || f.second === 'grey';
    const first = f.igm === 'negative';
    // No line has the second method only: as an IgM, or as a grey one.
    if (other && !first) return verdict('IgM by the second method only', PROBABLE, POSSIBLE, OPEN);
    // "First negative, other method reactive: IgM grey."
    return other ? verdict('other IgM method reactive: IgM grey', POSSIBLE, OPEN) : null;
  }
  if (pathogen === 'cmv') return verdict('newborn IgM+ CMV: possible (PCR decides)', POSSIBLE, ...lesser(f));
  if (f.second === 'negative') {
    // "With rash, contact, travel or symptoms: as if not refuted" is a line of the mother's table.
    return verdict('newborn IgM+ refuted: possible at most', POSSIBLE, ...lesser(f));
  }
  const early = pathogen === 'toxoplasma' && (f.age === null || f.age < 5);
  if (!f.own || early) {
    return verdict('newborn IgM+ early, cord or unknown sample: possible at most', POSSIBLE, ...lesser(f));
  }
  // An IgM blot or another cause only leans; the invariants bar "probable" on a reactive IgM alone.
  if (leans(f))
    return verdict('newborn IgM+ own sample, blot or cause leans', PROBABLE, POSSIBLE, ...lesser(f));
  if (!f.iggPositive && f.igg !== 'grey') {
    return verdict(
      'newborn IgM+ own sample, IgG not there (D10 collides)',
      PROBABLE,
      POSSIBLE,
      OPEN,
      ...lesser(f),
    );
  }
  return verdict('newborn IgM+ own sample: probable', PROBABLE);
}

/** The same line for IgA, toxoplasma only. */
export function igaVerdict(f: Facts): Verdict | null {
  if (f.c.pathogen !== 'toxoplasma') return null;
  if (f.iga === 'grey') return verdict('newborn IgA grey: possible at most', POSSIBLE, OPEN);
  if (f.iga !== 'positive') return null;
  if (f.own && f.age !== null && f.age >= 10) return verdict('newborn IgA+ from day 10: probable', PROBABLE);
  return verdict('newborn IgA+ early, cord or unknown sample: possible at most', POSSIBLE);
}
