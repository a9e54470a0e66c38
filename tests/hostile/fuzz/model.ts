/** Reports made from what they are to say, so that a reading can be held against the truth. */
import type { Classes } from '../hostile-file.ts';
import { FORMATS, written, type Format, type Report, type Said } from '../make.ts';
import type { Lot } from './lot.ts';

export const INFECTIONS = {
  toxoplasma: ['Toxoplasma gondii', 'Toxoplasma', 'Toxoplasmose', 'Токсоплазма'],
  rubella: ['Rubella', 'Rubella virus', 'Röteln', 'Краснуха'],
  cmv: ['CMV', 'Cytomegalovirus', 'Цитомегаловирус'],
} as const;

export const TESTS = { igg: 'IgG', igm: 'IgM' } as const;

/** Words of laboratories, each with its class. */
export const WORDS = {
  positive: [
    'positive',
    'POSITIVE',
    'reactive',
    'Positiv',
    'положительно',
    'обнаружено',
    'positivo',
    'positif',
  ],
  negative: [
    ...['negative', 'Negative', 'non-reactive', 'not detected', 'negativ'],
    ...['отрицательно', 'не обнаружено', 'negativo', 'négatif', 'NEGATIVE'],
  ],
  grey: ['equivocal', 'grey zone', 'borderline', 'grenzwertig', 'сомнительно', 'dubbio'],
} as const;
export type Word = keyof typeof WORDS;
export const CLASSES = Object.keys(WORDS) as readonly Word[];

interface Limits {
  readonly unit: string;
  readonly below: number;
  readonly from: number;
}
const LIMITS: readonly Limits[] = [
  { unit: 'IU/mL', below: 10, from: 15 },
  { unit: 'IU/mL', below: 1.6, from: 3 },
  { unit: 'COI', below: 0.8, from: 1 },
  { unit: 'AU/mL', below: 12, from: 14 },
  { unit: 'U/mL', below: 0.5, from: 0.7 },
];

export interface Made {
  readonly format: Format;
  readonly report: Report;
  readonly text: string;
  /** What the report says. */
  readonly truth: Classes;
}

const numberOf = (tenths: number) => `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** A number of its limits, printed as laboratories print it. */
function numeric(lot: Lot): { said: Omit<Said, 'name'>; class: Word } {
  const { unit, below, from } = lot.one(LIMITS);
  const tenths = lot.often(50) ? lot.below(300) : Math.round(lot.one([below, from]) * 10) + lot.below(3) - 1;
  const value = tenths / 10;
  const range = `negative < ${below}; positive >= ${from}`;
  const found = value < below ? 'negative' : value < from ? 'grey' : 'positive';
  return { said: { value: numberOf(tenths), unit, range }, class: found };
}

function worded(lot: Lot, only: Word | null): { said: Omit<Said, 'name'>; class: Word } {
  const found = only ?? lot.one(CLASSES);
  return { said: { value: lot.one(WORDS[found]), unit: '', range: '' }, class: found };
}

/** None behind the day on which the report was sent. */
const DAYS = ['2026-03-10', '2025-11-02', '2024-02-29', '2025-12-31'];
const PERSONS = ['P-1', 'SYN-77', '000417', 'A/12'];

/**
 * @param only a class that all results have, in words; null for any class, in words or numbers
 */
export function made(lot: Lot, only: Word | null): Made {
  const said: Said[] = [];
  const truth: Record<string, string> = {};
  const infections = (Object.keys(INFECTIONS) as (keyof typeof INFECTIONS)[]).filter(() => lot.often(50));
  for (const infection of infections.length > 0 ? infections : (['rubella'] as const))
    for (const test of ['igg', 'igm'] as const) {
      if (lot.often(25)) continue;
      const one = only === null && lot.often(50) ? numeric(lot) : worded(lot, only);
      said.push({ name: `${lot.one(INFECTIONS[infection])} ${TESTS[test]}`, ...one.said });
      truth[`${infection}.${test}`] = one.class;
    }
  if (said.length === 0) return made(lot, only);
  const report: Report = { person: lot.one(PERSONS), said, note: '', drawn: lot.one(DAYS) };
  const format = lot.one(FORMATS);
  return { format, report, text: written(format, report), truth };
}
