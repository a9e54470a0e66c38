/**
 * The portable part of the fault suite in Firefox, driven over WebDriver BiDi: what needs neither the quota nor the
 * processes of Chromium. Each check begins with a browser profile of its own.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { published } from '../../publish.ts';
import { TestServer } from '../../server.ts';
import { checks } from './checks.ts';

export interface Device {
  readonly browser: Browser;
  readonly page: Page;
  readonly server: TestServer;
  /** A version of its own beside the build. */
  readonly publish: (name: string, change?: (folder: string) => void, content?: string) => Promise<string>;
  readonly killSwitch: (folder: string) => void;
}

/** @returns what each check came to, by its title: null where it passed, else what went wrong */
export async function runFirefox(executablePath: string): Promise<ReadonlyMap<string, string | null>> {
  const results = new Map<string, string | null>();
  for (const [title, check] of Object.entries(checks)) results.set(title, await tried(executablePath, check));
  return results;
}

async function tried(
  executablePath: string,
  check: (device: Device) => Promise<void>,
): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-firefox-'));
  const server = new TestServer('dist');
  await server.start();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    await check({
      browser,
      page: await browser.newPage(),
      server,
      publish: (name, change, content) => published(join(folder, name), change, content),
      killSwitch: (host) => copyFileSync('src/browser/kill-switch.js', join(host, 'sw.js')),
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
