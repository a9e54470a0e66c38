/** Makes a case as plain as it can be while it still shows what it is for. */
import type { Case, Earlier, History } from '../../../src/rules/vocabulary.ts';
import { simpler } from '../invariants/simpler.ts';

export type Shows = (c: Case) => boolean;

/** The week, the age and the two screening results are what every slip has: they stay. */
const keeps = (c: Case, from: Case): boolean =>
  (c.gestation === undefined) === (from.gestation === undefined) &&
  (c.ageDays === undefined) === (from.ageDays === undefined) &&
  (c.results.igg === undefined) === (from.results.igg === undefined) &&
  (c.results.igm === undefined) === (from.results.igm === undefined);

/** A case without empty rooms. */
function tidy(c: Case): Case {
  const { previous, history, settings, ...rest } = c;
  return {
    ...rest,
    ...(previous && previous.length > 0 ? { previous } : {}),
    ...(history && Object.keys(history).length > 0 ? { history } : {}),
    ...(settings && Object.keys(settings).length > 0 ? { settings } : {}),
  };
}

/** Takes one fact away after the other, as long as `shows` holds. */
export function reduced(c: Case, shows: Shows): Case {
  for (const each of simpler(c).map(tidy)) if (keeps(each, c) && shows(each)) return reduced(each, shows);
  return tidy(c);
}

const WEEKS = [
  ['12', '9', '20', '24', '16', '30', '6', '36'],
  ['8', '15', '22', '26', '32', '19', '11', '38'],
  ['10', '14', '18', '25', '28', '34', '7', '21'],
] as const;
const AGES = [
  [2, 12, 30, 60, 120, 200, 300, 400],
  [7, 18, 25, 45, 100, 180, 290, 420],
  [1, 11, 20, 40, 80, 160, 330, 500],
] as const;
const BEFORE = [
  [4, 6, 3, 10, 2, 16, 30, 48, 60, 104],
  [5, 8, 3, 12, 1, 20, 36, 52, 70, 156],
  [3, 4, 7, 2, 14, 24, 40, 50, 65, 130],
] as const;
const DAYS = [
  [7, 12, 20, 40, 70, 100],
  [3, 14, 25, 50, 90, 120],
  [5, 13, 21, 35, 60, 80],
] as const;

function* plainer(c: Case, turn: number): Generator<Case> {
  const at = turn % 3;
  if (c.gestation != null) for (const gestation of WEEKS[at] ?? []) yield { ...c, gestation };
  if (c.ageDays != null) for (const ageDays of AGES[at] ?? []) yield { ...c, ageDays };
}

function* plainerEarlier(c: Case, nth: number, turn: number): Generator<Case> {
  const set = (weeksBefore: number): Case => ({
    ...c,
    previous: (c.previous ?? [])
      .map((each, i): Earlier => (i === nth ? { ...each, weeksBefore } : each))
      .sort((a, b) => a.weeksBefore - b.weeksBefore),
  });
  for (const weeks of BEFORE[turn % 3] ?? []) yield set(weeks);
}

function* plainerDays(c: Case, key: 'rashDaysAgo' | 'contactDaysAgo', turn: number): Generator<Case> {
  const history: History = c.history ?? {};
  for (const days of DAYS[turn % 3] ?? []) yield { ...c, history: { ...history, [key]: days } };
}

function first(found: Generator<Case>, c: Case, shows: Shows): Case {
  for (const each of found) if (shows(each)) return each;
  return c;
}

/** The case with rounder numbers; `turn` chooses another set of them. */
export function rounder(c: Case, shows: Shows, turn: number): Case {
  let now = first(plainer(c, turn), c, shows);
  (c.previous ?? []).forEach((_, nth) => (now = first(plainerEarlier(now, nth, turn), now, shows)));
  for (const key of ['rashDaysAgo', 'contactDaysAgo'] as const)
    if (typeof now.history?.[key] === 'number') now = first(plainerDays(now, key, turn), now, shows);
  return now;
}
