/**
 * json-rules-engine: an engine a layer, made once; each run is given the facts of its layer and no others. Stopped at the
 * first rule that holds it is about twice as fast; with every rule tried it sees, as we do, that no second one holds.
 */
import { Engine as RulesEngine, type RuleProperties } from 'json-rules-engine';
import { runChain, type Hit } from '../chain.ts';
import type { Engine } from '../engine.ts';
import type { PlainLayer, PlainRule } from '../layers.ts';

/**
 * A rule in the form of json-rules-engine; its event names its place in the layer.
 * @param isInTurn rules are tried one after the other, by descending priority, and not all at once
 */
export function ruleOf(
  { inputs, rules }: PlainLayer,
  { accepts }: PlainRule,
  place: number,
  isInTurn: boolean,
): RuleProperties {
  const all = inputs.flatMap((fact, at) => {
    const values = accepts[at] ?? null;
    if (values === null) return [];
    const [only] = values;
    return [
      values.length === 1
        ? { fact, operator: 'equal', value: only }
        : { fact, operator: 'in', value: values },
    ];
  });
  return {
    conditions: { all },
    event: { type: String(place) },
    ...(isInTurn && { priority: rules.length - place }),
  };
}

function engineOf(layer: PlainLayer, stops: boolean): RulesEngine {
  const rules = layer.rules.map((rule, place) => ruleOf(layer, rule, place, stops));
  const engine = new RulesEngine(rules, { replaceFactsInEventParams: false });
  if (stops)
    engine.on('success', () => {
      engine.stop();
    });
  return engine;
}

const jsonRulesWith = (name: string, stops: boolean): Engine => ({
  name,
  package: 'json-rules-engine',
  ready(tables) {
    const engines = new Map(
      tables.flatMap(({ layers }) => layers.map((layer) => [layer, engineOf(layer, stops)] as const)),
    );
    const hit: Hit = async (layer, state) => {
      const facts = Object.fromEntries(layer.inputs.map((name) => [name, state[name]]));
      const { events = [] } = (await engines.get(layer)?.run(facts)) ?? {};
      const [event] = events;
      return events.length === 1 ? layer.rules[Number(event?.type ?? -1)] : undefined;
    };
    return async (cases) => {
      const answers: string[] = [];
      for (const { table, facts } of cases) answers.push(await runChain(table.layers, facts, hit));
      return answers;
    };
  },
});

export const jsonRules = jsonRulesWith('json-rules-engine, stopped at the first rule', true);
export const jsonRulesAll = jsonRulesWith('json-rules-engine, every rule tried', false);
