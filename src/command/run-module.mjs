/**
 * Installs what is missing, then runs `main()` of a TypeScript module of this project. Vite's runner loads it, so
 * that neither a build nor another package is needed; standard output belongs to the module alone.
 */
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

/** @param {string} path the module, from the project's root */
export async function runModule(path) {
  try {
    await prepare();
    const { runnerImport } = await import('vite');
    /** @type {{ module: { main(): Promise<void> | void } }} */
    const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'silent' });
    await module.main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
}
