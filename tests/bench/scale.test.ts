import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeCases, writeWorklist } from './scale-files.ts';
import { scalePart } from './scale.ts';
import { measurePart } from './scale-part.ts';

const size = (rows: number, processor: number, peak: number) => ({ rows, seconds: 1, processor, peak });

describe('what is said of growth', () => {
  test('a cost in proportion, and the same memory, are what was wanted', () => {
    const { after } = scalePart('interpret', [size(10, 9, 1), size(1000, 1, 300), size(10_000, 10, 330)]);
    expect(after).toEqual([
      'Growth of the processor time from 1,000 to 10,000 rows: exponent 1.000, wanted at most 1.05: met.',
      'Peak of memory from 1,000 to 10,000 rows: 1.10 times, wanted the same (at most 1.25): met.',
    ]);
  });

  test('more than that is told as missed', () => {
    const { after } = scalePart('interpret', [size(1000, 1, 100), size(10_000, 20, 200)]);
    expect(after.map((said) => said.endsWith(': missed.'))).toEqual([true, true]);
  });

  test('a worklist may hold its summaries', () => {
    const { after } = scalePart('worklist', [size(1000, 1, 100), size(10_000, 10, 200)]);
    expect(after[1]).toContain('2.00 times. It holds a summary');
  });
});

describe('the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-scale-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = (name: string) => join(folder, name);
  const lines = (name: string) => readFileSync(path(name), 'utf8').trimEnd().split('\n');

  test('a worklist is the same each time, a row a woman under its headings, and can be read', async () => {
    await writeWorklist(path('one'), 50);
    await writeWorklist(path('two'), 50);
    expect(lines('one')).toEqual(lines('two'));
    expect(lines('one')).toHaveLength(51);
    const { seconds, processor, peak } = await measurePart('worklist', path('one'));
    expect(Math.min(seconds, processor, peak)).toBeGreaterThan(0);
  });

  test('cases come again and again, each with an id of its own, and can be read', async () => {
    const one = {
      id: 'x',
      pathogen: 'cmv',
      subject: 'planning',
      results: { igg: { class: 'negative' } },
    } as const;
    const other = { ...one, results: { igg: { class: 'positive' } } } as const;
    await writeCases(path('cases'), 3, [one, other]);
    expect(lines('cases').map((text) => JSON.parse(text) as unknown)).toEqual([
      { ...one, id: 'row-0' },
      { ...other, id: 'row-1' },
      { ...one, id: 'row-2' },
    ]);
    await expect(measurePart('interpret', path('cases'))).resolves.toMatchObject({});
  });

  test('a line that gives an error is no measurement', async () => {
    await writeCases(path('bad'), 1, [
      { id: 'x', pathogen: 'cmv', subject: 'planning', results: { igg: { class: 'none' } } },
    ]);
    await expect(measurePart('interpret', path('bad'))).rejects.toThrow('a line gave an error');
  });
});
