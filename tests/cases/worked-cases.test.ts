// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/rules/vocabulary.ts';
import { PATHOGENS } from '../../src/rules/vocabulary.ts';
import { interpret, type Ran } from '../helpers/command-line.ts';
import { assess } from '../helpers/read-case.ts';
import { mismatches, workedCases } from '../helpers/worked-cases.ts';

const cases = PATHOGENS.flatMap(workedCases);
const ids = cases.map((one) => one.case.id);

let ran: Ran;
beforeAll(async () => {
  ran = await interpret(cases.map((one) => JSON.stringify(one.case)));
}, 120_000);

describe('the published cases', () => {
  it('are all answered by the command line, in order and without an error', () => {
    expect(ran.stderr.replaceAll(/^npm warn.*\n/gm, '')).toBe('');
    expect(ran.lines.map((line) => (JSON.parse(line) as Assessment).id)).toEqual(ids);
    expect(ran.status).toBe(0);
  });

  it.each(PATHOGENS)('%s: every answer is one of those accepted', (pathogen) => {
    const wrong = cases.flatMap((one, at) => {
      if (one.case.pathogen !== pathogen) return [];
      const found = mismatches(one, JSON.parse(ran.lines[at] ?? '') as Assessment);
      return found.map((text) => `${one.case.id}: ${text} (${one.why})`);
    });
    expect(wrong).toEqual([]);
  });

  it('are answered by the machine in the same bytes', () => {
    const other = cases.filter((one, at) => JSON.stringify(assess(one.case)) !== ran.lines[at]);
    expect(other.map((one) => one.case.id)).toEqual([]);
  }, 120_000);
});
