import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/exchange/record/sha256.ts';

const ofNode = (text: string) => createHash('sha256').update(text).digest('hex');

it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000, 100_000])(
  'is that of Node for %d characters',
  (length) => {
    expect(sha256('x'.repeat(length))).toBe(ofNode('x'.repeat(length)));
  },
);

it('is that of Node for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === ofNode(text)),
    { numRuns: 2000 },
  );
});
