/** The facts of a mother's case as the clinical decisions (FINDINGS.md) read them, in plain days and words. */
import type { Case, Conclusion, Earlier, Pathogen, Result } from '../../../src/rules/vocabulary.ts';

/** What the oracle accepts, and the decision that decides. */
export interface Verdict {
  readonly accepts: readonly Conclusion[];
  readonly line: string;
}
export const say = (line: string, ...accepts: Conclusion[]): Verdict => ({ line, accepts });

/** Readings on which the decisions are silent: every combination is tried, and all answers are accepted. */
export interface Choice {
  /** The earliest IgG-positive sample's IgM stands alone, or today's is read beside it. */
  readonly ownIgm: boolean;
  /** An avidity of an earlier sample whose IgG is not given counts. */
  readonly looseAvidity: boolean;
  /** A second IgM method stands in for an IgM that was not done. */
  readonly secondStandsIn: boolean;
  /** A rash or contact before this pregnancy (planning: over eight weeks ago) is still an exposure. */
  readonly oldExposure: boolean;
  /** Week unknown: the last 43 weeks, or 43 weeks and 6 days, may be this pregnancy. */
  readonly longest: boolean;
  /** Of several samples' avidities the lowest stands, not the earliest. */
  readonly lowest: boolean;
}

/** A class; `none` = not done, `unclear` = pending, unknown or not readable. */
export type Word = string;

function fromLimits(r: Result): Word {
  const n = Number((r.text ?? '').replace(/[<>\s]/g, '').replace(',', '.'));
  if (!r.limits || Number.isNaN(n) || r.text?.trim() === '') return 'unclear';
  const less = r.text?.includes('<') === true;
  const { negativeBelow, positiveFrom } = r.limits;
  if (negativeBelow === undefined || positiveFrom === undefined) return 'unclear';
  if (n < negativeBelow || (less && n <= negativeBelow)) return 'negative';
  return n >= positiveFrom ? 'positive' : 'grey';
}

export function word(r: Result | undefined): Word {
  if (!r || r.class === 'not-done') return 'none';
  const w = r.class ?? fromLimits(r);
  return ['pending', 'unknown', 'unreadable'].includes(w) ? 'unclear' : w;
}

export const reactive = (w: Word): boolean => w === 'grey' || w === 'positive';
export const isPositive = (w: Word): boolean => w === 'positive' || w === 'low-positive';
const dated = (w: Word): boolean => ['low', 'intermediate', 'high'].includes(w);

/** Two methods: low against high is intermediate, otherwise the lower class stands. */
function twoMethods(a: Word, b: Word): Word {
  const found = [a, b].filter(dated);
  if (found.includes('low') && found.includes('high')) return 'intermediate';
  return ['low', 'intermediate', 'high'].find((w) => found.includes(w)) ?? 'none';
}

export interface Sample {
  readonly daysBefore: number;
  readonly igg: Word;
  readonly igm: Word;
  readonly avidity: Word;
  readonly sameAssay: boolean;
}
function sample(e: Earlier): Sample {
  return {
    daysBefore: e.weeksBefore * 7,
    igg: word(e.igg),
    igm: word(e.igm),
    avidity: word(e.avidity),
    sameAssay: e.sameAssay === true,
  };
}

/** Weeks that a high avidity excludes, as section 3 counts them. */
function excludes(p: Pathogen, claimed: number | null | undefined): number {
  if (claimed != null) return Math.min(claimed, p === 'cmv' ? 17 : 20);
  return { toxoplasma: 16, cmv: 13, rubella: 8 }[p];
}

export type Reading = ReturnType<typeof read>;

