/**
 * The shape of a case, strictly: what may stand where, in which type. The rules that join two
 * fields are in case-across.ts. Messages say what is wrong and what is accepted, for the person who sent it.
 */
import * as z from 'zod/mini';
import { classesOf, isAvidity } from './analyte.ts';
import { isCalendarDate } from './calendar.ts';
import { parseGestation } from './gestation.ts';
import type { Case, HistoryKey, ResultKey } from './vocabulary.ts';
import { HISTORY_KEYS, PATHOGENS, RESULT_KEYS, SERIES, SUBJECTS } from './vocabulary.ts';

/** One thing wrong with a case: where, and in plain words what is accepted there. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

type Shape = Record<string, z.ZodMiniType>;
const object = <S extends Shape>(shape: S) =>
  z.strictObject(shape, { error: `accepted: an object with ${Object.keys(shape).join(', ')}` });
const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `accepted: ${values.join(', ')}` });
const text = z.string({ error: 'accepted: a text in quotes' });
const flag = z.boolean({ error: 'accepted: true or false' });

/** Infinity is what JSON makes of 1e999; zod refuses it with every other number that is not finite. */
function number(accepted: string, ...checks: z.core.$ZodCheck<number>[]) {
  const error = `accepted: ${accepted}`;
  return z.number({ error }).check(...checks);
}
const from = (least: number, error: string) => z.gte(least, { error: `accepted: ${error}` });
const days = number(
  'a whole number of days, 0 or more, not in quotes',
  from(0, 'a whole number of days, 0 or more'),
  z.refine((value: number) => value % 1 === 0, { error: 'accepted: a whole number of days, 0 or more' }),
);
const weeks = number('a number of weeks, 0 or more, not in quotes', from(0, 'a number of weeks, 0 or more'));

const DAYS_AGO = 'accepted: a whole number of days, 0 or more, or "none"';
const daysAgo = z.union([days, z.literal('none')], { error: DAYS_AGO });
const bound = number('a number, 0 or more, not in quotes', from(0, 'a number, 0 or more'));

const LIMITS = object({ negativeBelow: bound, positiveFrom: bound });
const AVIDITY_LIMITS = object({ lowBelow: bound, highFrom: bound });

function result(key: ResultKey) {
  const classes = classesOf(key) as unknown as readonly [string, ...string[]];
  return object({
    class: z.optional(oneOf(classes)),
    text: z.optional(text),
    unit: z.optional(text),
    limits: z.optional(isAvidity(key) ? AVIDITY_LIMITS : LIMITS),
    kit: z.optional(text),
    classSource: z.optional(text),
  }).check(
    z.refine((value) => 'class' in value || 'text' in value, {
      error: 'accepted: a class, or the printed text, or both; an absent result means not done',
    }),
  );
}

// `optional` and not `exactOptional`: JSON has no undefined, and this way an absent key costs nothing.
const nullable = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
const results = object(Object.fromEntries(RESULT_KEYS.map((key) => [key, z.optional(result(key))] as const)));
const earlier = object({
  weeksBefore: weeks,
  igg: z.optional(result('igg')),
  igm: z.optional(result('igm')),
  avidity: z.optional(result('avidity')),
  sameAssay: z.optional(flag),
});

const DOSES = 'a whole number of doses, 0 to 5, not in quotes';
const EXCLUDES = 'a number of weeks, 1 to 52, not in quotes';
const FACTS: Readonly<Record<HistoryKey, z.ZodMiniType>> = {
  rashDaysAgo: daysAgo,
  contactDaysAgo: daysAgo,
  endemicTravel: flag,
  symptoms: flag,
  documentedDoses: number(
    DOSES,
    z.refine((value: number) => [0, 1, 2, 3, 4, 5].includes(value), { error: `accepted: ${DOSES}` }),
  ),
  weeksSinceVaccine: weeks,
  immunosuppressed: flag,
  activeEyeDisease: flag,
  recentImmunoglobulin: flag,
  treated: flag,
  ultrasoundAbnormal: flag,
  otherCauseOfIgm: flag,
  motherInfection: oneOf(['confirmed', 'probable', 'possible', 'none']),
  newbornSigns: flag,
  sampleFrom: oneOf(['cord', 'infant']),
};
const history = object(Object.fromEntries(HISTORY_KEYS.map((key) => [key, nullable(FACTS[key])] as const)));

const GESTATION_ACCEPTED =
  'accepted: completed weeks "0" to "43", optionally with "+0" to "+6" days, as in "12+3"; no spaces, no leading zero';
const DATE_ACCEPTED = 'accepted: a date of the calendar as YYYY-MM-DD, such as "2026-12-04"';
const checkedText = (error: string, isRight: (value: string) => boolean) =>
  z.string({ error }).check(z.refine(isRight, { error }));

const CASE = object({
  id: text,
  pathogen: oneOf(PATHOGENS),
  subject: oneOf(SUBJECTS),
  gestation: nullable(checkedText(GESTATION_ACCEPTED, (value) => parseGestation(value) !== null)),
  ageDays: nullable(days),
  results,
  previous: nullable(z.array(earlier, { error: 'accepted: an array of earlier samples, newest first' })),
  series: nullable(oneOf(SERIES)),
  history: nullable(history),
  sampledOn: nullable(checkedText(DATE_ACCEPTED, isCalendarDate)),
  settings: nullable(
    object({
      avidityExcludesWeeks: nullable(
        number(EXCLUDES, from(1, EXCLUDES), z.lte(52, { error: `accepted: ${EXCLUDES}` })),
      ),
      practice: nullable(text),
    }),
  ),
});

type Path = readonly PropertyKey[];

/** `previous[0].igg.class` for the path zod gives. */
function fieldOf(path: Path): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`))
    .join('');
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const step of path) value = (value as Record<PropertyKey, unknown>)[step];
  return value;
}

/** A value as the message shows it: as JSON, and short. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 40)}…` : json;
}

function faultOf(issue: z.core.$ZodIssue, raw: unknown): Fault {
  if (issue.code === 'unrecognized_keys') {
    // Sorted, so that the order of the keys in the line does not choose which one is named.
    const key = [...issue.keys].sort()[0] ?? '';
    const field = fieldOf([...issue.path, key]);
    return { code: 'unknown-key', field, message: `${shown(key)} is not known here; ${issue.message}` };
  }
  const field = fieldOf(issue.path);
  const value = valueAt(raw, issue.path);
  if (value === undefined)
    return { code: 'missing', field, message: `${field} is required; ${issue.message}` };
  const message = `${shown(value)} is not accepted here; ${issue.message}`;
  return {
    code: value === null ? 'null' : issue.code === 'invalid_type' ? 'wrong-type' : 'not-accepted',
    field,
    message,
  };
}

/** The case as it was sent, its shape checked: nulls and printed texts still in it; or the first fault. */
export function checkShape(raw: unknown): { readonly sent: Case } | { readonly fault: Fault } {
  const parsed = CASE.safeParse(raw);
  // The schema is built from the same lists as the type, key by key, which the compiler cannot follow.
  if (parsed.success) return { sent: parsed.data as unknown as Case };
  const [issue] = parsed.error.issues;
  return { fault: issue ? faultOf(issue, raw) : { code: 'not-accepted', field: '', message: 'not a case' } };
}
