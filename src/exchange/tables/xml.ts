/** XML as a tree, and the one way in which it becomes text: two blanks a level, attributes in the order given. */
export interface Xml {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly Xml[];
  /** Instead of children. */
  readonly text: string | null;
}

export const element = (
  name: string,
  attributes: { readonly [name: string]: string },
  children: readonly Xml[] = [],
): Xml => ({ name, attributes, children, text: null });

export const textElement = (
  name: string,
  text: string,
  attributes: { readonly [name: string]: string } = {},
): Xml => ({ name, attributes, children: [], text });

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? '');
const inQuotes = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');

function lines(xml: Xml, indent: string): string[] {
  const attributes = Object.entries(xml.attributes).map(([name, value]) => ` ${name}="${inQuotes(value)}"`);
  const open = `${indent}<${xml.name}${attributes.join('')}`;
  if (xml.text !== null) return [`${open}>${escaped(xml.text)}</${xml.name}>`];
  if (xml.children.length === 0) return [`${open}/>`];
  return [
    `${open}>`,
    ...xml.children.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${xml.name}>`,
  ];
}

/** A whole document, in UTF-8. */
export function documentOf(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}
