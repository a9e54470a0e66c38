/** The packages inside the app: no more than are named here, and their licences beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages that come with the desk. */
export const RUNTIME: readonly string[] = ['svelte', 'xstate', 'zod', 'minisearch'];
/** What these bring along. */
export const WITH_THEM: readonly string[] = ['clsx', 'esm-env'];
/** Readers of reports: loaded when one is read, without packages of their own. */
export const PARSERS: readonly string[] = ['papaparse'];

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly moduleIds: readonly string[];
}

/** The folder of the package that a module belongs to, and its name; null for our own. */
export function packageOf(id: string): { readonly folder: string; readonly name: string } | null {
  const [, before, name] =
    /^\0?(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return before === undefined || name === undefined ? null : { folder: before + name, name };
}

/** Packages in a build that nobody allowed, and parsers that come before they are asked for. */
export function strangers(chunks: readonly Chunk[]): string[] {
  return chunks.flatMap(({ fileName, isEntry, moduleIds }) => {
    const names = new Set(moduleIds.flatMap((id) => packageOf(id)?.name ?? []));
    const allowed = [...RUNTIME, ...WITH_THEM, ...(isEntry ? [] : PARSERS)];
    return [...names].filter((name) => !allowed.includes(name)).map((name) => `${name} in ${fileName}`);
  });
}

/** The licence of a package in its own words. @throws Error where it has none */
function licenceIn(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name))
    : undefined;
  if (file === undefined) throw new Error(`${folder} has no licence`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** Stops a build with a package that nobody allowed, and writes `licences.txt` for those it has. */
export function packages(): Plugin {
  return {
    name: 'torchlight-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
      const unknown = strangers(chunks);
      if (unknown.length > 0)
        this.error(`no package may come with the app but those of packages.ts: ${unknown.join(', ')}`);
      const folders = new Map(
        chunks.flatMap(({ moduleIds }) =>
          moduleIds.flatMap((id) => {
            const found = packageOf(id);
            return found ? [[found.name, found.folder] as const] : [];
          }),
        ),
      );
      const texts = [...folders]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, folder]) => {
          const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
            readonly version: string;
            readonly license: string;
          };
          return `${name} ${version} (${license})\n\n${licenceIn(folder)}\n`;
        });
      const head = 'Torchlight is under the Apache License 2.0. It holds these packages:\n';
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: [head, ...texts].join('\n\n') });
    },
  };
}
