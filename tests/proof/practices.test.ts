// @vitest-environment node
/** A site's practice changes when a woman without antibody is tested again, and nothing else. */
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../../src/rules/table.ts';
import type { Action, ActionCode, Assessment, Case } from '../../src/rules/vocabulary.ts';
import { PRACTICES, type Practice } from '../../src/tables/practices.ts';
import { tables } from '../../src/tables/tables.ts';
import { en } from '../../src/words/en.ts';
import { howMany } from '../helpers/how-many.ts';
import { INVARIANTS } from './invariants/all.ts';
import { checkAll, reduced, summarise } from './invariants/run.ts';
import { randomCases } from './random-cases.ts';
import { assess } from './subject.ts';

const N = Number.parseInt(process.env.PRACTICE_CASES ?? `${howMany(150, 400)}`, 10);
const SEED = 20_261_121;
const RETESTS: ReadonlySet<ActionCode> = new Set([
  'repeat_4_weeks',
  'retest_in_pregnancy',
  'igm_retest_in_pregnancy',
]);
/** The words of every time at which a layer of routine retests orders one. */
const ROUTINE = new Set(
  tables.flatMap(({ plan }) =>
    plan
      .filter(({ id }) => id === 'plan-retest' || id === 'plan-site-practice')
      .flatMap((layer: Layer) => layer.rows.flatMap(({ actions = [] }) => actions))
      .flatMap((planned) => (typeof planned === 'string' ? [] : [en.when(planned[1], 'pregnant', null)])),
  ),
);

const following = (c: Case, practice: string): Case => ({ ...c, settings: { ...c.settings, practice } });
/** A retest at an interval of the tables or of a practice; what a finding of this case asks for is none. */
const isRoutine = ({ code, when }: Action) => RETESTS.has(code) && when !== undefined && ROUTINE.has(when);
const kept = ({ actions }: Assessment) => actions.filter((one) => !isRoutine(one));
const codes = (all: readonly Action[]) => all.map(({ code, when = '' }) => `${code} ${when}`);

/** What may not differ between the answers with and without a practice, and does. */
function differences(without: Assessment, under: Assessment): string[] {
  const told: string[] = [];
  const differ = (what: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b))
      told.push(`${what}: ${JSON.stringify(a)} → ${JSON.stringify(b)}`);
  };
  // "Nothing further" gives way to a test that a practice adds, and the urgency then stands at routine.
  const opened = isClosed(without) && under.actions.some(isRoutine);
  differ('conclusion', without.conclusion, under.conclusion);
  differ('urgency', opened ? 'routine' : without.urgency, under.urgency);
  differ('window', without.window, under.window);
  differ('avoid', without.avoid, under.avoid);
  differ('missing', without.missing, under.missing);
  differ('whyNot', without.whyNot, under.whyNot);
  const expected = kept(without).filter(({ code }) => !(opened && code === 'no_further_testing'));
  differ('actions', codes(expected), codes(kept(under)));
  return told;
}

const isClosed = ({ actions }: Assessment) => actions.some(({ code }) => code === 'no_further_testing');

describe.each(PRACTICES.map(({ id }) => id))('the practice "%s"', (practice) => {
  it('changes no conclusion, urgency, warning, referral or safety action', () => {
    const found: string[] = [];
    // Without the day of the sample, so that a retest is known by the words of its time.
    for (const dated of randomCases(N, SEED)) {
      const c = { ...dated, sampledOn: null };
      const told = differences(assess(c), assess(following(c, practice)));
      if (told.length > 0) found.push(`${JSON.stringify(c)}\n  ${told.join('\n  ')}`);
    }
    expect(found.slice(0, 3)).toEqual([]);
  });

  it('keeps every safety invariant', () => {
    const under = (c: Case) => assess(c.settings?.practice === undefined ? following(c, practice) : c);
    const cases = [...randomCases(N, SEED + 1)].map((c) => following(c, practice));
    const broken = checkAll(cases, under, { compared: false });
    const pairs = INVARIANTS.filter((each) => each.compares).map(({ id }) => id);
    broken.push(...checkAll(cases.slice(0, N / 10), under, { compared: true, rules: pairs }));
    const told = summarise(broken).flatMap(({ smallest }) =>
      smallest.map((each) => {
        const { rule, message, case: c } = reduced(each, under);
        return `${rule} ${message} ${JSON.stringify(c)}`;
      }),
    );
    expect(told).toEqual([]);
  });

  it('repeats in a plain case what it is said to repeat, when it is said to', () => {
    const found: Practice | undefined = PRACTICES.find(({ id }) => id === practice);
    for (const [pathogen, says] of Object.entries(found?.on ?? {})) {
      const plain = {
        id: 'plain',
        pathogen,
        subject: 'pregnant',
        gestation: '9',
        results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
        history: { rashDaysAgo: 'none', contactDaysAgo: 'none', documentedDoses: 0 },
      } as Case;
      const retest = (c: Case) => codes(assess(c).actions.filter(isRoutine));
      const { susceptible } = says;
      const [code, time] = susceptible ?? [];
      const named = time === undefined ? [] : [`${code} ${en.when(time, 'pregnant', null)}`];
      const expected = susceptible === undefined ? retest(plain) : named;
      expect(retest(following(plain, practice)), `${practice} ${pathogen}`).toEqual(expected);
      expect(assess(following(plain, practice)).conclusion).toBe('susceptible');
    }
  });
});

describe('the comparison', () => {
  const plain = {
    id: 'a',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '9',
    results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  } as const;
  it.each<[string, Partial<Assessment>]>([
    ['a milder word', { conclusion: 'immune' }],
    ['a lower urgency', { urgency: 'none' }],
    ['a warning left out', { avoid: [] }],
    ['advice left out', { actions: [] }],
  ])('finds %s', (_, changed) => {
    const answer = assess(plain);
    expect(differences(answer, { ...answer, ...changed })).toHaveLength(1);
  });

  it('lets a changed retest pass', () => {
    const without = assess(plain);
    const under = assess({ ...plain, settings: { practice: 'uk' } });
    expect(codes(without.actions)).not.toEqual(codes(under.actions));
    expect(differences(without, under)).toEqual([]);
  });
});
