/** The ids of all rows that counted for the answer to a case, reasons or not. Nothing new is decided. */
import { decide } from '../rules/decide.ts';
import { viewCase } from '../rules/view.ts';
import type { Case } from '../rules/vocabulary.ts';
import { tableFor } from './shelf.ts';

/** null where no table decided: then nobody can tell which rows would have counted. */
export function countedRows(source: Case): ReadonlySet<string> | null {
  const compiled = tableFor(source.pathogen, source.subject);
  const decision = compiled === null ? null : decide(compiled, viewCase(source));
  return decision?.kind === 'decided' ? new Set(decision.fired.map(({ row }) => row.row.id)) : null;
}
