import type { Assessment, Case, Earlier, History, ResultKey } from '../../../src/rules/vocabulary.ts';
import { mayHave, openResults, withEarlier, withFact, withResult } from './altered.ts';
import { positiveIgg } from './read.ts';
import { comparing, type Again, type Invariant } from './rule.ts';
import { without } from './simpler.ts';
import { look, lostIgg } from './view.ts';
import { answer, lowerUrgency, moreReassuring, suspected } from './words.ts';

/** An altered case and how it was altered. */
type Altered = readonly [how: string, c: Case];

/** The first altered case whose answer is more reassuring. */
function noneCalmer(a: Assessment, again: Again, altered: readonly Altered[]): string | null {
  for (const [how, c] of altered) {
    const step = moreReassuring(a, again(c));
    if (step) return `${how}: ${step}`;
  }
  return null;
}

function unknownIgm(c: Case): Altered[] {
  return [null, 'pending', 'unknown'].map((cls) => [`IgM ${cls ?? 'absent'}`, withResult(c, 'igm', cls)]);
}

/** The earlier IgG positives from before this pregnancy (week not known: more than 43 weeks back) lose their IgG. */
function withoutOldPositives(c: Case): Altered[] {
  const v = look(c);
  const isOld = (at: number): boolean => {
    const past = v.past[at];
    if (!past || !positiveIgg(past.igg)) return false;
    return past.onDay === null ? past.days > 43 * 7 : past.onDay < 0;
  };
  const previous = c.previous ?? [];
  if (!previous.some((_, at) => isOld(at))) return [];
  const left = previous.map((each, at): Earlier => (isOld(at) ? without(each, 'igg') : each));
  return [['without the IgG positive from before', { ...c, previous: left }]];
}

function withoutReassuringFacts(c: Case): Altered[] {
  const facts = Object.entries(c.history ?? {}).filter(([, value]) => value === false || value === 'none');
  const altered = facts.map(([key, value]): Altered => [
    `without ${key} ${String(value)}`,
    withFact(c, key as keyof History, undefined),
  ]);
  return c.series === 'stable' ? [...altered, ['without the stable series', without(c, 'series')]] : altered;
}

const WORRIES = [
  'activeEyeDisease',
  'immunosuppressed',
  'recentImmunoglobulin',
  'symptoms',
  'endemicTravel',
] as const;

function withWorries(c: Case): Altered[] {
  const h = c.history ?? {};
  const altered: Altered[] = [...WORRIES, 'ultrasoundAbnormal' as const]
    .filter((key) => mayHave(c.subject, key) && h[key] !== true)
    .map((key) => [`with ${key}`, withFact(c, key, true)]);
  for (const key of ['rashDaysAgo', 'contactDaysAgo'] as const) {
    if (typeof h[key] === 'number') continue;
    for (const days of [5, 20, 100]) altered.push([`with ${key} ${days}`, withFact(c, key, days)]);
  }
  if (c.series !== 'rising') altered.push(['with a rising series', { ...c, series: 'rising' }]);
  const second = openResults(c, ['secondIgm']).length > 0 && look(c).igmReactive;
  return second
    ? [...altered, ['with a positive second IgM method', withResult(c, 'secondIgm', 'positive')]]
    : altered;
}

const MOTHER_PCRS: readonly ResultKey[] = ['motherBloodPcr', 'throatPcr', 'amnioticPcr', 'dbsPcr'];
const SUPPORTING: readonly ResultKey[] = [
  ...(['iggBlot', 'igmBlot', 'motherChildBlot', ...MOTHER_PCRS] as const),
  ...(['newbornUrinePcr', 'newbornSalivaPcr', 'newbornBloodPcr'] as const),
];

function moreWorryingIgm(c: Case): string[] {
  const igm = look(c).igm;
  return igm === 'negative' ? ['grey', 'positive'] : igm === 'grey' ? ['positive'] : [];
}

function worseIgm(c: Case, a: Assessment, again: Again): string | null {
  const v = look(c);
  if (v.earlierPositive) return null;
  for (const cls of moreWorryingIgm(c)) {
    const b = again(withResult(c, 'igm', cls));
    const how = `IgM ${v.igm} → ${cls}`;
    const step = moreReassuring(a, b);
    if (step) return `${how}: ${step}`;
    if (v.high) continue;
    const still = suspected(b.conclusion) || b.conclusion === 'non_primary_infection_possible';
    if (suspected(a.conclusion) && !still) return `${how}: ${a.conclusion} → ${b.conclusion}`;
    const whole = v.igm === 'negative' && cls === 'positive';
    if (whole && lowerUrgency(a, b)) return `${how}: urgency ${a.urgency} → ${b.urgency}`;
  }
  return null;
}

