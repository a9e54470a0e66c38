import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/exchange/shelf.ts';
import { COST_CLASSES, NOT_SOUGHT, priceOf } from '../../src/rules/costs.ts';
import { decide, type Decided } from '../../src/rules/decide.ts';
import { byUse, nextTestOf, type NextTest } from '../../src/rules/next-test.ts';
import { valueAt, viewCase, withValue } from '../../src/rules/view.ts';
import {
  URGENCIES,
  type Case,
  type Conclusion,
  type FactPath,
  type Pathogen,
} from '../../src/rules/vocabulary.ts';
import { flipsOf, isUnknown, missingOf } from '../../src/rules/what-if.ts';
import { costs } from '../../src/tables/costs.ts';
import { alternatives } from '../../src/tables/what-if.ts';
import { assessRead, readCase, shortCase } from '../helpers/read-case.ts';
import { randomCases } from '../proof/random-cases.ts';

const cases = [...randomCases(250, 71)].map((one) => readCase(one));

function decided(source: Case): Decided {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) throw new Error(`no table for ${source.pathogen}, ${source.subject}`);
  const decision = decide(compiled, viewCase(source));
  if (decision.kind === 'gap') throw new Error(`gap in ${decision.layer}`);
  return decision;
}

/** The highest urgency of the rows that held: the plan counted from the decision, not from the set of flips. */
const urgencyIn = ({ fired }: Decided): number =>
  Math.max(0, ...fired.map(({ row }) => URGENCIES.indexOf(row.row.urgency ?? 'none')));

interface Found {
  readonly fact: FactPath;
  readonly conclusion: Conclusion;
  readonly urgency: number;
  readonly known: boolean;
}

/** Every other conclusion that one changed fact gives, found by deciding the changed case from the start. */
function foundBy(source: Case): readonly Found[] {
  const { conclusion: now } = decided(source);
  return alternatives
    .filter(({ subjects }) => (subjects as readonly string[]).includes(source.subject))
    .flatMap(({ path, values }) =>
      values.map((value): Found => {
        const decision = decided(withValue(source, path, value));
        const known = !isUnknown(valueAt(source, path));
        return { fact: path, conclusion: decision.conclusion, urgency: urgencyIn(decision), known };
      }),
    )
    .filter(({ conclusion }) => conclusion !== now);
}

function nextOf(source: Case): NextTest | null {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) return null;
  const decision = decided(source);
  const view = viewCase(source);
  const flips = flipsOf(decision, compiled, view, alternatives);
  const missing = missingOf(decision, view, flips, alternatives);
  return nextTestOf(byUse(missing, decision, flips, costs, source.pathogen), decision, flips);
}

describe('what a fact takes', () => {
  it('rises from a question to invasive sampling, and each class is taken by some fact', () => {
    const prices = COST_CLASSES.map((cost) => costs.price[cost]);
    expect([...prices].sort((a, b) => a - b)).toEqual(prices);
    expect(new Set(prices).size).toBe(prices.length);
    expect(new Set(Object.values(costs.of))).toEqual(new Set(COST_CLASSES));
  });

  it('weighs more with each urgency', () => {
    const weights = URGENCIES.map((urgency) => costs.weights[urgency]);
    expect([...weights].sort((a, b) => a - b)).toEqual(weights);
    expect(new Set(weights).size).toBe(weights.length);
  });

  it.each<[FactPath, Pathogen, boolean]>([
    ['results.iga', 'toxoplasma', true],
    ['results.iga', 'rubella', false],
    ['results.iga', 'cmv', false],
    ['results.throatPcr', 'rubella', true],
    ['results.throatPcr', 'cmv', false],
    ['results.dbsPcr', 'cmv', true],
    ['results.dbsPcr', 'toxoplasma', false],
    ['results.avidity', 'rubella', true],
  ])('%s is sought in %s: %s', (path, pathogen, isSought) => {
    expect(priceOf(costs, path, pathogen) < NOT_SOUGHT).toBe(isSought);
  });
});

