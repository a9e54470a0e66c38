/** A case as the command line reads it, and its answer from the machine, without a process in between. */
import { aids } from '../../src/exchange/aids.ts';
import { assessCase } from '../../src/command/assess-case.ts';
import { readLine } from '../../src/rules/read-line.ts';
import type { Assessment, Case } from '../../src/rules/vocabulary.ts';

/** The case, classified. Throws where the contract does not allow it. */
export function readCase(sent: unknown): Case {
  const read = readLine(JSON.stringify(sent), aids);
  if ('error' in read) throw new Error(`${read.error.error.field}: ${read.error.error.message}`);
  return read.ok;
}

/** The answer of the machine to a case as it may be sent. */
export function assess(sent: unknown): Assessment {
  return assessCase(readCase(sent));
}

/** The answer of the machine to a case that has been read: its results are classified, `unreadable` ones too. */
export function assessRead(read: Case): Assessment {
  return assessCase(read);
}

/** Action codes of an answer, in order. */
export function actionsOf(answer: Assessment): string[] {
  return answer.actions.map(({ code }) => code);
}

/** Avoid codes of an answer. */
export function avoidOf(answer: Assessment): string[] {
  return answer.avoid.map(({ code }) => code);
}

type Fields = { readonly [key: string]: unknown };

/** A case from short words: `igg: 'positive'` stands in `results`, everything else where it belongs. */
export function shortCase(
  pathogen: Case['pathogen'],
  subject: Case['subject'],
  results: { readonly [key: string]: string },
  rest: Fields = {},
): Case {
  const classes = Object.entries(results).map(([key, name]) => [key, { class: name }] as const);
  return readCase({ id: 'short', pathogen, subject, results: Object.fromEntries(classes), ...rest });
}
