import type { Assessment } from '../../../src/rules/vocabulary.ts';
import { rule, type Invariant } from './rule.ts';

const PROMISES: readonly RegExp[] = [
  /\bno[- ]risks?\b/i,
  /\b(?:zero|nil)[- ]risk\b/i,
  /(?<![\d.,])0\s?%/,
  /\bsafe\b/i,
  /\bterminat(?:e|es|ed|ing|ion|ions)\b/i,
  /\babort(?:ion|ions|ed|ing|ifacient)?\b/i,
];
const MOTHER_DRUG = /\b(?:val)?ganciclovir|\bfoscarnet|\bcidofovir|\bmaribavir|\bletermovir/i;
const DOSE =
  /\d[\d.,]*\s?(?:mg|mcg|µg|μg|g|grams?|ml|MIU|million (?:IU|units)|IU|units|tablets?|capsules?)\b(?!\s?\/\s?(?:ml|dl|l)\b)/i;
const OFTEN =
  /\b(?:once|twice|three times|four times|\d+ times) (?:a day|daily|a week|per day)\b|\bevery \d+ hours\b/i;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/** The record without the sentences it quotes from `avoid`. */
function recordWithoutAvoid(a: Assessment): string {
  return a.avoid.reduce((text, each) => text.split(squeeze(each.text)).join(' '), squeeze(a.record));
}

function actionTexts(a: Assessment): string[] {
  return a.actions.flatMap((each) => [each.text, each.when ?? '']);
}

/** Every text a reader sees outside `avoid`. */
function allTexts(a: Assessment): string[] {
  const because = a.because.flatMap((each) => [each.text, typeof each.value === 'string' ? each.value : '']);
  return [...actionTexts(a), ...because, ...a.guidelines.map((each) => each.advice), recordWithoutAvoid(a)];
}

function firstMatch(texts: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const text of texts) {
    for (const pattern of patterns) {
      const found = pattern.exec(squeeze(text));
      if (found)
        return `"${found[0]}" in "${squeeze(text).slice(Math.max(0, found.index - 50), found.index + 60)}"`;
    }
  }
  return null;
}

/** What the texts may not say, and how the record is laid out. */
export const wording: readonly Invariant[] = [
  rule('K08', (_, a) => firstMatch(allTexts(a), PROMISES)),
  rule('K09', (c, a) => {
    const reasons = a.because.map((each) => each.text);
    const dose = firstMatch([...actionTexts(a), ...reasons, recordWithoutAvoid(a)], [DOSE, OFTEN]);
    return dose ?? (c.subject === 'newborn' ? null : firstMatch(actionTexts(a), [MOTHER_DRUG]));
  }),
  rule('K10', (c, a) => {
    if (a.record.length < 1 || a.record.length > 1200) return `the record has ${a.record.length} characters`;
    const long = a.record.split('\n').find((line) => line.length > 80);
    if (long !== undefined) return `a line of ${long.length}: ${long}`;
    // A short id such as "a" or "12" stands in any text by chance; only a telling one shows a leak.
    return c.id.length >= 4 && a.record.includes(c.id) ? 'the record holds the id' : null;
  }),
];
