/** A case as the readers see it: days instead of weeks, classes instead of results, absent and null alike. */
import { parseGestation } from './gestation.ts';
import type { Case, FactPath, FactValue, HistoryKey, Result, ResultKey, Subject } from './vocabulary.ts';

export interface EarlierView {
  readonly days: number;
  readonly igg: string;
  readonly igm: string;
  readonly avidity: string;
  readonly sameAssay: boolean;
}

export interface CaseView {
  readonly subject: Subject;
  /** Days since the last period on the day of sampling; null when not known or not pregnant. */
  readonly gestation: number | null;
  readonly source: Case;
  readonly earlier: readonly EarlierView[];
}

const classOf = (result: Result | undefined): string => result?.class ?? (result ? 'unreadable' : 'not-done');

/** @param source a case whose results are already classified. */
export function viewCase(source: Case): CaseView {
  const earlier = (source.previous ?? [])
    .map((sample) => ({
      days: sample.weeksBefore * 7,
      igg: classOf(sample.igg),
      igm: classOf(sample.igm),
      avidity: classOf(sample.avidity),
      sameAssay: sample.sameAssay === true,
    }))
    .sort((a, b) => a.days - b.days);
  return {
    subject: source.subject,
    gestation: source.gestation == null ? null : parseGestation(source.gestation),
    source,
    earlier,
  };
}

/** The view with one fact of its case changed; what that fact cannot touch is taken over. */
export function viewWith(view: CaseView, path: FactPath, value: FactValue): CaseView {
  const source = withValue(view.source, path, value);
  if (path === 'previous' || path === 'gestation') return viewCase(source);
  return { subject: view.subject, gestation: view.gestation, source, earlier: view.earlier };
}

/** What the case holds at a path: the class of a result ("not-done" when absent), else the JSON value or null. */
export function valueAt(source: Case, path: FactPath): FactValue {
  if (path.startsWith('results.')) return classOf(source.results[path.slice(8) as ResultKey]);
  if (path.startsWith('history.')) return source.history?.[path.slice(8) as HistoryKey] ?? null;
  switch (path) {
    case 'gestation':
      return source.gestation ?? null;
    case 'ageDays':
      return source.ageDays ?? null;
    case 'previous':
      return source.previous ?? [];
    case 'series':
      return source.series ?? null;
    case 'settings.avidityExcludesWeeks':
      return source.settings?.avidityExcludesWeeks ?? null;
    default:
      return source.settings?.practice ?? null;
  }
}

/** The case with one fact changed; `value` in the form that `valueAt` gives. */
export function withValue(source: Case, path: FactPath, value: FactValue): Case {
  if (path.startsWith('results.')) {
    const results = { ...source.results, [path.slice(8)]: { class: value as string } };
    return { ...source, results };
  }
  if (path.startsWith('history.'))
    return { ...source, history: { ...source.history, [path.slice(8)]: value } };
  if (path.startsWith('settings.'))
    return { ...source, settings: { ...source.settings, [path.slice(9)]: value } };
  return { ...source, [path]: value };
}
