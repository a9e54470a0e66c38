/** Synthetic slips: no person stands behind any of them. */
import { PATHOGENS, type Pathogen, type Subject } from '../../src/rules/vocabulary.ts';
import type { Paper } from './hands.ts';

/** The same sequence on every machine, from 0 to below 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = sequence(20261204);
function pick<T>(some: readonly T[]): T {
  const one = some[Math.floor(next() * some.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const WEEKS = ['6', '9+2', '12', '15+6', '24', '31+5'] as const;
const IGG = ['negative', 'grey', 'positive', 'positive'] as const;
const IGM = ['negative', 'negative', 'grey', 'positive', 'pending'] as const;
const AVIDITY = ['low', 'intermediate', 'high', 'not-done'] as const;
const GATES: readonly (readonly string[])[] = [
  [],
  ['history.symptoms'],
  ['history.rashDaysAgo', 'history.endemicTravel'],
  ['history.ultrasoundAbnormal'],
  ['history.contactDaysAgo'],
];
const OTHERS: readonly (readonly string[])[] = [
  [],
  [],
  ['results.avidity'],
  ['results.secondIgm'],
  ['results.avidity', 'results.igmBlot'],
];

function onSlip(index: number): Pathogen[] {
  if (index % 4 === 0) return [...PATHOGENS];
  const one = PATHOGENS[index % 3] ?? 'rubella';
  return index % 5 === 0 ? PATHOGENS.filter((other) => other !== one) : [one];
}

function paperOf(index: number): Paper {
  const subject: Subject = index % 7 === 3 ? 'planning' : index % 7 === 6 ? 'newborn' : 'pregnant';
  const pathogens = onSlip(index);
  const answers: { [key: string]: string | readonly string[] } = {
    'person.age': '3',
    'person.sampleFrom': 'infant',
    'person.newbornSigns': pick(['yes', 'no']),
    'person.safety': pick(GATES),
    'person.rashDays': '5',
    'person.contactDays': '12',
    'person.doses': '2',
  };
  for (const pathogen of pathogens) {
    const igg = pick(IGG);
    const drawn = pick(OTHERS);
    // No laboratory prints an avidity beside a negative IgG; that it is asked about is tested elsewhere.
    const others = drawn.filter((fact) => igg !== 'negative' || fact !== 'results.avidity');
    answers[`${pathogen}.motherInfection`] = pick(['confirmed', 'probable', 'none']);
    answers[`${pathogen}.igg`] = igg;
    answers[`${pathogen}.igm`] = pick(IGM);
    answers[`${pathogen}.further`] = others;
    if (others.some((fact) => fact === 'results.avidity')) answers[`${pathogen}.avidity`] = pick(AVIDITY);
    answers[`${pathogen}.secondIgm`] = pick(['negative', 'positive']);
    answers[`${pathogen}.igmBlot`] = pick(['negative', 'positive']);
  }
  return { pathogens, subject, ...(subject === 'pregnant' ? { week: pick(WEEKS) } : {}), answers };
}

export const papers: readonly Paper[] = Array.from({ length: 20 }, (_, index) => paperOf(index));
