/** The parts of a DMN 1.3 file that occur everywhere: decisions, what they require, texts in FEEL. */
import { element, textElement, type Xml } from './xml.ts';

/** A text as FEEL writes it. */
export const quoted = (text: string) => `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
export const feelList = (texts: readonly string[]) => `[${texts.map(quoted).join(', ')}]`;

/** A FEEL condition chain: the first pair whose condition holds gives its result. */
export const ifElse = (cases: readonly (readonly [condition: string, result: string])[], otherwise: string) =>
  cases.map(([condition, result]) => `if ${condition} then ${result} else `).join('') + otherwise;

/** Where a name of an expression comes from: an input of the file, or another decision of it. */
export interface Required {
  readonly kind: 'requiredInput' | 'requiredDecision';
  readonly id: string;
}

export interface DecisionHead {
  /** Id and name: a FEEL name, so that other decisions can speak of it. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly typeRef?: string;
  readonly requires: readonly Required[];
}

/** @param question in words, where the decision answers one */
export function decision(head: DecisionHead, expression: Xml, question: string | null = null): Xml {
  const { id, label, description, typeRef, requires } = head;
  const once = new Map(requires.map((each) => [each.id, each]));
  return element('decision', { id, name: id, label }, [
    textElement('description', description),
    ...(question === null ? [] : [textElement('question', question)]),
    element('variable', { id: `${id}_var`, name: id, ...(typeRef !== undefined && { typeRef }) }),
    ...[...once.values()].map((each) =>
      element('informationRequirement', { id: `${id}_needs_${each.id}` }, [
        element(each.kind, { href: `#${each.id}` }),
      ]),
    ),
    expression,
  ]);
}

export function literal(head: DecisionHead, feel: string): Xml {
  return decision(head, element('literalExpression', { id: `${head.id}_text` }, [textElement('text', feel)]));
}

export const textIn = (name: string, id: string, feel: string): Xml =>
  element(name, { id }, [textElement('text', feel)]);
