/** Finds a Firefox for the portable part of the fault suite: the one asked for, the system's, or Debian's by apt. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const found = () => [process.env.FIREFOX, ...PLACES].find((path) => path !== undefined && existsSync(path));

/** @returns {string | undefined} the path of an executable, or nothing: then that part is not run, and is said so */
export function firefoxPath() {
  const there = found();
  if (there !== undefined) return there;
  // Only root may install, and only Debian and its kin call it so.
  if (process.getuid?.() !== 0) return undefined;
  const install = ['install', '-y', '--no-install-recommends', 'firefox-esr'];
  for (const args of [install, ['update'], install]) {
    process.stderr.write(`apt-get ${args.join(' ')}…\n`);
    const { status, error } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'ignore'] });
    if (error) return undefined;
    if (status === 0 && found() !== undefined) return found();
  }
  return undefined;
}
