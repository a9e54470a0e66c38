import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { decide } from '../../src/rules/decide.ts';
import { proveTable } from '../../src/rules/proof.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import {
  NEWBORN_ACTIONS,
  TEST_ACTIONS,
  URGENCIES,
  type ActionCode,
  type Case,
  type Conclusion,
  type History,
  type Pathogen,
  type ResultKey,
} from '../../src/rules/vocabulary.ts';
import { cmvNewborn } from '../../src/tables/cmv-newborn.ts';
import { rubellaNewborn } from '../../src/tables/rubella-newborn.ts';
import { sources } from '../../src/tables/sources.ts';
import { timesNewborn as newbornTimes } from '../../src/tables/times-newborn.ts';
import { toxoplasmaNewborn } from '../../src/tables/toxoplasma-newborn.ts';
import { timesNewborn } from '../../src/words/en/times.ts';
import { whyNewborn } from '../../src/words/en/why-newborn.ts';

const tables: Record<Pathogen, Table> = {
  toxoplasma: toxoplasmaNewborn,
  rubella: rubellaNewborn,
  cmv: cmvNewborn,
};
const compiled = {
  toxoplasma: compile(toxoplasmaNewborn),
  rubella: compile(rubellaNewborn),
  cmv: compile(cmvNewborn),
};
const all = Object.values(tables);
const rowsOf = (table: Table): Row[] =>
  [...table.readings, ...table.chain, ...table.closing, ...table.plan].flatMap((layer) => [...layer.rows]);
const codeOf = (planned: ActionCode | readonly [ActionCode, string]): ActionCode =>
  typeof planned === 'string' ? planned : planned[0];

interface Answer {
  conclusion: Conclusion;
  urgency: string;
  actions: ActionCode[];
  avoid: string[];
  asks: string[];
}

function answerTo(c: Case): Answer {
  const decided = decide(compiled[c.pathogen], viewCase(c));
  if (decided.kind === 'gap') throw new Error(`${decided.layer}: ${decided.rows.join() || 'no row'}`);
  const rows = decided.fired.map(({ row }) => row.row);
  const rank = Math.max(...rows.map((row) => URGENCIES.indexOf(row.urgency ?? 'none')));
  return {
    conclusion: decided.conclusion,
    urgency: URGENCIES[rank] ?? 'none',
    actions: [...new Set(rows.flatMap((row) => (row.actions ?? []).map(codeOf)))],
    avoid: [...new Set(rows.flatMap((row) => row.avoid ?? []))],
    asks: [...new Set(rows.flatMap((row) => row.asks ?? []))],
  };
}

interface Given extends History {
  age?: number;
  previous?: Case['previous'];
  series?: Case['series'];
}

/** `'igg- igm+ newbornUrinePcr-'`: a sign for negative and positive, `=` before any other class. */
function newborn(
  pathogen: Pathogen,
  results: string,
  { age, previous, series, ...history }: Given = {},
): Case {
  const held = results.split(' ').filter(Boolean);
  return {
    id: 'n',
    pathogen,
    subject: 'newborn',
    ageDays: age ?? null,
    results: Object.fromEntries(
      held.map((each) => {
        const [, key = '', sign = '', cls = ''] = /^([A-Za-z]+)([-+=])(.*)$/.exec(each) ?? [];
        return [key as ResultKey, { class: sign === '-' ? 'negative' : sign === '+' ? 'positive' : cls }];
      }),
    ),
    previous: previous ?? null,
    series: series ?? null,
    history,
  };
}

const calm = { motherInfection: 'none', newbornSigns: false } as const;
const untreated = { treated: false, newbornSigns: false, motherInfection: 'confirmed' } as const;
const own = { sampleFrom: 'infant' } as const;
const cord = { sampleFrom: 'cord' } as const;
const negativeBefore = (weeksBefore: number) => [{ weeksBefore, igg: { class: 'negative' } }];

