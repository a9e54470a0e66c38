/** What stands beside the name of a test, sorted: brackets and labels taken apart, dates and methods set aside. */
import { readLimits } from './limits.ts';
import type { Item } from './text-items.ts';

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;
export type Word = Kind<'word'>;
export type Piece = Word | Kind<'number'> | Kind<'range'> | (Item & { readonly kind: 'unit' });

const MOST_PIECES = 24;

export const isNumeric = ({ kind }: Piece) => kind === 'number' || kind === 'range';
export const isClass = (piece: Piece): piece is Word => piece.kind === 'word' && piece.meaning !== 'flag';
export const isMarked = (piece: Piece) =>
  piece.kind === 'range' || (piece.kind === 'number' && piece.hasComparator);

/** Takes the items of a segment apart, brackets and labels first; null where something in them is not known. */
export class Sorting {
  readonly pieces: Piece[] = [];
  readonly limits: string[] = [];
  readonly methods: string[] = [];
  readonly dates: { printed: string; isDraw: boolean }[] = [];
  private readonly text: string;
  private readonly isAvidity: boolean;

  constructor(text: string, isAvidity: boolean) {
    this.text = text;
    this.isAvidity = isAvidity;
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to).trim();
  }

  /** @returns false where an item stands there that no plain value has */
  take(items: readonly Item[]): boolean {
    let drawn = false;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (!item) break;
      switch (item.kind) {
        case 'mark':
        case 'gap':
        case 'close':
        case 'name':
          break;
        case 'clock':
          if (items[at - 1]?.kind !== 'date') return false;
          break;
        case 'open': {
          const end = items.findIndex((one, index) => index > at && one.kind === 'close');
          const inner = items.slice(at + 1, end < 0 ? undefined : end);
          if (!this.bracket(inner)) return false;
          at += inner.length;
          break;
        }
        case 'label': {
          if (item.meaning === 'range') {
            const length = this.labelledLimits(items.slice(at));
            if (length === 0) return false;
            at += length - 1;
          } else if (item.meaning === 'drawn') drawn = true;
          else if (!['value', 'unit', 'said', 'method', 'test', 'date'].includes(item.meaning)) return false;
          break;
        }
        case 'date':
          this.dates.push({ printed: item.printed, isDraw: drawn });
          drawn = false;
          break;
        case 'method':
          this.methods.push(this.slice(item.from, item.to));
          break;
        case 'number':
        case 'range':
        case 'word':
          this.pieces.push(item);
          break;
        case 'unit':
          this.pieces.push(item as Piece);
          break;
        default:
          return false;
      }
    }
    return !drawn && this.pieces.length <= MOST_PIECES;
  }

  /** "Ref: < 10", "cut-off 0,5": all that follows up to another label. */
  private labelledLimits(items: readonly Item[]): number {
    const end = items.findIndex((one, index) => index > 0 && one.kind === 'label' && one.meaning !== 'range');
    const own = items.slice(0, end < 0 ? undefined : end);
    const isKnown = own.every(({ kind }) => kind !== 'unknown' && kind !== 'date' && kind !== 'name');
    const [first, last] = [
      own.find(({ kind }) => kind === 'number' || kind === 'range' || kind === 'word'),
      own[own.length - 1],
    ];
    if (!isKnown || !first || !last || !own[0]) return 0;
    const alone = this.slice(first.from, last.to);
    const isRead = 'bounds' in readLimits(alone, this.isAvidity);
    this.limits.push(isRead ? alone : this.slice(own[0].from, last.to));
    return own.length;
  }

  private bracket(inner: readonly Item[]): boolean {
    const solid = inner.filter(({ kind }) => kind !== 'mark' && kind !== 'gap');
    const [first, last] = [solid[0], solid[solid.length - 1]];
    if (!first || !last) return true;
    if (
      solid.some(({ kind }) => kind === 'unknown' || kind === 'open' || kind === 'clock' || kind === 'name')
    )
      return false;
    const numbers = solid.filter(({ kind }) => kind === 'number' || kind === 'range');
    if (numbers.length === 0) return this.take(solid);
    const isValue =
      solid.length <= 2 &&
      first.kind === 'number' &&
      !first.hasComparator &&
      (last === first || last.kind === 'unit');
    if (isValue) {
      // "POSITIVE (12,4)": the number of the word before it. Behind a number it could be anything.
      if (this.pieces.some(isNumeric) || !this.pieces.some(isClass)) return false;
      return this.take(solid);
    }
    const plain = numbers.filter((one) => one.kind === 'number' && !one.hasComparator);
    const isLabelled = first.kind === 'label' && first.meaning === 'range';
    const text = this.slice(first.from, last.to);
    if (plain.length > 0 && !isLabelled && !('bounds' in readLimits(text, this.isAvidity))) return false;
    if (solid.some(({ kind }) => kind === 'date' || kind === 'method')) return false;
    this.limits.push(text);
    return true;
  }
}
