/** A line cut into what stands between its spaces, brackets and marks, each with its place. */

export interface Span {
  /** Where it stands in the text of the line. */
  readonly from: number;
  readonly to: number;
}

export interface Chunk extends Span {
  readonly text: string;
  readonly sort: 'text' | 'mark' | 'gap' | 'open' | 'close';
  /** Nothing but one space stands between it and the chunk before it. */
  readonly joins: boolean;
}

const CHUNKS =
  /(\t[\t ]*| {2,}[\t ]*)| |([([{])|([)\]}])|([;|«»"“”„•·…]|[:=,](?!\d)|,(?=\p{L}))|((?:[^\s()[\]{};|«»"“”„•·…,]|,(?!\p{L}))+)/gu;
/** Parts a chunk where a label or a comparator is glued to a word ("IgG:143", "IgM<0.2", "pos;"). */
function* parts(text: string, at: number): Generator<Omit<Chunk, 'joins'>> {
  let from = at;
  const to = at + text.length;
  const mark = (start: number, end: number) => ({
    text: text.slice(start - at, end - at),
    from: start,
    to: end,
    sort: 'mark' as const,
  });
  while (from < to && /^['’`]$/u.test(text.charAt(from - at))) from += 1;
  let end = to;
  while (end > from + 1 && /[.,:!'’`]/u.test(text.charAt(end - at - 1))) end -= 1;
  const core = text.slice(from - at, end - at);
  const cut = /^(\p{L}[^\d:=<>≤≥]*)([:=]|(?=[<>≤≥⩽⩾]))(.+)$/u.exec(core);
  if (cut?.[1] !== undefined && cut[3] !== undefined) {
    const [first, sign, rest] = [cut[1], cut[2] ?? '', cut[3]];
    yield { text: first, from, to: from + first.length, sort: 'text' };
    if (sign !== '') yield mark(from + first.length, from + first.length + 1);
    yield { text: rest, from: end - rest.length, to: end, sort: 'text' };
  } else if (/[?]$/u.test(core) && core.length > 1) {
    yield { text: core.slice(0, -1), from, to: end - 1, sort: 'text' };
    yield { text: '?', from: end - 1, to: end, sort: 'text' };
  } else if (core !== '')
    yield { text: core, from, to: end, sort: /^[-–—−‐‑‒:=,.!'’`]$/u.test(core) ? 'mark' : 'text' };
  if (end < to) yield mark(end, to);
}

/** @param text of one line, of ordinary length */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let joins = false;
  for (const match of text.matchAll(CHUNKS)) {
    const [all, gap, open, close, mark, word] = match;
    const [from, to] = [match.index, match.index + all.length];
    if (gap !== undefined) chunks.push({ text: gap, from, to, sort: 'gap', joins: false });
    else if (open !== undefined) chunks.push({ text: open, from, to, sort: 'open', joins: false });
    else if (close !== undefined) chunks.push({ text: close, from, to, sort: 'close', joins: false });
    else if (mark !== undefined) chunks.push({ text: mark, from, to, sort: 'mark', joins: false });
    else if (word !== undefined) {
      let first = joins;
      for (const part of parts(word, from)) {
        chunks.push({ ...part, joins: first && part.sort === 'text' });
        first = false;
      }
    }
    joins = all === ' ' && chunks[chunks.length - 1]?.sort === 'text';
  }
  return chunks;
}

/** So many chunks from here on with single spaces between them, as one text; undefined where they are not so. */
export function phrase(chunks: readonly Chunk[], at: number, length: number): string | undefined {
  const all = chunks.slice(at, at + length);
  if (all.length < length || all.some(({ sort, joins }, index) => sort !== 'text' || (index > 0 && !joins)))
    return undefined;
  return all.map(({ text }) => text).join(' ');
}
