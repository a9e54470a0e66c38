import { readShared, type ShareFault } from '../../exchange/share-read.ts';
import type { MadeWith } from '../../exchange/share.ts';
import type { Outcome } from '../../machines/consultation-types.ts';
import { isOneSlip } from '../../machines/take-in.ts';
import { valueAt } from '../../rules/view.ts';
import { HISTORY_KEYS, RESULT_KEYS, type Case, type FactPath } from '../../rules/vocabulary.ts';
import { factLabel, factShort, valueInWords } from '../case/describe.ts';
import { outcomeOf } from '../worklist/row.ts';

/** A link, opened: the cases as they were entered, and what these tables say to them. */
export interface Opened {
  readonly made: MadeWith;
  readonly cases: readonly Case[];
  readonly outcomes: readonly Outcome[];
}

/** @param practice the practice that the tables here follow */
export function openShared(
  letters: string,
  practice: string | null,
): { readonly opened: Opened } | { readonly fault: ShareFault } {
  const read = readShared(letters);
  if ('fault' in read) return read;
  const { made, cases } = read.slip;
  if (!isOneSlip(cases)) return { fault: 'broken' };
  const outcomes = cases.map((one) => outcomeOf({ ...one, settings: { ...one.settings, practice } }));
  return { opened: { made, cases, outcomes } };
}

const PATHS: readonly FactPath[] = [
  'gestation',
  'ageDays',
  ...RESULT_KEYS.map((key): FactPath => `results.${key}`),
  'previous',
  'series',
  ...HISTORY_KEYS.map((key): FactPath => `history.${key}`),
  'settings.avidityExcludesWeeks',
];

export interface Held {
  readonly lines: readonly { readonly path: FactPath; readonly label: string; readonly value: string }[];
  /** What was answered with no, none or not done. */
  readonly noes: readonly string[];
}

const isNo = (held: unknown) =>
  held === false || held === 'none' || (Array.isArray(held) && held.length === 0);

/** What a case holds: what is said, line by line, and what is not there by its name alone. */
export function heldIn(source: Case): Held {
  const all = PATHS.flatMap((path) => {
    const key = RESULT_KEYS.find((one) => path === `results.${one}`);
    const held: unknown = key === undefined ? valueAt(source, path) : source.results[key];
    const no = isNo(held) || (key !== undefined && source.results[key]?.class === 'not-done');
    return held === undefined || held === null ? [] : [{ path, held, no }];
  });
  return {
    lines: all
      .filter(({ no }) => !no)
      .map(({ path, held }) => ({ path, label: factLabel(path), value: valueInWords(path, held) })),
    noes: all.filter(({ no }) => no).map(({ path }) => factShort(path)),
  };
}
