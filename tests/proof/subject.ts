/** What the proofs ask: the product as it is used, one line of JSON in, one line out. */
import { interpretLine } from '../../src/command/interpret-line.ts';
import type { Assessment, Case } from '../../src/rules/vocabulary.ts';

/** The assessment of a case. Throws where the product answers with an error. */
export function assess(source: Case): Assessment {
  const answer = JSON.parse(interpretLine(JSON.stringify(source))) as
    Assessment | { error: { message: string } };
  if ('error' in answer) throw new Error(answer.error.message);
  return answer;
}
