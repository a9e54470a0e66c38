import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const onScreen = ['tests/components/**/*.test.ts', 'tests/browser/**/*.test.ts'];
/** They put something in the place of a module, which others must not meet. */
const withMocks = [
  'tests/command/interpret-stream.test.ts',
  'tests/machines/walk.test.ts',
  'tests/rules/broken-shelf.test.ts',
];
/** Proofs walk every combination, and commands start a process of their own. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  plugins: [svelte()],
  test: {
    // Left to itself vitest keeps one core free: of two, it would use one.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...onScreen, ...withMocks],
          // The tables are taken in once for each worker, not once for each file: a third of the time.
          isolate: false,
          ...patience,
        },
      },
      { extends: true, test: { name: 'mocks', environment: 'node', include: withMocks, ...patience } },
      {
        extends: true,
        // Cleaning up is in the setup file: the plugin's own way breaks under mutation testing.
        plugins: [svelteTesting({ autoCleanup: false })],
        test: {
          name: 'screen',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: onScreen,
          setupFiles: ['tests/setup-screen.ts'],
        },
      },
    ],
  },
});
