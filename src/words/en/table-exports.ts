/** What is said in the files that hold the tables themselves: DMN, PlanDefinition, sheets. */
import type { EarlierFact } from '../../rules/table.ts';

/** What is asked of the earlier samples. */
const earlier: { readonly [K in EarlierFact]: string } = {
  negative: 'the IgG-negative earlier sample that matters most, by where it falls and what came between',
  grey: 'a gray zone IgG in an earlier sample of this pregnancy',
  'positive-before': 'a documented IgG positive from well before this pregnancy',
  lost: 'IgG positive once and negative in a later sample',
  'first-positive': 'the IgM of the earliest IgG-positive sample',
  'igm-in-pregnancy': 'a reactive IgM in an earlier sample of this pregnancy',
  'igm-run': 'how long the present run of reactive IgM without IgG has lasted',
  'negative-old-enough': 'an IgG-negative sample that is old enough',
  'negative-ever': 'any IgG-negative earlier sample',
  'negative-after': 'an IgG-negative sample from this day of the pregnancy on',
  any: 'whether there is an earlier sample',
  'any-sample': 'whether there is an earlier sample',
  'infant-negatives': 'IgG-negative samples of the infant from this age on',
  rebound: 'IgG negative, then positive in a later sample',
  'igg-before-contact': 'an IgG positive from before the last contact',
};

export const tableWords = {
  title: (use: string) => `Torchlight decision tables. ${use}`,
  misuse: (misuse: string) => `Not to be used so: ${misuse}`,
  version: (version: string) => `Content version ${version}.`,
  notReviewed: 'Not clinically reviewed.',
  reviewed: (on: string) => `Reviewed on ${on}.`,
  licence: 'Licence: Apache-2.0.',
  sources: 'Sources:',
  sourcesOf: (ids: string) => `Sources: ${ids}.`,
  finding: (id: string) => `Settled in finding ${id}.`,
  asks: (facts: string) => `Obtain first: ${facts}.`,
  passes: 'passes on',
  not: 'Not:',
  notRun: 'Exported to be read: its conditions have not been run by an engine of FHIR.',
  anything: 'any',
  copy: (software: string) =>
    `Made from the tables of ${software}, which stay the original. No patient data.`,
  how: {
    exactlyOne: 'Exactly one row holds for every combination of the inputs.',
    chain: 'The first layer that decides ends the chain; a layer without a word passes on.',
    weighed: 'Word, conclusion and basis after this closing layer.',
    conclusion: 'What is concluded, after the closing layers.',
    basis: 'How the conclusion was reached.',
    cannotSay: 'True where the result cannot be interpreted by these tables.',
    proposed: 'The actions of all layers of the plan, as they come.',
    left: 'Without the tests of this serum whose result is there already.',
    ordered: 'Each action once, in its order, with the time that was given first.',
    actions: 'Beside a test nobody is told that none is needed.',
    warnings: 'The warnings of all layers of the plan, as they come.',
    avoid: 'What is not to be done, each once, in its order.',
    urgencies: 'The urgency that each layer of the plan asks for.',
    urgency: 'The highest urgency of all layers.',
    rows: 'The rows that held, the deciding one of the chain alone.',
    answer: 'The whole answer.',
  },
  entry: {
    result: 'The class of the result; "not-done" where there is none.',
    number: 'A number of days; null where not known.',
    absent: 'As in the case; null where not known.',
  },
  /** How a fact is read from a case of the contract. */
  reads: {
    value: (path: string, groups: string) => `Read from ${path}: ${groups}.`,
    group: (value: string, held: string) => `${value} = ${held}`,
    other: (value: string) => `anything else = ${value}`,
    absent: 'absent',
    number: (path: string, unit: string, bands: string) => `Read from ${path}, in ${unit}: ${bands}.`,
    below: (days: number, value: string) => `${value} below ${days}`,
    above: (value: string) => `${value} otherwise`,
    notKnown: (value: string) => `${value} where not known`,
    none: (value: string) => `${value} where there was none`,
    inPregnancy: (value: string, most: number) =>
      `${value} where it lies further back but not before the last period (${most} days at the most where the week is not known)`,
    planning: (value: string) => `${value} when not pregnant`,
    week: 'Read from the days of pregnancy at the sample',
    weekOfReading:
      'Read from the days of pregnancy at the first IgG-positive sample of this pregnancy with an IgM, else at the present sample',
    subject: 'Whom the case is of.',
    methods: 'disagree where two avidity methods on this serum say high and low, else agree.',
    from: 'earlier where the avidity that counts is of an earlier sample that was IgG positive, else other.',
    anyOf: (paths: string) =>
      `yes where one of ${paths} holds, unknown where one that is asked is not known, else no.`,
    bestOf: (paths: string, order: string) => `The first of ${order} that ${paths} hold, else none.`,
    earlier: (what: EarlierFact) => `Read from the earlier samples: ${earlier[what]}`,
    days: (days: number) => ` (${days} days)`,
    zones: (near: number, planning: number, unknown: number, passive: number) =>
      `Shortly before: up to ${near} weeks before the last period, or ${planning} weeks before the sample when planning; week not known: up to ${unknown} weeks and 6 days count as this pregnancy; passive antibody up to ${passive} weeks.`,
    vaccine: (weeks: number) => `A vaccine of the last ${weeks} weeks explains a new antibody.`,
    avidity: (weeks: number, cap: number, plain: number, between: number) =>
      `The earliest avidity with its date. A high one excludes the weeks that the laboratory claims (${weeks} where it claims none, ${cap} at the most) before its sample: high-plain where that reaches back to day ${plain} of the pregnancy, high-between to day ${between}, else high-late; high-plain when not pregnant, high-unknown where the week is not known`,
    finding: (layer: string) => `Found by the layer ${layer}.`,
  },
} as const;
