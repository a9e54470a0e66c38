/** Answers as files. All writers stand behind this one module, which the page loads only when something is saved. */
import { toCards } from './card.ts';
import { toCsv } from './csv.ts';
import { toGuidanceBundle } from './fhir.ts';
import type { Format } from './formats.ts';
import type { Told } from './told.ts';

export interface RecordFile {
  /** Without anything that tells whose it is. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * @param list the cases of one slip, of one person
 * @throws where an assessment is not that of its case
 */
export function fileOf(format: Format, list: readonly Told[]): RecordFile {
  const [first] = list;
  const about = list.length === 1 && first !== undefined ? first.source.pathogen : 'slip';
  const name = `torchlight-${about}`;
  switch (format) {
    case 'text': {
      const text = list.map(({ assessment }) => `${assessment.record}\n`).join('\n');
      return { name: `${name}.txt`, type: 'text/plain;charset=utf-8', text };
    }
    case 'csv':
      // With a mark at its head, without which Excel takes UTF-8 for the code page of its country.
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', text: `\ufeff${toCsv(list)}` };
    case 'fhir':
      return { name: `${name}-fhir.json`, type: 'application/fhir+json', text: json(toGuidanceBundle(list)) };
    case 'card':
      return { name: `${name}-card.json`, type: 'application/json', text: json(toCards(list)) };
  }
}
