import { weeksBetween } from '../../rules/dating.ts';
import { readNumber } from '../../rules/number.ts';
import type { Earlier, Pathogen, Result } from '../../rules/vocabulary.ts';
import { ui } from '../words.ts';
import { dateInWords, readDate } from './date.ts';
import type { FieldError } from './draft.ts';
import { noPrint, printOf, type PrintedDraft } from './printed-draft.ts';
import { isReadAs, readPrinted } from './printed.ts';

/** What an earlier sample can hold. */
export const EARLIER_KEYS = ['igg', 'igm', 'avidity'] as const;
export type EarlierKey = (typeof EARLIER_KEYS)[number];

/** Selected where the result is a number with its limits or its kit. */
export const NUMBER = 'number';

/** One earlier sample as typed. */
export interface SampleDraft {
  weeks: string;
  /** Its date, in place of the weeks before. */
  on: string;
  igg: string;
  igm: string;
  avidity: string;
  /** What is typed where a result is a number. */
  numbers: { [K in EarlierKey]: PrintedDraft };
  sameAssay: boolean;
}

export const emptySample = (): SampleDraft => ({
  weeks: '',
  on: '',
  igg: '',
  igm: '',
  avidity: '',
  numbers: { igg: noPrint(), igm: noPrint(), avidity: noPrint() },
  sameAssay: false,
});

export function sampleDrafts(samples: readonly Earlier[], pathogen: Pathogen | null): SampleDraft[] {
  return samples.map((sample) => {
    const draft = emptySample();
    for (const key of EARLIER_KEYS) {
      const result = sample[key];
      if (!result) continue;
      draft[key] = result.class ?? '';
      if (result.text === undefined || pathogen === null) continue;
      draft.numbers[key] = printOf(result);
      if (isReadAs({ key, pathogen }, draft.numbers[key], result)) draft[key] = NUMBER;
    }
    return { ...draft, weeks: String(sample.weeksBefore), sameAssay: sample.sameAssay === true };
  });
}

/** What the ids of the fields of one number begin with. */
export const numberAt = (key: EarlierKey, index: number) => `${key}-${index}-`;

/** One result of an earlier sample; nothing where it is not on the report. */
function readResult(
  draft: SampleDraft,
  key: EarlierKey,
  index: number,
  pathogen: Pathogen | null,
  errors: FieldError[],
): { readonly [K in EarlierKey]?: Result } {
  const chosen = draft[key];
  if (chosen === '' || pathogen === null) return {};
  if (chosen !== NUMBER) return { [key]: { class: chosen } };
  const read = readPrinted({ key, pathogen }, draft.numbers[key], numberAt(key, index));
  if ('result' in read) return { [key]: read.result };
  for (const { field, message } of read.errors)
    errors.push({ field, message: ui.earlier.ofNumber(index + 1, ui.earlier[key], message) });
  return {};
}

/** How long before this sample an earlier one was taken, by the weeks or by its date. */
function weeksOf(
  draft: SampleDraft,
  index: number,
  sampledOn: string | null,
): { readonly weeks: number; readonly dated: boolean } | FieldError {
  const number = index + 1;
  const [weeksField, onField] = [`weeks-${index}`, `on-${index}`];
  const hasWeeks = draft.weeks.trim() !== '';
  if (sampledOn !== null && draft.on.trim() !== '') {
    if (hasWeeks) return { field: onField, message: ui.earlier.both(number) };
    const date = readDate(draft.on, ui.earlier.dateOf(number));
    if ('error' in date) return { field: onField, message: date.error };
    const weeks = date.iso === null ? null : weeksBetween(date.iso, sampledOn);
    if (weeks === null)
      return { field: onField, message: ui.earlier.notBefore(number, dateInWords(sampledOn)) };
    return { weeks, dated: true };
  }
  if (!hasWeeks)
    return {
      field: weeksField,
      message: sampledOn === null ? ui.earlier.weeksEmpty(number) : ui.earlier.whenEmpty(number),
    };
  const weeks = readNumber(draft.weeks);
  if (weeks.kind !== 'number' || weeks.comparator !== null || weeks.tail !== '')
    return { field: weeksField, message: ui.earlier.weeksForm(number) };
  return { weeks: weeks.value, dated: false };
}

export function readSamples(
  drafts: readonly SampleDraft[],
  sampledOn: string | null,
  pathogen: Pathogen | null,
):
  | { readonly samples: readonly Earlier[]; readonly fromDates: boolean }
  | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  let fromDates = false;
  const samples = drafts.map((draft, index): Earlier => {
    const when = weeksOf(draft, index, sampledOn);
    if ('message' in when) errors.push(when);
    else fromDates ||= when.dated;
    if (draft.igg === '' && draft.igm === '' && draft.avidity === '')
      errors.push({ field: `igg-${index}`, message: ui.earlier.nothing(index + 1) });
    return {
      weeksBefore: 'weeks' in when ? when.weeks : 0,
      ...readResult(draft, 'igg', index, pathogen, errors),
      ...readResult(draft, 'igm', index, pathogen, errors),
      ...readResult(draft, 'avidity', index, pathogen, errors),
      ...(draft.sameAssay ? { sameAssay: true } : {}),
    };
  });
  if (errors.length > 0) return { errors };
  return { samples: [...samples].sort((a, b) => a.weeksBefore - b.weeksBefore), fromDates };
}
