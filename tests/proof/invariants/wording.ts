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

/** Every text a reader sees outside `avoid` and the record. */
function allTexts(a: Assessment): string[] {
  const because = a.because.flatMap((each) => [each.text, typeof each.value === 'string' ? each.value : '']);
  return [...actionTexts(a), ...because, ...a.guidelines.map((each) => each.advice)];
}

function match(text: string, patterns: readonly RegExp[]): string | null {
  const line = squeeze(text);
  for (const pattern of patterns) {
    const found = pattern.exec(line);
    if (found) return `"${found[0]}" in "${line.slice(Math.max(0, found.index - 50), found.index + 60)}"`;
  }
  return null;
}

/** The same few thousand sentences stand in all answers: each is searched once, and a record each time. */
class Searched {
  readonly #patterns: readonly RegExp[];
  readonly #found = new Map<string, string | null>();

  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns;
  }

  first(sentences: readonly string[], record = ''): string | null {
    for (const sentence of sentences) {
      let found = this.#found.get(sentence);
      if (found === undefined) {
        found = match(sentence, this.#patterns);
        // Sentences that name a date or a value are without number.
        if (this.#found.size < 20_000) this.#found.set(sentence, found);
      }
      if (found !== null) return found;
    }
    return match(record, this.#patterns);
  }
}

const promises = new Searched(PROMISES);
const doses = new Searched([DOSE, OFTEN]);
const drugs = new Searched([MOTHER_DRUG]);

/** What the texts may not say, and how the record is laid out. */
export const wording: readonly Invariant[] = [
  rule('K08', (_, a) => promises.first(allTexts(a), recordWithoutAvoid(a))),
  rule('K09', (c, a) => {
    const reasons = a.because.map((each) => each.text);
    const dose = doses.first([...actionTexts(a), ...reasons], recordWithoutAvoid(a));
    return dose ?? (c.subject === 'newborn' ? null : drugs.first(actionTexts(a)));
  }),
  rule('K10', (c, a) => {
    if (a.record.length < 1 || a.record.length > 1200) return `the record has ${a.record.length} characters`;
    const long = a.record.split('\n').find((line) => line.length > 80);
    if (long !== undefined) return `a line of ${long.length}: ${long}`;
    // A short id such as "a" or "12" stands in any text by chance; only a telling one shows a leak.
    return c.id.length >= 4 && a.record.includes(c.id) ? 'the record holds the id' : null;
  }),
];
