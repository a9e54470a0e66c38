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

/**
 * A copy of a view whose case may be tried out, one fact at a time: `set` changes a fact and gives the changed view,
 * `reset` takes the change back. Faster than a new case for each of the many questions "and if?".
 */
export function tryOut(view: CaseView): {
  readonly set: (path: FactPath, value: FactValue) => CaseView;
  readonly reset: () => void;
} {
  const { source } = view;
  const rooms: Record<string, Record<string, unknown>> = {
    results: { ...source.results },
    history: { ...source.history },
    settings: { ...source.settings },
  };
  const own: Record<string, unknown> = { ...source, ...rooms };
  const tried: CaseView = { ...view, source: own as unknown as Case };
  let undo: () => void = () => undefined;
  return {
    set: (path, value) => {
      const dot = path.indexOf('.');
      const room = dot < 0 ? own : (rooms[path.slice(0, dot)] ?? own);
      const key = dot < 0 ? path : path.slice(dot + 1);
      const held = room[key];
      undo = () => (room[key] = held);
      room[key] = room === rooms['results'] ? { class: value } : value;
      return path === 'previous' || path === 'gestation' ? viewCase(tried.source) : tried;
    },
    reset: () => {
      undo();
    },
  };
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
