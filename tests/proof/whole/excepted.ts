/** Whether a difference between two answers is one that the list of exceptions allows. */
import { caseAt, type Space } from '../../../src/proof/space.ts';
import type { Answer } from '../../../src/proof/vector.ts';
import type { Case, FactPath } from '../../../src/rules/vocabulary.ts';
import { valueAt } from '../../../src/rules/view.ts';
import { exceptions, type Exception } from './exceptions.ts';

/** Whether differences of this kind are excepted. @param index of the calmer case */
export type Allowed = (
  of: Exception['of'],
  space: Space,
  index: number,
  path: FactPath,
  from: Answer,
  to: Answer,
) => boolean;

const among = <T>(list: readonly T[] | undefined, one: T) => list === undefined || list.includes(one);

function holds(exception: Exception, c: Case, path: FactPath, from: Answer, to: Answer): boolean {
  const { paths, values, pathogens, subjects, where = {}, earlierIgg, refused, sameWord } = exception;
  if (!paths.includes(path) || !among(values, valueAt(c, path))) return false;
  if (!among(pathogens, c.pathogen) || !among(subjects, c.subject) || !among(exception.to, to.conclusion))
    return false;
  if (refused === true && !to.cannotSay) return false;
  if (exception.urgency !== undefined && to.urgency !== exception.urgency) return false;
  if (sameWord === true && from.conclusion !== to.conclusion) return false;
  if (earlierIgg !== undefined && c.previous?.some(({ igg }) => igg?.class === earlierIgg) !== true)
    return false;
  return Object.entries(where).every(([fact, held]) => held.includes(valueAt(c, fact as FactPath)));
}

/** Differences that the list excepts; `used` counts those that an entry alone excepts. */
export function allowedBy(list: readonly Exception[], used = new Map<string, number>()): Allowed {
  return (of, space, index, path, from, to) => {
    const c = caseAt(space, index);
    const found = list.filter((one) => one.of === of && holds(one, c, path, from, to));
    const [only] = found;
    if (only !== undefined && found.length === 1) used.set(only.id, (used.get(only.id) ?? 0) + 1);
    return found.length > 0;
  };
}

export const allows: Allowed = allowedBy(exceptions);
