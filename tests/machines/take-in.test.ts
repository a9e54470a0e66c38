import { describe, expect, it } from 'vitest';
import { englishServices } from '../../src/exchange/services.ts';
import type { Answer, Answers, Ask } from '../../src/machines/consultation-types.ts';
import { currentAsk, outcomes, startChoices } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { howMany } from '../helpers/how-many.ts';
import { assessRead, readCase, shortCase } from '../helpers/read-case.ts';
import { workedCases } from '../helpers/worked-cases.ts';

const begin = (cases: readonly Case[], practice: string | null = null) => {
  const actor = createConsultation(englishServices());
  actor.send({ type: 'IMPORT', cases, practice });
  return actor;
};

/** As a report leaves it: results and facts that are absent there were not done, or are not known. */
function leaveOpen({ question, offered }: Ask): Answers {
  const { kind, ticks } = question;
  return Object.fromEntries(
    offered.map((fact): [string, Answer] => {
      if (fact.startsWith('results.')) return [fact, { class: 'not-done' }];
      const tick = ticks?.find((one) => one.fact === fact);
      return [fact, kind === 'ticks' && tick && Array.isArray(tick.no) ? tick.no : null];
    }),
  );
}

function finish(actor: ReturnType<typeof begin>): readonly string[] {
  const asked: string[] = [];
  for (;;) {
    const ask = currentAsk(actor.getSnapshot());
    if (ask === null) return asked;
    asked.push(...ask.offered);
    actor.send({ type: 'ANSWER', key: ask.key, answers: leaveOpen(ask) });
  }
}

describe('cases read from a report', () => {
  const report = [
    shortCase(
      'rubella',
      'pregnant',
      { igg: 'positive', igm: 'positive', avidity: 'low' },
      { gestation: '9+2', sampledOn: '2026-12-04' },
    ),
    shortCase('cmv', 'pregnant', { igg: 'negative' }, { gestation: '9+2', sampledOn: '2026-12-04' }),
  ];

  it('begin a slip with what they hold, and ask for the rest only', () => {
    const actor = begin(report, null);
    expect(startChoices(actor.getSnapshot())).toEqual({
      pathogens: ['rubella', 'cmv'],
      subject: 'pregnant',
      sampledOn: '2026-12-04',
    });
    const asked = finish(actor);
    expect(asked).toContain('results.igm'); // of CMV: it was not on the report
    expect(asked).toContain('history.rashDaysAgo');
    expect(asked.filter((fact) => fact === 'results.igg' || fact === 'gestation')).toEqual([]);
    expect(outcomes(actor.getSnapshot()).map(({ source }) => source.results)).toEqual([
      expect.objectContaining({ igg: { class: 'positive' }, avidity: { class: 'low' } }),
      expect.objectContaining({ igg: { class: 'negative' } }),
    ]);
  });

  it('replace an open case altogether', () => {
    const actor = begin([shortCase('rubella', 'pregnant', { igg: 'negative' }, { gestation: '20' })]);
    actor.send({ type: 'IMPORT', cases: report, practice: null });
    expect(startChoices(actor.getSnapshot())?.pathogens).toEqual(['rubella', 'cmv']);
    finish(actor);
    expect(outcomes(actor.getSnapshot())[0]?.source.gestation).toBe('9+2');
  });

  it('are asked for their week again when the day of the sample is changed', () => {
    const actor = begin(report);
    actor.send({ type: 'CHANGE', key: 'start' });
    actor.send({ type: 'START', pathogens: ['rubella'], subject: 'pregnant', sampledOn: '2026-12-11' });
    expect(currentAsk(actor.getSnapshot())?.key).toBe('person.week');
  });

  it.each([
    ['none', []],
    ['two days', [report[0], { ...report[1], sampledOn: '2026-12-01' }]],
    ['two subjects', [report[0], { ...report[1], subject: 'planning' }]],
    ['one infection twice', [report[0], report[0]]],
  ] as [string, Case[]][])('are not taken where they are no single slip: %s', (_what, cases) => {
    expect(begin(cases).getSnapshot().value).toBe('start');
  });
});

/** Facts that no row needs are shown as not used; what is decided and advised is the same. */
describe('a case taken in is decided like on the command line', () => {
  const all = ['toxoplasma', 'rubella', 'cmv'].flatMap((name) => workedCases(name).slice(0, howMany(120)));

  it(`in ${all.length} published cases`, () => {
    for (const { case: sent } of all) {
      const source = readCase(sent);
      const { avidityExcludesWeeks = null } = source.settings ?? {};
      // A report names no site practice: that is the choice of the desk.
      const without: Case = {
        ...source,
        settings: avidityExcludesWeeks === null ? null : { avidityExcludesWeeks },
      };
      const actor = begin([without]);
      finish(actor);
      const [outcome] = outcomes(actor.getSnapshot());
      const { conclusion, urgency, window, actions, avoid, missing } = assessRead(without);
      expect.soft(outcome?.assessment, source.id).toMatchObject({
        ...{ conclusion, urgency, window, actions, avoid, missing },
      });
    }
  });
});
