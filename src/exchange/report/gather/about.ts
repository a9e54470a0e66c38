/** What is said of the person, taken into the cases or asked. */
import type { Subject } from '../../../rules/vocabulary.ts';
import { reports as say } from '../../../words/said.ts';
import type { PersonFound, Place, ResultFound } from '../found.ts';
import type { Gathering } from './gathering.ts';
import type { Read } from './infection.ts';
import { readAge, readWeek, type WeekRead } from './person.ts';

/** A question that no piece of the report gives rise to. */
const nowhere: Place = { raw: '', pointer: '' };

/** Whose results they are; asked at the pieces that leave it open, or at none. */
export function askSubject(
  persons: readonly PersonFound[],
  question: string | null,
  into: Gathering,
): readonly PersonFound[] {
  if (question === null || into.asks.some(({ field }) => field === 'subject')) return [];
  const about = persons.filter(({ fact }) => fact.is === 'male' || fact.is === 'subject');
  for (const place of about.length > 0 ? about : [nowhere]) into.ask(place, 'subject', question);
  return about;
}

/** The week or the age, counted to the day of each case and asked once for all of them. */
export function readPerson(
  persons: readonly PersonFound[],
  subject: Subject | null,
  reads: readonly Read[],
  into: Gathering,
): readonly WeekRead[] {
  const weekOn = (on: string | null): WeekRead => {
    if (subject === 'newborn') return readAge(persons, on);
    if (subject === 'planning') return { gestation: null, ageDays: null, from: [], question: null };
    return readWeek(persons, on);
  };
  const weeks = reads.map(({ on }) => weekOn(on));
  const field = subject === 'newborn' ? 'ageDays' : 'gestation';
  const open = weeks.find(({ question }) => question !== null);
  const asked = open?.from ?? [];
  if (open?.question)
    for (const place of asked.length > 0 ? asked : [nowhere]) into.ask(place, field, open.question);
  const value = weeks[0]?.gestation ?? weeks[0]?.ageDays;
  const used = weeks.flatMap((week) => (week.question === null ? week.from : []));
  for (const person of persons.filter((one) => !asked.includes(one))) {
    if (used.includes(person) && value != null) into.take(person, null, field, value);
    else if (person.fact.is === 'subject') into.take(person, null, 'subject', person.fact.subject);
    else into.leave(person, say.ignored.person);
  }
  return weeks;
}

/** Asks for the day of the sample where a report gives only its own. */
export function askForDay(reads: readonly Read[], found: readonly ResultFound[], into: Gathering): void {
  const dated = found.find(({ drawn }) => drawn?.from === 'report');
  if (dated && reads.some(({ on }) => on === null))
    into.ask({ raw: dated.drawn?.on ?? '', pointer: '' }, 'sampledOn', say.sampledOn);
}
