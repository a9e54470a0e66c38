/** What is wrong with the practices that a site may choose. */
import * as z from 'zod';
import { PATHOGENS } from '../../rules/vocabulary.ts';
import type { Content } from './content.ts';
import { checkList, codes, id, name } from './parts.ts';

const retest = z.tuple([codes(['repeat_4_weeks', 'retest_in_pregnancy', 'igm_retest_in_pregnancy']), name]);
const practice = z.strictObject({
  id,
  country: name,
  on: z.partialRecord(
    codes(PATHOGENS),
    z.strictObject({
      says: name,
      sources: z.array(name).min(1, { error: 'no source' }),
      recalled: z.literal(true).optional(),
      susceptible: retest.nullable().optional(),
      immune: retest.optional(),
    }),
  ),
});

/** Each practice has its words, sources and times, and the tables know each, and no other. */
export function checkPractices({ practices, practiceWords, sources, times, tables }: Content): string[] {
  const told = practices.flatMap((one) =>
    Object.entries(one.on).flatMap(([pathogen, { says, sources: named, susceptible, immune }]) => {
      const here = `practice ${one.id} ${pathogen}`;
      const due = [susceptible, immune].flatMap((each) => (each ? [each[1]] : []));
      return [
        ...(says in practiceWords.says ? [] : [`${here}: no words for "${says}"`]),
        ...named.filter((each) => !(each in sources)).map((each) => `${here}: no source "${each}"`),
        ...due.filter((time) => !(time in times.mother)).map((time) => `${here}: no time "${time}"`),
      ];
    }),
  );
  const ids = practices.map((one) => one.id);
  const unnamed = ids.filter((one) => !(one in practiceWords.names));
  const strange = tables.flatMap((one) => {
    const read = one.facts.practice?.values.filter((value) => value !== 'none');
    if (read === undefined) return [];
    return [
      ...ids
        .filter((each) => !read.includes(each))
        .map((each) => `${one.id}: does not know practice ${each}`),
      ...read.filter((each) => !ids.includes(each)).map((each) => `${one.id}: no practice "${each}"`),
    ];
  });
  return [
    ...checkList('practice', practice, practices),
    ...told,
    ...unnamed.map((each) => `practice ${each}: no name`),
    ...strange,
  ];
}
