/** Which rows of a worklist are looked at. */
import type { Group, WorklistRow } from '../../exchange/worklist/protocol.ts';
import type { Sorted } from './sorted.ts';

export interface Filter {
  readonly order: 'urgency' | 'file';
  /** '' for any, as below. */
  readonly group: Group | '';
  readonly pathogen: string;
  /** `none`: no answer yet. */
  readonly conclusion: string;
  readonly person: string;
}

export const noFilter: Filter = { order: 'urgency', group: '', pathogen: '', conclusion: '', person: '' };
export const NONE = 'none';
export const AT_ONCE = 100;

function fits(row: WorklistRow, filter: Filter, person: string): boolean {
  if (filter.group !== '' && row.group !== filter.group) return false;
  if (filter.pathogen !== '' && row.pathogen !== filter.pathogen) return false;
  if (filter.conclusion !== '' && (row.conclusion ?? NONE) !== filter.conclusion) return false;
  return person === '' || row.person.toLowerCase().includes(person);
}

export interface Looked {
  /** How many rows fit. */
  readonly found: number;
  /** Those of one page. */
  readonly rows: readonly WorklistRow[];
}

/** @param page from 0 */
export function look(sorted: Sorted, filter: Filter, page: number): Looked {
  const person = filter.person.trim().toLowerCase();
  const rows: WorklistRow[] = [];
  let found = 0;
  for (const row of sorted.in(filter.order)) {
    if (!fits(row, filter, person)) continue;
    if (found >= page * AT_ONCE && rows.length < AT_ONCE) rows.push(row);
    found += 1;
  }
  return { found, rows };
}
