/** What must hold in Firefox as well, each by the number of its fault. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../helpers/until.ts';
import { half, marked, portal, renamed, unwell } from '../host.ts';
import type { Device } from './run.ts';

const WAIT = { timeout: 60_000 };

const says = (page: Page, text: string) =>
  until(`the page says "${text}"`, () =>
    page.evaluate((wanted) => document.body?.innerText.includes(wanted) === true, text),
  );
const started = (page: Page) =>
  until('the app has started', () =>
    page.evaluate(
      () => document.querySelector('.app h1') !== null && document.querySelector('[data-fallback]') === null,
    ),
  );
const isVersion = (page: Page, mark: string) =>
  until(`the page is of the version "${mark}"`, () =>
    page.evaluate(
      (wanted) => (document.querySelector('meta[name=mark]')?.getAttribute('content') ?? '') === wanted,
      mark,
    ),
  );

/** The copy stands, and the page is served from it. */
async function whole({ page, server }: Device): Promise<void> {
  await page.goto(server.url);
  await started(page);
  await says(page, 'Works offline');
}

/** Looks for a new version until one waits, or the attempt has failed. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const end = new Promise<void>((resolve) =>
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => {
          if (worker.state !== 'installing') resolve();
        });
      }),
    );
    await registration.update().catch(() => undefined);
    await end;
    return registration.waiting !== null;
  });

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, WAIT);
  await button?.click();
}

type Damage = 'overwrite' | 'cut' | 'delete';
const damage = (page: Page, how: Damage) =>
  page.evaluate(async (kind) => {
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) {
        const kept = await (await cache.match(request))?.arrayBuffer();
        if (kind === 'delete') await cache.delete(request);
        else await cache.put(request, new Response(kind === 'cut' ? kept?.slice(0, 99) : '<p>Log in'));
      }
    }
  }, how);

/** Damaged, mended online, whole offline. */
const mended = (how: Damage) => async (device: Device) => {
  const { page, server } = device;
  await whole(device);
  await damage(page, how);
  await page.reload();
  await started(page);
  await says(page, 'Works offline');
  await server.stop();
  await page.reload();
  await started(page);
};

/** Half of a version is never taken over. */
const refused = (breakIt: (device: Device) => void) => async (device: Device) => {
  const { page, server, publish } = device;
  await whole(device);
  server.root = await publish('v2', marked('second'));
  breakIt(device);
  if (await look(page)) throw new Error('half of a version waits');
  await page.reload();
  await started(page);
  await isVersion(page, '');
};

const SCRIPTS = /^assets\/index-.*\.js$/;

export const checks: Readonly<Record<string, (device: Device) => Promise<void>>> = {
  'F1, F23: opens offline, at any address': async (device) => {
    const { page, server } = device;
    await whole(device);
    await server.stop();
    for (const address of ['', 'some/deep/link?x=1']) {
      await page.goto(server.url + address);
      await started(page);
    }
    await page.evaluate(() => void (location.hash = '#/library'));
    await says(page, 'What each infection is, how it is caught');
  },
  'F2: the tab of the first visit has every later part': async (device) => {
    const { page, server, publish } = device;
    await whole(device);
    server.root = await publish('v2', renamed);
    await page.evaluate(() => void (location.hash = '#/read'));
    await page.waitForSelector('main textarea', WAIT);
  },
  'F3: a part that a deploy took away says so': async ({ page, server, publish }) => {
    server.meddle = unwell(/^sw\.js$/);
    await page.goto(server.url);
    await started(page);
    server.root = await publish('v2', renamed);
    await page.evaluate(() => void (location.hash = '#/read'));
    await says(page, 'reload to finish the update');
  },
  'F4, F5: a new version waits for the page that accepts it': async (device) => {
    const { browser, page, server, publish } = device;
    await whole(device);
    const other = await browser.newPage();
    await other.goto(server.url);
    await started(other);
    await (await other.waitForSelector('#sampledOn', WAIT))?.type('4-12-2026');
    server.root = await publish('v2', marked('second'), '2027.3.1');
    if (!(await look(page))) throw new Error('the new version did not come');
    await says(page, 'clinical content changes with it');
    await press(page, 'Load the new version');
    await isVersion(page, 'second');
    await isVersion(other, '');
    const kept = await other.$eval('#sampledOn', (field) => (field as HTMLInputElement).value);
    if (kept !== '4-12-2026') throw new Error('the form of the other page was lost');
  },
  'F6: a page where a script should be': refused(({ server }) => {
    server.meddle = portal(SCRIPTS);
  }),
  'F7: an overwritten copy': mended('overwrite'),
  'F8: a copy cut short': mended('cut'),
  'F10: a copy thrown away': mended('delete'),
  'F14: a connection that breaks': refused(({ server }) => {
    server.meddle = half(server, SCRIPTS, 'reset');
  }),
  'F15: a body that ends early': refused(({ server }) => {
    server.meddle = half(server, SCRIPTS, 'short');
  }),
  'F18: the kill switch': async (device) => {
    const { page, server, publish, killSwitch } = device;
    await whole(device);
    server.root = await publish('gone');
    killSwitch(server.root);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update().catch(() => undefined);
    });
    await until('neither a copy nor a worker is left', () =>
      page.evaluate(
        async () =>
          (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length === 0,
      ),
    );
  },
  'F24: damaged and offline': async (device) => {
    const { page, server } = device;
    await whole(device);
    await damage(page, 'overwrite');
    await server.stop();
    await page.goto(`${server.url}?again`).catch(() => undefined);
    await page.waitForSelector('body[data-damaged] h1', WAIT);
  },
};
