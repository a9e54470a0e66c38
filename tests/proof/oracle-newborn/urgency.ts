import type { Assessment, Case, Urgency } from '../../../src/rules/vocabulary.ts';
import { factsOf } from './facts.ts';

/** The urgencies that the line "Newborn:" accepts beside the product's own conclusion. */
export function urgencies(c: Case, a: Assessment): { accepts: readonly Urgency[]; line: string } {
  const f = factsOf(c);
  if (f.h.newbornSigns === true) return { accepts: ['today'], line: 'newborn signs: today' };
  if (c.pathogen === 'cmv' && f.age !== null && f.age >= 14 && f.age <= 21) {
    const pcrs = ['newbornUrinePcr', 'newbornSalivaPcr'] as const;
    if (pcrs.every((key) => ['absent', 'not-done'].includes(f.read(key)))) {
      const proven = a.conclusion === 'congenital_infection_confirmed';
      const accepts = proven ? (['today', 'soon'] as const) : (['today'] as const);
      return { accepts, line: 'day 14 to 21 without CMV PCR: today' };
    }
    // Taken but not read (pending, unknown, indeterminate): either.
    if (!pcrs.some((key) => ['negative', 'positive'].includes(f.read(key)))) {
      return { accepts: ['today', 'soon'], line: 'day 14 to 21, CMV PCR not read' };
    }
  }
  if (/possible|probable|confirmed/.test(a.conclusion)) return { accepts: ['soon'], line: 'open: soon' };
  const refuted = f.second === 'negative' || f.negative('igmBlot') || f.h.otherCauseOfIgm === true;
  // A refuted IgM is read as negative.
  if (f.igmReactive && refuted) return { accepts: ['routine', 'soon'], line: 'IgM refuted' };
  if (f.igmReactive) return { accepts: ['soon'], line: 'reactive IgM not yet dated: soon' };
  if (a.conclusion === 'inconclusive') return { accepts: ['routine', 'soon'], line: 'inconclusive' };
  return { accepts: ['none', 'routine'], line: 'closed or false positive' };
}
