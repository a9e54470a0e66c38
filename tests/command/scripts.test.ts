import { describe, expect, test } from 'vitest';
import { faultOfScripts } from '../../src/command/build/offline.ts';

const desk = {
  type: 'chunk',
  fileName: 'assets/index-1.js',
  name: 'index',
  isEntry: true,
  imports: [],
} as const;
const later = (name: string) =>
  ({
    type: 'chunk',
    fileName: `assets/${name}-1.js`,
    name,
    isEntry: false,
    isDynamicEntry: true,
    imports: ['assets/index-1.js', 'assets/shared-1.js'],
  }) as const;
const shared = { ...later('shared'), isDynamicEntry: false, imports: ['assets/index-1.js'] };
const asset = (fileName: string) => ({ type: 'asset', fileName }) as const;

describe('the scripts of a build', () => {
  test('one for the desk, named ones for later with what they share, and the workers', () => {
    const files = [
      desk,
      later('Reference'),
      later('Arrivals'),
      shared,
      asset('assets/worker-1.js'),
      asset('assets/proof-worker-1.js'),
      asset('assets/index-1.css'),
    ];
    expect(faultOfScripts(files)).toBeNull();
  });

  test.each([
    ['a desk that needs a second script', [{ ...desk, imports: ['assets/shared-1.js'] }, shared]],
    ['two desks', [desk, { ...desk, fileName: 'assets/other-1.js' }]],
    ['no desk', [later('Reference')]],
    ['a page for later that nobody named', [desk, later('Result')]],
    ['a worker that nobody named', [desk, asset('assets/helper-1.js')]],
  ])('refuses %s, and names what it found', (_what, files) => {
    expect(faultOfScripts(files)).toContain(files[files.length - 1]?.fileName ?? '');
  });
});
