/** "Label: value" in a line: "Patient: …  Date of birth: 25.04.1994" is two fields. */
import type { HeaderMeaning } from './header.ts';
import type { Item } from './text-items.ts';

export interface Field {
  readonly meaning: HeaderMeaning;
  readonly label: string;
  /** As printed behind the label, up to the next one; may be empty. */
  readonly value: string;
  readonly items: readonly Item[];
  /** Label and value as printed, up to a wide space: what is shown of it, because the line may hold a name. */
  readonly raw: string;
}

const isSpace = ({ kind }: Item) => kind === 'mark' || kind === 'gap';

/** A label opens a field at the start of the line, after a wide space, behind a date, or with a colon behind it. */
function opens(text: string, items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const behind = items
    .slice(at + 1)
    .find(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'unit');
  if (behind?.kind === 'mark' && /^[:=]/u.test(text.slice(behind.from, behind.to))) return true;
  if (before === undefined) return true;
  if (before.kind === 'gap' || before.kind === 'date' || before.kind === 'clock') return true;
  return before.kind === 'mark' && /[;,|]/u.test(text.slice(before.from, before.to));
}

/**
 * @returns the fields of a line that begins with a label; none where it begins with anything else, because a label in
 * the middle ("previous sample collected") may not mean what it says
 */
export function fieldsOf(text: string, items: readonly Item[]): readonly Field[] {
  const start = items.findIndex((item) => !isSpace(item));
  if (items[start]?.kind !== 'label') return [];
  const starts = items.flatMap((item, at) => (item.kind === 'label' && opens(text, items, at) ? [at] : []));
  return starts.map((at, index): Field => {
    const label = items[at] as Extract<Item, { kind: 'label' }>;
    const own = items.slice(at + 1, starts[index + 1]);
    const solid = own.filter((item) => !isSpace(item));
    const [first, last] = [solid[0], solid[solid.length - 1]];
    const ends = own.find(
      (item) => item.kind === 'gap' && first !== undefined && item.from > first.from,
    )?.from;
    return {
      meaning: label.meaning,
      label: text.slice(label.from, label.to),
      value: first && last ? text.slice(first.from, last.to) : '',
      items: own,
      raw: text.slice(label.from, ends ?? last?.to ?? label.to),
    };
  });
}
