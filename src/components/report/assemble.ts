/** The cases of a report as its reader confirmed them: with the answers, without what is to be left out. */
import { aids } from '../../exchange/aids.ts';
import type { Ask, ReadCase, Reading } from '../../exchange/report/reading.ts';
import { gestationOn } from '../../rules/dating.ts';
import { formatGestation, parseGestation } from '../../rules/gestation.ts';
import { readLine } from '../../rules/read-line.ts';
import {
  PATHOGENS,
  SUBJECTS,
  type Case,
  type Pathogen,
  type Result,
  type Subject,
} from '../../rules/vocabulary.ts';
import { readingWords as said } from './words.ts';
import { readDate } from '../case/date.ts';
import { readDraft, type FieldError } from '../case/draft.ts';
import { ui, words } from '../words.ts';
import { howOf, isOpen, questionOf, type Reply, type Work } from './replies.ts';
import { rowId } from './rows.ts';

export const OUT = 'out';

type Assembled = { readonly cases: readonly Case[] } | { readonly errors: readonly FieldError[] };
type Draft = { -readonly [K in keyof ReadCase]: ReadCase[K] };

/** What the answer to one point comes to; null where it is left open. */
type Answered = { readonly at: string; readonly error: string } | null;

/**
 * @param work what was answered and changed on the page
 * @returns cases that the contract accepts, or what is wrong with which field
 */
export function assemble(reading: Reading, { points, changed }: Work): Assembled {
  const cases: Draft[] = reading.cases.map((one) => withChanges(one, changed));
  const faults: Answered[] = [];
  // Results first: a case that only an answer makes is of the same person as the others.
  for (const how of ['result', 'subject', 'date', 'week', 'age'] as const)
    for (const { id, ask, reply } of points)
      if (howOf(ask) === how) faults.push(...PUT[how](cases, reply, id, ask));
  const errors = faults.flatMap((fault) =>
    fault === null ? [] : [{ field: fault.at, message: fault.error }],
  );
  const whose = points.find(({ ask }) => howOf(ask) === 'subject');
  if (cases.some(({ subject }) => subject === undefined))
    errors.unshift({ field: whose?.id ?? 'take', message: ui.start.noSubject });
  if (errors.length > 0) return { errors };
  return check(cases.map(forSubject));
}

/** Rows left out, or given another class by hand. */
function withChanges(one: ReadCase, changed: Work['changed']): Draft {
  const of = (field: string) => changed[rowId(one.pathogen, field)] ?? changed[rowId(null, field)] ?? '';
  const kept = <T extends object>(held: T, room: string): T =>
    Object.fromEntries(
      Object.entries(held).flatMap(([name, value]) => {
        const change = of(`${room}.${name}`);
        if (change === OUT) return [];
        return [[name, change === '' ? (value as unknown) : { class: change }] as const];
      }),
    ) as T;
  const copy: Draft = { ...one, results: kept(one.results, 'results') };
  if (one.history) copy.history = kept(one.history, 'history');
  if (one.previous) copy.previous = one.previous.map((sample, index) => kept(sample, `previous[${index}]`));
  const subject = SUBJECTS.find((each) => each === of('subject'));
  if (subject !== undefined) copy.subject = subject;
  for (const field of ['gestation', 'ageDays', 'series'] as const) if (of(field) === OUT) delete copy[field];
  return copy;
}

type Put = (cases: Draft[], reply: Reply, id: string, ask: Ask) => Answered[];

const putSubject: Put = (cases, { subject }) => {
  const chosen = SUBJECTS.find((one) => one === subject);
  if (chosen) for (const one of cases) one.subject ??= chosen;
  return [];
};

const putDate: Put = (cases, { date }, id) => {
  const read = readDate(date);
  if ('error' in read) return [{ at: id, error: read.error }];
  if (read.iso !== null) for (const one of cases) one.sampledOn ??= read.iso;
  return [];
};

/** The newest day of a sample, which a week or an age is asked for. */
export const newestOf = (cases: readonly { readonly sampledOn?: string | null }[]): string | null =>
  cases.reduce<string | null>(
    (newest, { sampledOn }) => (sampledOn && (newest === null || sampledOn > newest) ? sampledOn : newest),
    null,
  );

const putWeek: Put = (cases, reply, _id, ask) => {
  if (isOpen(ask, reply) || cases.every(({ subject }) => subject !== 'pregnant')) return [];
  const read = readDraft(questionOf('week'), reply.draft, newestOf(cases));
  if ('errors' in read) return read.errors.map(({ field, message }) => ({ at: field, error: message }));
  const days = typeof read.answers.gestation === 'string' ? parseGestation(read.answers.gestation) : null;
  if (days === null) return [];
  const on = read.sampledOn ?? newestOf(cases);
  for (const one of cases) {
    if (read.sampledOn !== undefined) one.sampledOn ??= read.sampledOn;
    const there =
      on === null || !one.sampledOn ? days : gestationOn(one.sampledOn, { by: 'scan', on, weeks: days });
    if (typeof there === 'number') one.gestation = formatGestation(there).replace(/\+0$/, '');
  }
  return [];
};

