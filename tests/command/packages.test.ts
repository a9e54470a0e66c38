import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { packageOf, PARSERS, RUNTIME, strangers } from '../../src/command/build/packages.ts';
import { licenceList, lockedPackages, sbomOf } from '../../src/command/release/sbom.ts';
import { root } from '../architecture/sources.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const locked = Object.entries(lockedPackages(root)).map(([path, entry]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  ...entry,
}));

/** Licences under which anybody may use a package for this, as SPDX names them. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
]);
/** Packages under another one, each with the reason why it may stay. */
const LICENCE_EXCEPTIONS: readonly {
  readonly name: RegExp;
  readonly licence: string;
  readonly why: string;
}[] = [
  { name: /^axe-core$/, licence: 'MPL-2.0', why: 'unchanged, in tests only' },
  { name: /^lightningcss(-[a-z0-9-]+)?$/, licence: 'MPL-2.0', why: 'unchanged, in the build only' },
  { name: /^caniuse-lite$/, licence: 'CC-BY-4.0', why: 'data of browsers, to build and test only' },
];
/** Builds of one package for other systems: the registry had them not, so the lock knows no hash, and none is installed. */
const WITHOUT_HASH = /^@gorules\/zen-engine-/;

describe('the packages of the app', () => {
  const direct = Object.keys(manifest.dependencies);

  test('are four at most, and two parsers at most that come later', () => {
    expect(direct.filter((name) => !RUNTIME.includes(name) && !PARSERS.includes(name))).toEqual([]);
    expect(RUNTIME.length).toBeLessThanOrEqual(4);
    expect(PARSERS.length).toBeLessThanOrEqual(2);
  });

  test('a parser brings no package of its own', () => {
    for (const parser of PARSERS) {
      const entry = locked.find(({ name }) => name === parser);
      expect(Object.keys(entry?.dependencies ?? {}), parser).toEqual([]);
    }
  });

  test('a stranger in a build is named, and so is a parser that comes with the desk', () => {
    const chunk = (isEntry: boolean, ...moduleIds: string[]) => ({ fileName: 'a.js', isEntry, moduleIds });
    const at = (name: string) => `/some/where/node_modules/${name}/lib/index.js`;
    expect(strangers([chunk(true, at('svelte'), '/some/where/src/main.ts')])).toEqual([]);
    expect(strangers([chunk(true, at('svelte'), at('@scope/tool'))])).toEqual(['@scope/tool in a.js']);
    expect(strangers([chunk(true, at('papaparse')), chunk(false, at('papaparse'))])).toEqual([
      'papaparse in a.js',
    ]);
    expect(packageOf(`\0${at('xstate')}`)?.folder).toBe('/some/where/node_modules/xstate');
  });
});

describe('every package', () => {
  test('is asked for in one version and no other', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    const loose = Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('has a licence of the list, or a reason why not', () => {
    const excepted = (name: string, licence: string | undefined) =>
      LICENCE_EXCEPTIONS.some((one) => one.name.test(name) && one.licence === licence);
    const refused = locked
      .filter(({ name, license }) => !LICENCES.has(license ?? '') && !excepted(name, license))
      .map(({ name, license }) => `${name}: ${license ?? 'none'}`);
    expect(refused).toEqual([]);
  });

  test('no exception stands for nothing, nor for what comes with the app', () => {
    for (const one of LICENCE_EXCEPTIONS) {
      const found = locked.filter(({ name, license }) => one.name.test(name) && license === one.licence);
      expect(found.length, one.name.source).toBeGreaterThan(0);
      for (const { name, dev } of found) expect(dev, name).toBe(true);
    }
  });

  test('is known by its hash', () => {
    const unknown = locked.filter(({ name, integrity }) => !integrity && !WITHOUT_HASH.test(name));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  test('runs nothing while it is installed', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([]);
    const text = readFileSync(join(root, 'src/command/prepare.mjs'), 'utf8');
    expect(text).toContain("'--ignore-scripts'");
  });
});

describe('the lists of a release', () => {
  test('CycloneDX: every package of the lock file, nothing of this machine or this hour', () => {
    const text = sbomOf(root);
    const sbom = JSON.parse(text) as {
      readonly bomFormat: string;
      readonly serialNumber?: string;
      readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
      readonly components: readonly { readonly purl: string; readonly licenses: readonly unknown[] }[];
    };
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'torchlight' } } });
    expect([sbom.serialNumber, sbom.metadata.timestamp]).toEqual([undefined, undefined]);
    const listed = new Set(sbom.components.map(({ purl }) => decodeURIComponent(purl)));
    const missing = locked.map(({ name, version = '' }) => `pkg:npm/${name}@${version}`);
    expect(missing.filter((one) => !listed.has(one))).toEqual([]);
    expect(text).not.toMatch(/\/node_modules|"type": "distribution"/);
  });

  test('CycloneDX: the same list where a release is checked, as production', () => {
    const usual = sbomOf(root);
    vi.stubEnv('NODE_ENV', 'production');
    try {
      expect(sbomOf(root)).toBe(usual);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('licences: a line a package, with the head of a table', () => {
    const [head, ...lines] = licenceList(root).split('\r\n');
    expect(head).toBe('for,name,version,licence');
    for (const { name, version = '', license = '' } of locked)
      expect(
        lines.some((line) => line.endsWith(`,${name},${version},${license}`)),
        name,
      ).toBe(true);
  });
});
