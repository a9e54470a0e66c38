/** dmn-eval-js, which reads DMN 1.1: each layer is written down in that version, with the same rules. */
import { runChain, type Hit } from '../chain.ts';
import type { Engine } from '../engine.ts';
import type { PlainLayer, State } from '../layers.ts';
import { optionalPackage } from '../optional.ts';

interface DmnEval {
  readonly decisionTable: {
    readonly parseDmnXml: (xml: string) => Promise<unknown>;
    /** Its tables are synchronous; undefined where no rule holds. */
    readonly evaluateDecision: (
      id: string,
      decisions: unknown,
      context: object,
    ) => { readonly rule: string } | undefined;
  };
}

const MODEL = 'http://www.omg.org/spec/DMN/20151101/dmn.xsd';
const quoted = (text: string) => `"${text}"`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const textOf = (feel: string) => `<text>${escaped(feel)}</text>`;

/** A layer as a DMN 1.1 file: the hit policy `FIRST` spares the engine the rules after the one that holds. */
export function toDmn11({ name, inputs, rules }: PlainLayer): string {
  const columns = inputs.map(
    (input, at) =>
      `<input id="in${at}"><inputExpression id="text${at}" typeRef="string">${textOf(input)}</inputExpression></input>`,
  );
  const rows = rules.map(({ accepts }, rule) => {
    const cells = accepts.map(
      (texts, at) =>
        `<inputEntry id="r${rule}i${at}">${textOf(texts === null ? '' : texts.map(quoted).join(','))}</inputEntry>`,
    );
    return `<rule id="r${rule}">${cells.join('')}<outputEntry id="r${rule}o">${textOf(quoted(String(rule)))}</outputEntry></rule>`;
  });
  const table = `<decisionTable id="${name}_table" hitPolicy="FIRST">${columns.join('')}<output id="out" name="rule" typeRef="string" />${rows.join('')}</decisionTable>`;
  return `<definitions xmlns="${MODEL}" id="${name}_file" name="${name}" namespace="https://torchlight.invalid/dmn11"><decision id="${name}" name="${name}">${table}</decision></definitions>`;
}

export const dmnEval: Engine = {
  name: 'dmn-eval-js',
  package: '@hbtgmbh/dmn-eval-js',
  notOurs: 'one of its packages states no licence',
  async ready(tables) {
    const found = optionalPackage('@hbtgmbh/dmn-eval-js') as DmnEval | null;
    if (found === null) return null;
    const { parseDmnXml, evaluateDecision } = found.decisionTable;
    const layers = tables.flatMap((table) => table.layers);
    const parsed = await Promise.all(
      layers.map(async (layer) => [layer, await parseDmnXml(toDmn11(layer))] as const),
    );
    const decisions = new Map<PlainLayer, unknown>(parsed);
    const hit: Hit = (layer, state: State) => {
      const facts = Object.fromEntries(layer.inputs.map((name) => [name, state[name]]));
      const said = evaluateDecision(layer.name, decisions.get(layer), facts);
      return layer.rules[Number(said?.rule ?? -1)];
    };
    return async (cases) => {
      const answers: string[] = [];
      for (const { table, facts } of cases) answers.push(await runChain(table.layers, facts, hit));
      return answers;
    };
  },
};
