/** A week of pregnancy as people write it: "12+3 weeks", "12 недель 3 дня", "SSW 9+3", "15 SA", "9 settimane + 3 giorni". */
import { parseGestation } from '../../rules/gestation.ts';
import { weekWordOf, wordsIn } from './text-words.ts';

export type WeekRead =
  /** "12" or "12+3", completed weeks and days. */
  | { readonly week: string }
  /** A week is named, and not plainly how many weeks are completed. */
  | { readonly unclear: true };

/** `odd`: a number that is no plain count ("12.5", "13-14", "9.", "10th"). */
type Part =
  'counted' | 'running' | 'days' | 'pregnancy' | 'and' | 'odd' | 'unknown' | { readonly count: string };

const LONGEST_TERM = 4;
const GLUED = /^(\d{1,2})\s?(\p{L}+)(?:(\d)(\p{L}+))?$/u;

/** "12w3d" is four parts, "9+3" three; an ordinal ("9.", "10th", "10-я") is none that is known. */
function partsOf(text: string): readonly Part[] {
  const spaced = text
    .replace(/(\d)\s*\+\s*(\d)/gu, '$1 + $2')
    .replace(/(\d{1,2})(\p{L}+)(\d)(\p{L}+)(?![\p{L}\d])/gu, '$1 $2 $3 $4');
  const chunks = spaced
    .split(/\s+/u)
    .map((chunk) => chunk.replace(/^[:,;(]+|[:,;)]+$/gu, ''))
    .filter((chunk) => chunk !== '');
  const parts: Part[] = [];
  for (let at = 0; at < chunks.length;) {
    const [part, length] = partAt(chunks, at);
    parts.push(...part);
    at += length;
  }
  return parts;
}

function partAt(chunks: readonly string[], at: number): readonly [readonly Part[], number] {
  const chunk = chunks[at] ?? '';
  if (/^\d{1,2}$/u.test(chunk)) return [[{ count: chunk }], 1];
  if (chunk === '+' || chunk === '&') return [['and'], 1];
  for (let length = LONGEST_TERM; length > 0; length -= 1) {
    const words = chunks.slice(at, at + length);
    const known = words.length === length ? weekWordOf(wordsIn(words.join(' ')).join(' ')) : null;
    if (known !== null && !words.some((word) => /\d/u.test(word))) return [[known], length];
  }
  const glued = GLUED.exec(chunk);
  const word = glued?.[2] === undefined ? null : weekWordOf(wordsIn(glued[2]).join(' '));
  if (glued?.[1] !== undefined && word !== null && glued[3] === undefined)
    return [[{ count: glued[1] }, word], 1];
  return [[/^\d/u.test(chunk) ? 'odd' : 'unknown'], 1];
}

const isCount = (part: Part | undefined): part is { readonly count: string } => typeof part === 'object';

/** Weeks and days that follow each other, or weeks that are said to be counted and not running. */
function readParts(parts: readonly Part[], isLabelled: boolean): string | null {
  const said = parts.filter((part) => part !== 'pregnancy');
  const [weeks, ...more] = said.filter(isCount);
  const days = more[0];
  if (!weeks || more.length > 1 || said.includes('unknown') || said.includes('odd')) return null;
  const rest = said.slice(said.indexOf(weeks) + 1);
  const before = said.slice(0, said.indexOf(weeks));
  if (before.some((part) => part !== 'running' && part !== 'counted')) return null;
  if (days === undefined) {
    const isCounted = rest.length === 1 && rest[0] === 'counted' && before.length === 0;
    return isCounted || (isLabelled && said.length === 1) ? weeks.count : null;
  }
  const between = rest.slice(0, rest.indexOf(days));
  const after = rest.slice(rest.indexOf(days) + 1);
  const plus = between[between.length - 1] === 'and';
  const unitBetween = between.some((part) => part === 'counted' || part === 'running');
  const isDays = after[0] === 'days' || (plus && !unitBetween);
  return isDays && after.filter((part) => part !== 'days').length <= 1
    ? `${weeks.count}+${days.count}`
    : null;
}

/**
 * @param text a label with its value, or a piece of a sentence
 * @param isLabelled a label before it says that it is a week that is counted
 * @returns null where no week of pregnancy is named
 */
export function readWeeks(text: string, isLabelled: boolean): WeekRead | null {
  if (!/\d/u.test(text)) return null;
  const parts = partsOf(text);
  const has = (part: Part) => parts.includes(part);
  const isNamed = isLabelled || has('counted') || has('running');
  if (!isNamed) return null;
  // "Repeat in 2 weeks" names weeks, and no pregnancy.
  if (!isLabelled && !has('pregnancy') && parts.includes('unknown') && !/\bSA\b|\bSSW\b/u.test(text))
    return null;
  const week = readParts(parts, isLabelled);
  const plain = week?.replace(/^0(?=\d)/u, '') ?? null;
  return plain === null || parseGestation(plain) === null ? { unclear: true } : { week: plain };
}
