import type {
  Case,
  Earlier,
  FactPath,
  FactValue,
  History,
  Result,
  ResultKey,
  Subject,
} from '../../../src/rules/vocabulary.ts';
import { HISTORY_KEYS, RESULT_KEYS, type HistoryKey } from '../../../src/rules/vocabulary.ts';
import { without } from './simpler.ts';

const CHILD_ONLY = /^newborn|^dbsPcr$|^motherChildBlot$|^motherInfection$|^sampleFrom$/;

/** Whether the contract lets this subject have the result or the fact ("Who may have what"). */
export function mayHave(subject: Subject, key: ResultKey | HistoryKey): boolean {
  if (CHILD_ONLY.test(key)) return subject === 'newborn';
  if (key === 'motherBloodPcr' || key === 'ultrasoundAbnormal') return subject !== 'newborn';
  return key === 'amnioticPcr' ? subject !== 'planning' : true;
}

/** The case with one result changed; null takes it away. */
export function withResult(c: Case, key: ResultKey, cls: string | null): Case {
  if (cls === null) return { ...c, results: without(c.results, key) };
  const result: Result = { class: cls };
  return { ...c, results: { ...c.results, [key]: result } };
}

/** The case with one fact of the history changed; undefined takes it away. */
export function withFact<K extends keyof History>(c: Case, key: K, value: History[K] | undefined): Case {
  const history = c.history ?? {};
  return { ...c, history: value === undefined ? without(history, key) : { ...history, [key]: value } };
}

/** The case with one earlier sample more, newest first. */
export function withEarlier(c: Case, sample: Earlier): Case {
  const previous = [...(c.previous ?? []), sample].sort((a, b) => a.weeksBefore - b.weeksBefore);
  return { ...c, previous };
}

/** The results this subject may have that the case does not hold, or holds as not done. */
export function openResults(c: Case, keys: readonly ResultKey[] = RESULT_KEYS): ResultKey[] {
  return keys.filter((key) => {
    const held = c.results[key];
    return mayHave(c.subject, key) && (held === undefined || held.class === 'not-done');
  });
}

/** The same facts said at length: every absent result `not-done`, every absent fact null. */
export function spelledOut(c: Case): Case {
  const results: Record<string, Result> = {};
  for (const key of RESULT_KEYS) {
    if (mayHave(c.subject, key)) results[key] = c.results[key] ?? { class: 'not-done' };
  }
  const history: Record<string, unknown> = {};
  for (const key of HISTORY_KEYS) if (mayHave(c.subject, key)) history[key] = c.history?.[key] ?? null;
  return {
    ...c,
    gestation: c.gestation ?? null,
    ageDays: c.ageDays ?? null,
    results,
    previous: c.previous ?? [],
    series: c.series ?? null,
    history,
    sampledOn: c.sampledOn ?? null,
    settings: { ...c.settings, avidityExcludesWeeks: c.settings?.avidityExcludesWeeks ?? null },
  };
}

/** The same facts said briefly: nothing absent, null, empty or not done is mentioned. */
export function brief(c: Case): Case {
  const kept = Object.entries(c).filter(([key, value]) => {
    if (value == null) return false;
    return !(key === 'previous' || key === 'history') || Object.keys(value as object).length > 0;
  });
  const results = Object.entries(c.results).filter(([, result]) => result.class !== 'not-done');
  const history = Object.entries(c.history ?? {}).filter(([, value]) => value !== null);
  const short = { ...(Object.fromEntries(kept) as unknown as Case), results: Object.fromEntries(results) };
  return history.length > 0 ? { ...short, history: Object.fromEntries(history) } : without(short, 'history');
}

/** The case with every key in the opposite order, all the way down. */
export function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each: unknown) => reversed(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each) as unknown]),
  ) as T;
}

/** The case with one fact changed to what a `whyNot` names; null when the contract has no such case. */
export function changed(c: Case, fact: FactPath, value: FactValue): Case | null {
  const [room, key] = fact.split('.') as [string, string | undefined];
  if (room === 'gestation' && c.subject !== 'pregnant') return null;
  if (room === 'ageDays' && c.subject !== 'newborn') return null;
  if (key === undefined) return { ...c, [room]: value };
  if (room === 'settings') return { ...c, settings: { ...c.settings, [key]: value } };
  if (!mayHave(c.subject, key as ResultKey | HistoryKey)) return null;
  if (room === 'history') return { ...c, history: { ...c.history, [key]: value } };
  return withResult(c, key as ResultKey, typeof value === 'string' ? value : null);
}
