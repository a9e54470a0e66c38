import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/exchange/shelf.ts';
import type { Compiled } from '../../src/rules/compile.ts';
import { decide } from '../../src/rules/decide.ts';
import { openOutcomes } from '../../src/rules/open-outcomes.ts';
import { viewCase, withValue } from '../../src/rules/view.ts';
import { URGENCIES, type Case, type FactPath } from '../../src/rules/vocabulary.ts';
import { assessRead, readCase, shortCase } from '../helpers/read-case.ts';
import { pathsFor, valuesAt } from '../helpers/values.ts';
import { randomCases, seededRng } from '../proof/random-cases.ts';

const cases = [...randomCases(400, 81)].map((one) => readCase(one));

function compiledFor({ pathogen, subject }: Case): Compiled {
  const compiled = tableFor(pathogen, subject);
  if (compiled === null) throw new Error(`no table for ${pathogen}, ${subject}`);
  return compiled;
}
const openIn = (source: Case, open: readonly FactPath[]) =>
  openOutcomes(compiledFor(source), viewCase(source), (path) => open.includes(path));
const names = (source: Case, open: readonly FactPath[]) =>
  openIn(source, open).map(({ conclusion }) => conclusion);

describe('the outcomes that are open', () => {
  it('hold every answer that the open facts can still bring, with its urgency', () => {
    const rng = seededRng(82);
    const missed: string[] = [];
    let changed = 0;
    for (const one of cases) {
      const open = pathsFor(one).filter(() => rng() < 0.4);
      const outcomes = openIn(one, open);
      const now = assessRead(one).conclusion;
      for (let round = 0; round < 8; round++) {
        const other = open.reduce((source, path) => {
          const values = valuesAt(path, one);
          return rng() < 0.5
            ? source
            : withValue(source, path, values[Math.floor(rng() * values.length)] ?? null);
        }, one);
        const { conclusion, urgency } = assessRead(other);
        if (conclusion !== now) changed += 1;
        const found = outcomes.find((outcome) => outcome.conclusion === conclusion);
        if (found === undefined || URGENCIES.indexOf(found.urgency) < URGENCIES.indexOf(urgency))
          missed.push(`${conclusion} ${urgency}: ${JSON.stringify(other)}`);
      }
    }
    expect(changed).toBeGreaterThan(500);
    expect(missed.length, missed.slice(0, 3).join('\n')).toBe(0);
  });

  it('are one where nothing is open: what is decided', () => {
    for (const one of cases) {
      const decision = decide(compiledFor(one), viewCase(one));
      expect(names(one, [])).toEqual([decision.kind === 'decided' ? decision.conclusion : '']);
    }
  });

  it('never grow with an answer', () => {
    const rng = seededRng(83);
    for (const one of cases) {
      const open = pathsFor(one).filter(() => rng() < 0.6);
      const before = openIn(one, open);
      const after = openIn(one, open.slice(0, Math.floor(open.length / 2)));
      for (const { conclusion, urgency } of after) {
        const held = before.find((outcome) => outcome.conclusion === conclusion);
        expect(held, `${conclusion}: ${JSON.stringify(one)}`).toBeDefined();
        expect(URGENCIES.indexOf(held?.urgency ?? 'none')).toBeGreaterThanOrEqual(URGENCIES.indexOf(urgency));
      }
    }
  });

  it('leave out what no answer can bring any more', () => {
    const open: readonly FactPath[] = ['results.avidity'];
    const negative = shortCase(
      'toxoplasma',
      'pregnant',
      { igg: 'negative', igm: 'negative' },
      { gestation: '9' },
    );
    expect(names(negative, open)).not.toContain('recent_infection_excluded');
    const both = shortCase(
      'toxoplasma',
      'pregnant',
      { igg: 'positive', igm: 'positive' },
      { gestation: '9' },
    );
    expect(names(both, open)).toContain('recent_infection_excluded');
    expect(names(both, open)).not.toContain('susceptible');
    expect(names(both, pathsFor(both)).length).toBeGreaterThan(names(both, open).length);
  });
});
