/** What an assessment needs to be put into words. `src/words` holds one object of this shape a language. */
import type { CalendarDay } from './dates.ts';
import type {
  ActionCode,
  AvoidCode,
  Conclusion,
  FactPath,
  FactValue,
  Pathogen,
  Subject,
  Urgency,
} from './vocabulary.ts';

export interface AssessWords {
  readonly why: (key: string) => string;
  readonly when: (key: string, subject: Subject) => string;
  readonly action: (code: ActionCode, pathogen: Pathogen, subject: Subject) => string;
  readonly avoid: (code: AvoidCode, pathogen: Pathogen) => string;
  readonly says: (key: string) => string;
  readonly title: (conclusion: Conclusion) => string;
  readonly meaning: (conclusion: Conclusion, pathogen: Pathogen) => string;
  readonly urgency: (urgency: Urgency) => string;
  readonly pathogen: (pathogen: Pathogen) => string;
  readonly fact: (path: FactPath) => string;
  readonly value: (path: FactPath, value: FactValue) => string;
  readonly closes: (date: CalendarDay) => string;
  /** `to` null: from that day on. */
  readonly dateRange: (from: CalendarDay, to: CalendarDay | null) => string;
  readonly record: RecordWords;
}

export interface RecordWords {
  readonly sample: (subject: Subject, gestation: string | null, ageDays: number | null) => string;
  readonly sampledOn: (date: string) => string;
  readonly window: (week: number) => string;
  readonly todo: string;
  /** So many actions stand only on the result itself. */
  readonly more: (count: number) => string;
  readonly practice: (id: string) => string;
  readonly obtain: string;
  readonly avoid: string;
  readonly rows: string;
  readonly content: (version: string, reviewed: string | null) => string;
  readonly support: string;
}
