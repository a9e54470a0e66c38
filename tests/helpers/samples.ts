/** Earlier samples in short words. */
import { viewCase } from '../../src/rules/view.ts';
import type { Case, Earlier } from '../../src/rules/vocabulary.ts';

/** "5 igg- igm+ same": weeks before, then the results and whether the assay was the same. */
export function sample(text: string): Earlier {
  const [weeks = '', ...rest] = text.split(' ');
  const names: Record<string, string> = {
    '-': 'negative',
    '~': 'grey',
    '+': 'positive',
    l: 'low-positive',
    '?': 'pending',
  };
  const result = (key: string) => {
    const found = rest.find((word) => word.startsWith(key));
    return found === undefined ? {} : { [key]: { class: names[found.slice(3)] ?? '' } };
  };
  return {
    weeksBefore: Number(weeks),
    ...result('igg'),
    ...result('igm'),
    ...(rest.includes('same') ? { sameAssay: true } : {}),
  };
}

/** A woman at so many weeks ("?" not known, "plan" before a pregnancy), IgG and IgM of today, and earlier samples. */
export function woman(week: string, today: string, samples: readonly string[], more: Partial<Case> = {}) {
  const { igg, igm } = sample(`0 ${today}`);
  return viewCase({
    id: '',
    pathogen: 'rubella',
    subject: week === 'plan' ? 'planning' : 'pregnant',
    gestation: week === 'plan' || week === '?' ? null : week,
    results: { ...(igg && { igg }), ...(igm && { igm }) },
    previous: samples.map(sample),
    ...more,
  });
}
