/** A script beside the app: one classic file, without parts, for the oldest browsers that the app runs in. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * @param source the module it begins with
 * @param define what is written into it for names that are only declared there
 * @throws Error where it became more than one file
 */
export async function oneScript(source: string, define: Record<string, string> = {}): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'chrome87',
      modulePreload: false,
      // Classic workers are the only kind in the older browsers we support.
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script, ...more] = outputs;
  if (script?.type !== 'chunk' || more.length > 0) throw new Error(`${source} did not become one script`);
  return script.code;
}
