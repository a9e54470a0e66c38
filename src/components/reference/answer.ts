/** A published case answered on the device, by the machine that drives the screens. */
import { aids } from '../../exchange/aids.ts';
import { tableFor } from '../../exchange/shelf.ts';
import { differences, type Difference, type PublishedCase } from '../../rules/agreement.ts';
import { readLine } from '../../rules/read-line.ts';
import type { Assessment } from '../../rules/vocabulary.ts';
import { assessedIn } from '../in-language.ts';
import { texts } from '../words.ts';

/** The answer and in what it differs; null where none can be given. */
export function answerTo(
  one: PublishedCase,
): { readonly answer: Assessment; readonly found: readonly Difference[] } | null {
  const read = readLine(JSON.stringify(one.case), aids);
  if ('error' in read) return null;
  if (tableFor(read.ok.pathogen, read.ok.subject) === null) return null;
  const answer = assessedIn(texts, read.ok);
  return { answer, found: differences(one.expect, answer) };
}
