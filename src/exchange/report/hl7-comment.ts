/** Comments (NTE) and clinical notes: limits, a class or a week where a whole text says one; else shown, not used. */
import { foldWord } from '../../rules/fold.ts';
import { COMMENT_LEADS } from '../../tables/reports/hl7.ts';
import { hl7Words as say } from '../../words/said.ts';
import { aids } from '../aids.ts';
import type { AnalyteName, Found, LimitsFound, Marker, Place } from './found.ts';
import { fieldOf, repetitionsOf, textOf, type Segment, type Separators } from './hl7-message.ts';
import { pointerTo, shown } from './hl7-show.ts';
import { readPregnancyText, speaksOfWeek } from './hl7-week.ts';
import { readLimits } from './limits.ts';

/** The lines of NTE-3. */
export const commentOf = (nte: Segment, separators: Separators) =>
  repetitionsOf(fieldOf(nte, 3), separators)
    .map((line) => textOf(line, separators))
    .join('\n')
    .trim();

const LEADS = new Set(COMMENT_LEADS.map(foldWord));
/** Longer comments explain a test in general. */
const SHORT = 100;
const LONGEST_PHRASE = 3;

const SCALE = new Set(['low', 'intermediate', 'high']);

/** The words of a text that say a class as a whole, one word like "result" at either end left out; null where none do. */
function classIn(text: string, isAvidity: boolean): string | null {
  if (text.length > SHORT) return null;
  const words = text.split(/[\s:]+/u).filter((word) => word !== '');
  const isLead = (word: string | undefined) => word !== undefined && LEADS.has(foldWord(word));
  const rest = words
    .slice(isLead(words[0]) ? 1 : 0, isLead(words[words.length - 1]) ? -1 : undefined)
    .join(' ');
  for (const one of [text, rest]) {
    const meaning = aids.words.get(foldWord(one));
    if (meaning !== undefined && meaning !== 'flag' && (isAvidity || !SCALE.has(meaning))) return one;
  }
  return null;
}

/** Some words of a short text are a class, the whole is none: "doubtful, please repeat". */
function namesClass(text: string, isAvidity: boolean): boolean {
  if (text.length > SHORT) return false;
  const words = text.split(/[^\p{L}\p{M}+/-]+/u);
  return words.some((_, start) =>
    Array.from({ length: LONGEST_PHRASE }, (__, more) => words.slice(start, start + more + 1).join(' ')).some(
      (phrase) => classIn(phrase, isAvidity) !== null,
    ),
  );
}

const FIELDS: { readonly [M in Marker]?: string } = {
  igg: 'results.igg',
  igm: 'results.igm',
  iga: 'results.iga',
  avidity: 'results.avidity',
  'igg-blot': 'results.iggBlot',
  'igm-blot': 'results.igmBlot',
  'mother-child-blot': 'results.motherChildBlot',
};

export interface Comments {
  /** Go to the result that they stand behind. */
  readonly limits: readonly LimitsFound[];
  readonly said: readonly string[];
  /** The comments that went there, as printed. */
  readonly used: readonly string[];
  readonly found: readonly Found[];
}

/** One clinical text of an order, or a comment that stands behind no result. */
export function takeNote(
  text: string,
  place: Place,
  person: string | null,
  on: string | null,
  why: string,
): Found[] {
  const week = readPregnancyText(text);
  if (week !== null) return [{ kind: 'person', ...place, person, fact: { is: 'week', week, on } }];
  if (speaksOfWeek(text))
    return [{ kind: 'ask', ...place, person, field: 'gestation', question: say.asks.week }];
  return [{ kind: 'ignored', ...place, person, why }];
}

/** A comment of the laboratory; a class in it may change a result, so it is asked about. */
function takeComment(
  text: string,
  place: Place,
  person: string | null,
  on: string | null,
  name: AnalyteName | null,
): Found[] {
  const isOurs = name === null || (name.agent !== null && name.agent !== 'other');
  if (isOurs && namesClass(text, name?.marker === 'avidity')) {
    const field = (name?.marker && FIELDS[name.marker]) ?? 'results';
    return [{ kind: 'ask', ...place, person, field, question: say.asks.comment }];
  }
  return takeNote(text, place, person, on, say.why.comment);
}

/**
 * @param name of the result the comments stand behind; null where they stand behind an order or a patient
 * @param on the day a week of pregnancy in them counts on
 */
export function readComments(
  segments: readonly Segment[],
  name: AnalyteName | null,
  person: string | null,
  on: string | null,
  separators: Separators,
  prefix: string,
): Comments {
  const isAvidity = name?.marker === 'avidity';
  const all = segments
    .map((segment) => ({ segment, text: commentOf(segment, separators) }))
    .filter(({ text }) => text !== '');
  const whole = all.map(({ text }) => text).join('\n');
  // Limits are often printed one line each.
  if (name !== null && all.length > 1 && 'bounds' in readLimits(whole, isAvidity))
    return {
      limits: [{ kind: 'words', text: whole }],
      said: [],
      used: all.map(({ segment }) => segment.raw),
      found: [],
    };
  const limits: LimitsFound[] = [];
  const said: string[] = [];
  const used: string[] = [];
  const found: Found[] = [];
  for (const { segment, text } of all) {
    const word = name === null ? null : classIn(text, isAvidity);
    const place = { raw: shown(segment.raw), pointer: pointerTo(segment, prefix) };
    if (word !== null) said.push(word);
    else if (name !== null && 'bounds' in readLimits(text, isAvidity)) limits.push({ kind: 'words', text });
    else {
      found.push(...takeComment(text, place, person, on, name));
      continue;
    }
    used.push(segment.raw);
  }
  return { limits, said, used, found };
}
