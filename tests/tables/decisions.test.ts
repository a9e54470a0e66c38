/** The settled questions of FINDINGS.md, each as cases a clinician can check: what is given, what must be said. */
import { describe, expect, it } from 'vitest';
import { interpretLine } from '../../src/command/interpret-line.ts';
import type { Assessment } from '../../src/rules/vocabulary.ts';

type Given = Record<string, unknown>;
const P = 'positive';
const N = 'negative';
const G = 'grey';

/** "toxoplasma 12 igg+ igm-": pathogen, week ("plan" for planning, "?" for not known), then the facts. */
function ask(pathogen: string, week: string, results: Record<string, string>, more: Given = {}): Assessment {
  const subject = week === 'plan' ? 'planning' : 'pregnant';
  const line = {
    id: 'case',
    pathogen,
    subject,
    ...(week === 'plan' || week === '?' ? {} : { gestation: week }),
    results: Object.fromEntries(Object.entries(results).map(([key, value]) => [key, { class: value }])),
    ...more,
  };
  const answer = JSON.parse(interpretLine(JSON.stringify(line))) as Assessment & { error?: unknown };
  expect(answer.error).toBeUndefined();
  return answer;
}
const before = (weeksBefore: number, igg?: string, igm?: string, more: Given = {}) => ({
  weeksBefore,
  ...(igg === undefined ? {} : { igg: { class: igg } }),
  ...(igm === undefined ? {} : { igm: { class: igm } }),
  ...more,
});
const history = (facts: Given) => ({ history: facts });
const quiet = { rashDaysAgo: 'none', contactDaysAgo: 'none' };

