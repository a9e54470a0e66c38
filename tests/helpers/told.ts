/** Cases with their answers, as records take them. */
import type { Told } from '../../src/exchange/record/told.ts';
import { PATHOGENS } from '../../src/rules/vocabulary.ts';
import { assessRead, readCase } from './read-case.ts';
import { workedCases } from './worked-cases.ts';

/** A case as it may be sent, with its answer. */
export function told(sent: unknown): Told {
  const source = readCase(sent);
  return { source, assessment: assessRead(source) };
}

/**
 * Published cases, each with something that none before it had: a conclusion of this urgency, an action, a thing to
 * avoid, each for its infection and person. Most are given a day of their sample, so that their times have days.
 */
export function publishedTold(): Told[] {
  const seen = new Set<string>();
  return PATHOGENS.flatMap(workedCases).flatMap(({ case: sent }, at) => {
    const day = `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`;
    const one = told({ ...sent, sampledOn: sent.sampledOn ?? (at % 5 === 0 ? null : day) });
    const { pathogen, conclusion, urgency, actions, avoid } = one.assessment;
    const said = [`${conclusion} ${urgency}`, ...[...actions, ...avoid].map(({ code }) => code)];
    const marks = said.map((mark) => `${pathogen} ${one.source.subject} ${mark}`);
    const isNew = marks.some((mark) => !seen.has(mark));
    for (const mark of marks) seen.add(mark);
    return isNew ? [one] : [];
  });
}
