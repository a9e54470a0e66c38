/**
 * Installs what is missing, then runs `main()` of a TypeScript module of this project. Vite's runner loads it, so
 * that neither a build nor another package is needed; standard output belongs to the module alone.
 */
import { join } from 'node:path';
import { keptBundle } from './kept-bundle.mjs';
import { prepare, root } from './prepare.mjs';

/**
 * @param {string} path the module, from the project's root
 * @returns {Promise<any>} what it exports
 */
export async function loadModule(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'silent' });
  return module;
}

/** @param {() => Promise<void>} work told on standard error where it fails, with exit status 1 */
export async function run(work) {
  try {
    await prepare();
    await work();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** @param {string} path the module, from the project's root */
export async function runModule(path) {
  await run(async () => {
    /** @type {{ main(): Promise<void> | void }} */
    const module = await loadModule(path);
    await module.main();
  });
}

/**
 * As `runModule`, for the commands that others call line by line: from one kept script where there can be one.
 * @param {string} path the module, from the project's root
 */
export async function runCommand(path) {
  await run(async () => {
    const script = await keptBundle(path);
    /** @type {{ main(): Promise<void> | void }} */
    const module = script === null ? await loadModule(path) : await import(script);
    await module.main();
  });
}
