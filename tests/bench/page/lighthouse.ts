/** What Lighthouse says of the pages. It is no dependency: some 150 packages that nothing else needs; npm fetches it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '../../../src/command/chromium.mjs';
import type { Part } from '../../../src/command/bench/section.ts';
import { TestServer } from '../../e2e/server.ts';

const VERSION = '13.5.0';
const PAGES = ['', '#/tables', '#/library'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

async function ask(url: string, chrome: string | undefined): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-lighthouse-'));
  const file = join(folder, 'report.json');
  try {
    const child = spawn(
      'npx',
      [
        '--yes',
        `lighthouse@${VERSION}`,
        url,
        '--output=json',
        `--output-path=${file}`,
        '--quiet',
        `--only-categories=${CATEGORIES.join()}`,
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...(chrome === undefined ? {} : { CHROME_PATH: chrome }) },
      },
    );
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`Lighthouse could not look at ${url}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param build the folder of the app */
export async function lighthouse(build: string): Promise<Part> {
  const server = new TestServer(build);
  await server.start();
  try {
    const chrome = await chromiumPath();
    const rows = [];
    for (const page of PAGES) {
      const { categories } = await ask(server.url + page, chrome);
      rows.push([
        page === '' ? 'start' : page,
        ...CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
      ]);
    }
    return {
      title: `Lighthouse ${VERSION}`,
      before: ['Its own defaults: a telephone, simulated slow 4G.'],
      table: { head: ['page', ...CATEGORIES], rows },
      chart: null,
      after: [],
    };
  } finally {
    await server.stop();
  }
}
