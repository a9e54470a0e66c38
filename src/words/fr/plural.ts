/** Numbers and their nouns in French. */

const rules = new Intl.PluralRules('fr');

/** The form of a word that goes with a number: "0 semaine", "1 semaine", "2 semaines". */
export const form = (n: number, one: string, many: string) => (rules.select(n) === 'one' ? one : many);

export const count = (n: number, one: string, many: string) => `${inFrench(String(n))} ${form(n, one, many)}`;

/** A number that the program wrote the English way, "1,234.5", as French writes it: "1 234,5". Never for prints. */
export const inFrench = (number: string) =>
  number.replace(/[.,]/g, (sign) => (sign === ',' ? '\u202f' : ','));
