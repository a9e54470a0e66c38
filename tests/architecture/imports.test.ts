import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, root, sources, type Import, type Source } from './sources.ts';

/** May import values from, and types from; what to do instead stands beside it. */
const rooms: Record<string, { values: string[]; types?: string[]; instead: string }> = {
  tables: {
    values: ['tables'],
    types: ['rules'],
    instead: 'A table is data only: its types stand in src/rules, and so does whatever computes.',
  },
  rules: {
    values: ['rules'],
    instead: 'Rules are pure and know no table by name. Take the table or the words as a parameter.',
  },
  machines: {
    values: ['machines', 'rules', 'tables'],
    instead: 'A machine is the conversation only. Words belong to the screens, devices to src/browser.',
  },
  exchange: {
    values: ['exchange', 'rules', 'tables', 'words'],
    instead: 'Reports in, records out. Whoever shows or asks something calls exchange, not the reverse.',
  },
  words: {
    values: ['words'],
    types: ['tables', 'rules', 'exchange'],
    instead: 'A language is data only. Import keys with `import type`; compute in src/rules.',
  },
  components: {
    values: ['components', 'browser', 'words', 'proof', 'exchange', 'machines', 'rules', 'tables'],
    instead: 'Screens run in a browser; src/command runs in Node. Share through src/rules or src/exchange.',
  },
  browser: {
    values: ['browser'],
    types: ['machines', 'rules'],
    instead: 'The edge to the device knows nothing of ours. Hand it what it needs as a parameter.',
  },
  proof: {
    values: ['proof', 'rules', 'tables', 'exchange'],
    instead: 'A proof runs in Node, in a worker and in a page alike: give it the tables, not a device.',
  },
  command: {
    values: ['command', 'proof', 'rules', 'tables', 'machines', 'exchange', 'words'],
    instead: 'A command line drives the same machine as the app, without screens or a browser.',
  },
};

/** What runs in these rooms ships to the reader: no package but these. Types cost nothing. */
const packages: Record<string, RegExp> = {
  tables: /^$/,
  rules: /^zod\/mini$/,
  words: /^$/,
  machines: /^xstate($|\/)/,
  proof: /^$/,
  exchange: /^zod\/mini$/,
  browser: /^(svelte|xstate)($|\/)/,
  components: /^svelte($|\/)/,
};

/** Packages of one file alone: whoever needs them asks that file. */
const ofOneFile: Record<string, string> = {
  papaparse: 'src/exchange/report/csv-split.ts',
  minisearch: 'src/components/search/find.ts',
};

/** Built by itself: whoever imports it takes its address, none of its code. */
const addresses = new Set(['src/worker.ts', 'src/proof-worker.ts']);

const all = sources();
const paths = new Set(all.map((source) => source.path));

describe('imports', () => {
  test('keep to the directions between the rooms', () => {
    expect(all.flatMap((source) => source.imports.flatMap((one) => wrongWay(source, one)))).toEqual([]);
  });

  test('lead to a file that is there, with its ending', () => {
    const missing = all.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('src/') && !paths.has(target) && !target.endsWith('.css'))
        .map(({ target }) => `${path} imports ${target}: write the whole file name, ending included.`),
    );
    expect(missing).toEqual([]);
  });

  test('bring no package into a room that does without', () => {
    const foreign = all.flatMap(({ path, imports }) => {
      const allowed = packages[room(path)];
      return imports
        .filter(({ typeOnly }) => allowed && !typeOnly)
        .filter(({ target }) => !target.startsWith('src/') && !allowed?.test(target))
        .filter(({ target }) => ofOneFile[target] !== path)
        .map(({ target }) => `${path} imports ${target}: src/${room(path)} allows ${String(allowed)} only.`);
    });
    expect(foreign).toEqual([]);
  });

  test('take zod in its small form only, which makes no code of text', () => {
    const whole = all
      .filter(({ path }) => room(path) !== 'command')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target, typeOnly }) => !typeOnly && /^zod($|\/)/.test(target) && target !== 'zod/mini')
          .map(({ target }) => `${path} imports ${target}: take zod/mini.`),
      );
    expect(whole).toEqual([]);
  });

  test('form no circle', () => {
    expect(circles()).toEqual([]);
  });
});

describe('machines', () => {
  test('hold no clinical condition', () => {
    const clinical = /['"](igg|igm|avidity|pcr|blot|positive|negative|equivocal|reactive|high|low)['"]/gi;
    const found = all
      .filter(({ path }) => room(path) === 'machines')
      .flatMap(({ path, text }) => comparisons(text, clinical).map((line) => `${path}: ${line}`));
    expect(found, 'Compare nothing clinical in a machine: add a row to the table and ask it.').toEqual([]);
  });
});

describe('every file', () => {
  const skipped = new Set(['node_modules', 'dist', 'release', '.git', 'test-results', '.svelte-kit']);
  const texts = filesBelow('.', (name) => skipped.has(name))
    .filter((path) => !/\.(png|jpg|ico|woff2)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

  test('is free of paths of one machine', () => {
    const places = ['work', 'tmp', 'root', 'home', 'Users'].join('|');
    const absolute = new RegExp(`(^|[\\s"'\`(=:,])(file://)?/(${places})/`, 'm');
    const found = texts.filter(({ text }) => absolute.test(text)).map(({ path }) => path);
    expect(found, 'Use a path relative to the project, or os.tmpdir().').toEqual([]);
  });

  test('names no package registry', () => {
    const host = /https?:\/\/[^\s"'/]*(registry|npmjs|yarnpkg|artifactory|nexus|verdaccio)[^\s"'/]*/i;
    const found = texts.filter(({ text }) => host.test(text)).map(({ path }) => path);
    expect(found, 'Packages come from whatever registry the machine uses; name none.').toEqual([]);
  });
});

function room(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? '';
}

function wrongWay({ path }: Source, { target, typeOnly }: Import): string[] {
  const from = room(path);
  if (addresses.has(target)) return [];
  if (!target.startsWith('src/') || from === '') return []; // main.ts and App.svelte put everything together
  const rule = rooms[from];
  if (!rule) return [`${path}: src/${from}/ is no room of the house (see ARCHITECTURE.md).`];
  const allowed = typeOnly ? [...rule.values, ...(rule.types ?? [])] : rule.values;
  if (allowed.includes(room(target))) return [];
  return [`${path} imports ${typeOnly ? 'types from ' : ''}${target}. ${rule.instead}`];
}

/** Each circle of imports that exist at run time, as the path that closes it. */
function circles(): string[] {
  const next = new Map(all.map(({ path, imports }) => [path, imports.filter((one) => !one.typeOnly)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push(`${[...trail.slice(trail.indexOf(path)), path].join(' → ')}: move the shared part out.`);
    } else if (!done.has(path)) {
      for (const { target } of next.get(path) ?? []) walk(target, [...trail, path]);
      done.add(path);
    }
  };
  for (const { path } of all) walk(path, []);
  return found;
}

function comparisons(text: string, word: RegExp): string[] {
  return text.split('\n').filter((line) => /[!=]==/.test(line) && line.search(word) >= 0);
}

test('a test that puts something in the place of a module has modules of its own', () => {
  const named = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
  const mocking = filesBelow('tests').filter(
    (path) =>
      path.endsWith('.test.ts') &&
      !path.startsWith('tests/components/') &&
      /^vi\.mock\(/m.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(mocking.length).toBeGreaterThan(0);
  expect(mocking.filter((path) => !named.includes(`'${path}'`))).toEqual([]);
});
