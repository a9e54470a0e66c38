/**
 * Answers as the fragment of a link: what was entered, and the versions that answered. A fragment is not sent to the
 * host of a page. Nothing but closed words, numbers and dates is written: no name, no id, no remark of a laboratory,
 * and not the practice of the site.
 */
import { foldUnit } from '../rules/fold.ts';
import { HISTORY_KEYS, RESULT_KEYS, type Case, type Earlier, type Result } from '../rules/vocabulary.ts';
import { aids } from './aids.ts';

/** Of this form; a later one gets the next number. */
export const SHARE_FORM = '1';
/** In characters, without the address. What messengers and mail programs pass on whole. */
export const LONGEST_SHARE = 6000;

/** What answered when the link was made. */
export interface MadeWith {
  /** The version of the program. */
  readonly app: string;
  /** The version of the tables. */
  readonly content: string;
}

/** A result whose class is all there is to it, or the whole of it. */
export type ShortResult = string | Result;
type Short = { readonly [key: string]: unknown };

const NUMBER = /^[<>≤≥]? ?(\d{1,9}([.,]\d{1,9})?|1[:/]\d{1,6})$/;

function withoutAbsent(all: Short): Short {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
}

/** The class; the print only where it is a bare number, and what stands beside it only where it is on a list of ours. */
function resultOf({ class: found, text, unit, limits, kit, classSource }: Result): ShortResult {
  const known = found === 'unreadable' ? 'unknown' : found;
  if (text === undefined || !NUMBER.test(text)) return known ?? 'unknown';
  return withoutAbsent({
    class: known,
    text,
    unit: unit !== undefined && aids.units.has(foldUnit(unit)) ? unit : undefined,
    limits,
    kit: kit !== undefined && aids.kits.has(kit) ? kit : undefined,
    classSource: classSource === 'cut-off-rule' ? classSource : undefined,
  });
}

const shortOrNone = (result: Result | undefined) => (result === undefined ? undefined : resultOf(result));

const earlierOf = ({ weeksBefore, igg, igm, avidity, sameAssay }: Earlier): Short =>
  withoutAbsent({
    weeksBefore,
    igg: shortOrNone(igg),
    igm: shortOrNone(igm),
    avidity: shortOrNone(avidity),
    sameAssay,
  });

/** A case as it stands in a link, its keys in one order. */
export function shortCase(source: Case): Short {
  const { pathogen, subject, gestation, ageDays, results, previous, series, history, sampledOn, settings } =
    source;
  const known = withoutAbsent(Object.fromEntries(HISTORY_KEYS.map((key) => [key, history?.[key]])));
  const weeks = settings?.avidityExcludesWeeks ?? null;
  return withoutAbsent({
    pathogen,
    subject,
    gestation,
    ageDays,
    results: withoutAbsent(Object.fromEntries(RESULT_KEYS.map((key) => [key, shortOrNone(results[key])]))),
    previous: previous?.map(earlierOf),
    series,
    history: Object.keys(known).length > 0 ? known : undefined,
    sampledOn,
    settings: weeks === null ? undefined : { avidityExcludesWeeks: weeks },
  });
}

/** Letters, digits, "-" and "_" only, so that no program changes or cuts the link. */
function inLetters(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/**
 * @param cases of one slip
 * @returns `#/shared/1.eyJhcHAi…`; null where that would be longer than {@link LONGEST_SHARE}
 */
export function shareFragment(cases: readonly Case[], { app, content }: MadeWith): string | null {
  const fragment = `#/shared/${SHARE_FORM}.${inLetters(JSON.stringify({ app, content, cases: cases.map(shortCase) }))}`;
  return fragment.length > LONGEST_SHARE ? null : fragment;
}
