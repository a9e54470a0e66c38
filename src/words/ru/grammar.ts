/** Russian grammar: a count with its noun, and the cases that such a count takes after a preposition. */
const rules = new Intl.PluralRules('ru');

/** The form of a noun for a count: 1 неделя, 2 недели, 5 недель, 11 недель, 21 неделя; a fraction as 2. */
export function plural(n: number, one: string, few: string, many: string): string {
  switch (rules.select(n)) {
    case 'one':
      return one;
    case 'many':
      return many;
    default:
      return few;
  }
}

/** "5 недель". */
export const counted = (n: number, one: string, few: string, many: string) =>
  `${n} ${plural(n, one, few, many)}`;

export const weeksCounted = (n: number) => counted(n, 'неделя', 'недели', 'недель');
export const daysCounted = (n: number) => counted(n, 'день', 'дня', 'дней');

/** "9 недель + 2 дня" becomes "9 недель + 2 дней": after "до", "от", "на сроке". */
export function genitive(counts: string): string {
  return counts.replace(/(\d+) (недел|дн|ден)[а-я]+/g, (_, digits: string, stem: string) => {
    const isOne = /(?:^|[^1])1$/.test(digits);
    if (stem === 'недел') return `${digits} ${isOne ? 'недели' : 'недель'}`;
    return `${digits} ${isOne ? 'дня' : 'дней'}`;
  });
}

/** "1 неделя" becomes "1 неделю": after "за" and "через". */
export const accusative = (counts: string) => counts.replace(/неделя/g, 'неделю');

/** "а, б или в". */
export const list = (parts: readonly string[], word: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;

/** A number with the decimal comma: "98,6". Never for what a laboratory printed. */
export const comma = (value: string) => value.replace('.', ',');

/** "10 000", parted from five digits on. */
export const thousands = (n: number) =>
  n < 10_000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
