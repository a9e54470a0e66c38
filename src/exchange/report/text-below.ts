/** Lines that name no test: the value or the limits of a name above, a legend, a date, a week, or prose. */
import { reports, reportsText as say } from '../../words/said.ts';
import type { HeaderMeaning } from './header.ts';
import { takeAbout, takeTurn } from './text-about.ts';
import { isClassWord, type Item } from './text-items.ts';
import type { TextLine } from './text-lines.ts';
import type { State } from './text-state.ts';
import { readValue, type Value } from './text-value.ts';
import { isPageWord, wordsIn } from './text-words.ts';

const isSolid = (item: Item) =>
  !['mark', 'gap', 'open', 'close', 'joiner'].includes(item.kind) &&
  (item.kind !== 'word' || isClassWord(item));
const VALUE_LABELS: readonly HeaderMeaning[] = ['value', 'unit', 'range', 'said'];

const isNumeric = ({ kind }: Item) => kind === 'number' || kind === 'range';

const isOfValue = (item: Item) =>
  isNumeric(item) ||
  item.kind === 'word' ||
  item.kind === 'unit' ||
  item.kind === 'method' ||
  (item.kind === 'label' && VALUE_LABELS.includes(item.meaning));

/** Limits, or a part of a legend: every number is marked as a limit, and nothing else stands there. */
function isLegendLine(solid: readonly Item[]): boolean {
  return (
    solid.some(isNumeric) &&
    solid.every(
      (item) =>
        item.kind === 'word' ||
        item.kind === 'unit' ||
        item.kind === 'range' ||
        (item.kind === 'number' && item.hasComparator) ||
        (item.kind === 'label' && (item.meaning === 'range' || item.meaning === 'said')),
    )
  );
}

/** A line that is nothing but a value, one of the parts a table falls into when it is copied. */
const isValueLine = (solid: readonly Item[]) =>
  solid.every(isOfValue) && solid.some(({ kind }) => kind === 'number' || kind === 'word');

/** "IU/mL", "Unit: IU/mL". */
const isUnitLine = (solid: readonly Item[]) =>
  solid.every((item) => item.kind === 'unit' || (item.kind === 'label' && item.meaning === 'unit'));

/** A value, its unit or its limits, alone in their line: it does not part a name from its value. */
export function isPartOfValue(items: readonly Item[]): boolean {
  const solid = items.filter(isSolid);
  return isValueLine(solid) || isLegendLine(solid) || isUnitLine(solid);
}

/** True where the line is a bare number or class word, as a cell that lost its row. */
export const isBareValue = (items: readonly Item[]) => {
  const solid = items.filter(isSolid);
  return isValueLine(solid) && solid.every(({ kind }) => kind !== 'label');
};

function addLegend(state: State, line: TextLine, solid: readonly Item[]): void {
  const [first, last] = [solid.find(({ kind }) => kind !== 'label') ?? solid[0], solid[solid.length - 1]];
  state.addLegend(line, line.text.slice(first?.from ?? 0, last?.to));
}

/** The value of the name above. */
function takeAwaited(state: State, line: TextLine, value: Value | null): void {
  const awaited = state.awaited();
  const names = state.takePending();
  const lines = [...names.map((name) => name.line), line];
  const [name] = names;
  if (awaited === null || name === undefined) return;
  if (awaited !== 'several' && value !== null) state.draft(name.name, value, lines);
  else state.ask(lines, 'results', awaited === 'several' ? say.ask.jammed : say.ask.notPlain);
}

const MOST_LINES = 10;

/** A unit or a word in a line of its own belongs to the number in the line above. */
function joinsLast(state: State, line: TextLine, value: Value | null, unit: string): boolean {
  const { last } = state;
  if (!last || last.lines.length > MOST_LINES) return false;
  const hasNumber = /\d/u.test(last.value.text);
  if (unit !== '' && value === null) {
    if (last.value.unit !== '' || !hasNumber) return false;
    last.value = { ...last.value, unit };
  } else if (value !== null && !/\d/u.test(value.text)) {
    // A second word is kept too: where the two differ, nothing is decided.
    last.value = { ...last.value, said: [...last.value.said, value.text, ...value.said] };
  } else return false;
  last.lines = [...last.lines, line];
  return true;
}

function takeValueLine(state: State, line: TextLine, items: readonly Item[], solid: readonly Item[]): void {
  const read = readValue(line.text, items, state.isAvidityAwaited());
  const [only, ...more] = solid.filter(({ kind }) => kind !== 'label');
  const unit = only?.kind === 'unit' && more.length === 0 ? line.text.slice(only.from, only.to) : '';
  if (state.isAwaiting()) {
    if (unit === '') takeAwaited(state, line, read.is === 'value' ? read.value : null);
    return;
  }
  state.settleLegend();
  if (joinsLast(state, line, read.is === 'value' ? read.value : null, unit)) return;
  state.last = null;
  if (unit === '') state.leave([line], say.ignored.noTest);
}

/** Nothing but dates and labels: over a table, or over the results of one day. */
export function isDateHeading(items: readonly Item[]): boolean {
  const solid = items.filter(isSolid);
  return (
    solid.some(({ kind }) => kind === 'date') &&
    solid.every(({ kind }) => kind === 'date' || kind === 'clock' || kind === 'label')
  );
}

/** A line without a name of ours and without a label that opens a field. */
export function takeBelow(state: State, line: TextLine, items: readonly Item[]): void {
  const solid = items.filter(isSolid);
  if (solid.length === 0) return;
  const isLone = solid.length === 1 && solid[0]?.kind === 'number';
  if (isLegendLine(solid) && !(isLone && state.isAwaiting() && state.awaited() !== 'several')) {
    if (state.isAwaiting()) state.settlePending();
    addLegend(state, line, solid);
    return;
  }
  if (isValueLine(solid) || isUnitLine(solid)) {
    takeValueLine(state, line, items, solid);
    return;
  }
  state.settleLegend();
  if (solid.every(({ kind }) => kind === 'label' || kind === 'filler')) return;
  if (solid.every(({ kind }) => kind === 'method')) {
    state.method = line.text.trim();
    return;
  }
  if (isDateHeading(items)) {
    state.markDates(line, items);
    return;
  }
  if (takeTurn(state, line, items) || takeAbout(state, line)) return;
  if (wordsIn(line.text).every((word) => isPageWord(word) || /^\d+$/u.test(word))) return;
  const isBelowResult = state.last !== null;
  state.forget();
  state.markDates(line, items);
  if (
    solid.some((item) => isNumeric(item) || item.kind === 'word' || item.kind === 'date') ||
    /\p{N}/u.test(line.text)
  )
    state.leave([line], reports.ignored.unknown);
  // Right below a result even prose may change what it says.
  else if (isBelowResult) state.leave([line], say.ignored.comment);
}
