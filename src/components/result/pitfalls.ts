import type { Conclusion, Pathogen, Subject } from '../../rules/vocabulary.ts';
import { pitfalls, type Pitfall, type PitfallId } from '../../tables/pitfalls.ts';

/** More is not read. */
const MOST = 3;

/** Of one kind, those that fit a result, the first three of the table. */
export function pitfallsOf(
  kind: Pitfall['kind'],
  pathogen: Pathogen,
  subject: Subject,
  conclusion: Conclusion,
): readonly (Pitfall & { readonly id: PitfallId })[] {
  const all: readonly (Pitfall & { readonly id: PitfallId })[] = pitfalls;
  return all
    .filter(
      (one) =>
        one.kind === kind &&
        (one.pathogen === undefined || one.pathogen === pathogen) &&
        one.subjects.includes(subject) &&
        (one.conclusions === undefined || one.conclusions.includes(conclusion)),
    )
    .slice(0, MOST);
}
