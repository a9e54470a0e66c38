/** FHIR that is broken JSON, says two things at once, or reaches for what every object inherits. */
import type { Expected, HostileFile } from './hostile-file.ts';
import { bundle, bytesOf, plain, resourcesOf } from './make.ts';

const POSITIVE: Expected = { reads: { 'rubella.igg': 'positive' } };
const refused = (...codes: string[]): Expected => ({ refused: codes });

/** An Observation with these members written as they stand. */
const observation = (members: string) =>
  `{"resourceType":"Observation","id":"o","status":"final","code":{"text":"Rubella IgG"},"valueString":"positive"${members}}`;

const whole = JSON.stringify(bundle(...resourcesOf(plain)));
const nested = (depth: number, open: string, close: string, inside = '1') =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;

/** Every object of the bundle with its first key given again. */
function doubled(): readonly string[] {
  return [...whole.matchAll(/\{"(\w+)":/gu)].map(({ 0: start, 1: key = '', index }) => {
    const after = index + start.length;
    return `${whole.slice(0, index)}{"${key}":null,"${key}":${whole.slice(after)}`;
  });
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'constr\\u0075ctor'];
const NESTED_IN = ['"extension":[{', '"note":[{', '"code2":{', '"meta":{', '"contained":[{'];
const CLOSED_BY = ['}]', '}]', '}', '}', '}]'];

const broken: { readonly [name: string]: string } = {
  cut: whole.slice(0, -20),
  'cut in a string': whole.slice(0, whole.indexOf('positive') + 3),
  'a comma at the end': whole.replace(/\}$/u, ',}'),
  'keys without quotes': whole
    .replace(/"resourceType":/gu, 'resourceType:')
    .replace('{', '{"resourceType":"x",'),
  'a remark': `${whole} // x`,
  'two roots': `${whole}${whole}`,
  NaN: observation(',"valueX":NaN'),
  'a hexadecimal number': observation(',"x":0x10'),
  'a leading zero': observation(',"x":012'),
  'a plus sign': observation(',"x":+1'),
  'a line end in a string': observation(',"x":"a\nb"'),
  'an unknown escape': observation(',"x":"\\q"'),
  'half an escape': observation(',"x":"\\u12"'),
  'an endless list': `{"resourceType":"Bundle","entry":${'['.repeat(200_000)}`,
};

const values: { readonly [name: string]: readonly [string, Expected] } = {
  'a power out of reach': [observation(',"extension":[{"url":"x","valueDecimal":1e999}]'), POSITIVE],
  'half a character': [observation(',"x":"\\ud800"'), refused('lone-surrogate')],
  'the other half': [observation(',"x":"\\udc00x"'), refused('lone-surrogate')],
  'halves in the wrong order': [observation(',"x":"\\udc00\\ud800"'), refused('lone-surrogate')],
  'half a character in a key': [observation(',"x\\ud800":1'), refused('lone-surrogate')],
  'NUL in a text': [observation(',"x":"\\u0000"'), refused('control-character')],
  'NUL in a key': [observation(',"\\u0000x":1'), refused('control-character')],
  'a list as the root': [`[${observation('')}]`, refused('many-resources', 'json')],
  'a text as the root': ['"resourceType:"', { atMost: {} }],
  'a list of types': ['{"resourceType":["Observation"]}', refused('not-a-report')],
  'a type with a blank': ['{"resourceType":"Observation "}', refused('not-a-report')],
  'a type in lower case': ['{"resourceType":"observation"}', refused('not-a-report')],
  'a type that is inherited': ['{"resourceType":"toString"}', refused('not-a-report')],
  'keys that are inherited': [observation(',"toString":1,"valueOf":{},"hasOwnProperty":[]'), { asked: true }],
  'single quotes': [whole.replaceAll('"', "'"), { atMost: {} }],
  'an empty key': [observation(',"":1'), POSITIVE],
  'two values of two kinds': [observation(',"valueBoolean":false'), { asked: true }],
  'a value of a kind that is unknown': [observation(',"valueXyz":"negative"'), { asked: true }],
  'a value beside its absence': [observation(',"dataAbsentReason":{"text":"unknown"}'), { asked: true }],
};

export const jsonFiles: readonly HostileFile[] = [
  ...doubled().map((text, at) => ({
    name: `key given twice, ${at}`,
    bytes: bytesOf(text),
    expected: refused('duplicate-key'),
  })),
  ...FORBIDDEN.flatMap((key) => [
    {
      name: `${key} in the root`,
      bytes: bytesOf(observation(`,"${key}":{"ran":1}`)),
      expected: refused('forbidden-key'),
    },
    ...NESTED_IN.map((start, at) => ({
      name: `${key} in ${start}`,
      bytes: bytesOf(observation(`,${start}"${key}":{"ran":1}${CLOSED_BY[at] ?? '}'}`)),
      expected: refused('forbidden-key'),
    })),
  ]),
  ...Object.entries(broken).map(([name, text]) => ({
    name: `JSON with ${name}`,
    bytes: bytesOf(text),
    expected: refused('not-json', 'json', 'many-resources'),
  })),
  ...[33, 100, 1000, 50_000, 200_000].flatMap((depth) => [
    {
      name: `lists ${depth} deep`,
      bytes: bytesOf(observation(`,"x":${nested(depth, '[', ']')}`)),
      expected: refused('too-deep'),
    },
    ...(depth > 100_000
      ? []
      : [
          {
            name: `objects ${depth} deep`,
            bytes: bytesOf(observation(`,"x":${nested(depth, '{"a":', '}')}`)),
            expected: refused('too-deep'),
          },
        ]),
  ]),
  ...Object.entries(values).map(([name, [text, expected]]) => ({
    name: `JSON with ${name}`,
    bytes: bytesOf(text),
    expected,
  })),
];
