/**
 * What makes a build complete in itself: a strict policy in the page, a hash on everything it loads, and a
 * service worker that knows each file by its hash. Written in one step, because a page changed without its
 * worker would never install.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { content } from '../../tables/content.ts';
import { appFiles, signPages } from './files.ts';
import { metaPolicy } from './headers.mjs';
import { workerCode } from './worker.ts';

/** What may come after the first screen, by the name of its first file: the pages to look things up in, those that take results in, what is given to the patient and its languages, the published cases. */
const LATER: readonly string[] = [
  'Reference',
  'Arrivals',
  'save-as',
  'leaflet',
  'explain',
  'all',
  'toxoplasma',
  'rubella',
  'cmv',
];
/** What runs beside the page. */
const BESIDE = /(^|\/)(proof-)?worker-[^/]+\.js$/;

interface Output {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly name?: string | undefined;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}

/**
 * The desk starts with one script, which the page pins by its hash and which needs no other. What is named above may
 * come later, with what it shares: by the time it is asked for a file could be gone or of another version, so the
 * offline copy holds it by its hash like everything else.
 */
export function faultOfScripts(outputs: readonly Output[]): string | null {
  const scripts = outputs.filter(({ type, fileName }) => type === 'chunk' || fileName.endsWith('.js'));
  const [desk, ...others] = scripts.filter(({ isEntry }) => isEntry);
  const unnamed = scripts.filter((script) => {
    if (script.type === 'asset') return !BESIDE.test(script.fileName);
    return script.isDynamicEntry === true && !LATER.includes(script.name ?? '');
  });
  if (desk?.imports?.length === 0 && others.length === 0 && unnamed.length === 0) return null;
  return `one script for the desk and named ones for later expected, found ${scripts.map(({ fileName }) => fileName).join(', ')}`;
}

/** Build only: the development server needs inline scripts and has no offline copy. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'torchlight-offline',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_options, bundle) {
        const fault = faultOfScripts(Object.values(bundle));
        if (fault !== null) this.error(fault);
        // Pictures of the README are nobody's download.
        for (const name of readdirSync(folder)) if (name.startsWith('readme-')) rmSync(join(folder, name));
        await seal(folder);
      },
    },
  };
}

/**
 * Hashes what the page of a finished build loads, then writes the worker for exactly these files.
 * @param contentVersion of the tables in them
 */
export async function seal(folder: string, contentVersion: string = content.version): Promise<void> {
  signPages(folder);
  const page = join(folder, 'index.html');
  writeFileSync(page, withIntegrity(readFileSync(page, 'utf8'), folder));
  // The page is kept under the folder's own address: some hosts redirect index.html there, and a redirected
  // answer cannot open a page.
  const files = appFiles(folder).map((path): [string, string] => [
    path.replace(/^index\.html$/, ''),
    integrity(join(folder, path)),
  ]);
  writeFileSync(join(folder, 'sw.js'), await workerCode(files, contentVersion));
}

function withIntegrity(html: string, folder: string): string {
  const tags = /<(?:script|link rel="stylesheet")[^>]*? (?:src|href)="\.\/([^"]+)"(?: integrity="[^"]*")?/g;
  return html.replace(tags, (tag, file: string) => {
    return `${tag.replace(/ integrity="[^"]*"/, '')} integrity="${integrity(join(folder, file))}"`;
  });
}

function integrity(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
