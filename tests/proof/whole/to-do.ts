/**
 * What does not reassure, or cannot wait, says what to do: over every combination of facts that the tables can hold, not
 * over cases. A step that is left out where its result is already there counts as none.
 */
import { compile, type Compiled, type CompiledLayer } from '../../../src/rules/compile.ts';
import type { Row, Table } from '../../../src/rules/table.ts';
import { CONCLUSIONS, type Conclusion } from '../../../src/rules/vocabulary.ts';
import { brings, onThisSerum } from '../../../src/tables/action-results.ts';
import { tables } from '../../../src/tables/tables.ts';
import { rowsWhere } from '../mutation/base.ts';
import { isSatisfiable, type Question } from '../mutation/satisfy.ts';
import { Findings, type Property } from './property.ts';

/** After these nothing may be left to do. */
const DONE: readonly Conclusion[] = [
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'congenital_infection_excluded',
];
const THIS_SERUM: readonly string[] = onThisSerum;

function ordersNothing({ actions = [] }: Row): boolean {
  return actions.every((action) => {
    const [code, when] = typeof action === 'string' ? [action, null] : action;
    return code in brings && when !== null && THIS_SERUM.includes(when);
  });
}
const isPressing = ({ urgency }: Row): boolean => urgency === 'soon' || urgency === 'today';

/** For each row that decides a word, and each that presses: can it hold where nothing is ordered? */
function* questions(compiled: Compiled): Generator<readonly [row: Row, question: Question]> {
  const idle = new Map<CompiledLayer, number>(
    compiled.plan.map((layer) => [layer, rowsWhere(layer, ordersNothing)]),
  );
  const open = CONCLUSIONS.reduce((set, one, at) => (DONE.includes(one) ? set : set | (1 << at)), 0);
  for (const layer of compiled.chain)
    for (const [at, { row }] of layer.rows.entries())
      if (row.word !== undefined)
        yield [
          row,
          { sets: new Map([[compiled.conclusion, open]]), rows: new Map([...idle, [layer, 1 << at]]) },
        ];
  for (const layer of compiled.plan)
    for (const [at, { row }] of layer.rows.entries())
      if (isPressing(row) && ordersNothing(row))
        yield [row, { sets: new Map(), rows: new Map([...idle, [layer, 1 << at]]) }];
}

/** @param given tables, those of the app if left out: tests hand in broken ones */
export function openSaysWhatToDo(given: readonly Table[] = tables): Property {
  const findings = new Findings('what does not reassure says what to do: every combination of facts');
  for (const table of given) {
    const compiled = compile(table);
    for (const [row, question] of questions(compiled)) {
      findings.checked += 1;
      const found = isSatisfiable(compiled, question);
      if (found !== false)
        findings.add(`${table.id} ${row.id}`, found === null ? 'not decided' : 'nothing is ordered');
    }
  }
  return findings.property();
}
