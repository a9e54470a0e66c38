/** Every drawing that the published cases give, once. */
import { timelineOf } from '../../../src/rules/timeline.ts';
import { PATHOGENS, type Assessment, type Case } from '../../../src/rules/vocabulary.ts';
import { antibodies, timelineFacts } from '../../../src/tables/antibodies.ts';
import { assess, readCase } from '../../helpers/read-case.ts';
import { workedCases } from '../../helpers/worked-cases.ts';

export interface Told {
  readonly source: Case;
  readonly assessment: Pick<Assessment, 'conclusion' | 'window'>;
}

export function drawings(): Told[] {
  const found = new Map<string, Told>();
  for (const one of PATHOGENS.flatMap(workedCases)) {
    const source = readCase(one.case);
    const { conclusion, window } = assess(one.case);
    const timeline = timelineOf(source, { conclusion, window }, antibodies[source.pathogen], timelineFacts);
    if (timeline.kind === 'drawn')
      found.set(JSON.stringify([source.pathogen, timeline]), { source, assessment: { conclusion, window } });
  }
  return [...found.values()];
}
