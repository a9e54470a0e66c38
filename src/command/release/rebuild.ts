/** The same sources built again elsewhere: in another folder, time zone, language and umask. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { filesBelow, sha256 } from '../build/files.ts';

export interface Surroundings {
  readonly zone: string;
  readonly locale: string;
  readonly umask: number;
}

export const HOME: Surroundings = { zone: 'UTC', locale: 'C', umask: 0o022 };
export const AWAY: Surroundings = { zone: 'Asia/Tokyo', locale: 'de_DE.UTF-8', umask: 0o077 };

/** What lies in the project's folder and is no part of the project. */
const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'release', 'test-results', '.svelte-kit']);

/** The project's own files, as a fresh clone has them. */
export function copySources(from: string, to: string): void {
  for (const name of readdirSync(from))
    if (!NOT_OURS.has(name)) cpSync(join(from, name), join(to, name), { recursive: true });
}

/** Runs a program of this project in a folder. @throws Error with what it said, where it fails */
export function runIn(
  folder: string,
  args: readonly string[],
  { zone, locale, umask }: Surroundings = HOME,
): void {
  const before = process.umask(umask);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      // Whoever loads TypeScript through Vite is told that this is development, and hands that on.
      env: { ...process.env, NODE_ENV: 'production', TZ: zone, LANG: locale, LC_ALL: locale },
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`.trim());
  } finally {
    process.umask(before);
  }
}

/** Writes `dist` in a folder that has its packages. @throws Error as `runIn` */
export function buildIn(folder: string, around: Surroundings): void {
  runIn(folder, ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'], around);
}

/** Files of which one folder has none, or another one, each with what is the matter. */
export function differences(one: string, other: string): string[] {
  const files = [...new Set([...filesBelow(one), ...filesBelow(other)])].sort();
  const hash = (folder: string, file: string) => {
    const path = join(folder, file);
    return existsSync(path) ? sha256(readFileSync(path)) : 'missing';
  };
  return files.flatMap((file) => {
    const [first, second] = [hash(one, file), hash(other, file)];
    return first === second ? [] : [`${file}: ${first} and ${second}`];
  });
}
