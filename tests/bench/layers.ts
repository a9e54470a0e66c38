/**
 * The layers of an exported DMN file in a form that every engine of the comparison is given: plain names, the values
 * that a rule accepts, and what it says. Read by dmn-moddle, so nothing is shared with what compiles and decides.
 */
import { layersIn, textsOf, type DmnRule, type DmnTable } from '../proof/oracles/read-dmn.ts';
import type { DmnFile } from '../proof/oracles/read-dmn.ts';

const SECTIONS = ['reading', 'chain', 'closing'] as const;
type Section = (typeof SECTIONS)[number];

/** What the layers have found and decided so far, beside the facts of the case: all of it text, by name. */
export type State = Record<string, string>;

export interface PlainRule {
  readonly id: string;
  /** For each input the values it accepts; null accepts any. */
  readonly accepts: readonly (readonly string[] | null)[];
  /** Findings, or word and basis: only what the rule says. */
  readonly says: Readonly<State>;
}
export interface PlainLayer {
  readonly name: string;
  readonly section: Section;
  readonly inputs: readonly string[];
  readonly rules: readonly PlainRule[];
}

/** Of a layer's outputs these take part in the conclusion. The row's id is told beside, "cannot say" after it. */
const BESIDE = new Set(['row', 'cannotSay']);

/** A name without the decision it is read out of: `reading_igg.iggRead` is `iggRead`. */
const plainName = (feel: string) => feel.replace(/^\w+\./, '');

function plainRule({ id, entries, outputs }: DmnRule, names: readonly string[]): PlainRule {
  const said = names.flatMap((name, at): [string, string][] => {
    const [text] = outputs[at] === 'null' || BESIDE.has(name) ? [] : textsOf(outputs[at] ?? '');
    return text === undefined ? [] : [[name, text]];
  });
  return {
    id,
    accepts: entries.map((cell) => (cell === '-' ? null : textsOf(cell))),
    says: Object.fromEntries(said),
  };
}

function plainLayer({ name, inputs, outputs, rules }: DmnTable, section: Section): PlainLayer {
  return {
    name,
    section,
    inputs: inputs.map(({ feel }) => plainName(feel)),
    rules: rules.map((rule) => plainRule(rule, outputs)),
  };
}

/** All layers that lead to the conclusion, in their order; those of the plan come after it. */
export function plainLayers(file: DmnFile): PlainLayer[] {
  return layersIn(file).flatMap((table) => {
    const section = SECTIONS.find((one) => table.name.startsWith(`${one}_`));
    return section === undefined ? [] : [plainLayer(table, section)];
  });
}
