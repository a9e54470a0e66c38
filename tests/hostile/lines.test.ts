// @vitest-environment node
/** Hostile cases of the command line and hostile links: refused with field and reason, or read exactly so. */
import { describe, expect, it } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { readShared } from '../../src/exchange/share-read.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { prototypes } from './hostile-file.ts';
import { PAYLOADS } from './payloads.ts';

const CASE = '"id":"a","pathogen":"rubella","subject":"pregnant","results":{"igg":{"class":"positive"}}';
const withMembers = (members: string) => `{${CASE},${members}}`;
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** The class that is read of the IgG, or code and field of the error. */
function said(line: string): string {
  const read = readLine(line, aids);
  if ('ok' in read) return read.ok.results.igg?.class ?? 'nothing';
  const { code, field, message } = read.error.error;
  expect(message.length).toBeGreaterThan(10);
  return `${code} ${field.slice(0, 60)}`;
}

const REFUSED: readonly (readonly [line: string, said: string])[] = [
  ['', 'not-json line'],
  ['null', 'not-object line'],
  ['[]', 'not-object line'],
  ['"x"', 'not-object line'],
  ['1e999', 'not-object line'],
  [`{${CASE}`, 'not-json line'],
  [`{${CASE}}{${CASE}}`, 'not-json line'],
  [`{${CASE},}`, 'not-json line'],
  ['['.repeat(500_000), 'not-json line'],
  [nested(200_000), 'not-object line'],
  [withMembers('"__proto__":{"class":"negative"}'), 'forbidden-key __proto__'],
  [withMembers('"constructor":{}'), 'forbidden-key constructor'],
  [withMembers('"prototype":{}'), 'forbidden-key prototype'],
  [withMembers('"\\u005f_proto__":{}'), 'forbidden-key __proto__'],
  [withMembers('"history":{"__proto__":{"symptoms":true}}'), 'forbidden-key history.__proto__'],
  [withMembers('"results":{"igg":{"class":"negative"}}'), 'duplicate-key results'],
  [withMembers('"result\\u0073":{}'), 'duplicate-key results'],
  [withMembers('"history":{"symptoms":true,"symptoms":false}'), 'duplicate-key history.symptoms'],
  [withMembers(`"x":${nested(50_000)}`), 'too-deep'],
  [withMembers('"toString":1'), 'unknown-key toString'],
  [withMembers('"hasOwnProperty":1'), 'unknown-key hasOwnProperty'],
  [withMembers('"gestation\\u200b":"12"'), 'unknown-key gestation\u200b'],
  [withMembers('"":1'), 'unknown-key '],
  [withMembers('"ageDays":1e999'), 'wrong-type ageDays'],
  [withMembers('"ageDays":-1e999'), 'wrong-type ageDays'],
  [withMembers('"ageDays":1e-9'), 'not-accepted ageDays'],
  [withMembers('"ageDays":-1'), 'not-accepted ageDays'],
  [withMembers('"ageDays":"3"'), 'wrong-type ageDays'],
  [withMembers('"ageDays":[3]'), 'wrong-type ageDays'],
  [withMembers('"ageDays":{"valueOf":3}'), 'wrong-type ageDays'],
  [withMembers('"gestation":12'), 'wrong-type gestation'],
  [withMembers('"gestation":"012"'), 'not-accepted gestation'],
  [withMembers('"gestation":"12+7"'), 'not-accepted gestation'],
  [withMembers('"gestation":"１２"'), 'not-accepted gestation'],
  [withMembers('"gestation":"12\\u200b"'), 'not-accepted gestation'],
  [withMembers('"gestation":"1e1"'), 'not-accepted gestation'],
  [withMembers('"gestation":"44"'), 'not-accepted gestation'],
  [withMembers('"sampledOn":"2026-02-29"'), 'not-accepted sampledOn'],
  [withMembers('"sampledOn":"2026-02-30T00:00:00Z"'), 'not-accepted sampledOn'],
  [withMembers('"sampledOn":20260301'), 'wrong-type sampledOn'],
  [withMembers('"sampledOn":"0000-00-00"'), 'not-accepted sampledOn'],
  [withMembers('"previous":{"0":{}}'), 'wrong-type previous'],
  [withMembers('"previous":[null]'), 'null previous[0]'],
  [withMembers('"previous":[{"weeksBefore":1e999}]'), 'wrong-type previous[0].weeksBefore'],
  [withMembers('"previous":[{"weeksBefore":-1}]'), 'not-accepted previous[0].weeksBefore'],
  [withMembers('"series":"RISING"'), 'not-accepted series'],
  [withMembers('"history":[]'), 'wrong-type history'],
  [withMembers('"history":{"symptoms":"false"}'), 'wrong-type history.symptoms'],
  [withMembers('"history":{"symptoms":0}'), 'wrong-type history.symptoms'],
  [withMembers('"history":{"documentedDoses":6}'), 'not-accepted history.documentedDoses'],
  [withMembers('"history":{"documentedDoses":1.5}'), 'not-accepted history.documentedDoses'],
  [withMembers('"settings":{"practice":"__proto__"}'), 'unknown-practice settings.practice'],
  [withMembers('"settings":{"practice":"toString"}'), 'unknown-practice settings.practice'],
  [withMembers('"settings":{"avidityExcludesWeeks":1e9}'), 'not-accepted settings.avidityExcludesWeeks'],
  [`{${CASE}}`.replace('rubella', 'Rubella'), 'not-accepted pathogen'],
  [`{${CASE}}`.replace('rubella', 'rubеlla'), 'not-accepted pathogen'],
  [`{${CASE}}`.replace('rubella', 'constructor'), 'not-accepted pathogen'],
  [`{${CASE}}`.replace('"positive"', '"toString"'), 'not-accepted results.igg.class'],
  [`{${CASE}}`.replace('"positive"', '"positive "'), 'not-accepted results.igg.class'],
  [`{${CASE}}`.replace('"positive"', '"Positive"'), 'not-accepted results.igg.class'],
  [`{${CASE}}`.replace('"positive"', 'true'), 'not-accepted results.igg.class'],
  [`{${CASE}}`.replace('{"class":"positive"}', '"positive"'), 'wrong-type results.igg'],
  [`{${CASE}}`.replace('{"class":"positive"}', 'null'), 'null results.igg'],
  [`{${CASE}}`.replace('"igg"', '"IGG"'), 'unknown-key results.IGG'],
];

