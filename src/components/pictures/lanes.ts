/** The lines of a timeline: what is drawn on each, and what it is called. */
import { bandsFrom, type AntibodyBand } from '../../rules/antibody-bands.ts';
import { AXIS, onAxis, type MarkKind, type Span, type Timeline } from '../../rules/timeline.ts';
import type { Named } from './layout.ts';
import { pictureWords as words } from './words.ts';

export type Style = 'possible' | 'unlikely' | AntibodyBand['id'];

export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly style: Style;
  /** A thin line: there in some only. */
  readonly thin: boolean;
  /** It goes on outside the picture. */
  readonly onLeft: boolean;
  readonly onRight: boolean;
}

export interface Point {
  readonly week: number;
  readonly kind: MarkKind;
  /** Where it lies outside the picture, it is drawn as an arrow at this edge. */
  readonly off: 'left' | 'right' | null;
}

export interface Lane extends Named {
  readonly id: string;
  readonly points: readonly Point[];
  readonly bars: readonly Bar[];
}

const ORDER: readonly MarkKind[] = ['conception', 'sample', 'earlier', 'rash', 'contact', 'vaccine'];

const pointOf = (kind: MarkKind, week: number): Point => ({
  kind,
  week: Math.min(AXIS.to, Math.max(AXIS.from, week)),
  off: week < AXIS.from ? 'left' : week > AXIS.to ? 'right' : null,
});

function nameOf(kind: MarkKind, weeks: readonly number[]): string {
  const { marks, moment } = words.timeline;
  if (kind === 'sample') return marks.sample(moment(daysOf(weeks[0] ?? 0)));
  return kind === 'earlier' ? marks.earlier(weeks.length) : marks[kind];
}

/** Whole days of a week with a fraction. */
export const daysOf = (week: number) => Math.round(week * 7);

/** A line for each kind of mark that the case has. */
export function markLanes(marks: Timeline['marks']): Lane[] {
  return ORDER.flatMap((kind) => {
    const weeks = marks.filter((mark) => mark.kind === kind).map(({ week }) => week);
    if (weeks.length === 0) return [];
    const points = weeks.map((week) => pointOf(kind, week));
    const name = nameOf(kind, weeks);
    const isBeyond = points.some(({ off }) => off === 'left');
    return [{ id: kind, name: isBeyond ? words.timeline.beyond(name) : name, note: '', points, bars: [] }];
  });
}

function barOf(span: Span, style: Style, thin = false): Bar[] {
  const inside = onAxis(span);
  const bar = { style, thin, onLeft: (span.from ?? -Infinity) < AXIS.from };
  if (inside !== null) return [{ ...bar, ...inside, onRight: (span.to ?? Infinity) > AXIS.to }];
  // All of it lies before the picture: an arrow says where.
  return [{ ...bar, from: AXIS.from, to: AXIS.from, onLeft: true, onRight: false }];
}

/** What an avidity speaks against, and when a first infection is possible. */
export function spanLanes({ unlikely, possible }: Timeline): Lane[] {
  const lane = (id: string, name: string, bars: Bar[]): Lane => ({ id, name, note: '', points: [], bars });
  const said = words.timeline;
  return [
    ...(unlikely === null ? [] : [lane('unlikely', said.unlikely, barOf(unlikely, 'unlikely'))]),
    'why' in possible
      ? lane('possible', said.undated, [])
      : lane('possible', said.possible, barOf(possible, 'possible')),
  ];
}

/** The bands of an infection in this week, each with the ids of its sources. */
export function bandLanes(week: number, bands: readonly AntibodyBand[]): Lane[] {
  return bandsFrom(week, bands).map(({ band, may, sure, lasts, gone }) => {
    const end = band.ends === null ? null : gone;
    const some = (from: number, to: number | null) => (from === to ? [] : barOf({ from, to }, band.id, true));
    const bars =
      sure === null
        ? some(may, end)
        : [
            ...some(may, sure),
            ...barOf({ from: sure, to: lasts }, band.id),
            ...(lasts === null ? [] : some(lasts, end)),
          ];
    return { id: band.id, name: words.bands.names[band.id], note: band.sources.join(', '), points: [], bars };
  });
}