describe('what else it could be, in 250 cases', () => {
  it('is for each conclusion the cheapest fact, the cheapest first, and the five cheapest', () => {
    let compared = 0;
    for (const one of cases) {
      const cheapest = new Map<Conclusion, number>();
      for (const { fact, conclusion, known } of foundBy(one)) {
        const price = known ? NOT_SOUGHT : priceOf(costs, fact, one.pathogen);
        cheapest.set(conclusion, Math.min(price, cheapest.get(conclusion) ?? NOT_SOUGHT));
      }
      const { whyNot } = assessRead(one);
      const prices = whyNot.map(({ fact }) =>
        isUnknown(valueAt(one, fact)) ? priceOf(costs, fact, one.pathogen) : NOT_SOUGHT,
      );
      expect(prices, JSON.stringify(one)).toEqual([...cheapest.values()].sort((a, b) => a - b).slice(0, 5));
      whyNot.forEach(({ conclusion }, at) => expect(prices[at]).toBe(cheapest.get(conclusion)));
      compared += whyNot.length;
    }
    expect(compared).toBeGreaterThan(cases.length);
  });
});

describe('what is missing, in 250 cases', () => {
  const askedIn = (one: Case) => new Set(decided(one).fired.flatMap(({ row }) => row.row.asks ?? []));
  const worth = (one: Case, found: readonly Found[], path: FactPath): number => {
    const highest = new Map<Conclusion, number>();
    for (const { fact, conclusion, urgency, known } of found)
      if (fact === path && !known) highest.set(conclusion, Math.max(urgency, highest.get(conclusion) ?? 0));
    const weights = [...highest.values()].map((level) => costs.weights[URGENCIES[level] ?? 'none']);
    return weights.reduce((sum, weight) => sum + weight, 0) / priceOf(costs, path, one.pathogen);
  };

  it('begins with what the rows ask for, then goes by what each decides for what it takes', () => {
    let counted = 0;
    for (const one of cases) {
      const { missing } = assessRead(one);
      const asked = askedIn(one);
      const firstOther = missing.findIndex((path) => !asked.has(path));
      const others = firstOther < 0 ? [] : missing.slice(firstOther);
      expect(
        others.filter((path) => asked.has(path)),
        JSON.stringify(one),
      ).toEqual([]);
      const found = foundBy(one);
      const values = others.map((path) => worth(one, found, path));
      expect(values, JSON.stringify(one)).toEqual([...values].sort((a, b) => b - a));
      counted += values.length;
    }
    expect(counted).toBeGreaterThan(cases.length);
  });

  it('puts what a row asks for and decides something before what a row asks for and decides nothing', () => {
    for (const one of cases) {
      const found = foundBy(one);
      const asked = askedIn(one);
      const decides = assessRead(one)
        .missing.filter((path) => asked.has(path))
        .map((path) => worth(one, found, path) > 0);
      expect(decides, JSON.stringify(one)).toEqual([...decides].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('never begins with invasive sampling that no row asks for, while anything else decides something', () => {
    const led = cases.flatMap((one) => {
      const [first, second] = assessRead(one).missing;
      if (first === undefined || second === undefined || askedIn(one).has(first)) return [];
      return costs.of[first] === 'invasive' && worth(one, foundBy(one), second) > 0
        ? [JSON.stringify(one)]
        : [];
    });
    expect(led).toEqual([]);
  });
});

describe('what to obtain first', () => {
  it('is the first of what is missing, and says what it settles of what is open', () => {
    for (const one of cases.slice(0, 120)) {
      const next = nextOf(one);
      const { missing } = assessRead(one);
      expect(next?.fact).toBe(missing[0]);
      if (next === null) continue;
      const found = foundBy(one).filter(({ known }) => !known);
      const conclusions = (some: readonly Found[]) => new Set(some.map(({ conclusion }) => conclusion));
      expect(new Set(next.settles)).toEqual(conclusions(found.filter(({ fact }) => fact === next.fact)));
      expect(new Set(next.open)).toEqual(conclusions(found));
    }
  });

  it('is avidity, asked for by a row, where both antibodies are positive early', () => {
    const next = nextOf(
      shortCase('toxoplasma', 'pregnant', { igg: 'positive', igm: 'positive' }, { gestation: '9' }),
    );
    expect(next).toMatchObject({ fact: 'results.avidity' });
    expect(next?.asked?.asks).toContain('results.avidity');
    expect(next?.settles).toContain('recent_infection_excluded');
    expect(next?.open.length).toBeGreaterThan(next?.settles.length ?? 0);
  });

  it('names no row where none asks', () => {
    const unasked = cases.map(nextOf).filter((next) => next !== null && next.asked === null);
    expect(unasked.length).toBeGreaterThan(0);
  });
});
