/** The value of an observation or component, as printed. */
import { foldUnit } from '../../rules/fold.ts';
import { ABSENT_REASONS } from '../../tables/reports/fhir.ts';
import { fhir as say } from '../../words/said.ts';
import { aids } from '../aids.ts';
import { labelOf, textsOf } from './fhir-name.ts';
import { visible } from './fhir-raw.ts';
import { listed, type Piece, type Quantity } from './fhir-shapes.ts';
import { JsonNumber, step, type JsonObject } from './strict-json.ts';
import { heldBack, saidOf, wordsOf } from './fhir-said.ts';

/** `key` is the element in which it stands ("valueQuantity"); empty where only a class was sent. */
export interface ValueRead {
  readonly text: string;
  readonly unit: string;
  readonly said: readonly string[];
  readonly key: string;
}

export type ValueFound = ValueRead | { readonly ask: string; readonly key: string };

const COMPARATORS = new Set(['<', '<=', '>=', '>']);
const LONGEST_TEXT = 1000;

/** A quantity as it would be printed: ">= 3.0", with one unit. */
export function readQuantity(
  quantity: Quantity | null | undefined,
): { text: string; unit: string } | { ask: string } {
  const { value, comparator, unit, code } = quantity ?? {};
  if (!value) return { ask: say.noNumber };
  if (comparator && !COMPARATORS.has(comparator)) return { ask: say.comparator };
  const both = oneUnit(unit ?? '', code ?? '');
  if (both === null) return { ask: say.twoUnits };
  return { text: comparator ? `${comparator} ${value.token}` : value.token, unit: both };
}

/** Of unit text and UCUM code the text, unless only the code is known; null where they are two known units. */
function oneUnit(unit: string, code: string): string | null {
  const [a, b] = [aids.units.get(foldUnit(unit)), aids.units.get(foldUnit(code))];
  if (a && b && (a.unit !== b.unit || a.divideBy !== b.divideBy)) return null;
  return unit === '' || (!a && b) ? code : unit;
}

/** "1:16", the way titres are printed. A ratio with units, or two comparators, is not a titre. */
function readRatio({ numerator, denominator }: NonNullable<Piece['valueRatio']>) {
  const [above, below] = [readQuantity(numerator), readQuantity(denominator)];
  if ('ask' in above) return above;
  if ('ask' in below) return below;
  const comparator = `${numerator?.comparator ?? ''}${denominator?.comparator ?? ''}`;
  const isPlain = ['', '1'].includes(above.unit) && ['', '1'].includes(below.unit);
  if (!isPlain || (comparator !== '' && !COMPARATORS.has(comparator))) return { ask: say.unknownValue };
  const titre = `${numerator?.value?.token ?? ''}:${denominator?.value?.token ?? ''}`;
  return { text: comparator === '' ? titre : `${comparator} ${titre}`, unit: '' };
}

function readSpan({ low, high }: NonNullable<Piece['valueRange']>) {
  const [from, to] = [readQuantity(low), readQuantity(high)];
  if ('ask' in from) return from;
  if ('ask' in to) return to;
  return { text: `${from.text} – ${to.text}`, unit: from.unit === to.unit ? from.unit : '' };
}

function readKind(
  piece: Piece,
  key: string,
): { text: string; unit: string; said?: readonly string[] } | { ask: string } {
  const { valueString, valueBoolean, valueInteger, valueCodeableConcept, valuePeriod } = piece;
  switch (key) {
    case 'valueQuantity':
      return readQuantity(piece.valueQuantity);
    case 'valueString':
      return { text: valueString ?? '', unit: '' };
    case 'valueCodeableConcept': {
      // A code is no print: "10828004" would be read as a number.
      const [text = '', ...others] = textsOf(valueCodeableConcept);
      const words = valueCodeableConcept ? wordsOf(valueCodeableConcept) : [];
      const said = [...new Set([...others, ...words.filter((word) => word !== text)])];
      return text === '' && said.length === 0 ? { ask: say.unknownValue } : { text, unit: '', said };
    }
    case 'valueInteger':
      return { text: valueInteger?.token ?? '', unit: '' };
    case 'valueBoolean':
      return { text: String(valueBoolean), unit: '' };
    case 'valueRatio':
      return piece.valueRatio ? readRatio(piece.valueRatio) : { ask: say.noNumber };
    case 'valueRange':
      return piece.valueRange ? readSpan(piece.valueRange) : { ask: say.noNumber };
    case 'valueTime':
      return { text: piece.valueTime ?? '', unit: '' };
    case 'valueDateTime':
      return { text: piece.valueDateTime ?? '', unit: '' };
    case 'valuePeriod':
      return { text: [valuePeriod?.start, valuePeriod?.end].filter(Boolean).join(' – '), unit: '' };
    default:
      return { ask: say.unknownValue };
  }
}

/** The elements of a value that stand in the JSON, whatever they are called. */
export function valueKeys(json: JsonObject): readonly string[] {
  return Object.keys(json).filter((key) => /^value[A-Z]/.test(key) && json[key] !== null && json[key] !== '');
}

/** True where a piece carries something of its own: a value, a class or a reason why there is none. */
export function hasValue(piece: Piece, json: JsonObject): boolean {
  return (
    valueKeys(json).length > 0 ||
    saidOf(piece.interpretation).length > 0 ||
    (piece.dataAbsentReason !== null && piece.dataAbsentReason !== undefined)
  );
}

function readAbsent(piece: Piece, isPreliminary: boolean): ValueFound {
  const said = saidOf(piece.interpretation);
  if (said.length > 0) return { text: '', unit: '', said, key: '' };
  const reason = piece.dataAbsentReason;
  if (!reason && isPreliminary) return { text: '', unit: '', said: ['pending'], key: '' };
  if (!reason) return { ask: say.noValue, key: '' };
  const words = listed(reason.coding).flatMap(({ code }) => ABSENT_REASONS[code ?? ''] ?? []);
  const [word] = words;
  if (word === undefined) return { ask: say.absent(labelOf(reason)), key: 'dataAbsentReason' };
  return { text: '', unit: '', said: [word], key: 'dataAbsentReason' };
}

/**
 * @param piece an observation or a component
 * @param json the same as it was sent
 * @param isPreliminary registered or not final: it may have no value yet
 */
export function readValue(piece: Piece, json: JsonObject, isPreliminary: boolean): ValueFound {
  const [key, ...others] = valueKeys(json);
  const held = heldBack(piece.interpretation);
  if (held !== null) return { ask: say.heldBack(held), key: 'interpretation' };
  if (key === undefined) return readAbsent(piece, isPreliminary);
  if (others.length > 0) return { ask: say.twoValues, key };
  if (piece.dataAbsentReason) return { ask: say.absent(labelOf(piece.dataAbsentReason)), key };
  const read = readKind(piece, key);
  if ('ask' in read) return { ...read, key };
  if (read.text.length > LONGEST_TEXT) return { ask: say.tooLong, key };
  const said = [...new Set([...(read.said ?? []), ...saidOf(piece.interpretation)])];
  return { text: visible(read.text.trim()), unit: visible(read.unit.trim()), said, key };
}

/** The value as it stands there, for display, readable or not. */
export function valueShown(json: JsonObject): string {
  return valueKeys(json)
    .map((key) => shown(json[key]))
    .join(' / ');
}

function shown(value: JsonObject[string] | undefined): string {
  if (typeof value === 'string') return value;
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof JsonNumber ? inner.token : inner,
  );
  return text ?? '';
}

/** Where a piece of an element stands. */
export const placeOf = (pointer: string, key: string) => (key === '' ? pointer : pointer + step(key));