type Line = readonly [string, string, Record<string, string>, Given, string, string?];
const lines: Record<string, readonly Line[]> = {
  'F01 when a second negative IgG closes an IgM': [
    ['toxoplasma', '12', { igg: N, igm: P }, { previous: [before(2.9, N, P)] }, 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: N, igm: P }, { previous: [before(3, N, P)] }, 'false_positive_igm_likely'],
    ['cmv', '12', { igg: N, igm: P }, { previous: [before(3, N, P)] }, 'possible_recent_infection'],
    ['cmv', '12', { igg: N, igm: P }, { previous: [before(4, N, P)] }, 'false_positive_igm_likely'],
    ['toxoplasma', '12', { igg: N, igm: N }, { previous: [before(3, N, G)] }, 'false_positive_igm_likely'],
    ['toxoplasma', '12', { igg: N, igm: N }, { previous: [before(2, N, P)] }, 'inconclusive'],
    ['toxoplasma', '12', { igg: N, igm: P }, { previous: [before(4, N, P)], ...history({ treated: true }) }, 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: N, igm: P }, { previous: [before(4, N, N)] }, 'possible_recent_infection'],
  ],
  'F02 another IgM method is negative': [
    ['cmv', '10', { igg: N, igm: P, secondIgm: N }, {}, 'false_positive_igm_likely'],
    ['cmv', '10', { igg: G, igm: P, secondIgm: N }, {}, 'inconclusive'],
    ['cmv', '10', { igg: P, igm: P, secondIgm: N }, {}, 'false_positive_igm_likely'],
    ['cmv', '10', { igg: P, igm: P, secondIgm: N }, history({ symptoms: true }), 'possible_recent_infection'],
    ['cmv', '10', { igg: P, igm: N, secondIgm: P }, {}, 'possible_recent_infection'],
    ['cmv', '10', { igg: N, igm: P, igmBlot: N }, {}, 'possible_recent_infection'],
  ],
  'F03, F04 IgM without IgG, one sample': [
    ['toxoplasma', '12', { igg: N, igm: G }, {}, 'inconclusive'],
    ['toxoplasma', '12', { igg: N, igm: G }, history({ symptoms: true }), 'possible_recent_infection'],
    ['rubella', '12', { igg: N, igm: P }, {}, 'possible_recent_infection'],
  ],
  'F05 a positive blot before the IgG': [
    ['toxoplasma', '12', { igg: N, igm: P, iggBlot: P }, {}, 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: N, igm: N, iggBlot: P }, {}, 'inconclusive'],
    ['toxoplasma', '12', { igg: N, igm: P, iggBlot: N }, {}, 'possible_recent_infection'],
  ],
  'F06, F07, F08 gray and low IgG': [
    ['toxoplasma', '12', { igg: G, igm: N }, {}, 'inconclusive'],
    ['toxoplasma', '12', { igg: G, igm: N, iggBlot: P }, {}, 'past_infection'],
    ['toxoplasma', '30', { igg: G, igm: N, iggBlot: P }, {}, 'inconclusive'],
    ['toxoplasma', '12', { igg: G, igm: N, iggBlot: N }, {}, 'susceptible'],
    ['toxoplasma', '12', { igg: G, igm: N }, { previous: [before(4, N)] }, 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: G, igm: N, iggBlot: P }, { previous: [before(4, N)] }, 'probable_recent_infection'],
    ['toxoplasma', '12', { igg: G, igm: P }, { previous: [before(4, N)] }, 'probable_recent_infection'],
    ['toxoplasma', '12', { igg: G, igm: G }, {}, 'inconclusive'],
    ['toxoplasma', '12', { igg: G, igm: G }, history({ endemicTravel: true }), 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: G, igm: P }, {}, 'possible_recent_infection'],
    ['cmv', '8', { igg: 'low-positive', igm: N }, {}, 'inconclusive'],
    ['cmv', '8', { igg: 'low-positive', igm: P }, {}, 'possible_recent_infection'],
    ['cmv', '8', { igg: 'low-positive', igm: P, avidity: 'high' }, {}, 'possible_recent_infection'],
    ['cmv', '8', { igg: 'low-positive', igm: P, avidity: 'high', iggBlot: P }, {}, 'recent_infection_excluded'],
    ['rubella', '8', { igg: 'low-positive', igm: N }, history(quiet), 'immune'],
    ['rubella', '8', { igg: 'low-positive', igm: N }, history({ ...quiet, rashDaysAgo: 20 }), 'inconclusive'],
  ],
  'F10, F11 blots that contradict': [
    ['cmv', '9', { igg: 'low-positive', igm: N, iggBlot: N }, {}, 'susceptible'],
    ['cmv', '9', { igg: P, igm: N, iggBlot: N }, {}, 'inconclusive'],
    ['cmv', '9', { igg: P, igm: P, iggBlot: N }, {}, 'possible_recent_infection'],
    ['rubella', '9', { igg: P, igm: N, iggBlot: 'e2-absent' }, history(quiet), 'inconclusive'],
    ['rubella', '9', { igg: P, igm: N, iggBlot: 'e2-absent' }, {}, 'possible_recent_infection'],
    ['rubella', '9', { igg: P, igm: P, iggBlot: 'e2-absent', avidity: 'high' }, history(quiet), 'inconclusive'],
  ],
  'F12 seroconversion, which word': [
    ['cmv', '11', { igg: P, igm: P }, { previous: [before(5, N, N, { sameAssay: true })] }, 'confirmed_infection'],
    ['cmv', '11', { igg: P, igm: P }, { previous: [before(5, N, N)] }, 'probable_recent_infection'],
    ['cmv', '11', { igg: P, igm: N }, { previous: [before(5, N, N, { sameAssay: true })] }, 'probable_recent_infection'],
    ['cmv', '11', { igg: P, igm: N, iggBlot: P }, { previous: [before(5, N, N, { sameAssay: true })] }, 'confirmed_infection'],
    ['cmv', '11', { igg: P, igm: N }, { previous: [before(5, N)], series: 'rising' }, 'probable_recent_infection'],
    ['cmv', '?', { igg: P, igm: P }, { previous: [before(43, N, N, { sameAssay: true })] }, 'probable_recent_infection'],
    ['cmv', '11', { igg: P, igm: P }, { previous: [before(11, N, N, { sameAssay: true })] }, 'confirmed_infection'],
    ['rubella', '11', { igg: P, igm: N }, { previous: [before(9, N)], history: { ...quiet, weeksSinceVaccine: 8 } }, 'immune'],
  ],
  'F13, F14 shortly before, or out of a gray zone': [
    ['cmv', '11', { igg: P, igm: P }, { previous: [before(12, N)] }, 'probable_recent_infection'],
    ['rubella', '11', { igg: P, igm: P }, { previous: [before(12, N)], ...history(quiet) }, 'possible_recent_infection'],
    ['cmv', '11', { igg: P, igm: N }, { previous: [before(23, N)] }, 'possible_recent_infection'],
    ['cmv', '11', { igg: P, igm: N }, { previous: [before(24, N)] }, 'past_infection'],
    ['cmv', '11', { igg: P, igm: P, avidity: 'high' }, { previous: [before(12, N)] }, 'recent_infection_excluded'],
    ['cmv', 'plan', { igg: P, igm: N }, { previous: [before(26, N)] }, 'possible_recent_infection'],
    ['cmv', 'plan', { igg: P, igm: N }, { previous: [before(27, N)] }, 'past_infection'],
    ['toxoplasma', '11', { igg: P, igm: N }, { previous: [before(5, G)] }, 'possible_recent_infection'],
    ['rubella', '11', { igg: P, igm: N }, { previous: [before(5, G)], ...history(quiet) }, 'immune'],
  ],
  'F15, F26, F27 earlier samples': [
    ['cmv', '11', { igg: P, igm: N }, { previous: [before(4, P, P)] }, 'possible_recent_infection'],
    ['toxoplasma', '28', { igg: P, igm: P }, { previous: [before(208, P)] }, 'immune'],
    ['toxoplasma', '11', { igg: P, igm: P }, { previous: [before(23, P)] }, 'possible_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: P }, { previous: [before(24, P)] }, 'immune'],
    ['toxoplasma', '?', { igg: P, igm: P }, { previous: [before(55, P)] }, 'possible_recent_infection'],
    ['toxoplasma', '?', { igg: P, igm: P }, { previous: [before(56, P)] }, 'immune'],
    ['toxoplasma', 'plan', { igg: P, igm: P }, { previous: [before(27, P)] }, 'immune'],
    ['toxoplasma', '11', { igg: G, igm: N }, { previous: [before(60, P)] }, 'past_infection'],
    ['toxoplasma', '22', { igg: P, igm: N }, { previous: [before(14, P, N)] }, 'past_infection'],
    ['toxoplasma', '11', { igg: N, igm: N }, { previous: [before(60, P)] }, 'inconclusive'],
    ['toxoplasma', '11', { igg: P, igm: N }, { previous: [before(4, N), before(60, P)] }, 'inconclusive'],
    ['toxoplasma', '11', { igg: N, igm: N }, { previous: [before(60, 'low-positive')] }, 'susceptible'],
  ],
  'F16, F17, F18 avidity that is not high': [
    ['toxoplasma', '11', { igg: P, igm: P, avidity: 'intermediate' }, {}, 'possible_recent_infection'],
    ['cmv', '11', { igg: P, igm: P, avidity: 'intermediate' }, {}, 'inconclusive'],
    ['cmv', '11', { igg: P, igm: N, avidity: 'intermediate' }, {}, 'inconclusive'],
    ['cmv', '11', { igg: P, igm: G, avidity: 'low' }, {}, 'probable_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: P, avidity: 'low' }, {}, 'possible_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: P, avidity: 'low', iga: P }, {}, 'probable_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: P, avidity: 'low', iggBlot: P }, {}, 'possible_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: P, avidity: 'low' }, history({ treated: true }), 'possible_recent_infection'],
    ['rubella', '9', { igg: P, igm: P, avidity: 'low' }, history(quiet), 'possible_recent_infection'],
    ['rubella', '9', { igg: P, igm: P, avidity: 'low' }, history({ ...quiet, contactDaysAgo: 20 }), 'probable_recent_infection'],
    ['cmv', '11', { igg: P, igm: N, avidity: 'low' }, {}, 'possible_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: N, avidity: 'low' }, {}, 'inconclusive'],
    ['toxoplasma', '11', { igg: P, igm: N, avidity: 'low' }, history({ symptoms: true }), 'possible_recent_infection'],
    ['toxoplasma', '11', { igg: P, igm: N, iga: P }, {}, 'inconclusive'],
    ['cmv', '11', { igg: P, igm: P, avidity: 'low', secondAvidity: 'high' }, {}, 'inconclusive'],
  ],
  'F19, F20, F21, F22 rise, re-infection, symptoms, PCR': [
    ['rubella', '11', { igg: P, igm: P }, { series: 'rising', ...history(quiet) }, 'confirmed_infection'],
    ['cmv', '11', { igg: P, igm: P }, { series: 'rising' }, 'probable_recent_infection'],
    ['cmv', '11', { igg: P, igm: N }, { series: 'rising' }, 'possible_recent_infection'],
    ['rubella', '11', { igg: P, igm: N }, { series: 'rising', history: { documentedDoses: 1 } }, 'non_primary_infection_possible'],
    ['cmv', '11', { igg: P, igm: P, avidity: 'high' }, { series: 'rising' }, 'possible_recent_infection'],
    ['rubella', '9', { igg: P, igm: P, avidity: 'high' }, history({ ...quiet, contactDaysAgo: 12 }), 'inconclusive'],
    ['rubella', '9', { igg: P, igm: P, avidity: 'high' }, { series: 'rising', ...history({ ...quiet, contactDaysAgo: 12 }) }, 'non_primary_infection_possible'],
    ['rubella', '9', { igg: P, igm: P, avidity: 'high' }, {}, 'inconclusive'],
    ['rubella', 'plan', { igg: P, igm: P, avidity: 'high' }, {}, 'past_infection'],
    ['cmv', '9', { igg: P, igm: P, avidity: 'high' }, history({ symptoms: true }), 'inconclusive'],
    ['cmv', '9', { igm: P, motherBloodPcr: P }, {}, 'probable_recent_infection'],
    ['cmv', '9', { igg: P, igm: N, motherBloodPcr: P }, {}, 'inconclusive'],
    ['cmv', '9', { igg: N, igm: N, motherBloodPcr: P }, {}, 'possible_recent_infection'],
    ['cmv', '9', { igg: P, igm: P, avidity: 'high', motherBloodPcr: P }, {}, 'inconclusive'],
    ['rubella', '9', { throatPcr: P }, {}, 'confirmed_infection'],
    ['rubella', '9', { igg: P, throatPcr: P }, history({ weeksSinceVaccine: 12 }), 'inconclusive'],
  ],
  'F23, F25, F28, F53 scan, eyes, passive antibody, weak immunity': [
    ['toxoplasma', '12', { igg: P, igm: N }, history({ ultrasoundAbnormal: true }), 'inconclusive'],
    ['toxoplasma', '12', { igg: P, igm: N }, history({ activeEyeDisease: true }), 'inconclusive'],
    ['toxoplasma', '12', { igg: P, igm: N }, { previous: [before(100, P)], ...history({ activeEyeDisease: true }) }, 'non_primary_infection_possible'],
    ['cmv', '12', { igg: P, igm: P }, { previous: [before(100, P)], ...history({ symptoms: true }) }, 'non_primary_infection_possible'],
    ['cmv', '12', { igg: P, igm: N }, history({ recentImmunoglobulin: true }), 'inconclusive'],
    ['cmv', '20', { igg: P, igm: N }, { previous: [before(33, P)], ...history({ recentImmunoglobulin: true }) }, 'immune'],
    ['cmv', '12', { igg: P, igm: P, avidity: 'low' }, history({ immunosuppressed: true }), 'inconclusive'],
    ['cmv', '12', { igg: P, igm: P }, { previous: [before(5, N, N, { sameAssay: true })], ...history({ immunosuppressed: true }) }, 'confirmed_infection'],
    ['cmv', '12', { igg: P, igm: P }, { previous: [before(5, N, N, { sameAssay: true })], ...history({ recentImmunoglobulin: true }) }, 'inconclusive'],
  ],
  'F24 IgM not done': [
    ['rubella', '12', { igg: P }, history(quiet), 'immune'],
    ['rubella', '12', { igg: P }, {}, 'inconclusive'],
    ['rubella', '12', { igg: P }, history({ ...quiet, rashDaysAgo: 30 }), 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: P }, {}, 'inconclusive'],
    ['toxoplasma', '12', { igg: P }, history({ contactDaysAgo: 20 }), 'possible_recent_infection'],
    ['toxoplasma', '12', { igg: P, avidity: 'high' }, {}, 'past_infection'],
    ['rubella', '12', { igg: N }, history(quiet), 'susceptible'],
    ['rubella', '12', { igg: N }, {}, 'inconclusive'],
  ],
  'F29 too early to tell': [
    ['rubella', '12', { igg: N, igm: N }, history({ ...quiet, rashDaysAgo: 10 }), 'inconclusive', 'today'],
    ['rubella', '12', { igg: N, igm: N }, history({ ...quiet, rashDaysAgo: 11 }), 'susceptible'],
    ['rubella', '12', { igg: N, igm: N }, history({ ...quiet, contactDaysAgo: 28 }), 'inconclusive', 'today'],
    ['rubella', '12', { igg: N, igm: N }, history({ ...quiet, contactDaysAgo: 29 }), 'susceptible'],
    ['rubella', '24', { igg: N, igm: N }, history({ ...quiet, contactDaysAgo: 28 }), 'inconclusive', 'soon'],
    ['toxoplasma', '12', { igg: N, igm: N }, history({ contactDaysAgo: 14 }), 'inconclusive'],
    ['toxoplasma', '12', { igg: N, igm: N }, history({ contactDaysAgo: 15 }), 'susceptible'],
    ['cmv', '12', { igg: N, igm: N }, history({ contactDaysAgo: 60 }), 'inconclusive'],
    ['cmv', '12', { igg: N, igm: N }, history({ contactDaysAgo: 61 }), 'susceptible'],
    ['toxoplasma', '12', { igg: N, igm: N }, history({ endemicTravel: true }), 'inconclusive'],
    ['toxoplasma', '12', { igg: N, igm: N }, { previous: [before(2, N)], ...history({ endemicTravel: true }) }, 'susceptible'],
  ],
  'F30, F31, F32 rubella IgG with an exposure': [
    ['rubella', '12', { igg: P, igm: N }, history({ ...quiet, rashDaysAgo: 56 }), 'inconclusive'],
    ['rubella', '20', { igg: P, igm: N }, history({ ...quiet, rashDaysAgo: 57 }), 'inconclusive'],
    ['rubella', '12', { igg: P, igm: N }, history({ ...quiet, contactDaysAgo: 20 }), 'inconclusive'],
    ['rubella', '12', { igg: P, igm: N }, history({ ...quiet, contactDaysAgo: 20, documentedDoses: 2 }), 'past_infection'],
    ['rubella', '12', { igg: P, igm: N }, { previous: [before(4, P)], ...history({ ...quiet, contactDaysAgo: 20 }) }, 'past_infection'],
    ['rubella', '12', { igg: P, igm: N }, { previous: [before(60, P)], ...history({ ...quiet, rashDaysAgo: 5 }) }, 'inconclusive'],
    ['rubella', '10', { igg: P, igm: N, avidity: 'high' }, history({ ...quiet, endemicTravel: true }), 'past_infection'],
    ['rubella', '12', { igg: P, igm: N, avidity: 'high' }, history({ ...quiet, endemicTravel: true }), 'inconclusive'],
    ['rubella', '12', { igg: P, igm: N }, {}, 'past_infection'],
    ['rubella', 'plan', { igg: P, igm: N }, {}, 'immune'],
  ],
  'F33 a vaccine of the last 12 weeks': [
    ['rubella', '12', { igg: P, igm: P }, history({ ...quiet, weeksSinceVaccine: 12 }), 'inconclusive'],
    ['rubella', '12', { igg: P, igm: P }, history({ ...quiet, weeksSinceVaccine: 13 }), 'possible_recent_infection'],
    ['rubella', 'plan', { igg: P, igm: P }, history({ ...quiet, weeksSinceVaccine: 6 }), 'immune'],
  ],
  'F48, F55 high avidity and its date': [
    ['toxoplasma', '16', { igg: P, igm: P, avidity: 'high' }, {}, 'recent_infection_excluded'],
    ['toxoplasma', '18', { igg: P, igm: P, avidity: 'high' }, {}, 'recent_infection_excluded'],
    ['toxoplasma', '18+1', { igg: P, igm: P, avidity: 'high' }, {}, 'possible_recent_infection'],
    ['rubella', '10', { igg: P, igm: P, avidity: 'high' }, history(quiet), 'recent_infection_excluded'],
    ['rubella', '10+1', { igg: P, igm: P, avidity: 'high' }, history(quiet), 'possible_recent_infection'],
    ['cmv', '12+6', { igg: P, igm: P, avidity: 'high' }, {}, 'recent_infection_excluded'],
    ['cmv', '13', { igg: P, igm: P, avidity: 'high' }, {}, 'inconclusive'],
    ['cmv', '16+6', { igg: P, igm: P, avidity: 'high' }, { settings: { avidityExcludesWeeks: 20 } }, 'recent_infection_excluded'],
    ['cmv', '17', { igg: P, igm: P, avidity: 'high' }, { settings: { avidityExcludesWeeks: 20 } }, 'inconclusive'],
    ['toxoplasma', '?', { igg: P, igm: P, avidity: 'high' }, {}, 'inconclusive'],
    ['toxoplasma', '?', { igg: P, igm: N }, {}, 'inconclusive'],
    ['toxoplasma', 'plan', { igg: P, igm: P, avidity: 'high' }, {}, 'past_infection'],
  ],
  'F54 a late first test': [
    ['toxoplasma', '18', { igg: P, igm: N }, {}, 'past_infection', 'none'],
    ['toxoplasma', '18+1', { igg: P, igm: N }, {}, 'past_infection', 'routine'],
    ['toxoplasma', '27+6', { igg: P, igm: N }, {}, 'past_infection'],
    ['toxoplasma', '28', { igg: P, igm: N }, {}, 'inconclusive'],
    ['cmv', '16', { igg: P, igm: N }, {}, 'past_infection', 'none'],
    ['cmv', '16+1', { igg: P, igm: N }, {}, 'past_infection', 'routine'],
    ['cmv', '28', { igg: P, igm: N }, {}, 'inconclusive'],
  ],
  'F61 how soon': [
    ['cmv', '14', { igg: P, igm: P, avidity: 'low' }, {}, 'probable_recent_infection', 'today'],
    ['cmv', '14+1', { igg: P, igm: P, avidity: 'low' }, {}, 'probable_recent_infection', 'soon'],
    ['cmv', '?', { igg: P, igm: P, avidity: 'low' }, {}, 'probable_recent_infection', 'today'],
    ['rubella', '20', { igg: P, igm: P }, history({ ...quiet, contactDaysAgo: 28 }), 'possible_recent_infection', 'today'],
    ['rubella', '20+1', { igg: P, igm: P }, history({ ...quiet, contactDaysAgo: 28 }), 'possible_recent_infection', 'soon'],
    ['toxoplasma', '30', { igg: P, igm: P }, { previous: [before(5, N, N, { sameAssay: true })] }, 'confirmed_infection', 'today'],
    ['toxoplasma', '12', { igg: P, igm: P }, {}, 'possible_recent_infection', 'soon'],
    ['toxoplasma', '12', { igg: N, igm: N }, {}, 'susceptible', 'routine'],
  ],
};

for (const [question, cases] of Object.entries(lines))
  describe(question, () => {
    for (const [pathogen, week, results, more, conclusion, urgency] of cases) {
      const told = Object.entries(results).map(([key, value]) => `${key} ${value}`);
      const beside = Object.keys(more).length === 0 ? '' : ` ${JSON.stringify(more)}`;
      it(`${pathogen} ${week} ${told.join(' ')}${beside} → ${conclusion}`, () => {
        const answer = ask(pathogen, week, results, more);
        expect(answer.conclusion, answer.because.map(({ row }) => row).join(' ')).toBe(conclusion);
        if (urgency !== undefined) expect(answer.urgency).toBe(urgency);
      });
    }
  });
