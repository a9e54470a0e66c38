/** Writes a section of the record: the figures, the document and its pictures, each as prettier would have it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { drawChart } from './chart.ts';
import { recordOf } from './record.ts';
import type { Figures } from './section.ts';

const FIGURES = 'bench/figures.json';
const RECORD = 'BENCHMARKS.md';

function readFigures(path: string): Figures {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Figures;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

async function writeFormatted(path: string, text: string): Promise<void> {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

/**
 * Puts sections in the place of those of the same names and writes the record anew.
 * @param folder the root of the project
 */
export async function saveSections(sections: Figures, folder = process.cwd()): Promise<void> {
  mkdirSync(join(folder, 'bench'), { recursive: true });
  const figures: Figures = { ...readFigures(join(folder, FIGURES)), ...sections };
  await writeFormatted(join(folder, FIGURES), JSON.stringify(figures));
  await writeFormatted(join(folder, RECORD), recordOf(figures));
  for (const { parts } of Object.values(sections))
    for (const { chart } of parts)
      if (chart !== null) writeFileSync(join(folder, 'bench', chart.file), drawChart(chart));
}
