/**
 * `npm run diff:answers`: every class of input whose answer is not what the last release said, or release
 * `-- FROM`, and every row that is not what it was. Markdown on standard output; exit status 0 whether answers changed or not.
 */
import process from 'node:process';
import { diffVectors, type SpaceDiff } from '../proof/answer-diff.ts';
import { sizeOf, spaces, type Space } from '../proof/space.ts';
import { answersOf, type Vector } from '../proof/vector.ts';
import { content } from '../tables/content.ts';
import { tables } from '../tables/tables.ts';
import { changesInWords } from './diff-words.ts';
import { readRelease, readVectors, releasedVersions } from './proof-release.ts';
import { diffRows, rowLines, rowsInWords } from './release-rows.ts';

/** What is told of two sets of vectors. */
export interface AnswerDiff {
  readonly compared: number;
  readonly changed: number;
  readonly diffs: readonly SpaceDiff[];
  /** Spaces, and shares of spaces, that only one of the two has, in words. */
  readonly news: readonly string[];
}

const cases = (count: number) => `${count.toLocaleString('en')} cases`;

/** Compares two sets of vectors, space by space. @param now the vector of a space, worked out when it is its turn */
export function diffAnswers(
  then: readonly Vector[],
  list: readonly Space[] = spaces,
  now: (space: Space) => Vector = (space) => answersOf(space),
): AnswerDiff {
  const known = new Map(then.map((vector) => [vector.space.id, vector]));
  const diffs: SpaceDiff[] = [];
  const news: string[] = [];
  for (const space of list) {
    const old = known.get(space.id);
    if (old === undefined) {
      news.push(`${space.id}: new, ${cases(sizeOf(space))}`);
      continue;
    }
    const diff = diffVectors(old, now(space));
    diffs.push(diff);
    const isNew = sizeOf(space) - diff.compared;
    const isGone = sizeOf(old.space) - diff.compared;
    if (isNew > 0) news.push(`${space.id}: ${cases(isNew)} are new`);
    if (isGone > 0) news.push(`${space.id}: ${cases(isGone)} are asked no more`);
  }
  for (const { space } of then)
    if (!list.some(({ id }) => id === space.id))
      news.push(`${space.id}: asked no more, ${cases(sizeOf(space))}`);
  const sum = (of: (diff: SpaceDiff) => number) => diffs.reduce((all, diff) => all + of(diff), 0);
  return {
    compared: sum(({ compared }) => compared),
    changed: sum(({ changes }) => changes.reduce((all, change) => all + change.cases, 0)),
    diffs,
    news,
  };
}

/** The whole text. @param from @param to the versions compared @param rows those that changed, as `rowsInWords` tells them */
export function diffInWords(
  { compared, changed, diffs, news }: AnswerDiff,
  from: string,
  to: string,
  rows: readonly string[] = [],
): string {
  const lines = [`### Answers, ${from} to ${to}`, ''];
  lines.push(
    changed === 0
      ? `None of the ${cases(compared)} compared has another answer.`
      : `${cases(changed)} of ${compared.toLocaleString('en')} changed.`,
  );
  if (changed > 0) lines.push('', ...changesInWords(diffs));
  if (news.length > 0) lines.push('', 'What could not be compared:', '', ...news.map((one) => `- ${one}`));
  lines.push(...rows);
  return `${lines.join('\n')}\n`;
}

/** Prints the difference. @throws Error where there is no such release, or it is damaged */
export async function main(): Promise<void> {
  const [asked, more] = process.argv.slice(2);
  if (more !== undefined) throw new Error('npm run diff:answers, or npm run diff:answers -- FROM');
  const versions = releasedVersions();
  const from = asked ?? versions.at(-1);
  const release = from === undefined ? null : readRelease(from);
  if (from === undefined || release === null)
    throw new Error(
      `no answers are kept of ${from ?? 'any version'}; there are: ${versions.join(', ') || 'none'}`,
    );
  const diff = diffAnswers(await readVectors(release));
  const rows =
    release.rows === undefined ? [] : rowsInWords(diffRows(release.rows, rowLines(tables)), tables);
  process.stdout.write(diffInWords(diff, from, from === content.version ? 'now' : content.version, rows));
}
