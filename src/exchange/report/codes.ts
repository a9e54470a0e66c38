/** Codes of FHIR and HL7 v2 in the words of this project. Codes are compared exactly, with outer spaces left out. */
import { FHIR_STATUS, INTERPRETATIONS, V2_STATUS } from '../../tables/reports/codes.ts';
import type { Status } from './found.ts';

function invert<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  const entries = Object.entries<readonly string[]>(table) as [Key, readonly string[]][];
  return new Map(entries.flatMap(([is, codes]) => codes.map((code) => [code, is] as const)));
}

const INTERPRETATION = invert(INTERPRETATIONS);
const STATUS = { fhir: invert(FHIR_STATUS), hl7v2: invert(V2_STATUS) };

/**
 * @param code of v3 ObservationInterpretation, v2 table 0078 or SNOMED CT
 * @returns a word of the readings table; null for an analyser's mark (H, L, N, A say where a number stands, never what it means) and for
 * a code that is not known
 */
export function readInterpretation(code: string): string | null {
  return INTERPRETATION.get(code.trim()) ?? null;
}

/**
 * @param code FHIR observation or report status, or v2 table 0085
 * @returns null for a code that is not known: it must not count as final
 */
export function readStatus(code: string, format: 'fhir' | 'hl7v2'): Status | null {
  return STATUS[format].get(code.trim()) ?? null;
}
