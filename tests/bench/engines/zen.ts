/**
 * GoRules zen: one graph a table, so that a case crosses into Rust once. A decision table a layer with the hit policy
 * `first`, and between the layers of the chain a switch that goes on to the closing layers where a word was found.
 */
import { ZenEngine, type ZenDecision } from '@gorules/zen-engine';
import type { Answerer, BenchCase, BenchTable, Engine } from '../engine.ts';
import type { PlainLayer } from '../layers.ts';

interface Node {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly content?: object;
}
interface Edge {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
  readonly sourceHandle?: string;
}

const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(',');

/** What a layer of a section may say, and under which name zen keeps it. */
function outputsOf({ section, rules }: PlainLayer): [said: string, kept: string][] {
  const names = [...new Set(rules.flatMap(({ says }) => Object.keys(says)))];
  const pairs = names.map((name): [string, string] => [
    name,
    section === 'closing' && name === 'word' ? 'conclusion' : name,
  ]);
  return section === 'chain' && names.includes('word') ? [...pairs, ['word', 'conclusion']] : pairs;
}

/** An empty cell accepts anything, and an empty output leaves what was said before. */
function tableNode(layer: PlainLayer): Node {
  const outputs = outputsOf(layer);
  const content = {
    hitPolicy: 'first',
    executionMode: 'single',
    passThrough: true,
    inputField: null,
    outputPath: null,
    inputs: layer.inputs.map((field, at) => ({ id: `in${at}`, name: field, field })),
    outputs: outputs.map(([, field], at) => ({ id: `out${at}`, name: field, field })),
    rules: layer.rules.map(({ id, accepts, says }) => ({
      _id: id,
      ...Object.fromEntries(accepts.map((texts, at) => [`in${at}`, texts === null ? '' : quoted(texts)])),
      ...Object.fromEntries(
        outputs.map(([said], at) => [`out${at}`, says[said] === undefined ? '' : quoted([says[said]])]),
      ),
    })),
  };
  return { id: layer.name, name: layer.name, type: 'decisionTableNode', content };
}

const switchName = ({ name }: PlainLayer) => `after_${name}`;

function switchNode(layer: PlainLayer): Node {
  const name = switchName(layer);
  const statements = [
    { id: `${name}_decided`, condition: 'word != null', isDefault: false },
    { id: `${name}_open`, condition: '', isDefault: true },
  ];
  return { id: name, name, type: 'switchNode', content: { hitPolicy: 'first', statements } };
}

/** The graph of a table: readings in a row, the chain with its way out behind each layer, closing layers in a row. */
function graphOf({ layers }: BenchTable): object {
  const chain = layers.filter(({ section }) => section === 'chain');
  const [closing] = layers.filter(({ section }) => section === 'closing');
  const afterChain = closing?.name ?? 'out';
  const nodes: Node[] = [
    { id: 'in', name: 'in', type: 'inputNode' },
    ...layers.map(tableNode),
    ...chain.map(switchNode),
    { id: 'out', name: 'out', type: 'outputNode' },
  ];
  const edges: Edge[] = [];
  const join = (sourceId: string, targetId: string, sourceHandle?: string) =>
    edges.push({
      id: `e${edges.length}`,
      sourceId,
      targetId,
      ...(sourceHandle !== undefined && { sourceHandle }),
    });
  let last = 'in';
  layers.forEach((layer, at) => {
    const next = layers[at + 1]?.name ?? 'out';
    if (at === 0) join(last, layer.name);
    if (layer.section !== 'chain') join(layer.name, next);
    else {
      const name = switchName(layer);
      join(layer.name, name);
      join(name, afterChain, `${name}_decided`);
      if (next !== afterChain) join(name, next, `${name}_open`);
    }
    last = layer.name;
  });
  return { nodes, edges };
}

async function ask(
  decisions: ReadonlyMap<BenchTable, ZenDecision>,
  { table, facts }: BenchCase,
): Promise<string> {
  const { result } = (await decisions.get(table)?.evaluate(facts)) as {
    readonly result: { readonly conclusion?: string };
  };
  return result.conclusion ?? 'none';
}

/** @param inFlight how many cases are asked before the first answer is waited for */
const zenWith = (name: string, inFlight: number): Engine => ({
  name,
  package: '@gorules/zen-engine',
  ready(tables): Answerer {
    const engine = new ZenEngine();
    const decisions = new Map(tables.map((table) => [table, engine.createDecision(graphOf(table))]));
    return async (cases) => {
      const answers: string[] = [];
      for (let at = 0; at < cases.length; at += inFlight)
        answers.push(
          ...(await Promise.all(cases.slice(at, at + inFlight).map((one) => ask(decisions, one)))),
        );
      return answers;
    };
  },
});

export const zen = zenWith('zen-engine, one case after the other', 1);
export const zenInFlight = zenWith('zen-engine, 64 cases in flight', 64);
