/**
 * What Lighthouse says of the start, a question and the result. It is no dependency: some hundred packages that nothing
 * else needs; npm fetches them into a folder that is thrown away.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from '../../../src/command/chromium.mjs';
import { median, ROUNDS } from '../../../src/command/bench/rounds.ts';
import type { Cell, Part } from '../../../src/command/bench/section.ts';
import { TestServer, type Meddle } from '../../e2e/server.ts';
import { until } from '../../helpers/until.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What is used of the two packages: neither is there to take types from. */
interface Puppet {
  goto(url: string): Promise<unknown>;
  setBypassCSP(isBypassed: boolean): Promise<void>;
  evaluate<T>(work: () => T): Promise<T>;
}
interface Step {
  readonly name: string;
  readonly lhr: {
    readonly gatherMode: 'navigation' | 'timespan' | 'snapshot';
    readonly categories: Readonly<Record<string, Category | undefined>>;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}
interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly weight: number }[];
}
interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
}
interface Flow {
  navigate(url: string, about: { name: string }): Promise<void>;
  snapshot(about: { name: string }): Promise<void>;
  startTimespan(about: { name: string }): Promise<void>;
  endTimespan(): Promise<void>;
  createFlowResult(): Promise<{ readonly steps: readonly Step[] }>;
}
interface Packages {
  readonly startFlow: (page: Puppet, options: object) => Promise<Flow>;
  readonly launch: (options: object) => Promise<{ newPage(): Promise<Puppet>; close(): Promise<void> }>;
}

