import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/rules/vocabulary.ts';
import { interpret, type Ran } from '../helpers/command-line.ts';
import { assess } from '../helpers/read-case.ts';
import { mismatches, workedCases } from '../helpers/worked-cases.ts';

const published = { toxoplasma: 26, rubella: 21, cmv: 26 };
const cases = Object.keys(published).flatMap(workedCases);
const ids = cases.map((one) => one.case.id);

let ran: Ran;
beforeAll(async () => {
  ran = await interpret(cases.map((one) => JSON.stringify(one.case)));
}, 120_000);

describe('the published cases', () => {
  it.each(Object.entries(published))('%s: %i', (pathogen, number) => {
    expect(workedCases(pathogen)).toHaveLength(number);
  });

  it('have an id each', () => {
    expect(new Set(ids).size).toBe(cases.length);
  });

  it('are all answered by the command line, in order and without an error', () => {
    expect(ran.stderr.replaceAll(/^npm warn.*\n/gm, '')).toBe('');
    expect(ran.lines.map((line) => (JSON.parse(line) as Assessment).id)).toEqual(ids);
    expect(ran.status).toBe(0);
  });
});

describe('the answer is one of those accepted', () => {
  it.each(cases.map((one, at) => [`${one.case.id}: ${one.why}`, one, at] as const))('%s', (_, one, at) => {
    const answer = assess(one.case);
    const line = ran.lines[at] ?? '';
    const byCommand = mismatches(one, JSON.parse(line) as Assessment).map((text) => `command line: ${text}`);
    expect([...mismatches(one, answer).map((text) => `machine: ${text}`), ...byCommand]).toEqual([]);
    expect(line, 'the machine and the command line give the same bytes').toBe(JSON.stringify(answer));
  });
});
