/** The results of one infection: by draw and test, the newest draw apart from the earlier ones. */
import type { Aids } from '../../../rules/aids.ts';
import { daysBetween } from '../../../rules/dates.ts';
import { RESULT_KEYS } from '../../../rules/vocabulary.ts';
import type { Earlier, Pathogen, Result, ResultKey } from '../../../rules/vocabulary.ts';
import { reports as say } from '../../../words/said.ts';
import type { ResultFound } from '../found.ts';
import { classOf } from './class-of.ts';
import { settle, type Keyed } from './draws.ts';
import type { Gathering } from './gathering.ts';

const testName = (agent: Pathogen, key: ResultKey) => say.name(say.infections[agent], say.tests[key]);

/** The results of one infection on one day; null: no day is known. */
interface Draw {
  readonly on: string | null;
  readonly all: readonly Keyed[];
}

/** A day that only the report has is no day of a draw. */
export const dayOf = ({ drawn }: ResultFound) =>
  drawn === null || drawn.from === 'report' ? null : drawn.on;

/** The day on which an undated result was reported at the latest; null where the report says none. */
const reportOf = ({ drawn }: ResultFound) => (drawn?.from === 'report' ? drawn.on : null);

/**
 * The one draw that an undated result can belong to: the only one of the report, unless its own report is older, or
 * another undated result was reported on another day. Undefined where it could be of several.
 */
function drawOf(one: Keyed, days: readonly string[], reported: readonly string[]): string | null | undefined {
  const [only = null, ...more] = days;
  const on = reportOf(one.found);
  if (more.length > 0 || reported.length > 1) return undefined;
  return on !== null && only !== null && on < only ? undefined : only;
}

function drawsOf(all: readonly Keyed[], days: readonly string[], into: Gathering): Draw[] {
  const reported = [...new Set(all.flatMap(({ found }) => reportOf(found) ?? []))];
  const dated = all.flatMap((one): [string | null, Keyed][] => {
    const day = dayOf(one.found) ?? drawOf(one, days, reported);
    if (day !== undefined) return [[day, one]];
    into.ask(one.found, 'sampledOn', say.undated(testName(one.agent, one.key)), one.agent);
    return [];
  });
  const keys = [...new Set(dated.map(([day]) => day))].sort((a, b) => (b ?? '').localeCompare(a ?? ''));
  return keys.map((on) => ({ on, all: dated.filter(([day]) => day === on).map(([, one]) => one) }));
}

export interface Placed {
  readonly key: ResultKey;
  readonly found: ResultFound;
  readonly result: Result;
}

/** One result for each key of a draw; what cannot be one is asked. */
function readDraw({ all }: Draw, agent: Pathogen, aids: Aids, into: Gathering): Placed[] {
  return RESULT_KEYS.flatMap((key) => {
    const settled = settle(
      all.filter((one) => one.key === key),
      aids,
    );
    for (const left of settled.ignored) into.leave(left, left.why);
    for (const one of settled.clashing)
      into.ask(one.found, `results.${key}`, say.twoValues(testName(agent, key)), agent);
    return settled.taken.flatMap((one): Placed[] => {
      const read = classOf(one.found, { key: one.key, pathogen: agent }, aids);
      if ('result' in read) return [{ key: one.key, found: one.found, result: read.result }];
      into.ask(one.found, `results.${one.key}`, say.unclear(testName(agent, one.key), read.question), agent);
      return [];
    });
  });
}

const isPcr = (key: ResultKey) => key.toLowerCase().endsWith('pcr');
const isSerial = (key: ResultKey): key is 'igg' | 'igm' | 'avidity' =>
  key === 'igg' || key === 'igm' || key === 'avidity';

/** Two draws by one named method, in one laboratory as far as the report says. */
function sameAssay(newest: readonly Placed[], older: readonly Placed[]): boolean {
  const shared = older.flatMap(({ key, found }) =>
    newest.filter((one) => one.key === key).map((one) => [one.found, found] as const),
  );
  return (
    shared.length > 0 &&
    shared.every(([a, b]) => a.method !== '' && a.method === b.method && a.laboratory === b.laboratory)
  );
}

function previousOf(
  newest: readonly Placed[],
  on: string,
  older: readonly { on: string; placed: readonly Placed[] }[],
) {
  return older.flatMap(({ on: day, placed }): { earlier: Earlier; placed: readonly Placed[] }[] => {
    const serial = placed.filter(({ key }) => isSerial(key));
    if (serial.length === 0) return [];
    const results = Object.fromEntries(serial.map(({ key, result }) => [key, result]));
    const same = sameAssay(newest, serial) ? { sameAssay: true } : {};
    return [{ earlier: { weeksBefore: daysBetween(day, on) / 7, ...results, ...same }, placed: serial }];
  });
}

/**
 * A PCR is of its own material and keeps its place whenever it was taken; a blot, IgA or second method of an older
 * serum has none in the case.
 */
function carryOver(newest: Placed[], older: readonly Placed[], agent: Pathogen, into: Gathering): void {
  for (const one of older.filter(({ key }) => !isSerial(key))) {
    const field = `results.${one.key}`;
    const held = newest.find(({ key }) => key === one.key);
    if (!isPcr(one.key)) into.ask(one.found, field, say.olderBlot(testName(agent, one.key)), agent);
    else if (held === undefined) newest.push(one);
    else if (held.result.class === one.result.class) into.leave(one.found, say.ignored.older);
    else into.ask(one.found, field, say.twoValues(testName(agent, one.key)), agent);
  }
}

/** One infection: its newest draw, and the earlier ones. */
export interface Read {
  readonly agent: Pathogen;
  readonly on: string | null;
  readonly results: Placed[];
  readonly previous: readonly { earlier: Earlier; placed: readonly Placed[] }[];
}

/**
 * @param all the results of one infection
 * @param days of all draws of the report, for all infections
 * @returns null where nothing of it could be read
 */
export function readInfection(
  agent: Pathogen,
  all: readonly Keyed[],
  days: readonly string[],
  aids: Aids,
  into: Gathering,
) {
  const draws = drawsOf(all, days, into).map((draw) => ({
    ...draw,
    placed: readDraw(draw, agent, aids, into),
  }));
  const [newest, ...older] = draws.filter(({ placed }) => placed.length > 0);
  if (newest === undefined) return null;
  const results = [...newest.placed];
  carryOver(
    results,
    older.flatMap(({ placed }) => placed),
    agent,
    into,
  );
  const on = newest.on;
  const dated = older.flatMap(({ on: day, placed }) => (day === null ? [] : [{ on: day, placed }]));
  const read: Read = {
    agent,
    on,
    results,
    previous: on === null ? [] : previousOf(newest.placed, on, dated),
  };
  return read;
}
