/** In which order the rows of a worklist are worked off. */
import { GROUPS, type Group, type WorklistRow } from './protocol.ts';
import { PATHOGENS } from '../../rules/vocabulary.ts';

const RANK = Object.fromEntries(GROUPS.map((group, at) => [group, at])) as { [G in Group]: number };

/** The most pressing of some groups; `needs` where there is none, because then nothing is known. */
export function mostPressing(groups: readonly Group[]): Group {
  return GROUPS.find((group) => groups.includes(group)) ?? 'needs';
}

/** The persons who cannot wait first, each with all her rows together; within a group as the file has them. */
export function byUrgency(a: WorklistRow, b: WorklistRow): number {
  return (
    RANK[a.personGroup] - RANK[b.personGroup] ||
    a.index - b.index ||
    RANK[a.group] - RANK[b.group] ||
    pathogenRank(a) - pathogenRank(b)
  );
}

const pathogenRank = ({ pathogen }: WorklistRow) => (pathogen === null ? -1 : PATHOGENS.indexOf(pathogen));
