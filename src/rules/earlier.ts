/**
 * One reader for the list of earlier samples: reduces it to the few facts that tables read. Where a sample
 * falls (this pregnancy, shortly before it, well before it) follows from the week of the present sample; where
 * that is not known, the zones of the table say which reading is the cautious one.
 */
import type { EarlierZones } from './table.ts';
import type { CaseView, EarlierView } from './view.ts';

export type Zone = 'during' | 'near' | 'before';

/** Where an earlier sample falls. `days` are counted back from the present sample. */
export function zoneOf(days: number, view: CaseView, zones: EarlierZones): Zone {
  if (view.subject !== 'pregnant') return days <= zones.planningWeeks * 7 ? 'near' : 'before';
  const start = view.gestation ?? zones.unknownWeeks * 7 + 6;
  if (days <= start) return 'during';
  return days <= start + zones.nearWeeks * 7 ? 'near' : 'before';
}

const isReactive = (igm: string) => igm === 'grey' || igm === 'positive';
const isPositive = (igg: string) => igg === 'positive' || igg === 'low-positive';
const todayIgg = (view: CaseView) => view.source.results.igg?.class ?? 'not-done';
const todayIgm = (view: CaseView) => view.source.results.igm?.class ?? 'not-done';

/** `since`: a vaccine given after that sample; `recent`: one before it, within the weeks that explain a new antibody. */
function vaccineBetween(days: number, view: CaseView, zones: EarlierZones): 'since' | 'recent' | null {
  const weeks = view.source.history?.weeksSinceVaccine;
  if (zones.vaccineWeeks === null || weeks == null) return null;
  if (weeks * 7 < days) return 'since';
  return weeks * 7 < zones.vaccineWeeks * 7 + 1 ? 'recent' : null;
}

/**
 * The IgG-negative sample that matters most.
 * @returns `same` (in this pregnancy, same assay or run in parallel), `other`, `unclear` (week not known),
 * `near` (shortly before), `vaccinated` (only with a vaccine since), `vaccine-recent` (only with a recent vaccine
 * before it), or `none`.
 */
export function earlierNegative(view: CaseView, zones: EarlierZones): string {
  const parallel = view.source.series != null;
  let best = 'none';
  const rank = ['none', 'vaccinated', 'vaccine-recent', 'near', 'unclear', 'other', 'same'];
  for (const sample of view.earlier) {
    if (sample.igg !== 'negative') continue;
    const zone = zoneOf(sample.days, view, zones);
    if (zone === 'before') continue;
    let found: string;
    const vaccine = vaccineBetween(sample.days, view, zones);
    if (vaccine !== null) found = vaccine === 'since' ? 'vaccinated' : 'vaccine-recent';
    else if (zone === 'near') found = 'near';
    else if (view.gestation === null) found = 'unclear';
    else found = sample.sameAssay || parallel ? 'same' : 'other';
    if (rank.indexOf(found) > rank.indexOf(best)) best = found;
  }
  return best;
}

/** A gray IgG earlier in this pregnancy, without a vaccine since: `yes` or `no`. */
export function earlierGrey(view: CaseView, zones: EarlierZones): string {
  const found = view.earlier.some(
    (sample) =>
      sample.igg === 'grey' &&
      view.subject === 'pregnant' &&
      zoneOf(sample.days, view, zones) === 'during' &&
      vaccineBetween(sample.days, view, zones) === null,
  );
  return found ? 'yes' : 'no';
}

/** A low-positive counts only beside a clear positive today, and not where IgG was negative after it. */
function countsAsPositive(sample: EarlierView, view: CaseView): boolean {
  if (sample.igg !== 'low-positive') return sample.igg === 'positive';
  const negativeSince = view.earlier.some((one) => one.igg === 'negative' && one.days < sample.days);
  return todayIgg(view) === 'positive' && !negativeSince;
}

/**
 * A documented IgG positive from well before this pregnancy.
 * @returns `old` (also older than any passive antibody), `recent`, or `none`.
 */
export function positiveBefore(view: CaseView, zones: EarlierZones): string {
  let best = 'none';
  for (const sample of view.earlier) {
    if (!countsAsPositive(sample, view) || zoneOf(sample.days, view, zones) !== 'before') continue;
    best = sample.days > zones.passiveWeeks * 7 ? 'old' : best === 'none' ? 'recent' : best;
  }
  return best;
}

