// @vitest-environment node
/** The conversation under fire: events by lot over a small table, and over the real ones. The short form of `npm run fuzz -- --machine`. */
import { describe, expect, it, vi } from 'vitest';
import { consultationMachine } from '../../src/machines/consultation.ts';
import type { Standing } from '../../src/machines/next-question.ts';
import { shelf } from '../../src/machines/start.ts';
import { compile } from '../../src/rules/compile.ts';
import { PATHOGENS, SUBJECTS, type Assessment, type Case } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import { howMany } from '../helpers/how-many.ts';
import { mixed } from '../proof/whole/drawn.ts';
import { toyTable } from './toy-table.ts';
import { KINDS, services, Walk } from './walk.ts';

const { Known } = await vi.hoisted(() => import('./known.ts'));

// What was found once for the same answers is not computed again: the mark of a case, in the unit, decides nothing.
vi.mock('../../src/machines/next-question.ts', async (original) => {
  const real = await original<typeof import('../../src/machines/next-question.ts')>();
  const known = new Known<Standing>();
  const sorted = new Known<ReturnType<typeof real.questionsFor>>();
  return {
    ...real,
    standingOf: ((compiled, asked, answers, source, complete) =>
      known.of(compiled, [complete, answers, source], () =>
        real.standingOf(compiled, asked, answers, source, complete),
      )) satisfies typeof real.standingOf,
    questionsFor: ((all, pathogen, subject) =>
      sorted.of(all, [pathogen, subject], () =>
        real.questionsFor(all, pathogen, subject),
      )) satisfies typeof real.questionsFor,
  };
});
const toys = new Map(PATHOGENS.map((pathogen) => [pathogen, compile(toyTable(pathogen))]));
const toyShelf = { questions, compiled: (pathogen: Case['pathogen']) => toys.get(pathogen) ?? null };

/** Slips as reports hold them: of one infection or two, and some of two persons. */
const imports: readonly (readonly Case[])[] = SUBJECTS.flatMap((subject) => {
  const [a = [], b = [], c = []] = PATHOGENS.map((pathogen) => [...mixed(12, 5, { pathogen, subject })]);
  const [other = []] = SUBJECTS.filter((one) => one !== subject).map((one) => [
    ...mixed(12, 6, { pathogen: 'cmv', subject: one }),
  ]);
  return a.flatMap((one, at) => [
    [one],
    [b[at], c[at]].filter((each) => each !== undefined),
    ...(at % 4 === 0 ? [[one, other[at]].filter((each) => each !== undefined)] : []),
  ]);
});

function walk(
  events: number,
  seed: number,
  using: typeof shelf,
  told = services,
  machine = consultationMachine,
) {
  const walked = new Walk(seed, using, imports, told, machine);
  for (let event = 0; event < events && walked.faults.length < 5; event += 1) walked.step();
  return walked;
}

/** `npm run fuzz -- --machine` asks for a million. */
const EVENTS = Number(process.env['EVENTS'] ?? howMany(20_000, 60_000));
const LONG = 3_600_000;

describe('events in any order', () => {
  it.each([
    ['a small table', EVENTS, toyShelf],
    ['the real tables', Math.round(EVENTS / 20), shelf],
  ])(
    'over %s: what is shown is the answer to what was entered, and no two cases mix (%d)',
    (_name, events, using) => {
      const { faults, counts, results } = walk(events, 20_261_121, using);
      expect(faults).toEqual([]);
      expect([...counts.values()].reduce((all, one) => all + one, 0)).toBe(events);
      expect([...counts.keys()].sort()).toEqual([...KINDS].sort());
      expect(results).toBeGreaterThan(events / 20);
    },
    LONG,
  );

  it('would show a result that stays behind', () => {
    let first: Assessment | undefined;
    const stale = {
      assess: (...given: Parameters<typeof services.assess>) => (first ??= services.assess(...given)),
    };
    expect(walk(2_000, 1, toyShelf, stale).faults).not.toEqual([]);
  });

  it.each(['forgetEverything', 'keepAnswer', 'gatherOutcomes', 'dismissAssessments'] as const)(
    'would show a conversation that leaves out %s',
    (action) => {
      const faulty = consultationMachine.provide({ actions: { [action]: () => undefined } });
      expect(walk(3_000, 1, toyShelf, services, faulty).faults).not.toEqual([]);
    },
  );
});
