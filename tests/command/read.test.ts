import { describe, expect, it } from 'vitest';
import { run, type Ran } from '../helpers/command-line.ts';

const read = (input: string, ...args: string[]): Promise<Ran> =>
  run(process.execPath, ['src/command/read.mjs', ...args], input);
interface Answer {
  readonly format?: string;
  readonly cases?: readonly { readonly id: string }[];
  readonly asks?: readonly object[];
  readonly ignored?: readonly object[];
  readonly error?: { readonly code: string };
}
const answers = ({ lines }: Ran) => lines.map((line) => JSON.parse(line) as Answer);

const WOMEN = [
  'patient id;sampled on;week;Rubella IgG;Rubella IgM',
  'A1;04.12.2026;12+3;positive;negative',
  'A2;04.12.2026;;positive;positive',
  'A1;01.10.2026;;negative;negative',
].join('\n');

describe('a report on the command line', () => {
  it('is one JSON object with the keys of the contract, and can be piped on', async () => {
    const ran = await read('Rubella IgG 143 IU/mL positive\nRubella IgM 0.15 negative\n12+3 weeks\n', '-');
    expect(ran.status).toBe(0);
    const [answer] = answers(ran);
    expect(Object.keys(answer ?? {})).toEqual(['format', 'cases', 'asks', 'ignored']);
    const piped = await run(
      process.execPath,
      ['src/command/interpret.mjs'],
      (answer?.cases ?? []).map((one) => JSON.stringify(one)),
    );
    expect(piped.status).toBe(0);
    expect(JSON.parse(piped.lines[0] ?? '')).toMatchObject({ id: 'rubella', conclusion: 'past_infection' });
  });

  it('is read from a file', async () => {
    const ran = await read('', 'tests/reports/hl7/01-toxo-clean.hl7');
    expect(answers(ran)).toMatchObject([{ format: 'hl7v2', cases: [{ pathogen: 'toxoplasma' }] }]);
  });

  it.each([
    ['two persons', WOMEN, ['-'], 'more-than-one-person'],
    ['nothing', '', ['-'], null],
    ['no such file', '', ['no/such/file'], 'no-file'],
    ['a folder', '', ['src'], 'no-file'],
  ])('that cannot be read gives an error and status 2: %s', async (_what, input, args, code) => {
    const ran = await read(input, ...args);
    expect(ran.status).toBe(2);
    const [answer] = answers(ran);
    expect(answer?.error?.code).toBe(code ?? answer?.error?.code);
    expect(answer).not.toHaveProperty('cases');
  });

  it('says how it is used', async () => {
    const ran = await read('');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('usage:');
  });
});

describe('a worklist on the command line', () => {
  it('is one object a person, in the order of the file', async () => {
    const ran = await read(WOMEN, '--worklist', '-');
    expect(ran.status).toBe(0);
    expect(answers(ran).map(({ cases }) => cases?.map(({ id }) => id))).toEqual([
      ['A1:rubella'],
      ['A2:rubella'],
    ]);
  });

  it('refuses what is no list', async () => {
    const ran = await read('%PDF-1.7', '--worklist', '-');
    expect([ran.status, answers(ran).map((one) => Object.keys(one))]).toEqual([2, [['error']]]);
  });
});
