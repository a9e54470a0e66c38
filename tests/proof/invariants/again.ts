import type { Assessment, Case, FactPath, Limits, Result, ResultKey } from '../../../src/rules/vocabulary.ts';
import { brief, changed, reversed, spelledOut } from './altered.ts';
import { known, readResult } from './read.ts';
import { comparing, type Again, type Invariant } from './rule.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The fields in which two answers differ. */
function differs(
  a: Assessment,
  b: Assessment,
  fields = Object.keys(a) as (keyof Assessment)[],
): string | null {
  const found = fields.find((field) => !same(a[field], b[field]));
  if (!found) return same(fields, Object.keys(a)) && !same(a, b) ? 'the order of the keys' : null;
  return `${found}: ${JSON.stringify(a[found]).slice(0, 120)} ≠ ${JSON.stringify(b[found]).slice(0, 120)}`;
}

/** What the case holds at a path. */
function held(c: Case, fact: FactPath): unknown {
  const [room = '', key] = fact.split('.');
  if (key === undefined) return (c as unknown as Record<string, unknown>)[room] ?? null;
  if (room === 'results') {
    const read = readResult(c.results[key as ResultKey], key as ResultKey);
    return read === 'absent' ? 'not-done' : read;
  }
  const facts = (room === 'history' ? c.history : c.settings) as Record<string, unknown> | null | undefined;
  return facts?.[key] ?? null;
}

function untrueWhyNot(c: Case, a: Assessment, again: Again): string | null {
  for (const each of a.whyNot) {
    const said = `${each.fact} = ${JSON.stringify(each.value)} → ${each.conclusion}`;
    if (same(held(c, each.fact), each.value)) return `${said}: that is no change`;
    const other = changed(c, each.fact, each.value);
    if (!other) return `${said}: a ${c.subject} cannot have that`;
    const gives = again(other).conclusion;
    if (gives !== each.conclusion) return `${said}: it gives ${gives}`;
  }
  return null;
}

const SEROLOGY: Readonly<Record<string, string>> = { negative: '0,69', grey: '0.85', positive: '> 1,0' };
const AVIDITY: Readonly<Record<string, string>> = { low: '< 30', intermediate: '45,5', high: '60' };

/** The same class as a laboratory prints it: a number with its limits where there is one, else a class with a text. */
function printed(result: Result, key: ResultKey): Result {
  const cls = readResult(result, key);
  if (!known(cls) || result.class === undefined || result.class === 'not-done') return result;
  const serology = key === 'igg' || key === 'igm' || key === 'secondIgm' || key === 'iga';
  const text = serology
    ? SEROLOGY[cls]
    : key === 'avidity' || key === 'secondAvidity'
      ? AVIDITY[cls]
      : undefined;
  if (text === undefined) return { class: cls, text: 'see report', classSource: 'laboratory' };
  const limits: Limits = serology ? { negativeBelow: 0.7, positiveFrom: 1 } : { lowBelow: 40, highFrom: 60 };
  return serology ? { text, unit: 'COI', limits } : { text, unit: '%', limits };
}

function mapResults(c: Case, change: (result: Result, key: ResultKey) => Result): Case {
  const entries = Object.entries(c.results).map(
    ([key, each]) => [key, change(each, key as ResultKey)] as const,
  );
  return { ...c, results: Object.fromEntries(entries) };
}

const classed = (result: Result, key: ResultKey): Result => {
  const read = readResult(result, key);
  const untouched = (result.class === undefined && result.limits === undefined) || read === 'absent';
  return untouched ? result : { class: read };
};

/** The contract's rules that need a second answer to a case that says the same. */
export const sameAnswer: readonly Invariant[] = [
  comparing('K11', (c, a, again) => {
    const other = {
      ...c,
      id: 'between',
      subject: 'planning',
      gestation: null,
      ageDays: null,
      results: {},
      history: {},
    };
    again(other as Case);
    return differs(a, again(c));
  }),
  comparing('K12', (c, a, again) => differs(a, again(reversed(c)))),
  comparing('K17', untrueWhyNot),
  comparing('K19', (c, a, again) => {
    const fields = ['conclusion', 'urgency', 'window', 'actions', 'avoid'] as const;
    const plain = differs(again(mapResults(c, classed)), a, [...fields]);
    if (plain) return `as classes: ${plain}`;
    const numbers = differs(a, again(mapResults(c, printed)), [...fields]);
    return numbers ? `as numbers with limits: ${numbers}` : null;
  }),
  comparing('K20', (c, a, again) => {
    const long = differs(a, again(spelledOut(c)));
    if (long) return `not-done and null instead of absent: ${long}`;
    const short = differs(a, again(brief(c)));
    return short ? `absent instead of not-done and null: ${short}` : null;
  }),
];
