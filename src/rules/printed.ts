/**
 * What of a printed result may be repeated. A laboratory's text can hold anything, a name too; so only what the number
 * grammar and the tables of words, units and kits wholly understand is handed on, and of the rest not a character.
 */
import type { Aids, Kit } from './aids.ts';
import { foldUnit } from './fold.ts';
import { readText } from './read-text.ts';
import type { CaseView } from './view.ts';
import { RESULT_KEYS, type Limits, type Result } from './vocabulary.ts';
import type { AssessWords } from './words.ts';

/** Characters of what is printed in one record. */
const PRINTED = 240;

export interface PrintedParts {
  /** As printed, with its own unit where it has one: "0,85 COI", "> 250"; null where it is not understood. */
  readonly text: string | null;
  /** The unit sent beside the text; null where the units table does not know it, or the text holds one itself. */
  readonly unit: string | null;
  readonly limits: Limits | null;
  readonly kit: Kit | null;
  /** `text` is a number or a titre, with or without a word. */
  readonly isNumber: boolean;
}

/** Looking up folds these marks away; in a record they would stand unseen. */
const visible = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The parts of a result that may stand in a record. */
export function printedParts({ text, unit, limits, kit }: Result, aids: Aids): PrintedParts {
  const known = unit !== undefined && aids.units.has(foldUnit(unit)) ? visible(unit) : null;
  const read = text === undefined ? 'not-understood' : readText(text, known ?? '', aids);
  const isRead = typeof read === 'object';
  return {
    text: isRead ? visible(text ?? '') : null,
    unit: isRead && read.unit !== '' ? null : known,
    limits: limits ?? null,
    kit: (kit === undefined ? undefined : aids.kits.get(kit)) ?? null,
    isNumber: isRead && read.number !== undefined,
  };
}

/** The numbers of the sample with their units, limits and kits, as far as they fit: "IgG > 250 IU/mL (limit 10)". */
export function printedIn({ source }: CaseView, aids: Aids, words: AssessWords): string[] {
  const values: string[] = [];
  let length = 0;
  for (const key of RESULT_KEYS) {
    const { text, unit, limits, kit, isNumber } = printedParts(source.results[key] ?? {}, aids);
    if (!isNumber || text === null) continue;
    const beside = [
      ...(limits === null ? [] : [words.record.limits(limits)]),
      ...(kit === null ? [] : [`${kit.maker} ${kit.platform}`]),
    ];
    const value = [words.fact(`results.${key}`), text, unit].filter((part) => part !== null).join(' ');
    const whole = beside.length === 0 ? value : `${value} (${beside.join(', ')})`;
    length += whole.length + 2;
    if (length > PRINTED) return [...values, '…'];
    values.push(whole);
  }
  return values;
}
