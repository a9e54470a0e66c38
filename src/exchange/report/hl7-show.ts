/** How a piece of a message is shown: as printed, cut, and with what cannot be seen made visible. */
import type { Segment } from './hl7-message.ts';

const LONGEST = 300;
/** Control and format characters, marks of writing direction among them, and what parts lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** At most 300 characters; a character that cannot be seen is written as its number. */
export function shown(text: string): string {
  const visible = text
    .slice(0, LONGEST + 1)
    .replace(UNSEEN, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
  if (text.length <= LONGEST && visible.length <= LONGEST) return visible;
  return `${visible.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** "OBX[3]"; `prefix` names the message where the file holds several. */
export const pointerTo = ({ name, ordinal }: Segment, prefix: string) => `${prefix}${name}[${ordinal}]`;
