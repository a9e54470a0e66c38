import { beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../src/rules/read-line.ts';
import type { Assessment, CaseError } from '../../src/rules/vocabulary.ts';
import { randomCases } from '../proof/random-cases.ts';
import { interpret, run, type Ran } from '../helpers/command-line.ts';
import { howMany } from '../helpers/how-many.ts';
import { actionsOf, avoidOf } from '../helpers/read-case.ts';

const example =
  '{"id":"a","pathogen":"rubella","subject":"pregnant","gestation":"9+2","results":{"igg":{"class":"positive"},"igm":{"class":"positive"}},"history":{"rashDaysAgo":"none","contactDaysAgo":"none","documentedDoses":2}}';
const plain = { id: 'plain', pathogen: 'cmv', subject: 'pregnant', gestation: '9', results: {} };
const line = (fields: object) => JSON.stringify({ ...plain, ...fields });

const answers = <T>({ lines }: Ran): T[] => lines.map((each) => JSON.parse(each) as T);
const keysOf = (value: object) => Object.keys(value).join(' ');

describe('the example of the contract', () => {
  let answer: Assessment;
  beforeAll(async () => {
    const ran = await run('npm', ['run', '--silent', 'interpret'], [example]);
    expect(ran.status).toBe(0);
    expect(ran.lines).toHaveLength(1);
    answer = JSON.parse(ran.lines[0] ?? '') as Assessment;
  });

  it('is possible, and soon', () => {
    expect(answer).toMatchObject({ id: 'a', pathogen: 'rubella', urgency: 'soon', window: null });
    expect(answer.conclusion).toBe('possible_recent_infection');
  });

  it('leads with avidity, a second IgM method and a second sample', () => {
    expect(actionsOf(answer).slice(0, 3)).toEqual(['avidity', 'second_igm_assay', 'repeat_2_3_weeks']);
  });

  it('warns of three things', () => {
    expect(avoidOf(answer)).toEqual(
      expect.arrayContaining(['reassure_immune', 'termination_on_serology', 'mmr_in_pregnancy']),
    );
  });

  it('shows the CIR laboratory table, and why it is not followed', () => {
    const cir = answer.guidelines.find(({ source }) => source === 'cir');
    expect(cir?.agrees).toBe(false);
    expect(cir?.advice).toMatch(/immunity is present, further studies are not needed/i);
    expect(cir?.advice).toMatch(/not followed/i);
  });

  it('has its fields in the order of the contract', () => {
    expect(keysOf(answer)).toBe(
      'id pathogen conclusion urgency window actions avoid missing because whyNot guidelines record content',
    );
    for (const one of answer.actions) expect(keysOf(one)).toMatch(/^code text( when)?$/);
    for (const one of answer.because) expect(keysOf(one)).toBe('row fact value text');
    for (const one of answer.whyNot) expect(keysOf(one)).toBe('fact value conclusion');
    expect(answer.content).toEqual({ version: expect.any(String) as string, reviewed: null });
  });
});

describe('lines in, lines out', () => {
  it('keep their order; status 0 when each gave an assessment', async () => {
    const ran = await interpret([line({ id: '3' }), line({ id: '1' }), line({ id: '2' })]);
    expect(answers<Assessment>(ran).map(({ id }) => id)).toEqual(['3', '1', '2']);
    expect(ran.status).toBe(0);
  });

  it('may be blank, end in CR LF, hold U+2028, and lack the last line end', async () => {
    const odd = 'a\u2028b\u2029c';
    const ran = await interpret(
      `\n${line({ id: 'x' })}\r\n  \t\r\n\r\n${line({ id: odd })}\n${line({ id: 'z' })}`,
    );
    expect(answers<Assessment>(ran).map(({ id }) => id)).toEqual(['x', odd, 'z']);
    expect(ran.status).toBe(0);
  });

  it('may be none', async () => {
    expect(await interpret('')).toMatchObject({ status: 0, lines: [] });
    expect(await interpret('\n\r\n')).toMatchObject({ status: 0, lines: [] });
  });

  it('echo any id, whatever characters it holds', async () => {
    const ids = [
      '',
      ' ',
      '0',
      'я€😀',
      'a"b\\c',
      '\u0000\u001f',
      '\u2028',
      '\ud800',
      '__proto__',
      '<b>',
      'null',
      'x'.repeat(5000),
    ];
    const ran = await interpret(ids.map((id) => line({ id })));
    expect(answers<Assessment>(ran).map(({ id }) => id)).toEqual(ids);
    expect(ran.status).toBe(0);
  });

  it('hold 1 MB each, and no byte more', async () => {
    const padded = (length: number) => line({}) + ' '.repeat(length - line({}).length);
    const ran = await interpret([padded(LONGEST_LINE), padded(LONGEST_LINE + 1), line({ id: 'after' })]);
    const [first, second, third] = answers<Assessment & CaseError>(ran);
    expect(first).toMatchObject({ id: 'plain', conclusion: 'inconclusive' });
    expect(second).toMatchObject({ id: null, error: { code: 'too-long' } });
    expect(third).toMatchObject({ id: 'after', conclusion: 'inconclusive' });
    expect(ran.status).toBe(2);
  });

  it('stream through, thousands of them', async () => {
    const lines = [...randomCases(howMany(4_000, 10_000), 5)].map((one, at) =>
      JSON.stringify({ ...one, id: `${at}` }),
    );
    const ran = await interpret(lines);
    expect(ran.status).toBe(0);
    expect(answers<Assessment>(ran).map(({ id }) => id)).toEqual(lines.map((_, at) => `${at}`));
  }, 120_000);
});

describe('the same case gives the same bytes', () => {
  const lines = [example, ...[...randomCases(60, 7)].map((one) => JSON.stringify(one))];
  let here: Ran;
  beforeAll(async () => {
    here = await interpret(lines);
  });

  it('twice, in another order, beside other cases', async () => {
    const [back, twice] = await Promise.all([
      interpret([...lines].reverse()),
      interpret(lines.flatMap((one) => [one, one])),
    ]);
    expect([...back.lines].reverse()).toEqual(here.lines);
    expect(twice.lines).toEqual(here.lines.flatMap((one) => [one, one]));
  });

  const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'];
  it.each(zones)('in the time zone %s, in Turkish', async (TZ) => {
    expect((await interpret(lines, { TZ, LC_ALL: 'tr_TR.UTF-8' })).lines).toEqual(here.lines);
  });

  it('with its keys in another order', async () => {
    const turned = (value: unknown): unknown =>
      value === null || typeof value !== 'object' || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, one]) => [key, turned(one)]),
          );
    const other = await interpret(lines.map((one) => JSON.stringify(turned(JSON.parse(one)))));
    expect(other.lines).toEqual(here.lines);
  });
});
