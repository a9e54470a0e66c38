import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import { formatOf } from '../../../src/exchange/report/format.ts';
import { gather } from '../../../src/exchange/report/gather.ts';
import { takeText } from '../../../src/exchange/report/text.ts';

const folder = new URL('../../reports/text/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

interface PlainResult {
  readonly class?: string;
  readonly text?: string;
  readonly classSource?: string;
}
type Results = Readonly<Record<string, PlainResult>>;
interface Expected {
  readonly error?: { readonly code: string };
  readonly cases: readonly (Record<string, unknown> & {
    results: Results;
    previous?: readonly Record<string, unknown>[];
  })[];
  readonly asks: readonly { readonly field: string }[];
  readonly ignored: readonly { readonly raw: string }[];
}

const plain = (result: PlainResult) => ({
  class: result.class,
  text: result.text,
  classSource: result.classSource,
});
const plainResults = (results: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(results).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null ? plain(value) : value,
    ]),
  );

/** What the contract fixes of a case: units and limits stand beside it and are read elsewhere. */
const shape = (all: Expected['cases']) =>
  all.map(({ results, previous, ...rest }) => ({
    ...rest,
    results: plainResults(results),
    ...(previous ? { previous: previous.map(plainResults) } : {}),
  }));

describe('reports as they are pasted', () => {
  it('are many enough', () => expect(names.length).toBeGreaterThanOrEqual(14));

  it.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')) as Expected;
    expect(formatOf(text)).toBe('text');
    const taken = takeText(text);
    if ('error' in taken) throw new Error(taken.error.message);
    const reading = gather(taken, aids);
    if ('error' in reading) {
      expect({ code: reading.error.code }).toEqual(expected.error);
      return;
    }
    expect(expected.error).toBeUndefined();
    expect(shape(reading.cases as unknown as Expected['cases'])).toEqual(shape(expected.cases));
    expect(reading.asks.map(({ field }) => field).sort()).toEqual(
      expected.asks.map(({ field }) => field).sort(),
    );
    for (const { raw } of expected.ignored) expect(reading.ignored.map((one) => one.raw)).toContain(raw);
  });
});
