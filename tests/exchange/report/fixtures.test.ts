/** Whole reports, as they arrive, read to the cases that stand beside them: written by hand, none by the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import { decode } from '../../../src/exchange/report/decode.ts';
import { readReport } from '../../../src/exchange/report/read.ts';
import type { ReadCase, Reading } from '../../../src/exchange/report/reading.ts';
import { readLine } from '../../../src/rules/read-line.ts';
import type { Earlier, Result } from '../../../src/rules/vocabulary.ts';

const folder = join(import.meta.dirname, '../../reports');
const EXPECTED = '.expected.json';

interface Expected {
  readonly format?: string;
  readonly cases?: readonly ReadCase[];
  readonly asks?: readonly { readonly field: string }[];
  /** How many, or what each must hold. */
  readonly ignored?: number | readonly ({ readonly raw?: string } | string)[];
  readonly error?: { readonly code: string };
}

interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

function fixturesOf(format: string): Fixture[] {
  const names = readdirSync(join(folder, format));
  return names
    .filter((name) => !name.endsWith(EXPECTED))
    .map((name) => {
      const path = join(folder, format, `${name.replace(/\.[^.]+$/, '')}${EXPECTED}`);
      const bytes = new Uint8Array(readFileSync(join(folder, format, name)));
      return { name, bytes, expected: JSON.parse(readFileSync(path, 'utf8')) as Expected };
    });
}

const resultOf = ({ class: name, text, classSource }: Result) => ({ class: name, text, classSource });
const resultsOf = (results: { readonly [key: string]: Result | undefined }) =>
  Object.fromEntries(Object.entries(results).map(([key, one]) => [key, resultOf(one ?? {})]));

function earlierOf({ weeksBefore, igg, igm, avidity }: Earlier) {
  const held = Object.entries({ igg, igm, avidity }).filter(([, one]) => one !== undefined);
  return { weeksBefore: weeksBefore.toFixed(3), ...resultsOf(Object.fromEntries(held)) };
}

const shown = (one: ReadCase) => ({
  pathogen: one.pathogen,
  subject: one.subject ?? null,
  gestation: one.gestation?.replace(/\+0$/, '') ?? null,
  ageDays: one.ageDays ?? null,
  sampledOn: one.sampledOn ?? null,
  results: resultsOf(one.results),
  previous: (one.previous ?? []).map(earlierOf),
});

const printsOf = ({ cases }: Reading): string[] =>
  cases.flatMap(({ results, previous }) =>
    [results, ...(previous ?? [])].flatMap(({ ...some }) =>
      Object.values(some).flatMap((one: unknown) =>
        // What is still to come has no print: its class is the status of the result.
        typeof one === 'object' &&
        one !== null &&
        'text' in one &&
        !('class' in one && one.class === 'pending')
          ? [one.text as string]
          : [],
      ),
    ),
  );

const formats = ['fhir', 'hl7', 'csv', 'text'];

describe.each(formats)('%s', (format) => {
  const fixtures = fixturesOf(format);

  it('has at least ten reports beside the example', () => {
    expect(fixtures.length).toBeGreaterThan(10);
  });

  it.each(fixtures)('$name', ({ bytes, expected }) => {
    const reading = readReport(bytes);
    if (expected.error || 'error' in reading) {
      expect(reading).toMatchObject({ error: { code: expected.error?.code } });
      return;
    }
    expect(reading.cases.map(shown)).toEqual((expected.cases ?? []).map(shown));
    expect(reading.asks.map(({ field }) => field).sort()).toEqual(
      (expected.asks ?? []).map(({ field }) => field).sort(),
    );
    const { ignored = [] } = expected;
    expect(reading.ignored.map(({ raw, why }) => `${raw}: ${why}`)).toHaveLength(
      typeof ignored === 'number' ? ignored : ignored.length,
    );
    if (expected.format !== undefined) expect(reading.format).toBe(expected.format);
  });

  it.each(fixtures)('$name: its cases are cases of the contract', ({ bytes }) => {
    const reading = readReport(bytes);
    if ('error' in reading) return;
    for (const one of reading.cases) {
      const whole = { ...one, subject: one.subject ?? ('pregnant' as const) };
      expect(readLine(JSON.stringify(whole), aids)).not.toHaveProperty('error');
    }
  });

  it.each(fixtures)('$name: nothing is in a case that is not in the report', ({ bytes }) => {
    const reading = readReport(bytes);
    const decoded = decode(bytes);
    if ('error' in reading || 'error' in decoded) return;
    const report = decoded.text.replace(/\s+/g, '');
    for (const text of printsOf(reading)) {
      const parts = text.split(/[\s:]+/).filter((part) => part !== '' && !/^[<>≤≥]/.test(part));
      for (const part of parts) expect(report).toContain(part);
    }
  });
});
