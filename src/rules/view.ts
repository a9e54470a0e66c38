/** A case as the readers see it: days instead of weeks, classes instead of results, absent and null alike. */
import { parseGestation } from './gestation.ts';
import type {
  Case,
  FactPath,
  FactValue,
  HistoryKey,
  Result,
  ResultKey,
  Settings,
  Subject,
} from './vocabulary.ts';

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
      // Weeks that stand for whole days come back as whole days: 29 / 7 * 7 is a little more than 29.
      days: Math.round(sample.weeksBefore * 7000) / 1000,
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
      const { place, key } = placeOf(path);
      const room = rooms[place] ?? own;
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

interface Parts {
  /** `results`, `history` or `settings`; empty for what stands in the case itself. */
  readonly place: string;
  readonly key: string;
}
const known = new Map<FactPath, Parts>();

/** The two parts of a path, taken apart once. */
function placeOf(path: FactPath): Parts {
  let parts = known.get(path);
  if (parts === undefined) {
    const dot = path.indexOf('.');
    parts = { place: path.slice(0, Math.max(dot, 0)), key: path.slice(dot + 1) };
    known.set(path, parts);
  }
  return parts;
}

/** What the case holds at a path: the class of a result ("not-done" when absent), else the JSON value or null. */
export function valueAt(source: Case, path: FactPath): FactValue {
  const { place, key } = placeOf(path);
  if (place === 'results') return classOf(source.results[key as ResultKey]);
  if (place === 'history') return source.history?.[key as HistoryKey] ?? null;
  if (place === 'settings') return source.settings?.[key as keyof Settings] ?? null;
  switch (path) {
    case 'gestation':
      return source.gestation ?? null;
    case 'ageDays':
      return source.ageDays ?? null;
    case 'previous':
      return source.previous ?? [];
    default:
      return source.series ?? null;
  }
}

/** The case with one fact changed; `value` in the form that `valueAt` gives. */
export function withValue(source: Case, path: FactPath, value: FactValue): Case {
  const { place, key } = placeOf(path);
  if (place === 'results') {
    const results = { ...source.results, [key]: { class: value as string } };
    return { ...source, results };
  }
  if (place === 'history') return { ...source, history: { ...source.history, [key]: value } };
  if (place === 'settings') return { ...source, settings: { ...source.settings, [key]: value } };
  return { ...source, [key]: value };
}
