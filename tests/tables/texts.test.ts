/** What no text may say, in the words of the language and of the tables, and in what the screens add of their own. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../src/tables/practices.ts';
import { tables } from '../../src/tables/tables.ts';
import * as clinical from '../../src/words/en/clinical.ts';
import { axisWords, chartWords, periodWords, seriesWords } from '../../src/words/en/charts.ts';
import { conditions } from '../../src/words/en/conditions.ts';
import { compareWords } from '../../src/words/en/compare.ts';
import { guidelines } from '../../src/words/en/guidelines.ts';
import { libraryUi } from '../../src/words/en/library-ui.ts';
import { libraryWords } from '../../src/words/en/library.ts';
import { positionWords, topicWords } from '../../src/words/en/positions.ts';
import { practiceNames } from '../../src/words/en/practices.ts';
import { practiceWords, siteWords } from '../../src/words/en/site.ts';
import { ui } from '../../src/words/en/ui.ts';
import {
  datedMother,
  datedNewborn,
  timesMother,
  timesNewborn,
  timesUrgent,
} from '../../src/words/en/times.ts';
import { whyMother } from '../../src/words/en/why-mother.ts';
import { whyNewborn } from '../../src/words/en/why-newborn.ts';
import { filesBelow } from '../architecture/sources.ts';
import { layersOf } from '../helpers/broken-tables.ts';

type Text = readonly [place: string, text: string];

/** Every text below a value; of a function its source, which holds its texts. */
function textsIn(place: string, value: unknown): Text[] {
  if (typeof value === 'string') return [[place, value.replace(/\s+/g, ' ')]];
  if (typeof value === 'function') return [[place, String(value).replace(/\s+/g, ' ')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(`${place}.${key}`, one));
}

const { actions, avoid, ...rest } = clinical;
const { treatment, ...library } = libraryWords;
const rooms: { readonly [room: string]: readonly Text[] } = {
  actions: textsIn('actions', actions),
  'conclusions, facts and values': textsIn('clinical', rest),
  reasons: textsIn('why', { ...whyMother, ...whyNewborn }),
  times: textsIn('times', { timesMother, timesNewborn, timesUrgent, datedMother, datedNewborn }),
  guidelines: textsIn('guidelines', guidelines),
  screens: textsIn('ui', { ui, libraryUi }),
  library: textsIn('library', library),
  charts: textsIn('charts', { chartWords, seriesWords, periodWords, axisWords }),
  conditions: textsIn('conditions', conditions),
  tables: [
    ...tables.flatMap((one) => [
      ...textsIn(one.id, { use: one.use, misuse: one.misuse }),
      ...layersOf(one).flatMap((layer) => textsIn(`${one.id} ${layer.id}`, layer.title)),
    ]),
    ...textsIn('practices', PRACTICES),
    ...textsIn('site', { practiceNames, practiceWords, siteWords }),
    ...textsIn('compare', compareWords),
  ],
  'components and pages': [...filesBelow('src/components'), 'src/App.svelte', 'index.html'].map(
    (path): Text => [
      path,
      readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' '),
    ],
  ),
};

const found = (texts: readonly Text[], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text)).map(([place, text]) => `${place}: ${text.slice(0, 200)}`);

const DOSE =
  /\d[\d.,]*\s?(?:mg|mcg|µg|μg|g|grams?|MIU|million (?:IU|units)|IU|units|tablets?|capsules?)\b(?!\s?\/\s?(?:ml|dl|l)\b)/i;
const OFTEN =
  /\b(?:once|twice|three times|four times|\d+ times) (?:a day|daily|per day)\b|\bevery \d+ hours\b/i;

const NEVER = [
  ['"no risk"', /\bno[- ]risks?\b/i],
  ['"zero risk"', /\b(?:zero|nil)[- ]risk\b/i],
  ['"0 %"', /(?<![\d.,])0\s?%/],
  ['"safe"', /\bsafe\b/i],
  ['termination', /\bterminat(?:e|es|ed|ing|ion|ions)\b/i],
  ['abortion', /\babort(?:ion|ions|ed|ing|ifacient)?\b/i],
] as const;

describe.each(Object.entries(rooms))('%s', (_, texts) => {
  it('are there', () => expect(texts.length).toBeGreaterThan(0));

  it.each([...NEVER, ['a drug dose', DOSE] as const, ['how often a drug is taken', OFTEN] as const])(
    'never say %s',
    (_name, pattern) => expect(found(texts, pattern)).toEqual([]),
  );
});

/** What documents state of treatment stands there with their doses; nowhere else. */
describe('the page of the library on treatment', () => {
  it.each(NEVER)('never says %s', (_name, pattern) =>
    expect(found(textsIn('treatment', treatment), pattern)).toEqual([]),
  );
});

/** A topic may still be without positions. */
describe('positions', () => {
  it.each([...NEVER, ['a drug dose', DOSE] as const, ['how often a drug is taken', OFTEN] as const])(
    'never say %s',
    (_name, pattern) =>
      expect(found(textsIn('positions', { topicWords, positionWords }), pattern)).toEqual([]),
  );
});

describe('actions', () => {
  it('name no antiviral that harms an unborn child', () => {
    const drug = /\b(?:val)?ganciclovir|\bfoscarnet|\bcidofovir|\bmaribavir|\bletermovir/i;
    expect(found(rooms.actions ?? [], drug)).toEqual([]);
  });

  it('begin with what to do and end as a sentence', () => {
    const odd = (rooms.actions ?? []).filter(([, text]) => !/^[A-Z][a-z]+ .*[.]$/.test(text));
    expect(odd).toEqual([]);
  });
});

describe('avoid', () => {
  const texts = textsIn('avoid', avoid);
  it('says "do not" and gives the reason, without a promise or a dose', () => {
    expect(texts.filter(([, text]) => !/\b(?:not|never|no)\b/i.test(text))).toEqual([]);
    for (const pattern of [/\b(?:no|zero|nil)[- ]risks?\b/i, /(?<![\d.,])0\s?%/, DOSE, OFTEN])
      expect(found(texts, pattern)).toEqual([]);
  });
});
