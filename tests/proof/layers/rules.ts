/**
 * The safety invariants, as far as one layer alone can show them: what a row may decide or order for a combination
 * of the facts it reads. A rule is asked of every layer that reads the facts it needs.
 */
import type { Row } from '../../../src/rules/table.ts';
import {
  NEWBORN_ACTIONS,
  TEST_ACTIONS,
  type ActionCode,
  type Conclusion,
} from '../../../src/rules/vocabulary.ts';
import type { Given } from './walk.ts';

/** A rule, the invariants it comes from, and what is wrong with this row for this combination, or null. */
export interface LayerRule {
  readonly of: string;
  readonly text: string;
  readonly check: (given: Given, row: Row) => string | null;
  /** Is the rule asked of this layer at all? */
  readonly asks: (given: Given) => boolean;
}

const OLD: readonly (Conclusion | undefined)[] = [
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'congenital_infection_excluded',
];
const SHARP: readonly (Conclusion | undefined)[] = ['immune', 'recent_infection_excluded'];
const PROVED: readonly (Conclusion | undefined)[] = ['probable_recent_infection', 'confirmed_infection'];
const CLOSED: readonly string[] = [
  'susceptible',
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'false_positive_igm_likely',
  'congenital_infection_excluded',
];
const SPECIALISTS: readonly ActionCode[] = [
  'fetal_medicine_referral',
  'infectious_disease_referral',
  'reference_lab',
];
const tests: ReadonlySet<string> = new Set([...TEST_ACTIONS, ...NEWBORN_ACTIONS]);

export const codesOf = (row: Row): ActionCode[] =>
  (row.actions ?? []).map((one) => (typeof one === 'string' ? one : one[0]));
const timeOf = (row: Row, code: ActionCode): string | undefined => {
  const found = row.actions?.find((one) => typeof one !== 'string' && one[0] === code);
  return typeof found === 'object' ? found[1] : undefined;
};
const has = (row: Row, ...codes: readonly ActionCode[]) => codesOf(row).some((code) => codes.includes(code));

const forWoman = (given: Given) => !given.table.subjects.includes('newborn');
const isReactive = (given: Given) => given.is('igmRead', 'grey', 'positive');
const isDated = (given: Given) =>
  given.is('avidityRead', 'high-plain', 'high-between', 'high-late', 'high-unknown') ||
  given.is('positiveBefore', 'recent', 'old');
/** A rubella vaccine of the last 12 weeks explains the IgM (F33); only planning, where nothing else could. */
const isVaccinated = (given: Given) => given.layer.id === 'vaccine' && given.is('subject', 'planning');
const wrong = (is: boolean, text: string) => (is ? text : null);

type OnWord = (
  of: string,
  text: string,
  facts: readonly string[],
  check: (given: Given, decided: Conclusion) => boolean,
) => LayerRule;

/** A rule on the word that a layer decides, asked of the woman's or the infant's tables where they read these facts. */
const decides =
  (isWomans: boolean): OnWord =>
  (of, text, facts, check) => ({
    of,
    text,
    asks: (given) =>
      forWoman(given) === isWomans && given.has(...facts) && given.layer.rows.some((row) => row.word),
    check: (given, row) => wrong(row.word !== undefined && check(given, row.word), `decides ${row.word}`),
  });
const word = decides(true);
const infant = decides(false);

/** A rule on what a layer orders, asked of every layer that orders one of these. */
function plan(
  of: string,
  text: string,
  codes: readonly ActionCode[],
  check: (given: Given, row: Row) => boolean,
): LayerRule {
  return {
    of,
    text,
    asks: (given) => given.layer.rows.some((row) => has(row, ...codes)),
    check: (given, row) =>
      wrong(has(row, ...codes) && check(given, row), `orders ${codesOf(row).join(', ')}`),
  };
}

const EXCLUDED = 'congenital_infection_excluded';
const CONFIRMED = 'congenital_infection_confirmed';

