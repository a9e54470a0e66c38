import type { Assessment } from '../../../src/rules/vocabulary.ts';
import { ruleOn } from './answers.ts';
import { rule, type Invariant } from './rule.ts';
import { has, look, within } from './view.ts';
import { answer, pressing, reassuring } from './words.ts';

/** Whether the answer holds a second sample with its date. */
function datedSample(a: Assessment): boolean {
  return a.actions.some(
    (each) => (each.code === 'repeat_2_3_weeks' || each.code === 'repeat_4_weeks') && each.when !== undefined,
  );
}

/** Group T of the page. */
export const timing: readonly Invariant[] = [
  rule('T01', (c, a) => {
    const v = look(c);
    if (!v.pregnant || !v.rubella || v.igg !== 'negative' || v.igm !== 'negative') return null;
    if (!within(v.history.rashDaysAgo, 0, 4)) return null;
    if (a.conclusion === 'susceptible') return 'susceptible on day 0-4 of a rash';
    if (!pressing(a)) return `urgency ${a.urgency}`;
    return datedSample(a) || has(a, 'throat_pcr') ? null : 'no dated second sample, no throat PCR';
  }),
  ruleOn(
    'T02',
    (a) => !pressing(a) || !datedSample(a),
    (v, a) => {
      if (!v.pregnant || !v.rubella || v.igg !== 'negative' || v.igm !== 'negative') return null;
      if (!within(v.history.contactDaysAgo, 0, 21) || (v.history.documentedDoses ?? 0) >= 2) return null;
      if (!pressing(a)) return `urgency ${a.urgency}`;
      return datedSample(a) ? null : 'no dated second sample';
    },
  ),
  ruleOn('T03', reassuring, (v, a) => {
    if (!v.pregnant || !v.rubella || !v.iggPositive || v.igm !== 'negative' || !v.firstSample || v.high)
      return null;
    // Week not known: the rash may have fallen in this pregnancy.
    const inPregnancy = (days: number | 'none' | null | undefined) =>
      within(days, 57, Math.min(150, v.day ?? 150));
    const contact = !v.dosed && inPregnancy(v.history.contactDaysAgo);
    return inPregnancy(v.history.rashDaysAgo) || contact
      ? `first sample long after a rash or contact: ${answer(a)}`
      : null;
  }),
];
