/** What the labelled lines of a pasted text say of the person. Names and numbers of persons never leave this file. */
import { foldWord } from '../../rules/fold.ts';
import { readNumber } from '../../rules/number.ts';
import { reportsText as say } from '../../words/said.ts';
import { sexOf, subjectOf } from './csv-words.ts';
import type { DateOrder, DayRead } from './csv-dates.ts';
import type { AskFound, PersonFound } from './found.ts';
import { readPrintedDay } from './text-dates.ts';
import type { Field } from './text-fields.ts';
import { readWeeks } from './text-weeks.ts';
import { weekWordOf, wordsIn } from './text-words.ts';

type Fact = PersonFound['fact'];
export type Said = Fact | Pick<AskFound, 'field' | 'question'> | null;

const CHILD = 10;

/** The date in a field; undefined where there is none. */
export function dayIn({ items }: Field, order: DateOrder): DayRead | undefined {
  const dates = items.flatMap((item) => (item.kind === 'date' ? [item.printed] : []));
  const [printed, ...more] = dates;
  if (printed === undefined) return undefined;
  return more.length > 0 ? { unclear: 'not-read' } : readPrintedDay(printed, order);
}

/** A week is read as it stands, so that what is no plain week is shown and asked where the case asks for the week. */
export function weekFact(text: string, isLabelled: boolean): Fact | null {
  const read = readWeeks(text, isLabelled);
  if (read === null) return null;
  return { is: 'week', week: 'week' in read ? read.week : text.trim(), on: null };
}

function readWeekField({ label, value }: Field): Fact | null {
  const isRunning = weekWordOf(wordsIn(label).join(' ')) === 'running';
  return isRunning ? weekFact(`${label} ${value}`, false) : weekFact(value, true);
}

function readBorn(field: Field, order: DateOrder): Said {
  const day = dayIn(field, order);
  if (day && 'on' in day) return { is: 'born', on: day.on };
  const [year] = /(?:^|\D)((?:19|20)\d{2})(?!\d)/u.exec(field.value)?.slice(1) ?? [];
  if (year !== undefined && (day === undefined || day.unclear === 'order')) return { is: 'born', on: year };
  return field.value === '' ? null : { field: 'subject', question: say.ask.born };
}

function readDated(field: Field, order: DateOrder, is: 'due-date' | 'last-period'): Said {
  const day = dayIn(field, order);
  if (day && 'on' in day) return { is, on: day.on };
  return field.value === '' ? null : { field: 'gestation', question: say.ask.dated };
}

const countIn = (text: string) => {
  const [digits] = /\d+(?:[.,]\d+)?/u.exec(text) ?? [];
  const read = readNumber(digits ?? '');
  return read.kind === 'number' ? read.value : undefined;
};

function readAge({ value }: Field): Said {
  const count = countIn(value);
  if (count === undefined) return null;
  const inDays = wordsIn(value).some((word) => weekWordOf(word) === 'days');
  if (inDays)
    return Number.isInteger(count)
      ? { is: 'age-days', days: count }
      : { field: 'ageDays', question: say.ask.ageDays };
  return count >= CHILD && !wordsIn(value).some((word) => weekWordOf(word) !== null)
    ? null
    : { field: 'subject', question: say.ask.age };
}

function readDays({ value }: Field): Said {
  const count = countIn(value);
  if (count === undefined || !Number.isInteger(count)) return { field: 'ageDays', question: say.ask.ageDays };
  return { is: 'age-days', days: count };
}

function readSubjectField({ label, value }: Field): Said {
  const week = weekFact(value, false) ?? (/\d/u.test(value) ? weekFact(`${label} ${value}`, false) : null);
  if (week) return week;
  if (value === '') {
    const alone = subjectOf(label, label);
    return alone === undefined ? null : { is: 'subject', subject: alone };
  }
  const subject = subjectOf(value, label);
  return subject === undefined ? { field: 'subject', question: say.ask.subject } : { is: 'subject', subject };
}

/** @returns what a field says of the person; null where it says nothing that is used */
export function readPersonField(field: Field, order: DateOrder): Said {
  switch (field.meaning) {
    case 'week':
      return field.value === ''
        ? null
        : (readWeekField(field) ?? { field: 'gestation', question: say.ask.dated });
    case 'due-date':
    case 'last-period':
      return readDated(field, order, field.meaning);
    case 'born':
      return readBorn(field, order);
    case 'age':
      return readAge(field);
    case 'age-days':
      return readDays(field);
    case 'sex':
      return sexOf(field.value) === 'male' ? { is: 'male' } : null;
    case 'subject':
      return readSubjectField(field);
    default:
      return null;
  }
}

const LONGEST_NAME = 4;

/** The words of a name or a number, whatever their order; page numbers and what else follows are left out. */
function keyOf(value: string): string {
  const [head = ''] = value.split(/ {2,}|\t|[;|(]/u);
  const [id] = wordsIn(head).filter((word) => /\d/u.test(word));
  return id ?? wordsIn(head).slice(0, LONGEST_NAME).map(foldWord).sort().join(' ');
}

/** Tells persons apart by what stands behind one and the same label; the first of each is the first person. */
export class Persons {
  private readonly keys = new Map<string, Map<string, number>>();
  private current = 1;
  private highest = 1;

  /** @returns the number of the person that the text speaks of from here on */
  see({ label, value }: Field): number {
    const key = keyOf(value);
    if (key === '') return this.current;
    const known = this.keys.get(foldWord(label)) ?? new Map<string, number>();
    this.keys.set(foldWord(label), known);
    this.current = known.get(key) ?? known.size + 1;
    known.set(key, this.current);
    this.highest = Math.max(this.highest, this.current);
    return this.current;
  }

  count(): number {
    return this.highest;
  }
}
