/**
 * Makes cases of what a reader found: one a pathogen, the newest draw in `results`, older ones in `previous`. Every
 * piece ends in a case, in a question or among what is left out; what is ambiguous is asked, never decided.
 */
import type { Aids } from '../../rules/aids.ts';
import { daysBetween } from '../../rules/dates.ts';
import { PATHOGENS, RESULT_KEYS } from '../../rules/vocabulary.ts';
import type { Subject } from '../../rules/vocabulary.ts';
import { reports as say } from '../../words/said.ts';
import { visible } from './fhir-raw.ts';
import type { Found, PersonFound, ResultFound, Taken, Unread } from './found.ts';
import { askForDay, askSubject, readPerson } from './gather/about.ts';
import type { Keyed } from './gather/draws.ts';
import { Gathering } from './gather/gathering.ts';
import { dayOf, readInfection, type Read } from './gather/infection.ts';
import { keyOf } from './gather/keys.ts';
import { readSubject, type WeekRead } from './gather/person.ts';
import type { ReadCase, Reading } from './reading.ts';

/** More than the reports of one person ever hold. */
const MOST_FOUND = 1000;

/** A result is asked about where the reader doubted it, or where no key can be found for it. */
function keyed(
  found: readonly ResultFound[],
  subject: Subject | null,
  issuedOn: string | null,
  into: Gathering,
) {
  return found.flatMap((one): Keyed[] => {
    if (one.status === 'void') return (into.leave(one, say.ignored.void), []);
    if (one.status === 'superseded') return (into.leave(one, say.ignored.superseded), []);
    const read = keyOf(one.name, subject);
    if ('ignore' in read && one.name.agent === 'other') return (into.leave(one, read.ignore), []);
    const day = dayOf(one);
    // A day may change between the zone of the laboratory and that of the sender.
    const [doubt] =
      day !== null && issuedOn !== null && daysBetween(issuedOn, day) > 1
        ? (['date-impossible'] as const)
        : one.doubts;
    if (doubt !== undefined) {
      const field = 'key' in read ? `results.${read.key}` : 'results';
      return (into.ask(one, field, say.doubts[doubt], 'agent' in read ? read.agent : null), []);
    }
    if ('ignore' in read) return (into.leave(one, read.ignore), []);
    if ('ask' in read) return (into.ask(one, read.field, read.ask, read.agent), []);
    return [{ found: one, agent: read.agent, key: read.key }];
  });
}

function caseOf(read: Read, name: string | null, subject: Subject | null, week: WeekRead): ReadCase {
  const { agent, on, results, previous } = read;
  const byKey = RESULT_KEYS.flatMap((key) => results.filter((one) => one.key === key));
  return {
    id: name === null ? agent : `${name}:${agent}`,
    pathogen: agent,
    ...(subject === null ? {} : { subject }),
    ...(week.gestation === null ? {} : { gestation: week.gestation }),
    ...(week.ageDays === null ? {} : { ageDays: week.ageDays }),
    results: Object.fromEntries(byKey.map(({ key, result }) => [key, result])),
    ...(previous.length === 0 ? {} : { previous: previous.map(({ earlier }) => earlier) }),
    ...(byKey.some(({ found }) => found.name.material === 'cord') && subject === 'newborn'
      ? { history: { sampleFrom: 'cord' as const } }
      : {}),
    ...(on === null ? {} : { sampledOn: on }),
  };
}

function lineUp({ agent, results, previous }: Read, into: Gathering): void {
  for (const { key, found, result } of results) into.take(found, agent, `results.${key}`, result);
  previous.forEach(({ placed }, index) => {
    for (const { key, found, result } of placed) into.take(found, agent, `previous[${index}].${key}`, result);
  });
}

export function personsOf(found: readonly Found[]): string[] {
  return [...new Set(found.flatMap(({ person }) => (person === null ? [] : [person])))];
}

/**
 * @param taken what a reader found, of one person
 * @param aids words, units and kits
 * @param name of the person in the ids of the cases, where many persons are read; a single report names nobody
 * @returns cases with what stays open; an error where the report holds more than one person, or nothing at all
 */
export function gather(taken: Taken, aids: Aids, name: string | null = null): Reading | Unread {
  const { found, format, issuedOn, notes } = taken;
  const persons = personsOf(found);
  if (persons.length > 1)
    return { error: { code: 'more-than-one-person', message: say.persons(persons.length) } };
  // Two numbers that look alike would be two persons, or one number two.
  if (persons.some((person) => visible(person) !== person))
    return { error: { code: 'hidden-characters', message: say.hidden } };
  if (found.length > MOST_FOUND)
    return { error: { code: 'too-many', message: say.tooMany(found.length, MOST_FOUND) } };
  if (found.length === 0) return { error: { code: 'nothing-found', message: say.nothing } };

  const into = new Gathering();
  const about = found.filter((one): one is PersonFound => one.kind === 'person');
  const results = found.filter((one): one is ResultFound => one.kind === 'result');
  for (const one of found) {
    if (one.kind === 'ask') into.ask(one, one.field, one.question);
    if (one.kind === 'ignored') into.leave(one, one.why);
  }
  const days = [...new Set(results.flatMap((one) => dayOf(one) ?? []))].sort();
  const { subject, question } = readSubject(about, days[days.length - 1] ?? null);
  const all = keyed(results, subject, issuedOn, into);
  const reads = PATHOGENS.flatMap((agent) => {
    const own = all.filter((one) => one.agent === agent);
    return own.length === 0 ? [] : (readInfection(agent, own, days, aids, into) ?? []);
  });
  for (const read of reads) lineUp(read, into);
  const open = reads.length > 0 ? askSubject(about, question, into) : [];
  const weeks = readPerson(
    about.filter((one) => !open.includes(one)),
    subject,
    reads,
    into,
  );
  askForDay(reads, results, into);
  const none: WeekRead = { gestation: null, ageDays: null, from: [], question: null };
  const cases = reads.map((read, index) => caseOf(read, name, subject, weeks[index] ?? none));
  return { format, cases, asks: into.asks, ignored: into.ignored, lines: into.lines, notes };
}