/** Everything the spine asks of a case. */
export function read(c: Case, choice: Choice) {
  const r = c.results;
  const h = c.history ?? {};
  const pregnant = c.subject === 'pregnant';
  const [w, d] = (c.gestation ?? '').split('+').map(Number);
  const day = c.gestation != null ? (w ?? 0) * 7 + (d ?? 0) : null;
  const earlier = (c.previous ?? []).map(sample).sort((a, b) => a.daysBefore - b.daysBefore);
  const igg = word(r.igg);
  const past = (f: number | 'none' | null | undefined) => {
    const limit = pregnant ? Math.max(56, day ?? 301) : 56;
    return !choice.oldExposure && typeof f === 'number' && f > limit ? 'none' : (f ?? null);
  };
  const rash = past(h.rashDaysAgo);
  const contact = past(h.contactDaysAgo);
  const vaccine = c.pathogen === 'rubella' ? (h.weeksSinceVaccine ?? null) : null;
  const exposed =
    typeof rash === 'number' ||
    typeof contact === 'number' ||
    h.endemicTravel === true ||
    h.symptoms === true;
  const secondIgm = word(r.secondIgm);
  let printedIgm = word(r.igm);
  if (printedIgm === 'none' && choice.secondStandsIn && secondIgm !== 'none') printedIgm = secondIgm;
  const refuted = reactive(printedIgm) && secondIgm === 'negative' && !exposed;
  let igm = refuted ? 'negative' : printedIgm;
  if (printedIgm === 'negative' && reactive(secondIgm)) igm = 'grey';
  const inPregnancy = (s: Sample) =>
    pregnant && (day === null ? s.daysBefore <= (choice.longest ? 307 : 301) : s.daysBefore <= day);
  const nowAvidity = twoMethods(word(r.avidity), word(r.secondAvidity));
  const blot = word(r.iggBlot);
  const low = (g: Word) => g === 'low-positive' && blot !== 'positive';
  const counts = (g: Word) => g === 'positive' || (g === 'low-positive' && igg === 'positive');
  const newestNegative = Math.min(
    ...earlier.filter((s) => s.igg === 'negative').map((s) => s.daysBefore),
    Infinity,
  );
  const positives = earlier.filter(
    (s) => counts(s.igg) && (s.igg === 'positive' || s.daysBefore <= newestNegative),
  );
  const first = isPositive(igg) ? positives.at(-1) : undefined;
  const avidities = [
    { cls: isPositive(igg) && !low(igg) ? nowAvidity : 'none', daysBefore: 0 },
    ...earlier.map((s) => ({
      cls: s.igg === 'positive' || (choice.looseAvidity && s.igg === 'none') ? s.avidity : 'none',
      daysBefore: s.daysBefore,
    })),
  ].filter((a) => dated(a.cls));
  const lowest = ['low', 'intermediate', 'high'].map((w) => avidities.find((a) => a.cls === w)).find(Boolean);
  const avidity = (choice.lowest ? lowest : avidities.at(-1)) ?? null;
  const e2Recent =
    c.pathogen === 'rubella' && blot === 'e2-absent' && reactive(igm) && avidity?.cls === 'high';
  const at = (daysBefore: number) => (day === null ? null : day - daysBefore);
  return {
    c,
    r,
    h,
    p: c.pathogen,
    pregnant,
    day,
    earlier,
    igg,
    igm,
    printedIgm,
    secondIgm,
    refuted,
    rash,
    contact,
    vaccine,
    exposed,
    inPregnancy,
    blot,
    positives,
    first,
    nowAvidity,
    at,
    travel: h.endemicTravel === true,
    symptoms: h.symptoms === true,
    methodsDisagree:
      dated(word(r.avidity)) && dated(word(r.secondAvidity)) && r.avidity?.class !== r.secondAvidity?.class,
    met: typeof rash === 'number' || typeof contact === 'number' || h.endemicTravel === true,
    bothNone: rash === 'none' && contact === 'none',
    recentVaccine: vaccine !== null && vaccine <= 12,
    low:
      avidity?.cls === 'low' &&
      (h.treated !== true || (choice.looseAvidity && (avidity.daysBefore > 0 || c.pathogen === 'rubella'))),
    intermediate: avidity?.cls === 'intermediate' || e2Recent,
    high: avidity?.cls === 'high' && !e2Recent,
    avidityDay: avidity ? at(avidity.daysBefore) : null,
    span: excludes(c.pathogen, c.settings?.avidityExcludesWeeks) * 7,
    alarm: h.ultrasoundAbnormal === true || h.activeEyeDisease === true,
    bloodPcr: word(r.motherBloodPcr) === 'positive',
    rising: c.series === 'rising',
    choice,
  };
}
