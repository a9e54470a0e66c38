/** The thresholds that the tables hold, taken out of their readers: nothing here knows a number. */
import { compile } from '../../../src/rules/compile.ts';
import type { FactSpec, Reader, Table } from '../../../src/rules/table.ts';
import type { FactPath } from '../../../src/rules/vocabulary.ts';

/** One threshold: `at` is the first number on the far side, in days (doses: in doses, claims: in weeks). */
export interface Threshold {
  readonly table: string;
  /** What the table compares: a fact of a case, or a number inside a reader of `previous` or of avidity. */
  readonly what: string;
  readonly at: number;
}

const bandsOf = (reader: Extract<Reader, { bands: unknown }>, path: FactPath): [string, number][] =>
  reader.bands.map(({ below }) => [path, below]);

function inReader({ read: reader }: FactSpec): [string, number][] {
  switch (reader.by) {
    case 'number':
      return bandsOf(reader, reader.path);
    case 'exposure':
      return [
        ...bandsOf(reader, reader.path),
        [`${reader.path}, week not known`, reader.pregnancyMaxDays + 1],
      ];
    case 'week':
      return bandsOf(reader, 'gestation');
    case 'earlier': {
      const { days, what, zones } = reader;
      const own: [string, number][] = days === undefined || days === 0 ? [] : [[`previous, ${what}`, days]];
      return [...own, ...inZones(what, zones)];
    }
    case 'avidity': {
      const { defaultWeeks, capWeeks, plainToDays, betweenToDays } = reader;
      const ends = [...new Set([plainToDays, betweenToDays])].map((days) => days + 1);
      return [
        ...ends.map((days): [string, number] => ['gestation, high avidity', defaultWeeks * 7 + days]),
        ...ends.map((days): [string, number] => [
          'gestation, high avidity, longest claim',
          capWeeks * 7 + days,
        ]),
      ];
    }
    default:
      return [];
  }
}

/** A reader of earlier samples that asks where in time they fall compares with these. */
function inZones(
  what: Extract<Reader, { by: 'earlier' }>['what'],
  zones: Extract<Reader, { by: 'earlier' }>['zones'],
): [string, number][] {
  const unknown = zones.unknownWeeks * 7 + 6;
  const during: [string, number][] = [['previous, in a pregnancy of unknown week', unknown + 1]];
  const near: [string, number][] = [
    ['previous, near a pregnancy of unknown week', unknown + zones.nearWeeks * 7 + 1],
    ['previous, before the last period', zones.nearWeeks * 7 + 1],
    ['previous, planning', zones.planningWeeks * 7 + 1],
  ];
  const vaccine: [string, number][] =
    zones.vaccineWeeks === null ? [] : [['previous, vaccine before it', zones.vaccineWeeks * 7 + 1]];
  switch (what) {
    case 'negative':
      return [...during, ...near, ...vaccine];
    case 'grey':
      return [...during, ...vaccine];
    case 'positive-before':
      return [...near, ['previous, older than a passive antibody', zones.passiveWeeks * 7 + 1]];
    case 'first-positive':
      return near;
    case 'igm-in-pregnancy':
      return during;
    default:
      return [];
  }
}

/** Every threshold of a table, each once, of the facts that a layer reads. */
export function thresholdsOf(table: Table): Threshold[] {
  const { readings, chain, closing, plan } = compile(table);
  const read = new Set([...readings, ...chain, ...closing, ...plan].flatMap(({ layer }) => layer.facts));
  const found = Object.entries(table.facts).flatMap(([name, spec]) => (read.has(name) ? inReader(spec) : []));
  const unique = new Map(found.map(([what, at]) => [`${what} ${at}`, { table: table.id, what, at }]));
  return [...unique.values()].sort((a, b) => (a.what === b.what ? a.at - b.at : a.what < b.what ? -1 : 1));
}
