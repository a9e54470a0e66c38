/**
 * The first page, drawn by the build: it stands there before the script has come, and can be filled in. A small script
 * of its own runs before it is painted (src/boot.ts).
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { runnerImport, type HtmlTagDescriptor, type Plugin } from 'vite';
import { oneScript } from './one-script.ts';

const boot = fileURLToPath(new URL('../../boot.ts', import.meta.url));
const drawer = fileURLToPath(new URL('../../first-page.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the app stands in the page. */
const PLACE = '<div id="app"></div>';

/** Build only: the development server starts from an empty page. */
export function firstPage(): Plugin {
  return {
    name: 'torchlight-first-page',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', name: 'boot.js', source: await oneScript(boot) });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(PLACE)) throw new Error(`index.html holds no ${PLACE}`);
        const page = html
          .replace(PLACE, `<div id="app">${await drawn()}</div>`)
          // The page can be painted and filled in before it: style and first script come first.
          .replace('<script type="module"', '<script type="module" fetchpriority="low"');
        const script = Object.keys(bundle ?? {}).find((name) => /(^|\/)boot-[^/]+\.js$/.test(name));
        if (script === undefined) throw new Error('the bundle holds no script to run before the first paint');
        const tags: HtmlTagDescriptor[] = [
          { tag: 'script', attrs: { src: `./${script}`, crossorigin: '' }, injectTo: 'head' },
        ];
        return { html: page, tags };
      },
    },
  };
}

async function drawn(): Promise<string> {
  const { module } = await runnerImport<{ firstPage(): string }>(drawer, {
    root,
    configFile: false,
    logLevel: 'silent',
    // The style sheet of the build has them; names of classes come from the names of files, here and there alike.
    plugins: [svelte({ emitCss: false, compilerOptions: { css: 'external' } })],
  });
  return module.firstPage();
}
