import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { casePack } from './src/command/build/cases.ts';
import { offline } from './src/command/build/offline.ts';
import { checkedRetractions } from './src/command/build/retractions.ts';
import { checkedTables } from './src/command/build/tables.ts';

export default defineConfig({
  base: './', // one build for any folder of any host
  plugins: [checkedTables(), checkedRetractions(), svelte(), casePack(), offline()],
  build: {
    target: ['chrome87', 'firefox83', 'safari14'],
    modulePreload: { polyfill: false },
  },
});
