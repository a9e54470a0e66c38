import type { ActionCode, Assessment, Case, History, ResultKey } from '../../../src/rules/vocabulary.ts';
import { RESULT_KEYS } from '../../../src/rules/vocabulary.ts';
import { known, oneAvidity, positiveIgg, reactive, readResult, type Read } from './read.ts';

/** An earlier sample: how many days before today's, and the day of pregnancy it fell on (may be negative). */
export interface Past {
  readonly days: number;
  readonly onDay: number | null;
  readonly igg: Read;
  readonly igm: Read;
  readonly avidity: Read;
  readonly sameAssay: boolean;
}

/** A case as the rules speak of it. */
export interface View {
  readonly subject: Case['subject'];
  readonly pathogen: Case['pathogen'];
  readonly pregnant: boolean;
  readonly planning: boolean;
  readonly newborn: boolean;
  readonly rubella: boolean;
  /** Day of pregnancy on the day of sampling. */
  readonly day: number | null;
  readonly age: number | null;
  readonly read: Readonly<Record<ResultKey, Read>>;
  readonly igg: Read;
  readonly igm: Read;
  readonly avidity: Read;
  readonly past: readonly Past[];
  readonly history: History;
  readonly series: Case['series'];
  readonly claimedWeeks: number | null;
  /** Any earlier IgG positive. */
  readonly earlierPositive: boolean;
  readonly iggPositive: boolean;
  readonly iggKnown: boolean;
  readonly igmReactive: boolean;
  readonly refuted: boolean;
  /** A high avidity, today's or an earlier sample's. */
  readonly high: boolean;
  /** Day of pregnancy of the earliest sample with a high avidity. */
  readonly highOnDay: number | null;
  readonly dosed: boolean;
  /** A rubella vaccine in the last 12 weeks. */
  readonly recentVaccine: boolean;
  /** No earlier sample with an IgG or IgM result. */
  readonly firstSample: boolean;
}

/** `"12+3"` is day 87. */
export function dayOfPregnancy(gestation: string | null | undefined): number | null {
  if (gestation == null) return null;
  const [weeks = '0', days = '0'] = gestation.split('+');
  return Number(weeks) * 7 + Number(days);
}

const NOTHING = Object.fromEntries(RESULT_KEYS.map((key) => [key, 'absent'])) as Record<ResultKey, Read>;

function build(c: Case): View {
  const read: Record<ResultKey, Read> = { ...NOTHING };
  for (const key of Object.keys(c.results) as ResultKey[]) read[key] = readResult(c.results[key], key);
  const day = c.subject === 'pregnant' ? dayOfPregnancy(c.gestation) : null;
  const past = (c.previous ?? []).map((each): Past => {
    const days = Math.round(each.weeksBefore * 7000) / 1000;
    const onDay = day === null ? null : day - days;
    return {
      days,
      onDay,
      igg: readResult(each.igg, 'igg'),
      igm: readResult(each.igm, 'igm'),
      avidity: readResult(each.avidity, 'avidity'),
      sameAssay: each.sameAssay === true,
    };
  });
  const history = c.history ?? {};
  const avidity = oneAvidity(read.avidity, read.secondAvidity);
  const highDays = past.filter((each) => each.avidity === 'high').map((each) => each.onDay);
  if (avidity === 'high') highDays.push(day);
  const rubella = c.pathogen === 'rubella';
  return {
    subject: c.subject,
    pathogen: c.pathogen,
    pregnant: c.subject === 'pregnant',
    planning: c.subject === 'planning',
    newborn: c.subject === 'newborn',
    rubella,
    day,
    age: c.ageDays ?? null,
    read,
    igg: read.igg,
    igm: read.igm,
    avidity,
    past,
    history,
    series: c.series ?? null,
    claimedWeeks: c.settings?.avidityExcludesWeeks ?? null,
    earlierPositive: past.some((each) => positiveIgg(each.igg)),
    iggPositive: positiveIgg(read.igg),
    iggKnown: known(read.igg),
    igmReactive: reactive(read.igm),
    refuted: read.secondIgm === 'negative' || read.igmBlot === 'negative',
    high: highDays.length > 0,
    highOnDay: highDays.reduce<number | null>(
      (a, b) => (a === null ? b : b === null ? a : Math.min(a, b)),
      null,
    ),
    dosed: rubella && (history.documentedDoses ?? 0) >= 1,
    recentVaccine: rubella && within(history.weeksSinceVaccine, 0, 12),
    firstSample: !past.some((each) => known(each.igg) || known(each.igm)),
  };
}

