/**
 * The days at which a table's facts change, taken from its own readers: whoever adds a band to a table adds these days
 * to the spaces. A boundary is the first day of the later class; the day before, the day itself and the day after are
 * tried.
 */
import type { Compiled } from '../rules/compile.ts';
import { formatGestation, MAX_DAYS, type GestationDays } from '../rules/gestation.ts';
import type { EarlierZones, Reader } from '../rules/table.ts';
import type { FactPath, FactValue } from '../rules/vocabulary.ts';

type ReaderBy<By extends Reader['by']> = Extract<Reader, { by: By }>;

const ascending = (days: Iterable<number>): number[] => [...new Set(days)].sort((a, b) => a - b);

/** The readers of one kind in a table. */
export function readersOf<By extends Reader['by']>(compiled: Compiled, by: By): ReaderBy<By>[] {
  return compiled.slots.flatMap(({ spec }) => (spec?.read.by === by ? [spec.read as ReaderBy<By>] : []));
}

/** Boundaries of the bands over a number of the case: days, weeks as days, or a count. */
export function boundariesOf(compiled: Compiled, path: FactPath): number[] {
  const readers = [...readersOf(compiled, 'number'), ...readersOf(compiled, 'exposure')];
  const own = readers.filter((reader) => reader.path === path);
  return ascending(own.flatMap(({ bands }) => bands.map(({ below }) => below)));
}

/** Boundaries of the week of pregnancy, in days from the last period, of the present sample. */
export function weekBoundaries(compiled: Compiled): number[] {
  return ascending(readersOf(compiled, 'week').flatMap(({ bands }) => bands.map(({ below }) => below)));
}

/** Days of pregnancy from which a high avidity of the present sample says less, when it excludes so many weeks. */
export function avidityBoundaries(
  compiled: Compiled,
  weeks: (reader: ReaderBy<'avidity'>) => number,
): number[] {
  return ascending(
    readersOf(compiled, 'avidity').flatMap((reader) =>
      [reader.plainToDays, reader.betweenToDays].map((days) => weeks(reader) * 7 + days + 1),
    ),
  );
}

/** Ages that the readers of earlier samples count from: days of age, days before the sample, days of pregnancy. */
export function earlierBoundaries(compiled: Compiled, what: ReaderBy<'earlier'>['what']): number[] {
  const readers = readersOf(compiled, 'earlier').filter((reader) => reader.what === what);
  return ascending(readers.flatMap(({ days }) => (days === undefined || days === 0 ? [] : [days])));
}

/** The zones in which earlier samples fall; those of the reader with a vaccine, where there is one. */
export function zonesOf(compiled: Compiled): EarlierZones | null {
  const all = readersOf(compiled, 'earlier').map(({ zones }) => zones);
  return all.find(({ vaccineWeeks }) => vaccineWeeks !== null) ?? all[0] ?? null;
}

/** The day before each boundary, the boundary and the day after. @param most the last day that a case may hold */
export function around(boundaries: readonly number[], most: number = Infinity): number[] {
  return ascending(
    boundaries.flatMap((day) => [day - 1, day, day + 1]).filter((day) => day >= 0 && day <= most),
  );
}

/** Days of pregnancy as a case holds them, `12+3`, those behind the last week left out; not known first. */
export function gestations(days: readonly number[]): FactValue[] {
  const told = ascending(days).filter((day) => day <= MAX_DAYS);
  return [null, ...told.map((day) => formatGestation(day as GestationDays))];
}
