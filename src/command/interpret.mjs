/**
 * `npm run --silent interpret`: installs what is missing, then runs interpret.ts. Vite's runner loads the
 * TypeScript, so that neither a build nor another package is needed; nothing but the answers may reach
 * standard output.
 */
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

try {
  await prepare();
  const { runnerImport } = await import('vite');
  /** @type {{ module: { main(): Promise<void> } }} */
  const { module } = await runnerImport(join(root, 'src/command/interpret.ts'), {
    root,
    configFile: false,
    logLevel: 'silent',
  });
  await module.main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
