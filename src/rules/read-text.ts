/** Takes a printed result apart: a word, a number with its unit, or a number and a word together. */
import type { Aids, Meaning } from './aids.ts';
import { foldUnit, foldWord } from './fold.ts';
import { readNumber } from './number.ts';
import type { NumberReading } from './number.ts';

export interface Printed {
  readonly number: Exclude<NumberReading, { kind: 'refused' }> | undefined;
  /** The unit text beside the number, folded; empty when none is printed there. */
  readonly unit: string;
  readonly meaning: Meaning | undefined;
}

export type NotRead = 'not-understood' | 'text-beside-number';

/** Splits what stands after a number into its unit and a word; undefined when a part of it is neither. */
function splitTail(
  tail: string,
  unitOfResult: string,
  aids: Aids,
): Pick<Printed, 'unit' | 'meaning'> | undefined {
  const parts = tail.split(/\s+/u).filter((part) => part !== '');
  for (let cut = parts.length; cut >= 0; cut -= 1) {
    const unit = foldUnit(parts.slice(0, cut).join(' '));
    if (unit !== '' && unit !== unitOfResult && !aids.units.has(unit)) continue;
    const rest = parts.slice(cut).join(' ');
    const meaning = aids.words.get(foldWord(rest));
    if (rest === '' || meaning !== undefined) return { unit, meaning };
  }
  return undefined;
}

/** "POSITIVE (12,4)", "negative: < 0.5": the word may also come first. */
function splitLeadingWord(text: string, aids: Aids): { meaning: Meaning; rest: string } | undefined {
  const start = text.search(/[<>≤≥]|\d/u);
  // ".83" and "-5" after a word would lose their sign with the punctuation that folding drops.
  if (start <= 0 || /[^\p{L}\p{M}:;()[\]]\s*$/u.test(text.slice(0, start).trim())) return undefined;
  const word = foldWord(text.slice(0, start));
  const meaning = /\p{L}/u.test(word) ? aids.words.get(word) : undefined;
  return meaning === undefined || meaning === 'flag'
    ? undefined
    : { meaning, rest: text.slice(start).replace(/\)\s*$/u, '') };
}

/**
 * Reads a printed text as far as the tables know its words.
 *
 * @param text as printed
 * @param unit the unit sent beside the text; empty when none
 */
export function readText(text: string, unit: string, aids: Aids): Printed | NotRead {
  // "> positive" has lost its number: folding would hide that.
  const whole = /[<>≤≥]/u.test(text) ? undefined : aids.words.get(foldWord(text));
  if (whole !== undefined) return { number: undefined, unit: '', meaning: whole };

  const plain = readNumber(text, aids.comparators);
  const leading = plain.kind === 'refused' ? splitLeadingWord(text, aids) : undefined;
  const number = leading ? readNumber(leading.rest, aids.comparators) : plain;
  if (number.kind === 'refused') return 'not-understood';

  const tail = splitTail(number.tail, foldUnit(unit), aids);
  if (!tail || (leading && tail.meaning !== undefined)) return 'text-beside-number';
  return { number, unit: tail.unit, meaning: leading?.meaning ?? tail.meaning };
}
