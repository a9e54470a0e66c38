/** A pasted text as lines: what is read of them, and what is shown. */

export interface TextLine {
  /** Counted from 1. */
  readonly number: number;
  /** As pasted. */
  readonly raw: string;
  /** What is read: odd spaces made plain, invisible joints taken out. */
  readonly text: string;
  /** It holds characters that make it look other than it is: nothing is read from such a line. */
  readonly isMasked: boolean;
}

/** Longer lines are no line of a report; they are not taken apart. */
export const LONGEST_LINE = 1000;

const BREAK = /\r\n|[\n\r\f\v\u2028\u2029]/u;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
/** Reversed or embedded directions, and control characters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const MASKS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069\ufff9-\ufffd]/u;
/** Taken out where it joins letters or stands at an edge; between digits it would make one number of two. */
function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, (run: string, at: number) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
    return /[\d.,]/.test(before) && /[\d.,]/.test(after) ? run : '';
  });
}

export function linesOf(text: string): readonly TextLine[] {
  return text.split(BREAK).map((raw, index) => {
    const isMasked = MASKS.test(raw);
    const isLong = raw.length > LONGEST_LINE;
    return {
      number: index + 1,
      raw,
      text: isLong ? raw : withoutInvisible(raw).replace(SPACES, ' ').trimEnd(),
      isMasked: isMasked || isLong,
    };
  });
}

/** "line 7", "lines 7-8". */
export function pointerOf(lines: readonly TextLine[]): string {
  const [first, last] = [lines[0]?.number ?? 0, lines[lines.length - 1]?.number ?? 0];
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}
