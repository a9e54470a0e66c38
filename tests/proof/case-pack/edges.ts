/** The boundary days of every table, taken from its bands, and the cases that stand on both sides of them. */
import type { EarlierZones, FactSpec, Table } from '../../../src/rules/table.ts';
import type { Case, Earlier, FactPath } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';
import { gestationText } from '../random-cases.ts';
import { withValue } from '../../../src/rules/view.ts';

/** A boundary: its last day, and the facts that put a case on a day. */
export interface Edge {
  readonly table: Table;
  readonly fact: string;
  readonly path: FactPath;
  /** The boundary in words. */
  readonly words: string;
  /** The last day before the answer may change. */
  readonly last: number;
  readonly set: (c: Case, day: number) => Case;
}

/** Whole weeks, else the fewest decimals that still count the day. */
const inWeeks = (days: number): number => (days % 7 === 0 ? days / 7 : Math.ceil((days / 7) * 100) / 100);
const weeksWords = (day: number): string => `${Math.floor(day / 7)}+${day % 7} weeks`;

const sample = (c: Case, days: number, results: Omit<Earlier, 'weeksBefore'>): Case => ({
  ...c,
  previous: [{ weeksBefore: inWeeks(days), ...results }],
});
const NEGATIVE = { igg: { class: 'negative' } };
const POSITIVE = { igg: { class: 'positive' } };

type Own = Omit<Edge, 'table' | 'fact'>;

const onGestation = (last: number, words: string, more: (c: Case) => Case = (c) => c): Own => ({
  path: 'gestation',
  words,
  last,
  set: (c, day) => more({ ...c, gestation: gestationText(day) }),
});
const onBefore = (
  last: number,
  words: string,
  results: Omit<Earlier, 'weeksBefore'>,
  more: Partial<Case>,
): Own => ({
  path: 'previous',
  words,
  last,
  set: (c, day) => sample({ ...c, ...more }, day, results),
});

function plainEdge(path: FactPath, last: number, unit: 'days' | 'weeks' | 'count'): Own {
  if (path === 'gestation') return onGestation(last, weeksWords(last));
  const name = {
    ageDays: 'of age',
    'history.rashDaysAgo': 'after a rash',
    'history.contactDaysAgo': 'after a contact',
  };
  const what = name[path as keyof typeof name] ?? 'after a vaccine';
  const words =
    unit === 'weeks'
      ? `${last / 7} weeks ${what}`
      : unit === 'count'
        ? `${last} doses`
        : `day ${last} ${what}`;
  return { path, words, last, set: (c, day) => withValue(c, path, unit === 'weeks' ? inWeeks(day) : day) };
}

function earlierEdges(what: string, zones: EarlierZones, days: number): Own[] {
  const near = zones.nearWeeks * 7;
  const unknown = (c: Case): Case => {
    const { gestation, ...rest } = c;
    return gestation === undefined ? c : rest;
  };
  const relative = (
    weeksBefore: number,
    last: number,
    words: string,
    results: Omit<Earlier, 'weeksBefore'>,
  ): Own => ({
    path: 'gestation',
    words,
    last: weeksBefore * 7 - last,
    set: (c, day) => sample({ ...c, gestation: gestationText(day) }, weeksBefore * 7, results),
  });
  switch (what) {
    case 'negative':
      return [
        relative(12, 0, 'the day of the last period', { ...NEGATIVE, sameAssay: true }),
        relative(22, near, `${zones.nearWeeks} weeks before the last period`, NEGATIVE),
        {
          ...onBefore(
            zones.unknownWeeks * 7,
            `${zones.unknownWeeks} weeks before, week not known`,
            NEGATIVE,
            {},
          ),
          set: (c, day) => sample(unknown(c), day, NEGATIVE),
        },
        onBefore(zones.planningWeeks * 7, `${zones.planningWeeks} weeks before, planning`, NEGATIVE, {
          subject: 'planning',
        }),
      ];
    case 'positive-before':
      return [
        relative(22, near, `${zones.nearWeeks} weeks before the last period`, POSITIVE),
        {
          ...onBefore(
            (zones.unknownWeeks + zones.nearWeeks) * 7,
            `${zones.unknownWeeks + zones.nearWeeks} weeks before, week not known`,
            POSITIVE,
            {},
          ),
          set: (c, day) => sample(unknown(c), day, POSITIVE),
        },
        onBefore(zones.planningWeeks * 7, `${zones.planningWeeks} weeks before, planning`, POSITIVE, {
          subject: 'planning',
        }),
        onBefore(zones.passiveWeeks * 7, `${zones.passiveWeeks} weeks before, immunoglobulin`, POSITIVE, {
          gestation: '10',
          history: { recentImmunoglobulin: true },
        }),
      ];
    case 'igm-run':
      return days === 0
        ? []
        : [
            onBefore(
              days - 1,
              `${days} days after the IgM appeared`,
              { ...NEGATIVE, igm: { class: 'positive' } },
              {},
            ),
          ];
    case 'negative-old-enough':
      return [
        onBefore(days - 1, `${days} days after the exposure`, NEGATIVE, { history: { endemicTravel: true } }),
      ];
    case 'negative-after':
      return [
        onBefore(20 * 7 - days, `a negative sample at ${weeksWords(days)}`, NEGATIVE, { gestation: '20' }),
      ];
    case 'infant-negatives':
      return [plainEdge('ageDays', days - 1, 'days')];
    default:
      return [];
  }
}

function edgesOf({ read }: FactSpec): Own[] {
  switch (read.by) {
    case 'number':
      return read.bands.map(({ below }) => plainEdge(read.path, below - 1, read.unit));
    case 'exposure':
      return read.bands.map(({ below }) => plainEdge(read.path, below - 1, 'days'));
    case 'week':
      return read.bands.map(({ below }) => plainEdge('gestation', below - 1, 'days'));
    case 'avidity':
      return [undefined, 52, 10].flatMap((claimed) => {
        const weeks = Math.min(claimed ?? read.defaultWeeks, read.capWeeks);
        return [...new Set([read.plainToDays, read.betweenToDays])].map((more) => {
          const last = weeks * 7 + more;
          return onGestation(last, `${weeksWords(last)} for a high avidity`, (c) => ({
            ...c,
            results: { ...c.results, avidity: { class: 'high' } },
            ...(claimed === undefined ? {} : { settings: { avidityExcludesWeeks: claimed } }),
          }));
        });
      });
    case 'earlier':
      return earlierEdges(read.what, read.zones, read.days ?? 0);
    default:
      return [];
  }
}

/** Every boundary of every table; the same boundary of several facts stands once. */
export function edges(): Edge[] {
  const seen = new Set<string>();
  return tables.flatMap((table) =>
    Object.entries(table.facts).flatMap(([fact, spec]) =>
      edgesOf(spec).flatMap((own) => {
        const key = [table.id, own.path, own.words].join('|');
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ table, fact, ...own }];
      }),
    ),
  );
}

const DOSES = 'history.documentedDoses';

/** The three days around a boundary, as far as a case can hold them. */
export function daysAround({ last, path }: Edge): number[] {
  const most = path === DOSES ? 5 : Infinity;
  return [last - 1, last, last + 1].filter((day) => day >= 0 && day <= most);
}

/** Where a day stands to its boundary, in words. */
export function sideOf({ last, words, path }: Edge, day: number): string {
  if (path === DOSES) return `the doses around the boundary of ${words}`;
  if (day === last) return `exactly on the boundary, ${words}`;
  return day < last ? `one day before the boundary, ${words}` : `one day past the boundary, ${words}`;
}
