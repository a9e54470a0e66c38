/** What a line of a pasted text says beside the tests: weeks, whose results follow, what holds for them. */
import { reportsText as say } from '../../words/said.ts';
import { subjectOf } from './csv-words.ts';
import { oneLine } from './fhir-raw.ts';
import type { Item } from './text-items.ts';
import type { TextLine } from './text-lines.ts';
import { weekFact } from './text-person.ts';
import type { State } from './text-state.ts';
import { isEarlierWord, isMotherWord, isPartnerWord, isPreliminaryWord, wordsIn } from './text-words.ts';

/** The week that a line states: one piece of it, read as a whole, and no other number or week beside it. */
function weekIn(text: string, pieces: readonly string[]): ReturnType<typeof weekFact> {
  const numbered = pieces.filter((piece) => /\d/u.test(piece));
  const [only, ...more] = numbered;
  return only !== undefined && more.length === 0
    ? (weekFact(only, false) ?? weekFact(text, false))
    : weekFact(text, false);
}

/** Weeks and whose results, in a sentence or alone: piece by piece, each read as a whole. */
export function takeAbout(state: State, line: TextLine): boolean {
  const pieces = line.text.split(/[;,()]|[.!](?=\s+\p{Lu}|\s*$)/u).map((piece) => piece.trim());
  const place = { person: null, raw: oneLine(line.raw), pointer: `line ${line.number}` } as const;
  const week = weekIn(line.text, pieces);
  if (week) state.add({ kind: 'person', ...place, fact: week });
  const subject = pieces.map((piece) => subjectOf(piece, '')).find((one) => one !== undefined);
  if (subject !== undefined) state.add({ kind: 'person', ...place, fact: { is: 'subject', subject } });
  const mentionsChild = wordsIn(line.text).some((word) => subjectOf(word, '') === 'newborn');
  if (mentionsChild && subject === undefined) state.ask([line], 'subject', say.ask.subject);
  return week !== null || subject !== undefined || mentionsChild;
}

const LONGEST_WHOSE = 2;

/** "Mother", "Newborn:" alone in a line. */
function takeWhose(state: State, words: readonly string[]): void {
  if (words.length > LONGEST_WHOSE) return;
  if (words.some(isMotherWord)) state.whose.add('mother');
  if (subjectOf(words.join(' '), '') === 'newborn') state.whose.add('child');
}

const LONGEST_HEADING = 6;

/** "Partner:", "Previous results of 12.11.2026", "PRELIMINARY REPORT": it holds for what follows. */
export function takeTurn(state: State, line: TextLine, items: readonly Item[]): boolean {
  const words = wordsIn(line.text);
  takeWhose(state, words);
  if (words.length > LONGEST_HEADING && !items.some(({ kind }) => kind === 'date')) return false;
  const partner = words.some(isPartnerWord);
  const earlier = words.some(isEarlierWord);
  if (partner || earlier) {
    state.forget();
    state.doubt = partner ? say.ask.partner : say.ask.earlier;
    return true;
  }
  if (!words.some(isPreliminaryWord)) return false;
  state.takeStatus('preliminary');
  return true;
}
