/**
 * The shapes of the R4 resources as far as they are read, checked when a file comes in: nothing in it is trusted.
 * Keys are those of FHIR, which the compiler checks against the R4 types; whatever else stands there is passed over.
 */
import type * as r4 from 'fhir/r4';
import * as z from 'zod/mini';
import { JsonNumber, step, type JsonObject } from './strict-json.ts';

type Shape<T> = { readonly [K in keyof T]?: z.ZodMiniType };

/** Senders write null for what they do not have, which R4 does not allow and nobody is harmed by. */
const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
/** One or many: several elements were single before R4. */
const some = <T extends z.ZodMiniType>(schema: T) => maybe(z.union([z.array(schema), schema]));

const text = maybe(z.string());
const number = maybe(z.instanceof(JsonNumber));

const CONCEPT = z.object({
  coding: some(z.object({ system: text, code: text, display: text } satisfies Shape<r4.Coding>)),
  text,
} satisfies Shape<r4.CodeableConcept>);
export type Concept = z.infer<typeof CONCEPT>;

const REFERENCE = z.object({
  reference: text,
  type: text,
  display: text,
  identifier: maybe(z.object({ system: text, value: text } satisfies Shape<r4.Identifier>)),
} satisfies Shape<r4.Reference>);
export type Reference = z.infer<typeof REFERENCE>;

const QUANTITY = z.object({
  value: number,
  comparator: text,
  unit: text,
  code: text,
} satisfies Shape<r4.Quantity>);
export type Quantity = z.infer<typeof QUANTITY>;

const PERIOD = z.object({ start: text, end: text } satisfies Shape<r4.Period>);
const RATIO = z.object({
  numerator: maybe(QUANTITY),
  denominator: maybe(QUANTITY),
} satisfies Shape<r4.Ratio>);
const SPAN = z.object({ low: maybe(QUANTITY), high: maybe(QUANTITY) } satisfies Shape<r4.Range>);

const RANGE = z.object({
  low: maybe(QUANTITY),
  high: maybe(QUANTITY),
  type: maybe(CONCEPT),
  appliesTo: some(CONCEPT),
  age: maybe(SPAN),
  text,
} satisfies Shape<r4.ObservationReferenceRange>);
export type ReferenceRange = z.infer<typeof RANGE>;

const VALUE = {
  valueQuantity: maybe(QUANTITY),
  valueCodeableConcept: maybe(CONCEPT),
  valueString: text,
  valueBoolean: maybe(z.boolean()),
  valueInteger: number,
  valueRange: maybe(SPAN),
  valueRatio: maybe(RATIO),
  valueTime: text,
  valueDateTime: text,
  valuePeriod: maybe(PERIOD),
} satisfies Shape<r4.Observation>;

const PIECE = {
  ...VALUE,
  code: maybe(CONCEPT),
  dataAbsentReason: maybe(CONCEPT),
  interpretation: some(CONCEPT),
  referenceRange: some(RANGE),
} satisfies Shape<r4.Observation>;

const COMPONENT = z.object(PIECE);
/** What an observation and a component have in common: a name, a value and what belongs to it. */
export type Piece = z.infer<typeof COMPONENT>;

const WHEN = {
  effectiveDateTime: text,
  effectiveInstant: text,
  effectivePeriod: maybe(PERIOD),
  effectiveTiming: maybe(z.object({ event: some(z.string()) } satisfies Shape<r4.Timing>)),
  issued: text,
} satisfies Shape<r4.Observation>;

const EXTENSIONS = some(
  z.object({
    url: text,
    valueReference: maybe(REFERENCE),
    valueCodeableConcept: maybe(CONCEPT),
  } satisfies Shape<r4.Extension>),
);

const OBSERVATION = z.object({
  ...PIECE,
  ...WHEN,
  extension: EXTENSIONS,
  status: text,
  subject: maybe(REFERENCE),
  focus: some(REFERENCE),
  performer: some(REFERENCE),
  specimen: maybe(REFERENCE),
  device: maybe(REFERENCE),
  method: maybe(CONCEPT),
  hasMember: some(REFERENCE),
  derivedFrom: some(REFERENCE),
  component: some(COMPONENT),
  note: some(z.object({ text } satisfies Shape<r4.Annotation>)),
} satisfies Shape<r4.Observation>);
export type Observation = z.infer<typeof OBSERVATION>;

const REPORT = z.object({
  ...WHEN,
  extension: EXTENSIONS,
  status: text,
  code: maybe(CONCEPT),
  subject: maybe(REFERENCE),
  performer: some(REFERENCE),
  specimen: some(REFERENCE),
  result: some(REFERENCE),
  conclusion: text,
  conclusionCode: some(CONCEPT),
  presentedForm: some(z.object({ contentType: text, title: text, url: text } satisfies Shape<r4.Attachment>)),
} satisfies Shape<r4.DiagnosticReport>);
export type Report = z.infer<typeof REPORT>;

const PATIENT = z.object({
  birthDate: text,
  gender: text,
  identifier: some(z.object({ system: text, value: text } satisfies Shape<r4.Identifier>)),
  link: some(z.object({ other: maybe(REFERENCE) } satisfies Shape<r4.PatientLink>)),
} satisfies Shape<r4.Patient>);
export type Patient = z.infer<typeof PATIENT>;

const SPECIMEN = z.object({
  status: text,
  subject: maybe(REFERENCE),
  type: maybe(CONCEPT),
  collection: maybe(
    z.object({
      collectedDateTime: text,
      collectedPeriod: maybe(PERIOD),
    } satisfies Shape<r4.SpecimenCollection>),
  ),
} satisfies Shape<r4.Specimen>);
export type Specimen = z.infer<typeof SPECIMEN>;

const DEVICE = z.object({
  manufacturer: text,
  modelNumber: text,
  deviceName: some(z.object({ name: text } satisfies Shape<r4.DeviceDeviceName>)),
  type: maybe(CONCEPT),
} satisfies Shape<r4.Device>);

const ORGANIZATION = z.object({ name: text } satisfies Shape<r4.Organization>);
const ROLE = z.object({ organization: maybe(REFERENCE) } satisfies Shape<r4.PractitionerRole>);

export const SHAPES = {
  Observation: OBSERVATION,
  DiagnosticReport: REPORT,
  Patient: PATIENT,
  Specimen: SPECIMEN,
  Device: DEVICE,
  Organization: ORGANIZATION,
  PractitionerRole: ROLE,
};
export type ReadType = keyof typeof SHAPES;

/**
 * @returns the resource as far as it is read, or the JSON pointer, from the resource, of the first field that is not
 * what FHIR says stands there
 */
export function checkShape<T extends ReadType>(
  type: T,
  json: JsonObject,
): { readonly data: z.infer<(typeof SHAPES)[T]> } | { readonly wrong: string } {
  const parsed = SHAPES[type].safeParse(json);
  if (parsed.success) return { data: parsed.data as z.infer<(typeof SHAPES)[T]> };
  const path = parsed.error.issues[0]?.path ?? [];
  return { wrong: path.map((part) => step(String(part))).join('') };
}

/** An element that may stand once, several times or not at all, as a list. */
export function listed<T>(one: T | readonly T[] | null | undefined): readonly T[] {
  if (one === null || one === undefined) return [];
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}
