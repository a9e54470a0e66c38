import { isCalendarDate } from '../../rules/calendar.ts';
import { readNumber } from '../../rules/number.ts';
import { ui, words } from '../words.ts';

const digits = (text: string) => {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : 0;
};

/** Day, month, year, as people write it; null for nothing typed. `what` is the date that an error names. */
export function readDate(
  text: string,
  what: string = ui.date.sampledOn,
): { readonly iso: string | null } | { readonly error: string } {
  if (text.trim() === '') return { iso: null };
  const match = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text.trim());
  if (!match) return { error: ui.date.form(what) };
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(iso)) return { error: ui.date.real(what) };
  return year.startsWith('20') ? { iso } : { error: ui.date.year(what) };
}

/** "4-12-2026", the form in which it is typed. */
export function typedDate(iso: string | null): string {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return iso === null ? '' : `${digits(day)}-${digits(month)}-${year}`;
}

/** "4 December 2026", as the language writes it. */
export function dateInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return words.dated({ year: digits(year), month: digits(month), day: digits(day) });
}