/** IgG positive once and negative in a later sample, today's included: `yes` or `no`. */
export function positiveLost(view: CaseView): string {
  const oldestPositive = Math.max(
    -1,
    ...view.earlier.filter((sample) => sample.igg === 'positive').map((sample) => sample.days),
  );
  const negativeSince = view.earlier.some(
    (sample) => sample.igg === 'negative' && sample.days < oldestPositive,
  );
  return oldestPositive >= 0 && (negativeSince || todayIgg(view) === 'negative') ? 'yes' : 'no';
}

/** The earliest IgG-positive sample that is not yet immunity, when IgG is positive today. */
export function firstPositiveSample(view: CaseView, zones: EarlierZones): EarlierView | null {
  if (!isPositive(todayIgg(view))) return null;
  let first: EarlierView | null = null;
  for (const sample of view.earlier) {
    if (countsAsPositive(sample, view) && zoneOf(sample.days, view, zones) !== 'before') first = sample;
  }
  return first;
}

/** IgM of the earliest IgG-positive sample: `none` (no such sample), `unknown`, `negative`, `reactive`. */
export function firstPositiveIgm(view: CaseView, zones: EarlierZones): string {
  const first = firstPositiveSample(view, zones);
  if (first === null) return 'none';
  if (isReactive(first.igm)) return 'reactive';
  return first.igm === 'negative' ? 'negative' : 'unknown';
}

/** A reactive IgM in an earlier sample of this pregnancy: `yes` or `no`. */
export function igmEarlierInPregnancy(view: CaseView, zones: EarlierZones): string {
  const found = view.earlier.some(
    (sample) =>
      isReactive(sample.igm) && view.subject === 'pregnant' && zoneOf(sample.days, view, zones) === 'during',
  );
  return found ? 'yes' : 'no';
}

/**
 * How long ago the present run of reactive IgM was first seen: `none`, `early` (fewer than `closesAfterDays`),
 * `late`. A negative IgM in between starts a new run; a sample without IgM does not. Only the part of a run
 * without IgG counts: an IgM beside a gray or positive IgG is not closed by an IgG that is negative once.
 * With 0 days no run is counted: any reactive IgM of an earlier sample is `late`.
 */
export function igmRun(view: CaseView, closesAfterDays: number): string {
  let first = -1;
  let seen = isReactive(todayIgm(view));
  for (const sample of view.earlier) {
    if (isReactive(sample.igm)) {
      if (closesAfterDays > 0 && (sample.igg === 'grey' || isPositive(sample.igg))) {
        if (first < 0) return 'early';
        break;
      }
      first = sample.days;
      seen = true;
    } else if (sample.igm === 'negative' && seen && closesAfterDays > 0) {
      break;
    }
  }
  if (first < 0) return 'none';
  return first >= closesAfterDays ? 'late' : 'early';
}

/** An IgG-negative sample at least `days` before this one: `yes` or `no`. */
export function negativeOldEnough(view: CaseView, days: number): string {
  return view.earlier.some((sample) => sample.igg === 'negative' && sample.days >= days) ? 'yes' : 'no';
}

/** An IgG-negative sample taken on or after this day of the pregnancy: `yes` or `no`. */
export function negativeAfter(view: CaseView, dayOfPregnancy: number): string {
  const { gestation } = view;
  if (gestation === null) return 'no';
  const found = view.earlier.some(
    (sample) => sample.igg === 'negative' && gestation - sample.days >= dayOfPregnancy,
  );
  return found ? 'yes' : 'no';
}

/** IgG negative, then positive in a later sample that is not today's: `yes` or `no`. */
export function rebound(view: CaseView): string {
  const oldestNegative = Math.max(
    -1,
    ...view.earlier.filter((sample) => sample.igg === 'negative').map((sample) => sample.days),
  );
  return view.earlier.some((sample) => isPositive(sample.igg) && sample.days < oldestNegative) ? 'yes' : 'no';
}

/** An IgG positive from before the last contact: `yes` or `no`. */
export function iggBeforeContact(view: CaseView): string {
  const contact = view.source.history?.contactDaysAgo;
  if (typeof contact !== 'number') return 'no';
  return view.earlier.some((sample) => sample.igg === 'positive' && sample.days > contact) ? 'yes' : 'no';
}

/**
 * IgG-negative samples of an infant, today's included, that were taken at or after `fromDays` of age.
 * @returns `none`, `one`, `two` (two or more).
 */
export function infantNegatives(view: CaseView, fromDays: number): string {
  const age = view.source.ageDays;
  if (age == null || todayIgg(view) !== 'negative' || age < fromDays) return 'none';
  const before = view.earlier.filter(
    (sample) => sample.igg === 'negative' && sample.days > 0 && age - sample.days >= fromDays,
  );
  return before.length > 0 ? 'two' : 'one';
}
