/** Whether the memory of a page grows over a long shift: the live result of the lab slip, again and again. */
import type { Browser, CDPSession } from '@playwright/test';
import { slow, started } from './open.ts';

export interface Heap {
  readonly interpretations: number;
  /** Bytes in use after a thousand interpretations, and after all, each time with the garbage collected. */
  readonly early: Used;
  readonly late: Used;
}

interface Used {
  /** Everything on the heap of the script. */
  readonly all: number;
  /**
   * Without what the engine keeps for itself: compiled code, what it noted to compile it better, and the tables of weak
   * maps.
   */
  readonly ofPage: number;
  /** The tables of weak maps: as large as the most entries, dead ones too, between two collections of garbage. */
  readonly weak: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
      readonly edge_fields: readonly string[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Of these kinds is what the engine compiles, and what the browser holds beside the script. */
const NOT_OURS = ['code', 'native', 'hidden', 'object shape'];

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const pieces: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void pieces.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(pieces.join('')) as Snapshot;
}

/** Where in the list of nodes the tables of weak maps stand. */
function weakTables({ snapshot, nodes, edges, strings }: Snapshot): ReadonlySet<number> {
  const { node_fields: ofNode, edge_fields: ofEdge } = snapshot.meta;
  const [name, count] = [ofNode.indexOf('name'), ofNode.indexOf('edge_count')];
  const [label, to] = [ofEdge.indexOf('name_or_index'), ofEdge.indexOf('to_node')];
  const tables = new Set<number>();
  let edge = 0;
  for (let at = 0; at < nodes.length; at += ofNode.length) {
    const isWeak = ['WeakMap', 'WeakSet'].includes(strings[nodes[at + name] ?? -1] ?? '');
    const last = edge + (nodes[at + count] ?? 0) * ofEdge.length;
    for (; edge < last; edge += ofEdge.length)
      if (isWeak && strings[edges[edge + label] ?? -1] === 'table') tables.add(edges[edge + to] ?? -1);
  }
  return tables;
}

async function usedNow(session: CDPSession): Promise<Used> {
  // What is held weakly is let go in a later task than the collection that found it free.
  for (let turn = 0; turn < 4; turn += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const { usedSize: all } = await session.send('Runtime.getHeapUsage');
  const taken = await snapshotOf(session);
  const { node_fields: fields, node_types: types } = taken.snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const tables = weakTables(taken);
  let [ofPage, weak] = [0, 0];
  for (let at = 0; at < taken.nodes.length; at += fields.length) {
    const bytes = taken.nodes[at + size] ?? 0;
    if (tables.has(at)) weak += bytes;
    else if (!NOT_OURS.includes(types[0][taken.nodes[at + kind] ?? -1] ?? '')) ofPage += bytes;
  }
  return { all, ofPage, weak };
}

const WARM = 1_000;

export async function shift(browser: Browser, url: string, interpretations: number): Promise<Heap> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(url);
  await started(page);
  await page.getByRole('radio', { name: /^Pregnant/ }).check();
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await page.getByRole('radio', { name: 'Rubella', exact: true }).check();
  const session = await slow(page, { cpu: 1, isSlow4G: false });
  /**
   * Ticks IgG and IgM in turn; each tick is answered anew before the next. Whole rounds over all of them, so that the page
   * shows the same result each time its memory is measured; what is drawn late has a moment to be drawn.
   */
  const answer = (times: number) =>
    page.evaluate(async (count) => {
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name }) => /\.(igg|igm)/.test(name),
      );
      if (radios.length < 4) throw new Error('the slip has no results to tick');
      const whole = Math.ceil(count / radios.length) * radios.length;
      for (let done = 0; done < whole; done += 1) {
        radios[(done * 7) % radios.length]?.click();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    }, times);
  await answer(WARM);
  const early = await usedNow(session);
  await answer(interpretations - WARM);
  const late = await usedNow(session);
  await context.close();
  return { interpretations, early, late };
}