function later(c: Case): Altered[] {
  const v = look(c);
  if (v.day === null || !v.igmReactive || !v.high) return [];
  const days = [1, 7, 14, 28, 70].map((more) => (v.day ?? 0) + more).filter((day) => day <= 307);
  return days.map((day) => {
    const gestation = `${Math.floor(day / 7)}+${day % 7}`;
    return [`at ${gestation}`, { ...c, gestation }];
  });
}

function smallerClaim(c: Case): Altered[] {
  const v = look(c);
  if (!v.high) return [];
  const weeks = v.claimedWeeks === null ? [1] : [v.claimedWeeks - 1, Math.floor(v.claimedWeeks / 2), 1];
  return [...new Set(weeks)]
    .filter((each) => each >= 1 && each !== v.claimedWeeks)
    .map((each) => [
      `claim ${each} weeks`,
      { ...c, settings: { ...c.settings, avidityExcludesWeeks: each } },
    ]);
}

function withEarlierNegative(c: Case): Altered[] {
  const v = look(c);
  if (!v.pregnant || v.igg === 'negative') return [];
  const last = v.day === null ? 4 : Math.floor(v.day / 7);
  const weeks = [...new Set([2, Math.floor(last / 2), last])].filter((each) => each >= 1 && each <= last);
  return weeks
    .filter((each) => !v.past.some((past) => past.days === each * 7))
    .map((each) => [
      `IgG negative ${each} weeks before`,
      withEarlier(c, { weeksBefore: each, igg: { class: 'negative' }, sameAssay: true }),
    ]);
}

const CHILD_EXCLUDED = 'congenital_infection_excluded';

/** Two answers compared: group M of the page. */
export const compared: readonly Invariant[] = [
  comparing('M01', (c, a, again) =>
    look(c).day === null ? null : noneCalmer(a, again, [['week not known', without(c, 'gestation')]]),
  ),
  comparing('M02', (c, a, again) =>
    look(c).igm === 'negative' ? noneCalmer(a, again, unknownIgm(c)) : null,
  ),
  comparing('M03', (c, a, again) => {
    const v = look(c);
    // A negative after the positive contradicts it (FINDINGS F27): taking the positive away settles that.
    if (!v.pregnant || !v.iggPositive || v.igm !== 'negative' || lostIgg(v)) return null;
    // A reactive IgM of that very sample worries on its own (FINDINGS F26): with the sample it goes as well.
    if (c.previous?.some((one) => ['grey', 'positive'].includes(one.igm?.class ?? ''))) return null;
    return noneCalmer(a, again, withoutOldPositives(c));
  }),
  comparing('M04', (c, a, again) => noneCalmer(a, again, withoutReassuringFacts(c))),
  comparing('M05', (c, a, again) => noneCalmer(a, again, withWorries(c))),
  comparing('M06', (c, a, again) => {
    const open = openResults(c, MOTHER_PCRS);
    return noneCalmer(
      a,
      again,
      open.map((key) => [`${key} negative`, withResult(c, key, 'negative')] as const),
    );
  }),
  comparing('M07', worseIgm),
  comparing('M08', (c, a, again) => noneCalmer(a, again, later(c))),
  comparing('M09', (c, a, again) => noneCalmer(a, again, smallerClaim(c))),
  comparing('M10', (c, a, again) => noneCalmer(a, again, withEarlierNegative(c))),
  comparing('M11', (c, a, again) => {
    const altered = openResults(c, SUPPORTING).flatMap((key) =>
      ['indeterminate', 'pending'].map((cls) => [`${key} ${cls}`, withResult(c, key, cls)] as const),
    );
    return noneCalmer(a, again, altered);
  }),
  comparing('M12', (c, a, again) => {
    if (c.subject !== 'newborn' || a.conclusion === CHILD_EXCLUDED) return null;
    const ageless = look(c).age === null ? [] : [['age not known', without(c, 'ageDays')] as const];
    const worse = moreWorryingIgm(c).map((cls) => [`IgM ${cls}`, withResult(c, 'igm', cls)] as const);
    const found = [...ageless, ...worse].find(([, altered]) => again(altered).conclusion === CHILD_EXCLUDED);
    return found ? `${found[0]}: ${answer(a)} → excluded` : null;
  }),
];