/** Read, and never as a class that the print does not say. */
const UNREADABLE = [
  '1e999',
  '1e3',
  'NaN',
  '-5',
  '<>5',
  '5 5',
  '１４３',
  '1,234',
  'positive?',
  'not positive',
  'x'.repeat(100_000),
];
const printed = (text: string) =>
  `{"id":"a","pathogen":"rubella","subject":"pregnant","results":{"igg":{"text":${JSON.stringify(text)},"limits":{"negativeBelow":10,"positiveFrom":10}}}}`;

describe('a hostile case', () => {
  it.each(REFUSED)('%#: %s', (line, expected) => {
    const before = prototypes();
    const told = said(line);
    expect(expected === 'too-deep' ? told.split(' ')[0] : told).toBe(expected);
    expect(prototypes()).toBe(before);
  });

  it.each([...UNREADABLE, ...PAYLOADS.map(({ text }) => text)])('has no class for the print %s', (text) => {
    expect(said(printed(text))).toBe('unreadable');
  });

  it('echoes its id as a text, whatever it holds', () => {
    for (const { text } of PAYLOADS) {
      const read = readLine(`{${CASE}}`.replace('"a"', JSON.stringify(text)), aids);
      expect('ok' in read && read.ok.id === text && read.ok.results.igg?.class === 'positive').toBe(true);
    }
  });
});

