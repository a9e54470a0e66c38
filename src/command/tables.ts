/**
 * `npm run --silent tables -- --as dmn|plan-definition|csv|json DIR`: writes the tables as files of one format into a
 * folder, and prints their names. Every file is whole or is not there: it is written beside its place and then moved.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TABLE_FORMATS, tableFiles, type TableFile, type TableFormat } from '../exchange/tables/files.ts';

const USAGE = `accepted: --as ${TABLE_FORMATS.join('|')}, and one folder to write to`;

function choices(): { readonly format: TableFormat; readonly folder: string } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { as: { type: 'string' } },
      allowPositionals: true,
    });
    const format = TABLE_FORMATS.find((one) => one === values.as);
    const [folder, ...more] = positionals;
    return format === undefined || folder === undefined || more.length > 0 ? null : { format, folder };
  } catch {
    return null;
  }
}

/** Writes all files beside their places first, so that a full disk leaves the old ones as they were. */
export async function writeWhole(files: readonly TableFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const places = files.map(({ name, text }) => {
    const place = join(folder, name);
    return { place, beside: `${place}.part-${process.pid}`, text };
  });
  try {
    for (const { beside, text } of places) await writeFile(beside, text, { flag: 'wx' });
    for (const { place, beside } of places) await rename(beside, place);
  } finally {
    for (const { beside } of places) await rm(beside, { force: true });
  }
}

/** Runs the command; exit status 1 when it was called wrongly or the files could not be written. */
export async function main(): Promise<void> {
  const chosen = choices();
  if (chosen === null) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  const files = tableFiles(chosen.format);
  try {
    await writeWhole(files, chosen.folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    process.stderr.write(`the files could not be written to ${chosen.folder}: ${message}\n`);
    process.exitCode = 1;
    return;
  }
  for (const { name } of files) process.stdout.write(`${join(chosen.folder, name)}\n`);
}
