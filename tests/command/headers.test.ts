import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_SCRIPT } from '../../src/command/build/first-script-hash.mjs';
import { firstScript, sourceOf } from '../../src/command/build/first-script.ts';
import {
  everywhere,
  headersOf,
  metaPolicy,
  refusalHeaders,
  singleFilePolicy,
  transport,
} from '../../src/command/build/headers.mjs';
import { hostHeaders, nginxConf } from '../../src/command/build/host-files.mjs';
import { staticServer } from '../../src/command/serve.mjs';
import { filesBelow, root } from '../architecture/sources.ts';

const CSP = 'Content-Security-Policy';
const policyOf = (path: string) => headersOf(path)[CSP] ?? '';
const directives = (policy: string) => policy.split('; ').sort();
const onePage = singleFilePolicy(['sha256-a'], ['sha256-b']);

describe('the policies', () => {
  test('that of the header is that of the page, and forbids frames', () => {
    expect(directives(policyOf('/'))).toEqual(directives(`${metaPolicy}; frame-ancestors 'none'`));
    expect(policyOf('/index.html')).toBe(policyOf('/'));
  });

  test.each(['/', '/sw.js', '/assets/worker-1.js', '/download/torchlight-1.html', 'one page'])(
    'of %s allows nothing that is not named, and nothing unsafe',
    (path) => {
      const policy = path.startsWith('/') ? policyOf(path) : onePage;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    },
  );

  test('only the service worker may ask for anything, and only where it comes from', () => {
    expect(policyOf('/sw.js')).toBe("default-src 'none'; connect-src 'self'");
    for (const policy of [policyOf('/'), onePage]) expect(policy).toContain("connect-src 'none'");
  });

  test('name each policy for scripts that the app makes, and no other', () => {
    const made = filesBelow('src/browser').flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/createPolicy\('([^']+)'/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect(made.length).toBeGreaterThan(0);
    const named = /trusted-types ([^;]*)/.exec(policyOf('/'))?.[1]?.split(' ') ?? [];
    expect(named.sort()).toEqual([...new Set([...made, 'svelte-trusted-html'])].sort());
  });
});

test('every answer keeps to itself, and transport is secured for a year or more', () => {
  for (const headers of [headersOf('/robots.txt'), refusalHeaders])
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  const [, seconds = ''] = /^max-age=(\d+)$/.exec(transport['Strict-Transport-Security']) ?? [];
  expect(BigInt(seconds)).toBeGreaterThanOrEqual(31_536_000n);
});

test('what may change is looked for first, what is named by its hash is kept', () => {
  for (const path of ['/', '/index.html', '/sw.js', '/manifest.webmanifest', '/clinic/sw.js'])
    expect(headersOf(path)['Cache-Control'], path).toBe('no-cache');
  for (const path of ['/assets/index-1.js', '/clinic/app/assets/index-1.css'])
    expect(headersOf(path)['Cache-Control'], path).toBe('public, max-age=31536000, immutable');
});

test('the policy knows the script in the page: npm run headers', async () => {
  expect(FIRST_SCRIPT).toBe(sourceOf(await firstScript()));
  for (const policy of [metaPolicy, policyOf('/')]) expect(policy).toContain(`'${FIRST_SCRIPT}'`);
});

describe('the files for hosts', () => {
  test.each([
    ['public/_headers', hostHeaders()],
    ['deploy/nginx.conf', nginxConf()],
  ])('%s is what the headers say: npm run headers', (file, text) => {
    expect(readFileSync(join(root, file), 'utf8')).toBe(text);
  });

  test('_headers gives no address two policies, of which both would hold', () => {
    const [common = '', ...rules] = hostHeaders().split(/\n(?=\/)/);
    expect(`${common}${rules[0] ?? ''}`).not.toContain(CSP);
    const paths = rules.slice(1).map((rule) => rule.split('\n')[0]);
    expect(new Set(paths).size).toBe(paths.length);
    for (const rule of rules.slice(1)) expect(rule.split(CSP)).toHaveLength(2);
  });

  test('nginx says everything in each place, for a place with headers of its own takes none from around it', () => {
    const places = nginxConf().split('\nlocation ').slice(1);
    expect(places.length).toBeGreaterThan(3);
    for (const place of places)
      for (const [name, value] of Object.entries({ ...everywhere, ...transport }))
        expect(place).toContain(`add_header ${name} "${value}"`);
    // What is missing is never kept: only there a header goes with whatever is answered.
    expect(places.filter((place) => place.includes(' always;')).map((place) => place.slice(0, 8))).toEqual([
      '@missing',
    ]);
  });
});

describe('our own server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-'));
  const server = staticServer(() => folder);
  let port = 0;
  const files = ['index.html', 'sw.js', 'robots.txt', 'assets/index-1.js', 'download/torchlight-1.html'];

  beforeAll(async () => {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
      get({ port, path, host: '127.0.0.1' }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, headers: answer.headers });
      }).once('error', reject);
    });
  const lowered = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

  test.each([['/', '/index.html'], ...files.map((file) => [`/${file}`, `/${file}`])])(
    'sends with %s what is to be sent, but for what belongs to HTTPS alone',
    async (path, file = '') => {
      const { status, headers } = await ask(path);
      expect(status).toBe(200);
      expect(headers).toMatchObject(lowered(headersOf(file)));
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  test.each(['/gone.js', '/assets/', '/download/', '/../package.json'])('has no %s', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(404);
    expect(headers).toMatchObject(lowered(refusalHeaders));
  });
});
