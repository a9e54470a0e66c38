import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import { decode } from '../../../src/exchange/report/decode.ts';
import { gather } from '../../../src/exchange/report/gather.ts';
import { takeHl7 } from '../../../src/exchange/report/hl7.ts';

const folder = new URL('../../reports/hl7/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.hl7'));

interface ExpectedResult {
  class: string;
  text: string;
  classSource: string;
}
interface Expected {
  cases: {
    pathogen: string;
    results: Record<string, ExpectedResult>;
    previous?: Record<string, unknown>[];
    [key: string]: unknown;
  }[];
  asks: { field: string }[];
  ignored: { pointer: string }[];
  error?: { code: string };
}

const onlySaid = (result: unknown) => {
  const { class: name, text, classSource } = result as ExpectedResult;
  return { class: name, text, classSource };
};
const isResult = (value: unknown) => typeof value === 'object' && value !== null && 'class' in value;
const results = (all: object) =>
  Object.fromEntries(
    Object.entries(all).map(([key, one]) => [key, isResult(one) ? onlySaid(one) : (one as unknown)]),
  );

function read(bytes: Uint8Array) {
  const decoded = decode(bytes);
  if ('error' in decoded) return decoded;
  const taken = takeHl7(decoded.text);
  return 'error' in taken ? taken : gather(taken, aids);
}

describe('messages of tests/reports/hl7', () => {
  it('are at least fourteen, each with what it must be read as', () => {
    expect(files.length).toBeGreaterThanOrEqual(14);
  });

  it.each(files)('%s', (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const expected = JSON.parse(
      readFileSync(new URL(name.replace('.hl7', '.expected.json'), folder), 'utf8'),
    ) as Expected;
    const found = read(new Uint8Array(bytes));
    if ('error' in found) {
      expect(found.error.code).toBe(expected.error?.code ?? JSON.stringify(found.error));
      return;
    }
    expect(expected.error).toBeUndefined();
    expect(
      found.cases.map((one) => ({
        ...one,
        results: results(one.results),
        ...(one.previous ? { previous: one.previous.map(results) } : {}),
      })),
    ).toEqual(expected.cases);
    const fields = (asks: readonly { field: string }[]) => asks.map(({ field }) => field).sort();
    expect(fields(found.asks)).toEqual(fields(expected.asks));
    const left = found.ignored.map(({ pointer }) => pointer);
    for (const { pointer } of expected.ignored) expect(left).toContain(pointer);
  });
});
