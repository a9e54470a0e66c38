/** Whether a mutant that is about to be tried stands on the list of those without effect. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import equivalent from './equivalent.json';
import { keyOf, placeOf, type Mutant, type Position } from './survivors.ts';

/** A mutant as Stryker gives it to a test runner. Lines and columns from 0, where its report counts from 1. */
export type Tried = Omit<Mutant, 'status' | 'killedBy'> & { readonly fileName: string };

const listed = new Set(equivalent.map(keyOf));
const fromOne = ({ line, column }: Position): Position => ({ line: line + 1, column: column + 1 });

/** @param root the folder of the project, not the copy that Stryker has changed */
export function isListed(root: string, { fileName, location: { start, end }, ...mutant }: Tried): boolean {
  const file = relative(root, fileName);
  const location = { start: fromOne(start), end: fromOne(end) };
  return listed.has(
    keyOf(placeOf(file, readFileSync(fileName, 'utf8'), { ...mutant, status: '', location })),
  );
}
