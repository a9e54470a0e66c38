/**
 * Every source a row may name. `access` says how it was seen: `read` in full, `excerpt` in part, `recalled` from
 * memory and not re-read: a recalled source is checked against the original before anyone relies on it.
 * A title describes the document where its exact title was not seen. Where no publication year is known, `year` is
 * the year of access and the section says "as read 2026" or "recalled 2026".
 */
export interface Source {
  title: string;
  by: string;
  country: string;
  year: number;
  section: string;
  kind: 'laboratory' | 'guideline' | 'study' | 'surveillance' | 'manual' | 'product' | 'exam' | 'project';
  access: 'read' | 'excerpt' | 'recalled';
  address?: string;
}
