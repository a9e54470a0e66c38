import { readNumber } from '../../rules/number.ts';
import type { Earlier, Result } from '../../rules/vocabulary.ts';
import { ui } from '../words.ts';
import type { FieldError } from './draft.ts';

/** One earlier sample as typed. */
export interface SampleDraft {
  weeks: string;
  igg: string;
  igm: string;
  avidity: string;
  sameAssay: boolean;
}

export const emptySample = (): SampleDraft => ({
  weeks: '',
  igg: '',
  igm: '',
  avidity: '',
  sameAssay: false,
});

export function sampleDrafts(samples: readonly Earlier[]): SampleDraft[] {
  return samples.map((sample) => ({
    weeks: String(sample.weeksBefore),
    igg: sample.igg?.class ?? '',
    igm: sample.igm?.class ?? '',
    avidity: sample.avidity?.class ?? '',
    sameAssay: sample.sameAssay === true,
  }));
}

const result = (key: string, value: string): { [key: string]: Result } =>
  value === '' ? {} : { [key]: { class: value } };

export function readSamples(
  drafts: readonly SampleDraft[],
): { readonly samples: readonly Earlier[] } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const samples = drafts.map((draft, index): Earlier => {
    const number = index + 1;
    const weeks = readNumber(draft.weeks);
    if (draft.weeks.trim() === '')
      errors.push({ field: `weeks-${index}`, message: ui.earlier.weeksEmpty(number) });
    else if (weeks.kind !== 'number' || weeks.comparator !== null || weeks.tail !== '')
      errors.push({ field: `weeks-${index}`, message: ui.earlier.weeksForm(number) });
    if (draft.igg === '' && draft.igm === '' && draft.avidity === '')
      errors.push({ field: `igg-${index}`, message: ui.earlier.nothing(number) });
    return {
      weeksBefore: weeks.kind === 'number' ? weeks.value : 0,
      ...result('igg', draft.igg),
      ...result('igm', draft.igm),
      ...result('avidity', draft.avidity),
      ...(draft.sameAssay ? { sameAssay: true } : {}),
    };
  });
  if (errors.length > 0) return { errors };
  return { samples: [...samples].sort((a, b) => a.weeksBefore - b.weeksBefore) };
}
