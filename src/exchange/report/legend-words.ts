/** What the words of printed limits mean: classes, comparators, and what says nothing. */
import type { Meaning } from '../../rules/aids.ts';
import { foldWord } from '../../rules/fold.ts';
import type { Comparator } from '../../rules/number.ts';
import {
  CUT_OFFS,
  FILLERS,
  LEGEND_CLASSES,
  LEGEND_COMPARATORS,
  LEGEND_TO,
  OF_AVIDITY,
} from '../../tables/reports/legend.ts';
import { aids } from '../aids.ts';

export type LegendWord =
  | { readonly is: 'class'; readonly meaning: Meaning }
  /** `to`: the word may part the ends of a band as well ("до"). */
  | { readonly is: 'comparator'; readonly sign: Comparator; readonly to: boolean }
  | { readonly is: 'to' }
  | { readonly is: 'cut-off' }
  /** Limits of an avidity, as they say themselves. */
  | { readonly is: 'avidity' }
  | { readonly is: 'filler' };

function indexWords(): ReadonlyMap<string, LegendWord> {
  const words = new Map<string, LegendWord>();
  for (const filler of FILLERS) words.set(foldPhrase(filler), { is: 'filler' });
  for (const word of OF_AVIDITY) words.set(foldPhrase(word), { is: 'avidity' });
  for (const word of LEGEND_TO) words.set(foldPhrase(word), { is: 'to' });
  for (const word of CUT_OFFS) words.set(foldPhrase(word), { is: 'cut-off' });
  const comparators = [
    ...aids.comparators,
    ...Object.entries(LEGEND_COMPARATORS).flatMap(([sign, list]) =>
      list.map((word) => [foldPhrase(word), sign as Comparator] as const),
    ),
  ];
  for (const [word, sign] of comparators) {
    const known = words.get(word);
    words.set(word, { is: 'comparator', sign, to: known?.is === 'to' });
  }
  const classes = [
    ...aids.words,
    ...Object.entries(LEGEND_CLASSES).flatMap(([meaning, list]) =>
      list.map((word) => [foldPhrase(word), meaning as Meaning] as const),
    ),
  ];
  for (const [word, meaning] of classes) {
    if (meaning === 'flag') continue;
    const known = words.get(word);
    if (known && (known.is !== 'class' || known.meaning !== meaning))
      throw new Error(`"${word}" has two meanings in printed limits`);
    words.set(word, { is: 'class', meaning });
  }
  return words;
}

function foldPhrase(text: string): string {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord).join(' ');
}

interface Phrases {
  readonly items: ReadonlyMap<string, LegendWord>;
  /** The words of the longest. */
  readonly longest: number;
}

let known: Phrases | undefined;

/** At the first use: most readers of the app never read a legend. */
function phrases(): Phrases {
  if (known === undefined) {
    const items = indexWords();
    known = { items, longest: Math.max(...[...items.keys()].map((word) => word.split(' ').length)) };
  }
  return known;
}

const WORD = /[\p{L}\p{M}]+/uy;
const BETWEEN_WORDS = /[ \t\u00a0.'’‐‑-]+/uy;

/** What a sticky pattern takes from `start`; empty when it does not fit there. */
export function at(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

/** The longest phrase of the table that begins here, and where it ends. */
export function phraseAt(text: string, start: number): { item: LegendWord; end: number } | undefined {
  const { items, longest } = phrases();
  const ends: { phrase: string; end: number }[] = [];
  let [phrase, end] = ['', start];
  for (let count = 0; count < longest; count += 1) {
    const word = at(WORD, text, end);
    if (word === '') break;
    phrase = phrase === '' ? foldWord(word) : `${phrase} ${foldWord(word)}`;
    end += word.length;
    ends.push({ phrase, end });
    end += at(BETWEEN_WORDS, text, end).length;
  }
  for (const one of ends.reverse()) {
    const item = items.get(one.phrase);
    if (item) return { item, end: one.end };
  }
  return undefined;
}
