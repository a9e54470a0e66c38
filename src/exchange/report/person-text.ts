/** The week of pregnancy, the due date or the last period, named somewhere in a text. */
import { HEADERS } from '../../tables/reports/headers.ts';
import { foldHeader } from './header.ts';

export type PersonText = 'week' | 'due-date' | 'last-period';

// "Delivery date estimated from last menstrual period" is a delivery date, "gestational age from LMP" a gestational age.
const ORDER: readonly PersonText[] = ['due-date', 'week', 'last-period'];

/** Long enough not to stand inside something else: "week", "SA" and "OM" count as whole texts only. */
const isTelling = (phrase: string) => phrase.includes(' ') || phrase.length > 6;

const PHRASES = ORDER.map((is) => {
  const all = Object.values(HEADERS[is]).flat().map(foldHeader);
  return { is, whole: new Set(all), inside: all.filter(isTelling).map((phrase) => ` ${phrase} `) };
});

/**
 * @param text a display or a label, in any of the languages of the reports
 * @returns what it names; null where it names none of them
 */
export function readPersonText(text: string): PersonText | null {
  if (text.length > 200) return null;
  const folded = foldHeader(text);
  const found = PHRASES.find(
    ({ whole, inside }) => whole.has(folded) || inside.some((phrase) => ` ${folded} `.includes(phrase)),
  );
  return found?.is ?? null;
}
