/** The week of a pregnancy as HL7 v2 senders write it: a number with its unit, "11+3", or words in free text. */
import { foldWord } from '../../rules/fold.ts';
import { formatGestation, MAX_DAYS, parseGestation, type GestationDays } from '../../rules/gestation.ts';
import { readNumber } from '../../rules/number.ts';
import { WEEKS } from '../../tables/reports/hl7.ts';

const folded = (words: readonly string[]) => new Set(words.map(foldWord));
const WEEK = folded(WEEKS.week);
const DAY = folded(WEEKS.day);
const PREGNANCY = folded(WEEKS.pregnancy);
const STEMS = [...folded(WEEKS.stems)];

/** Longer texts are comments about more than a week. */
const LONGEST = 120;
/** words, weeks, [+days], words, [days, words] */
const SHAPE = /^(\D*)(\d{1,2})(?:\s*\+\s*([0-6]))?(\D*)(?:([0-6])(\D*))?$/u;

interface Parts {
  readonly before: string;
  readonly week: string;
  readonly after: string;
  /** "+3" or "3 days" stand there. */
  readonly hasDays: boolean;
}

/** "12+3", "12 weeks 3 days": the number, and the words around it with the units of time taken out. */
function takeApart(text: string): Parts | null {
  const match = text.length > LONGEST ? null : SHAPE.exec(text.trim());
  if (!match) return null;
  const [, before = '', weeks = '', plusDays, after = '', days, tail = ''] = match;
  const bare = weeks.replace(/^0(?=\d)/u, '');
  if (days === undefined) {
    const week = plusDays === undefined ? bare : `${bare}+${plusDays}`;
    return { before: foldWord(before), week, after: foldWord(after), hasDays: plusDays !== undefined };
  }
  const [day = '', ...rest] = foldWord(tail).split(' ');
  if (plusDays !== undefined || !WEEK.has(foldWord(after)) || !DAY.has(day)) return null;
  return { before: foldWord(before), week: `${bare}+${days}`, after: rest.join(' '), hasDays: true };
}

/** The rest behind a word for weeks; null where no such word begins the text. */
function behindWeek(after: string): string | null {
  const [first = '', ...rest] = after.split(' ');
  return WEEK.has(first) ? rest.join(' ') : null;
}

const isWeek = (week: string) => parseGestation(week) !== null;

/**
 * Reads the value of an observation that is known to be a gestational age.
 *
 * @param text the value: "11", "11+3", "79", "11 weeks 3 days"
 * @param units every spelling of its unit that is sent, or in words that say the unit ("weeks")
 * @returns "11" or "11+3"; null where the unit is not said, a week has a decimal part, or nothing like it is read
 */
export function readWeekValue(text: string, units: readonly string[]): string | null {
  const parts = takeApart(text);
  if (parts?.hasDays && parts.before === '' && [null, ''].includes(behindWeek(parts.after) ?? parts.after))
    return isWeek(parts.week) ? parts.week : null;
  const number = readNumber(text);
  if (number.kind !== 'number' || number.comparator !== null || !Number.isInteger(number.value)) return null;
  const said = [number.tail, ...units].map(foldWord).filter((unit) => unit !== '');
  const inWeeks = said.some((unit) => WEEK.has(unit));
  if (inWeeks === said.some((unit) => DAY.has(unit))) return null;
  if (!inWeeks) return number.value > MAX_DAYS ? null : formatGestation(number.value as GestationDays);
  return isWeek(String(number.value)) ? String(number.value) : null;
}

/**
 * Reads free text that is nothing but the week of a pregnancy: "pregnant 12+3 wk", "беременность 12 недель".
 * @returns null where it says more, less or something else
 */
export function readPregnancyText(text: string): string | null {
  const parts = takeApart(text);
  if (parts === null || !isWeek(parts.week)) return null;
  const rest = behindWeek(parts.after);
  if (rest === null && !parts.hasDays) return null;
  const after = rest ?? parts.after;
  if (parts.before !== '' && !PREGNANCY.has(parts.before)) return null;
  if (after !== '' && !PREGNANCY.has(after)) return null;
  return parts.before === '' && after === '' ? null : parts.week;
}

/** True where a short text speaks of a week of pregnancy, whatever it says about it. */
export function speaksOfWeek(text: string): boolean {
  if (text.length > LONGEST || !/\d/u.test(text)) return false;
  const words = foldWord(text).split(/[^\p{L}]+/u);
  return words.some((word) => WEEK.has(word)) && STEMS.some((stem) => foldWord(text).includes(stem));
}
