/** The worklist as CSV: one row an infection and person, in file order. The same file gives the same bytes. */
import { csvLine } from '../record/cells.ts';
import type { Row } from './interpret-person.ts';

const COLUMNS = [
  'number',
  'person',
  'pathogen',
  'subject',
  'gestation',
  'sampledOn',
  'group',
  'conclusion',
  'urgency',
  'actions',
  'missing',
  'asks',
  'problem',
  'rows',
  'content',
] as const;

export const tableHead = (): string => csvLine([...COLUMNS]);

/** Codes as in the case contract; several in one cell are parted by a blank. */
export function tableLine({ row, answer, sampledOn, gestation }: Row): string {
  return csvLine([
    row.index + 1,
    row.person,
    row.pathogen,
    row.subject,
    gestation,
    sampledOn,
    row.group,
    row.conclusion,
    row.urgency,
    (answer?.actions ?? []).join(' '),
    row.missing.join(' '),
    row.asks,
    row.problem?.message ?? '',
    (answer?.rows ?? []).join(' '),
    answer?.version ?? '',
  ]);
}
