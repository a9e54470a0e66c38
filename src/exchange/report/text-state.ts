/** Where a walk through a pasted text stands: the heading that holds, names without a value yet, the last result. */
import { reportsText as say } from '../../words/said.ts';
import type { DateOrder } from './csv-dates.ts';
import type { AnalyteName, Found, Material, Status } from './found.ts';
import { readPrintedDay } from './text-dates.ts';
import { askAt, fieldOf, ignoredAt, type DayMark, type Draft } from './text-draft.ts';
import type { Item } from './text-items.ts';
import type { TextLine } from './text-lines.ts';
import { Persons } from './text-person.ts';
import type { Value } from './text-value.ts';

type Agent = AnalyteName['agent'];

/** `isQuiet`: a heading, which needs no value of its own. */
interface Named {
  readonly name: AnalyteName;
  readonly line: TextLine;
  readonly isQuiet: boolean;
}

export type Entry = { readonly person: number } & ({ readonly draft: Draft } | { readonly found: Found });

const MOST_WITHOUT_LIMITS = 40;

export class State {
  readonly entries: Entry[] = [];
  readonly marks: DayMark[] = [];
  readonly issued: string[] = [];
  /** Days the report gives that are not said to be of the draw. */
  readonly reportDays: string[] = [];
  readonly persons = new Persons();
  readonly order: DateOrder;
  person = 1;
  agent: Agent = null;
  material: Material | null = null;
  method = '';
  laboratory = '';
  isPreliminary = false;
  /** Headings that say whose the results below them are. */
  readonly whose = new Set<'mother' | 'child'>();
  doubt: string | null = null;
  /** The days of the columns of a table; null where one of them is not plain. */
  columns: readonly (string | null)[] | null = null;
  /** The result in the line above, as far as nothing else stands between. */
  last: Draft | null = null;
  /** Numbers without a word or limits of their own since the last heading. */
  private unlimited: Draft[] = [];
  private pending: Named[] = [];
  private legend: TextLine[] = [];
  private legendTexts: string[] = [];
  /** Values stand above their names in this text: none below a name is taken. */
  private readonly isUpsideDown: boolean;

  constructor(order: DateOrder, isUpsideDown: boolean) {
    this.order = order;
    this.isUpsideDown = isUpsideDown;
  }

  day(printed: string): string | null {
    const day = readPrintedDay(printed, this.order);
    return 'on' in day ? day.on : null;
  }

  /** Dates that are not said to be of the draw; two of them in a line may stand over two columns. */
  markDates(line: TextLine, items: readonly Item[]): void {
    const days = items.flatMap((item) => (item.kind === 'date' ? [this.day(item.printed)] : []));
    if (days.length > 1) this.columns = days.map(() => null);
    for (const on of days) {
      this.marks.push({ line: line.number, on, is: 'other' });
      if (on !== null) this.reportDays.push(on);
    }
  }

  add(found: Found): void {
    this.entries.push({ person: this.person, found });
  }

  ask(lines: readonly TextLine[], field: string, question: string, raw?: string): void {
    this.add(askAt(lines, field, question, raw));
  }

  leave(lines: readonly TextLine[], why: string, raw?: string): void {
    this.add(ignoredAt(lines, why, raw));
  }

  /** @param drawnOn the day of its column, where the table has one for each */
  draft(name: AnalyteName, value: Value, lines: readonly TextLine[], drawnOn: string | null = null): void {
    const { person, method, laboratory, doubt } = this;
    const draft: Draft = {
      name: { ...name, material: name.material ?? this.material },
      around: { method, laboratory, doubt },
      value,
      lines,
      drawnOn,
    };
    this.entries.push({ person, draft });
    this.last = draft;
    if (value.limits.length === 0 && /\d/u.test(value.text)) this.unlimited.push(draft);
  }

  /** A report that is preliminary anywhere is so as a whole; what is cancelled is asked about. */
  takeStatus(status: Status | undefined): void {
    if (status === 'preliminary') this.isPreliminary = true;
    if (status === 'void') this.doubt = say.ask.cancelled;
  }

  /** The name of a test alone in its line: its value may stand below. */
  await(name: AnalyteName, line: TextLine, isQuiet: boolean): void {
    this.last = null;
    if (isQuiet) this.settlePending();
    else if (this.pending[0]?.isQuiet) this.pending = [];
    this.pending.push({ name, line, isQuiet });
  }

  isAwaiting(): boolean {
    return this.pending.length > 0;
  }

  /** The name that a value in this line belongs to; several names, or none, leave it open. */
  awaited(): Named | 'several' | null {
    const [only, ...more] = this.pending;
    if (only === undefined) return null;
    return more.length > 0 || this.isUpsideDown ? 'several' : only;
  }

  isAvidityAwaited(): boolean {
    return (this.pending[0] ?? this.last)?.name.marker === 'avidity';
  }

  /** Takes the names that wait; what follows is none of theirs. */
  takePending(): readonly Named[] {
    const taken = this.pending;
    this.pending = [];
    return taken;
  }

  /** Names that found no value are asked about, headings are not. */
  settlePending(): void {
    for (const { name, line, isQuiet } of this.takePending())
      if (!isQuiet) this.ask([line], fieldOf(name), say.ask.noValue);
  }

  isInLegend(): boolean {
    return this.legend.length > 0;
  }

  addLegend(line: TextLine, text: string): void {
    this.legend.push(line);
    this.legendTexts.push(text);
  }

  /** A legend belongs to the result above it where that is the only one without limits. */
  settleLegend(): void {
    const [lines, text] = [this.legend, this.legendTexts.join('\n')];
    if (lines.length === 0) return;
    [this.legend, this.legendTexts] = [[], []];
    const [only, ...more] = this.withoutLimits();
    if (only !== undefined && more.length === 0 && only === this.last) {
      this.limit(only, text, lines);
      return;
    }
    this.leave(lines, say.ignored.limits);
  }

  /**
   * The numbers that a legend can be of; none where there are too many for it to be plainly of one. A result with a
   * word of its own needs no legend.
   */
  withoutLimits(): readonly Draft[] {
    if (this.unlimited.length > MOST_WITHOUT_LIMITS) return [];
    return this.unlimited.filter(({ value }) => value.said.length === 0);
  }

  /** A new heading: a legend below it is of none above. */
  startTable(): void {
    this.unlimited = [];
  }

  limit(draft: Draft, text: string, lines: readonly TextLine[]): void {
    draft.value = { ...draft.value, limits: [...draft.value.limits, text] };
    draft.lines = [...draft.lines, ...lines];
    this.unlimited = this.unlimited.filter((one) => one !== draft);
  }

  /** Something unknown stands between: no heading holds beyond it. */
  forget(): void {
    this.settleLegend();
    this.settlePending();
    this.agent = null;
    this.last = null;
    this.unlimited = [];
  }
}
