import { describe, expect, it } from 'vitest';
import { added, digestOf, filesOf, standingOf } from './record.ts';

const texts: { readonly [file: string]: string } = { 'src/a.ts': 'a', 'src/b.ts': 'b', 'src/c.ts': 'c' };
const textOf = (file: string) => texts[file] ?? '';
const record = {
  'src/a.ts': { source: digestOf('a'), counts: { mutants: 3, killed: 2, types: 1 } },
  'src/b.ts': { source: digestOf('an older b'), counts: { mutants: 5, killed: 5 } },
};

describe('the record of code mutation', () => {
  it('adds up the files that are as they were, and names those that changed or were never mutated', () => {
    const { sums, ...rest } = standingOf(record, Object.keys(texts), textOf);
    expect(Object.fromEntries(sums)).toEqual({ mutants: 3, killed: 2, types: 1 });
    expect(rest).toEqual({ current: ['src/a.ts'], stale: ['src/b.ts'], due: ['src/c.ts'] });
  });

  it('keeps what other runs found, and takes the newest of a file', () => {
    const again = { source: digestOf('b'), counts: { mutants: 4, killed: 4 } };
    const all = added(record, { 'src/b.ts': again, 'src/0.ts': again });
    expect(Object.keys(all)).toEqual(['src/0.ts', 'src/a.ts', 'src/b.ts']);
    expect(all['src/b.ts']).toBe(again);
    expect(all['src/a.ts']).toBe(record['src/a.ts']);
  });

  it('reads the files from the patterns of the configuration', () => {
    expect(filesOf(['src/{a,b}.ts', 'src/c.ts'])).toEqual(Object.keys(texts));
  });
});
