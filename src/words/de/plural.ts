/** Numbers and their nouns in German. */

const rules = new Intl.PluralRules('de');

/** The form of a word that goes with a number: "1 Woche", "2 Wochen". */
export const form = (n: number, one: string, many: string) => (rules.select(n) === 'one' ? one : many);

export const count = (n: number, one: string, many: string) => `${inGerman(String(n))} ${form(n, one, many)}`;

/** A number that the program wrote the English way, "1,234.5", as German writes it: "1.234,5". Never for prints. */
export const inGerman = (number: string) => number.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
