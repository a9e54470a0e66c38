/**
 * The first page, drawn by the build: it stands there before the script has come, and can be filled in. A small script
 * in the page runs before it is painted.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { FIRST_SCRIPT } from './first-script-hash.mjs';
import { firstScript, sourceOf } from './first-script.ts';

const drawer = fileURLToPath(new URL('../../first-page.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the app stands in the page. */
const PLACE = '<div id="app"></div>';
const APP = '<script type="module"';

/** Build only: the development server starts from an empty page. */
export function firstPage(): Plugin {
  return {
    name: 'torchlight-first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        for (const part of [PLACE, APP])
          if (!html.includes(part)) throw new Error(`index.html holds no ${part}`);
        const script = await firstScript();
        if (sourceOf(script) !== FIRST_SCRIPT)
          throw new Error('the policy does not know the script in the page as it is now: npm run headers');
        const app = await drawn();
        return (
          html
            .replace(PLACE, () => `<div id="app">${app}</div>`)
            // The page can be painted and filled in before the app has come. The first script stands before it, to see
            // whether it comes.
            .replace(APP, () => `<script>${script}</script>\n    ${APP} fetchpriority="low"`)
        );
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
