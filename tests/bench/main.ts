/** `npm run bench`: measures, prints, and writes the record where it is asked to. */
import { busyNow, takenNow } from '../../src/command/bench/machine.ts';
import { printed } from '../../src/command/bench/print.ts';
import { saveSections } from '../../src/command/bench/save.ts';
import type { Section } from '../../src/command/bench/section.ts';
import { benchCases, benchTables, MIX } from './cases.ts';
import { comparison } from './comparison.ts';
import { measureSizes, scalePart } from './scale.ts';
import { READERS } from './scale-part.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const MILLION = [100_000, 1_000_000] as const;

/** Both readers on files of these sizes. */
async function scale(sizes: readonly number[]): Promise<Section> {
  const busy = busyNow();
  const cases = benchCases(await benchTables(), MIX).map(({ source }) => source);
  const parts = [];
  for (const name of READERS) parts.push(scalePart(name, await measureSizes(name, sizes, cases)));
  return { taken: takenNow(busy), versions: { Node: process.version }, parts };
}

/** @throws where an option is none of ours, an engine answers otherwise, or a file cannot be read */
export async function main(): Promise<void> {
  const options = new Set(process.argv.slice(2));
  const isMillion = options.delete('--million');
  const isWritten = options.delete('--write');
  if (options.size > 0) throw new Error(`no option ${[...options].join(', ')}: --million, --write`);
  const sections: { [name: string]: Section } = {};
  const measure = async (name: 'engines' | 'scale' | 'million', section: Promise<Section>) => {
    sections[name] = await section;
    process.stdout.write(`${printed(sections[name])}\n\n`);
  };
  if (isMillion) await measure('million', scale(MILLION));
  else {
    await measure('engines', comparison());
    await measure('scale', scale(SIZES));
  }
  if (isWritten) await saveSections(sections);
}
