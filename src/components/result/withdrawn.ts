/** Which published withdrawals are about an answer, and how its record says so. */
import { isAbout, type Retraction } from '../../browser/retractions.ts';
import { retracted } from '../../browser/retracted.svelte.ts';
import { countedRows } from '../../exchange/counted-rows.ts';
import type { Told } from '../../exchange/record/told.ts';
import { wrap } from '../../rules/record.ts';
import { spoken } from '../language.svelte.ts';
import { trustWords } from '../words.ts';

/** Those that are about this answer; where it cannot be told which rows counted, any of its tables is. */
export function withdrawalsOf({ source, assessment }: Told): readonly Retraction[] {
  const ofTables = retracted.entries.filter((one) => isAbout(one, assessment.content.version));
  if (ofTables.every(({ rows }) => rows === undefined)) return ofTables;
  const counted = countedRows(source);
  return ofTables.filter(
    ({ rows }) => rows === undefined || counted === null || rows.some((row) => counted.has(row)),
  );
}

export const isWithdrawn = (told: Told): boolean => withdrawalsOf(told).length > 0;

/** In the language of the screens where the list has it, else in English. */
export function saidOf({ said }: Retraction) {
  const here = said[spoken.code];
  return here ? { ...here, lang: spoken.code } : { ...said.en, lang: 'en' };
}

/** The record of an answer; one that was withdrawn says so above every other line, and once more at its end. */
export function recordOf(told: Told): string {
  const { record } = told.assessment;
  const withdrawals = withdrawalsOf(told);
  if (withdrawals.length === 0) return record;
  const title = `*** ${trustWords.withdrawn.title} ***`;
  const why = withdrawals
    .map(saidOf)
    .flatMap(({ reason, todo }) => [
      ...wrap(`${trustWords.withdrawn.reason}: ${reason}`),
      ...wrap(`${trustWords.withdrawn.todo}: ${todo}`),
    ]);
  return [title, ...why, record, title].join('\n');
}
