/** What was read from a report, as lines to check: every value of its cases, with the pieces of the report it came from. */
import type { Place } from '../../exchange/report/found.ts';
import type { Line, ReadCase, Reading } from '../../exchange/report/reading.ts';
import { daysAfter, isoOf } from '../../rules/dates.ts';
import { PATHOGENS, type Pathogen, type Result } from '../../rules/vocabulary.ts';

export interface Row {
  /** The infection and the path: tells the rows of a report apart. */
  readonly id: string;
  readonly pathogen: Pathogen | null;
  readonly field: string;
  readonly value: Line['value'];
  readonly places: readonly Place[];
}

/** The rows of one draw of one infection, or of the person. */
export interface Group {
  readonly id: string;
  readonly pathogen: Pathogen | null;
  /** null: not known, or a group of the person. */
  readonly on: string | null;
  /** null: the draw that is read, or the person. */
  readonly weeksBefore: number | null;
  readonly rows: readonly Row[];
}

export const rowId = (pathogen: Pathogen | null, field: string) => `${pathogen ?? 'person'} ${field}`;

const OF_THE_PERSON = ['subject', 'gestation', 'ageDays', 'series'] as const;
const ROOMS = ['results', 'history'] as const;
const EARLIER = ['igg', 'igm', 'avidity'] as const;

/** Every value that a case holds beside its infection and the days of its draws, by its path. */
function valuesOf(one: ReadCase): readonly (readonly [field: string, value: Line['value']])[] {
  const own = OF_THE_PERSON.map((field) => [field, one[field]] as const);
  const inRooms = ROOMS.flatMap((room) =>
    Object.entries(one[room] ?? {}).map(([name, value]) => [`${room}.${name}`, value as unknown] as const),
  );
  const earlier = (one.previous ?? []).flatMap((sample, index) =>
    EARLIER.map((key) => [`previous[${index}].${key}`, sample[key]] as const),
  );
  return [...own, ...inRooms, ...earlier].flatMap(([field, value]) =>
    value === undefined || value === null ? [] : [[field, asValue(value)] as const],
  );
}

const asValue = (value: unknown): Line['value'] => {
  if (typeof value === 'object') return value as Result;
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
};

const isOfThePerson = (field: string) => !/^(results|previous)/.test(field);

/**
 * The rows of the whole report. They are taken from the cases and not from the lines, so that nothing can be taken
 * over that was not shown.
 */
function rowsOf({ cases, lines }: Reading): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const one of cases)
    for (const [field, value] of valuesOf(one)) {
      const shared =
        isOfThePerson(field) && cases.every((other) => holds(other, field, value)) ? null : one.pathogen;
      const places = lines.filter(
        (line) => line.field === field && (line.pathogen === null || line.pathogen === one.pathogen),
      );
      const id = rowId(shared, field);
      rows.set(id, { id, pathogen: shared, field, value, places });
    }
  return [...rows.values()];
}

const holds = (one: ReadCase, field: string, value: Line['value']) =>
  valuesOf(one).some(([other, held]) => other === field && held === value);

/** The rows in the order of reading: the person, then each infection with its newest draw first. */
export function groupsOf(reading: Reading): readonly Group[] {
  const rows = rowsOf(reading);
  const group = (
    pathogen: Pathogen | null,
    on: string | null,
    weeksBefore: number | null,
    own: (row: Row) => boolean,
  ): Group => ({
    id: [pathogen ?? 'person', weeksBefore ?? 'now'].join(' '),
    pathogen,
    on,
    weeksBefore,
    rows: rows.filter((row) => row.pathogen === pathogen && own(row)),
  });
  const person = group(null, null, null, () => true);
  const infections = PATHOGENS.flatMap((pathogen) =>
    reading.cases
      .filter((one) => one.pathogen === pathogen)
      .flatMap((one) => [
        group(pathogen, one.sampledOn ?? null, null, ({ field }) => !field.startsWith('previous')),
        ...(one.previous ?? []).map(({ weeksBefore }, index) =>
          group(pathogen, dayBefore(one.sampledOn, weeksBefore), weeksBefore, ({ field }) =>
            field.startsWith(`previous[${index}]`),
          ),
        ),
      ]),
  );
  return [person, ...infections].filter((one) => one.rows.length > 0);
}

const dayBefore = (sampledOn: string | null | undefined, weeks: number) =>
  sampledOn ? isoOf(daysAfter(sampledOn, -weeks * 7)) : null;
