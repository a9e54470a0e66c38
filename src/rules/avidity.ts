/**
 * IgG avidity with its date. A high avidity excludes the weeks before its own sample, not the pregnancy; how
 * many weeks, and how far that reaches, are numbers of the table.
 */
import { firstPositiveSample } from './earlier.ts';
import type { Reader } from './table.ts';
import type { CaseView } from './view.ts';

type AvidityReader = Extract<Reader, { by: 'avidity' }>;

const ORDER = ['low', 'intermediate', 'high'];
const usable = (value: string) => ORDER.includes(value);

/** Two methods on one serum: low against high is read as intermediate, otherwise the lower class stands. */
export function combineMethods(first: string, second: string): string {
  if (!usable(first)) return usable(second) ? second : 'none';
  if (!usable(second)) return first;
  if (first !== second && first !== 'intermediate' && second !== 'intermediate') return 'intermediate';
  return ORDER[Math.min(ORDER.indexOf(first), ORDER.indexOf(second))] ?? 'none';
}

/** `disagree` where two methods on today's serum say high and low, else `agree`. */
export function methodsAgree(view: CaseView): string {
  const said = [view.source.results.avidity?.class, view.source.results.secondAvidity?.class];
  return said.includes('high') && said.includes('low') ? 'disagree' : 'agree';
}

interface DatedAvidity {
  readonly avidity: string;
  /** Days before the present sample. */
  readonly days: number;
  /** An earlier sample whose own IgG is told, and positive. */
  readonly clear: boolean;
}

/**
 * The avidity that counts: the earliest sample's, with its own date. A later sample that is lower than an
 * earlier high one contradicts it, and the pair is read as intermediate. A low avidity of a treated woman's
 * present sample is no evidence: treatment delays maturation.
 */
export function datedAvidity(view: CaseView): DatedAvidity | null {
  const results = view.source.results;
  let today = combineMethods(results.avidity?.class ?? 'none', results.secondAvidity?.class ?? 'none');
  if (today === 'low' && view.source.history?.treated === true) today = 'none';
  const dated: DatedAvidity[] = usable(today) ? [{ avidity: today, days: 0, clear: false }] : [];
  for (const sample of view.earlier) {
    const measurable = sample.igg === 'positive' || sample.igg === 'not-done';
    if (usable(sample.avidity) && measurable)
      dated.push({ avidity: sample.avidity, days: sample.days, clear: sample.igg === 'positive' });
  }
  const earliest = dated.at(-1);
  if (earliest === undefined) return null;
  const contradicted = earliest.avidity === 'high' && dated.some((one) => one.avidity !== 'high');
  return contradicted ? { ...earliest, avidity: 'intermediate' } : earliest;
}

/** `earlier` where the avidity that counts is of an earlier sample that was IgG positive, else `other`. */
export function avidityFrom(view: CaseView): string {
  return datedAvidity(view)?.clear === true ? 'earlier' : 'other';
}

/** Weeks that a high avidity excludes: what the laboratory claims, at most the table's cap, else its default. */
export function excludedWeeks(view: CaseView, reader: AvidityReader): number {
  const claimed = view.source.settings?.avidityExcludesWeeks;
  return claimed == null ? reader.defaultWeeks : Math.min(claimed, reader.capWeeks);
}

/** `none`, `low`, `intermediate`, or `high-plain`, `high-between`, `high-late`, `high-unknown` by its date. */
export function readAvidity(view: CaseView, reader: AvidityReader): string {
  const dated = datedAvidity(view);
  if (dated === null) return 'none';
  if (dated.avidity !== 'high') return dated.avidity;
  if (view.subject !== 'pregnant') return 'high-plain';
  if (view.gestation === null) return 'high-unknown';
  const reach = view.gestation - dated.days - excludedWeeks(view, reader) * 7;
  if (reach <= reader.plainToDays) return 'high-plain';
  return reach <= reader.betweenToDays ? 'high-between' : 'high-late';
}

/** Infection after this week of pregnancy is unlikely (weeks from the last period, may be negative), or null. */
export function excludedFromWeek(view: CaseView, reader: AvidityReader): number | null {
  const dated = datedAvidity(view);
  if (dated?.avidity !== 'high' || view.subject !== 'pregnant' || view.gestation === null) return null;
  return Math.ceil((view.gestation - dated.days - excludedWeeks(view, reader) * 7) / 7) + 0;
}

/** Days of pregnancy of the sample that counts for a first test, or null when the week is not known. */
export function readingDays(view: CaseView, zones: AvidityReader['zones']): number | null {
  if (view.gestation === null) return null;
  const first = firstPositiveSample(view, zones);
  const known = first !== null && ['negative', 'grey', 'positive'].includes(first.igm);
  return known ? view.gestation - first.days : view.gestation;
}
