import { readNumber } from '../../rules/number.ts';
import { ui } from '../words.ts';

const digits = (text: string) => {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : 0;
};

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** Day, month, year, as people write it; null for nothing typed. */
export function readDate(text: string): { readonly iso: string | null } | { readonly error: string } {
  if (text.trim() === '') return { iso: null };
  const match = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text.trim());
  if (!match) return { error: ui.start.dateForm };
  const [day, month, year] = [digits(match[1] ?? ''), digits(match[2] ?? ''), digits(match[3] ?? '')];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return { error: ui.start.dateReal };
  if (year < 2000 || year > 2099) return { error: ui.start.dateYear };
  return { iso: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

/** "4-12-2026", the form in which it is typed. */
export function typedDate(iso: string | null): string {
  const [year = '', month = '', day = ''] = (iso ?? '').split('-');
  return iso === null ? '' : `${digits(day)}-${digits(month)}-${year}`;
}

/** "4 December 2026". */
export function dateInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${digits(day)} ${ui.months[digits(month) - 1] ?? month} ${year}`;
}
