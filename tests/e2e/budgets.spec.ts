/** What the build weighs, and what a first visit asks for. */
import { randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARSERS, RUNTIME } from '../../src/command/build/packages.ts';
import { firstFiles, MOST_FIRST, MOST_PACKAGES, overweight } from '../../src/command/build/weight.ts';
import { expect, test } from './fixtures.ts';

test('every file of the build, all of them, and what the first question needs keep to their budgets', () => {
  expect(overweight('dist')).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const desk = Object.keys(dependencies).filter((name) => !PARSERS.includes(name));
  expect(desk.sort()).toEqual([...RUNTIME].sort());
  expect(desk.length).toBeLessThanOrEqual(MOST_PACKAGES.desk);
  expect(PARSERS.length).toBeLessThanOrEqual(MOST_PACKAGES.parsers);
});

// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
test('what is over its budget is named, and so is what no budget names', ({}, info) => {
  const folder = info.outputPath('heavy');
  cpSync('dist', folder, { recursive: true });
  const style = firstFiles(folder).find((file) => file.endsWith('.css')) ?? '';
  appendFileSync(join(folder, style), randomBytes(MOST_FIRST.gzip));
  writeFileSync(join(folder, 'stray.bin'), 'x');
  const found = overweight(folder);
  expect(found).toHaveLength(4);
  expect(found.join('\n')).toContain(`${style} (style of the desk)`);
  expect(found.join('\n')).toContain('the first question: ');
  expect(found.join('\n')).toContain('everything: ');
  expect(found.join('\n')).toContain('stray.bin: no budget names it');
});

// eslint-disable-next-line no-empty-pattern -- as above
test('a request more than the first question may need is named', ({}, info) => {
  const folder = info.outputPath('chatty');
  cpSync('dist', folder, { recursive: true });
  const page = join(folder, 'index.html');
  const more = ['a', 'b', 'c'].map((name) => `<script src="./${name}.js"></script>`).join('');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', `${more}</head>`));
  expect(overweight(folder).join('\n')).toContain('the first question asks for index.html');
});

test('over the wire it is so: the first question asks for its files alone, and can be filled in with them', async ({
  page,
  server,
}) => {
  const asked: string[] = [];
  server.meddle = (request) => {
    const path = (request.url ?? '').slice(1);
    if (/^assets\/index-.*\.js$/.test(path)) return true; // it never comes
    asked.push(path === '' ? 'index.html' : path);
    return false;
  };
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByLabel('Rubella').check();
  const icon = 'favicon.svg';
  expect(asked.filter((path) => path !== icon).sort()).toEqual(firstFiles('dist').sort());
});