export const layerRules: readonly LayerRule[] = [
  word(
    'R01 R02',
    'a positive IgM without dating or an older IgG is nothing old',
    ['igmRead'],
    (given, decided) =>
      given.is('igmRead', 'positive') && OLD.includes(decided) && !isDated(given) && !isVaccinated(given),
  ),
  word(
    'R01 R02',
    'a gray-zone IgM alone is neither immunity nor an exclusion',
    ['igmRead'],
    (given, decided) =>
      given.is('igmRead', 'grey') && SHARP.includes(decided) && !isDated(given) && !isVaccinated(given),
  ),
  word(
    'R03',
    'a negative IgG is nothing old',
    ['iggRead'],
    (given, decided) => given.is('iggRead', 'negative', 'nascent') && OLD.includes(decided),
  ),
  word(
    'R04',
    'an unconfirmed gray-zone IgG is nothing old',
    ['iggRead'],
    (given, decided) => given.is('iggRead', 'grey', 'grey-refuted', 'low-refuted') && OLD.includes(decided),
  ),
  word(
    'R05',
    'without an IgG nothing reassures and nobody is called susceptible',
    ['iggRead'],
    (given, decided) =>
      given.is('iggRead', 'none', 'unread') && (OLD.includes(decided) || decided === 'susceptible'),
  ),
  word(
    'R15',
    'a positive IgG is never susceptible',
    ['iggRead'],
    (given, decided) => given.is('iggRead', 'positive', 'low-positive') && decided === 'susceptible',
  ),
  word(
    'R16 R17 R22',
    'IgG negative, IgM reactive is not susceptible, and false only when a run was long enough or another method refutes it',
    ['iggRead', 'igmRead'],
    (given, decided) =>
      given.is('iggRead', 'negative') &&
      isReactive(given) &&
      !given.is('igmRun', 'late') &&
      (decided === 'susceptible' || decided === 'false_positive_igm_likely'),
  ),
  word(
    'R08 R21',
    'an IgG that was negative in this pregnancy and is there now reassures nobody',
    ['negativeEarlier', 'iggRead'],
    (given, decided) =>
      given.is('negativeEarlier', 'same', 'other', 'unclear') &&
      !given.is('vaccine', 'recent', 'recently') &&
      given.is('iggRead', 'grey', 'grey-confirmed', 'low-positive', 'positive') &&
      OLD.includes(decided),
  ),
  word(
    'R13',
    'a parallel rise reassures nobody',
    ['series'],
    (given, decided) => given.is('series', 'rising') && OLD.includes(decided) && !isVaccinated(given),
  ),
  word(
    'R18',
    'a positive PCR of the mother is nothing old',
    ['bloodPcr'],
    (given, decided) => given.is('bloodPcr', 'positive') && OLD.includes(decided),
  ),
  word(
    'D01 D02',
    'a high avidity too late, or without a week, excludes nothing beside a reactive IgM',
    ['avidityRead', 'igmRead'],
    (given, decided) =>
      given.is('avidityRead', 'high-late', 'high-unknown') &&
      isReactive(given) &&
      SHARP.includes(decided) &&
      !isVaccinated(given),
  ),
  word(
    'R14',
    'a negative IgM alone excludes no recent infection',
    ['igmRead', 'avidityRead'],
    (given, decided) =>
      given.is('igmRead', 'negative', 'none', 'unread') &&
      decided === 'recent_infection_excluded' &&
      !isDated(given),
  ),
  word(
    'D08',
    'low or intermediate avidity beside a negative IgM proves nothing',
    ['igmRead', 'avidityRead'],
    (given, decided) =>
      given.is('igmRead', 'negative') &&
      given.is('avidityRead', 'low', 'intermediate') &&
      !given.has('negativeEarlier') &&
      PROVED.includes(decided),
  ),
  {
    of: 'D09',
    text: 'confirmed only by seroconversion, a parallel rise or direct proof',
    asks: (given) => forWoman(given) && given.layer.rows.some((row) => row.word === 'confirmed_infection'),
    check: (given, row) => {
      const isProof =
        given.is('amnioticPcr', 'positive') ||
        given.is('rna', 'yes') ||
        given.is('series', 'rising') ||
        given.is('negativeEarlier', 'same', 'other', 'unclear');
      return wrong(row.word === 'confirmed_infection' && !isProof, 'confirms without proof');
    },
  },
  word(
    'D10',
    'an IgM without IgG proves nothing',
    ['iggRead', 'igmRead'],
    (given, decided) =>
      given.is('iggRead', 'negative', 'none', 'unread') &&
      !given.is('bloodPcr', 'positive') &&
      PROVED.includes(decided),
  ),
  {
    of: 'K14',
    text: 'a word belongs to its subject',
    asks: (given) => given.layer.rows.some((row) => row.word),
    check: (given, row) => {
      if (row.word === undefined) return null;
      const isInfants = row.word.startsWith('congenital');
      const isBoth = row.word === 'inconclusive' || row.word === 'false_positive_igm_likely';
      return wrong(!isBoth && isInfants === forWoman(given), `decides ${row.word}`);
    },
  },

  plan('K07', 'nothing further is ordered beside no further test', ['no_further_testing'], (_given, row) =>
    codesOf(row).some((code) => code !== 'no_further_testing' && tests.has(code)),
  ),
  plan('K16', 'no further test only beside a closed word', ['no_further_testing'], (given) => {
    const said = given.of('conclusion') ?? given.of('word');
    return said !== undefined && !CLOSED.includes(said);
  }),
  plan(
    'A05',
    'avidity waits for an IgG',
    ['avidity'],
    (given, row) =>
      given.is('iggRead', 'negative', 'nascent', 'grey', 'grey-refuted') &&
      timeOf(row, 'avidity') !== 'when_igg_clear',
  ),
  plan(
    'A07',
    'IgM alone is retested only beside an older IgG',
    ['igm_retest_in_pregnancy'],
    (given) => !given.is('conclusion', 'immune', 'past_infection'),
  ),
  plan(
    'A13',
    'amniocentesis has its time',
    ['amniocentesis_pcr'],
    (given, row) => given.table.pathogen !== 'rubella' && timeOf(row, 'amniocentesis_pcr') === undefined,
  ),
  plan(
    'A04',
    'pregnancy tests and newborn plans not while planning',
    ['amniocentesis_pcr', 'valaciclovir_discussion', 'newborn_workup', 'newborn_pcr_21_days'],
    // A week of pregnancy while planning is no combination that a case can have.
    (given) =>
      (given.is('subject', 'planning') || given.is('week', 'planning')) &&
      (given.of('firstTest') ?? 'planning') === 'planning',
  ),
  plan('A02', 'a vaccine before conception is for planning', ['mmr_before_conception'], (given) =>
    given.is('subject', 'pregnant'),
  ),
  plan(
    'A03',
    'no vaccine from three documented doses on',
    ['mmr_before_conception', 'postpartum_mmr'],
    (given) => given.is('doses', 'three', '3', 'three-or-more', '3-on'),
  ),
  plan(
    'A15',
    'valaciclovir is for probable or confirmed primary CMV with an IgG',
    ['valaciclovir_discussion'],
    (given) =>
      given.table.pathogen !== 'cmv' ||
      !given.is('conclusion', 'probable_recent_infection', 'confirmed_infection') ||
      given.is('igg', 'negative') ||
      given.is('positiveBefore', 'recent', 'old'),
  ),
  {
    of: 'A01',
    text: 'actions keep to their pathogen',
    asks: () => true,
    check: (given, row) => {
      const own: { readonly [code in ActionCode]?: string } = {
        spiramycin_discussion: 'toxoplasma',
        valaciclovir_discussion: 'cmv',
        dbs_pcr: 'cmv',
        newborn_urine_confirm: 'cmv',
        newborn_pcr_21_days: 'cmv',
        mmr_before_conception: 'rubella',
        postpartum_mmr: 'rubella',
        throat_pcr: 'rubella',
      };
      const strange = codesOf(row).filter(
        (code) => (own[code] ?? given.table.pathogen) !== given.table.pathogen,
      );
      return wrong(strange.length > 0, `orders ${strange.join(', ')}`);
    },
  },
  {
    of: 'A16',
    text: 'an abnormal scan is referred',
    asks: (given) => given.layer.id === 'plan-scan',
    check: (given, row) =>
      wrong(given.is('scan', 'yes') && !has(row, 'fetal_medicine_referral'), 'refers to nobody'),
  },
  {
    of: 'A17',
    text: 'probable or confirmed in pregnancy: a specialist is named',
    asks: (given) => given.layer.id === 'plan-infection' && forWoman(given),
    check: (given, row) =>
      wrong(
        given.is('subject', 'pregnant') &&
          given.is('conclusion', 'probable_recent_infection', 'confirmed_infection') &&
          !has(row, ...SPECIALISTS),
        'names no specialist',
      ),
  },
  {
    of: 'A17 A18 A21',
    text: 'an infection that is possible or more is never routine',
    asks: (given) => given.layer.id === 'plan-urgency',
    check: (given, row) => {
      const isInfection = /^(possible|probable|confirmed|non_primary)/.test(given.of('word') ?? '');
      const urgency = row.urgency ?? 'none';
      return wrong(isInfection && urgency !== 'soon' && urgency !== 'today', `is ${urgency}`);
    },
  },

  infant(
    'N08',
    'a marker of the infant is never an exclusion',
    ['marker'],
    (given, decided) => given.is('marker', 'strong', 'weak', 'reactive') && decided === EXCLUDED,
  ),
  infant(
    'N08',
    'other proof is never an exclusion',
    ['support'],
    (given, decided) => !given.is('support', 'none', 'odd') && decided === EXCLUDED,
  ),
  infant(
    'N08',
    'a rising IgG is never an exclusion',
    ['rise'],
    (given, decided) => !given.is('rise', 'none') && decided === EXCLUDED,
  ),
  infant(
    'N05 N06',
    'saliva alone, or a first PCR after day 21, never confirms',
    ['virus'],
    (given, decided) =>
      given.is('virus', 'saliva', 'late', 'cord', 'refuted', 'disputed') &&
      !given.is('support', 'spot') &&
      decided === CONFIRMED,
  ),
  infant(
    'N03',
    'a marker alone never confirms',
    ['marker'],
    (given, decided) => !given.has('support', 'persists') && decided === CONFIRMED,
  ),
  infant(
    'N01',
    'an IgG that went under treatment, or under untold treatment, excludes nothing',
    ['course'],
    (given, decided) => given.is('course', 'gone-treated') && decided === EXCLUDED,
  ),
  infant(
    'N02',
    "a positive IgG of a young infant is the mother's",
    ['course'],
    (given, decided) =>
      given.is('course', 'present', 'mothers', 'undated') &&
      !given.is('marker', 'strong', 'weak') &&
      (decided === 'congenital_infection_probable' || decided === CONFIRMED),
  ),
  infant(
    'N04 N07',
    'CMV is excluded by urine or saliva only',
    ['clearance'],
    (given, decided) =>
      given.is('clearance', 'none', 'late') && decided === EXCLUDED && !given.is('iggRead', 'negative'),
  ),
];
