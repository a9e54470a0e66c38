/** What was measured, from the name that a report gives it. */
import type { AnalyteName } from './found.ts';

export function readName(_text: string): AnalyteName {
  return { agent: null, marker: null, material: null };
}
