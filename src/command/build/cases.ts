/** The case pack beside the app: copied into the build, so that the service worker keeps it with everything else. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAMES = ['toxoplasma', 'rubella', 'cmv'] as const;

export function casePack(): Plugin {
  return {
    name: 'torchlight-cases',
    apply: 'build',
    generateBundle() {
      for (const name of NAMES) {
        const file = new URL(`../../../tests/cases/${name}.ndjson`, import.meta.url);
        this.emitFile({
          type: 'asset',
          fileName: `cases/${name}.ndjson`,
          source: readFileSync(file, 'utf8'),
        });
      }
    },
  };
}
