/**
 * What the readers of reports and lists say, in the language that was chosen last; English until one is. Readers are
 * plain functions that run in the page, in a worker and on the command line, and only the page ever chooses.
 */
import { reportsCsv as csv } from './en/reports-csv.ts';
import { fhir as fhirWords } from './en/reports-fhir.ts';
import { hl7Words as hl7 } from './en/reports-hl7.ts';
import { reportsText as text } from './en/reports-text.ts';
import { worklistWords as worklist } from './en/reports-worklist.ts';
import { reports as gathered } from './en/reports.ts';
import type { Language } from './languages.ts';

type Said = Pick<Language, 'reports' | 'reportsText' | 'hl7Words' | 'reportsCsv' | 'fhir' | 'worklistWords'>;

const english: Said = {
  reports: gathered,
  reportsText: text,
  hl7Words: hl7,
  reportsCsv: csv,
  fhir: fhirWords,
  worklistWords: worklist,
};

export let { reports, reportsText, hl7Words, reportsCsv, fhir, worklistWords } = english;

/** From now on the readers say what they say in these words; null for English. */
export function speak(words: Said | null): void {
  ({ reports, reportsText, hl7Words, reportsCsv, fhir, worklistWords } = words ?? english);
}
