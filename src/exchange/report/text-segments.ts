/** A line as names of tests, each with what follows it: "Rubella IgG 143 pos, IgM 0.15 neg" is two segments. */
import type { AnalyteName } from './found.ts';
import { readName } from './name.ts';
import type { Item } from './text-items.ts';
import { isAgentTerm, isPanel, wordsIn } from './text-words.ts';

export interface Segment {
  readonly name: AnalyteName;
  /** Its words name an infection; where `name` has none all the same, it cannot be told which. */
  readonly namesAgent: boolean;
  /** What stands beside the name, in order. */
  readonly items: readonly Item[];
  /** Something unknown, or a value, stands before the name. */
  readonly isLed: boolean;
}

const isValue = ({ kind }: Item) =>
  kind === 'number' || kind === 'range' || kind === 'word' || kind === 'unknown' || kind === 'date';
const isSpace = ({ kind }: Item) => kind === 'mark' || kind === 'gap' || kind === 'open' || kind === 'close';
const isLoose = ({ kind }: Item) => kind === 'filler' || kind === 'joiner';

const slice = (text: string, { from, to }: Item) => text.slice(from, to);

/** "A26.06.081.001": the number of a service, printed before its name by Russian laboratories. */
const SERVICE = /^[AА]\d{2}\.\d{2}\.\d{3}(?:\.\d{3})?$/u;

/** "1.", "2)" or the number of a service before the first name only number the line. */
function withoutNumbering(text: string, items: readonly Item[]): readonly Item[] {
  const start = items.findIndex((item) => item.kind !== 'gap' && item.kind !== 'mark');
  const [first, second] = items.slice(Math.max(start, 0));
  if (first && SERVICE.test(slice(text, first))) return items.slice(start + 1);
  const isNumber = first?.kind === 'number' && /^\d{1,2}$/u.test(slice(text, first));
  const isMarked =
    second !== undefined && isNumber && second.from === first.to && /^[.)]/u.test(slice(text, second));
  return isMarked ? items.slice(start + 2) : items;
}

/** "CMV M neg, G pos 2,0": a letter alone is the isotype behind the name of an infection. */
function letterName(text: string, item: Item, before: string): string | null {
  if (item.kind !== 'unknown' || !/^[GMМ]$/u.test(slice(text, item))) return null;
  const { agent, marker } = readName(`${before} ${slice(text, item)}`);
  return agent !== null && (marker === 'igg' || marker === 'igm') ? `${before} ${slice(text, item)}` : null;
}

class Building {
  readonly done: Segment[] = [];
  private words: string[] = [];
  private items: Item[] = [];
  private isLed = false;
  private agentWords = '';

  name(text: string): void {
    const read = readName(text);
    const hasValue = this.items.some(isValue);
    // "Avidity 78 % high avidity": the class names the test once more.
    const isAgain =
      read.marker === 'avidity' && read.agent === null && readName(this.words.join(' ')).marker === 'avidity';
    if (hasValue && isAgain) return;
    const saysNothing = read.agent === null && read.marker === null && !wordsIn(text).some(isAgentTerm);
    if (hasValue && !(saysNothing && this.words.length > 0)) this.close();
    if (read.agent !== null) this.agentWords = text;
    this.words.push(text);
  }

  /** A letter takes the infection named before it in the line. */
  letter(text: string, item: Item): boolean {
    const full = letterName(text, item, this.agentWords);
    if (full === null) return false;
    if (this.items.some(isValue)) this.close();
    this.words.push(full);
    return true;
  }

  push(item: Item): void {
    // A bracket is kept also before any value: what stands in it is no value of its own.
    const isBegun = this.items.length > 0 || this.words.length > 0;
    if (isBegun || (item.kind !== 'mark' && item.kind !== 'gap')) this.items.push(item);
  }

  hasItems(): boolean {
    return this.items.some((item) => !isSpace(item));
  }

  close(): void {
    const text = this.words.join(' ');
    if (this.words.length > 0) {
      const namesAgent = wordsIn(text).some((word) => isAgentTerm(word) || isPanel(word));
      this.done.push({ name: readName(text), namesAgent, items: this.items, isLed: this.isLed });
      this.isLed = false;
    } else if (this.items.some((item) => isValue(item) || item.kind === 'label')) this.isLed = true;
    this.words = [];
    this.items = [];
  }
}

/**
 * @param text of the line
 * @param all what stands in it, from itemsOf
 * @returns a segment for each name; none where the line names nothing
 */
export function segmentsOf(text: string, all: readonly Item[]): readonly Segment[] {
  const building = new Building();
  const items = withoutNumbering(text, all);
  items.forEach((item, at) => {
    if (item.kind === 'name') building.name(slice(text, item));
    else if (isLoose(item)) {
      // Before a name it belongs to the name, and says nothing; behind a value it is a word nobody knows.
      const next = items.slice(at + 1).find((one) => !isLoose(one) && !isSpace(one));
      // "and" between a name and a number joins something that is not there.
      const joinsNumber = item.kind === 'joiner' && (next?.kind === 'number' || next?.kind === 'unit');
      const isBehind = building.hasItems() && !(item.kind === 'joiner' && next === undefined);
      if (next?.kind !== 'name' && (isBehind || joinsNumber)) building.push(item);
    } else if (!building.letter(text, item)) building.push(item);
  });
  building.close();
  return building.done;
}
