/** The sentences of a timeline, and the cells of its table, made from what is drawn. */
import { bandsFrom, type AntibodyBand } from '../../rules/antibody-bands.ts';
import type { Span, Timeline } from '../../rules/timeline.ts';
import { daysOf, markLanes, spanLanes } from './lanes.ts';
import { pictureWords as words } from './words.ts';

const sampleWeek = ({ marks }: Timeline) => marks.find(({ kind }) => kind === 'sample')?.week ?? 0;

function sampleSays(timeline: Timeline): string {
  const { caption, moment } = words.timeline;
  const at = moment(daysOf(sampleWeek(timeline)));
  const from = timeline.unlikely?.from;
  if (from == null) return caption.sample(at);
  return timeline.disputed ? caption.disputed(at, from) : caption.unlikely(at, from);
}

/** Weeks are rounded so that the span said is never shorter than the span drawn. */
function possibleSays(timeline: Timeline): string {
  const { caption } = words.timeline;
  const { possible } = timeline;
  if ('why' in possible) return caption[possible.why];
  const { from, to } = possible;
  if (from === null) {
    if (to === null) return caption.any;
    if (to === timeline.unlikely?.from) return caption.before;
    return to === sampleWeek(timeline) ? caption.untilSample : caption.until(Math.ceil(to));
  }
  return to === null ? caption.later(Math.floor(from)) : caption.between(Math.floor(from), Math.ceil(to));
}

/** Two sentences: the sample with its avidity, and when a first infection is possible. */
export const captionOf = (timeline: Timeline) => `${sampleSays(timeline)} ${possibleSays(timeline)}`;

function spanSays(span: Span): string {
  const { table, timeline } = words;
  const from = span.from === null ? null : timeline.moment(daysOf(span.from));
  const to = span.to === null ? null : timeline.moment(daysOf(span.to));
  if (from === null) return to === null ? table.anyTime : table.spanTo(to);
  return to === null ? table.spanFrom(from) : table.span(from, to);
}

/** A line of the table: what it is, when, and where that comes from. */
export interface Row {
  readonly name: string;
  readonly when: string;
  readonly source: string;
}

/** What is drawn of the case itself, as lines of a table. */
export function rowsOf(timeline: Timeline): Row[] {
  const { table } = words;
  const { marks, unlikely, possible } = timeline;
  const marked = markLanes(marks).map(({ id, name }) => {
    const weeks = marks.filter(({ kind }) => kind === id).map(({ week }) => week);
    const when = weeks.map((week) => words.timeline.moment(daysOf(week))).join('; ');
    return { name, when, source: id === 'conception' ? table.counted : table.entered };
  });
  const assessed = spanLanes(timeline).map(({ id, name }) => {
    const span = id === 'unlikely' ? unlikely : 'why' in possible ? null : possible;
    return { name, when: span === null ? table.noDate : spanSays(span), source: table.assessed };
  });
  return [...marked, ...assessed];
}

/** "found from 7 days to 14 days after; gone 21 weeks after at the earliest, or stays". */
export function bandSays({ begins, ends }: AntibodyBand): string {
  const { comes, goes } = words.bands;
  const [first, last] = begins;
  const begin =
    last === null ? comes.open(first) : last === first ? comes.at(first) : comes.between(first, last);
  const end =
    ends === null ? goes.stays : ends[1] === null ? goes.open(ends[0]) : goes.between(ends[0], ends[1]);
  return `${begin}; ${end}`;
}

/** What the scheme shows, in two sentences. */
export function bandsSay(week: number, from: 'infection' | 'rash', bands: readonly AntibodyBand[]): string {
  const drawn = bandsFrom(week, bands);
  const igm = drawn.find(({ band }) => band.id === 'igm');
  const high = drawn.find(({ band }) => band.id === 'high-avidity');
  const say = from === 'rash' ? words.bands.captionRash : words.bands.caption;
  return say(Math.ceil(igm?.sure ?? week), Math.floor(igm?.lasts ?? week), Math.floor(high?.may ?? week));
}
