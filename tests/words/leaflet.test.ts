/**
 * Every leaflet that can be made of the published answers (each different answer of each space of whole cases), read
 * as a reader of about 11 years would: sentences counted, syllables counted, words that must not be there looked for.
 */
import { describe, expect, it } from 'vitest';
import { readRelease, readVectors } from '../../src/command/proof-release.ts';
import {
  sectionOf,
  stepsAndTips,
  type Found,
  type LeafletSection,
  type PlannedAction,
  type Time,
} from '../../src/components/leaflet/make.ts';
import { callsOf, piecesOf, questionsOf } from '../../src/components/leaflet/say.ts';
import type { Answer } from '../../src/proof/answer.ts';
import { dueOf, type DueTime } from '../../src/rules/due.ts';
import { viewCase } from '../../src/rules/view.ts';
import {
  ACTIONS,
  CONCLUSIONS,
  PATHOGENS,
  SUBJECTS,
  URGENCIES,
  type ActionCode,
  type Case,
  type Pathogen,
  type Subject,
} from '../../src/rules/vocabulary.ts';
import { content } from '../../src/tables/content.ts';
import { leafletFacts, silentOnBaby, stepsOfChild, stepsOfWoman } from '../../src/tables/leaflet.ts';
import { sources } from '../../src/tables/sources.ts';
import { times } from '../../src/tables/times.ts';
import { timesNewborn } from '../../src/tables/times-newborn.ts';
import { leaflet as words } from '../../src/words/en/leaflet.ts';
import {
  added,
  gradeOf,
  gradeOfTotals,
  sentencesIn,
  syllablesIn,
  totalsOf,
  wordsIn,
} from '../helpers/reading-age.ts';
import { publishedTold } from '../helpers/told.ts';

const NO_FINDING: Found = { lasting: null, early: null, age: null, germ: null };

/** Every combination of what the tests may have found. */
const findings: readonly Found[] = (['some', 'none', 'unclear', 'missing', null] as const).flatMap(
  (lasting) =>
    (['some', 'none', 'unclear', null] as const).flatMap((early) =>
      (lasting === 'some' ? (['older', 'newer', 'unclear', null] as const) : [null]).flatMap((age) =>
        (['some', 'none', 'unclear', null] as const)
          .filter((germ) => lasting !== null || germ !== null)
          .map((germ): Found => ({ lasting, early, age, germ })),
      ),
    ),
);

interface Made {
  readonly pathogen: Pathogen;
  readonly subject: Subject;
  readonly answer: Answer;
}

const release = readRelease(content.version);
const vectors = release === null ? [] : await readVectors(release);
const made: readonly Made[] = [
  ...new Map(
    vectors.flatMap(({ space: { pathogen, subject }, answers }) =>
      answers.map((answer): [string, Made] => [
        JSON.stringify([pathogen, subject, answer.conclusion, answer.urgency, answer.actions]),
        { pathogen, subject, answer },
      ]),
    ),
  ).values(),
];

const isCode = (code: string): code is ActionCode => (ACTIONS as readonly string[]).includes(code);

function plannedIn(actions: readonly string[]): readonly PlannedAction[] {
  return actions.map((action) => {
    const [code = '', time] = action.split('@');
    if (!isCode(code)) throw new Error(`no action ${code}`);
    return { code, time: (time as Time | undefined) ?? null };
  });
}

/** A case whose times all have days; `sampledOn` decides whether they are told. */
const aCase = (subject: Subject, sampledOn: string | null): Case => ({
  id: 'x',
  pathogen: 'toxoplasma',
  subject,
  ...(subject === 'pregnant' ? { gestation: '9+2' } : {}),
  ...(subject === 'newborn' ? { ageDays: 3 } : {}),
  results: {},
  history: { rashDaysAgo: 3, contactDaysAgo: 5 },
  sampledOn,
});

function sectionFor(
  { pathogen, subject, answer }: Made,
  found: Found,
  sampledOn: string | null,
): LeafletSection {
  const view = viewCase(aCase(subject, sampledOn));
  const known: { readonly [key: string]: DueTime } = subject === 'newborn' ? timesNewborn : times;
  return {
    pathogen,
    subject,
    conclusion: answer.conclusion,
    urgency: answer.urgency,
    found,
    ...stepsAndTips(pathogen, subject, plannedIn(answer.actions), (time) => dueOf(known[time] ?? {}, view)),
    silentOnBaby: subject === 'pregnant' && silentOnBaby.includes(answer.conclusion),
  };
}

/** Everything that a leaflet of one section says, headings left out: they are no sentences. */
function textOf(section: LeafletSection): readonly string[] {
  return [
    section.subject === 'newborn'
      ? words.sample.newborn
      : section.subject === 'pregnant'
        ? words.sample.week(12)
        : words.sample.planning,
    words.antibodies,
    ...piecesOf(section, words).map(({ text, when }) =>
      when === undefined ? text : `${text} ${[when.said, when.days].filter(Boolean).join(': ')}.`,
    ),
    ...questionsOf([section], words),
    ...callsOf(section.subject, [section], words),
    words.noTalk,
    words.notReviewed,
  ];
}

