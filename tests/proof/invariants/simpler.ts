import type { Case, Earlier, HistoryKey, ResultKey } from '../../../src/rules/vocabulary.ts';

/** How many facts a case holds: the measure by which the smallest example is chosen. */
export function size(c: Case): number {
  const facts = Object.values(c.history ?? {}).filter((value) => value !== null);
  const earlier = (c.previous ?? []).map((each) => Object.keys(each).length);
  const settings = Object.values(c.settings ?? {});
  const alone = [c.gestation, c.ageDays, c.series, c.sampledOn].filter((value) => value != null);
  const results = Object.values(c.results).map((each) => (each.text === undefined ? 1 : 2));
  return [...results, ...earlier].reduce((sum, n) => sum + n, facts.length + settings.length + alone.length);
}

/** The same object without one key. */
export function without<T extends object>(from: T, key: PropertyKey): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T;
}

/** Every case that is this one with a single fact taken away. */
export function simpler(c: Case): Case[] {
  const out: Case[] = [];
  for (const key of [
    'sampledOn',
    'series',
    'settings',
    'gestation',
    'ageDays',
    'history',
    'previous',
  ] as const) {
    if (c[key] !== undefined) out.push(without(c, key));
  }
  for (const key of Object.keys(c.history ?? {}) as HistoryKey[]) {
    out.push({ ...c, history: without(c.history ?? {}, key) });
  }
  for (const key of Object.keys(c.results) as ResultKey[]) {
    out.push({ ...c, results: without(c.results, key) });
    const cls = c.results[key]?.class;
    if (cls !== undefined && Object.keys(c.results[key] ?? {}).length > 1) {
      out.push({ ...c, results: { ...c.results, [key]: { class: cls } } });
    }
  }
  (c.previous ?? []).forEach((each, at) => {
    const others = (c.previous ?? []).filter((_, i) => i !== at);
    out.push({ ...c, previous: others });
    for (const key of ['igg', 'igm', 'avidity', 'sameAssay'] as const) {
      if (each[key] === undefined) continue;
      const lighter: Earlier = without(each, key);
      out.push({ ...c, previous: (c.previous ?? []).map((one, i) => (i === at ? lighter : one)) });
    }
  });
  return out;
}

/** Takes facts away, one after the other, as long as the case still shows what `shows` looks for. */
export function smallest(c: Case, shows: (smaller: Case) => boolean): Case {
  for (const each of simpler(c)) if (shows(each)) return smallest(each, shows);
  return c;
}
