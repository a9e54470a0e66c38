/** Grammar that several files of the Italian words need. */

const plural = new Intl.PluralRules('it');

/** "1 settimana", "2 settimane". */
export const count = (n: number, one: string, many: string) =>
  `${n} ${plural.select(n) === 'one' ? one : many}`;

/** The article before 8 and 11 loses its vowel: "il 8 maggio" becomes "l’8 maggio", "dal 11" becomes "dall’11". */
export const elided = (text: string) =>
  text
    .replace(/\b([Ii])l (?=(?:8|11)\b)/g, (_, i: string) => (i === 'I' ? 'L’' : 'l’'))
    .replace(/\b([Dd]al|[Aa]l|[Dd]el|[Nn]el|[Ss]ul) (?=(?:8|11)\b)/g, '$1l’');

/** "a, b e c". */
export const list = (parts: readonly string[], word = 'e') =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
