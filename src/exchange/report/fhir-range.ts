/**
 * Reference ranges: half-open limits where the entries say which of them is negative, grey and positive and fit
 * together; else their texts, for the reader of printed ranges. Nothing is made up between two ranges.
 */
import type { KitLimits, Meaning } from '../../rules/aids.ts';
import { foldUnit, foldWord } from '../../rules/fold.ts';
import { readNumber } from '../../rules/number.ts';
import { aids } from '../aids.ts';
import type { LimitsFound } from './found.ts';
import { textsOf } from './fhir-name.ts';
import { visible } from './fhir-raw.ts';
import type { Quantity, ReferenceRange } from './fhir-shapes.ts';
import { listed } from './fhir-shapes.ts';
import { JsonNumber } from './strict-json.ts';

type Band = 'below' | 'between' | 'from';
const BANDS: Partial<Record<Meaning, Band>> = {
  ...{ negative: 'below', low: 'below', grey: 'between', intermediate: 'between' },
  ...{ positive: 'from', high: 'from' },
};
const MOST_RANGES = 20;

interface Edge {
  readonly value: number;
  readonly decimals: number;
}

interface Entry {
  readonly band: Band;
  readonly meaning: Meaning;
  readonly low: Edge | null;
  readonly high: Edge | null;
  readonly text: string;
}

function edgeOf(quantity: Quantity | null | undefined): Edge | null | undefined {
  if (!quantity) return null;
  const token = quantity.value?.token ?? '';
  const read = readNumber(token);
  // JSON has no thousands: "1.234" is one number.
  const value = read.kind === 'number' ? read.value : read.kind === 'ambiguous' ? read.readings[0] : null;
  if (value === null || quantity.comparator) return undefined;
  return { value, decimals: token.split('.')[1]?.length ?? 0 };
}

/** The word before or behind the numbers of a range: "negative: < 1.6". */
function wordOf(text: string): Meaning | undefined {
  const first = text.search(/[<>≤≥=]|\d/u);
  if (first < 0) return aids.words.get(foldWord(text));
  const last = text.search(/\d[^\d]*$/u);
  return aids.words.get(foldWord(text.slice(0, first))) ?? aids.words.get(foldWord(text.slice(last + 1)));
}

function entryOf(range: ReferenceRange): Entry | null {
  const [low, high] = [edgeOf(range.low), edgeOf(range.high)];
  const text = range.text ?? '';
  const meaning = [text, ...textsOf(range.type)].map(wordOf).find((word) => word !== undefined);
  const band = meaning && BANDS[meaning];
  // A range for some people only is not known to be hers.
  const isForAll = listed(range.appliesTo).length === 0 && !range.age;
  if (!meaning || !band || !isForAll || low === undefined || high === undefined) return null;
  return { band, meaning, low, high, text };
}

/** Every number of the text is one of the limits beside it. */
function textFits({ text, low, high }: Entry): boolean {
  const numbers = text.slice(0, 200).match(/\d+(?:[.,]\d+)*/gu) ?? [];
  return numbers.every((printed) => {
    const read = readNumber(printed);
    const values = read.kind === 'number' ? [read.value] : read.kind === 'ambiguous' ? read.readings : [];
    // "0 - 44.9" beside an upper limit alone: nothing lies below nought.
    return values.some((value) => value === low?.value || value === high?.value || (value === 0 && !low));
  });
}

/** Two ranges meet: at one number, or 44.9 and 45.0, between which nothing is printed. */
function meets(upper: Edge, lower: Edge): boolean {
  if (upper.value === lower.value) return true;
  const scale = 10 ** Math.max(upper.decimals, lower.decimals);
  return Math.round((lower.value - upper.value) * scale) === 1;
}

interface Limit {
  readonly value: number;
  /** Both ranges claim this number, and no sign says whose it is. */
  readonly isShared: boolean;
}

const isSigned = ({ text }: Entry) => /[<>≤≥]/u.test(text);
const isIncluded = ({ text }: Entry) => /[≤≥]|[<>]\s*=|=\s*[<>]/u.test(text);

/** Where one range ends and the next begins; null where neither says so, they overlap, or they leave a gap. */
function limitBetween(lower: Entry, upper: Entry, hasSign: boolean): Limit | null {
  const [end, start] = [lower.high, upper.low];
  if (end && start && !meets(end, start)) return null;
  const edge = start ?? end;
  return edge && { value: edge.value, isShared: !hasSign && (!start || end?.value === start.value) };
}

/** Both limits, in the order of the scale. */
function limitsBetween(below: Entry, between: Entry | undefined, from: Entry): readonly (Limit | null)[] {
  if (between)
    return [limitBetween(below, between, isSigned(below)), limitBetween(between, from, isSigned(from))];
  const cut = limitBetween(below, from, isSigned(below) || isSigned(from));
  const [end, start] = [below.high?.value, from.low?.value];
  // "Negative < 5, positive >= 10" leaves what lies between to neither.
  if (cut !== null || end === undefined || start === undefined || end > start) return [cut, cut];
  return [
    { value: end, isShared: !isSigned(below) },
    { value: start, isShared: false },
  ];
}

