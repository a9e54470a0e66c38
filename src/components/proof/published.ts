/** The published number of all answers. Of the files of the releases a build takes in their numbers alone. */
import { content } from '../../tables/content.ts';

const hashes: { readonly [file: string]: string } = import.meta.glob<string>('../../../releases/*.json', {
  import: 'hash',
  eager: true,
});

/** The number published with this version of the tables; null where none was published yet. */
export const publishedHash: string | null = hashes[`../../../releases/${content.version}.json`] ?? null;
