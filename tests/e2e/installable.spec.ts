import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, isFullChromium } from '../../src/command/chromium.mjs';
import { expect, offlineReady, test } from './fixtures.ts';

const executable = await chromiumPath();

test('a browser finds nothing against installing it', async ({ server, playwright, launchOptions }, info) => {
  const full = executable !== undefined && isFullChromium(executable);
  test.skip(!full, 'only a full Chromium judges this; here is only the headless shell from npm');
  const context = await playwright.chromium.launchPersistentContext(
    info.outputPath('profile'),
    launchOptions,
  );
  const page = await context.newPage();
  await page.goto(server.url);
  await offlineReady(page);
  const session = await context.newCDPSession(page);
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
  expect((await session.send('Page.getAppId')).appId).toBe(server.url);
  await context.close();
});

interface Manifest {
  readonly [field: string]: unknown;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}
const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as Manifest;

test('the manifest says what an installed app needs', () => {
  expect(manifest).toMatchObject({
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    lang: 'en',
  });
  for (const field of ['name', 'short_name', 'description', 'theme_color', 'background_color']) {
    expect(manifest[field], field).toBeTruthy();
  }
});

test('the icons are there, in the sizes stated, one of them maskable', () => {
  const pictures = manifest.icons.filter((icon) => icon.type === 'image/png');
  for (const { src, sizes } of pictures) {
    const png = readFileSync(join('dist', src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  expect(pictures.map((icon) => icon.sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some((icon) => icon.purpose === 'maskable')).toBe(true);
});