type Line = readonly [Pathogen, string, Given, Conclusion];
const EXCLUDED = 'congenital_infection_excluded';
const POSSIBLE = 'congenital_infection_possible';
const PROBABLE = 'congenital_infection_probable';
const CONFIRMED = 'congenital_infection_confirmed';

const byPolicyLine: Record<string, readonly Line[]> = {
  "F42, IgM or IgA in the infant's own sample": [
    ['toxoplasma', 'igg+ igm+', { age: 4, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm+', { age: 5, ...own }, PROBABLE],
    ['toxoplasma', 'igg+ igm+', own, POSSIBLE],
    ['toxoplasma', 'igg+ igm+', { age: 5, ...cord }, POSSIBLE],
    ['toxoplasma', 'igg+ igm+', { age: 5 }, POSSIBLE],
    ['toxoplasma', 'igg+ igm=grey', { age: 20, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm+ secondIgm-', { age: 20, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm+ igmBlot-', { age: 20, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm+ secondIgm+', { age: 20, ...own }, PROBABLE],
    ['toxoplasma', 'igg+ igm- secondIgm+', { age: 20, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm- iga+', { age: 9, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm- iga+', { age: 10, ...own }, PROBABLE],
    ['toxoplasma', 'igg+ igm- iga+', { age: 10, ...cord }, POSSIBLE],
    ['rubella', 'igg+ igm+', { age: 1, ...own }, PROBABLE],
    ['rubella', 'igm+', { ...own }, PROBABLE],
    ['rubella', 'igg+ igm+', { age: 1, ...cord }, POSSIBLE],
    ['rubella', 'igg+ igm+', { age: 400, weeksSinceVaccine: 12, ...own }, POSSIBLE],
    ['rubella', 'igg+ igm+', { age: 400, weeksSinceVaccine: 12.5, ...own }, PROBABLE],
    ['rubella', 'igg+ igm+ secondIgm-', { age: 30, ...own, ...calm }, 'false_positive_igm_likely'],
    ['rubella', 'igg+ igm+ secondIgm-', { age: 30, ...own }, POSSIBLE],
    ['cmv', 'igg+ igm+', { age: 6, ...own }, POSSIBLE],
    ['cmv', 'igg+ igm+ newbornUrinePcr-', { age: 6, ...own, ...calm }, POSSIBLE],
    ['cmv', 'igg+ igm+ secondIgm- newbornUrinePcr-', { age: 6, ...own }, 'false_positive_igm_likely'],
  ],
  'F43, IgG positive, IgM negative, nothing else': [
    ['toxoplasma', 'igg+ igm-', { age: 30, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm-', { age: 30, ...own, ...calm }, 'inconclusive'],
    ['toxoplasma', 'igg=low-positive igm-', { age: 30, motherInfection: 'none' }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 30, ...own, motherInfection: 'possible' }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 30, ...calm }, EXCLUDED],
    ['rubella', 'igg+ igm-', calm, 'inconclusive'],
    ['rubella', 'igg+ igm-', { age: 30, ...calm, recentImmunoglobulin: true }, 'inconclusive'],
    ['rubella', 'igg+', { age: 30, ...calm }, 'inconclusive'],
    ['rubella', 'igg+ igm-', { age: 30, motherInfection: 'none', newbornSigns: true }, POSSIBLE],
    ['cmv', 'igg+ igm-', { age: 30 }, POSSIBLE],
    ['cmv', 'igg+ igm-', { age: 30, ...calm }, 'inconclusive'],
    ['toxoplasma', '', { age: 1, motherInfection: 'confirmed' }, 'inconclusive'],
    ['rubella', '', {}, 'inconclusive'],
    ['cmv', '', { newbornSigns: true }, 'inconclusive'],
  ],
  'F44, other proof': [
    ['toxoplasma', 'newbornUrinePcr+', { age: 2, ...cord }, CONFIRMED],
    ['toxoplasma', 'newbornBloodPcr+', { age: 2, ...own }, CONFIRMED],
    ['toxoplasma', 'newbornBloodPcr+', { age: 2, ...cord }, PROBABLE],
    ['toxoplasma', 'igg- igm- newbornSalivaPcr+', { age: 200, ...calm, treated: false }, POSSIBLE],
    ['toxoplasma', 'igg+ igm- amnioticPcr+', { age: 2 }, PROBABLE],
    ['toxoplasma', 'igg+ igm- motherChildBlot+', { age: 5, ...own }, PROBABLE],
    ['toxoplasma', 'igg+ igm- motherChildBlot=indeterminate', { age: 5, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm-', { age: 60, series: 'rising' }, CONFIRMED],
    ['toxoplasma', 'igg+ igm-', { age: 60, series: 'rising', recentImmunoglobulin: true }, POSSIBLE],
    ['toxoplasma', 'igg- igm-', { age: 400, series: 'rising', ...untreated }, 'inconclusive'],
    ['rubella', 'throatPcr+', { age: 2 }, CONFIRMED],
    ['rubella', 'throatPcr+', { age: 400, weeksSinceVaccine: 2 }, PROBABLE],
    ['rubella', 'newbornBloodPcr+', { age: 2, ...cord }, PROBABLE],
    ['rubella', 'igg+ igm-', { age: 60, series: 'rising' }, PROBABLE],
    ['rubella', 'igg+ igm-', { age: 60, series: 'rising', documentedDoses: 1 }, POSSIBLE],
    ['rubella', 'igg+ igm- amnioticPcr+', { age: 2 }, PROBABLE],
    ['cmv', 'amnioticPcr+', { age: 2 }, PROBABLE],
    ['cmv', 'igg+ igm-', { age: 60, series: 'rising' }, POSSIBLE],
  ],
  'F45, IgG that stays': [
    ['toxoplasma', 'igg+ igm-', { age: 365, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm-', { age: 366, ...own }, CONFIRMED],
    ['toxoplasma', 'igg+ igm- iggBlot-', { age: 366, ...own }, POSSIBLE],
    ['toxoplasma', 'igg+ igm-', { age: 366, recentImmunoglobulin: true }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 274, documentedDoses: 0 }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 275, documentedDoses: 0 }, PROBABLE],
    ['rubella', 'igg+ igm-', { age: 275, documentedDoses: 0, series: 'stable' }, CONFIRMED],
    ['rubella', 'igg+ igm-', { age: 275, documentedDoses: 0, series: 'falling' }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 275, documentedDoses: 1, series: 'stable' }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 275, series: 'stable' }, POSSIBLE],
    ['rubella', 'igg+ igm-', { age: 275, ...calm }, 'inconclusive'],
    ['cmv', 'igg+ igm-', { age: 400 }, POSSIBLE],
  ],
  'F46, IgG negative': [
    ['toxoplasma', 'igg- igm-', { age: 195, ...untreated, previous: negativeBefore(6) }, EXCLUDED],
    ['toxoplasma', 'igg- igm-', { age: 194, ...untreated, previous: negativeBefore(6) }, POSSIBLE],
    ['toxoplasma', 'igg- igm-', { age: 365, ...untreated }, POSSIBLE],
    ['toxoplasma', 'igg- igm-', { age: 366, ...untreated }, EXCLUDED],
    ['toxoplasma', 'igg- igm-', { age: 366, ...untreated, treated: true }, POSSIBLE],
    ['toxoplasma', 'igg- igm-', { age: 366, motherInfection: 'none', newbornSigns: false }, POSSIBLE],
    ['toxoplasma', 'igg- igm-', { age: 366, ...untreated, immunosuppressed: true }, 'inconclusive'],
    ['toxoplasma', 'igg- igm+', { age: 366, ...untreated }, POSSIBLE],
    ['toxoplasma', 'igg- igm-', { treated: false, ...calm }, EXCLUDED],
    ['toxoplasma', 'igg-', { age: 3, treated: false, ...calm }, POSSIBLE],
    ['toxoplasma', 'igg- igm- avidity=high', { age: 400, ...untreated }, 'inconclusive'],
    [
      'toxoplasma',
      'igg- igm-',
      { age: 366, ...untreated, previous: [{ weeksBefore: 50, igm: { class: 'positive' } }] },
      POSSIBLE,
    ],
    ['rubella', 'igg- igm-', { age: 275, newbornSigns: false }, EXCLUDED],
    ['rubella', 'igg- igm-', { age: 274, newbornSigns: false }, POSSIBLE],
    ['rubella', 'igg- igm-', { age: 275 }, POSSIBLE],
    ['rubella', 'igg-', { age: 275, newbornSigns: false }, POSSIBLE],
    ['rubella', 'igg- igm-', calm, EXCLUDED],
    ['cmv', 'igg- igm-', { age: 3 }, POSSIBLE],
    ['cmv', 'igg- igm-', { age: 3, ...calm }, 'inconclusive'],
  ],
  'F47, CMV PCR': [
    ['cmv', 'newbornUrinePcr+', { age: 21 }, CONFIRMED],
    ['cmv', 'newbornUrinePcr+', { age: 22 }, POSSIBLE],
    ['cmv', 'newbornUrinePcr+', {}, POSSIBLE],
    ['cmv', 'newbornUrinePcr+ amnioticPcr+', { age: 22 }, PROBABLE],
    ['cmv', 'newbornUrinePcr+ dbsPcr+', { age: 22 }, CONFIRMED],
    ['cmv', 'newbornUrinePcr+ dbsPcr-', { age: 22 }, POSSIBLE],
    ['cmv', 'newbornBloodPcr+', { age: 21, ...own }, CONFIRMED],
    ['cmv', 'newbornBloodPcr+', { age: 21, ...cord }, PROBABLE],
    ['cmv', 'newbornBloodPcr+ newbornUrinePcr-', { age: 21, ...own }, PROBABLE],
    ['cmv', 'newbornSalivaPcr+', { age: 3 }, PROBABLE],
    ['cmv', 'newbornSalivaPcr+ newbornUrinePcr-', { age: 3 }, POSSIBLE],
    ['cmv', 'newbornSalivaPcr+ newbornUrinePcr+', { age: 3 }, CONFIRMED],
    ['cmv', 'dbsPcr+', { age: 300 }, CONFIRMED],
    ['cmv', 'newbornUrinePcr-', { age: 21 }, EXCLUDED],
    ['cmv', 'newbornUrinePcr-', { age: 22 }, POSSIBLE],
    ['cmv', 'newbornUrinePcr-', {}, POSSIBLE],
    ['cmv', 'newbornUrinePcr=pending', { age: 3 }, 'inconclusive'],
    ['cmv', 'newbornSalivaPcr-', { age: 3, ...calm }, EXCLUDED],
    ['cmv', 'newbornSalivaPcr-', { age: 3, newbornSigns: false }, POSSIBLE],
    ['cmv', 'newbornBloodPcr- dbsPcr-', { age: 3, ...calm }, 'inconclusive'],
    ['cmv', 'igg=unreadable newbornUrinePcr-', { age: 3 }, 'inconclusive'],
    ['cmv', 'igg=unreadable newbornUrinePcr+', { age: 3 }, CONFIRMED],
  ],
};

describe('newborn tables', () => {
  test.each(all.map((table) => [table.id, table] as const))(
    '%s: exactly one row in each layer',
    (_, table) => {
      for (const { layer, gaps, overlaps, dead } of proveTable(compiled[table.pathogen]))
        expect({ layer, gaps, overlaps, dead }).toEqual({ layer, gaps: [], overlaps: [], dead: [] });
    },
  );

  test.each(all.map((table) => [table.id, table] as const))(
    '%s: ids, sources, words and times',
    (_, table) => {
      const rows = rowsOf(table);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const row of rows) {
        for (const source of row.sources ?? []) expect(sources, row.id).toHaveProperty(source);
        if (row.why !== undefined) expect(whyNewborn, row.id).toHaveProperty(row.why);
        if (row.word !== undefined) {
          expect(row.why, row.id).toBeDefined();
          expect(row.sources, row.id).toBeDefined();
          expect(row.finding, row.id).toMatch(/^F\d\d$/);
        }
        for (const planned of row.actions ?? [])
          if (typeof planned !== 'string') expect(newbornTimes, row.id).toHaveProperty(planned[1]);
      }
    },
  );

  test('every word and time is used, and none promises or doses', () => {
    const rows = all.flatMap(rowsOf);
    const said = new Set(rows.map((row) => row.why));
    expect(Object.keys(whyNewborn).filter((key) => !said.has(key))).toEqual([]);
    const due = new Set(rows.flatMap((row) => row.actions ?? []).map((planned) => planned[1]));
    expect(Object.keys(timesNewborn).filter((key) => !due.has(key))).toEqual([]);
    for (const text of [...Object.values(whyNewborn), ...Object.values(timesNewborn)]) {
      expect(text.length).toBeLessThanOrEqual(200);
      expect(text).not.toMatch(/no risk|zero risk|\b0 ?%|\bsafe\b|terminat|abort|ganciclovir|\d ?(mg|ml)\b/i);
    }
  });

  test.each(Object.entries(byPolicyLine))('%s', (_, lines) => {
    for (const [pathogen, results, given, expected] of lines) {
      const { conclusion } = answerTo(newborn(pathogen, results, given));
      expect(`${pathogen} ${results} ${JSON.stringify(given)} → ${conclusion}`).toBe(
        `${pathogen} ${results} ${JSON.stringify(given)} → ${expected}`,
      );
    }
  });

  test.each(Object.entries(byPolicyLine))('%s: the plan fits the word', (_, lines) => {
    const testing: readonly string[] = [...TEST_ACTIONS, ...NEWBORN_ACTIONS];
    for (const [pathogen, results, given] of lines) {
      const { conclusion, urgency, actions } = answerTo(newborn(pathogen, results, given));
      const at = `${pathogen} ${results} ${JSON.stringify(given)}`;
      const closed = actions.includes('no_further_testing');
      if (closed) expect(conclusion, at).toBe(EXCLUDED);
      if (closed)
        expect(
          actions.filter((code) => testing.includes(code)),
          at,
        ).toEqual([]);
      if (conclusion !== EXCLUDED)
        expect(
          actions.some((code) => testing.includes(code)),
          at,
        ).toBe(true);
      if (urgency === 'none') expect(conclusion, at).toBe(EXCLUDED);
      if (given.newbornSigns === true) expect(urgency, at).toBe('today');
      if ([POSSIBLE, PROBABLE, CONFIRMED].includes(conclusion))
        expect(['soon', 'today'], at).toContain(urgency);
    }
  });

  test('signs make it urgent and keep an excluded infant in the work-up', () => {
    const answer = answerTo(newborn('cmv', 'newbornUrinePcr-', { age: 3, newbornSigns: true }));
    expect(answer).toMatchObject({ conclusion: EXCLUDED, urgency: 'today', actions: ['newborn_workup'] });
  });

  test('CMV from day 14 to 21 without urine or saliva PCR is for today', () => {
    const urgencyAt = (age: number, results = 'igg+ igm-') =>
      answerTo(newborn('cmv', results, { age })).urgency;
    expect([13, 14, 21, 22].map((age) => urgencyAt(age))).toEqual(['soon', 'today', 'today', 'soon']);
    expect(urgencyAt(14, 'igg+ igm- newbornSalivaPcr+')).toBe('soon');
  });

  test('CMV asks for the PCR that is still missing', () => {
    const actions = (results: string, age?: number) =>
      answerTo(newborn('cmv', results, age === undefined ? {} : { age })).actions;
    expect(actions('igg+', 3)).toContain('newborn_pcr_21_days');
    expect(actions('newbornSalivaPcr+', 3)).toContain('newborn_urine_confirm');
    expect(actions('newbornSalivaPcr+', 3)).not.toContain('infant_specialist_treatment');
    expect(actions('newbornSalivaPcr+', 30)).toEqual(
      expect.arrayContaining(['newborn_urine_confirm', 'dbs_pcr']),
    );
    expect(actions('newbornUrinePcr+', 30)).toContain('dbs_pcr');
    expect(actions('newbornUrinePcr+ dbsPcr-', 30)).not.toContain('dbs_pcr');
    expect(actions('newbornUrinePcr+')).toContain('dbs_pcr');
  });

  test('CMV excluded is not closed beside weakened immunity or a gray IgG', () => {
    const actions = (results: string, given: Given) => answerTo(newborn('cmv', results, given)).actions;
    expect(actions('newbornUrinePcr-', { age: 3 })).toEqual(['no_further_testing']);
    expect(actions('newbornUrinePcr-', { age: 3, immunosuppressed: true })).toEqual([
      'infectious_disease_referral',
    ]);
    expect(actions('igg=grey newbornUrinePcr-', { age: 3 })).toEqual(['repeat_4_weeks']);
  });

  test('rubella suspected in the infant of an infected mother is notified and isolated', () => {
    const suspicion = ['public_health_notification', 'isolation_precautions', 'infant_igm_repeat_1_month'];
    const actions = (given: Given) => answerTo(newborn('rubella', 'igg+ igm-', { age: 2, ...given })).actions;
    expect(actions({ motherInfection: 'confirmed' })).toEqual(expect.arrayContaining(suspicion));
    expect(actions({ motherInfection: 'possible' })).not.toContain('isolation_precautions');
  });

  test('what must not be concluded stands in avoid', () => {
    const avoid = (c: Case) => answerTo(c).avoid;
    expect(avoid(newborn('toxoplasma', 'igg+ igm-', { age: 0, ...cord }))).toEqual([
      'newborn_igg_diagnosis',
      'cord_igm_diagnosis',
      'single_negative_excludes',
    ]);
    expect(avoid(newborn('toxoplasma', 'igg+', { age: 400, ...own }))).toEqual([]);
    expect(avoid(newborn('cmv', 'newbornUrinePcr+ dbsPcr-', { age: 30 }))).toEqual([
      'single_negative_excludes',
    ]);
  });

  test('an unreadable IgG or IgM leads what is missing, whatever decided', () => {
    for (const pathogen of ['toxoplasma', 'rubella', 'cmv'] as const)
      for (const results of ['igg=unreadable igm=pending', 'igg=unreadable igm=unknown newbornUrinePcr+'])
        expect(answerTo(newborn(pathogen, results, { age: 3 })).asks).toEqual(
          expect.arrayContaining(['results.igg', 'results.igm']),
        );
  });
});

interface Published {
  case: Case;
  expect: {
    conclusion: Conclusion[];
    all: ActionCode[];
    any: ActionCode[][];
    none: ActionCode[];
    avoid: string[];
  };
}

const published = (Object.keys(tables) as Pathogen[]).flatMap((pathogen) =>
  readFileSync(new URL(`../cases/${pathogen}.ndjson`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Published)
    .filter((each) => each.case.subject === 'newborn'),
);

describe('published newborn cases', () => {
  test.each(published.map((each) => [each.case.id, each] as const))(
    '%s',
    (_, { case: c, expect: wanted }) => {
      const { conclusion, actions, avoid } = answerTo(c);
      expect(wanted.conclusion).toContain(conclusion);
      expect(actions).toEqual(expect.arrayContaining(wanted.all));
      for (const some of wanted.any) expect(some.some((code) => actions.includes(code))).toBe(true);
      expect(wanted.none.filter((code) => actions.includes(code))).toEqual([]);
      expect(avoid).toEqual(expect.arrayContaining(wanted.avoid));
    },
  );
});
