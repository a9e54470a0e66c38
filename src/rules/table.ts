/**
 * The shape of a table. A table is a chain of small layers; in each layer exactly one row holds for every
 * combination of the layer's facts. The chain decides a word, the closing layers turn it into a conclusion,
 * the plan layers add what to do. `src/tables` holds the data, this file only its grammar.
 */
import type {
  ActionCode,
  AvoidCode,
  Conclusion,
  FactPath,
  Pathogen,
  Subject,
  Urgency,
} from './vocabulary.ts';

/** The stages of the conversation, in the order in which a clinician would talk. */
export const STAGES = [
  'subjectAndWeek',
  'screening',
  'grayZone',
  'earlierResults',
  'avidity',
  'immunoblot',
  'secondSampleAndPcr',
] as const;
export type Stage = (typeof STAGES)[number];

/** One step of a band: everything below this number of days (half-open) that no earlier step took. */
export interface Band {
  readonly below: number;
  readonly is: string;
}

/** How earlier samples are placed. All in weeks, from the table. */
export interface EarlierZones {
  /** An IgG up to this long before the last period is "near": too close to be immunity or distance. */
  readonly nearWeeks: number;
  /** Planning: "near" is up to this long before the present sample. */
  readonly planningWeeks: number;
  /** Week unknown: a negative up to this long ago may fall in the pregnancy. */
  readonly unknownWeeks: number;
  /** A passive antibody may be up to this old. */
  readonly passiveWeeks: number;
  /** A vaccine up to this long ago explains a new antibody. null: no vaccine is read for this pathogen. */
  readonly vaccineWeeks: number | null;
}

/** How a fact is read from a case. Generic readers; every number comes from the table. */
export type Reader =
  | {
      readonly by: 'class';
      readonly path: FactPath;
      readonly groups: { readonly [value: string]: readonly string[] };
    }
  | {
      readonly by: 'value';
      readonly path: FactPath;
      readonly groups: { readonly [value: string]: readonly (string | boolean | null)[] };
      readonly other: string;
    }
  | {
      readonly by: 'number';
      readonly path: FactPath;
      readonly unit: 'days' | 'weeks' | 'count';
      readonly bands: readonly Band[];
      readonly above: string;
      readonly unknown: string;
      readonly none?: string;
    }
  | {
      readonly by: 'exposure';
      readonly path: FactPath;
      readonly bands: readonly Band[];
      readonly inPregnancy: string;
      readonly longAgo: string;
      readonly none: string;
      readonly unknown: string;
      readonly pregnancyMaxDays: number;
    }
  | {
      readonly by: 'week';
      readonly of: 'sample' | 'reading';
      readonly zones: EarlierZones;
      readonly bands: readonly Band[];
      readonly above: string;
      readonly unknown: string;
      readonly planning: string;
    }
  | { readonly by: 'subject' }
  | { readonly by: 'avidity-methods' }
  /** `earlier` where the avidity that counts is of an earlier sample that was IgG positive, else `other`. */
  | { readonly by: 'avidity-from' }
  /** `yes` where one of the paths holds true or a number, else `unknown` where one of `asked` is not known, else `no`. */
  | { readonly by: 'any-of'; readonly paths: readonly FactPath[]; readonly asked: readonly FactPath[] }
  /** The first class of `order` that one of the paths holds, else `none`. */
  | { readonly by: 'best-of'; readonly paths: readonly FactPath[]; readonly order: readonly string[] }
  | {
      readonly by: 'earlier';
      readonly what: EarlierFact;
      readonly zones: EarlierZones;
      readonly days?: number;
    }
  | {
      readonly by: 'avidity';
      readonly zones: EarlierZones;
      readonly defaultWeeks: number;
      readonly capWeeks: number;
      readonly plainToDays: number;
      readonly betweenToDays: number;
    };

export type EarlierFact =
  | 'negative'
  | 'grey'
  | 'positive-before'
  | 'lost'
  | 'first-positive'
  | 'igm-in-pregnancy'
  | 'igm-run'
  | 'negative-old-enough'
  | 'negative-ever'
  | 'negative-after'
  | 'any'
  | 'any-sample'
  | 'infant-negatives'
  | 'rebound'
  | 'igg-before-contact';

export interface FactSpec {
  readonly values: readonly string[];
  /** Where it comes from: what a person must know for this fact to be known. */
  readonly from: readonly FactPath[];
  readonly read: Reader;
}

export type Conditions = { readonly [fact: string]: string | readonly string[] };

/** An action of a plan row: the code, and the key of its time in the table of times. */
export type Planned = ActionCode | readonly [ActionCode, string];

export interface Row {
  readonly id: string;
  /** An absent fact holds for any of its values. */
  readonly when: Conditions;
  /** A finding handed to later layers; the row passes on. */
  readonly find?: { readonly [finding: string]: string };
  /** What this row decides; the chain ends here. */
  readonly word?: Conclusion;
  /** How the word was reached, for the closing and plan layers: a value of the table's `bases`. A closing row may correct it. */
  readonly basis?: string;
  /** Marks a decided row that sends the person to "this tool cannot interpret this". */
  readonly cannotSay?: true;
  readonly actions?: readonly Planned[];
  readonly avoid?: readonly AvoidCode[];
  readonly urgency?: Urgency;
  /** Facts that lead `missing` when they are not known. */
  readonly asks?: readonly FactPath[];
  /** Key of the reason, in words. A row without one decides nothing worth telling (it passes on). */
  readonly why?: string;
  readonly sources?: readonly string[];
  /** Number of the finding in FINDINGS.md that settles this row. */
  readonly finding?: string;
}

export interface Layer {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly facts: readonly string[];
  /** Readings only: the findings that every row of this layer sets, with their values. */
  readonly finds?: { readonly [finding: string]: readonly string[] };
  readonly rows: readonly Row[];
}

export interface Table {
  readonly id: string;
  readonly pathogen: Pathogen;
  readonly subjects: readonly Subject[];
  /** What the table is for, and what it must not be used for. */
  readonly use: string;
  readonly misuse: string;
  readonly facts: { readonly [fact: string]: FactSpec };
  /** Layers that only read: they hand over findings and never decide, so every later layer may rely on them. */
  readonly readings: readonly Layer[];
  readonly bases: readonly string[];
  readonly chain: readonly Layer[];
  readonly closing: readonly Layer[];
  readonly plan: readonly Layer[];
}
