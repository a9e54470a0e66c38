/** Lines that begin with a label: the person, the dates, the material, the method. */
import { reportsText as say } from '../../words/said.ts';
import { statusOf } from './csv-words.ts';
import type { HeaderMeaning } from './header.ts';
import { readName } from './name.ts';
import { fieldOf } from './text-draft.ts';
import type { Field } from './text-fields.ts';
import { isClassWord, type Item } from './text-items.ts';
import type { TextLine } from './text-lines.ts';
import { dayIn, readPersonField } from './text-person.ts';
import { takeRow } from './text-rows.ts';
import type { State } from './text-state.ts';

/** Labels of a value and its parts: what stands behind them is read like any other value. */
const OF_A_VALUE: readonly HeaderMeaning[] = ['test', 'value', 'unit', 'range', 'said'];
const DATES: readonly HeaderMeaning[] = ['drawn', 'issued', 'received', 'date'];

/** A date behind any other label may be that of a sample. */
const OF_A_DAY: readonly HeaderMeaning[] = [
  ...DATES,
  ...(['born', 'due-date', 'last-period', 'week', 'person', 'person-name', 'administrative'] as const),
];

export const isOfValue = ({ meaning }: Field) => OF_A_VALUE.includes(meaning);

/** Names something of ours, and a number or a class beside it. */
function holdsResult(text: string, items: readonly Item[]): boolean {
  const names = items.some((item) => {
    if (item.kind !== 'name') return false;
    const { agent, marker } = readName(text.slice(item.from, item.to));
    return agent !== null || (marker !== null && marker !== 'iga');
  });
  return names && items.some((item) => isClassWord(item) || item.kind === 'number' || item.kind === 'range');
}

function takeDrawn(state: State, line: TextLine, field: Field): void {
  const days = field.items.flatMap((item) => (item.kind === 'date' ? [state.day(item.printed)] : []));
  if (days.length > 1) state.columns = days;
  if (state.doubt === say.ask.earlier) state.doubt = null;
  for (const on of days.length > 0 ? days : [null]) state.marks.push({ line: line.number, on, is: 'drawn' });
  if (days.length === 0 || days.includes(null)) state.ask([line], 'sampledOn', say.ask.drawn, field.raw);
}

function takeDate(state: State, line: TextLine, field: Field): void {
  if (field.value === '') return;
  if (field.meaning === 'drawn') {
    takeDrawn(state, line, field);
    return;
  }
  const day = dayIn(field, state.order);
  const on = day && 'on' in day ? day.on : null;
  if (field.meaning === 'date') state.markDates(line, field.items);
  else if (on !== null) state.reportDays.push(on);
  if (field.meaning === 'issued' && on !== null) state.issued.push(on);
  if (on === null && day !== undefined) state.leave([line], say.ignored.date, field.raw);
}

function takeMaterial(state: State, line: TextLine, field: Field): void {
  const { material } = readName(field.value);
  if (material === null && field.value !== '') state.leave([line], say.ignored.material, field.raw);
  state.material = material;
}

/** Prose of the laboratory: where it names a class or a test, somebody has to say what it changes. */
function takeComment(state: State, line: TextLine, field: Field): void {
  if (field.value === '') return;
  const namesClass = field.items.some((item) => isClassWord(item) || item.kind === 'name');
  if (namesClass) state.ask([line], state.last ? fieldOf(state.last.name) : '', say.ask.comment, field.raw);
  else state.leave([line], say.ignored.comment, field.raw);
}

function takePerson(state: State, line: TextLine, field: Field): void {
  const said = readPersonField(field, state.order);
  if (said === null) return;
  if ('is' in said)
    state.add({ kind: 'person', person: null, fact: said, raw: field.raw, pointer: `line ${line.number}` });
  else state.ask([line], said.field, said.question, field.raw);
}

function takeField(state: State, line: TextLine, field: Field): void {
  const { meaning, value } = field;
  if (!OF_A_DAY.includes(meaning)) state.markDates(line, field.items);
  if (DATES.includes(meaning)) takeDate(state, line, field);
  else if (meaning === 'person') {
    if (value === '') return;
    state.person = state.persons.see(field);
    state.doubt = null;
  } else if (meaning === 'laboratory') state.laboratory = value;
  else if (meaning === 'method') {
    // A method above the results is of all that follow, one below each result of that result alone.
    if (state.last && state.method === '') state.last.value = { ...state.last.value, method: value };
    else state.method = value;
  } else if (meaning === 'status') state.takeStatus(statusOf(value));
  else if (meaning === 'specimen') takeMaterial(state, line, field);
  else if (meaning === 'comment' || isOfValue(field)) takeComment(state, line, field);
  else takePerson(state, line, field);
}

/** @returns the last field where its value is empty and may stand in the line below */
export function takeFields(state: State, line: TextLine, fields: readonly Field[]): Field | null {
  for (const field of fields) {
    const first = field.items.find(({ kind }) => kind === 'name');
    if (first && holdsResult(line.text, field.items)) {
      // Only the part with the test is shown: before it may stand a name.
      takeRow(
        state,
        line,
        [{ from: first.from, to: first.from, kind: 'unknown' }, ...field.items],
        line.text.slice(first.from),
      );
    } else takeField(state, line, field);
  }
  const last = fields[fields.length - 1];
  return last && last.value === '' && !isOfValue(last) ? last : null;
}
