/**
 * The app as one file for computers where nothing can be installed: built once more without parts that come later, and
 * put into one page. Its workers are the very scripts of the app, kept as text and started from there: what is checked
 * and read in the background stays the same code, off the page, and can be broken off.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { isoOf } from '../../rules/dates.ts';
import { contentDay } from '../../tables/content.ts';
import { software } from '../../tables/software.ts';
import { DOWNLOADS } from './headers.mjs';
import { onePage } from './one-page.ts';

/** How a script of the app asks for the address of a worker. */
const WORKER = /(?:^|\/)((?:proof-)?worker)\.ts\?worker&url$/;
const TEXT = '\0torchlight-worker:';

interface Output {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
}

/** Puts `download/torchlight-VERSION.html` beside the app that is being built. */
export function singleFile(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'torchlight-single-file',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_options, bundle) {
        const folder = resolve(config.root, config.build.outDir, DOWNLOADS);
        const page = await buildOne(config, Object.values(bundle));
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `torchlight-${software.version}.html`), page);
      },
    },
  };
}

async function buildOne(config: ResolvedConfig, app: readonly Output[]): Promise<string> {
  const result = await build({
    root: config.root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // What the build of the app wrote into it stands in the one file as well.
    define: config.define ?? {},
    plugins: [workersFrom(app), svelte()],
    build: {
      target: config.build.target,
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('the one file was not built at once');
  const output: readonly Output[] = result.output;
  return onePage({
    html: the(output, /^index\.html$/),
    script: the(output, /\.js$/),
    style: the(output, /\.css$/),
    day: isoOf(contentDay),
  });
}

/** The one output of this name, as text. @throws Error where there is none, or more than one */
function the(output: readonly Output[], name: RegExp): string {
  const [found, ...more] = output.filter(({ fileName }) => name.test(fileName));
  if (found === undefined || more.length > 0)
    throw new Error(
      `one ${name.source} expected, found ${output.map(({ fileName }) => fileName).join(', ')}`,
    );
  const content = found.code ?? found.source ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The address of a worker is made, in the page, of the script that the app has for it. */
function workersFrom(app: readonly Output[]): Plugin {
  return {
    name: 'torchlight-workers-as-text',
    enforce: 'pre',
    resolveId(id) {
      const [, name] = WORKER.exec(id) ?? [];
      return name === undefined ? null : TEXT + name;
    },
    load(id) {
      if (!id.startsWith(TEXT)) return null;
      const script = the(app, new RegExp(`^assets/${id.slice(TEXT.length)}-[^/]+\\.js$`));
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' }));`;
    },
    transformIndexHtml: {
      order: 'pre',
      // They are beside the app, and nobody installs a file.
      handler: (html) => html.replace(/\s*<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g, ''),
    },
  };
}
