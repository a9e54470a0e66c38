import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { run, type Ran } from '../helpers/command-line.ts';

const cases = [
  {
    id: 'Anna-1990',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '9+2',
    results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
  },
  { id: 'lost', pathogen: 'measles' },
  {
    id: 'Berta-1991',
    pathogen: 'cmv',
    subject: 'planning',
    results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  },
];
const record = (...args: string[]): Promise<Ran> =>
  run(
    process.execPath,
    ['src/command/record.mjs', ...args],
    cases.map((one) => JSON.stringify(one)),
  );
const json = ({ lines }: Ran) => lines.map((line) => JSON.parse(line) as { [key: string]: unknown });

describe('records on the command line', () => {
  it('are one FHIR bundle a line, in order, an error in its place, status 2', async () => {
    const ran = await record('--as', 'fhir');
    expect(json(ran).map(({ resourceType, error }) => resourceType ?? error)).toEqual([
      'Bundle',
      expect.objectContaining({ code: 'not-accepted', field: 'pathogen' }),
      'Bundle',
    ]);
    expect(ran.status).toBe(2);
    expect(ran.lines.join()).not.toMatch(/Anna|Berta|1990|1991/);
  });

  it('are one card answer a line', async () => {
    const answers = json(await record('--as', 'card'));
    expect(answers[0]).toMatchObject({ cards: [{ indicator: 'warning' }] });
    expect(answers).toHaveLength(3);
  });

  it('are one CSV row a case, an error a row too, ids only where asked for', async () => {
    const rows = ({ lines }: Ran) =>
      Papa.parse<{ [key: string]: string }>(lines.join('\n'), { header: true, skipEmptyLines: true }).data;
    const [without, withIds] = await Promise.all([record('--as', 'csv'), record('--as', 'csv', '--ids')]);
    expect(rows(without).map(({ id }) => id)).toEqual(['', '', '']);
    expect(rows(withIds).map(({ id }) => id)).toEqual(['Anna-1990', 'lost', 'Berta-1991']);
    expect(rows(without).map(({ conclusion, error }) => conclusion || error)).toEqual([
      'possible_recent_infection',
      expect.stringContaining('pathogen') as string,
      'susceptible',
    ]);
    expect(without.lines.every((line) => line.endsWith('\r'))).toBe(true);
  });

  it('are texts parted by an empty line', async () => {
    const { lines } = await record('--as', 'text');
    const texts = lines.join('\n').split('\n\n');
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/^Rubella\. IgG positive/);
    expect(texts[1]).toMatch(/^No answer\. .*pathogen/);
    expect(texts[2]).toMatch(/^CMV\. IgG negative/);
  });

  it('are the same bytes in another time zone', async () => {
    const line = [JSON.stringify({ ...cases[0], sampledOn: '2026-12-31' })];
    const [here, there] = await Promise.all(
      ['UTC', 'Pacific/Kiritimati'].map((TZ) =>
        run(process.execPath, ['src/command/record.mjs', '--as', 'fhir'], line, { TZ }),
      ),
    );
    expect(here?.lines).toEqual(there?.lines);
    expect(here?.lines[0]).toContain('2027-01-14');
  });

  it.each([[[]], [['--as', 'pdf']], [['--all']]])('say what is accepted: %j', async (args) => {
    const ran = await record(...args);
    expect(ran).toMatchObject({ status: 1, lines: [] });
    expect(ran.stderr).toMatch(/--as text\|csv\|fhir\|card/);
  });
});
