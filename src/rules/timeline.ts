/**
 * One case on the weeks of a pregnancy: what was sampled when, what a high avidity speaks against, and when a first
 * infection remains possible. All weeks are counted from the last period, fractions allowed, and may be negative.
 * A span is only narrowed by what the assessment itself relies on; where nothing dates an infection there is none.
 */
import type { PathogenTimes } from './antibody-bands.ts';
import type { Assessment, Case, Conclusion } from './vocabulary.ts';
import { viewCase, type CaseView } from './view.ts';

/** The weeks that the picture shows. */
export const AXIS = { from: -12, to: 42 } as const;

/**
 * What a conclusion says of the date of a first infection: it can only come `later`, it was `earlier`, it is `open`,
 * she is `infected`, or there is none to be told (`undated`).
 */
export type Tells = 'later' | 'earlier' | 'open' | 'infected' | 'undated';

export interface TimelineFacts {
  readonly conceptionWeek: number;
  readonly tells: Readonly<Record<Conclusion, Tells>>;
}

/** From week to week; null on the left: from any time before, on the right: to the birth and beyond. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

export type MarkKind = 'conception' | 'sample' | 'earlier' | 'rash' | 'contact' | 'vaccine';

export interface TimelineMark {
  readonly kind: MarkKind;
  readonly week: number;
}

/** Why no span is drawn: the tests leave no date, or the conclusion is about no first infection. */
export type Undated = 'no-date' | 'not-first';

export interface Timeline {
  readonly kind: 'drawn';
  readonly marks: readonly TimelineMark[];
  /** An infection here is unlikely by a high avidity. */
  readonly unlikely: Span | null;
  readonly possible: Span | { readonly why: Undated };
  /** What the avidity speaks against is left standing in `possible`, because the conclusion does not rely on it. */
  readonly disputed: boolean;
}

/** Nothing can be put on the weeks of a pregnancy. */
export interface NoTimeline {
  readonly kind: 'none';
  readonly why: 'planning' | 'newborn' | 'week-not-known';
}

export function timelineOf(
  source: Case,
  assessment: Pick<Assessment, 'conclusion' | 'window'>,
  times: PathogenTimes,
  facts: TimelineFacts,
): Timeline | NoTimeline {
  if (source.subject !== 'pregnant') return { kind: 'none', why: source.subject };
  const view = viewCase(source);
  if (view.gestation === null) return { kind: 'none', why: 'week-not-known' };
  const week = view.gestation / 7;
  const excluded = assessment.window?.excludedFromWeek ?? null;
  const possible = possibleOf(view, week, assessment.conclusion, excluded, times, facts);
  const end = 'why' in possible ? null : (possible.to ?? Infinity);
  return {
    kind: 'drawn',
    marks: marksOf(view, week, facts),
    unlikely: excluded === null ? null : { from: excluded, to: week },
    possible,
    disputed: excluded !== null && end !== null && end > excluded,
  };
}

function marksOf(view: CaseView, week: number, facts: TimelineFacts): TimelineMark[] {
  const { history } = view.source;
  const ago = (kind: MarkKind, days: unknown): TimelineMark[] =>
    typeof days === 'number' ? [{ kind, week: week - days / 7 }] : [];
  const vaccinated = history?.weeksSinceVaccine;
  return [
    { kind: 'conception', week: facts.conceptionWeek },
    { kind: 'sample', week },
    ...view.earlier.flatMap(({ days }) => ago('earlier', days)),
    ...ago('rash', history?.rashDaysAgo),
    ...ago('contact', history?.contactDaysAgo),
    ...ago('vaccine', vaccinated == null ? null : vaccinated * 7),
  ];
}

const HAS_IGG = ['positive', 'low-positive'];

function possibleOf(
  view: CaseView,
  week: number,
  conclusion: Conclusion,
  excluded: number | null,
  { silent }: PathogenTimes,
  facts: TimelineFacts,
): Timeline['possible'] {
  const { igg, igm } = view.source.results;
  const hasIgg = HAS_IGG.includes(igg?.class ?? '');
  const told = facts.tells[conclusion];
  // Without IgG a first infection lies ahead; with IgG the same word speaks of the past.
  const tells = told === 'later' && hasIgg ? 'earlier' : told;
  const reliable = isReliable(view);
  const seen = reliable ? seenBy(view, week) : NOTHING_SEEN;
  const firstIgg = seen.firstPositive ?? Infinity;
  switch (tells) {
    case 'undated':
      return { why: 'not-first' };
    case 'later': {
      const missed = igm?.class === 'negative' ? silent.both : silent.igg;
      return { from: reliable ? week - missed / 7 : null, to: null };
    }
    case 'earlier': {
      const latest = Math.min(excluded ?? Infinity, firstIgg);
      return latest === Infinity ? { why: 'no-date' } : { from: null, to: latest };
    }
    case 'open': {
      const latest = Math.min(excluded ?? Infinity, firstIgg);
      return { from: null, to: hasIgg ? untilAtMost(week, latest, facts) : null };
    }
    case 'infected': {
      // A word that stands against a high avidity does not rely on it.
      const from = seen.lastNegative === null ? null : seen.lastNegative - silent.igg / 7;
      return { from, to: untilAtMost(week, firstIgg, facts) };
    }
  }
}

/** A word that leaves this pregnancy open is never drawn as an infection before it. */
const untilAtMost = (week: number, latest: number, { conceptionWeek }: TimelineFacts) =>
  latest > conceptionWeek ? Math.min(week, latest) : week;

/** Antibody may be slow, absent, or somebody else's: then samples narrow nothing. */
function isReliable(view: CaseView): boolean {
  const { immunosuppressed, recentImmunoglobulin, treated } = view.source.history ?? {};
  return immunosuppressed !== true && recentImmunoglobulin !== true && treated !== true;
}

interface Seen {
  /** Week of the first sample with IgG, where IgG was never missing after it. */
  readonly firstPositive: number | null;
  /** Week of the last sample without IgG, where IgG was never there before it and is there now. */
  readonly lastNegative: number | null;
}
const NOTHING_SEEN: Seen = { firstPositive: null, lastNegative: null };

function seenBy(view: CaseView, week: number): Seen {
  const today = { days: 0, igg: view.source.results.igg?.class ?? 'not-done' };
  const told = [today, ...view.earlier].filter(({ igg }) => ['negative', 'grey', ...HAS_IGG].includes(igg));
  if (!HAS_IGG.includes(today.igg)) return NOTHING_SEEN;
  const negative = told.find(({ igg }) => igg === 'negative');
  const negativeDays = negative?.days ?? Infinity;
  if (told.some(({ igg, days }) => igg !== 'negative' && days > negativeDays)) return NOTHING_SEEN;
  const doubtful = told.find(({ igg }) => igg !== 'positive')?.days ?? Infinity;
  const first = told.filter(({ days }) => days < doubtful).at(-1);
  return {
    firstPositive: first === undefined || first.days === 0 ? null : week - first.days / 7,
    lastNegative: negative === undefined ? null : week - negative.days / 7,
  };
}

/** The same without what lies outside the picture; `null` where nothing of it is inside. */
export function onAxis(span: Span): { readonly from: number; readonly to: number } | null {
  const from = Math.max(AXIS.from, span.from ?? AXIS.from);
  const to = Math.min(AXIS.to, span.to ?? AXIS.to);
  return from > to ? null : { from, to };
}