const letters = (text: string) => `1.${Buffer.from(text).toString('base64url')}`;
const SHORT = '"pathogen":"rubella","subject":"pregnant","results":{"igg":"positive"}';
const slip = (cases: string, made = '"app":"0.4.0","content":"2026.11.2"') =>
  letters(`{${made},"cases":[${cases}]}`);
const good = slip(`{${SHORT}}`);

const LINKS: readonly (readonly [name: string, letters: string, fault: string])[] = [
  ['nothing', '', 'nothing'],
  ['much', `1.${'A'.repeat(7000)}`, 'too-long'],
  ['another form', good.replace('1.', '2.'), 'other-form'],
  ['no form', good.slice(2), 'broken'],
  ['a cut link', good.slice(0, -9), 'broken'],
  ['a letter changed', good.replace(/.$/u, '!'), 'broken'],
  ['no bytes', '1.A', 'broken'],
  ['no UTF-8', `1.${Buffer.from([0xff, 0xfe, 0xc0]).toString('base64url')}`, 'broken'],
  ['no JSON', letters('{'), 'broken'],
  ['a script', letters('<script>window.ran=1</script>'), 'broken'],
  ['no case', slip(''), 'broken'],
  ['four cases', slip([1, 2, 3, 4].map(() => `{${SHORT}}`).join()), 'broken'],
  ['a number as a case', slip('1'), 'broken'],
  ['versions that are none', slip(`{${SHORT}}`, '"app":"<b>","content":"2026.11.2"'), 'broken'],
  ['a key more', slip(`{${SHORT}}`, '"app":"0.4.0","content":"2026.11.2","x":1'), 'broken'],
  ['a key twice', slip(`{${SHORT},"subject":"planning"}`), 'broken'],
  ['a prototype', slip(`{${SHORT},"__proto__":{"gestation":"9"}}`), 'broken'],
  ['a prototype outside', slip(`{${SHORT}}`, '"__proto__":{},"app":"0.4.0","content":"2026.11.2"'), 'broken'],
  ['a constructor', slip(`{${SHORT},"constructor":{}}`), 'broken'],
  ['depth', slip(`{${SHORT},"previous":${nested(12)}}`), 'broken'],
  ['an id', slip(`{"id":"Anna",${SHORT}}`), 'broken'],
  ['a practice', slip(`{${SHORT},"settings":{"practice":"germany"}}`), 'broken'],
  [
    'a remark in the print',
    slip(`{${SHORT.replace('"positive"', '{"class":"positive","text":"call her"}')}}`),
    'broken',
  ],
  [
    'markup in the unit',
    slip(
      `{${SHORT.replace('"positive"', '{"class":"positive","text":"5","unit":"<img src=x onerror=window.ran=1>"}')}}`,
    ),
    'broken',
  ],
  ['a class that is none', slip(`{${SHORT.replace('positive', 'POSITIVE')}}`), 'broken'],
  ['null as a fact', slip(`{${SHORT},"gestation":null}`), 'broken'],
  ['a day that is none', slip(`{${SHORT},"sampledOn":"2026-02-30"}`), 'broken'],
  ['a power', slip(`{${SHORT},"ageDays":1e999}`), 'broken'],
  [
    'keys in another order',
    slip(`{"subject":"pregnant","pathogen":"rubella","results":{"igg":"positive"}}`),
    'broken',
  ],
  ['blanks', letters(`{"app":"0.4.0","content":"2026.11.2", "cases":[{${SHORT},"x":1}]}`), 'broken'],
];

describe('a hostile link', () => {
  it.each(LINKS)('%s', (_name, hash, fault) => {
    const before = prototypes();
    expect(readShared(hash)).toEqual({ fault });
    expect(prototypes()).toBe(before);
  });

  it('stands beside one that is read', () => {
    expect(readShared(good)).toMatchObject({
      slip: { cases: [{ results: { igg: { class: 'positive' } } }] },
    });
  });
});
