/** A command kept as one script is the command: what went into it changes, and the script with it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptBundle } from '../../src/command/kept-bundle.mjs';
import { root } from '../../src/command/prepare.mjs';

const YESTERDAY = new Date(Date.now() - 86_400_000);
let folder: string;

/** A module of the test, written at a time of its own. */
function write(name: string, text: string, when: Date): void {
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), when, when);
}

async function kept(): Promise<{ path: string; text: string }> {
  const script = await keptBundle(relative(root, join(folder, 'command.ts')));
  if (script === null) throw new Error('no script is kept');
  const path = fileURLToPath(script);
  return { path, text: readFileSync(path, 'utf8') };
}

beforeEach(() => {
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  folder = mkdtempSync(join(root, 'node_modules/.cache/kept-'));
  write('said.ts', "export const said: string = 'first words';", YESTERDAY);
  write(
    'command.ts',
    "import { said } from './said.ts';\nexport const main = (): string => said;",
    YESTERDAY,
  );
});
afterEach(async () => {
  const { path } = await kept();
  for (const one of [folder, path, `${path}.json`]) rmSync(one, { recursive: true, force: true });
});

describe('a kept script', () => {
  it('holds what the module and those it imports say', async () => {
    expect((await kept()).text).toContain('first words');
  });

  it('is taken as it is while nothing changed', async () => {
    const { path } = await kept();
    writeFileSync(path, '// marked');
    expect((await kept()).text).toBe('// marked');
  });

  it('is made anew when a module behind it changed', async () => {
    await kept();
    write('said.ts', "export const said: string = 'other words';", new Date(YESTERDAY.getTime() + 1000));
    expect((await kept()).text).toContain('other words');
  });

  it('is made anew when a module has another size at the same time', async () => {
    await kept();
    write('said.ts', "export const said: string = 'last';", YESTERDAY);
    expect((await kept()).text).toContain("'last'".replaceAll("'", '"'));
  });

  it('is not believed where a module was written to after it was begun', async () => {
    const { path } = await kept();
    write('said.ts', "export const said: string = 'to come';", new Date(Date.now() + 60_000));
    await kept();
    writeFileSync(path, '// marked');
    expect((await kept()).text).toContain('to come');
  });

  it('is made anew when its list is cut off', async () => {
    const { path } = await kept();
    writeFileSync(path, '// marked');
    writeFileSync(`${path}.json`, '[["pack');
    expect((await kept()).text).toContain('first words');
  });
});
