/**
 * One spelling for words and units that reports print in many: case, accents, dashes, spaces and Cyrillic letters
 * that look like Latin ones ("IgМ", "МЕ/мл") are folded away. Folding is for looking up, never for display.
 */

// Reports mix alphabets inside one word; both the tables and the report are folded, so the direction is arbitrary.
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ł: 'l',
  ß: 'ss',
};
const LOOK_ALIKE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');

// A question mark is left standing: "positive?" is a doubt, not a word with punctuation around it.
const OUTER = new Set(` \t\n\r\f\v\u00a0.,;:!"'\`´«»“”„‘’()[]{}<>*_=-/\\|#~…`);

/** Walks in from both ends, up to a letter: a pattern would look again at every blank inside a long text. */
function trimOuter(text: string): string {
  let [start, end] = [0, text.length];
  while (OUTER.has(text[start] ?? '')) start += 1;
  while (OUTER.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

function foldLetters(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      // An accent goes; the stroke that makes "=" into "≠" turns a word round, and stays.
      .replace(/(?!\u0338)[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
      .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES[letter] ?? letter)
  );
}

/**
 * The spelling under which a word is looked up: "Non-Reactive." and "non reactive" are one.
 * A text without letters ("+/-") keeps its signs, because there the signs are the word.
 */
export function foldWord(text: string): string {
  const folded = foldLetters(text);
  if (!/\p{L}/u.test(folded)) return folded.replace(/\s+/gu, '');
  return trimOuter(folded.replace(/[\s-]+/gu, ' '));
}

/** The spelling under which a unit is looked up: "МЕ / мл" and "ME/мл" are one. */
export function foldUnit(text: string): string {
  return foldLetters(text).replace(/[\s.]+/gu, '');
}
