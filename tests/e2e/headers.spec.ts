/** The headers as a browser takes them, from our own server and, where one is named, from nginx (`npm run release`). */
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { ALLOWED_FEATURES } from '../../src/command/build/features.mjs';
import { headersOf, refusalHeaders, transport } from '../../src/command/build/headers.mjs';
import { expect, expectStarted, offlineReady, test } from './fixtures.ts';
import { startNginx } from './nginx.ts';
import { TestServer } from './server.ts';

interface Host {
  readonly url: string;
  stop(): Promise<void>;
}
const ours = async (): Promise<Host> => {
  const server = new TestServer('dist');
  await server.start();
  return { url: server.url, stop: () => server.stop() };
};
const nginx = process.env['NGINX'];
const hosts: readonly (readonly [string, (scratch: string) => Promise<Host>])[] = [
  ['our own server', ours],
  ...(nginx === undefined
    ? []
    : [['nginx', (scratch: string) => startNginx(nginx, 'dist', scratch)] as const]),
];
const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

interface PolicyOfFeatures {
  allowedFeatures(): string[];
  features(): string[];
}

for (const [name, open] of hosts) {
  test.describe(`on ${name}`, () => {
    let host: Host;
    test.beforeEach(async ({ page: _page }, info) => {
      host = await open(info.outputPath('host'));
    });
    test.afterEach(() => host.stop());

    test('the app works offline after a visit, hands out no feature, and asks for nothing', async ({
      page,
      context,
    }) => {
      await page.goto(host.url);
      await expectStarted(page);
      const [allowed, known] = await page.evaluate(() => {
        const { featurePolicy } = document as unknown as { featurePolicy: PolicyOfFeatures };
        return [featurePolicy.allowedFeatures().sort(), featurePolicy.features()];
      });
      expect(known.length).toBeGreaterThan(20);
      expect(allowed).toEqual(ALLOWED_FEATURES.filter((feature) => known.includes(feature)));
      await offlineReady(page);
      await context.setOffline(true);
      await page.reload();
      await expectStarted(page);
      await page.goto(`${host.url}#/worklist`);
      await page.locator('input[type=file]').setInputFiles({
        name: 'women.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('patient id;week;CMV IgG;CMV IgM\r\nB1;9+2;positive;positive'),
      });
      await expect(page.getByRole('row').filter({ hasText: 'B1' })).toContainText('CMV');
    });

    test('no page of another site can show it in a frame', async ({ browser }) => {
      const site = createServer((_request, response) => {
        response.setHeader('content-type', 'text/html');
        response.end(`<iframe src="${host.url}"></iframe>`);
      });
      await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
      const page = await browser.newPage();
      const answered = page.waitForResponse(host.url);
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      await answered;
      await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
      await page.close();
      site.close();
      site.closeAllConnections();
    });
  });
}

if (nginx !== undefined)
  test('nginx sends with each kind of file what is to be sent, and 404 for what is missing', async ({
    request,
  }, info) => {
    const host = await startNginx(nginx, 'dist', info.outputPath('host'));
    const of = (folder: string) => readdirSync(`dist/${folder}`).map((name) => `${folder}/${name}`);
    const files = ['', 'index.html', 'sw.js', 'manifest.webmanifest', 'robots.txt', 'icon-192.png'];
    for (const file of [...files, ...of('assets'), ...of('download')]) {
      const answer = await request.get(host.url + file);
      expect(answer.status(), file).toBe(200);
      expect(answer.headers(), file).toMatchObject(lowered({ ...headersOf(`/${file}`), ...transport }));
    }
    const typeOf = async (file: string) => (await request.get(host.url + file)).headers()['content-type'];
    expect(await typeOf('')).toBe('text/html; charset=utf-8');
    expect(await typeOf('sw.js')).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('manifest.webmanifest')).toBe('application/manifest+json');
    for (const file of [
      'assets/gone.js',
      'assets/',
      'download/',
      'gone.html',
      'deep/link',
      '%2e%2e/etc/hosts',
    ]) {
      const answer = await request.get(host.url + file);
      expect([404, 400], file).toContain(answer.status());
      if (answer.status() === 404)
        expect(answer.headers(), file).toMatchObject(lowered({ ...refusalHeaders, ...transport }));
    }
    await host.stop();
  });
