/** F31: many reloads, before each something goes wrong or is mended. Never a white page, never half a version. */
import type { Page } from '@playwright/test';
import { expect, offlineReady, published, test } from '../fixtures.ts';
import type { TestServer } from '../server.ts';
import { half, marked, portal, renamed, unwell } from './host.ts';
import { isLong, seed, seeded } from './seeded.ts';

/** Runs beside and after each other, each with a seed of its own: 5,000 reloads in the long form. */
const RUNS = isLong ? 10 : 2;
const RELOADS = Number(process.env.RELOADS ?? (isLong ? 500 : 20));

/** What a page may come to: the app, or words that say why not. Anything else is a white page. */
const OUTCOMES = ['app', 'refused', 'could not start', 'copy damaged', 'portal'] as const;
type Outcome = (typeof OUTCOMES)[number];

const outcomeOf = (page: Page) =>
  page.waitForFunction(
    () => {
      if (document.body === null || document.body.innerText.trim() === '') return null;
      const { dataset } = document.body;
      if ('damaged' in dataset) return 'copy damaged';
      if ('portal' in dataset) return 'portal';
      const heading = document.querySelector('h1')?.innerText ?? '';
      // It stands in every page until the app has started: only when nothing more comes is it the end.
      const fallback = document.querySelector('[data-fallback]');
      if (document.querySelector('.app') !== null && heading !== '' && fallback === null)
        return heading.startsWith('No interpretation') ? 'refused' : 'app';
      const isSeen = fallback !== null && getComputedStyle(fallback).visibility === 'visible';
      return isSeen && performance.now() > 4000 ? 'could not start' : null;
    },
    undefined,
    { timeout: 20_000 },
  );

/** Does something to what is kept: one file, or all. Nothing where the page has no storage (an error page of the browser). */
const damage = (page: Page, how: 'overwrite' | 'cut' | 'delete' | 'all', at: number) =>
  page
    .evaluate(
      async ([kind, place]) => {
        for (const key of await caches.keys()) {
          if (kind === 'all') await caches.delete(key);
          const cache = kind === 'all' ? null : await caches.open(key);
          const requests = (await cache?.keys()) ?? [];
          const request = requests[place % Math.max(1, requests.length)];
          if (!cache || !request) continue;
          const kept = await (await cache.match(request))?.arrayBuffer();
          if (kind === 'delete') await cache.delete(request);
          else await cache.put(request, new Response(kind === 'cut' ? kept?.slice(0, 99) : '<p>Log in'));
        }
      },
      [how, at] as const,
    )
    .catch(() => undefined);

test.describe.configure({ mode: 'parallel' });

for (let run = 0; run < RUNS; run++)
  test(`F31: ${RELOADS} reloads with faults, run ${run + 1}: no white page`, async ({
    page,
    server,
  }, info) => {
    test.setTimeout(60_000 + RELOADS * 4_000);
    const { below, pick } = seeded(seed + run);
    const roots = [
      await published(info.outputPath('a'), marked('a')),
      await published(info.outputPath('b'), (folder) => {
        renamed(folder);
        marked('b')(folder);
      }),
    ] as const;
    const hosts: Record<string, (host: TestServer) => void> = {
      well: (host) => (host.meddle = undefined),
      deployed: (host) => (host.root = pick(roots)),
      unwell: (host) => (host.meddle = unwell(/^/)),
      'worker gone': (host) => (host.meddle = unwell(/^sw\.js$/)),
      'parts gone': (host) => (host.meddle = unwell(/^assets\//)),
      portal: (host) => (host.meddle = portal(/^/)),
      'portal for parts': (host) => (host.meddle = portal(/^(assets|cases)\//)),
      reset: (host) => (host.meddle = half(host, /^(|assets\/.*\.js)$/, 'reset')),
      short: (host) => (host.meddle = half(host, /^(|assets\/.*\.js)$/, 'short')),
    };
    const count: Record<string, number> = {};
    server.root = roots[0];
    // What the browser has in its memory would hide what is wrong with the copy.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto('./');
    await offlineReady(page);

    for (let reload = 0; reload < RELOADS; reload++) {
      const did: string[] = [];
      // Most devices have a sound host most of the time; each fault stays for some reloads.
      if (below(3) === 0) {
        const name = below(2) === 0 ? 'well' : pick(Object.keys(hosts) as [string, ...string[]]);
        hosts[name]?.(server);
        did.push(name);
      }
      if (below(4) === 0) {
        const how = pick(['overwrite', 'cut', 'delete', 'overwrite', 'cut', 'delete', 'all'] as const);
        await damage(page, how, below(60));
        did.push(how);
      }
      if (below(5) === 0) {
        await (below(2) === 0 ? server.stop() : server.start());
        did.push('host up or down');
      }
      if (below(6) === 0) {
        await page
          .getByRole('button', { name: 'Load the new version' })
          .click({ timeout: 200 })
          .catch(() => undefined);
        did.push('update accepted where one waits');
      }
      await page.goto(server.url, { waitUntil: 'commit' }).catch(() => undefined);
      const outcome = await outcomeOf(page).then(
        (handle) => handle.jsonValue() as Promise<Outcome>,
        () => 'white' as const,
      );
      count[outcome] = (count[outcome] ?? 0) + 1;
      const where = `seed ${seed + run}, reload ${reload}: ${did.join(', ')}`;
      expect(OUTCOMES, where).toContain(outcome);
      if (outcome !== 'app') continue;
      const [html, script] = await page.evaluate(() => [
        document.querySelector('meta[name=mark]')?.getAttribute('content'),
        document.documentElement.dataset.script,
      ]);
      expect(script, where).toBe(html);
    }
    const told = OUTCOMES.map((one) => `${one} ${count[one] ?? 0}`).join(', ');
    info.annotations.push({
      type: 'F31',
      description: `run ${run + 1}, ${RELOADS} reloads, 0 white: ${told}`,
    });
    expect(count.app ?? 0).toBeGreaterThan(0);

    // Whatever was done to it: a sound host, and the new version where one is offered, make the copy whole again.
    server.meddle = undefined;
    await server.start();
    await page.goto(server.url);
    const update = page.getByRole('button', { name: 'Load the new version' });
    const works = page.locator('footer').getByText('Works offline');
    await expect(update.or(works).first()).toBeVisible();
    if (await update.isVisible()) await update.click();
    await expect(works).toBeVisible();
    expect(await (await outcomeOf(page)).jsonValue()).toBe('app');
  });
