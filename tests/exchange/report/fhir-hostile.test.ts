/** Hostile and broken FHIR: refused with its place or asked, never thrown, never read as something it does not say. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeFhir } from '../../../src/exchange/report/fhir.ts';
import type { Found } from '../../../src/exchange/report/found.ts';
import { counted } from './counted.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const folder = 'tests/reports/fhir';
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const codeOf = (text: string) => {
  const taken = takeFhir(text);
  return 'error' in taken ? taken.error.code : 'taken';
};
const messageOf = (text: string) => {
  const taken = takeFhir(text);
  return 'error' in taken ? taken.error.message : '';
};
const foundIn = (text: string): readonly Found[] => {
  const taken = takeFhir(text);
  return 'error' in taken ? [] : taken.found;
};
const observation = (more: string) =>
  `{"resourceType":"Observation","status":"final","code":{"text":"Rubella IgG"},${more}}`;

describe('what is no report', () => {
  it.each([
    ['', 'not-json'],
    ['{"resourceType":"Bundle","entry":[{"resource":', 'not-json'],
    ['null', 'not-a-report'],
    ['12', 'not-a-report'],
    ['{}', 'not-a-report'],
    ['{"resourceType":"Patient","id":"1"}', 'not-a-report'],
    ['{"resourceType":["Bundle"]}', 'not-a-report'],
    [`[${observation('"valueString":"positive"')}]`, 'many-resources'],
    [
      `${observation('"valueString":"positive"')}\n${observation('"valueString":"negative"')}`,
      'many-resources',
    ],
    [observation('"valueString":"positive","valueString":"negative"'), 'duplicate-key'],
    [observation('"valueString":"positive","value\\u0053tring":"negative"'), 'duplicate-key'],
    [observation('"__proto__":{"status":"final"}'), 'forbidden-key'],
    [observation('"constructor":1'), 'forbidden-key'],
    [observation('"prototype":1'), 'forbidden-key'],
    [observation('"valueString":"\\ud800positive"'), 'lone-surrogate'],
    [observation('"valueString":"\\u0000positive"'), 'control-character'],
    [observation(`"extension":${'['.repeat(40)}${']'.repeat(40)}`), 'too-deep'],
  ])('%s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('names the place', () => {
    expect(messageOf(observation('"note":[{"text":"a","text":"b"}]'))).toContain('note[0].text');
    expect(messageOf(observation('"note":[{"text":"\\udc00"}]'))).toContain('/note/0/text');
    expect(messageOf('{"resourceType":"Patient"}')).toContain('Patient');
  });

  it('reads nesting of 32 and refuses 33', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(codeOf(observation(`"valueString":"positive","x":${nested(31)}`))).toBe('taken');
    expect(codeOf(observation(`"valueString":"positive","x":${nested(32)}`))).toBe('too-deep');
  });

  it('leaves no prototype changed', () => {
    for (const key of ['__proto__', 'constructor'])
      codeOf(observation(`"${key}":{"polluted":true},"valueString":"positive"`));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** Everything that is written in a JSON text: texts unescaped, numbers as they stand. */
function writtenIn(text: string): string {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gu) ?? [];
  return tokens.map((token) => (token.startsWith('"') ? String(JSON.parse(token)) : token)).join('\n');
}

/** A result says what the text says: its words and numbers stand there, comparator and number apart. */
function misread(text: string): string[] {
  const written = writtenIn(text);
  return foundIn(text).flatMap((found) => {
    if (found.kind !== 'result') return [];
    // "1:16" is a ratio of two numbers, true and false are no texts.
    const parts = found.text.split(/^(?:[<>]=?) |:| – /u).filter((part) => part !== '');
    return parts
      .filter((part) => !/^(?:true|false)$/.test(part) && !/\\u/.test(part) && !written.includes(part.trim()))
      .map((part) => `${part} is not in the report`);
  });
}

function allPaths(json: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof json !== 'object' || json === null) return [path];
  const keys = Array.isArray(json) ? json.map((_one, index) => index) : Object.keys(json);
  return [path, ...keys.flatMap((key) => allPaths((json as never)[key] as Json, [...path, key]))];
}

function change(json: Json, path: readonly (string | number)[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) {
    if (rest.length === 0 && value === undefined) return json.filter((_one, index) => index !== key);
    return json.map((one, index) => (index === key ? change(one, rest, value) : one));
  }
  const entries = Object.entries(json).flatMap(([name, one]): [string, Json][] => {
    if (name !== key) return [[name, one]];
    return rest.length === 0 && value === undefined ? [] : [[name, change(one, rest, value)]];
  });
  return Object.fromEntries(entries);
}

const replacement = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(null, true, false, '', [], {}, [null], 0, -1, 1e21, 1e-9, 86.4, '1,234', '< 0.5'),
  fc.constantFrom<Json>(
    'positive',
    'negative',
    'final',
    'entered-in-error',
    'H',
    'POS',
    '#',
    '#c-igg',
    '2026',
  ),
  fc.constantFrom<Json>('Patient/p1', 'Patient/p2', 'Observation/a', '\u202e0.58', 'wk', '2026-02-31'),
  fc.string({ unit: 'grapheme', maxLength: 20 }) as fc.Arbitrary<Json>,
  fc.array(fc.constantFrom<Json>('x', 1, null, {}), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('text', 'coding', 'value', 'reference', 'modifierExtension'),
    fc.constantFrom<Json>('x', 1, []),
  ),
);
const parsed = fixtures.map((text) => JSON.parse(text) as Json);
const paths = parsed.map((json) => allPaths(json));

