// @vitest-environment node
/** Pairs of whole cases that differ in one fact: what is not known, and what is more worrying, never calms. */
import { describe, expect, it } from 'vitest';
import type { Space } from '../../../src/proof/space.ts';
import type { Answer, Vector } from '../../../src/proof/vector.ts';
import { allowedBy } from './excepted.ts';
import { exceptions } from './exceptions.ts';
import { furtherVectors } from './further.ts';
import { isUnknown, unknownNeverCalms } from './unknown.ts';
import { vectorOf, wholeVectors } from './vectors.ts';
import { withoutOrder, worries, worryOrder } from './worries.ts';
import { worryNeverCalms } from './worry.ts';

const LONG = 600_000;
const none = () => false;
const everywhere = () => [...wholeVectors(), ...furtherVectors()];

/** A space of one fact beside a positive IgG, and the answers to it. */
function oneFact(path: Space['axes'][number]['path'], values: Space['axes'][number]['values']): Space {
  return { id: 'small', pathogen: 'toxoplasma', subject: 'pregnant', axes: [{ path, values }] };
}
function answered(space: Space, answers: readonly Partial<Answer>[]): Vector {
  const base: Answer = {
    conclusion: 'possible_recent_infection',
    cannotSay: false,
    urgency: 'soon',
    actions: ['reference_lab@now'],
    avoid: [],
    row: 'R',
  };
  return {
    space,
    answers: answers.map((one) => ({ ...base, ...one })),
    at: Uint16Array.from(answers.keys()),
  };
}

describe('what is not known', () => {
  it('is absent, not done, pending, unknown or unreadable', () => {
    for (const value of [null, 'not-done', 'pending', 'unknown', 'unreadable', []] as const)
      expect(isUnknown(value)).toBe(true);
    for (const value of ['negative', 'none', false, 0, [{ weeksBefore: 2 }]] as const)
      expect(isUnknown(value)).toBe(false);
  });

  const igm = oneFact('results.igm', ['not-done', 'negative', 'positive']);
  it.each<[string, readonly Partial<Answer>[]]>([
    ['calmer than every completion', [{ conclusion: 'immune' }, {}, {}]],
    ['less urgent than every completion', [{ urgency: 'routine' }, {}, {}]],
    [
      'calmer, and not asked for',
      [{ conclusion: 'immune', actions: [] }, { conclusion: 'immune', actions: [] }, {}],
    ],
  ])('is found where it is %s', (fault, answers) => {
    const asked = fault === 'calmer, and not asked for';
    // A case of rubella without exposure: its IgM is asked for by nobody.
    const space: Space = asked
      ? { ...oneFact('results.igmBlot', ['not-done', 'negative', 'positive']) }
      : igm;
    const { violations } = unknownNeverCalms([answered(space, answers)], none);
    expect(violations.some((one) => one.includes(fault))).toBe(true);
  });

  it('may be calmer than the worst where it is asked for', () => {
    const answers = [{ conclusion: 'susceptible' }, { conclusion: 'susceptible' }, {}] as const;
    const ordering = answers.map((one) => ({ ...one, actions: ['order_igm@now'] }));
    expect(unknownNeverCalms([answered(igm, ordering)], none).violations).toEqual([]);
  });
});

describe('what is more worrying', () => {
  it('is found where it does', () => {
    const space = oneFact('results.igm', ['negative', 'positive']);
    const { violations } = worryNeverCalms([answered(space, [{}, { urgency: 'routine' }])], none);
    expect(violations).toHaveLength(1);
    expect(worryNeverCalms([answered(space, [{ urgency: 'routine' }, {}])], none).violations).toEqual([]);
  });

  it('is ordered, or named as without an order, for every fact of the spaces', () => {
    const ordered = worries.flatMap(({ paths }) => paths);
    const unordered = withoutOrder.flatMap(({ paths }) => paths);
    const all = [...ordered, ...unordered];
    expect(new Set(all).size, 'each once').toBe(all.length);
    const used = new Set(wholeVectors().flatMap(({ space }) => space.axes.map(({ path }) => path)));
    expect([...used].filter((path) => !all.includes(path))).toEqual([]);
    expect(ordered.filter((path) => !used.has(path))).toEqual([]);
  });

  it('is the nearer exposure, the fewer doses and the lower avidity', () => {
    const order = (...[path, values]: Parameters<typeof worryOrder>) =>
      worryOrder(path, values).map((place) => values[place]);
    expect(order('history.rashDaysAgo', [null, 11, 'none', 57, 10])).toEqual(['none', 57, 11, 10]);
    expect(order('history.documentedDoses', [null, 0, 3, 1])).toEqual([3, 1, 0]);
    expect(order('results.avidity', ['low', 'pending', 'high'])).toEqual(['high', 'low']);
    expect(order('gestation', ['10', '20'])).toEqual([]);
  });
});

describe('where methods, avidity, earlier samples and exposure meet', () => {
  it('neither calms but for the list', () => {
    expect(unknownNeverCalms(furtherVectors()).violations).toEqual([]);
    expect(worryNeverCalms(furtherVectors()).violations).toEqual([]);
  });
});

describe('the list of exceptions', () => {
  it(
    'holds none that is not needed',
    () => {
      const used = new Map<string, number>();
      const allowed = allowedBy(exceptions, used);
      unknownNeverCalms(everywhere(), allowed);
      worryNeverCalms(everywhere(), allowed);
      expect(exceptions.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
    },
    LONG,
  );

  it('holds at most 25 steps that lower the urgency, each with an id of its own', () => {
    expect(exceptions.filter((one) => one.of === 'worry').length).toBeLessThanOrEqual(25);
    expect(new Set(exceptions.map(({ id }) => id)).size).toBe(exceptions.length);
  });

  it.each(exceptions.map((one) => [one.id, one] as const))(
    'without %s a difference is found',
    (_id, { id, of, pathogens, subjects, paths }) => {
      const some = everywhere().filter(
        ({ space }) =>
          (pathogens ?? [space.pathogen]).includes(space.pathogen) &&
          (subjects ?? [space.subject]).includes(space.subject) &&
          space.axes.some(({ path }) => paths.includes(path)),
      );
      const others = allowedBy(exceptions.filter((one) => one.id !== id));
      const property = of === 'unknown' ? unknownNeverCalms : worryNeverCalms;
      expect(property(some, others).violations.length).toBeGreaterThan(0);
    },
    LONG,
  );

  it('finds nothing wrong with a space of its own that keeps to the order', () => {
    const space = oneFact('results.igm', ['not-done', 'negative', 'grey', 'positive']);
    expect(worryNeverCalms([vectorOf(space)], none).violations).toEqual([]);
  });
});
