import { describe, expect, it } from 'vitest';
import { compare, endOf, placeOf, type Equivalent, type Mutant, type Report } from './survivors.ts';

const source = 'const a = 1;\n  if (a >\n    2) b();\n';
const mutant = (more: Partial<Mutant>): Mutant => ({
  mutatorName: 'ConditionalExpression',
  replacement: 'true',
  status: 'Survived',
  location: { start: { line: 2, column: 7 }, end: { line: 3, column: 6 } },
  ...more,
});
const report = (...mutants: Mutant[]): Report => ({
  files: { 'src/a.ts': { source, mutants } },
});
const listed: Equivalent = {
  file: 'src/a.ts',
  line: 'if (a >',
  mutator: 'ConditionalExpression',
  from: 'a > 2',
  to: 'true',
  reason: '',
};

describe('a mutant', () => {
  it('is found again by its text, over lines', () => {
    expect({ ...placeOf('src/a.ts', source, mutant({})), reason: '' }).toEqual(listed);
  });

  it.each([
    [mutant({}), 'survived'],
    [mutant({ status: 'NoCoverage' }), 'no test'],
    [mutant({ status: 'Killed', killedBy: ['1'] }), 'killed'],
    [mutant({ status: 'Killed', killedBy: [] }), 'load'],
    [mutant({ status: 'Timeout' }), 'timeout'],
    [mutant({ status: 'CompileError' }), 'types'],
    [mutant({ status: 'RuntimeError' }), 'error'],
  ])('%#: ends as it should', (one, end) => expect(endOf(one)).toBe(end));
});

describe('a list of equivalents', () => {
  const survivor = mutant({});
  it('is as long as what was left', () => {
    expect(compare(report(survivor), [listed])).toEqual({ missed: [], idle: [] });
  });
  it('fails where something is left that is not on it', () => {
    expect(compare(report(survivor), []).missed).toHaveLength(1);
    expect(
      compare(report(mutant({ status: 'NoCoverage' })), [{ ...listed, to: 'false' }]).missed,
    ).toHaveLength(1);
  });
  it('fails where it names what was noticed, but not for a file that was not mutated', () => {
    expect(compare(report(mutant({ status: 'Killed' })), [listed]).idle).toEqual([listed]);
    expect(compare(report(mutant({ status: 'Timeout' })), [listed]).idle).toEqual([listed]);
    expect(compare(report(), [{ ...listed, file: 'src/b.ts' }]).idle).toEqual([]);
  });
});
