/** What one person of a file comes to: a row for each infection, never calmer than what is still open allows. */
import { PATHOGENS, type Case, type Pathogen } from '../../rules/vocabulary.ts';
import { worklistWords as say } from '../../words/said.ts';
import { aids } from '../aids.ts';
import { visible } from '../report/fhir-raw.ts';
import type { Found, PersonFound, Taken, Unread } from '../report/found.ts';
import { gather } from '../report/gather.ts';
import type { Ask, ReadCase, Reading } from '../report/reading.ts';
import type { Answer, Conclude } from './conclude.ts';
import { mostPressing } from './order.ts';
import type { Fault, Group, WorklistOptions, WorklistRow } from './protocol.ts';
import type { PersonTaken } from './read-persons.ts';

export interface Row {
  readonly row: WorklistRow;
  readonly answer: Answer | null;
  readonly sampledOn: string | null;
  readonly gestation: string | null;
}

const saysWhose = ({ fact }: PersonFound) =>
  fact.is === 'subject' || fact.is === 'age-days' || fact.is === 'week' || fact.is === 'due-date';

/** What was said of the whole file counts where the file itself says nothing of it; a contradiction is still asked. */
function withSubject(
  found: readonly Found[],
  person: string | null,
  options: WorklistOptions,
): readonly Found[] {
  const { subject } = options;
  if (subject === undefined || found.some((one) => one.kind === 'person' && saysWhose(one))) return found;
  return [...found, { kind: 'person', person, raw: '', pointer: '', fact: { is: 'subject', subject } }];
}

/** Two dates of birth are two persons, or one of them is wrong. */
function withBirths(found: readonly Found[]): readonly Found[] {
  const births = found.flatMap((one) =>
    one.kind === 'person' && one.fact.is === 'born' ? [{ ...one, on: one.fact.on }] : [],
  );
  const differ = births.find(({ on }) =>
    births.some((other) => !other.on.startsWith(on) && !on.startsWith(other.on)),
  );
  if (!differ) return found;
  const { person, raw, pointer } = differ;
  return [...found, { kind: 'ask', person, raw, pointer, field: 'subject', question: say.twoBirths }];
}

/** The whole reading of one person, as the command line and the opened row show it. */
export function readingOf({ taken, person }: PersonTaken, options: WorklistOptions): Reading | Unread {
  if ('error' in taken) return taken;
  const name = taken.found.find((one) => one.person !== null)?.person ?? null;
  const completed: Taken = { ...taken, found: withBirths(withSubject(taken.found, name, options)) };
  const reading = gather(completed, aids, person);
  if ('error' in reading || options.practice === undefined) return reading;
  const { practice } = options;
  return {
    ...reading,
    cases: reading.cases.map((one) => ({ ...one, settings: { ...one.settings, practice } })),
  };
}

/**
 * Unknown in the case itself, where the tables take the cautious reading. Everything else that is open may turn an
 * answer into a more pressing one.
 */
const isHarmless = ({ field, pathogen }: Ask) =>
  field === 'gestation' || field === 'ageDays' || (field === 'sampledOn' && pathogen === undefined);

const isComplete = (one: ReadCase): one is Case => one.subject !== undefined;

interface About {
  readonly index: number;
  readonly person: string;
  readonly conclude: Conclude;
}

function rowOf(
  { index, person, conclude }: About,
  pathogen: Pathogen | null,
  found: ReadCase | undefined,
  asks: readonly Ask[],
  fault: Fault | null,
): Row {
  const own = asks.filter((ask) => ask.pathogen === undefined || ask.pathogen === pathogen);
  const read = found && isComplete(found) ? conclude(found) : null;
  const answer = read && !('error' in read) ? read : null;
  const problem = read && 'error' in read ? read.error : fault;
  const isOpen = problem !== null || answer === null || own.some((ask) => !isHarmless(ask));
  // Known to be of today it stays so, whatever else is open.
  const group: Group = isOpen && answer?.urgency !== 'today' ? 'needs' : (answer?.urgency ?? 'needs');
  const row: WorklistRow = {
    index,
    person,
    pathogen,
    subject: found?.subject ?? null,
    conclusion: answer?.conclusion ?? null,
    urgency: answer?.urgency ?? null,
    group,
    personGroup: group,
    firstAction: answer?.actions[0] ?? null,
    missing: answer?.missing ?? [],
    asks: own.length,
    problem,
  };
  return { row, answer, sampledOn: found?.sampledOn ?? null, gestation: found?.gestation ?? null };
}

/** A fault of the program in one person is hers alone: it is shown, and the others are still read. */
function readSafely(taken: PersonTaken, options: WorklistOptions): Reading | Unread {
  try {
    return readingOf(taken, options);
  } catch {
    return { error: { code: 'internal', message: say.internal } };
  }
}

/** @param conclude from rememberAnswers */
export function interpretPerson(
  taken: PersonTaken,
  options: WorklistOptions,
  conclude: Conclude,
): readonly Row[] {
  const safely: Conclude = (source) => {
    try {
      return conclude(source);
    } catch {
      return { error: { code: 'internal', message: say.internal } };
    }
  };
  const about: About = { index: taken.index, person: visible(taken.person), conclude: safely };
  const reading = readSafely(taken, options);
  if ('error' in reading) return [rowOf(about, null, undefined, [], reading.error)];
  const { cases, asks } = reading;
  const rows = PATHOGENS.flatMap((pathogen) => {
    const found = cases.find((one) => one.pathogen === pathogen);
    const isAsked = asks.some((ask) => ask.pathogen === pathogen);
    return found || isAsked ? [rowOf(about, pathogen, found, asks, null)] : [];
  });
  if (rows.length === 0) {
    const nothing = asks.length > 0 ? null : { code: 'no-result', message: say.noResult };
    return [rowOf(about, null, undefined, asks, nothing)];
  }
  const personGroup = mostPressing(rows.map(({ row }) => row.group));
  return rows.map((one) => ({ ...one, row: { ...one.row, personGroup } }));
}