/** @throws Error where npm cannot fetch it */
async function fetched(folder: string): Promise<Packages> {
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const child = spawn('npm', [...args, `lighthouse@${VERSION}`], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Lighthouse ${VERSION} could not be fetched`);
  // Not `import`: whoever runs this file would look for the packages in the project.
  const load = createRequire(join(folder, 'package.json'));
  const { startFlow } = load('./node_modules/lighthouse/core/index.js') as Pick<Packages, 'startFlow'>;
  const { launch } = load('./node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js') as Pick<
    Packages,
    'launch'
  >;
  return { startFlow, launch };
}

/** In the page: fills in the first page. */
function begin(): void {
  const inputs = [...document.querySelectorAll('input')];
  const tick = (answer: string) => inputs.find(({ value }) => value === answer)?.click();
  tick('pregnant');
  tick('rubella');
}

/** In the page: presses an answer, the reactive result where one is asked for; says whether something was asked. */
function answer(): boolean {
  const form = document.querySelector('main form');
  if (form === null) return false;
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')];
  const labelled = (text: RegExp) =>
    inputs.find((input) => text.test(input.closest('label')?.textContent ?? ''));
  const chosen =
    inputs.find(({ value }) => value === 'positive') ??
    labelled(/None of these/) ??
    labelled(/I do not know|Not known|Not done/);
  chosen?.click();
  return true;
}
/** In the page: goes on. */
function go(): void {
  document.querySelector<HTMLButtonElement>('main form button[type=submit]')?.click();
}
/** Nobody presses twice in one task. */
const breath = () => new Promise((resume) => setTimeout(resume, 200));
const isQuestion = () => document.querySelector('main form h1, main form legend') !== null;
const isResult = () =>
  document.querySelector('main form') === null && document.querySelector('main .verdict') !== null;
const hasStarted = () =>
  document.querySelector('.app h1') !== null && document.querySelector('[data-fallback]') === null;

/** The start, the first question and the result of a pregnant woman with reactive rubella serology. */
async function walk(page: Puppet, flow: Flow, url: string): Promise<void> {
  await flow.navigate(url, { name: 'start' });
  // It leaves an empty page behind.
  await page.goto(url);
  await until('the app has started', () => page.evaluate(hasStarted));
  await flow.startTimespan({ name: 'question' });
  await page.evaluate(begin);
  await breath();
  await page.evaluate(go);
  await until('there is a question', () => page.evaluate(isQuestion));
  await flow.endTimespan();
  await flow.snapshot({ name: 'question' });
  await flow.startTimespan({ name: 'result' });
  for (let turn = 0; turn < 20 && (await page.evaluate(answer)); turn += 1) {
    await breath();
    await page.evaluate(go);
    await breath();
  }
  await until('there is a result', () => page.evaluate(isResult));
  await flow.endTimespan();
  await flow.snapshot({ name: 'result' });
}

/**
 * With any `Referrer-Policy` header Lighthouse's way of calling a page ends in ERR_ABORTED, whatever the page; no audit
 * asks for that header.
 */
const withoutReferrerPolicy: Meddle = (_, response) => {
  const send = response.writeHead.bind(response) as (status: number, headers: object) => ServerResponse;
  response.writeHead = ((status: number, { ...headers }: Record<string, unknown>) => {
    delete headers['Referrer-Policy'];
    return send(status, headers);
  }) as typeof response.writeHead;
  return false;
};

const MODES = { navigation: 'loaded', timespan: 'on the way there', snapshot: 'as it stands' } as const;

const whole = (score: number) => `${Math.round(score)}`;

function scoreOf({ lhr: { categories } }: Step, category: (typeof CATEGORIES)[number]): number[] {
  const { score = null, auditRefs = [] } = categories[category] ?? {};
  // Of a page as it stands no time is measured: no audit of performance counts, and the mean of none is given as 0.
  const counts = auditRefs.some(({ weight }) => weight > 0);
  return score === null || !counts ? [] : [score * 100];
}

/** A page as each walk found it. */
function rowOf(found: readonly Step[]): Cell[] {
  const [first] = found;
  if (first === undefined) throw new Error('no walk came by');
  const scores = CATEGORIES.map((category) => {
    const all = found.flatMap((step) => scoreOf(step, category));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    if (all.length === 0) return '–';
    return least === most ? whole(most) : `${whole(median(all))} (${whole(least)} to ${whole(most)})`;
  });
  return [`${first.name}, ${MODES[first.lhr.gatherMode]}`, ...scores];
}

/** What cost points, by name: audits with a score below 0.9, the threshold of Lighthouse for a pass. */
function failedIn({ name, lhr: { audits } }: Step): string[] {
  return Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    .map(({ title }) => `${name}: ${title.replaceAll('`', '')}`);
}

/** @param build the folder of the app */
export async function lighthouse(build: string): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-lighthouse-'));
  const server = new TestServer(build);
  server.meddle = withoutReferrerPolicy;
  try {
    const { startFlow, launch } = await fetched(folder);
    await server.start();
    const executablePath = await chromiumPath();
    const walks: (readonly Step[])[] = [];
    // The scores of one walk change with what else the computer does.
    for (let round = 0; round < ROUNDS; round += 1) {
      const browser = await launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        headless: true,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      });
      try {
        const page = await browser.newPage();
        // It asks for robots.txt from within the page, which may connect to nothing.
        await page.setBypassCSP(true);
        const flow = await startFlow(page, { name: 'rubella' });
        await walk(page, flow, server.url);
        walks.push((await flow.createFlowResult()).steps);
      } finally {
        await browser.close();
      }
    }
    const [first = [], ...others] = walks;
    const failed = others.map((steps) => new Set(steps.flatMap(failedIn)));
    const lost = first.flatMap(failedIn).filter((one) => failed.every((names) => names.has(one)));
    return {
      title: `Lighthouse ${VERSION}`,
      before: [
        `Its own defaults: a telephone, slow 4G and a slower processor as it simulates them. A page that no address leads to is judged as it stands, and by what happens on the way to it. Of ${ROUNDS} walks, each in a browser of its own, the median, and the least and the most where they differ.`,
      ],
      table: {
        head: ['page', ...CATEGORIES],
        rows: first.map((_, at) => rowOf(walks.flatMap((steps) => steps[at] ?? []))),
      },
      chart: null,
      after: [
        lost.length === 0
          ? 'Nothing cost a point in every walk.'
          : `What cost points in every walk: ${lost.join('; ')}.`,
      ],
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
