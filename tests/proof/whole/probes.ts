/**
 * How a number is put into a case so that it meets one threshold and no other: by what the table compares. What would
 * be compared with the same number (an earlier sample, the week of an exposure) is taken out of the case first.
 */
import type { Case, Earlier, Subject } from '../../../src/rules/vocabulary.ts';
import { PRACTICES } from '../../../src/tables/practices.ts';
import { without } from '../invariants/simpler.ts';
import { dayOfPregnancy } from '../invariants/view.ts';
import { gestationText } from '../random-cases.ts';

export interface Probe {
  readonly subjects: readonly Subject[];
  /** The case with this number; null where the case cannot show it. */
  readonly at: (c: Case, number: number) => Case | null;
}

/** A number by lot, always the same for the same case. */
function lotOf(id: string): number {
  let lot = 0;
  for (const letter of id) lot = (lot * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return lot;
}

const alone = (c: Case): Case => without(c, 'previous');
const WOMAN = ['planning', 'pregnant'] as const;

/** A rash or contact counted in days is compared with the week; without it only the week speaks. */
function quietHistory(c: Case): Case {
  const h = c.history ?? {};
  const days = Object.entries(h).filter(
    ([key, value]) => !(typeof value === 'number' && (key === 'rashDaysAgo' || key === 'contactDaysAgo')),
  );
  return { ...c, history: Object.fromEntries(days) };
}

/** A practice by lot: some weeks only count for the tests that a site repeats. */
const practiceFor = ({ id }: Case) => PRACTICES[lotOf(id) % PRACTICES.length]?.id ?? null;

/** A woman without antibody and without anything else: only she is tested again by habit of the site. */
const susceptible = (c: Case): Case => ({
  ...c,
  results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  series: null,
  history: { rashDaysAgo: 'none', contactDaysAgo: 'none', documentedDoses: 0 },
});

function pregnantOn(c: Case, day: number): Case | null {
  if (day < 0 || day > 307) return null;
  const plain = Math.floor(lotOf(c.id) / 64) % 4 === 0 ? susceptible(c) : c;
  return {
    ...quietHistory(alone(plain)),
    settings: { practice: practiceFor(c) },
    gestation: gestationText(day),
  };
}

function withHighAvidity(c: Case, claim: number | null): Case {
  const results = { ...without(c.results, 'secondAvidity'), avidity: { class: 'high' } };
  return { ...c, results, settings: claim === null ? null : { avidityExcludesWeeks: claim } };
}

/** Days that the case itself compares with an earlier sample: the last period, the near zone before it, contact and vaccine. */
function comparedWith(c: Case): number[] {
  const week = dayOfPregnancy(c.gestation);
  const h = c.history ?? {};
  const contact = typeof h.contactDaysAgo === 'number' ? [h.contactDaysAgo] : [];
  const vaccine = h.weeksSinceVaccine == null ? [] : [h.weeksSinceVaccine * 7];
  return [...(week === null ? [] : [week, week + 84]), ...contact, ...vaccine];
}

/** One earlier sample so many days ago; null where the case itself has a boundary there. */
function sampled(c: Case, days: number, sample: Omit<Earlier, 'weeksBefore'>): Case | null {
  if (comparedWith(c).some((one) => Math.abs(one - days) <= 2)) return null;
  return { ...c, previous: [{ weeksBefore: days / 7, ...sample }] };
}

const NEGATIVE = { igg: { class: 'negative' }, igm: { class: 'negative' } };
const ONLY_IGM = { igg: { class: 'negative' }, igm: { class: 'positive' } };
const POSITIVE = { igg: { class: 'positive' } };
const GREY = { igg: { class: 'grey' } };
const KINDS = [NEGATIVE, ONLY_IGM, POSITIVE, GREY];
/** Which earlier sample a case is probed with: by lot, so that every kind meets every threshold. */
const kindFor = ({ id }: Case) => KINDS[lotOf(id) % KINDS.length] ?? NEGATIVE;

/** The longest claim that a laboratory may print; the tables cap it. */
const LONGEST = 52;

/** Cord blood without antibody, of an infant of whom nothing else speaks for an infection. */
const cleared = (c: Case): Case => ({
  ...c,
  results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  series: null,
  history: { motherInfection: 'none', newbornSigns: false, treated: false, sampleFrom: 'cord' },
});

const history = (key: 'rashDaysAgo' | 'contactDaysAgo'): Probe => ({
  subjects: WOMAN,
  at: (c, days) => {
    const week = c.gestation == null ? null : c.gestation;
    // On the day on which the week is as long ago as the exposure, the week decides.
    if (week !== null && [days - 1, days, days + 1].some((day) => day >= 0 && gestationText(day) === week))
      return null;
    return { ...alone(c), history: { ...c.history, [key]: days } };
  },
});

const unknownWeek = (key: 'rashDaysAgo' | 'contactDaysAgo'): Probe => ({
  subjects: ['pregnant'],
  at: (c, days) => ({ ...without(alone(c), 'gestation'), history: { ...c.history, [key]: days } }),
});

export const probes: { readonly [what: string]: Probe } = {
  gestation: { subjects: ['pregnant'], at: pregnantOn },
  'gestation, high avidity': {
    subjects: ['pregnant'],
    at: (c, day) => {
      const on = pregnantOn(c, day);
      return on === null ? null : withHighAvidity(on, null);
    },
  },
  'gestation, high avidity, longest claim': {
    subjects: ['pregnant'],
    at: (c, day) => {
      const on = pregnantOn(c, day);
      return on === null ? null : withHighAvidity(on, LONGEST);
    },
  },
  'history.rashDaysAgo': history('rashDaysAgo'),
  'history.contactDaysAgo': history('contactDaysAgo'),
  'history.rashDaysAgo, week not known': unknownWeek('rashDaysAgo'),
  'history.contactDaysAgo, week not known': unknownWeek('contactDaysAgo'),
  'history.documentedDoses': {
    subjects: ['planning', 'pregnant', 'newborn'],
    at: (c, doses) => ({ ...c, history: { ...c.history, documentedDoses: doses } }),
  },
  'history.weeksSinceVaccine': {
    subjects: ['planning', 'pregnant', 'newborn'],
    at: (c, days) => ({ ...alone(c), history: { ...c.history, weeksSinceVaccine: days / 7 } }),
  },
  ageDays: {
    subjects: ['newborn'],
    at: (c, days) => ({ ...alone(lotOf(c.id) % 4 === 0 ? cleared(c) : c), ageDays: days }),
  },
  'previous, infant-negatives': {
    subjects: ['newborn'],
    at: (c, days) => ({
      ...c,
      results: { ...c.results, igg: { class: 'negative' } },
      ageDays: days + 56,
      previous: [{ weeksBefore: 8, ...NEGATIVE }],
    }),
  },
  'previous, igm-run': {
    subjects: WOMAN,
    at: (c, days) => sampled(without(c, 'gestation'), days, ONLY_IGM),
  },
  'previous, negative-old-enough': {
    subjects: WOMAN,
    at: (c, days) => sampled(without(c, 'gestation'), days, NEGATIVE),
  },
  'previous, negative-after': {
    subjects: ['pregnant'],
    at: (c, day) => sampled({ ...c, gestation: gestationText(day + 28) }, 28, NEGATIVE),
  },
  'previous, in a pregnancy of unknown week': {
    subjects: ['pregnant'],
    at: (c, days) => sampled(without(c, 'gestation'), days, kindFor(c)),
  },
  'previous, near a pregnancy of unknown week': {
    subjects: ['pregnant'],
    at: (c, days) => sampled(without(c, 'gestation'), days, kindFor(c)),
  },
  'previous, before the last period': {
    subjects: ['pregnant'],
    at: (c, days) => ({ ...c, gestation: '10', previous: [{ weeksBefore: (days + 70) / 7, ...kindFor(c) }] }),
  },
  'previous, planning': { subjects: ['planning'], at: (c, days) => sampled(c, days, kindFor(c)) },
  'previous, older than a passive antibody': {
    subjects: ['pregnant'],
    at: (c, days) => sampled({ ...c, gestation: '8' }, days, POSITIVE),
  },
  'previous, vaccine before it': {
    subjects: WOMAN,
    at: (c, days) =>
      sampled(
        { ...c, history: { ...c.history, weeksSinceVaccine: days / 7 } },
        14,
        lotOf(c.id) % 2 === 0 ? NEGATIVE : GREY,
      ),
  },
};
