/** Whether an answer asks for a fact that is not known: an action that brings it, or `missing`. */
import { tableFor } from '../../../src/exchange/shelf.ts';
import { caseAt } from '../../../src/proof/space.ts';
import type { Vector } from '../../../src/proof/vector.ts';
import { decide } from '../../../src/rules/decide.ts';
import { viewCase } from '../../../src/rules/view.ts';
import type { FactPath } from '../../../src/rules/vocabulary.ts';
import { flipsOf, missingOf } from '../../../src/rules/what-if.ts';
import { brings } from '../../../src/tables/action-results.ts';
import { alternatives } from '../../../src/tables/what-if.ts';

const bringing = new Map<FactPath, readonly string[]>();
const BRINGS: readonly (readonly [code: string, path: FactPath])[] = [
  ...Object.entries(brings),
  ['order_igg', 'results.igg'],
  ['order_igm', 'results.igm'],
  ['amniocentesis_pcr', 'results.amnioticPcr'],
  ['dbs_pcr', 'results.dbsPcr'],
  ['newborn_urine_confirm', 'results.newbornUrinePcr'],
];
for (const [code, path] of BRINGS) bringing.set(path, [...(bringing.get(path) ?? []), code]);

/** Does an action of this answer bring the fact? */
function isOrdered({ answers, at }: Vector, index: number, path: FactPath): boolean {
  const codes = bringing.get(path);
  if (codes === undefined) return false;
  return answers[at[index] ?? -1]?.actions.some((one) => codes.includes(one.split('@')[0] ?? '')) === true;
}

/** Does `missing` name the fact? Only this fact is tried out, which gives the same for it as trying all. */
export function isMissing(vector: Vector, index: number, path: FactPath): boolean {
  const { space } = vector;
  const compiled = tableFor(space.pathogen, space.subject);
  if (compiled === null) return false;
  const view = viewCase(caseAt(space, index));
  const decision = decide(compiled, view);
  if (decision.kind === 'gap') return false;
  const tried = alternatives.filter((one) => one.path === path);
  return missingOf(decision, view, flipsOf(decision, compiled, view, tried), alternatives).includes(path);
}

export function asksFor(vector: Vector, index: number, path: FactPath): boolean {
  return isOrdered(vector, index, path) || isMissing(vector, index, path);
}
