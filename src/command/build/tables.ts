/** The build refuses tables that break their own rules: a gap found here reaches nobody. */
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const checker = fileURLToPath(new URL('../check-tables.ts', import.meta.url));

/** Runs `checkTables` before anything is built and stops with its findings. */
export function checkedTables(): Plugin {
  return {
    name: 'torchlight-tables',
    apply: 'build',
    async buildStart() {
      const { module } = await runnerImport<{ checkTables(): string[] }>(checker, {
        configFile: false,
        logLevel: 'silent',
      });
      const problems = module.checkTables();
      if (problems.length > 0) this.error(`the tables cannot ship:\n  ${problems.join('\n  ')}`);
    },
  };
}
