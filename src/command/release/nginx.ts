/** Finds an nginx for the test of its configuration; on a Debian that allows it, installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'];

/** @returns the path of nginx, or null where there is none and none could be installed */
export function findNginx(): string | null {
  const found = () => [process.env['NGINX'] ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
  const there = found();
  if (there !== undefined) return there;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  // Runlevel 1: Debian would start the server, on a port that is not ours to take.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args: string[]) =>
    spawnSync('/usr/bin/apt-get', args, { env, stdio: 'ignore' }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', 'nginx-light');
  if (!install()) {
    apt('update');
    install();
  }
  return found() ?? null;
}
