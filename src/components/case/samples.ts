import { weeksBetween } from '../../rules/dating.ts';
import { readNumber } from '../../rules/number.ts';
import type { Earlier, Result } from '../../rules/vocabulary.ts';
import { ui } from '../words.ts';
import { dateInWords, readDate } from './date.ts';
import type { FieldError } from './draft.ts';

/** One earlier sample as typed. */
export interface SampleDraft {
  weeks: string;
  /** Its date, in place of the weeks before. */
  on: string;
  igg: string;
  igm: string;
  avidity: string;
  sameAssay: boolean;
}

export const emptySample = (): SampleDraft => ({
  weeks: '',
  on: '',
  igg: '',
  igm: '',
  avidity: '',
  sameAssay: false,
});

export function sampleDrafts(samples: readonly Earlier[]): SampleDraft[] {
  return samples.map((sample) => ({
    weeks: String(sample.weeksBefore),
    on: '',
    igg: sample.igg?.class ?? '',
    igm: sample.igm?.class ?? '',
    avidity: sample.avidity?.class ?? '',
    sameAssay: sample.sameAssay === true,
  }));
}

const result = (key: string, value: string): { [key: string]: Result } =>
  value === '' ? {} : { [key]: { class: value } };

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
      ...result('igg', draft.igg),
      ...result('igm', draft.igm),
      ...result('avidity', draft.avidity),
      ...(draft.sameAssay ? { sameAssay: true } : {}),
    };
  });
  if (errors.length > 0) return { errors };
  return { samples: [...samples].sort((a, b) => a.weeksBefore - b.weeksBefore), fromDates };
}
