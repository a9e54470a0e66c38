/** Limits as they are typed beside a printed number, and as they are said. */
import { aids } from '../../exchange/aids.ts';
import { readLimits } from '../../exchange/report/limits.ts';
import type { Kit, KitLimits } from '../../rules/aids.ts';
import { isAvidity, type Analyte } from '../../rules/analyte.ts';
import { foldUnit } from '../../rules/fold.ts';
import type { Comparator } from '../../rules/number.ts';
import { readText } from '../../rules/read-text.ts';
import type { ResultClass } from '../../rules/vocabulary.ts';
import { following } from '../language.svelte.ts';
import { ui } from '../words.ts';
import type { FieldError } from './draft.ts';
import type { PrintedDraft } from './printed-draft.ts';

const say = following(() => ui.number);
const TITRE = 'titre';

export interface TypedLimits {
  readonly bounds: KitLimits;
  /** As typed; `titre` for titres, empty where none is typed. */
  readonly unit: string;
}

type LimitRead =
  | { readonly value: number; readonly comparator: Comparator | null; readonly unit: string }
  | { readonly message: string };

/** One limit: a number or a titre, perhaps with its sign and its unit. */
function readLimit(text: string, form: string): LimitRead {
  const read = readText(text, '', aids);
  if (typeof read === 'string' || read.number === undefined || read.meaning !== undefined)
    return { message: form };
  const { number } = read;
  if (number.kind === 'ambiguous')
    return { message: say.limitAmbiguous(text.trim(), spelled(number.readings)) };
  if (number.kind === 'titre' && read.unit !== '' && aids.units.get(read.unit)?.unit !== TITRE)
    return { message: form };
  const { value, comparator } = number;
  return { value, comparator, unit: number.kind === 'titre' ? TITRE : number.tail };
}

/** "1,234" once with its decimals and once as thousands. */
export const spelled = ([decimal, thousands]: readonly [number, number]): [string, string] => [
  decimal.toFixed(3),
  String(thousands),
];

/** Two numbers in one unit, however it is spelled, or with one unit between them; or two titres. */
function areOneUnit(a: string, b: string): boolean {
  if (a === TITRE || b === TITRE) return a === b;
  if (a === '' || b === '') return true;
  const [one, other] = [foldUnit(a), foldUnit(b)];
  return one === other || (aids.units.has(one) && aids.units.get(one) === aids.units.get(other));
}

/** Both limits, with their signs: a sign typed in the field outranks the one selected beside it. */
export function readTwoLimits(
  draft: PrintedDraft,
  at: string,
): TypedLimits | { readonly errors: readonly FieldError[] } {
  const below = readLimit(draft.below, say.belowForm);
  const from = readLimit(draft.from, say.fromForm);
  const errors: FieldError[] = [];
  if ('message' in below) errors.push({ field: `${at}below`, message: below.message });
  else if (below.comparator === '>' || below.comparator === '≥')
    errors.push({ field: `${at}below`, message: say.belowForm });
  if ('message' in from) errors.push({ field: `${at}from`, message: from.message });
  else if (from.comparator === '<' || from.comparator === '≤')
    errors.push({ field: `${at}from`, message: say.fromForm });
  if (errors.length > 0 || 'message' in below || 'message' in from) return { errors };

  const belowIsIncluded = below.comparator === null ? draft.belowIs === 'up-to' : below.comparator === '≤';
  const fromIsExcluded = from.comparator === null ? draft.fromIs === 'above' : from.comparator === '>';
  const fault = (field: string, message: string) => ({ errors: [{ field: `${at}${field}`, message }] });
  const unit = below.unit || from.unit;
  if (!areOneUnit(below.unit, from.unit)) return fault('from', say.twoKinds);
  if (below.value > from.value) return fault('below', say.reversed);
  if (below.value === from.value && belowIsIncluded && !fromIsExcluded)
    return fault('below', say.both(String(below.value)));
  const bounds = {
    below: below.value,
    from: from.value,
    ...(belowIsIncluded ? { belowIsIncluded } : {}),
    ...(fromIsExcluded ? { fromIsExcluded } : {}),
  } as const;
  return { bounds, unit };
}

/** A lone cut-off: negative below it and positive from it, unless its own sign says otherwise. */
export function readCutOff(
  text: string,
  at: string,
): TypedLimits | { readonly errors: readonly FieldError[] } {
  const read = readLimit(text, say.cutOffForm);
  if ('message' in read) return { errors: [{ field: `${at}cutOff`, message: read.message }] };
  const { value, comparator, unit } = read;
  const isNegativeThere = comparator === '≤' || comparator === '>';
  const sides = isNegativeThere ? ({ belowIsIncluded: true, fromIsExcluded: true } as const) : {};
  return { bounds: { below: value, from: value, ...sides }, unit };
}

/** The range pasted as printed; undefined where it cannot be read. */
export function readPastedLimits(text: string, { key }: Analyte): TypedLimits | undefined {
  if (text.trim() === '') return undefined;
  const read = readLimits(text, isAvidity(key));
  return 'bounds' in read ? read : undefined;
}

export const isSame = (a: KitLimits, b: KitLimits) =>
  a.below === b.below &&
  a.from === b.from &&
  Boolean(a.belowIsIncluded) === Boolean(b.belowIsIncluded) &&
  Boolean(a.fromIsExcluded) === Boolean(b.fromIsExcluded);

const shown = (value: number, unit: string | null) => (unit === TITRE ? `1:${value}` : String(value));

/** "0.7 to below 1": the values that a class stands for. */
export function rangeInWords(bounds: KitLimits, found: ResultClass, unit: string | null): string {
  const low = shown(bounds.below, unit);
  const high = shown(bounds.from, unit);
  const { below, upTo, from, above, between, included } = say.range;
  if (found === 'negative' || found === 'low') return bounds.belowIsIncluded ? upTo(low) : below(low);
  if (found === 'grey' || found === 'intermediate')
    return between(
      bounds.belowIsIncluded ? above(low) : low,
      bounds.fromIsExcluded ? included(high) : below(high),
    );
  return bounds.fromIsExcluded ? above(high) : from(high);
}

/** "negative below 1.6, positive from 3 IU/mL". */
export function limitsInWords(bounds: KitLimits, { key }: Pick<Analyte, 'key'>, unit: string | null): string {
  const [low, high] = isAvidity(key) ? (['low', 'high'] as const) : (['negative', 'positive'] as const);
  const line = say.limitsLine(
    `${say.classes[low] ?? low} ${rangeInWords(bounds, low, unit)}`,
    `${say.classes[high] ?? high} ${rangeInWords(bounds, high, unit)}`,
  );
  return unit === null || unit === '' || unit === TITRE ? line : `${line} ${unit}`;
}

/** "< 1.6 / ≥ 3 IU/mL". */
export function limitsInSigns(bounds: KitLimits, unit: string | null): string {
  const low = `${bounds.belowIsIncluded ? '≤' : '<'} ${shown(bounds.below, unit)}`;
  const high = `${bounds.fromIsExcluded ? '>' : '≥'} ${shown(bounds.from, unit)}`;
  return [`${low} / ${high}`, unit].filter(Boolean).join(' ');
}

/** "Architect Toxo IgG", with its market where the catalogue names one. */
export const kitName = ({ kit, market }: Kit) => (market === null ? kit : `${kit} (${market})`);