/** Some hundred rules look at one case after the other: the last one is kept. */
let last: { readonly c: Case; readonly view: View } | null = null;

/** The case read once; every rule looks at the same view. */
export function look(c: Case): View {
  if (last?.c !== c) last = { c, view: build(c) };
  return last.view;
}

/** Whether a number of days or weeks is known and lies in the closed interval. */
export function within(value: number | 'none' | null | undefined, from: number, to: number): boolean {
  return typeof value === 'number' && value >= from && value <= to;
}

/** Rash or contact in the last `days` days. */
export function exposedWithin(v: View, days: number): boolean {
  return within(v.history.rashDaysAgo, 0, days) || within(v.history.contactDaysAgo, 0, days);
}

/** Earlier samples of this pregnancy; with the week not known those of the last `weeksIfUnknown` weeks. */
export function ofThisPregnancy(v: View, weeksIfUnknown: number): readonly Past[] {
  if (!v.pregnant) return [];
  return v.past.filter((each) => (each.onDay === null ? each.days <= weeksIfUnknown * 7 : each.onDay >= 0));
}

/** An earlier negative IgG of this pregnancy (week not known: of the last 20 weeks). */
export function negativeInPregnancy(v: View): Past | undefined {
  return ofThisPregnancy(v, 20).find((each) => each.igg === 'negative');
}

/** IgG positive, then negative: a contradiction, not a seroconversion (FINDINGS F27). */
export function lostIgg(v: View): boolean {
  return v.past.some(
    (old) =>
      positiveIgg(old.igg) && v.past.some((newer) => newer.igg === 'negative' && newer.days < old.days),
  );
}

/** A rubella vaccine after that sample. */
export function vaccineSince(v: View, sample: Past): boolean {
  return v.rubella && within(v.history.weeksSinceVaccine, 0, sample.days / 7);
}

const PCRS = RESULT_KEYS.filter((key) => key.endsWith('Pcr'));

/** Which PCRs are positive. */
export function positivePcrs(v: View): ResultKey[] {
  return PCRS.filter((key) => v.read[key] === 'positive');
}

/** A direct proof that outranks unreadable serology: amniotic PCR, or rubella RNA in the mother. */
export function rubellaRna(v: View): boolean {
  return v.rubella && !v.newborn && (v.read.motherBloodPcr === 'positive' || v.read.throatPcr === 'positive');
}

/** A fact of the history that could speak for an infection, or makes the serology unreliable. */
export function worryingHistory(v: View): boolean {
  const h = v.history;
  const days = typeof h.rashDaysAgo === 'number' || typeof h.contactDaysAgo === 'number';
  const illness = h.endemicTravel || h.symptoms || h.activeEyeDisease || h.ultrasoundAbnormal;
  return days || Boolean(illness || h.immunosuppressed || h.recentImmunoglobulin || h.newbornSigns);
}

const SILENT = new Set(['negative', 'absent', 'pending', 'unknown', 'indeterminate', 'not-measurable']);

/** Whether nothing but the named results is there: other results silent, no earlier sample, no rise, no history. */
export function nothingBut(v: View, keys: readonly ResultKey[]): boolean {
  const others = RESULT_KEYS.filter((key) => !keys.includes(key)).every((key) => SILENT.has(v.read[key]));
  const earlier = v.past.some((each) => known(each.igg) || known(each.igm) || known(each.avidity));
  return others && !earlier && v.series !== 'rising' && !worryingHistory(v);
}

/** Whether the answer holds one of these actions. */
export function has(a: Assessment, ...codes: ActionCode[]): boolean {
  return a.actions.some((each) => codes.includes(each.code));
}
