/**
 * The published cases, each infection a script of its own. They are no files to be fetched: the page's policy lets it
 * ask for nothing but scripts of its own, so that nothing can leave it either.
 */
import type { Pathogen } from '../../rules/vocabulary.ts';

const packs = import.meta.glob<string>('../../../tests/cases/*.ndjson', { query: '?raw', import: 'default' });

/** The cases of an infection as JSON lines. Rejects where they do not come. */
export async function packOf(pathogen: Pathogen): Promise<string> {
  const pack = packs[`../../../tests/cases/${pathogen}.ndjson`];
  if (pack === undefined) throw new Error(`no cases of ${pathogen}`);
  return pack();
}
