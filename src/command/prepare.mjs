/**
 * Installs what is missing, before anything else runs. Plain JavaScript on `node:` modules only, because
 * on a fresh clone nothing else is there yet. It speaks on standard error: standard output belongs to
 * the command that called it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, whatever folder the command was called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Makes the installed packages match package-lock.json; throws with one readable line when it cannot. */
export async function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Torchlight needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  }
  if (installed()) return;
  const release = await takeTurn();
  try {
    if (!installed()) install();
  } finally {
    release();
  }
}

/**
 * npm keeps a lockfile of what it really installed, written last; comparing with it needs no stamp of our
 * own, and an install by hand or one that was broken off is read correctly too.
 */
function installed() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = present[path];
    // Optional packages for other systems are rightly absent.
    return there ? there.version === entry.version && there.integrity === entry.integrity : entry.optional;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  process.stderr.write('Installing packages (once)…\n');
  // NODE_ENV=production must not leave the build tools out.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath; // the very npm that called us, if one did
  const run = npm?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
  if (run.status !== 0) throw new Error('npm ci failed: the packages could not be installed (see above).');
}

/**
 * Two commands started at once on a fresh clone would delete each other's half-written node_modules.
 * @returns {Promise<() => void>} ends the turn
 */
async function takeTurn() {
  const turn = join(tmpdir(), `torchlight-install-${createHash('sha256').update(root).digest('hex')}`);
  for (;;) {
    try {
      writeFileSync(turn, String(process.pid), { flag: 'wx' });
      return () => rmSync(turn, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') return () => {};
      if (!alive(Number(readFileSync(turn, 'utf8')))) rmSync(turn, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
