/** How a fact is read from a case, in words: for whoever feeds an exported table by other means. */
import type { EarlierFact, EarlierZones, FactSpec, Reader } from '../../rules/table.ts';
import { tableWords } from '../../words/en/table-exports.ts';

const { reads } = tableWords;

type Held = string | boolean | null;
const held = (value: Held) => (value === null ? reads.absent : String(value));
const groups = (all: { readonly [value: string]: readonly Held[] }): string[] =>
  Object.entries(all).map(([value, some]) => reads.group(value, some.map(held).join(' | ')));

function bands(reader: Extract<Reader, { by: 'number' | 'exposure' | 'week' }>): string[] {
  return reader.bands.map(({ below, is }) => reads.below(below, is));
}

/** What depends on where an earlier sample falls. */
const PLACED: readonly EarlierFact[] = [
  'negative',
  'grey',
  'positive-before',
  'first-positive',
  'igm-in-pregnancy',
];

function zones({ nearWeeks, planningWeeks, unknownWeeks, passiveWeeks, vaccineWeeks }: EarlierZones): string {
  const said = reads.zones(nearWeeks, planningWeeks, unknownWeeks, passiveWeeks);
  return vaccineWeeks === null ? said : `${said} ${reads.vaccine(vaccineWeeks)}`;
}

export function howRead({ read, from }: FactSpec): string {
  switch (read.by) {
    case 'class':
      return reads.value(read.path, groups(read.groups).join('; '));
    case 'value':
      return reads.value(read.path, [...groups(read.groups), reads.other(read.other)].join('; '));
    case 'number': {
      const ends = [reads.above(read.above), reads.notKnown(read.unknown)];
      const none = read.none === undefined ? [] : [reads.none(read.none)];
      const unit = read.unit === 'weeks' ? 'days' : read.unit;
      return reads.number(read.path, unit, [...bands(read), ...ends, ...none].join('; '));
    }
    case 'exposure':
      return reads.number(
        read.path,
        'days',
        [
          ...bands(read),
          reads.inPregnancy(read.inPregnancy, read.pregnancyMaxDays),
          reads.above(read.longAgo),
          reads.notKnown(read.unknown),
          reads.none(read.none),
        ].join('; '),
      );
    case 'week': {
      const what = read.of === 'sample' ? reads.week : reads.weekOfReading;
      const ends = [reads.above(read.above), reads.notKnown(read.unknown), reads.planning(read.planning)];
      return `${what}: ${[...bands(read), ...ends].join('; ')}.`;
    }
    case 'subject':
      return reads.subject;
    case 'avidity-methods':
      return reads.methods;
    case 'avidity-from':
      return reads.from;
    case 'any-of':
      return reads.anyOf(read.paths.join(', '));
    case 'best-of':
      return reads.bestOf(read.paths.join(', '), read.order.join(', '));
    case 'earlier': {
      const days = read.days === undefined ? '' : reads.days(read.days);
      const placed = PLACED.includes(read.what) ? ` ${zones(read.zones)}` : '';
      return `${reads.earlier(read.what)}${days}.${placed}`;
    }
    case 'avidity':
      return `${reads.value(from.join(', '), reads.avidity(read.defaultWeeks, read.capWeeks, read.plainToDays, read.betweenToDays))} ${zones(read.zones)}`;
  }
}
