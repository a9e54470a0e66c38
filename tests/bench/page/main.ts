/** `npm run bench:page`: the built app in Chromium, beside a page that does nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyNow, takenNow } from '../../../src/command/bench/machine.ts';
import { printed } from '../../../src/command/bench/print.ts';
import { median, met, ROUNDS } from '../../../src/command/bench/rounds.ts';
import { saveSections } from '../../../src/command/bench/save.ts';
import type { Part, Section } from '../../../src/command/bench/section.ts';
import { TestServer } from '../../e2e/server.ts';
import { shift } from './heap.ts';
import { bareSession, session } from './interactions.ts';
import { lighthouse } from './lighthouse.ts';
import { coldStarts } from './offline.ts';
import { launch } from './open.ts';
import { visit, type Visit } from './paint.ts';
import { check } from './proof.ts';
import { writeTwin } from './twin.ts';
import { weightRows } from './weight.ts';

const BUILD = 'dist';
const STEPS = 200;
const INTERPRETATIONS = 10_000;

const best = (values: readonly number[]) => Math.min(...values);
const round = (value: number) => Math.round(value);
const kilobytes = (bytes: number) => round(bytes / 1e3);

const weightPart = (): Part => ({
  title: 'Bytes',
  before: ['Kilobytes of the build, each file compressed by itself: gzip at level 9, brotli at level 11.'],
  table: { head: ['what', 'files', 'kB', 'kB gzip', 'kB brotli'], rows: weightRows(BUILD) },
  chart: null,
  after: [
    'Targets: 60 kB and four requests to a first question that can be filled in; 300 kB for the whole. The first is met, since the build draws the first page and its answers are taken over by the script that comes after it. The second is out of reach with this content: the words of six more languages, the facts of the library and the statements of all sources are most of the bytes, and they are what the tool is for.',
  ],
});

async function paintPart(): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-twin-'));
  writeTwin(BUILD, folder);
  const [app, twin] = [new TestServer(BUILD), new TestServer(folder)];
  await Promise.all([app.start(), twin.start()]);
  const browser = await launch();
  const visits: { app: Visit[]; twin: Visit[] } = { app: [], twin: [] };
  const how = { cpu: 4, isSlow4G: true };
  try {
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      visits.twin.push(await visit(browser, twin.url, how, false));
      visits.app.push(await visit(browser, app.url, how, true));
    }
  } finally {
    await browser.close();
    await Promise.all([app.stop(), twin.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
  const row = (name: string, of: (visit: Visit) => number) => {
    const [ours, theirs] = [visits.app.map(of), visits.twin.map(of)];
    const [quickest, middle] = [best(ours) / best(theirs), median(ours) / median(theirs)];
    return {
      cells: [name, ...[best(ours), median(ours), best(theirs), median(theirs)].map(round), quickest, middle],
      quickest,
      middle,
    };
  };
  const first = row('first paint', ({ firstPaint }) => firstPaint);
  const largest = row('largest paint', ({ largestPaint }) => largestPaint);
  const single = (name: string, of: (visit: Visit) => number) => {
    const ours = visits.app.map(of);
    return [name, round(best(ours)), round(median(ours)), '', '', '', ''];
  };
  const blocked = median(visits.app.map((one) => one.blocked));
  return {
    title: 'First visit, slow 4G, processor four times slower',
    before: [
      `Milliseconds, ${ROUNDS} visits each in turn, nothing in any cache. Beside it the same page as plain HTML with the same style sheet and no script.`,
    ],
    table: {
      head: ['', 'best', 'median', 'plain best', 'plain median', 'ratio best', 'ratio median'],
      rows: [
        first.cells,
        largest.cells,
        single('the app has taken over', (one) => one.started ?? NaN),
        single('total blocking time', (one) => one.blocked),
        single('longest task', (one) => one.longest),
      ],
    },
    chart: null,
    after: [
      `First paint at most 1.15 times (best) and 1.5 times (median) the plain page: ${met(first.quickest <= 1.15 && first.middle <= 1.5)}. Total blocking time at most 50 ms: ${met(blocked <= 50)}.`,
      'What binds the blocking time: the desk is one script of 1.1 MB, tables and words in it, and the browser evaluates a script in one task; taking over the drawn page is another, since Svelte takes over a page whole. Both come after the first question can be filled in. The words and units of reports are indexed when the first report is read; the conversation is begun, and each table checked, in a task of its own.',
    ],
  };
}

/** Milliseconds of a task; the browser tells of none that took less than 50. */
const overFifty = (task: number) => (task === 0 ? 'none over 50 ms' : `${round(task)} ms`);

