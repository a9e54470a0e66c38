/** Looks words up. */
import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';

/** Letters without their marks, so that "avidite" finds "avidité" and a capital is no other letter. */
const fold = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export interface Finder {
  /** The entries that hold every word, the beginning of a word counting for it; best first. */
  readonly find: (query: string) => readonly Entry[];
}

export function finderOf(entries: readonly Entry[]): Finder {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({ fields: ['title', 'text'], processTerm: fold });
  index.addAll(entries);
  const look = (query: string, fuzzy: number) =>
    index.search(query, { combineWith: 'AND', prefix: true, fuzzy, boost: { title: 2 } });
  return {
    find(query) {
      // A slip of the finger is forgiven only where the words as typed are nowhere.
      const exact = look(query, 0);
      const found = exact.length > 0 ? exact : look(query, 0.2);
      return found.flatMap(({ id }) => byId.get(id as string) ?? []);
    },
  };
}
