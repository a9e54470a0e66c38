/** The words of the cells as indexes that are looked up by folded spelling. */
import type { Subject } from '../../rules/vocabulary.ts';
import { foldWord } from '../../rules/fold.ts';
import {
  HEADING_FILLERS,
  HEADING_METHODS,
  SEX_WORDS,
  STATUS_WORDS,
  SUBJECT_WORDS,
  YES_WORDS,
} from '../../tables/reports/cell-words.ts';
import { aids } from '../aids.ts';
import type { Status } from './found.ts';

type Table<Is extends string> = Readonly<Record<Is, { readonly [language: string]: readonly string[] }>>;

/** @throws when one word is given two meanings */
function index<Is extends string>(table: Table<Is>): ReadonlyMap<string, Is> {
  const words = new Map<string, Is>();
  for (const [is, languages] of Object.entries(table) as [Is, Table<Is>[Is]][])
    for (const word of Object.values(languages).flat()) {
      const known = words.get(foldWord(word));
      if (known !== undefined && known !== is) throw new Error(`"${word}" has two meanings in one table`);
      words.set(foldWord(word), is);
    }
  return words;
}

const subjects = index<Subject>(SUBJECT_WORDS);
const sexes = index<'female' | 'male'>(SEX_WORDS);
const statuses = index<Exclude<Status, 'superseded'>>(STATUS_WORDS);
const yes: ReadonlySet<string> = new Set(Object.values(YES_WORDS).flat().map(foldWord));
const fillers: ReadonlySet<string> = new Set(HEADING_FILLERS.map(foldWord));
const methods: ReadonlySet<string> = new Set([
  ...HEADING_METHODS.map(foldWord),
  ...[...aids.kits.values()].flatMap(({ platform, maker }) =>
    foldWord(`${platform} ${maker}`).split(/[^\p{L}\p{N}]+/u),
  ),
]);

export const statusOf = (cell: string): Status | undefined => statuses.get(foldWord(cell));
export const sexOf = (cell: string) => sexes.get(foldWord(cell));
export const isFiller = (word: string) => fillers.has(foldWord(word));
/** The maker, the platform or the kind of method. */
export const isMethodWord = (word: string) => methods.has(foldWord(word));

/** Whose result it is, from the cell; "yes" counts below a heading that names the group ("Pregnant", "Беременность"). */
export function subjectOf(cell: string, heading: string): Subject | undefined {
  const said = subjects.get(foldWord(cell));
  return said ?? (yes.has(foldWord(cell)) ? subjects.get(foldWord(heading)) : undefined);
}
