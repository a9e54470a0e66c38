import { least } from './bad-least.ts';
import { actions, dating, reassurance } from './bad-mother.ts';
import { leastOfNewborns, urgency } from './bad-urgency.ts';
import { CONTRACT_EXAMPLE } from './contract.ts';
import type { Again } from './rule.ts';
import {
  shortAnswer,
  bad,
  pair,
  toxo,
  rubella,
  cmv,
  child,
  early,
  was,
  both,
  old,
  none,
  cleared,
  type AnswerParts,
  type Bad,
  highLate,
} from './short.ts';

const contract: Record<string, Bad> = {
  K02: bad(toxo(old), 'immune', 'none', '', { because: [] }),
  K03: bad(toxo(old), 'past_infection', 'none', 'send_her_home'),
  K04: bad(toxo(old), 'past_infection', 'none', '', { id: 'another' }),
  K05: bad(toxo('igg:negative igm:negative avidity:high'), 'susceptible'),
  K07: bad(toxo(old), 'past_infection', 'none', 'no_further_testing verify_earlier_report'),
  K08: bad(toxo(old), 'past_infection', 'none', '', { record: 'There is no\nrisk.' }),
  K09: bad(cmv(both), 'probable_recent_infection', 'soon', '', { record: 'Take 8 g a day.' }),
  K10: bad(toxo(old), 'past_infection', 'none', '', { record: 'x'.repeat(81) }),
  K12: pair(toxo(old), ['past_infection'], ['immune']),
  K14: bad(child('cmv', both), 'possible_recent_infection'),
  K15: bad(CONTRACT_EXAMPLE, 'immune'),
  K16: bad(toxo(both), 'inconclusive', 'none', 'no_further_testing'),
  K17: pair(
    toxo(both),
    [
      'possible_recent_infection',
      'soon',
      '',
      { whyNot: [{ fact: 'results.igm', value: 'negative', conclusion: 'immune' }] },
    ],
    ['past_infection'],
  ),
  K18: bad(
    { ...toxo('igm:negative'), results: { igg: { text: '12' }, igm: { class: 'negative' } } },
    'past_infection',
  ),
  K19: pair(toxo(old), ['past_infection'], ['inconclusive']),
  K20: pair(toxo(old), ['past_infection'], ['inconclusive']),
};

const urine = 'newbornUrinePcr:';
const newborn: Record<string, Bad> = {
  N01: bad(child('toxoplasma', none, { ageDays: 400 }), 'congenital_infection_excluded'),
  N02: bad(child('rubella', old, { ageDays: 179 }), 'congenital_infection_probable'),
  N03: bad(child('toxoplasma', both, { history: { sampleFrom: 'cord' } }), 'congenital_infection_confirmed'),
  N04: bad(child('cmv', both, { ageDays: 5 }), 'congenital_infection_confirmed'),
  N05: bad(child('cmv', 'newbornSalivaPcr:positive', { ageDays: 5 }), 'congenital_infection_probable'),
  N06: bad(
    child('cmv', `${urine}positive`, { ageDays: 22 }),
    'congenital_infection_confirmed',
    'soon',
    'dbs_pcr',
  ),
  N07: bad(child('cmv', 'igg:negative dbsPcr:negative', { ageDays: 5 }), 'congenital_infection_excluded'),
  N08: bad(child('rubella', both, { ageDays: 40 }), 'congenital_infection_excluded'),
  N09: bad(child('rubella', old, { ageDays: 28 }), 'congenital_infection_excluded'),
  N10: bad(child('cmv', `${urine}positive`, { ageDays: 21 }), 'congenital_infection_possible'),
  N11: bad(child('cmv', old, { ageDays: 5 }), 'inconclusive', 'none', 'no_further_testing'),
  N12: bad(
    child('rubella', old, { history: { motherInfection: 'probable' } }),
    'congenital_infection_possible',
  ),
};

const suspicion: AnswerParts = ['possible_recent_infection', 'soon'];
const calm: AnswerParts = ['past_infection', 'none'];
const compared: Record<string, Bad> = {
  M01: pair(toxo(highLate, { gestation: '30' }), suspicion, ['recent_infection_excluded']),
  M02: pair(toxo(old, early), ['inconclusive'], calm),
  M03: pair(
    toxo(old, { ...early, ...was(60, 'positive') }),
    ['non_primary_infection_possible', 'soon'],
    calm,
  ),
  M04: pair(rubella(old, { history: cleared }), ['inconclusive'], ['immune']),
  M05: pair(toxo(both), suspicion, ['false_positive_igm_likely', 'soon']),
  M06: pair(cmv(both), suspicion, ['possible_recent_infection', 'none']),
  M07: pair(toxo(old), ['possible_recent_infection', 'soon'], ['inconclusive', 'soon']),
  M08: pair(toxo(highLate, early), suspicion, ['recent_infection_excluded', 'none']),
  M09: pair(toxo(highLate, early), suspicion, ['recent_infection_excluded', 'none']),
  M10: pair(toxo(both, early), suspicion, ['susceptible', 'soon']),
  M11: pair(toxo(both, early), suspicion, ['false_positive_igm_likely', 'soon']),
  M12: pair(
    child('cmv', none, { ageDays: 5 }),
    ['congenital_infection_possible'],
    ['congenital_infection_excluded'],
  ),
};

/** For each rule one answer that breaks it. K11's is a product that never says the same twice. */
export function badAnswers(): Record<string, Bad> {
  let turn = 0;
  const restless: Again = (c) =>
    shortAnswer(c, 'past_infection', 'none', '', { record: `Turn ${(turn += 1)}.` });
  const fickle: Bad = { c: toxo(old), a: shortAnswer(toxo(old), 'past_infection'), again: restless };
  return {
    ...contract,
    ...reassurance,
    ...dating,
    ...actions,
    ...newborn,
    ...compared,
    ...urgency,
    ...least,
    ...leastOfNewborns,
    K11: fickle,
  };
}
