import { formatGestation, type GestationDays } from '../../rules/gestation.ts';
import type { Band, FactSpec } from '../../rules/table.ts';
import { following } from '../language.svelte.ts';
import { ui, words } from '../words.ts';

const valueWords: { readonly [value: string]: string } = following(() => words.values);

type Unit = 'days' | 'weeks' | 'count' | 'gestation';

function amount(days: number, unit: Unit): string {
  if (unit === 'gestation') return ui.tables.weekAt(formatGestation(days as GestationDays));
  if (unit === 'weeks') return ui.weeks(Math.floor(days / 7));
  return unit === 'days' ? ui.days(days) : String(days);
}

function range(low: number, below: number | null, unit: Unit): string {
  if (below === null) return ui.tables.from(amount(unit === 'weeks' ? low + 6 : low, unit));
  const high = below - 1;
  if (high === low) return amount(low, unit);
  if (low === 0) return ui.tables.upTo(amount(high, unit));
  return ui.tables.range(amount(low, unit), amount(high, unit));
}

/** Where a value stands among bands: the ranges that are given this name. */
function ranges(value: string, bands: readonly Band[], above: string | null, unit: Unit): string[] {
  const lows = [0, ...bands.map(({ below }) => below)];
  const found = bands.flatMap((band, index) =>
    band.is === value ? [range(lows[index] ?? 0, band.below, unit)] : [],
  );
  return above === value ? [...found, range(lows[lows.length - 1] ?? 0, null, unit)] : found;
}

function groupInWords(members: readonly (string | boolean | null)[]): string[] {
  if (members.length > 2 && members.includes('not-done')) return [ui.tables.noResult];
  return members.map((member) => valueWords[String(member)] ?? String(member));
}

/** A value of a fact as the table itself defines it: its bands, or the classes it stands for; else nothing. */
export function definedIn(value: string, { read }: FactSpec): string[] {
  const named = (pairs: readonly (readonly [string | undefined, string])[]) =>
    pairs.filter(([name]) => name === value).map(([, text]) => text);
  switch (read.by) {
    case 'exposure':
      return [
        ...ranges(value, read.bands, null, 'days'),
        ...named([
          [read.none, words.values.none],
          [read.inPregnancy, ui.tables.inPregnancy],
          [read.longAgo, ui.tables.longAgo],
          [read.unknown, ui.notKnown],
        ]),
      ];
    case 'number':
      return [
        ...ranges(value, read.bands, read.above, read.unit),
        ...named([
          [read.none, words.values.none],
          [read.unknown, ui.notKnown],
        ]),
      ];
    case 'week':
      return [
        ...ranges(value, read.bands, read.above, 'gestation'),
        ...named([
          [read.planning, ui.tables.subjects.planning],
          [read.unknown, ui.notKnown],
        ]),
      ];
    case 'class':
      return read.groups[value] ? groupInWords(read.groups[value]) : [];
    case 'value':
      if (read.groups[value]) return groupInWords(read.groups[value]);
      return read.other === 'no' && value === 'no' ? [ui.tables.noOrUnknown] : [];
    default:
      return [];
  }
}
