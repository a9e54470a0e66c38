/** How a piece of a report is shown beside what was read from it: faithful, in one line, and harmless. */

const LONGEST = 300;

// Controls, and the marks that turn the direction of writing or hide letters: shown, because they change what is seen.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu; // eslint-disable-line no-control-regex

/** The text with characters that are not seen written out: "\u202e". */
export function visible(text: string): string {
  return text.replace(HIDDEN, (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** In one line, at most 300 characters. */
export function oneLine(text: string): string {
  // Cut before it is looked through: a text of megabytes is shown no longer than another.
  const line = visible(text.slice(0, LONGEST * 2))
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= LONGEST && text.length <= LONGEST * 2) return line;
  const cut = line.slice(0, LONGEST - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
