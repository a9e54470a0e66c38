/** What was measured, from a LOINC code, checked against the text beside it. */
import type { AnalyteName, Doubt } from './found.ts';

export interface CodeRead {
  readonly name: AnalyteName;
  readonly doubts: readonly Doubt[];
}

export function readCoding(_code: string, _texts: readonly string[]): CodeRead {
  return { name: { agent: null, marker: null, material: null }, doubts: [] };
}
