/** The test files with everything they import, each as one script, so that loading one again is only running it again. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'vite';

/** @typedef {import('./suite.mjs').Code} Code */
/** @typedef {{ readonly letter: string, readonly path: string, readonly counting: Code, readonly code: Code }} Bundle */

/** Each module keeps the address it was written at, since tests read files beside them; each test says where it stands. */
const ownAddress = {
  name: 'own-address',
  enforce: /** @type {const} */ ('pre'),
  /**
   * @param {string} code
   * @param {string} id
   */
  transform: (code, id) =>
    code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replace(" from 'vitest';", ` from ${JSON.stringify(`vitest:${id}`)};`),
};

/** @type {(file: string) => string} */
const nameOf = (file) => basename(file, '.ts');

/**
 * @param {string} root the folder of the (instrumented) project
 * @param {string} file a test file, from there
 * @param {string} folder where its script is kept, from there
 */
async function bundle(root, file, folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [ownAddress],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: { [nameOf(file)]: join(root, file) },
        external: [/^vitest:/, /^node:/],
        treeshake: false,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
}

/**
 * @param {string} filename
 * @param {string} text
 * @returns {Code}
 */
const compiled = (filename, text) =>
  /** @type {Code} */ (compileFunction(text, ['require', 'exports', 'module', '__filename'], { filename }));

/**
 * @param {string} root the folder of the (instrumented) project
 * @param {readonly string[]} files the test files, from there
 * @param {string} folder where the scripts are kept, from there; what is there already is taken
 * @returns {Promise<Bundle[]>}
 */
export async function bundled(root, files, folder) {
  const pathOf = (/** @type {string} */ file) => join(root, folder, `${nameOf(file)}.cjs`);
  for (const file of files) {
    if (existsSync(pathOf(file))) continue;
    // Several processes may begin at once: each makes its own, and one of them stays.
    const own = `${folder}/${process.pid}`;
    await bundle(root, file, own);
    renameSync(join(root, own, `${nameOf(file)}.cjs`), pathOf(file));
  }
  return files.map((file, at) => {
    const letter = String.fromCharCode('a'.charCodeAt(0) + at);
    const path = pathOf(file);
    const counting = readFileSync(path, 'utf8');
    // Which test runs which mutant is counted in the first run only: it takes more time than the tests.
    const code = counting.replace(/(?<=function stryCov_[\w$]+\(\) \{)/gu, ' return;');
    return { letter, path, counting: compiled(path, counting), code: compiled(path, code) };
  });
}
