import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from '../../src/command/build/first-script.ts';
import { expect, expectStarted, test } from './fixtures.ts';
import { test as plain } from '@playwright/test';
import { TestServer } from './server.ts';

test('F20: works where service workers are missing or refused', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      value: {
        controller: null,
        addEventListener: () => undefined,
        ready: new Promise(() => undefined),
        register: () => Promise.reject(new Error('refused')),
      },
    });
  });
  await page.goto('./');
  await expectStarted(page);
});

test('sends nothing beyond its own files', async ({ page, context, server }) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url());
  });
  await page.goto('./');
  await expectStarted(page);
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

// Breaches and exceptions are what these are about, so they run without the fixture that forbids them.
plain('says so when its script was tampered with', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('tampered');
  cpSync('dist', folder, { recursive: true });
  for (const file of readdirSync(join(folder, 'assets'))) {
    if (file.endsWith('.js')) appendFileSync(join(folder, 'assets', file), '\n;alert(1)');
  }
  const server = new TestServer(folder);
  await server.start();
  await page.goto(server.url);
  await expect(page.getByText('could not start')).toBeVisible();
  await server.stop();
});

plain('F21: says so when it breaks while it starts', async ({ page }) => {
  await page.addInitScript(() => {
    const fail = () => {
      throw new Error('broken browser');
    };
    // What is drawn anew, and what is taken over as it stands.
    Object.assign(Node.prototype, { cloneNode: fail });
    Object.assign(Document.prototype, { importNode: fail });
    Object.defineProperty(Node.prototype, 'nextSibling', { get: fail });
  });
  const server = new TestServer('dist');
  await server.start();
  await page.goto(server.url);
  await expect(page.getByText('could not start')).toBeVisible();
  await server.stop();
});

plain.describe('without JavaScript', () => {
  plain.use({ javaScriptEnabled: false });
  plain('F22: says what it is and what it needs', async ({ page }) => {
    const server = new TestServer('dist');
    await server.start();
    await page.goto(server.url);
    await expect(page.locator('noscript p')).toBeVisible();
    await server.stop();
  });
});

plain('the page carries its policy, and hashes for all it loads', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  expect(html).toContain('Content-Security-Policy');
  const [[, inPage = ''] = [], ...others] = html.matchAll(/<script>([^]*?)<\/script>/g);
  expect(others).toEqual([]);
  expect(html).toContain(`script-src &#39;self&#39; &#39;${sourceOf(inPage)}&#39;;`);
  const loaded = [...html.matchAll(/<(?:script |link rel="stylesheet")[^>]*>/g)].map(([tag]) => tag);
  expect(loaded.length).toBeGreaterThan(1);
  for (const tag of loaded) expect(tag).toMatch(/integrity="sha384-/);
  expect(readFileSync('dist/sw.js', 'utf8')).not.toMatch(/^(import|export)\b/m);
  const desk = readdirSync('dist/assets').find((file) => /^index-.*\.js$/.test(file)) ?? '';
  // Anywhere else the hint would be a comment.
  expect(readFileSync(join('dist/assets', desk), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
