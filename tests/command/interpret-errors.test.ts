import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment, CaseError } from '../../src/rules/vocabulary.ts';
import { interpret, type Ran } from '../helpers/command-line.ts';

const plain = { id: 'plain', pathogen: 'cmv', subject: 'pregnant', gestation: '9', results: {} };
const line = (fields: object) => JSON.stringify({ ...plain, ...fields });
const answers = <T>({ lines }: Ran): T[] => lines.map((each) => JSON.parse(each) as T);

describe('what is wrong with a line is said, in plain words', () => {
  const newborn = { subject: 'newborn', gestation: undefined };
  const bad: [name: string, sent: string, id: string | null, field: string, accepted: RegExp][] = [
    ['no JSON', '{"id":"a",', null, 'line', /JSON/],
    ['a list', '[]', null, 'line', /object/],
    ['an unknown key', line({ igg: 'positive' }), 'plain', 'igg', /accepted/],
    [
      'an unknown result',
      line({ results: { iggs: { class: 'grey' } } }),
      'plain',
      'results.iggs',
      /accepted/,
    ],
    ['week 44', line({ gestation: '44' }), 'plain', 'gestation', /43/],
    ['12+9', line({ gestation: '12+9' }), 'plain', 'gestation', /\+6|0 to 6|12\+3/],
    ['letters for a week', line({ gestation: 'twelve' }), 'plain', 'gestation', /12/],
    ['a newborn with a week', line({ ...newborn, gestation: '12' }), 'plain', 'gestation', /pregnant/],
    ['days of age in pregnancy', line({ ageDays: 3 }), 'plain', 'ageDays', /newborn/],
    ['a key twice', `{"id":"b","id":"b",${line({}).slice(1)}`, 'plain', 'id', /twice|once|duplicate/i],
    [
      '__proto__',
      `{"__proto__":{},${line({}).slice(1)}`,
      'plain',
      '__proto__',
      /accepted|not allowed|never/i,
    ],
    ['constructor', line({ results: { constructor: {} } }), 'plain', 'results.constructor', /./],
    [
      'a number in quotes',
      line({ history: { symptoms: 'true' } }),
      'plain',
      'history.symptoms',
      /true or false/,
    ],
    [
      'an unknown class',
      line({ results: { igm: { class: 'high' } } }),
      'plain',
      'results.igm.class',
      /negative, grey/,
    ],
    ['an unknown practice', line({ settings: { practice: 'x' } }), 'plain', 'settings.practice', /cir/],
    ['no results', '{"id":"c","pathogen":"cmv","subject":"pregnant"}', 'c', 'results', /./],
  ];
  let ran: Ran;
  beforeAll(async () => {
    ran = await interpret([...bad.map(([, sent]) => sent), line({ id: 'good' })]);
  });

  it.each(bad.map(([name, , id, field, accepted], at) => [name, id, field, accepted, at] as const))(
    '%s',
    (_, id, field, accepted, at) => {
      const answer = answers<CaseError>(ran)[at];
      expect(answer).toMatchObject({ id, error: { field } });
      expect(answer?.error.message).toMatch(accepted);
      expect(answer?.error.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(Object.keys(answer ?? {})).toEqual(['id', 'error']);
    },
  );

  it('and the lines after it are answered; status 2', () => {
    expect(answers<Assessment>(ran).at(-1)).toMatchObject({ id: 'good', conclusion: 'inconclusive' });
    expect(ran.lines).toHaveLength(bad.length + 1);
    expect(ran.status).toBe(2);
  });
});
