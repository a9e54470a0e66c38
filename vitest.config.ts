import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const onScreen = ['tests/components/**/*.test.ts', 'tests/browser/**/*.test.ts'];

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
          exclude: onScreen,
          // Proofs walk every combination, and commands start a process of their own.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Cleaning up is in the setup file: the plugin's own way breaks under mutation testing.
        plugins: [svelteTesting({ autoCleanup: false })],
        test: {
          name: 'screen',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: onScreen,
          setupFiles: ['tests/setup-screen.ts'],
        },
      },
    ],
  },
});
