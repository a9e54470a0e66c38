/** What an assessment needs to be put into words. `src/words` holds one object of this shape a language. */
import type { Due } from './due.ts';
import type {
  ActionCode,
  AvoidCode,
  Conclusion,
  FactPath,
  FactValue,
  Limits,
  Pathogen,
  Subject,
  Urgency,
} from './vocabulary.ts';

export interface AssessWords {
  readonly why: (key: string) => string;
  /** When something is due, in words; with its days where the date of the sample is known. */
  readonly when: (key: string, subject: Subject, due: Due | null) => string;
  /** When something is due that cannot wait longer than the whole answer. */
  readonly whenUrgent: (urgency: Urgency) => string;
  readonly action: (code: ActionCode, pathogen: Pathogen, subject: Subject) => string;
  readonly avoid: (code: AvoidCode, pathogen: Pathogen) => string;
  readonly says: (key: string) => string;
  readonly title: (conclusion: Conclusion) => string;
  readonly meaning: (conclusion: Conclusion, pathogen: Pathogen) => string;
  readonly urgency: (urgency: Urgency) => string;
  readonly pathogen: (pathogen: Pathogen) => string;
  readonly fact: (path: FactPath) => string;
  readonly value: (path: FactPath, value: FactValue) => string;
  readonly record: RecordWords;
}

export interface RecordWords {
  readonly sample: (subject: Subject, gestation: string | null, ageDays: number | null) => string;
  readonly sampledOn: (date: string) => string;
  /** What the laboratory printed, result by result: name, value with unit, limits, kit. */
  readonly printed: (values: readonly string[]) => string;
  readonly limits: (limits: Limits) => string;
  /** These classes come from a laboratory's rule for a lone cut-off, not from the report. */
  readonly cutOffRule: (names: readonly string[]) => string;
  readonly window: (week: number) => string;
  readonly todo: string;
  /** So many actions stand only on the result itself. */
  readonly more: (count: number) => string;
  readonly practice: (id: string) => string;
  readonly obtain: string;
  readonly avoid: string;
  readonly rows: string;
  readonly content: (software: string, version: string, reviewed: string | null) => string;
  readonly support: string;
}
