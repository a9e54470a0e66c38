import fc from 'fast-check';
import type {
  Case,
  Earlier,
  History,
  Pathogen,
  Result,
  ResultKey,
  Subject,
} from '../../src/rules/vocabulary.ts';
import { PATHOGENS, SUBJECTS } from '../../src/rules/vocabulary.ts';
import {
  DAYS_OF_PREGNANCY,
  AGES,
  RASH,
  CONTACT,
  WEEKS_BEFORE,
  SINCE_VACCINE,
  CLAIMED_WEEKS,
  IGG,
  IGM,
  AVIDITY,
  SECOND_AVIDITY,
  SECOND_IGM,
  BLOT,
  RUBELLA_BLOT,
  PCR,
  PREVIOUS_IGG,
  PREVIOUS_IGM,
} from './invariants/boundaries.ts';
import { simpler } from './invariants/simpler.ts';

/** A source of numbers in [0, 1). */
export type Rng = () => number;

/** A small seeded generator (mulberry32): the same seed gives the same cases for ever. */
export function seededRng(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(rng: Rng, from: readonly T[]): T {
  return from[Math.floor(rng() * from.length)] as T;
}

const MOTHER_KEYS = ['iga', 'motherBloodPcr', 'throatPcr'] as const;
const CHILD_PCRS = ['newbornUrinePcr', 'newbornSalivaPcr', 'newbornBloodPcr', 'dbsPcr'] as const;

/** The class as a bare class, or now and then as a laboratory prints it. */
function result(rng: Rng, cls: string, key: ResultKey): Result {
  const print = rng();
  if (print > 0.06) return { class: cls };
  const numeric = key === 'igg' || key === 'igm';
  if (numeric && print < 0.015) return { text: pick(rng, ['250', '< 5', '1,4', 'see comment', '++']) };
  if (numeric && (cls === 'negative' || cls === 'grey' || cls === 'positive') && print < 0.04) {
    const text = {
      negative: ['0,3', '< 0.7', '0.69'],
      grey: ['0.7', '0,85', '0.99'],
      positive: ['1.0', '> 5', '2,5'],
    };
    return { text: pick(rng, text[cls]), unit: 'COI', limits: { negativeBelow: 0.7, positiveFrom: 1 } };
  }
  return {
    class: cls,
    text: pick(rng, ['0,9 grey zone', '> 250', cls]),
    unit: 'IU/mL',
    classSource: 'laboratory',
  };
}

type Results = { [K in ResultKey]?: Result };

function put(rng: Rng, results: Results, key: ResultKey, classes: readonly string[]): void {
  const cls = pick(rng, classes);
  if (cls !== '-') results[key] = result(rng, cls, key);
}

function randomResults(rng: Rng, pathogen: Pathogen, subject: Subject, density: number): Results {
  const results: Results = {};
  const some = (share: number) => rng() < share * density;
  const serology = subject === 'newborn' ? 0.85 : 0.985;
  if (rng() < serology) put(rng, results, 'igg', IGG);
  if (rng() < serology) put(rng, results, 'igm', IGM);
  if (some(subject === 'newborn' ? 0.3 : 1.6)) put(rng, results, 'avidity', AVIDITY);
  if (results.avidity ? some(0.8) : some(0.1)) put(rng, results, 'secondAvidity', SECOND_AVIDITY);
  if (some(0.6)) put(rng, results, 'iggBlot', pathogen === 'rubella' ? RUBELLA_BLOT : BLOT);
  if (some(0.5)) put(rng, results, 'igmBlot', BLOT);
  if (some(0.8)) put(rng, results, 'secondIgm', SECOND_IGM);
  if (subject === 'newborn') {
    const pcrs = pathogen === 'cmv' ? 1.6 : 0.6;
    for (const key of CHILD_PCRS) if (some(pcrs)) put(rng, results, key, PCR);
    if (some(0.8)) put(rng, results, 'iga', SECOND_IGM);
    if (some(0.5)) put(rng, results, 'motherChildBlot', BLOT);
    if (some(0.25)) put(rng, results, 'throatPcr', PCR);
  } else {
    for (const key of MOTHER_KEYS) if (some(0.45)) put(rng, results, key, key === 'iga' ? SECOND_IGM : PCR);
  }
  if (subject !== 'planning' && some(0.6)) put(rng, results, 'amnioticPcr', PCR);
  return results;
}

function weeksBefore(rng: Rng, day: number | null): number {
  if (day === null || rng() < 0.5) return pick(rng, WEEKS_BEFORE);
  const week = rng() < 0.5 ? Math.floor(day / 7) : Math.ceil(day / 7);
  return week + pick(rng, [-4, -1, 0, 0, 0, 0.1, 1, 4, 11.9, 12, 12.1, 13, 26]);
}

function randomPrevious(rng: Rng, day: number | null, density: number): Earlier[] {
  const count = rng() < 0.5 + density / 2 ? 1 + Math.floor(rng() * rng() * 3.5) : 0;
  const previous: Earlier[] = [];
  for (let i = 0; i < count; i++) {
    const igg = pick(rng, PREVIOUS_IGG);
    const igm = pick(rng, PREVIOUS_IGM);
    const weeks = weeksBefore(rng, day);
    previous.push({
      weeksBefore: weeks < 0 ? 0.5 : Math.round(weeks * 10) / 10,
      ...(igg === '-' ? {} : { igg: { class: igg } }),
      ...(igm === '-' ? {} : { igm: { class: igm } }),
      ...(rng() < 0.2 ? { avidity: { class: pick(rng, AVIDITY) } } : {}),
      ...(rng() < 0.5 ? { sameAssay: rng() < 0.7 } : {}),
    });
  }
  return previous.sort((a, b) => a.weeksBefore - b.weeksBefore);
}

type Facts = { -readonly [K in keyof History]: History[K] };

function randomHistory(rng: Rng, pathogen: Pathogen, subject: Subject, density: number): Facts {
  const facts: Facts = {};
  const some = (share: number) => rng() < share * density;
  const truth = (often: number) => (rng() < 0.04 ? null : rng() < often);
  const rubella = pathogen === 'rubella';
  const days = (from: readonly number[]) => (rng() < 0.4 ? 'none' : rng() < 0.05 ? null : pick(rng, from));
  if (some(rubella ? 2.2 : 0.7)) facts.rashDaysAgo = days(RASH);
  if (facts.rashDaysAgo === 'none' ? rng() < 0.8 : some(rubella ? 1.2 : 0.8))
    facts.contactDaysAgo = days(CONTACT);
  if (some(0.5)) facts.endemicTravel = truth(0.5);
  if (some(0.7)) facts.symptoms = truth(0.6);
  if (some(rubella ? 1.2 : 0.15)) facts.documentedDoses = pick(rng, [0, 0, 1, 1, 2, 2, 3, 4, 5]);
  if (some(rubella ? 0.6 : 0.1)) facts.weeksSinceVaccine = pick(rng, SINCE_VACCINE);
  if (some(0.4)) facts.immunosuppressed = truth(0.5);
  if (some(0.35)) facts.activeEyeDisease = truth(0.5);
  if (some(0.35)) facts.recentImmunoglobulin = truth(0.5);
  if (some(subject === 'newborn' ? 1 : 0.35)) facts.treated = truth(0.4);
  if (some(0.35)) facts.otherCauseOfIgm = truth(0.6);
  if (subject !== 'newborn' && some(subject === 'planning' ? 0.1 : 0.5))
    facts.ultrasoundAbnormal = truth(0.6);
  if (subject !== 'newborn') return facts;
  if (rng() < 0.4 + density / 2) {
    facts.motherInfection = pick(rng, ['confirmed', 'probable', 'possible', 'none', 'none', null]);
  }
  if (rng() < 0.4 + density / 2) facts.newbornSigns = truth(0.4);
  if (rng() < 0.4 + density / 2) facts.sampleFrom = pick(rng, ['cord', 'infant', 'infant', 'infant', null]);
  return facts;
}

/** Weeks and days as the contract writes them; a whole week with or without `+0`. */
export function gestationText(day: number, plusZero = false): string {
  const rest = day % 7;
  return rest === 0 && !plusZero ? `${day / 7}` : `${Math.floor(day / 7)}+${rest}`;
}

/** One case that the contract allows: mostly few facts, now and then many, days close to the thresholds. */
export function randomCase(rng: Rng, fixed: { pathogen?: Pathogen; subject?: Subject } = {}): Case {
  const pathogen = fixed.pathogen ?? pick(rng, PATHOGENS);
  const subject = fixed.subject ?? pick(rng, ['pregnant', 'pregnant', 'pregnant', ...SUBJECTS] as const);
  const density = pick(rng, [0.03, 0.08, 0.08, 0.15, 0.15, 0.25, 0.4, 0.6]);
  const where = rng();
  const day = where < 0.7 ? pick(rng, DAYS_OF_PREGNANCY) : where < 0.88 ? Math.floor(rng() * 308) : null;
  const pregnancyDay = subject === 'pregnant' ? day : null;
  const previous = rng() < 0.1 + density * 1.2 ? randomPrevious(rng, pregnancyDay, density) : [];
  const history = randomHistory(rng, pathogen, subject, density);
  const claimed = rng() < 0.05 + density * 0.8;
  return {
    id: `r${Math.floor(rng() * 1e9).toString(36)}`,
    pathogen,
    subject,
    ...(pregnancyDay !== null ? { gestation: gestationText(pregnancyDay, rng() < 0.3) } : {}),
    ...(subject === 'newborn' && rng() < 0.85
      ? { ageDays: rng() < 0.8 ? pick(rng, AGES) : Math.floor(rng() * 545) }
      : {}),
    results: randomResults(rng, pathogen, subject, density),
    ...(previous.length > 0 ? { previous } : {}),
    ...(rng() < density * 0.5
      ? { series: pick(rng, ['rising', 'rising', 'stable', 'falling'] as const) }
      : {}),
    ...(Object.keys(history).length > 0 ? { history } : {}),
    ...(rng() < 0.1 ? { sampledOn: pick(rng, ['2026-12-04', '2027-02-28', '2028-02-29']) } : {}),
    ...(claimed ? { settings: { avidityExcludesWeeks: pick(rng, CLAIMED_WEEKS) } } : {}),
  };
}

/** `count` seeded cases, made one after the other so that a long run holds none of them. */
export function* randomCases(
  count: number,
  seed: number,
  fixed: { pathogen?: Pathogen; subject?: Subject } = {},
): Generator<Case> {
  const rng = seededRng(seed);
  for (let i = 0; i < count; i++) yield randomCase(rng, fixed);
}

class CaseArbitrary extends fc.Arbitrary<Case> {
  override generate(random: fc.Random): fc.Value<Case> {
    return new fc.Value(
      randomCase(() => random.nextInt(0, 0x3fffffff) / 0x40000000),
      undefined,
    );
  }
  override canShrinkWithoutContext(value: unknown): value is Case {
    return typeof value === 'object' && value !== null && 'results' in value;
  }
  override shrink(value: Case): fc.Stream<fc.Value<Case>> {
    return fc.stream(
      simpler(value)
        .map((each) => new fc.Value(each, undefined))
        .values(),
    );
  }
}

/** The same cases for fast-check; it shrinks by taking one fact away at a time. */
export const arbitraryCase: fc.Arbitrary<Case> = new CaseArbitrary();