/** Every string of the English leaflet that a patient may read; a function of a number is tried. */
function* strings(of: unknown, path: string): Generator<[string, string]> {
  if (typeof of === 'string') yield [path, of];
  else if (typeof of === 'object' && of !== null)
    for (const [key, held] of Object.entries(of))
      if (path !== '' || key !== 'page') yield* strings(held, `${path}.${key}`);
}
const everything = [...strings(words, '')];

describe('how reading age is counted', () => {
  it.each([
    ['baby', 2],
    ['infection', 3],
    ['toxoplasma', 4],
    ['tests', 1],
    ['antibodies', 4],
    ['pregnancy', 3],
    ['rubella', 3],
    ['we', 1],
    ['tested', 2],
    ['looked', 1],
    ['done', 1],
    ['vaccine', 2],
    ['hygiene', 2],
    ['virus', 2],
    ['people', 2],
    ['unclear', 2],
    ['children', 2],
    ['medicine', 3],
    ['CMV', 3],
    ['12', 1],
  ])('%s has %i syllables', (word, count) => expect(syllablesIn(word)).toBe(count));

  it('parts sentences at their ends and not in an abbreviation of a number', () => {
    expect(sentencesIn('One. Two three? Four: five!')).toEqual(['One.', 'Two three?', 'Four: five!']);
    expect(wordsIn("Your baby's test, done.")).toEqual(['Your', "baby's", 'test', 'done']);
  });

  it('finds the text of a guideline too hard', () => {
    const hard =
      'Serological evidence of periconceptional seroconversion necessitates multidisciplinary evaluation, including amniocentesis after an appropriate interval.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
  });
});

