/** What is to be done, by the findings that settle it: which action must stand, which must not. */
import { describe, expect, it } from 'vitest';
import { interpretLine } from '../../src/command/interpret-line.ts';
import type { Assessment } from '../../src/rules/vocabulary.ts';

type Given = Record<string, unknown>;
const none = { rashDaysAgo: 'none', contactDaysAgo: 'none' };
const LOW = { igg: 'positive', igm: 'positive', avidity: 'low' };
const NEG = { igg: 'negative', igm: 'negative' };
const OLD = { igg: 'positive', igm: 'negative' };
const BOTH = { igg: 'positive', igm: 'positive' };

function ask(pathogen: string, week: string, results: Record<string, string>, more: Given): Assessment {
  const line = {
    id: 'case',
    pathogen,
    subject: week === 'plan' ? 'planning' : 'pregnant',
    ...(week === 'plan' || week === '?' ? {} : { gestation: week }),
    results: Object.fromEntries(Object.entries(results).map(([key, value]) => [key, { class: value }])),
    ...more,
  };
  return JSON.parse(interpretLine(JSON.stringify(line))) as Assessment;
}

/** Codes that must stand are plain, those that must not begin with "-", avoid codes with "!". */
type Line = readonly [string, string, Record<string, string>, Given, string];
const lines: Record<string, readonly Line[]> = {
  'F34 documented doses decide the vaccine': [
    ['rubella', '12', NEG, { history: { ...none, documentedDoses: 0 } }, 'postpartum_mmr avoid_contacts_advice !mmr_in_pregnancy -mmr_before_conception'],
    ['rubella', '12', NEG, { history: { ...none, documentedDoses: 2 } }, 'postpartum_mmr -retest_in_pregnancy'],
    ['rubella', '12', NEG, { history: { ...none, documentedDoses: 3 } }, '-postpartum_mmr'],
    ['rubella', '12', NEG, { history: { ...none, immunosuppressed: true } }, '-postpartum_mmr infectious_disease_referral'],
    ['rubella', 'plan', NEG, { history: none }, 'mmr_before_conception -postpartum_mmr'],
    ['rubella', 'plan', NEG, { history: { ...none, documentedDoses: 3 } }, '-mmr_before_conception'],
    ['rubella', 'plan', NEG, { history: { ...none, contactDaysAgo: 10 } }, '-mmr_before_conception'],
    ['rubella', 'plan', NEG, { history: { ...none, weeksSinceVaccine: 3 } }, '-mmr_before_conception'],
    ['rubella', 'plan', { igg: 'grey' }, { history: none }, 'mmr_before_conception'],
  ],
  'F35 when the second rubella sample is due': [
    ['rubella', '12', BOTH, { history: { ...none, rashDaysAgo: 3 } }, 'repeat_2_3_weeks@5 to 10 days fetal_medicine_referral public_health_notification parvovirus_b19_serology throat_pcr'],
    ['rubella', '12', NEG, { history: { ...none, rashDaysAgo: 3 } }, 'repeat_2_3_weeks@7 to 10 days throat_pcr parvovirus_b19_serology'],
    ['rubella', '12', NEG, { history: { ...none, contactDaysAgo: 5 } }, 'repeat_2_3_weeks@3 to 4 weeks'],
  ],
  'F36, F38 spiramycin and fetal medicine': [
    ['toxoplasma', '12', { igg: 'negative', igm: 'positive' }, {}, '-spiramycin_discussion repeat_2_3_weeks hygiene_advice'],
    ['toxoplasma', '12', { igg: 'grey', igm: 'positive' }, {}, 'spiramycin_discussion fetal_medicine_referral'],
    ['toxoplasma', '12', LOW, {}, 'spiramycin_discussion fetal_medicine_referral reference_lab repeat_2_3_weeks'],
    ['toxoplasma', '12', BOTH, {}, 'avidity -spiramycin_discussion -fetal_medicine_referral'],
    ['toxoplasma', '22', { ...BOTH, avidity: 'high' }, {}, 'fetal_medicine_referral stored_serum_parallel !avidity_dates_pregnancy'],
    ['toxoplasma', '12', OLD, { history: { ultrasoundAbnormal: true } }, 'fetal_medicine_referral amniocentesis_pcr -no_further_testing'],
    ['toxoplasma', '12', NEG, { history: { ultrasoundAbnormal: true } }, 'fetal_medicine_referral -amniocentesis_pcr'],
  ],
  'F37 the valaciclovir discussion': [
    ['cmv', '21', LOW, {}, 'valaciclovir_discussion'],
    ['cmv', '21+1', LOW, {}, '-valaciclovir_discussion fetal_medicine_referral'],
    ['cmv', '10', { igm: 'positive', motherBloodPcr: 'positive' }, {}, '-valaciclovir_discussion'],
    ['cmv', '10', { ...OLD, motherBloodPcr: 'positive' }, {}, '-valaciclovir_discussion reference_lab'],
    ['cmv', '20', BOTH, { previous: [{ weeksBefore: 5, igg: { class: 'negative' }, sameAssay: true }] }, '-valaciclovir_discussion'],
    ['cmv', 'plan', LOW, {}, '-valaciclovir_discussion -amniocentesis_pcr delay_conception_discussion'],
  ],
  'F39 amniocentesis in its window': [
    ['toxoplasma', '13', BOTH, { previous: [{ weeksBefore: 5, igg: { class: 'negative' }, sameAssay: true }] }, 'amniocentesis_pcr@18 weeks !amniocentesis_too_early newborn_workup'],
    ['cmv', '13', LOW, {}, 'amniocentesis_pcr@17 weeks newborn_pcr_21_days'],
    ['cmv', '22', { ...LOW, amnioticPcr: 'negative' }, {}, '-amniocentesis_pcr newborn_pcr_21_days !single_negative_excludes'],
    ['rubella', '13', { throatPcr: 'positive' }, {}, '-amniocentesis_pcr fetal_medicine_referral newborn_workup'],
    ['cmv', '20', {}, { history: { ultrasoundAbnormal: true } }, 'amniocentesis_pcr order_igg order_igm fetal_medicine_referral'],
  ],
  'F63 the practice of a site changes tests, never the word': [
    ['cmv', '10', OLD, { settings: { practice: 'cir' } }, 'igm_retest_in_pregnancy -no_further_testing'],
    ['cmv', '10', OLD, {}, '-igm_retest_in_pregnancy no_further_testing hygiene_advice !reassure_immune'],
  ],
};

for (const [question, cases] of Object.entries(lines))
  describe(question, () => {
    for (const [pathogen, week, results, more, expected] of cases)
      it(`${pathogen} ${week} ${JSON.stringify(results)} ${JSON.stringify(more)} → ${expected}`, () => {
        const answer = ask(pathogen, week, results, more);
        const codes: string[] = answer.actions.map(({ code }) => code);
        const avoid: string[] = answer.avoid.map(({ code }) => code);
        for (const [, mark, code, when] of expected.matchAll(/([-!]?)(\w+)(?:@([^@]+?)(?= [-!]?[a-z]\w*_|$))?/g)) {
          if (code === undefined || !code.includes('_') && code !== 'avidity') continue;
          if (mark === '-') expect(codes).not.toContain(code);
          else if (mark === '!') expect(avoid).toContain(code);
          else expect(codes).toContain(code);
          if (when !== undefined) expect(answer.actions.find((one) => one.code === code)?.when).toContain(when);
        }
      });
  });
