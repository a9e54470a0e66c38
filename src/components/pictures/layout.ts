/** Where the lines of a timeline stand. All lengths are in the pixels of the drawing. */
import { AXIS } from '../../rules/timeline.ts';

/** From this width on the names stand left of their lines, else above them. */
const ROOM_BESIDE = 560;
const NAMES = 208;
const EDGE = 14;
/** Wider than the letters are, so that a reader's own spacing of the text does not push them out. */
const LETTER = 8;
const LINE = 17;
const TRACK = 16;
const GAP = 7;
const AXIS_ROOM = 40;

export const TICKS = [-12, 0, 12, 24, 36, 42] as const;

/** What a line is to hold: its name, and below it in smaller letters where it comes from. */
export interface Named {
  readonly name: string;
  readonly note: string;
}

/** A line of text, from the left edge on. */
export interface Text {
  readonly y: number;
  readonly text: string;
  readonly soft: boolean;
}

export interface Placed {
  readonly texts: readonly Text[];
  /** The middle of the line. */
  readonly y: number;
}

export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Where the lines end and the axis begins. */
  readonly foot: number;
  readonly rows: readonly Placed[];
  readonly heading: readonly Text[];
  readonly headingTop: number;
}

/** Breaks a text between words into lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Puts the lines below each other, with a heading before the line `headingAt`. */
export function layOut(rows: readonly Named[], heading: string, headingAt: number, width: number): Layout {
  const beside = width >= ROOM_BESIDE;
  const room = beside ? NAMES - EDGE : width - 2 * EDGE;
  const letters = (pixels: number) => Math.max(8, Math.floor(pixels / LETTER));
  let top = GAP;
  const textsAt = (lines: readonly string[], soft: boolean): Text[] =>
    lines.map((text) => {
      top += LINE;
      return { y: top - 4, text, soft };
    });
  let headingTexts: readonly Text[] = [];
  let headingTop = 0;
  const placed = rows.map(({ name, note }, at) => {
    if (at === headingAt) {
      top += GAP;
      headingTop = top;
      top += 3;
      headingTexts = textsAt(wrapped(heading, letters(width - 2 * EDGE)), false);
      top += GAP;
    }
    const start = top;
    const texts = [
      ...textsAt(wrapped(name, letters(room)), false),
      ...(note === '' ? [] : textsAt(wrapped(note, letters(room)), true)),
    ];
    const y = beside ? start + LINE / 2 : top + TRACK / 2;
    top = (beside ? Math.max(top, start + TRACK) : top + TRACK) + GAP;
    return { texts, y };
  });
  return {
    left: beside ? NAMES : EDGE,
    right: width - EDGE,
    height: top + AXIS_ROOM,
    foot: top,
    rows: placed,
    heading: headingTexts,
    headingTop,
  };
}

/** Where a week stands between the two ends. */
export const xOf = (week: number, { left, right }: Pick<Layout, 'left' | 'right'>) =>
  left + ((right - left) * (week - AXIS.from)) / (AXIS.to - AXIS.from);
