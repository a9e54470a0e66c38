/** The lists behind the properties rest on sources that exist. */
import { describe, expect, it } from 'vitest';
import findings from '../../../FINDINGS.md?raw';
import { sources } from '../../../src/tables/sources.ts';
import { PUBLISHED } from '../invariants/rule.ts';
import { exceptions } from './exceptions.ts';
import { thresholds } from './thresholds.ts';
import { worries } from './worries.ts';

const known = new Set([
  ...Object.keys(sources),
  ...PUBLISHED.keys(),
  ...[...findings.matchAll(/^### (F\d+) /gm)].map((found) => found[1] ?? ''),
]);

describe('each entry', () => {
  it.each<[string, readonly { readonly sources: readonly string[] }[]]>([
    ['exceptions', exceptions],
    ['orders of worry', worries],
    ['thresholds', thresholds],
  ])('of the %s names where it comes from', (_, list) => {
    expect(list.length).toBeGreaterThan(0);
    const unknown = list.flatMap((one) => one.sources).filter((id) => !known.has(id));
    expect(unknown).toEqual([]);
    expect(list.filter((one) => one.sources.length === 0)).toEqual([]);
  });
});
