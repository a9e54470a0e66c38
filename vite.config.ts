import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compiledWhole } from './src/command/build/compiled-whole.ts';
import { firstPage } from './src/command/build/first-page.ts';
import { offline } from './src/command/build/offline.ts';
import { packages } from './src/command/build/packages.ts';
import { singleFile } from './src/command/build/single-file.ts';
import { checkedRetractions } from './src/command/build/retractions.ts';
import { checkedTables } from './src/command/build/tables.ts';

export default defineConfig({
  base: './', // one build for any folder of any host
  plugins: [
    checkedTables(),
    checkedRetractions(),
    svelte(),
    packages(),
    compiledWhole(),
    firstPage(),
    singleFile(),
    offline(),
  ],
  build: {
    target: ['chrome87', 'firefox83', 'safari14'],
    modulePreload: { polyfill: false },
  },
});