const putAge: Put = (cases, reply, _id, ask) => {
  if (isOpen(ask, reply) || cases.every(({ subject }) => subject !== 'newborn')) return [];
  const read = readDraft(questionOf('age'), reply.draft, newestOf(cases));
  if ('errors' in read) return read.errors.map(({ field, message }) => ({ at: field, error: message }));
  const { ageDays } = read.answers;
  // Two samples of two days are of two ages, and the page asks for one.
  const days = new Set(cases.map(({ sampledOn }) => sampledOn ?? null));
  if (typeof ageDays !== 'number' || days.size > 1) return [];
  for (const one of cases) {
    if (read.sampledOn !== undefined) one.sampledOn ??= read.sampledOn;
    one.ageDays = ageDays;
  }
  return [];
};

const putResult: Put = (cases, reply, id) => {
  if (reply.class === '') return [];
  const pathogen = PATHOGENS.find((one): one is Pathogen => one === reply.pathogen);
  if (pathogen === undefined || reply.test === '') return [{ at: id, error: said.errors.whichTest }];
  let one = cases.find((each) => each.pathogen === pathogen);
  if (!one) {
    one = newCase(cases, pathogen);
    cases.push(one);
  }
  const test = `${ui.pathogens[pathogen]} ${words.facts[`results.${reply.test}` as 'results.igg'].label}`;
  // A question does not say of which draw it is: an older result must never pass for the newest.
  if (reply.sample === '' && (one.previous ?? []).length > 0)
    return [{ at: id, error: said.errors.whichSample(test) }];
  const index = (one.previous ?? []).findIndex((_, at) => reply.sample === `previous[${at}]`);
  const sample = one.previous?.[index];
  const room: { readonly [key: string]: unknown } = sample ? { ...sample } : one.results;
  const held = room[reply.test] as Result | undefined;
  if (held && held.class !== reply.class) return [{ at: id, error: said.errors.twice(test) }];
  if (held) return [];
  const more = { [reply.test]: { class: reply.class } };
  if (!sample) one.results = { ...one.results, ...more };
  else if (!/^(igg|igm|avidity)$/.test(reply.test)) return [{ at: id, error: said.errors.notEarlier(test) }];
  else one.previous = (one.previous ?? []).map((each) => (each === sample ? { ...each, ...more } : each));
  return [];
};

const PUT = { subject: putSubject, date: putDate, week: putWeek, age: putAge, result: putResult };

/** What is known of the person is known in a case that only an answer made. */
function newCase(cases: readonly Draft[], pathogen: Pathogen): Draft {
  const [first] = cases;
  return {
    id: pathogen,
    pathogen,
    results: {},
    ...(first?.subject === undefined ? {} : { subject: first.subject }),
    ...(first?.gestation == null ? {} : { gestation: first.gestation }),
    ...(first?.ageDays == null ? {} : { ageDays: first.ageDays }),
    ...(first?.sampledOn == null ? {} : { sampledOn: first.sampledOn }),
  };
}

/**
 * A week belongs to a pregnancy, an age to a newborn: what was read for another person is not taken along. An earlier
 * sample of which everything was left out goes with its results.
 */
function forSubject({ gestation, ageDays, previous, ...rest }: Draft): Case {
  const subject = rest.subject as Subject;
  const older = (previous ?? []).filter(({ igg, igm, avidity }) => igg ?? igm ?? avidity);
  return {
    ...rest,
    subject,
    ...(older.length > 0 ? { previous: older } : {}),
    ...(subject === 'pregnant' && gestation != null ? { gestation } : {}),
    ...(subject === 'newborn' && ageDays != null ? { ageDays } : {}),
  };
}

/** Nothing is taken into a case that the contract would refuse. */
function check(cases: readonly Case[]): Assembled {
  const errors = cases.flatMap((one): FieldError[] => {
    const read = readLine(JSON.stringify(one), aids);
    if ('ok' in read) return [];
    const { field, message } = read.error.error;
    return [
      {
        field: fieldId(rowId(one.pathogen, field)),
        message: said.errors.refused(ui.pathogens[one.pathogen], message),
      },
    ];
  });
  return errors.length > 0 ? { errors } : { cases };
}

/** The id of the control of a row. */
export const fieldId = (row: string) => `row-${row.replace(/[^\w]+/g, '-')}`;
