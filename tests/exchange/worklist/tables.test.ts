import { describe, expect, it } from 'vitest';
import { readPerson, readPersons } from '../../../src/exchange/worklist/read-persons.ts';
import { openFile } from '../../../src/exchange/worklist/open-file.ts';
import { sourceOfBytes } from '../../../src/exchange/worklist/source.ts';
import { run, shown } from './reading.ts';

const HEAD = 'patient,sampled on,week,test,result\n';
const row = (person: string, test: string, result: string, day = '2026-05-06') =>
  `${person},${day},${day < '2026-05' ? 7 : 12},${test},${result}\n`;

describe('a table of many women', () => {
  it('gives a row an infection and person, in the order of the file', async () => {
    const text =
      HEAD +
      row('A', 'Rubella IgG', 'positive') +
      row('A', 'Rubella IgM', 'negative') +
      row('B', 'Rubella IgG', 'negative') +
      row('B', 'Rubella IgM', 'negative') +
      row('B', 'CMV IgM', 'positive') +
      row('B', 'CMV IgG', 'positive');
    const ran = await run(text);
    // In the contract: IgG alone is a past infection on this sample, no antibody is susceptible.
    expect(shown(ran).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'A rubella past_infection',
      'B rubella susceptible',
      'B cmv possible_recent_infection',
    ]);
    expect(ran.counts).toMatchObject({ persons: 2, rows: 3, problems: 0 });
  });

  it('finds the rows of a person wherever they stand', async () => {
    const adjacent = ['A', 'B', 'C'].flatMap((name) => [
      row(name, 'CMV IgG', 'negative', '2026-04-01'),
      row(name, 'CMV IgM', 'negative', '2026-04-01'),
      row(name, 'CMV IgG', 'positive'),
      row(name, 'CMV IgM', 'positive'),
    ]);
    const apart = [0, 1, 2, 3].flatMap((at) => [0, 4, 8].map((first) => adjacent[first + at] ?? ''));
    const [together, scattered] = [await run(HEAD + adjacent.join('')), await run(HEAD + apart.join(''))];
    expect(shown(scattered)).toEqual(shown(together));
    expect(shown(scattered)).toHaveLength(3);
    // Negative in week 7 and positive in week 12: more than the second sample alone would say.
    const alone = await run(HEAD + adjacent.slice(2, 4).join(''));
    expect(alone.rows.map(({ row: one }) => one.conclusion)).toEqual(['possible_recent_infection']);
    for (const { row: one } of scattered.rows) expect(one.conclusion).toBe('probable_recent_infection');
  });

  it('finds them in files much longer than what is held at a time', async () => {
    const long = 'x'.repeat(3000);
    const women = Array.from({ length: 2500 }, (_, at) => `W${at}`);
    const rows = (test: string) => women.map((name) => `${name},2026-05-06,12,${test},positive,${long}\n`);
    const text = `patient,sampled on,week,test,result,comment\n${[...rows('CMV IgG'), ...rows('CMV IgM')].join('')}`;
    const ran = await run(text);
    expect(ran.rows).toHaveLength(2500);
    expect(new Set(ran.rows.map(({ row: one }) => `${one.conclusion} ${one.asks}`)).size).toBe(1);
    expect(ran.rows[2499]?.row).toMatchObject({ index: 2499, person: 'W2499' });
  });

  it('fails one person with a row that cannot be read, and no other', async () => {
    const text =
      HEAD +
      row('A', 'Rubella IgG', 'positive') +
      'B,2026-05-06,12,Rubella IgG,"posi\n' +
      row('B', 'Rubella IgM', 'negative') +
      row('C', 'Rubella IgG', '0,85') +
      row('D', 'Rubella IgG', 'positive');
    const groups = shown(await run(text)).map((line) => line.split(' '));
    expect(groups.map(([name, , , group]) => `${name} ${group === 'needs' ? 'needs' : 'read'}`)).toEqual([
      'A read',
      'B needs',
      'C needs',
      'D read',
    ]);
  });

  it('asks about a row that names nobody with the person above it', async () => {
    const { rows } = await run(
      `${HEAD}${row('A', 'Rubella IgG', 'positive')}${row('', 'Rubella IgM', 'positive')}`,
    );
    expect(rows.map(({ row: one }) => [one.person, one.group, one.asks > 0])).toEqual([['A', 'needs', true]]);
  });

  it('needs a column for the person', async () => {
    expect((await run('week,Rubella IgG\n12,positive\n')).error).toBe('no-person');
    expect((await run('')).error).not.toBeNull();
    expect((await run(HEAD)).error).toBe('no-rows');
    expect((await run('colour;shape\nred;round\n')).error).toBe('no-results');
  });

  it('settles the order of day and month over the whole file', async () => {
    const ran = await run(
      `${HEAD}${row('A', 'Rubella IgG', 'positive', '03/04/2026')}${row('B', 'Rubella IgG', 'positive', '25/02/2026')}`,
    );
    expect(ran.rows.map(({ sampledOn }) => sampledOn)).toEqual(['2026-04-03', '2026-02-25']);
    expect(ran.notes).toHaveLength(1);
  });

  it('reads quoted cells with line ends, other delimiters, a byte order mark, Windows-1251', async () => {
    const text =
      '\ufeffпациент;дата взятия;срок;"исследование";результат\r\n"К;1";04.03.2026;9;"Краснуха\r\nIgG";"положительно"\r\n';
    const plain = await run(text);
    expect(plain.rows[0]?.row).toMatchObject({ person: 'К;1', pathogen: 'rubella' });
    const bytes = Uint8Array.from(
      [...text.slice(1)].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code < 128 ? code : code - 0x350;
      }),
    );
    const other = await run(bytes);
    expect(shown(other)).toEqual(shown(plain));
    expect(other.notes).toHaveLength(1);
  });

  it('takes whose results they are from what is said of the whole file, never against a row', async () => {
    const text =
      'patient,sampled on,patient type,test,result\nA,2026-05-06,,CMV IgG,positive\nB,2026-05-06,newborn,CMV IgM,negative\nC,2026-05-06,male,CMV IgM,negative\n';
    const without = await run(text);
    expect(without.rows.map(({ row: one }) => one.subject)).toEqual([null, 'newborn', null]);
    expect(without.rows[0]?.row).toMatchObject({ conclusion: null, group: 'needs' });
    const said = await run(text, { subject: 'planning' });
    expect(said.rows.map(({ row: one }) => one.subject)).toEqual(['planning', 'newborn', 'planning']);
    expect(said.rows[2]?.row.group).toBe('needs');
  });

  it('tells how far it is, ending with the whole', async () => {
    const { progress } = await run(
      HEAD + Array.from({ length: 700 }, (_, at) => row(`A${at}`, 'CMV IgG', 'positive')).join(''),
    );
    const done = progress.filter(({ stage }) => stage === 'interpreting').map((one) => one.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.length).toBeGreaterThan(2);
    expect(progress[progress.length - 1]?.persons).toBe(700);
  });

  it('gives one person again, with the rows where they stand in the file', async () => {
    const text =
      HEAD + row('A', 'CMV IgG', 'positive') + row('B', 'CMV IgG', 'positive') + row('A', 'CMV IgM', 'zzz');
    const source = sourceOfBytes(new TextEncoder().encode(text));
    const file = await openFile(source, undefined, () => Promise.resolve());
    if ('error' in file) throw new Error(file.error.message);
    const first = await readPerson(source, file, 0);
    expect('found' in first.taken && first.taken.found.map(({ pointer }) => pointer)).toEqual([
      'row 2, "result"',
      'row 4, "result"',
      'rows 2, 4, "week"',
    ]);
    const all = [];
    for await (const one of readPersons(source, file)) all.push(one);
    expect(all[0]).toEqual(first);
  });
});
