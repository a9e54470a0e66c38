/** What stands beside the CMV tables: sources, statements, positions, the library, and the treatment page that nothing reaches. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LibraryFact, LibraryPage } from '../../src/tables/library/page.ts';
import { treatmentPage } from '../../src/tables/library/treatment.ts';
import { actions as actionWords } from '../../src/words/en/clinical.ts';
import { cmvWords as statements } from '../../src/words/en/guidelines/cmv.ts';
import { cmvWords as cmvLibrary } from '../../src/words/en/library/cmv.ts';
import { treatmentWords } from '../../src/words/en/library/treatment.ts';
import { cmvPositionWords, cmvTopicWords } from '../../src/words/en/positions/cmv.ts';
import { filesBelow } from '../architecture/sources.ts';
import { assess } from '../helpers/read-case.ts';
import { textsOutsideAvoid } from '../../src/rules/agreement.ts';
import { workedCases } from '../helpers/worked-cases.ts';

const factsOf = (page: LibraryPage): readonly LibraryFact[] => page.sections.flatMap(({ facts }) => facts);

const DOSE = /\d[\d.,]*\s?(?:mg|mcg|µg|g|grams?|IU|units|ml|tablets?|capsules?)\b(?!\s?\/\s?(?:ml|dl|l)\b)/i;
const OFTEN = /\b(?:once|twice|\d+ times) (?:a day|daily|per day)\b|\bevery \d+ hours\b/i;
/** Every text below a value, without the keys. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
const elsewhere = textsIn([statements, cmvLibrary, cmvPositionWords, cmvTopicWords]);

/** The worked cases of all three infections, and every cell of CMV with each avidity, early, late and before. */
const IGG = ['negative', 'grey', 'low-positive', 'positive'];
const IGM = ['negative', 'grey', 'positive'];
const AVIDITY = ['not-done', 'low', 'intermediate', 'high'];
const answers = [
  ...['toxoplasma', 'rubella', 'cmv'].flatMap(workedCases).map((one) => assess(one.case)),
  ...[null, '9', '20'].flatMap((gestation) =>
    IGG.flatMap((igg) =>
      IGM.flatMap((igm) =>
        AVIDITY.map((avidity) => {
          const results = { igg: { class: igg }, igm: { class: igm }, avidity: { class: avidity } };
          const subject = gestation === null ? 'planning' : 'pregnant';
          return assess({ id: 'grid', pathogen: 'cmv', subject, gestation, results });
        }),
      ),
    ),
  ),
];

describe('the treatment page', () => {
  const texts: readonly string[] = Object.values(treatmentWords.facts);
  const facts = factsOf(treatmentPage);

  it('is where doses stand, and no other CMV text gives one', () => {
    expect(texts.filter((text) => DOSE.test(text)).length).toBeGreaterThan(10);
    expect(elsewhere.filter((text) => DOSE.test(text) || OFTEN.test(text))).toEqual([]);
  });

  it('is not reached from an assessment: none of its sentences, drugs or doses', () => {
    const drug = /ganciclovir|foscarnet|cidofovir|pentaglobin|cytotect|maribavir|letermovir/i;
    expect(answers.length).toBeGreaterThan(200);
    for (const answer of answers) {
      const told = textsOutsideAvoid(answer).join(' ');
      expect(told).not.toMatch(drug);
      expect(told).not.toMatch(DOSE);
      const whole = JSON.stringify(answer);
      expect(texts.filter((text) => whole.includes(text))).toEqual([]);
    }
    expect(JSON.stringify(actionWords)).not.toMatch(drug);
  });

  it('is imported by the list of the library alone', () => {
    const users = [
      ...filesBelow('src/tables'),
      ...filesBelow('src/rules'),
      ...filesBelow('src/machines'),
    ].filter((path) =>
      readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').includes('library/treatment'),
    );
    expect(users).toEqual(['src/tables/library.ts']);
  });

  it('names the document in every sentence that quotes one', () => {
    const names: Readonly<Record<string, RegExp>> = {
      'ilive-cmv': /iLive page/,
      'cmv-compilation': /compilation/,
      'valganciclovir-page': /valganciclovir page/,
      cir: /CIR/,
    };
    const nameless = facts.filter(({ id, sources: from }) =>
      from.some(
        (source) => names[source]?.test((treatmentWords.facts as Record<string, string>)[id] ?? '') === false,
      ),
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it('puts guidance beside every contradiction, from the same page', () => {
    const ids = facts.map(({ id }) => id);
    expect(facts.filter(({ differs, guidance }) => differs && guidance === undefined)).toEqual([]);
    expect(facts.flatMap(({ guidance }) => guidance ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([
    'ig-interval-drugs', 'ig-interval-standard', 'ig-choice', 'ig-newborn', 'ig-pentaglobin', 'ig-unit-trial',
    'nb-ganciclovir', 'hiv-preemptive', 'hiv-eye', 'tx-dna', 'fu-pregnant', 'fu-transfer', 'drug-active', 'drug-fetus',
    'vala-absent', 'ts-gray', 'ts-wait', 'ts-blot', 'ts-avidity',
  ])('marks %s as contradicted', (id) => {
    expect(facts.find((fact) => fact.id === id)?.differs).toBe(true);
  }); // prettier-ignore

  it('gives both intervals of the immunoglobulin, each beside the other', () => {
    const [one, other] = ['ig-interval-drugs', 'ig-interval-standard'].map((id) =>
      facts.find((fact) => fact.id === id),
    );
    expect(one?.guidance).toContain(other?.id);
    expect(other?.guidance).toContain(one?.id);
    expect(treatmentWords.facts['ig-interval-drugs']).toMatch(/1 to 2 weeks/);
    expect(treatmentWords.facts['ig-interval-standard']).toMatch(/2 to 3 weeks/);
  });

  it('says of itself that it recommends nothing', () => {
    expect(treatmentWords.lead).toMatch(/not a recommendation/);
    expect(treatmentWords.lead).toMatch(/no result of Torchlight/);
  });
});

describe('CMV texts outside the tables', () => {
  it.each([
    ['no risk', /\b(?:no|zero|nil)[- ]risks?\b/i],
    ['0 %', /(?<![\d.,])0\s?%/],
    ['safe', /\bsafe\b/i],
    ['an end of the pregnancy', /\bterminat(?:e|es|ed|ing|ion|ions)\b|\babort/i],
    ['grey', /\bgrey\b/],
  ])('never say "%s"', (_name, pattern) => {
    expect([...elsewhere, ...textsIn(treatmentWords)].filter((text) => pattern.test(text))).toEqual([]);
  });
});
