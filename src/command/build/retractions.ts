/** The list of withdrawn answers is published as it stands: the build refuses one that the app would refuse. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const reader = fileURLToPath(new URL('../../browser/retractions.ts', import.meta.url));

interface Reader {
  readRetractions(text: string): Promise<readonly unknown[] | null>;
  hashOf(entries: readonly unknown[]): Promise<string>;
}

/** What is wrong with the text of a list, in one line that helps; null where it is as it must be. */
export async function faultOfRetractions(text: string): Promise<string | null> {
  const { module } = await runnerImport<Reader>(reader, { configFile: false, logLevel: 'silent' });
  if ((await module.readRetractions(text)) !== null) return null;
  const entries = entriesOf(text);
  if (entries === null) return 'retractions.json is no JSON with a list of entries';
  const hash = await module.hashOf(entries);
  return `retractions.json is not as src/browser/retractions.ts reads it; its entries have the SHA-256 ${hash}`;
}

function entriesOf(text: string): readonly unknown[] | null {
  try {
    const { entries } = JSON.parse(text) as { readonly entries?: unknown };
    return Array.isArray(entries) ? entries : null;
  } catch {
    return null;
  }
}

export function checkedRetractions(): Plugin {
  let file = '';
  return {
    name: 'torchlight-retractions',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      file = join(publicDir, 'retractions.json');
    },
    async buildStart() {
      const fault = existsSync(file)
        ? await faultOfRetractions(readFileSync(file, 'utf8'))
        : 'public/retractions.json is missing: the app would ask for it in vain';
      if (fault !== null) this.error(fault);
    },
  };
}
