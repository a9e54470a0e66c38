/** What the laboratory says of a value: its interpretation, without the flags. */
import { foldWord } from '../../rules/fold.ts';
import { FLAG_CODES, FLAG_WORDS, HELD_BACK_CODES } from '../../tables/reports/fhir.ts';
import { readInterpretation } from './codes.ts';
import { textsOf } from './fhir-name.ts';
import { listed, type Concept } from './fhir-shapes.ts';

const FLAGS: ReadonlySet<string> = new Set(FLAG_CODES);
const HELD_BACK: ReadonlySet<string> = new Set(HELD_BACK_CODES);
const FLAG_TEXTS: ReadonlySet<string> = new Set(FLAG_WORDS.map(foldWord));

const codesOf = (concept: Concept) => listed(concept.coding).flatMap(({ code }) => (code ? [code] : []));

/** The words of a coded class, its texts first; the texts of a flag are the flag once more. */
export function wordsOf(concept: Concept): readonly string[] {
  const codes = codesOf(concept);
  const isFlag = codes.some((code) => FLAGS.has(code));
  const displays = listed(concept.coding).flatMap(({ code, display }) =>
    display && FLAGS.has(code ?? '') ? [display] : [],
  );
  const texts = textsOf(concept).filter(
    (text) => !isFlag || (!displays.includes(text) && !FLAGS.has(text) && !FLAG_TEXTS.has(foldWord(text))),
  );
  return [...texts, ...codes.flatMap((code) => (FLAGS.has(code) ? [] : (readInterpretation(code) ?? [])))];
}

/** The words of all interpretations, none twice, in the order of the report. */
export function saidOf(interpretation: Concept | readonly Concept[] | null | undefined): readonly string[] {
  return [...new Set(listed(interpretation).flatMap(wordsOf))];
}

/** The code by which the laboratory holds its value back; null where there is none. */
export function heldBack(interpretation: Concept | readonly Concept[] | null | undefined): string | null {
  return (
    listed(interpretation)
      .flatMap(codesOf)
      .find((code) => HELD_BACK.has(code)) ?? null
  );
}

/** The interpretation as it stands there, flags included. */
export function interpretationShown(
  interpretation: Concept | readonly Concept[] | null | undefined,
): readonly string[] {
  return listed(interpretation).map((concept) => [...textsOf(concept), ...codesOf(concept)].join(' '));
}
