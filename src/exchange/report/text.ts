/** Reads pasted report text: what is copied from a PDF, a portal or an e-mail, in any of the eight languages. */
import { reportsText as say } from '../../words/said.ts';
import { neededOrder, orderWith, type DateOrder } from './csv-dates.ts';
import type { Found, Taken, Unread } from './found.ts';
import { readName } from './name.ts';
import { isBareValue, isDateHeading, isPartOfValue, takeBelow } from './text-below.ts';
import { settleDrafts } from './text-draft.ts';
import { fieldsOf, type Field } from './text-fields.ts';
import { isClassWord, itemsOf, type Item } from './text-items.ts';
import { isOfValue, takeFields } from './text-labels.ts';
import { linesOf, type TextLine } from './text-lines.ts';
import { takeRow } from './text-rows.ts';
import { State } from './text-state.ts';
import { forgetKept, isAgoWord, wordsIn } from './text-words.ts';

interface Parsed {
  readonly line: TextLine;
  readonly items: readonly Item[];
}

/** Names an infection or an antibody, whole or with something glued to it. */
function namesTest({ line: { text }, items }: Parsed): boolean {
  return items.some((item) => {
    if (item.kind !== 'name' && item.kind !== 'unknown') return false;
    const { agent, marker } = readName(text.slice(item.from, item.to));
    return agent !== null || marker !== null;
  });
}

const isNumberOrWord = (item: Item) => item.kind === 'number' || isClassWord(item);

const parse = (line: TextLine): Parsed => ({ line, items: line.isMasked ? [] : itemsOf(line.text) });

interface Dates {
  readonly order: DateOrder;
  /** Some date could not be read without it. */
  readonly isNeeded: boolean;
}

function datesOf(lines: readonly Parsed[]): Dates {
  const printed = lines.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'date' ? [item.printed] : [])),
  );
  return { order: printed.reduce<DateOrder>(orderWith, null), isNeeded: printed.some(neededOrder) };
}

/** A bare value that belongs to no name stands right above a name without one: the text may run the other way round. */
function isUpsideDown(lines: readonly Parsed[]): boolean {
  let isOwned = false;
  let isBare = false;
  for (const parsed of lines) {
    if (parsed.items.length === 0) continue;
    const names = namesTest(parsed);
    const isAlone = names && !parsed.items.some(isNumberOrWord);
    if (isAlone && isBare && !isOwned) return true;
    isBare = isBareValue(parsed.items);
    isOwned = names || (isOwned && isPartOfValue(parsed.items));
  }
  return false;
}

const isOfPerson = ({ meaning }: Field) => meaning === 'person' || meaning === 'person-name';

/** A line below a label without a value holds that value. */
function withLabel(open: Field, { line, items }: Parsed): Field {
  return { ...open, value: line.text.trim(), items, raw: `${open.raw} ${line.text.trim()}` };
}

function walk(state: State, lines: readonly Parsed[]): void {
  let open: Field | null = null;
  for (const parsed of lines) {
    const { line, items } = parsed;
    if (line.isMasked) {
      open = null;
      state.forget();
      state.ask([line], '', say.ask.masked);
      continue;
    }
    if (items.length === 0) continue;
    const fields = fieldsOf(line.text, items);
    const [first] = fields;
    if (open && first === undefined && (isOfPerson(open) || !namesTest(parsed))) {
      takeFields(state, line, [withLabel(open, parsed)]);
      open = null;
    } else if (
      first &&
      !(isOfValue(first) && (namesTest(parsed) || isPartOfValue(items) || isDateHeading(items)))
    ) {
      state.settleLegend();
      open = takeFields(state, line, fields);
    } else {
      open = null;
      if (namesTest(parsed)) takeRow(state, line, items);
      else takeBelow(state, line, items);
    }
  }
  state.settleLegend();
  state.settlePending();
}

/** "Now 12 weeks", "drawn two weeks ago": the week that is stated may not be that of the sample, and is asked as it stands. */
function withoutNow(found: Found, isCountedBack: () => boolean): Found {
  if (found.kind !== 'person' || found.fact.is !== 'week' || !isCountedBack()) return found;
  return { ...found, fact: { ...found.fact, week: found.raw } };
}

const latest = (days: readonly string[]) => [...days].sort()[days.length - 1] ?? null;

/**
 * Takes a pasted text apart. It is read line by line: a heading names the infection of the lines below it, a name is
 * followed by its value in the same line or the next, limits stand beside, below or in a legend. A line that names a
 * test and holds anything that is not known is asked about as it stands.
 *
 * @param text as pasted, of one person as a rule
 * @returns every line with a value as one finding; lines of pure prose are left out
 */
export function takeText(text: string): Taken | Unread {
  const lines = linesOf(text).map(parse);
  const { order, isNeeded } = datesOf(lines);
  const state = new State(order, isUpsideDown(lines));
  walk(state, lines);
  const drafts = state.entries.flatMap((entry) => ('draft' in entry ? [entry.draft] : []));
  const issuedOn = latest(state.issued);
  const settled = settleDrafts(
    drafts,
    state.marks,
    issuedOn ?? state.reportDays[0] ?? null,
    (printed) => state.day(printed),
    { isPreliminary: state.isPreliminary, doubt: state.whose.size > 1 ? say.ask.motherAndChild : null },
  );
  const isCountedBack = () => lines.some(({ line }) => !line.isMasked && wordsIn(line.text).some(isAgoWord));
  const personOf = (person: number) => (state.persons.count() > 1 ? `person ${person}` : null);
  const found = state.entries.flatMap((entry): Found[] => {
    const one = 'draft' in entry ? settled.get(entry.draft) : entry.found;
    return one ? [withoutNow({ ...one, person: personOf(entry.person) }, isCountedBack)] : [];
  });
  const notes = !isNeeded || order === null || order === 'clash' ? [] : [say.notes[order]];
  forgetKept();
  return { format: 'text', found, issuedOn, notes };
}
