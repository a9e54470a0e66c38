/**
 * `npm run release`: everything that is published, in the folder `release`. Each step is counted; a step that fails hides
 * none of the later ones, but then nothing of this folder may be published. The last line is the sum.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { TABLE_FORMATS, tableFiles } from '../../exchange/tables/files.ts';
import { content } from '../../tables/content.ts';
import { downloadIn, filesBelow, releaseHash, sumsOf } from '../build/files.ts';
import { writeWhole } from '../tables.ts';
import { countPlaywright } from '../test-counts.mjs';
import { findNginx } from './nginx.ts';
import { AWAY, buildIn, copySources, differences, HOME, runIn } from './rebuild.ts';
import { licenceList, sbomOf } from './sbom.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = join(root, 'release');
const SUMS = 'SHA256SUMS';

const say = (text: string) => process.stdout.write(`${text}\n`);
const counts = { passed: 0, failed: 0 };

/** @param work what it did, in words; throws where it fails */
async function step(name: string, work: () => string | Promise<string>): Promise<void> {
  try {
    say(`passed  ${name}: ${await work()}`);
    counts.passed += 1;
  } catch (error) {
    say(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    counts.failed += 1;
  }
}

/** The packages as the lock file has them, nothing of theirs run. */
function install(folder: string): string {
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stderr } =
    npm?.endsWith('npm-cli.js') === true
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, options);
  if (status !== 0) throw new Error(stderr);
  return 'a fresh copy of the sources has its packages';
}

/** The build, made twice under different names and surroundings. */
function buildTwice(folder: string, moved: string, first: string): string {
  buildIn(folder, HOME);
  renameSync(join(folder, 'dist'), first);
  renameSync(folder, moved);
  buildIn(moved, AWAY);
  const found = differences(first, join(moved, 'dist'));
  if (found.length > 0) throw new Error(`two builds differ: ${found.join(', ')}`);
  const around = `${HOME.zone} and ${AWAY.zone}, ${HOME.locale} and ${AWAY.locale}, umask 022 and 077`;
  return `${filesBelow(first).length} files, the same SHA-256 each (two folders, ${around})`;
}

function proof(): string {
  const folder = join(out, 'proof');
  mkdirSync(folder, { recursive: true });
  const args = ['src/command/proof.mjs', '--json', join(folder, 'report.json')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  writeFileSync(join(folder, 'report.txt'), stdout);
  for (const name of [`${content.version}.json`, `${content.version}.bin.br`])
    cpSync(join(root, 'releases', name), join(folder, 'answers', name));
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim().split('\n').slice(-3).join(' '));
  return `no fault in content ${content.version}`;
}

/** The browser tests of the one file and of the headers, on this very build. @param nginx a server to test on as well */
function inBrowser(folder: string, nginx: string | null): string {
  const report = join(folder, 'node_modules/.cache/release.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', 'single-file', 'headers'];
  const { status } = spawnSync(process.execPath, [...args, '--reporter=json'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(nginx === null ? {} : { NGINX: nginx }) },
  });
  const found: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const { passed, failed, notes } = countPlaywright(found, status === 0);
  if (failed > 0) throw new Error(`${failed} failed, ${passed} passed; ${notes.join(', ')}`);
  return `${passed} browser tests`;
}

async function makeAll(folder: string): Promise<void> {
  const [fresh, moved, first] = [join(folder, 'one'), join(folder, 'elsewhere'), join(folder, 'first')];
  copySources(root, fresh);
  await step('npm ci --ignore-scripts', () => install(fresh));
  await step('two builds', () => buildTwice(fresh, moved, first));
  await step('app and one file', () => {
    cpSync(first, join(out, 'app'), { recursive: true });
    const file = downloadIn(first);
    if (file === null) throw new Error('the build made no file to download');
    cpSync(join(first, file), join(out, file.replace(/^.*\//, '')));
    return `release hash ${releaseHash(first)}`;
  });
  await step('tables', async () => {
    for (const format of TABLE_FORMATS) await writeWhole(tableFiles(format), join(out, 'tables', format));
    return TABLE_FORMATS.join(', ');
  });
  await step('case pack', () => {
    const files = ['README.md', 'toxoplasma.ndjson', 'rubella.ndjson', 'cmv.ndjson'];
    for (const name of files) cpSync(join(root, 'tests/cases', name), join(out, 'cases', name));
    return files.join(', ');
  });
  await step('proof', proof);
  await step('packages', () => {
    writeFileSync(join(out, 'sbom.cdx.json'), sbomOf(root));
    writeFileSync(join(out, 'licences.csv'), licenceList(root));
    return 'CycloneDX list and licences';
  });
  await step('licences, pins, headers as files', () => {
    const tests = ['packages', 'headers', 'release', 'single-file'].map(
      (name) => `tests/command/${name}.test.ts`,
    );
    runIn(moved, ['node_modules/vitest/vitest.mjs', 'run', ...tests]);
    return 'their tests';
  });
  const nginx = findNginx();
  await step('browser, on our own server and on nginx', () => {
    const found = inBrowser(moved, nginx);
    if (nginx === null) throw new Error(`not run: no nginx here, and none could be installed (${found})`);
    return found;
  });
  cpSync(join(root, 'deploy/nginx.conf'), join(out, 'nginx.conf'));
}

/** Makes the folder anew; exit status 1 where a step failed. */
export async function main(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-release-'));
  try {
    await makeAll(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const files = filesBelow(out);
  writeFileSync(join(out, SUMS), sumsOf(out, files));
  say(`release: ${files.length} files, listed in ${SUMS}`);
  say(`${counts.passed} passed, ${counts.failed} failed`);
  if (counts.failed > 0) process.exitCode = 1;
}
