/** What a point of a chart says, in words: never "none" for what was only not observed. */
import type { ChartPoint } from '../../tables/charts.ts';
import { following } from '../language.svelte.ts';
import { libraryUi } from './words.ts';

const words = following(() => libraryUi.chart);

const short = (value: number) => `${Math.round(value * 10) / 10}`;

export function percentOf({ percent, count }: ChartPoint): string {
  if (percent === null) return words.noFigure;
  if (percent === 0) return count ? words.noneOf(count[1]) : words.none;
  return words.percent(short(percent));
}

/** As counted; null where the source gives no count, or where it is said already. */
export function countOf({ percent, count }: ChartPoint): string | null {
  return count && percent !== 0 ? words.counted(count[0], count[1]) : null;
}

export function intervalOf({ percent, interval }: ChartPoint): string | null {
  if (percent === null || interval === null) return null;
  const [low, high] = interval;
  return low === 0
    ? words.upTo(words.percent(short(high)))
    : words.interval(short(low), words.percent(short(high)));
}