describe('the English leaflet', () => {
  it('is made of thousands of different answers, each conclusion of each infection among them', () => {
    expect(made.length).toBeGreaterThan(3000);
    const concluded = new Set(made.map(({ pathogen, answer }) => `${pathogen} ${answer.conclusion}`));
    const missing = PATHOGENS.flatMap((pathogen) => CONCLUSIONS.map((one) => `${pathogen} ${one}`)).filter(
      (one) => !concluded.has(one),
    );
    // Rubella is never dated back by avidity alone: the words stand ready all the same.
    expect(missing).toEqual(['rubella recent_infection_excluded']);
  });

  it('is made of every published case, with the actions of its assessment and no others', () => {
    const all = publishedTold();
    expect(all.length).toBeGreaterThan(100);
    for (const { source, assessment } of all)
      expect(sectionOf(source, assessment).conclusion).toBe(assessment.conclusion);
  });

  it('has a step or a tip for every action that is ordered', () => {
    const silent = made.flatMap(({ subject, pathogen, answer }) =>
      plannedIn(answer.actions)
        .filter(({ code }) => code !== 'hygiene_advice')
        .filter((action) => {
          const { steps, tips } = stepsAndTips(pathogen, subject, [action], () => null);
          return steps.length + tips.length === 0;
        })
        .map(({ code, time }) => `${subject} ${code} ${time ?? ''}`),
    );
    expect([...new Set(silent)]).toEqual([]);
  });

  it('never tells a woman of a test after it was said that none is needed', () => {
    for (const { subject, pathogen, answer } of made) {
      const { steps } = stepsAndTips(pathogen, subject, plannedIn(answer.actions), () => null);
      const keys = steps.map(({ key }) => key);
      if (keys.some((key) => /oMoreTests$/.test(key)))
        expect(
          keys.filter((key) => /^(moreTests|second|blood|swab|child(More|Second|Blood))/.test(key)),
        ).toEqual([]);
    }
  });

  it.each(SUBJECTS)('reads at grade 6.5 or below, whatever the tests found: %s', (subject) => {
    const one = made.find((all) => all.subject === subject);
    if (one === undefined) throw new Error('no answer');
    const foundWords = findings.map((found) =>
      totalsOf(
        piecesOf(sectionFor(one, found, null), words)
          .filter(({ part }) => part === 'found')
          .map(({ text }) => text),
      ),
    );
    let hardest = { grade: 0, text: '' };
    for (const each of made.filter((all) => all.subject === subject))
      for (const sampledOn of [null, '2026-12-04']) {
        const text = textOf(sectionFor(each, NO_FINDING, sampledOn));
        const rest = totalsOf(text);
        for (const found of foundWords) {
          const grade = gradeOfTotals(added(rest, found));
          if (grade > hardest.grade) hardest = { grade, text: text.join(' ') };
        }
      }
    expect(hardest.grade, hardest.text).toBeGreaterThan(0);
    expect(hardest.grade, hardest.text).toBeLessThanOrEqual(6.5);
  });

  it('has no sentence of more than 20 words, its time and days included', () => {
    const long = new Set<string>();
    for (const one of made)
      for (const sampledOn of [null, '2026-12-24'])
        for (const text of textOf(sectionFor(one, NO_FINDING, sampledOn)))
          for (const sentence of sentencesIn(text)) if (wordsIn(sentence).length > 20) long.add(sentence);
    for (const [path, text] of everything)
      for (const sentence of sentencesIn(text))
        if (wordsIn(sentence).length > 20) long.add(`${path}: ${sentence}`);
    expect([...long]).toEqual([]);
  });

  it.each([
    ['no risk', /\bno risk|zero risk|\b0 ?%|\bsafe\b|\bsafely\b/i],
    ['a word that may be heard the wrong way', /\bpositive|\bnegative|\breactive\b/i],
    [
      'an abbreviation of the laboratory',
      /\bIg[AGM]\b|\bPCR\b|\bEBV\b|\bDNA\b|\bserum|\bserolog|\bavidity|\bassay|\bblot/i,
    ],
    ['a third of a pregnancy', /trimester/i],
    ['a percentage or a ratio', /%|per cent|percent|\bratio\b/i],
    ['the end of a pregnancy', /terminat|abort|interrupt/i],
    ['a drug or a dose', /spiramycin|valaciclovir|ganciclovir|pyrimethamine|\bmg\b|\bdose/i],
    ['a code', /_|[A-Z]{2}-[A-Z]+-\d|\{|\}/],
    [
      'a medical word',
      /\bfetus|\bfetal|\bcongenital|\bmaternal|\bneonat|\bsuscept|\binconclusive|\bprimary\b|\bbooking\b/i,
    ],
    ['a thing she is forbidden or threatened with', /\bmust not\b|\bdeform|\bhandicap|\bdefect|\bdisab/i],
  ])('says nothing of %s', (_name, pattern) => {
    expect(everything.filter(([, text]) => pattern.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('explains the only abbreviations it has where they stand', () => {
    const short = everything.filter(
      ([path, text]) => /\b[A-Z]{2,}\b/.test(text) && !path.startsWith('.infections'),
    );
    expect(short.map(([path]) => path)).toEqual(['.about.cmv', '.steps.vaccineNow', '.steps.vaccineAfter']);
    expect(words.about.cmv).toContain('CMV is short for the name of a virus');
    for (const text of [words.steps.vaccineNow, words.steps.vaccineAfter])
      expect(text).toContain('a vaccine, called MMR');
  });

  it('marks itself as not reviewed by a clinician', () => {
    expect(words.notReviewed).toMatch(/not yet reviewed by a clinician/i);
  });

  it('never lets a sentence on the mother stand for a child', () => {
    const told = made
      .filter(({ subject }) => subject === 'newborn')
      .flatMap((one) => piecesOf(sectionFor(one, NO_FINDING, null), words))
      .filter(({ part }) => part === 'next')
      .map(({ text }) => text);
    expect([...new Set(told)].filter((text) => /you give|pregnant|your blood\b(?! and)/i.test(text))).toEqual(
      [],
    );
  });
});

describe('the facts of the leaflet', () => {
  const at = (path: string) =>
    path
      .split('.')
      .reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], words);

  it.each(leafletFacts.map((fact) => [fact.at, fact] as const))(
    '%s has words and known sources',
    (path, fact) => {
      expect(at(path)).toEqual(expect.any(String));
      for (const id of fact.sources) expect(sources[id]).toBeDefined();
      // What was only recalled is not passed off as read.
      if (fact.mark === 'read')
        expect(fact.sources.some((id) => sources[id].access !== 'recalled')).toBe(true);
    },
  );

  it('stand behind every tip and every sentence on the germ', () => {
    const sourced = new Set(leafletFacts.map((fact) => fact.at));
    const stated = [
      ...Object.keys(words.about).map((key) => `about.${key}`),
      ...Object.keys(words.tips)
        .filter((key) => key !== 'tellContact') // a request, not a fact
        .map((key) => `tips.${key}`),
    ];
    expect(stated.filter((path) => !sourced.has(path))).toEqual([]);
  });

  it('leave no step and no word unused', () => {
    const used = new Set(Object.values({ ...stepsOfWoman, ...stepsOfChild }).map((told) => told.step));
    for (const told of Object.values(stepsOfWoman)) used.add(told.step);
    expect(Object.keys(words.steps).filter((key) => !used.has(key as never))).toEqual([]);
  });

  it('say when for every urgency', () => {
    for (const urgency of URGENCIES) {
      expect(words.urgent[urgency]).not.toBe('');
      expect(words.start[urgency]).not.toBe('');
    }
  });
});
