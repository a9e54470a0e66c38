/**
 * What it takes to obtain a fact that is not known: a question, an older report or a stored specimen, one more test on
 * this serum, a new sample, invasive sampling. No source gives these figures: they were worked out here, from what each
 * asks of the woman or the infant (the reasons stand in the words, by the same names). They order what is asked for
 * and what else it could be; no conclusion, no action and no urgency depends on them.
 */
import type { Costs } from '../rules/costs.ts';

export const costs = {
  mark: 'derived',
  // Each class doubles the one before, as each urgency does below: a dearer fact leads only where it decides more.
  price: { question: 1, stored: 2, 'same-serum': 4, 'new-sample': 8, invasive: 16 },
  of: {
    gestation: 'question',
    ageDays: 'question',
    'settings.practice': 'question',
    'history.rashDaysAgo': 'question',
    'history.contactDaysAgo': 'question',
    'history.endemicTravel': 'question',
    'history.symptoms': 'question',
    'history.immunosuppressed': 'question',
    'history.activeEyeDisease': 'question',
    'history.recentImmunoglobulin': 'question',
    'history.treated': 'question',
    'history.otherCauseOfIgm': 'question',
    'history.newbornSigns': 'question',
    'history.sampleFrom': 'question',
    // A scan, a vaccine card, another's results: written down somewhere, so it is looked up and not remembered.
    'history.ultrasoundAbnormal': 'stored',
    'history.documentedDoses': 'stored',
    'history.weeksSinceVaccine': 'stored',
    'history.motherInfection': 'stored',
    'settings.avidityExcludesWeeks': 'stored',
    previous: 'stored',
    series: 'stored',
    'results.dbsPcr': 'stored',
    'results.igg': 'same-serum',
    'results.igm': 'same-serum',
    'results.avidity': 'same-serum',
    'results.secondAvidity': 'same-serum',
    'results.iggBlot': 'same-serum',
    'results.igmBlot': 'same-serum',
    'results.secondIgm': 'same-serum',
    'results.iga': 'same-serum',
    // Needs the mother's blood beside the infant's.
    'results.motherChildBlot': 'new-sample',
    'results.motherBloodPcr': 'new-sample',
    'results.throatPcr': 'new-sample',
    'results.newbornUrinePcr': 'new-sample',
    'results.newbornSalivaPcr': 'new-sample',
    'results.newbornBloodPcr': 'new-sample',
    'results.amnioticPcr': 'invasive',
  },
  // Sought in one infection; in the others read where a report holds it.
  only: { 'results.dbsPcr': ['cmv'], 'results.throatPcr': ['rubella'], 'results.iga': ['toxoplasma'] },
  /** How much an open outcome of each urgency counts: one that is more urgent outweighs one of each below it. */
  weights: { none: 1, routine: 2, soon: 4, today: 8 },
} as const satisfies Costs;
