/**
 * A command as one script, kept in node_modules/.cache and made anew when anything that went into it
 * changed: loading the modules one by one takes some two seconds each time, the script a fifth of that.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './prepare.mjs';

const folder = join(root, 'node_modules/.cache/commands');
/** What is in every script without being a module of it: the packages, and how scripts are made. */
const always = ['package-lock.json', 'src/command/kept-bundle.mjs'];

/**
 * @param {string} path the module, from the project's root
 * @returns {Promise<string | null>} the address of a script that exports the same; null where none can be kept
 */
export async function keptBundle(path) {
  const script = join(folder, `${path.replace(/\W/g, '-')}.mjs`);
  const list = `${script}.json`;
  if (!isFresh(list)) {
    const began = Date.now();
    const { code, moduleIds } = await bundled(path);
    const files = [...always, ...moduleIds.filter((id) => isAbsolute(id)).map((id) => relative(root, id))];
    try {
      mkdirSync(folder, { recursive: true });
      put(script, code);
      // A file that was written to meanwhile may have gone in as it was before.
      if (files.every((file) => stampOf(file)[1] < began)) put(list, JSON.stringify(files.map(stampOf)));
    } catch {
      return null;
    }
  }
  return pathToFileURL(script).href;
}

/** @param {string} path @returns {Promise<{ code: string, moduleIds: string[] }>} */
async function bundled(path) {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { ssr: path, write: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [chunk] = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  if (chunk?.type !== 'chunk') throw new Error(`${path} could not be made one script`);
  return chunk;
}

/** @param {string} list */
function isFresh(list) {
  try {
    /** @type {[string, number, number][]} */
    const stamps = JSON.parse(readFileSync(list, 'utf8'));
    return stamps.every(([file, ...stamp]) =>
      stampOf(file)
        .slice(1)
        .every((one, at) => one === stamp[at]),
    );
  } catch {
    return false;
  }
}

/** @param {string} file from the project's root, so that a copy of the project does not believe the list of another @returns {[string, number, number]} */
function stampOf(file) {
  const { mtimeMs, size } = statSync(join(root, file));
  return [file, mtimeMs, size];
}

/**
 * Whole or not at all: another process may read it in this moment.
 * @param {string} file @param {string} text
 */
function put(file, text) {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, text);
  renameSync(part, file);
}
