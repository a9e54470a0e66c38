/**
 * feelin with dmn-moddle. Cell by cell, as an engine of DMN uses it: every cell is a unary test of its own, which is
 * parsed each time, since feelin keeps nothing. And a layer as one expression for all cases at once, parsed once.
 */
import { evaluate, unaryTest } from 'feelin';
import { runChain, take, type Hit } from '../chain.ts';
import type { BenchCase, BenchTable, Engine } from '../engine.ts';
import type { PlainLayer, PlainRule, State } from '../layers.ts';

const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(',');

type Cells = readonly (string | null)[];
const cellsOf = ({ accepts }: PlainRule): Cells =>
  accepts.map((texts) => (texts === null ? null : quoted(texts)));

export const feelinCells: Engine = {
  name: 'feelin with dmn-moddle, cell by cell',
  package: 'feelin',
  ready(tables) {
    const rules = new Map(
      tables.flatMap(({ layers }) =>
        layers.flatMap((layer) => layer.rules.map((rule) => [rule, cellsOf(rule)])),
      ),
    );
    const holds = (rule: PlainRule, values: readonly string[]) =>
      (rules.get(rule) ?? []).every(
        (cell, at) => cell === null || unaryTest(cell, { '?': values[at] ?? null }).value,
      );
    const hit: Hit = (layer, state) => {
      const values = layer.inputs.map((name) => state[name] ?? '');
      return layer.rules.find((rule) => holds(rule, values));
    };
    return async (cases) => {
      const answers: string[] = [];
      for (const { table, facts } of cases) answers.push(await runChain(table.layers, facts, hit));
      return answers;
    };
  },
};

/** The place of the first rule that holds for each of the states `s`, as one expression. */
function expressionOf({ inputs, rules }: PlainLayer): string {
  const conditions = rules.map(({ accepts }) => {
    const cells = accepts.flatMap((texts, at) =>
      texts === null ? [] : [`list contains([${quoted(texts)}], s.${inputs[at] ?? ''})`],
    );
    return cells.length === 0 ? 'true' : cells.join(' and ');
  });
  const chosen = conditions.map((condition, at) => `if ${condition} then ${at} else `).join('');
  return `for s in states return ${chosen}null`;
}

/** All cases of one table, layer by layer. */
function runTogether(
  table: BenchTable,
  cases: readonly BenchCase[],
  expressions: ReadonlyMap<PlainLayer, string>,
) {
  const states = cases.map(({ facts }): State => ({ ...facts }));
  for (const layer of table.layers) {
    const open = layer.section === 'chain' ? states.filter((state) => state['word'] === undefined) : states;
    if (open.length === 0) continue;
    const asked = open.map((state) =>
      Object.fromEntries(layer.inputs.map((name) => [name, state[name] ?? null])),
    );
    const { value } = evaluate(expressions.get(layer) ?? '', { states: asked });
    (value as (number | null)[]).forEach((place, at) => {
      const [state, rule] = [open[at], layer.rules[place ?? -1]];
      if (state === undefined || rule === undefined) throw new Error(`${layer.name}: no rule`);
      take(state, layer, rule);
    });
  }
  return states.map(({ conclusion }) => conclusion ?? 'none');
}

export const feelinTogether: Engine = {
  name: 'feelin, all cases of a layer in one expression',
  package: 'feelin',
  ready(tables) {
    const expressions = new Map(
      tables.flatMap(({ layers }) => layers.map((layer) => [layer, expressionOf(layer)] as const)),
    );
    return (cases) => {
      const answers = new Map<BenchCase, string>();
      for (const table of tables) {
        const own = cases.filter((one) => one.table === table);
        runTogether(table, own, expressions).forEach((answer, at) => {
          const one = own[at];
          if (one !== undefined) answers.set(one, answer);
        });
      }
      return cases.map((one) => answers.get(one) ?? 'none');
    };
  },
};
