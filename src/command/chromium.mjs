/** Finds a Chromium for the browser tests: the one asked for, the system's, or the one npm installed. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/** The package's own names folders of Lambda: on a machine without fonts every line would be 0 pixels high. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * @returns {Promise<string | undefined>} the path of an executable, or nothing: the npm package serves
 * Linux on x64 only
 */
export async function chromiumPath() {
  for (const path of [process.env.CHROMIUM, '/usr/bin/chromium']) if (path && existsSync(path)) return path;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return unpackedChromium();
}

/**
 * Installing as an app is only judged by a full Chromium; a headless shell answers "no problem" to all.
 * @param {string} path
 */
export function isFullChromium(path) {
  return !path.startsWith(join(root, 'node_modules')) && !/headless[-_]shell/.test(path);
}

/**
 * The package unpacks into the temporary folder and never looks whether what lies there is its own, hence
 * a folder for each version. It brings the shared libraries that a bare Debian lacks, but unpacks them only
 * where it believes to be on Lambda, and decides that while it is imported.
 */
async function unpackedChromium() {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const folder = join(root, 'node_modules/.cache', `chromium-${JSON.parse(manifest).version}`);
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const done = existsSync(folder);
  const target = done ? folder : `${folder}.${process.pid}`;
  mkdirSync(target, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  process.env.TMPDIR = target;
  await chromium.executablePath();
  writeFileSync(join(target, 'fonts/fonts.conf'), fontsConf);
  // A half-unpacked browser must never be found under the final name.
  if (!done) publish(target, folder);
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return join(folder, 'chromium');
}

/**
 * @param {string} target
 * @param {string} folder
 */
function publish(target, folder) {
  try {
    renameSync(target, folder);
  } catch {
    rmSync(target, { recursive: true, force: true }); // another process was faster
  }
}
