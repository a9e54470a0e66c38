/** The build refuses tables that break their own rules: a gap found here reaches nobody. */
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const printer = fileURLToPath(new URL('../../exchange/fingerprint.ts', import.meta.url));
const checker = fileURLToPath(new URL('../check-tables.ts', import.meta.url));

const options = { configFile: false, logLevel: 'silent' } as const;

/**
 * Runs `checkTables` before anything is built and stops with its findings. Writes into the app what its tables hash to
 * here, from the sources: the app holds it against its own tables at each start.
 */
export function checkedTables(): Plugin {
  return {
    name: 'torchlight-tables',
    apply: 'build',
    async config() {
      const { module } = await runnerImport<{ fingerprint(): Promise<string> }>(printer, options);
      return { define: { TABLES: JSON.stringify(await module.fingerprint()) } };
    },
    async buildStart() {
      const { module } = await runnerImport<{ checkTables(): string[] }>(checker, options);
      const problems = module.checkTables();
      if (problems.length > 0) this.error(`the tables cannot ship:\n  ${problems.join('\n  ')}`);
    },
  };
}
