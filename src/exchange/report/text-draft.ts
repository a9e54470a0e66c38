/** A result as it is put together line by line, before it is known of which day it is. */
import { reportsText as say } from '../../words/said.ts';
import type { AnalyteName, AskFound, Drawn, Found, ResultFound } from './found.ts';
import { oneLine } from './fhir-raw.ts';
import { pointerOf, type TextLine } from './text-lines.ts';
import type { Value } from './text-value.ts';

/** Under what a result stands. */
export interface Around {
  readonly method: string;
  readonly laboratory: string;
  /** A question that every result here is asked with. */
  readonly doubt: string | null;
}

export interface Draft {
  readonly name: AnalyteName;
  readonly around: Around;
  value: Value;
  lines: readonly TextLine[];
  /** The day of its own column or line, where one is printed as the draw. */
  readonly drawnOn: string | null;
}

/** A date line: `on` is null where the date cannot be read plainly. */
export interface DayMark {
  readonly line: number;
  readonly on: string | null;
  readonly is: 'drawn' | 'other';
}

type Marker = NonNullable<AnalyteName['marker']>;
const KEYS: { readonly [M in Marker]?: string } = {
  igg: 'igg',
  igm: 'igm',
  iga: 'iga',
  avidity: 'avidity',
  'igg-blot': 'iggBlot',
  'igm-blot': 'igmBlot',
  'mother-child-blot': 'motherChildBlot',
};

/** The path of the case contract a question about this test is asked under. */
export function fieldOf({ agent, marker }: AnalyteName): string {
  const key = agent === null || agent === 'other' || marker === null ? undefined : KEYS[marker];
  return key === undefined ? 'results' : `results.${key}`;
}

const placeOf = (lines: readonly TextLine[]) => ({
  raw: oneLine(lines.map(({ raw }) => raw.slice(0, 400)).join(' ')),
  pointer: pointerOf(lines),
});

export function askAt(lines: readonly TextLine[], field: string, question: string, raw?: string): AskFound {
  return {
    kind: 'ask',
    person: null,
    field,
    question,
    ...placeOf(lines),
    ...(raw === undefined ? {} : { raw: oneLine(raw) }),
  };
}

export function ignoredAt(lines: readonly TextLine[], why: string, raw?: string): Found {
  return {
    kind: 'ignored',
    person: null,
    why,
    ...placeOf(lines),
    ...(raw === undefined ? {} : { raw: oneLine(raw) }),
  };
}

const lineOf = ({ lines }: Draft) => lines[0]?.number ?? 0;

function resultOf(draft: Draft, drawn: Drawn | null, isPreliminary: boolean): ResultFound {
  const { text, unit, said, limits, method } = draft.value;
  return {
    kind: 'result',
    person: null,
    name: draft.name,
    text,
    unit,
    limits: limits.map((limit) => ({ kind: 'words', text: limit })),
    said,
    status: isPreliminary ? 'preliminary' : 'final',
    drawn,
    method: method === '' ? draft.around.method : method,
    laboratory: draft.around.laboratory,
    specimen: '',
    doubts: [],
    ...placeOf(draft.lines),
  };
}

/** The day of a draft by the date lines of the text; undefined where it is not plain. */
type DayOf = (draft: Draft) => Drawn | null | undefined;

const differ = (days: readonly (string | null)[]) => new Set(days).size > 1;

/** Each date of a draw is followed by its results: the last one before a result is its own. */
function bySections(all: readonly DayMark[], drafts: readonly Draft[]): DayOf {
  const marks = all.filter(({ on }, at) => at === 0 || on === null || on !== all[at - 1]?.on);
  const days = new Map<Draft, string | null>();
  const used = new Set<number>();
  let at = -1;
  for (const draft of drafts) {
    while ((marks[at + 1]?.line ?? Infinity) < lineOf(draft)) at += 1;
    days.set(draft, marks[at]?.on ?? null);
    used.add(at);
  }
  const isPlain = !used.has(-1) && used.size === marks.length;
  return (draft) => {
    const on = days.get(draft) ?? null;
    return isPlain && on !== null ? { on, from: 'specimen' } : undefined;
  };
}

/** One date of a draw holds for all; a date among the results that is not said to be a draw leaves them open. */
function daysBy(marks: readonly DayMark[], drafts: readonly Draft[], reportOn: string | null): DayOf {
  const drawn = marks.filter(({ is }) => is === 'drawn');
  if (differ(drawn.map(({ on }) => on))) return bySections(drawn, drafts);
  const [first, last] = [drafts[0], drafts[drafts.length - 1]];
  const others = marks.filter(({ is }) => is === 'other');
  const among = others.filter(({ line }) => first && last && line > lineOf(first) && line < lineOf(last));
  const on = drawn[0]?.on ?? null;
  const isMixed =
    among.length > 0 && differ([...others.map((mark) => mark.on), ...(on === null ? [] : [on])]);
  if (isMixed) return () => undefined;
  if (drawn.length > 0) return () => (on === null ? null : { on, from: 'specimen' });
  return () => (reportOn === null ? null : { on: reportOn, from: 'report' });
}

/**
 * @param marks the date lines in the order of the text
 * @param reportOn a day the report gives that is not said to be of the draw
 * @param readDay reads a date printed beside a result
 * @param ofReport what holds for every result of it
 * @returns each draft as a result of its day, or as a question where its day, or whose it is, is not plain
 */
export function settleDrafts(
  drafts: readonly Draft[],
  marks: readonly DayMark[],
  reportOn: string | null,
  readDay: (printed: string) => string | null,
  ofReport: { readonly isPreliminary: boolean; readonly doubt: string | null },
): ReadonlyMap<Draft, Found> {
  const dayOf = daysBy(
    marks,
    drafts.filter(({ drawnOn }) => drawnOn === null),
    reportOn,
  );
  const beside = drafts.flatMap(({ value }) => value.dates.map(({ printed }) => readDay(printed)));
  const everyBeside =
    drafts.every(({ value }) => value.dates.length === 1) && !differ(beside) ? (beside[0] ?? null) : null;
  const settle = (draft: Draft): Found => {
    const ask = (question: string) => askAt(draft.lines, fieldOf(draft.name), question);
    const result = (drawn: Drawn | null) => resultOf(draft, drawn, ofReport.isPreliminary);
    const doubt = draft.around.doubt ?? ofReport.doubt;
    if (doubt !== null) return ask(doubt);
    if (draft.drawnOn !== null) return result({ on: draft.drawnOn, from: 'specimen' });
    const [date, ...dates] = draft.value.dates;
    const day = dayOf(draft);
    if (date === undefined) return day === undefined ? ask(say.ask.twoDraws) : result(day);
    const on = dates.length > 0 ? null : readDay(date.printed);
    if (on === null) return ask(say.ask.twoDraws);
    if (date.isDraw) return result({ on, from: 'specimen' });
    if (day?.from === 'specimen' && day.on === on) return result(day);
    const isOnlyDay = day === null || day?.from === 'report';
    return isOnlyDay && everyBeside === on ? result({ on, from: 'report' }) : ask(say.ask.twoDraws);
  };
  return new Map(drafts.map((draft) => [draft, settle(draft)]));
}