async function deskPart(): Promise<Part> {
  const server = new TestServer(BUILD);
  await server.start();
  try {
    const browser = await launch();
    const { delays, pictures } = await session(browser, server.url, 6, STEPS);
    const bare = await bareSession(browser, pictures, 6, STEPS);
    const heap = await shift(browser, server.url, INTERPRETATIONS);
    const proof = await check(browser, server.url, BUILD, 6, ROUNDS);
    await browser.close();
    const cold = await coldStarts(server, BUILD, 4, ROUNDS);
    const growth = (heap.late.ofPage / heap.early.ofPage - 1) * 100;
    const usable = median(cold.map((one) => one.usable));
    const proved = proof.runs.map(({ milliseconds }) => milliseconds);
    const longest = proof.runs.map(({ long }) => Math.max(0, ...long));
    return {
      title: 'At the desk',
      before: [
        'The browser slows the main thread of a page only; its workers go on at full speed. So the proof is measured twice: on its page, where workers share it, and with the script of the workers on a slowed main thread.',
      ],
      table: {
        head: ['what', 'measured', 'target', ''],
        rows: [
          [
            `key or tap to next picture, ${delays.steps} steps, processor 6 times slower, 98th percentile`,
            `${delays.p98} ms (median ${delays.p50}, worst ${delays.worst}: ${delays.at})`,
            'at most 50 ms',
            met(delays.p98 <= 50),
          ],
          [
            `the same for a bare page that only exchanges the finished text of those questions, ${bare.steps} presses`,
            `${bare.p98} ms (median ${bare.p50}, worst ${bare.worst})`,
            '',
            '',
          ],
          [
            'offline, browser started anew, processor 4 times slower: first question usable, median',
            `${round(usable)} ms (best ${round(best(cold.map((one) => one.usable)))})`,
            'at most 400 ms',
            met(usable <= 400),
          ],
          [
            'the same page as plain HTML from a server, browser started anew: first picture, median',
            `${round(median(cold.map((one) => one.plain)))} ms (best ${round(best(cold.map((one) => one.plain)))})`,
            '',
            '',
          ],
          [
            'offline, browser started anew: app has taken over, median',
            `${round(median(cold.map((one) => one.started)))} ms`,
            '',
            '',
          ],
          [
            `memory of the page after ${INTERPRETATIONS.toLocaleString('en-US')} interpretations against after 1,000, compiled code and tables of weak maps apart`,
            `${(heap.late.ofPage / 1e6).toFixed(2)} MB, ${growth >= 0 ? '+' : ''}${growth.toFixed(2)} % (those tables ${kilobytes(heap.early.weak)} and ${kilobytes(heap.late.weak)} kB; all together ${(heap.late.all / 1e6).toFixed(2)} MB, ${((heap.late.all / heap.early.all - 1) * 100).toFixed(2)} % more)`,
            'at most 1 % more',
            met(growth <= 1),
          ],
          [
            'proof of every answer on its page, the page slowed 6 times and its workers not, median',
            `${round(median(proved))} ms (best ${round(best(proved))})`,
            'under 2,000 ms',
            met(median(proved) < 2_000),
          ],
          [
            'the script that proves every answer, alone on one thread 6 times slower',
            `${round(proof.alone)} ms`,
            'under 2,000 ms',
            met(proof.alone < 2_000),
          ],
          [
            'longest task of the proof page meanwhile, median',
            `${overFifty(median(longest))} (best ${overFifty(best(longest))})`,
            'at most 50 ms',
            met(median(longest) <= 50),
          ],
        ],
      },
      chart: null,
      after: [
        'What binds the delay: a step of the guided way is a new page, whose elements are made, styled, laid out and painted in one frame, the heading focused. The bare page does nothing else, and shows what of it is the browser’s own on this computer. Only the newest answer is worked out anew, and of a result the answer is drawn first, its reasons in the frames after it. The longest delays are the first ones, when code runs for the first time and the offline copy is still being stored.',
        'What binds the start without a network: most of it is the start of the browser’s own processes, as the plain page shows; the rest is the worker that starts and compares the hash of what it serves.',
        'Memory: compiled code is the engine’s own, and so are the tables of weak maps. The build’s oldest browsers have no private fields, so those of Svelte and XState become weak maps; their tables are as large as the most entries, dead ones too, that stood between two collections of garbage, and change from run to run, up and down, without a live entry more.',
      ],
    };
  } finally {
    await server.stop();
  }
}

/** @param args `--write` puts the figures into the record; `--lighthouse` fetches Lighthouse and asks it too */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const before = busyNow();
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const tell = async (parts: readonly Part[]) => {
    const section: Section = {
      taken: takenNow(before),
      versions: { Chromium: version, Node: process.version.slice(1) },
      parts,
    };
    process.stdout.write(`${printed(section)}\n`);
    if (args.includes('--write')) await saveSections({ page: section });
  };
  const parts = [weightPart(), await paintPart(), await deskPart()];
  await tell(parts);
  // Last, and what was measured is told already: it has to be fetched first.
  if (args.includes('--lighthouse')) await tell([...parts, await lighthouse(BUILD)]);
}
