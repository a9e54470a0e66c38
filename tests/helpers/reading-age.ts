/** How hard a text is to read: the Flesch-Kincaid grade, with a small count of English syllables. */

/** Words whose syllables the letters do not give away. */
const KNOWN: { readonly [word: string]: number } = {
  people: 2,
  antibodies: 4,
  sure: 1,
  someone: 2,
  something: 2,
  sometimes: 2,
  science: 2,
  being: 2,
  idea: 3,
  area: 3,
  every: 2,
  vegetables: 4,
  else: 1,
  hygiene: 2,
  forehead: 2,
  before: 2,
  medicine: 3,
  everything: 3,
};

/** Sentences end with a full stop, a question mark or an exclamation mark before a blank or the end. */
export const sentencesIn = (text: string): string[] =>
  text.match(/[^.!?]+(?:[.!?]+(?=\s|$)|$)/g)?.map((one) => one.trim()) ?? [];

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];

/** An abbreviation is spelled out letter by letter; a number counts as one, as it is mostly read at a glance. */
export function syllablesIn(word: string): number {
  if (/^\d+$/.test(word)) return 1;
  if (/^[A-Z]{2,}$/.test(word)) return word.length;
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  const known = KNOWN[plain];
  if (known !== undefined) return known;
  const letters = plain
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[aeiouy].*)(?<![dt])ed$/, '') // looked, but tested
    .replace(/(?<=[aeiouy].*[^lsxzcg])es$/, '') // times, but boxes
    .replace(/(?<=[aeiouy].*[^l])e$/, '') // done, but little
    .replace(/(?<=[aeiouy].*[aeiou]l)e$/, ''); // while, smile
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 1);
}

export interface Totals {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

export const added = (a: Totals, b: Totals): Totals => ({
  sentences: a.sentences + b.sentences,
  words: a.words + b.words,
  syllables: a.syllables + b.syllables,
});

const counted = new Map<string, Totals>();

function totals(text: string): Totals {
  let known = counted.get(text);
  if (known === undefined) {
    const words = wordsIn(text);
    const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
    counted.set(text, (known = { sentences: sentencesIn(text).length, words: words.length, syllables }));
  }
  return known;
}

export const totalsOf = (texts: readonly string[]): Totals =>
  texts.map(totals).reduce(added, { sentences: 0, words: 0, syllables: 0 });

/** Flesch-Kincaid grade: 6.5 is read at about 11 to 12 years. */
export const gradeOfTotals = ({ sentences, words, syllables }: Totals): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** The grade of a whole text. */
export const gradeOf = (texts: readonly string[]): number => gradeOfTotals(totalsOf(texts));
