// @vitest-environment node
/** Hostile inputs by lot: the short form of `npm run fuzz`. */
import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';
import { KINDS } from './fuzz/kinds.ts';

const INPUTS = 5_000;

describe('hostile inputs by lot', () => {
  const counts = fuzz(INPUTS, 20_261_121);

  it('crash nothing, are never read as what they do not say, and change nothing that objects inherit', () => {
    expect(counts.crashes).toEqual([]);
    expect(counts.misread).toEqual([]);
    expect([counts.inputs, counts.prototypes]).toEqual([INPUTS, 0]);
  });

  it('are refused, asked and read, each kind of them', () => {
    expect(Math.min(...Object.values(counts.came))).toBeGreaterThan(100);
    expect(counts.kinds.size).toBe(KINDS.length);
    const read = (name: string) =>
      (counts.kinds.get(name)?.read ?? 0) / (counts.kinds.get(name)?.inputs ?? 1);
    // A reader that only ever asks would misread nothing.
    expect(read('reports as they are meant')).toBeGreaterThan(0.95);
    expect(read('among lines that say nothing')).toBeGreaterThan(0.6);
  });

  it('would show a crash and a misreading', () => {
    const faulty = [
      {
        name: 'throws',
        share: 50,
        kind: () => {
          throw new Error('x');
        },
      },
      { name: 'misreads', share: 50, kind: () => ({ came: 'read' as const, misread: 'x' }) },
    ];
    const { crashes, misread } = fuzz(20, 1, faulty);
    expect([crashes.length + misread.length, crashes.length > 0, misread.length > 0]).toEqual([
      20,
      true,
      true,
    ]);
  });
});
