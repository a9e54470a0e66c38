/** What stands beside a value in its OBX: flags, unit, method, laboratory. */
import { foldUnit, foldWord } from '../../rules/fold.ts';
import { aids } from '../aids.ts';
import { readInterpretation } from './codes.ts';
import { readCoded } from './hl7-coded.ts';
import { componentOf, fieldOf, repetitionsOf, type Segment, type Separators } from './hl7-message.ts';

const LONGEST_WORD = 100;

/** A lone "high" or "low" beside a value is the mark of an analyser; "high avidity" is a class. */
function isClassWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  const folded = foldWord(word);
  const meaning = aids.words.get(folded);
  if (meaning === undefined || meaning === 'flag') return false;
  return folded.includes(' ') || !['high', 'low', 'intermediate'].includes(meaning);
}

/**
 * The classes among the repetitions of OBX-8. H, L, A, N and the like are flags and never a class, whatever text
 * stands beside them ("H^High").
 */
export function readFlags(obx: Segment, separators: Separators): string[] {
  return repetitionsOf(fieldOf(obx, 8), separators).flatMap((repetition) => {
    const { codings, texts } = readCoded(repetition, separators);
    const words = codings.flatMap(({ code }) => readInterpretation(code) ?? [code].filter(isClassWord));
    return [...words, ...texts.filter(isClassWord)];
  });
}

/** Every spelling of the unit in OBX-6, the one that is known first. */
export function readUnits(obx: Segment, separators: Separators): string[] {
  const [repetition = ''] = repetitionsOf(fieldOf(obx, 6), separators);
  const { codings } = readCoded(repetition, separators);
  const all = codings.flatMap(({ code, text }) => [code, text]).filter((unit) => unit !== '');
  const isKnown = (unit: string) => aids.units.has(foldUnit(unit));
  return [...all.filter(isKnown), ...all.filter((unit) => !isKnown(unit))];
}

const textOfCoded = (field: string, separators: Separators) =>
  repetitionsOf(field, separators)
    .map((repetition) => readCoded(repetition, separators))
    .map(({ texts, codings }) => texts[0] ?? codings[0]?.code ?? '');

/**
 * Method (OBX-17) and analyser (OBX-18). Before 2.4 there is neither, and OBX-16, which is for a person, may hold the
 * analyser as a single word.
 */
export function readMethod(obx: Segment, separators: Separators): string {
  const analysers = repetitionsOf(fieldOf(obx, 18), separators).map(
    (one) => readCoded(one, separators).codings[0]?.code ?? '',
  );
  const said = [...textOfCoded(fieldOf(obx, 17), separators), ...analysers].filter((part) => part !== '');
  if (said.length > 0) return [...new Set(said)].join(', ');
  const [first = '', second = '', third = ''] = [1, 2, 3].map((one) => componentOf(obx, 16, one, separators));
  return second === '' && third === '' && /\p{L}/u.test(first) ? first : '';
}

/** OBX-23, else OBX-15, else the facility that sent the message. */
export function readLaboratory(obx: Segment, header: Segment, separators: Separators): string {
  const [producer = ''] = textOfCoded(fieldOf(obx, 15), separators);
  return componentOf(obx, 23, 1, separators) || producer || componentOf(header, 4, 1, separators);
}
