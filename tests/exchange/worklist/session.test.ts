import { describe, expect, it } from 'vitest';
import { assessCase } from '../../../src/command/assess-case.ts';
import type { FromWorker } from '../../../src/exchange/worklist/protocol.ts';
import { startSession } from '../../../src/exchange/worklist/session.ts';

const HEAD = 'patient,sampled on,week,test,result\n';
const women = (count: number) =>
  new Blob([
    HEAD,
    ...Array.from({ length: count }, (_, at) => `W${at},2026-05-06,12,Rubella IgG,positive\n`),
  ]);

function session(turn: () => Promise<void> = () => Promise.resolve()) {
  const said: FromWorker[] = [];
  const tell = startSession((message) => said.push(message), assessCase, turn);
  const of = <Type extends FromWorker['type']>(type: Type) =>
    said.filter((one): one is Extract<FromWorker, { type: Type }> => one.type === type);
  return { said, tell, of };
}

describe('a worklist session', () => {
  it('tells the format, the rows in batches, and what they come to', async () => {
    const { tell, of, said } = session();
    await tell({ type: 'start', file: women(600), options: {} });
    expect(of('reading')).toMatchObject([{ format: 'csv' }]);
    expect(of('reading')[0]?.columns).toHaveLength(5);
    expect(of('rows').length).toBeGreaterThan(1);
    const rows = of('rows').flatMap((one) => one.rows);
    expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: 600 }, (_, at) => at));
    expect(said[said.length - 1]).toMatchObject({ type: 'done', counts: { persons: 600, rows: 600 } });
    // It crosses to the page and back.
    expect(structuredClone(said)).toEqual(said);
  });

  it('opens one person again, whole', async () => {
    const { tell, of } = session();
    await tell({ type: 'start', file: women(3), options: { practice: 'france' } });
    await tell({ type: 'open', index: 1 });
    await tell({ type: 'open', index: 99 });
    expect(of('opened')).toMatchObject([
      {
        index: 1,
        person: 'W1',
        read: {
          cases: [{ id: 'W1:rubella', settings: { practice: 'france' } }],
          lines: [{ pointer: 'row 3, "result"' }, { pointer: 'row 3, "week"' }],
        },
      },
    ]);
  });

  it('hands out the whole as CSV, the same bytes each time', async () => {
    const first = session();
    await first.tell({ type: 'start', file: women(700), options: {} });
    await first.tell({ type: 'export' });
    const [text = ''] = await Promise.all(first.of('exported').map(({ file }) => file.text()));
    expect(text.split('\r\n')).toHaveLength(702);
    expect(text.split('\r\n')[1]).toMatch(/^1,W0,rubella,pregnant,12,2026-05-06,/);
    const second = session();
    await second.tell({ type: 'start', file: women(700), options: {} });
    await second.tell({ type: 'export' });
    expect(await second.of('exported')[0]?.file.text()).toBe(text);
  });

  it('stops at a cancel, and reads the next file as if nothing had been', async () => {
    let turns = 0;
    const one: ReturnType<typeof session> = session(async () => {
      turns += 1;
      if (turns === 2) await one.tell({ type: 'cancel' });
    });
    await one.tell({ type: 'start', file: women(2000), options: {} });
    expect(one.of('cancelled')).toHaveLength(1);
    expect(one.of('done')).toEqual([]);
    expect(one.of('failed')).toEqual([]);
    expect(one.of('rows').flatMap(({ rows }) => rows).length).toBeLessThan(2000);
    await one.tell({ type: 'start', file: women(2), options: {} });
    expect(one.of('done')).toMatchObject([{ counts: { persons: 2 } }]);
  });

  it('says why a file cannot be read', async () => {
    const { tell, of } = session();
    await tell({ type: 'start', file: new Blob(['']), options: {} });
    await tell({ type: 'start', file: new Blob(['week,Rubella IgG\n12,positive\n']), options: {} });
    expect(of('failed').map(({ error }) => error.code)).toEqual(['not-text', 'no-person']);
  });

  it('fails one person where the program fails, and shows the others', async () => {
    const said: FromWorker[] = [];
    let asked = 0;
    const tell = startSession(
      (message) => said.push(message),
      (source) => {
        asked += 1;
        if (asked === 1) throw new Error('a fault');
        return assessCase(source);
      },
      () => Promise.resolve(),
    );
    const text = `${HEAD}A,2026-05-06,12,Rubella IgG,positive\nB,2026-05-06,13,Rubella IgG,positive\n`;
    await tell({ type: 'start', file: new Blob([text]), options: {} });
    const rows = said.flatMap((one) => (one.type === 'rows' ? one.rows : []));
    expect(rows.map(({ problem, group }) => [problem?.code, group === 'needs'])).toEqual([
      ['internal', true],
      [undefined, false],
    ]);
  });

  it('keeps nothing of a person once she is interpreted', async () => {
    // A whole file of comments would be held many times over if its text, or what was taken from it, were kept.
    const long = 'x'.repeat(2000);
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `W${at},2026-05-06,12,Rubella IgG,positive,${long}${at}\n`,
    );
    const file = new Blob([`patient,sampled on,week,test,result,comment\n`, ...rows]);
    const { tell, of } = session(() => new Promise((resolve) => setImmediate(resolve)));
    await tell({ type: 'start', file, options: {} });
    const said = JSON.stringify(of('rows'));
    expect(said).not.toContain('xxx');
    expect(of('rows').flatMap((one) => one.rows)).toHaveLength(20_000);
    expect(said.length / 20_000).toBeLessThan(600);
  });
});
