/** Coded elements (CE, CWE, CNE): code^text^system, an alternative of the same three, and the original text. */
import { LOINC_SYSTEMS, SHARED_SYSTEMS } from '../../tables/reports/hl7.ts';
import { componentsOf, textOf, type Separators } from './hl7-message.ts';

export interface Coded {
  readonly code: string;
  readonly text: string;
  readonly system: string;
}

export interface CodedElement {
  readonly codings: readonly Coded[];
  /** Every text of it, in its order, none twice. */
  readonly texts: readonly string[];
}

const upper = (words: readonly string[]) => new Set(words.map((word) => word.toUpperCase()));
const LOINC = upper(LOINC_SYSTEMS);
const SHARED = upper(SHARED_SYSTEMS);

/** @param repetition one repetition of a field, as printed */
export function readCoded(repetition: string, separators: Separators): CodedElement {
  const parts = componentsOf(repetition, separators).map((part) => textOf(part, separators));
  const triplet = (from: number): Coded => ({
    code: parts[from] ?? '',
    text: parts[from + 1] ?? '',
    system: parts[from + 2] ?? '',
  });
  const codings = [triplet(0), triplet(3)].filter(({ code, text }) => code !== '' || text !== '');
  const texts = [...codings.map(({ text }) => text), parts[8] ?? ''].filter((text) => text !== '');
  return { codings, texts: [...new Set(texts)] };
}

/** Says it is a LOINC, or says no system and looks like one. */
export function isLoinc({ code, system }: Coded): boolean {
  return LOINC.has(system.toUpperCase()) || (system === '' && /^\d{1,7}-\d$/u.test(code));
}

/** The code means the same at every sender. */
export const isShared = ({ system }: Coded) => SHARED.has(system.toUpperCase());
