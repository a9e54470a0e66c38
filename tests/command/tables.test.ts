import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/command/tables.ts';
import { tableFiles } from '../../src/exchange/tables/files.ts';
import { run } from '../helpers/command-line.ts';

const tables = (...args: string[]) => run(process.execPath, ['src/command/tables.mjs', ...args], []);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the tables as files', () => {
  it('are written into a folder that is made, and named one a line', async () => {
    const into = join(folder, 'new', 'dmn');
    const ran = await tables('--as', 'dmn', into);
    const names = tableFiles('dmn').map(({ name }) => name);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.lines).toEqual(names.map((name) => join(into, name)));
    expect((await readdir(into)).sort()).toEqual([...names].sort());
  });

  it.each([[[]], [['--as', 'dmn']], [['--as', 'pdf', 'x']], [['--as', 'csv', 'x', 'y']], [['--all', 'x']]])(
    'say what is accepted: %j',
    async (args) => {
      const ran = await tables(...args);
      expect(ran).toMatchObject({ status: 1, lines: [] });
      expect(ran.stderr).toMatch(/--as dmn\|plan-definition\|csv\|json/);
    },
  );

  it('say why where the folder is a file', async () => {
    const place = join(folder, 'file');
    await writeFile(place, 'mine');
    const ran = await tables('--as', 'csv', place);
    expect(ran).toMatchObject({ status: 1, lines: [] });
    expect(ran.stderr).toContain(place);
    expect(await readFile(place, 'utf8')).toBe('mine');
  });

  it('leave what was there where one of them cannot be written, and nothing beside it', async () => {
    await writeFile(join(folder, 'first'), 'old');
    const files = [
      { name: 'first', text: 'new' },
      { name: join('no-such-folder', 'second'), text: 'new' },
    ];
    await expect(writeWhole(files, folder)).rejects.toThrow(/ENOENT/);
    expect(await readdir(folder)).toEqual(['first']);
    expect(await readFile(join(folder, 'first'), 'utf8')).toBe('old');
  });

  it('replace what was there', async () => {
    await writeFile(join(folder, 'first'), 'old');
    await writeWhole([{ name: 'first', text: 'new' }], folder);
    expect(await readFile(join(folder, 'first'), 'utf8')).toBe('new');
  });
});
