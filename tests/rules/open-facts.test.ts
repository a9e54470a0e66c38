import { describe, expect, it } from 'vitest';
import { tableFor } from '../../src/exchange/shelf.ts';
import { decide, openFacts } from '../../src/rules/decide.ts';
import { viewCase, withValue } from '../../src/rules/view.ts';
import type { Case, FactPath } from '../../src/rules/vocabulary.ts';
import { howMany } from '../helpers/how-many.ts';
import { once } from '../helpers/once.ts';
import { readCase } from '../helpers/read-case.ts';
import { pathsFor, valuesAt } from '../helpers/values.ts';
import { randomCases, seededRng } from '../proof/random-cases.ts';

const cases = once(() => [...randomCases(howMany(300), 51)].map((one) => readCase(one)));

function compiledFor({ pathogen, subject }: Case) {
  const compiled = tableFor(pathogen, subject);
  if (!compiled) throw new Error(`no table for ${pathogen}, ${subject}`);
  return compiled;
}

/** The conclusion, what is done and when, what is avoided, how soon: all that the answer to a question may change. */
function answerTo(source: Case): string {
  const decision = decide(compiledFor(source), viewCase(source));
  if (decision.kind === 'gap') return `gap ${decision.layer}`;
  const rows = decision.fired.map(({ row }) => row.row);
  const told = rows.flatMap(({ actions = [], avoid = [], urgency }) => [...actions, ...avoid, urgency ?? '']);
  return JSON.stringify([decision.conclusion, decision.cannotSay, [...new Set(told.map(String))].sort()]);
}

/** The facts that a case says can still change its answer, when these have not been asked. */
const live = (source: Case, open: readonly FactPath[]) =>
  openFacts(compiledFor(source), viewCase(source), (path) => open.includes(path));

describe('a fact that is not asked for', () => {
  it('changes nothing, whatever it is, in three hundred cases', () => {
    const missed: string[] = [];
    for (const one of cases()) {
      const answer = answerTo(one);
      for (const path of pathsFor(one)) {
        if (live(one, [path]).has(path)) continue;
        const value = valuesAt(path, one).find((each) => answerTo(withValue(one, path, each)) !== answer);
        if (value !== undefined) missed.push(`${path} = ${JSON.stringify(value)}: ${JSON.stringify(one)}`);
      }
    }
    expect(
      missed.length,
      missed
        .sort((a, b) => a.length - b.length)
        .slice(0, 3)
        .join('\n'),
    ).toBe(0);
  });

  it('changes nothing while others are open too, nor do several of them together', () => {
    const missed: string[] = [];
    const rng = seededRng(52);
    for (const one of cases()) {
      const open = pathsFor(one).filter(() => rng() < 0.4);
      const wanted = live(one, open);
      const idle = open.filter((path) => !wanted.has(path));
      const changed = idle.reduce((source, path) => {
        const values = valuesAt(path, one);
        return withValue(source, path, values[Math.floor(rng() * values.length)] ?? null);
      }, one);
      if (answerTo(changed) !== answerTo(one)) missed.push(`${idle.join(' ')}: ${JSON.stringify(one)}`);
    }
    expect(
      missed.length,
      missed
        .sort((a, b) => a.length - b.length)
        .slice(0, 3)
        .join('\n'),
    ).toBe(0);
  });

  it('is one that is not open: what has been answered is never asked again', () => {
    for (const one of cases()) {
      const open = pathsFor(one).slice(0, 5);
      for (const path of live(one, open)) expect(open).toContain(path);
      expect(live(one, []).size).toBe(0);
    }
  });
});

describe('a fact that is asked for', () => {
  it('is IgG, when nothing is known', () => {
    for (const pathogen of ['toxoplasma', 'rubella', 'cmv'] as const) {
      const nothing: Case = { id: '', pathogen, subject: 'pregnant', results: {} };
      expect(live(nothing, pathsFor(nothing))).toContain('results.igg');
    }
  });
});
