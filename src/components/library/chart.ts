/** Where the marks of a chart stand. All lengths are in the pixels of the drawing. */
import type { Chart, ChartPoint, ChartSeries } from '../../tables/charts.ts';
import { axisWords } from './words.ts';

export const HEIGHT = 250;
const LEFT = 34;
const RIGHT = 10;
const TOP = 10;
const BOTTOM = 28;
/** Marks of two series for the same week stand side by side. */
const ASIDE = 6;
const LAST_WEEK = 41;
const WEEK_TICKS = [0, 8, 16, 24, 32, 40] as const;

export const PERCENT_TICKS = [0, 25, 50, 75, 100] as const;

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly bar: readonly [top: number, bottom: number] | null;
  /** From where to where the weeks run that were counted together. */
  readonly span: readonly [left: number, right: number] | null;
}

export interface Drawing {
  readonly byWeek: boolean;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly (readonly Mark[])[];
  readonly left: number;
  readonly right: number;
}

/** The height at which a percentage stands. */
export const yOf = (percent: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - percent / 100);

const isByWeek = ({ series }: Chart) =>
  series.every(({ points }) => points.every(({ fromWeek, toWeek }) => fromWeek !== null && toWeek !== null));

/** The chart in a drawing of this width. Weeks have a scale; named periods stand at equal distances. */
export function draw(chart: Chart, width: number): Drawing {
  const right = width - RIGHT;
  const byWeek = isByWeek(chart);
  const weekAt = (week: number) => LEFT + ((right - LEFT) * week) / LAST_WEEK;
  const labels = [...new Set(chart.series.flatMap(({ points }) => points.map(({ label }) => label)))];
  const periodAt = (label: string) =>
    LEFT + ((right - LEFT) * (labels.indexOf(label) + 0.5)) / Math.max(1, labels.length);

  const markOf = (point: ChartPoint, aside: number): Mark[] => {
    if (point.percent === null) return [];
    const { fromWeek, toWeek } = point;
    const weeks = fromWeek === null || toWeek === null ? null : ([fromWeek, toWeek] as const);
    const middle =
      weeks === null
        ? periodAt(point.label)
        : weekAt(weeks[0] === weeks[1] ? weeks[0] : (weeks[0] + weeks[1] + 1) / 2);
    return [
      {
        x: middle + aside,
        y: yOf(point.percent),
        bar: point.interval && [yOf(point.interval[1]), yOf(point.interval[0])],
        span: weeks && weeks[0] !== weeks[1] ? [weekAt(weeks[0]), weekAt(weeks[1] + 1)] : null,
      },
    ];
  };
  const aside = (at: number) => (at - (chart.series.length - 1) / 2) * 2 * ASIDE;

  return {
    byWeek,
    ticks: byWeek
      ? WEEK_TICKS.map((week) => ({ x: weekAt(week), label: `${week}` }))
      : labels.map((label) => ({ x: periodAt(label), label: axisWords[label] ?? label })),
    marks: chart.series.map(({ points }: ChartSeries, at) =>
      points.flatMap((point) => markOf(point, aside(at))),
    ),
    left: LEFT,
    right,
  };
}
