/** Reference ranges as they are printed, to limits with their operators. */
import type { KitLimits, Meaning } from '../../rules/aids.ts';
import type { Band, End } from './bands.ts';
import { readBands } from './bands.ts';
import { readLegend } from './legend.ts';

/** `unit` as printed with the limits ("titre" for dilutions); empty when none is. */
export type LimitsRead = { readonly bounds: KitLimits; readonly unit: string } | { readonly unread: true };

const UNREAD: LimitsRead = { unread: true };

type Level = 'low' | 'between' | 'high';
const LEVELS: Readonly<Partial<Record<Meaning, Level>>> = {
  negative: 'low',
  grey: 'between',
  positive: 'high',
};
const AVIDITY_LEVELS: Readonly<Partial<Record<Meaning, Level>>> = {
  low: 'low',
  grey: 'between',
  intermediate: 'between',
  high: 'high',
};

interface Levels {
  readonly low?: Band;
  readonly between?: Band;
  readonly high?: Band;
}

/** Which band is which, by its word; a band without one by its place between the others. */
function levelsOf(bands: readonly Band[], isAvidity: boolean): Levels | undefined {
  const known = isAvidity ? AVIDITY_LEVELS : LEVELS;
  const byShape = ({ from, to }: Band): Level => (from === null ? 'low' : to === null ? 'high' : 'between');
  const levels: { low?: Band; between?: Band; high?: Band } = {};
  for (const band of bands) {
    const level = band.meaning === null ? byShape(band) : known[band.meaning];
    if (level === undefined || levels[level]) return undefined;
    levels[level] = band;
  }
  return levels;
}

/** Bands without words say what they are only when together they cover every value. */
function isPlain({ low, between, high }: Levels, bands: readonly Band[]): boolean {
  if (bands.some(({ meaning }) => meaning !== null)) {
    const worded = bands.filter(({ meaning }) => meaning !== null).length;
    return worded === bands.length || (low !== undefined && between !== undefined && high !== undefined);
  }
  if (!low || !high) return false;
  return between !== undefined || low.to?.value === high.from?.value;
}

/** Printed next to each other: the upper begins where the lower ends, or one step of the last digit later. */
function adjoin(lower: End | null | undefined, upper: End | null | undefined): boolean {
  if (!lower || !upper) return true;
  const step = 10 ** -Math.min(lower.decimals, upper.decimals);
  const gap = upper.value - lower.value;
  if (gap === 0) return lower.sign !== '≤' || upper.sign !== '≥';
  return gap > 0 && gap <= step * (1 + 1e-9);
}

/** The band below every other begins nowhere, or at nought; the one above every other ends nowhere. */
const isOpen = ({ low, high }: Levels) =>
  (!low?.from || (low.from.value === 0 && low.from.sign !== '>')) && !high?.to;

function boundsOf({ low, between, high }: Levels): KitLimits | undefined {
  const [lowEnd, highStart] = [low?.to ?? null, high?.from ?? null];
  const [start, stop] = [between?.from ?? null, between?.to ?? null];
  const [below, from] = [lowEnd ?? start, highStart ?? stop];
  if (!below || !from || (low && !lowEnd) || (high && !highStart)) return undefined;
  if (between && (!start || !stop || start.value >= stop.value)) return undefined;
  if (below.value > from.value || !adjoin(lowEnd, start) || !adjoin(stop, highStart)) return undefined;
  // Without a grey zone of its own, what neither band claims is grey; what both claim is a contradiction.
  if (!between && lowEnd?.sign === '≤' && highStart?.sign === '≥' && below.value === from.value)
    return undefined;

  const included = lowEnd
    ? lowEnd.sign === '≤' || (lowEnd.sign === null && start?.value !== lowEnd.value)
    : start?.sign === '>';
  const excluded = highStart ? highStart.sign === '>' : stop?.sign !== '<';
  return {
    below: below.value,
    from: from.value,
    ...(included ? { belowIsIncluded: true } : {}),
    ...(excluded ? { fromIsExcluded: true } : {}),
  };
}

/** A cut-off is one number that both sides share. */
function cutOff(bands: readonly Band[]): KitLimits | undefined {
  const [only, more] = bands;
  const isOne =
    only?.from && only.from.value === only.to?.value && only.from.sign === '≥' && only.to.sign === '<';
  return isOne && !more && only.meaning === null
    ? { below: only.from.value, from: only.from.value }
    : undefined;
}

/**
 * Reads printed limits: the legend of a report, a range with words, a cut-off. What
 * falls between two printed bands ("45.0-54.9", "≥55.0") is grey, and so are both ends of a grey zone unless the band
 * beside it claims one: a value on the limit is never read as more certain than the print says.
 *
 * Unread is everything that does not say both sides: a lone range ("0-3", "0,7-1,0", "< 0.5"), which may be normal or
 * grey, one side only ("reactive from 3.00"), bands that overlap, lie apart or contradict each other, four bands, two
 * units, and every text with a word or sign that no table knows.
 *
 * @param text as printed, one line or several
 * @param isAvidity bands are low, grey or intermediate, high; otherwise negative, grey, positive
 */
export function readLimits(text: string, isAvidity: boolean): LimitsRead {
  const legend = readLegend(text);
  const bands = legend && readBands(legend.items);
  if (!bands || bands.length === 0 || (legend.ofAvidity && !isAvidity)) return UNREAD;
  const single = cutOff(bands);
  if (single) return { bounds: single, unit: legend.unit };
  const levels = levelsOf(bands, isAvidity);
  if (!levels || !isPlain(levels, bands) || !isOpen(levels)) return UNREAD;
  const bounds = boundsOf(levels);
  return bounds ? { bounds, unit: legend.unit } : UNREAD;
}
