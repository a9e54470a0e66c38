/** Everything that a date goes into, as a hash a part. Run as a process of its own, in a time zone and under a clock. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { assessCase } from '../../src/command/assess-case.ts';
import { recordLine } from '../../src/command/record.ts';
import { aids } from '../../src/exchange/aids.ts';
import { readReport } from '../../src/exchange/report/read.ts';
import { assessIn, tableFor } from '../../src/exchange/shelf.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { daysAfter, daysBetween, isoOf } from '../../src/rules/dates.ts';
import { gestationOn } from '../../src/rules/dating.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { questions } from '../../src/tables/questions.ts';
import { texts as german } from '../../src/words/de/all.ts';
import { randomCases } from '../proof/random-cases.ts';
import { howMany } from '../helpers/how-many.ts';
import { bytesOf, FORMATS, plain, written } from './make.ts';

/** Leap days, ends of years, and the days on which the zones of the test put their clocks forward and back. */
const DAYS = [
  ...['2000-02-28', '2000-02-29', '2028-02-28', '2028-02-29', '2028-03-01', '2100-02-28', '2027-02-28'],
  ...['2025-12-31', '2026-01-01', '2026-12-31', '1999-12-31', '1970-01-01', '1969-12-31', '2038-01-19'],
  ...['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '1995-01-01'],
  ...['1986-01-01', '2026-06-21', '2056-07-01'],
];
const EACH = howMany(2, 6);
const SEED = 20_261_121;

const dated = () =>
  [...randomCases(DAYS.length * EACH, SEED)].map((one, at) => ({
    ...one,
    sampledOn: DAYS[at % DAYS.length] ?? null,
  }));

function answers(): string[] {
  return dated().map((one) => {
    const read = readLine(JSON.stringify(one), aids);
    return JSON.stringify('ok' in read ? assessCase(read.ok) : read.error);
  });
}

function inGerman(): string[] {
  return dated().map((one) => {
    const read = readLine(JSON.stringify(one), aids);
    const compiled = tableFor(one.pathogen, one.subject);
    if (!('ok' in read) || compiled === null) return JSON.stringify(read);
    return JSON.stringify(assessIn(german, runHeadless(compiled, questions, read.ok), read.ok));
  });
}

const records = () =>
  dated().flatMap((one) =>
    (['text', 'csv', 'fhir', 'card'] as const).map(
      (form) => recordLine(JSON.stringify(one), form, false).text,
    ),
  );

function arithmetic(): string[] {
  return DAYS.flatMap((from) =>
    DAYS.map((to) =>
      JSON.stringify([
        daysBetween(from, to),
        isoOf(daysAfter(from, 280)),
        gestationOn(from, { by: 'lastPeriod', on: to }),
        gestationOn(from, { by: 'dueDate', on: to, termDays: 280 }),
      ]),
    ),
  );
}

/** The reports of the tests, and small ones drawn on each of the days at the ends of a day, with and without an offset. */
function readings(): string[] {
  const folder = 'tests/reports';
  const files = ['fhir', 'hl7', 'csv', 'text'].flatMap((format) =>
    readdirSync(`${folder}/${format}`)
      .filter((name) => !name.endsWith('.expected.json'))
      .map((name) => Uint8Array.from(readFileSync(`${folder}/${format}/${name}`))),
  );
  const made = DAYS.flatMap((day) =>
    ['', 'T00:00:00Z', 'T23:59:59+14:00', 'T00:30:00-12:00', 'T02:30:00'].flatMap((time) =>
      FORMATS.map((format) => bytesOf(written(format, { ...plain, drawn: day + time }))),
    ),
  );
  return [...files, ...made].map((file) => JSON.stringify(readReport(file)));
}

const hash = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex');

/** One line of JSON: the hash of each part, and what this process takes for the time and its zone. */
export function main(): void {
  const parts = {
    answers: hash(answers()),
    inGerman: hash(inGerman()),
    records: hash(records()),
    arithmetic: hash(arithmetic()),
    readings: hash(readings()),
  };
  const now = new Date();
  process.stdout.write(
    `${JSON.stringify({ parts, year: now.getUTCFullYear(), shift: new Date(2026, 0, 1, 12).getTimezoneOffset() })}\n`,
  );
}
