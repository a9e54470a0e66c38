import { describe, expect, test } from 'vitest';
import { faultsIn, numbersIn } from '../../src/command/fault-counts.mjs';

const spec = (title: string, status: string, annotations: { type: string; description: string }[] = []) => ({
  title,
  tests: [{ status, annotations }],
});

describe('the count of the fault suite', () => {
  test('goes by the numbers at the head of a title', () => {
    expect(numbersIn('F2b: a tab')).toEqual(['F2b']);
    expect(numbersIn('F1, F23: opens')).toEqual(['F1', 'F23']);
    expect(numbersIn('opens after F1: reload')).toEqual([]);
  });

  test('takes a test that was skipped, or passed only the second time, for one that did not pass', () => {
    const report = {
      suites: [
        { specs: [spec('F1: a', 'expected'), spec('F1: b', 'skipped')] },
        { suites: [{ specs: [spec('F2, F3: c', 'flaky'), spec('F3: d', 'expected')] }] },
        { specs: [spec('F31: e', 'expected', [{ type: 'F31', description: '20 reloads' }])] },
      ],
    };
    const { faults, notes } = faultsIn(report);
    expect([...faults]).toEqual([
      ['F1', { passed: 1, all: 2 }],
      ['F2', { passed: 0, all: 1 }],
      ['F3', { passed: 1, all: 2 }],
      ['F31', { passed: 1, all: 1 }],
    ]);
    expect(notes).toEqual(['F31: 20 reloads']);
  });

  test('of no report is no fault survived', () => {
    expect(faultsIn(undefined).faults.size).toBe(0);
  });
});
