/** Rows, changes and combinations of a table in words, for the page that breaks one. */
import type { Change } from '../../proof/break.ts';
import type { Layer, Table } from '../../rules/table.ts';
import { following } from '../language.svelte.ts';
import { proofWords } from './words.ts';
import { conditionsOf, type Condition } from '../pages/conditions.ts';

const said = following(() => proofWords.broken);

/** The values of some facts, each as the tables' own pages word them. */
export function valuesInWords(
  values: { readonly [fact: string]: string },
  table: Table,
  layer: Layer,
): readonly Condition[] {
  return conditionsOf({ id: '', when: values }, table, layer);
}

/** One fact and one of its values. */
function oneInWords(fact: string, value: string, table: Table, layer: Layer): Condition {
  return valuesInWords({ [fact]: value }, table, layer)[0] ?? { fact, value };
}

/** What a fact is called. */
export const factName = (fact: string, table: Table, layer: Layer): string =>
  oneInWords(fact, '', table, layer).fact;

/** What a change of a row does, short enough for an option of a list. */
export function changeInWords(change: Change, rowId: string, table: Table, layer: Layer): string {
  switch (change.kind) {
    case 'delete':
      return said.kinds.delete;
    case 'widen': {
      const row = layer.rows.find(({ id }) => id === rowId);
      const accepted = row?.when[change.fact] ?? '';
      const [condition] = conditionsOf({ id: '', when: { [change.fact]: accepted } }, table, layer);
      return said.drop(condition?.fact ?? change.fact, condition?.value ?? '');
    }
    case 'overlap':
      return change.other;
    case 'move': {
      const from = oneInWords(change.fact, change.from, table, layer);
      const to = oneInWords(change.fact, change.to, table, layer);
      return said.move(from.fact, from.value, to.value);
    }
  }
}