const mutated = fc
  .tuple(fc.nat(parsed.length - 1), fc.array(fc.tuple(fc.nat(), replacement), { minLength: 1, maxLength: 4 }))
  .map(([which, changes]) => {
    const own = paths[which] ?? [[]];
    return changes.reduce<Json>(
      (json, [at, value]) => change(json, own[at % own.length] ?? [], value),
      parsed[which] ?? null,
    );
  });

describe('a report that is broken somewhere', () => {
  it('never throws and says nothing that does not stand there, whatever is changed', () => {
    fc.assert(
      fc.property(mutated, (json) => {
        expect(misread(JSON.stringify(json))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws when it is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), (text, at) => {
        expect(misread(text.slice(0, at % text.length))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no result when any one field of it is of another type', () => {
    const whole =
      '{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"25514-1","display":"Rubella virus IgG Ab [Presence] in Serum"}],"text":"Rubella IgG"},"subject":{"reference":"Patient/1"},"effectiveDateTime":"2026-03-10","valueQuantity":{"value":12,"unit":"IU/mL","comparator":">"},"interpretation":[{"coding":[{"code":"POS"}]}],"referenceRange":[{"low":{"value":10},"text":"positive: >= 10"}],"method":{"text":"CMIA"}}';
    const json = JSON.parse(whole) as Json;
    for (const path of allPaths(json).slice(1))
      for (const wrong of [7, true, { nested: { x: 1 } }] as Json[]) {
        if (path[0] === 'resourceType') continue;
        const found = foundIn(JSON.stringify(change(json, path, wrong)));
        expect(
          found.filter(({ kind }) => kind === 'result' || kind === 'ask').length,
          `${path.join('/')} ${JSON.stringify(wrong)}`,
        ).toBeGreaterThan(0);
      }
  });
});

describe('a report that is too much', () => {
  const entries = (count: number, of: (index: number) => string) =>
    `{"resourceType":"Bundle","type":"collection","entry":[${Array.from({ length: count }, (_one, index) => `{"resource":${of(index)}}`).join(',')}]}`;

  it('walks panels in a circle once', () => {
    const circle = entries(
      3,
      (index) =>
        `{"resourceType":"Observation","id":"o${index}","status":"final","code":{"text":"Toxo IgG"},"valueString":"positive","hasMember":[{"reference":"Observation/o${(index + 1) % 3}"}],"derivedFrom":[{"reference":"Observation/o${index}"}]}`,
    );
    expect(foundIn(circle).filter(({ kind }) => kind === 'result')).toHaveLength(3);
  });

  it.each([
    [
      'a chain of panels',
      '16000 result, 1 ask',
      (index: number) =>
        `{"resourceType":"Observation","id":"o${index}","status":"final","code":{"text":"Toxo IgG"},"valueString":"positive","hasMember":[{"reference":"Observation/o${index + 1}"}]}`,
    ],
    [
      'one identity for all',
      '16000 result',
      () =>
        '{"resourceType":"Observation","id":"o","status":"final","code":{"text":"Toxo IgG"},"valueString":"positive","hasMember":[{"reference":"Observation/o"}]}',
    ],
    [
      'a chain of records of one patient',
      'nothing',
      (index: number) =>
        `{"resourceType":"Patient","id":"p${index}","link":[{"other":{"reference":"Patient/p${index + 1}"},"type":"seealso"}]}`,
    ],
    ['entries that are nothing', '16000 ignored', () => '{}'],
  ])('16,000 times: %s', (_what, found, of) => {
    expect(counted(takeFhir(entries(16_000, of)))).toBe(found);
  });

  it('takes 100,000 observations', () => {
    const report = entries(
      100_000,
      (index) =>
        `{"resourceType":"Observation","id":"o${index}","status":"final","code":{"text":"Toxo IgG"},"valueString":"positive"}`,
    );
    expect(foundIn(report)).toHaveLength(100_000);
  });

  it('asks about a text, a list and a number of megabytes', () => {
    const coding = Array.from({ length: 100_000 }, () => '{"system":"http://loinc.org"}').join(',');
    for (const value of [
      `"valueString":"${'a'.repeat(4_900_000)}"`,
      `"valueString":"${'\\"'.repeat(2_400_000)}"`,
      `"valueQuantity":{"value":1${'0'.repeat(4_900_000)}}`,
      `"valueCodeableConcept":{"coding":[${coding}]}`,
    ])
      expect(counted(takeFhir(observation(value)))).toBe('1 ask');
  });

  it('shows what it found in one short line', () => {
    for (const found of foundIn(observation(`"valueString":"${'<b>\\u202e'.repeat(100_000)}"`))) {
      expect(found.raw.length).toBeLessThanOrEqual(300);
      expect(found.raw).not.toContain('\u202e');
    }
  });
});
