/** F28: the browser is killed while a version comes in. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../../src/command/chromium.mjs';
import { expect, expectStarted, offlineReady, published, test } from '../fixtures.ts';
import { marked, renamed } from './host.ts';
import { lookForUpdate, versionMark } from './pages.ts';
import { isLong, seed, seeded } from './seeded.ts';

const executable = (await chromiumPath()) ?? chromium.executablePath();
const KILLS = isLong ? 20 : 2;
/** An update takes about so many milliseconds from the look to the first page of the new version. */
const SPAN = 1200;

/** A browser of its own with a profile that lasts; everything it starts dies with it. */
async function launch(profile: string, args: readonly string[]) {
  const child = spawn(
    executable,
    [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(address);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  return { child, page };
}

/** kill -9, on the browser and all its processes. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** One version: the page, its script and a part that comes later are of the same. */
async function expectOneVersion(page: Page): Promise<string> {
  await expectStarted(page);
  const version = (await versionMark(page).getAttribute('content')) ?? 'none';
  expect(await page.evaluate(() => document.documentElement.dataset.script)).toBe(version);
  await page.evaluate(() => void (location.hash = '#/library'));
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  return version;
}

test(`F28: killed at ${KILLS} moments of an update: the old version or the new one, never a mixture`, async ({
  server,
  launchOptions,
}, info) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const { below } = seeded(seed);
  const profile = info.outputPath('profile');
  const build = (name: string) =>
    published(info.outputPath(name), (folder) => {
      renamed(folder);
      marked(name)(folder);
    });
  const args = launchOptions.args ?? [];
  server.root = await build('v0');
  const first = await launch(profile, args);
  await first.page.goto(server.url);
  await offlineReady(first.page);
  await kill(first.child);

  let standing = 'v0';
  const seen: string[] = [];
  for (let round = 1; round <= KILLS; round++) {
    const next = `v${round}`;
    server.root = await build(next);
    const updating = await launch(profile, args);
    await updating.page.goto(server.url);
    await expectStarted(updating.page);
    const moment = below(SPAN);
    const update = lookForUpdate(updating.page)
      .then(() => updating.page.getByRole('button', { name: 'Load the new version' }).click())
      .catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await kill(updating.child);
    await update;

    // What stands now must stand alone: the host is gone.
    await server.stop();
    const after = await launch(profile, args);
    await after.page.goto(server.url);
    const version = await expectOneVersion(after.page);
    expect([standing, next]).toContain(version);
    seen.push(`${moment} ms: ${version === next ? 'new' : 'old'}`);
    standing = version;
    await kill(after.child);
    await server.start();
    if (round > 1) rmSync(info.outputPath(`v${round - 2}`), { recursive: true, force: true });
  }
  info.annotations.push({ type: 'F28', description: `${KILLS} kills; ${seen.join(', ')}` });
});
