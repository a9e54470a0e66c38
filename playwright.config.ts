import { defineConfig } from '@playwright/test';
import { chromiumPath } from './src/command/chromium.mjs';

const executablePath = await chromiumPath();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'node_modules/.cache/playwright',
  workers: 2,
  // Nothing here is a measure of speed: a busy machine may take its time.
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox', // containers run as root
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
