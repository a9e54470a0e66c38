/** Cases and their answers as CSV, one row a case: the fields of the contract, first of the case, then of the answer. */
import { printedParts } from '../../rules/printed.ts';
import type { Earlier, FactValue, Result } from '../../rules/vocabulary.ts';
import { HISTORY_KEYS, RESULT_KEYS } from '../../rules/vocabulary.ts';
import { aids } from '../aids.ts';
import { csvLine } from './cells.ts';
import { canonical, LIMIT_KEYS, type Told } from './told.ts';

const COLUMNS = [
  'id',
  'pathogen',
  'subject',
  'gestation',
  'ageDays',
  'results',
  'previous',
  'series',
  'history',
  'sampledOn',
  'settings',
  'conclusion',
  'urgency',
  'excludedFromWeek',
  'actions',
  'avoid',
  'missing',
  'rows',
  'whyNot',
  'guidelines',
  'record',
  'contentVersion',
  'reviewed',
  'error',
] as const;

/** "positive", or with what is printed: "positive (0,85, COI, negativeBelow 0.7, positiveFrom 1)". */
function inCell(result: Result): string {
  const { text, unit, limits, kit } = printedParts(result, aids);
  const bounds = LIMIT_KEYS.flatMap((key) => (limits?.[key] === undefined ? [] : [`${key} ${limits[key]}`]));
  const printed = [text, unit, ...bounds, kit?.id].filter((part) => part != null);
  return `${result.class ?? 'unreadable'}${printed.length === 0 ? '' : ` (${printed.join(', ')})`}`;
}

const pairs = (facts: readonly (readonly [string, FactValue | undefined])[]) =>
  facts.flatMap(([key, value]) => (value == null ? [] : [`${key}=${inWords(value)}`])).join(' | ');
const inWords = (value: FactValue) => (typeof value === 'object' ? canonical(value) : String(value));

function earlierInCell({ weeksBefore, igg, igm, avidity, sameAssay }: Earlier): string {
  const results = Object.entries({ igg, igm, avidity }).flatMap(([key, result]) =>
    result === undefined ? [] : [`${key}=${inCell(result)}`],
  );
  return [`weeksBefore=${weeksBefore}`, ...results, ...(sameAssay === true ? ['sameAssay=true'] : [])].join(
    ' ',
  );
}

/** The row of one case, with its line end. */
export function csvRow({ source, assessment, id }: Told): string {
  const { results, previous, series, history, settings } = source;
  const { because, whyNot, guidelines, content } = assessment;
  const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).join(' ');
  return csvLine([
    id ?? null,
    source.pathogen,
    source.subject,
    source.gestation ?? null,
    source.ageDays ?? null,
    RESULT_KEYS.flatMap((key) => (results[key] === undefined ? [] : [`${key}=${inCell(results[key])}`])).join(
      ' | ',
    ),
    (previous ?? []).map(earlierInCell).join(' | '),
    series ?? null,
    pairs(HISTORY_KEYS.map((key) => [key, history?.[key]])),
    source.sampledOn ?? null,
    pairs([
      ['avidityExcludesWeeks', settings?.avidityExcludesWeeks],
      ['practice', settings?.practice],
    ]),
    assessment.conclusion,
    assessment.urgency,
    assessment.window?.excludedFromWeek ?? null,
    codes(assessment.actions),
    codes(assessment.avoid),
    assessment.missing.join(' '),
    [...new Set(because.map(({ row }) => row))].join(' '),
    whyNot.map(({ fact, value, conclusion }) => `${fact}=${inWords(value)}:${conclusion}`).join(' '),
    guidelines.map(({ source: by, agrees }) => `${by}=${agrees ? 'agrees' : 'differs'}`).join(' '),
    assessment.record,
    content.version,
    content.reviewed,
    null,
  ]);
}

/** The row of the column names. */
export const csvHeader = (): string => csvLine(COLUMNS);

/** The row of a case that could not be read: a row that vanished would be a person who vanished. */
export function csvErrorRow(id: string | null, error: string): string {
  return csvLine(COLUMNS.map((column) => (column === 'id' ? id : column === 'error' ? error : null)));
}

/** @returns a whole file; the same input gives the same bytes */
export const toCsv = (list: readonly Told[]): string => csvHeader() + list.map(csvRow).join('');
