/** The answer in every language: the same answer, a record that fits, and no word that no language may say. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessIn, assessInEnglish, tableFor } from '../../src/exchange/shelf.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { PATHOGENS, type Assessment } from '../../src/rules/vocabulary.ts';
import type { AssessWords } from '../../src/rules/words.ts';
import { aids } from '../../src/exchange/aids.ts';
import { questions } from '../../src/tables/questions.ts';
import { howMany } from '../helpers/how-many.ts';
import { workedCases } from '../helpers/worked-cases.ts';

const root = new URL('../../src/words/', import.meta.url).pathname;
const languages = readdirSync(root).filter((name) => existsSync(`${root}${name}/texts.ts`));

/** Nothing is ever without risk, and termination is nobody's advice here. */
const FORBIDDEN: { readonly [language: string]: RegExp } = {
  ru: /нет риска|без риска|риска нет|риск отсутствует|нулев\S* риск|безопасн|\b0\s?%/iu,
  es: /sin riesgo|ningún riesgo|riesgo cero|riesgo nulo|no hay riesgo|\b0\s?%/iu,
  de: /kein(?:erlei)? Risiko|risikofrei|ohne Risiko|Nullrisiko|gefahrlos|\b0\s?%/iu,
  fr: /aucun risque|sans risque|risque (?:nul|zéro)|pas de risque|\b0\s?%/iu,
  pt: /sem risco|nenhum risco|risco (?:zero|nulo)|não há risco|\b0\s?%/iu,
  it: /nessun rischio|senza rischi|rischio (?:zero|nullo)|non c’è rischio|\b0\s?%/iu,
};

/** All but its words. */
const bones = (one: Assessment) => ({
  ...one,
  record: '',
  actions: one.actions.map(({ code }) => code),
  avoid: one.avoid.map(({ code }) => code),
  because: one.because.map(({ row, fact, value }) => [row, fact, value]),
  guidelines: one.guidelines.map(({ source, agrees }) => [source, agrees]),
});

const decided = PATHOGENS.flatMap(workedCases).flatMap((worked) => {
  const read = readLine(JSON.stringify(worked.case), aids);
  if ('error' in read) return [];
  const compiled = tableFor(read.ok.pathogen, read.ok.subject);
  if (compiled === null) return [];
  const decision = runHeadless(compiled, questions, read.ok);
  return [{ source: read.ok, decision, english: bones(assessInEnglish(decision, read.ok)) }];
});

/** In how many languages each worked case is told, by turns. */
const TOLD_IN = howMany(2, languages.length);

describe.each(languages.map((language, at) => ({ language, at })))('in $language', ({ language, at }) => {
  it('every worked case has the same answer, a record of its size and no forbidden word', async () => {
    const { texts } = (await import(`${root}${language}/texts.ts`)) as { texts: AssessWords };
    expect(FORBIDDEN[language], `the forbidden words of ${language}`).toBeDefined();
    expect(decided.length).toBeGreaterThan(300);
    for (const { source, decision, english } of decided.filter(
      (_, n) => (n + at) % languages.length < TOLD_IN,
    )) {
      const answer = assessIn(texts, decision, source);
      expect(bones(answer), source.id).toEqual(english);
      expect(answer.record.length, `${source.id}: ${answer.record}`).toBeLessThanOrEqual(1200);
      const longest = Math.max(...answer.record.split('\n').map((line) => [...line].length));
      expect(longest, `${source.id}: ${answer.record}`).toBeLessThanOrEqual(80);
      expect(JSON.stringify(answer), source.id).not.toMatch(FORBIDDEN[language] ?? /^/);
      expect(JSON.stringify(answer), source.id).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