type Bounds = { readonly bounds: KitLimits } | { readonly unclear: 'not-told' | 'shared' };

function boundsOf(entries: readonly Entry[], value: number | null): Bounds {
  const of = (band: Band) => entries.filter((entry) => entry.band === band);
  const [[below], [between], [from]] = [of('below'), of('between'), of('from')];
  const isAvidity = entries.some(({ meaning }) => meaning === 'low' || meaning === 'high');
  const isMixed =
    isAvidity && entries.some(({ meaning }) => meaning === 'negative' || meaning === 'positive');
  const isTwice = entries.length > new Set(entries.map(({ band }) => band)).size;
  if (!below || !from || isMixed || isTwice) return { unclear: 'not-told' };
  if (!entries.every(textFits) || (below.low?.value ?? 0) > 0) return { unclear: 'not-told' };

  const [lower, upper] = limitsBetween(below, between, from);
  if (!lower || !upper || lower.value > upper.value) return { unclear: 'not-told' };
  if ([lower, upper].some((limit) => limit.isShared && limit.value === value)) return { unclear: 'shared' };
  const takesEnd = isIncluded(below) && below.high?.value === lower.value;
  const leavesStart = isSigned(from) && !isIncluded(from) && from.low?.value === upper.value;
  const bounds: KitLimits = {
    below: lower.value,
    from: upper.value,
    ...(takesEnd && { belowIsIncluded: true as const }),
    ...(leavesStart && { fromIsExcluded: true as const }),
  };
  return { bounds };
}

const numberShown = (quantity: Quantity | null | undefined) =>
  quantity ? `${quantity.comparator ?? ''}${quantity.value?.token ?? '?'}` : '';

function structureShown({ low, high }: ReferenceRange): string {
  const unit = high?.unit ?? high?.code ?? low?.unit ?? low?.code ?? '';
  const [from, to] = [numberShown(low), numberShown(high)];
  const numbers = from !== '' && to !== '' ? `${from} - ${to}` : from !== '' ? `≥ ${from}` : to && `≤ ${to}`;
  return [numbers, numbers === '' ? '' : unit].filter((part) => part !== '').join(' ');
}

/** A range in one line. Where text and numbers are not known to agree, or it is for some people only, both stand there. */
function rangeShown(range: ReferenceRange): string {
  const label = textsOf(range.type)
    .filter((text) => wordOf(text) !== undefined)
    .join(' ');
  const structure = structureShown(range);
  const own = range.text || [label, structure].filter((part) => part !== '').join(': ');
  const people = listed(range.appliesTo).flatMap(textsOf);
  if (range.age) people.push('age');
  const fits = !range.text || structure === '' || agrees(range);
  const extra = [...(fits ? [] : [`sent as ${structure}`]), ...people.map((who) => `for ${who}`)];
  return extra.length === 0 ? own : `${own} (${extra.join(', ')})`;
}

function agrees(range: ReferenceRange): boolean {
  const [low, high] = [edgeOf(range.low), edgeOf(range.high)];
  if (low === undefined || high === undefined) return false;
  return textFits({ band: 'below', meaning: 'negative', low, high, text: range.text ?? '' });
}

/** All the ranges as they stand there. */
export function rangesShown(ranges: readonly ReferenceRange[]): string {
  const more = ranges.length > MOST_RANGES ? ['…'] : [];
  return visible([...ranges.slice(0, MOST_RANGES).map(rangeShown), ...more].join('; '));
}

/** @param value the number that stands beside them, as sent; null where there is none */
export function limitsOf(ranges: readonly ReferenceRange[], value: string | null): readonly LimitsFound[] {
  const text = rangesShown(ranges);
  if (text === '') return [];
  const entries = ranges.slice(0, MOST_RANGES).flatMap((range) => entryOf(range) ?? []);
  const units = ranges.flatMap(({ low, high }) => [low, high]).flatMap((one) => one?.unit || one?.code || []);
  const isOneUnit = new Set(units.map(foldUnit)).size <= 1;
  if (entries.length < ranges.length || !isOneUnit) return [{ kind: 'words', text }];
  const number = value === null ? null : edgeOf({ value: new JsonNumber(value) })?.value;
  const read = boundsOf(entries, number ?? null);
  const [unit] = units;
  if ('bounds' in read)
    return [{ kind: 'bounds', bounds: read.bounds, ...(unit === undefined ? {} : { unit }) }];
  // A number that two ranges claim is asked about: their texts must not be read a second time.
  return [{ kind: 'words', text: read.unclear === 'shared' ? `${text} (${value} stands in two)` : text }];
}
