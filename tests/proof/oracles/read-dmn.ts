/** An exported DMN file as another reader of DMN sees it (dmn-moddle): tables and expressions, still as texts. */
import { DmnModdle } from 'dmn-moddle';

interface Text {
  readonly text: string;
}
interface Element {
  readonly $type: string;
  readonly id: string;
  readonly name: string;
  readonly variable?: { readonly name: string };
  readonly decisionLogic?: Text & {
    readonly $type: string;
    readonly hitPolicy?: string;
    readonly input?: readonly { readonly inputExpression: Text; readonly inputValues?: Text }[];
    readonly output?: readonly { readonly name: string }[];
    readonly rule?: readonly {
      readonly id: string;
      readonly inputEntry?: readonly Text[];
      readonly outputEntry?: readonly Text[];
    }[];
  };
  readonly informationRequirement?: readonly {
    readonly requiredInput?: { readonly href: string };
    readonly requiredDecision?: { readonly href: string };
  }[];
}

export interface DmnRule {
  readonly id: string;
  readonly entries: readonly string[];
  readonly outputs: readonly string[];
}
export interface DmnTable {
  readonly kind: 'table';
  readonly name: string;
  readonly requires: readonly string[];
  readonly inputs: readonly { readonly feel: string; readonly values: readonly string[] }[];
  readonly outputs: readonly string[];
  readonly rules: readonly DmnRule[];
}
export interface DmnExpression {
  readonly kind: 'expression';
  readonly name: string;
  readonly requires: readonly string[];
  readonly feel: string;
}
export interface DmnFile {
  readonly inputs: readonly string[];
  readonly decisions: readonly (DmnTable | DmnExpression)[];
}

/** The texts of a list of FEEL strings: `"a","b"`. @throws where it is no such list */
export function textsOf(feel: string): string[] {
  return JSON.parse(`[${feel}]`) as string[];
}

function decisionOf(element: Element): DmnTable | DmnExpression {
  const { decisionLogic: logic, name } = element;
  const requires = (element.informationRequirement ?? []).map(
    ({ requiredInput, requiredDecision }) => (requiredInput ?? requiredDecision)?.href.slice(1) ?? '',
  );
  if (logic === undefined) throw new Error(`${name}: decides nothing`);
  if (logic.$type === 'dmn:LiteralExpression')
    return { kind: 'expression', name, requires, feel: logic.text };
  // UNIQUE is what a table without a hit policy has.
  if ((logic.hitPolicy ?? 'UNIQUE') !== 'UNIQUE') throw new Error(`${name}: ${logic.hitPolicy}`);
  return {
    kind: 'table',
    name,
    requires,
    inputs: (logic.input ?? []).map(({ inputExpression, inputValues }) => ({
      feel: inputExpression.text,
      values: inputValues === undefined ? [] : textsOf(inputValues.text),
    })),
    outputs: (logic.output ?? []).map((output) => output.name),
    rules: (logic.rule ?? []).map(({ id, inputEntry, outputEntry }) => ({
      id,
      entries: (inputEntry ?? []).map(({ text }) => text),
      outputs: (outputEntry ?? []).map(({ text }) => text),
    })),
  };
}

const read = new Map<string, Promise<DmnFile>>();

/** Reads a file, the same one once. @throws where dmn-moddle refuses the file, or has to guess */
export function readDmn(xml: string): Promise<DmnFile> {
  const file = read.get(xml) ?? parse(xml);
  read.set(xml, file);
  return file;
}

async function parse(xml: string): Promise<DmnFile> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('\n'));
  const elements = (rootElement as { readonly drgElement: readonly Element[] }).drgElement;
  const of = (type: string) => elements.filter(({ $type }) => $type === type);
  return {
    inputs: of('dmn:InputData').map(({ name }) => name),
    decisions: of('dmn:Decision').map(decisionOf),
  };
}

/** The decision tables that are layers, each with the section it stands in. */
export function layersIn(file: DmnFile): DmnTable[] {
  return file.decisions.filter(
    (each): each is DmnTable => each.kind === 'table' && /^(reading|chain|closing|plan)_/.test(each.name),
  );
}
