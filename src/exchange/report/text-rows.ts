/** Lines that name a test: its value beside it, or below. */
import { reports, reportsText as say } from '../../words/said.ts';
import type { AnalyteName } from './found.ts';
import { fieldOf } from './text-draft.ts';
import type { Item } from './text-items.ts';
import type { TextLine } from './text-lines.ts';
import { segmentsOf, type Segment } from './text-segments.ts';
import type { State } from './text-state.ts';
import { readValue, type ValueRead } from './text-value.ts';
import { isEarlierWord, isPanel, isPartnerWord, wordsIn } from './text-words.ts';

interface Row {
  readonly name: AnalyteName;
  readonly isClear: boolean;
  readonly read: ValueRead;
  readonly segment: Segment;
}

/** "What does it mean?" behind a result is the reader's own question. */
function withoutQuestion(text: string, items: readonly Item[]): readonly Item[] {
  const last = items[items.length - 1];
  if (last?.kind !== 'unknown' || text.slice(last.from, last.to) !== '?') return items;
  let start = items.length - 1;
  const isWord = ({ kind }: Item) =>
    kind === 'unknown' || kind === 'filler' || kind === 'joiner' || kind === 'gap';
  while (start > 0 && isWord(items[start - 1] ?? last)) start -= 1;
  const before = items[start - 1];
  const isSentence = before?.kind === 'mark' && /^[.;!]/u.test(text.slice(before.from, before.to));
  return isSentence ? items.slice(0, start) : items;
}

/** A name without an infection is of the one named before it in the line, or of the heading above. */
function rowsOf(state: State, text: string, segments: readonly Segment[]): readonly Row[] {
  let agent = state.agent;
  return segments.map((segment): Row => {
    const isClear = segment.name.agent !== null || !segment.namesAgent;
    agent = segment.name.agent ?? (segment.namesAgent ? null : agent);
    const name = { ...segment.name, agent };
    return { name, isClear, read: readValue(text, segment.items, name.marker === 'avidity'), segment };
  });
}

function whyAsked(text: string): string {
  const words = wordsIn(text);
  if (words.some(isPartnerWord)) return say.ask.partner;
  return words.some(isEarlierWord) ? say.ask.earlier : say.ask.notPlain;
}

/** What has to be obtained where the antibody is not said; otherwise why the line is no plain value. */
function questionFor({ name: { agent, marker }, isClear }: Row, question: string): string {
  const isOpen = marker === null || marker === 'antibody';
  if (!isOpen || question === say.ask.partner || question === say.ask.earlier) return question;
  return isClear && agent !== null && agent !== 'other'
    ? reports.isotype(reports.infections[agent])
    : say.ask.panel;
}

/** One question for each test that the line names. */
function askRow(state: State, rows: readonly Row[], line: TextLine, question: string, raw: string): void {
  const asked = new Set<string>();
  for (const row of rows.filter(({ name }) => name.agent !== 'other')) {
    const field = row.isClear ? fieldOf(row.name) : 'results';
    if (!asked.has(field)) state.ask([line], field, questionFor(row, question), raw);
    asked.add(field);
  }
}

/** A table with a column for each draw: as many plain values as there are days. */
function takeColumns(
  state: State,
  { name, segment }: Row,
  days: readonly (string | null)[],
  line: TextLine,
): boolean {
  const cells: Item[][] = [[]];
  for (const item of segment.items)
    if (item.kind === 'gap') cells.push([]);
    else cells[cells.length - 1]?.push(item);
  const read = cells
    .filter((cell) => cell.length > 0)
    .map((cell) => readValue(line.text, cell, name.marker === 'avidity'));
  const values = read.flatMap((one) => (one.is === 'value' ? [one.value] : []));
  if (values.length !== days.length || read.length !== values.length || days.includes(null)) return false;
  values.forEach((value, at) => state.draft(name, value, [line], days[at] ?? null));
  state.last = null;
  return true;
}

/** Limits with a name belong to the one result of that name above that has none. */
function takeNamedLimits(state: State, { name }: Row, text: string, line: TextLine): void {
  const own = state
    .withoutLimits()
    .filter((draft) => draft.name.agent === name.agent && draft.name.marker === name.marker);
  const [only, ...more] = own;
  if (only && more.length === 0) state.limit(only, text, [line]);
  else state.ask([line], fieldOf(name), say.ask.limits);
}

function takeHeading(state: State, { name, segment }: Row, line: TextLine): void {
  const isPlainHeading = name.marker === null || name.marker === 'antibody';
  state.agent = segment.name.agent ?? (segment.namesAgent ? null : state.agent);
  if (isPlainHeading) state.startTable();
  const isNothing = name.marker === null && name.agent === null;
  if (!isNothing) state.await(name, line, isPlainHeading);
}

/** @param raw what is shown of the line, where it holds more than the test */
export function takeRow(state: State, line: TextLine, all: readonly Item[], raw: string = line.text): void {
  const items = withoutQuestion(line.text, all);
  const rows = rowsOf(state, line.text, segmentsOf(line.text, items));
  const [first] = rows;
  if (!first) return;
  state.settleLegend();
  const isAlone = rows.length === 1 && first.read.is === 'nothing' && !first.segment.isLed;
  const isPanelName = wordsIn(line.text).some(isPanel);
  if (isAlone && isPanelName) state.forget();
  if (isAlone && (first.isClear || isPanelName) && first.name.agent !== 'other') {
    takeHeading(state, first, line);
    return;
  }
  state.settlePending();
  const others = rows.filter(({ name }) => name.agent === 'other');
  state.agent = rows[rows.length - 1]?.name.agent ?? null;
  if (others.length === rows.length) {
    state.last = null;
    const hasValue = items.some(({ kind }) => kind === 'number' || kind === 'word' || kind === 'range');
    if (hasValue) state.leave([line], reports.ignored.other, raw);
    return;
  }
  const isPlain = rows.every(
    ({ read, segment, isClear }) => read.is !== 'unclear' && !segment.isLed && isClear,
  );
  const own = rows.filter(({ name }) => name.agent !== 'other');
  const [only] = own;
  if (state.columns && only) {
    if (
      own.length !== 1 ||
      only.segment.isLed ||
      !only.isClear ||
      !takeColumns(state, only, state.columns, line)
    )
      askRow(state, own, line, say.ask.twoDraws, raw);
    return;
  }
  state.last = null;
  if (!isPlain) {
    askRow(state, own, line, whyAsked(line.text), raw);
    return;
  }
  if (others.length > 0) state.leave([line], reports.ignored.other, raw);
  for (const row of own) {
    if (row.read.is === 'value') state.draft(row.name, row.read.value, [line]);
    else if (row.read.is === 'limits') takeNamedLimits(state, row, row.read.text, line);
    else askRow(state, [row], line, say.ask.noValue, raw);
  }
  // What stands below belongs to a line with one result only.
  if (own.length > 1) state.last = null;
}
