/** Whether the tables may ship. Runs in the build and in the tests; zod stays here and out of the app. */
import { compile } from '../rules/compile.ts';
import { isWholeOrder } from '../rules/plan.ts';
import { proveTable } from '../rules/proof.ts';
import type { Table } from '../rules/table.ts';
import { PATHOGENS, SUBJECTS } from '../rules/vocabulary.ts';
import { checkBeside } from './checks/beside.ts';
import { shipped, type Content } from './checks/content.ts';
import { checkFacts, checkLayers, checkUnread } from './checks/layers.ts';
import { checkShape } from './checks/shape.ts';
import { checkTitles } from './checks/titles.ts';

/** For every combination of the facts of a layer exactly one row, and no row for nothing. */
function checkProof(one: Table): string[] {
  try {
    return proveTable(compile(one)).flatMap((proof) => {
      const here = `${one.id} ${proof.layer}`;
      return [
        ...proof.gaps.map((gap) => `${here}: no row holds for ${gap}`),
        ...proof.overlaps.map((overlap) => `${here}: more than one row holds for ${overlap}`),
        ...proof.dead.map((dead) => `${here} ${dead}: holds for no combination`),
      ];
    });
  } catch (thrown) {
    return [thrown instanceof Error ? thrown.message : String(thrown)];
  }
}

/** Everything that is wrong with one table. Later checks rest on earlier ones: a table out of shape is only told so. */
export function checkTable(one: Table, content: Content = shipped): string[] {
  const shape = checkShape(one);
  return shape.length > 0 ? shape : [...checkFacts(one), ...checkLayers(one, content), ...checkProof(one)];
}

/** Everything that is wrong with the tables and what stands beside them, each with its place; empty when they may ship. */
export function checkTables(content: Content = shipped): string[] {
  const problems = content.tables.flatMap((one) => checkTable(one, content));
  for (const pathogen of PATHOGENS)
    for (const subject of SUBJECTS) {
      const serving = content.tables.filter(
        (one) => one.pathogen === pathogen && one.subjects.includes(subject),
      );
      if (serving.length !== 1)
        problems.push(`${pathogen}, ${subject}: ${serving.length} tables instead of one`);
    }
  for (const [whose, order] of Object.entries(content.order))
    if (!isWholeOrder(order)) problems.push(`order of actions, ${whose}: does not name each action once`);
  return [...problems, ...checkUnread(content.tables), ...checkBeside(content), ...checkTitles(content)];
}
