/** Whether an observation may be read at all: whose it is, whether it holds, what forbids taking it at its word. */
import { UNFIT_SAMPLES } from '../../tables/reports/fhir.ts';
import { fhir as say } from '../../words/said.ts';
import { readStatus } from './codes.ts';
import type { Status } from './found.ts';
import type { Context, Groups, SampleFound } from './fhir-context.ts';
import type { Holding } from './fhir-holds.ts';
import type { Persons, Whose } from './fhir-persons.ts';
import type { Held, Resources } from './fhir-resources.ts';
import { listed, type Observation } from './fhir-shapes.ts';
import { unsafe, type Unsafe } from './fhir-unsafe.ts';

/** What an observation is read with. */
export interface Surroundings extends Holding {
  readonly resources: Resources;
  readonly groups: Groups;
  readonly persons: Persons;
}

/** Whose it is, and what forbids saying so. */
export function whoseOf(
  data: Observation,
  held: Held,
  context: Context,
  sample: SampleFound | null,
  persons: Persons,
): Whose {
  const { subject, reportSubject } = context;
  const [focus, ...others] = listed(data.focus);
  const focusCode = listed(data.extension).some(
    ({ url }) => url?.endsWith('/observation-focusCode') === true,
  );
  if (others.length > 0 || focusCode) return { unclear: say.otherPerson };
  if (focus) return persons.of(focus, held);
  const whose = subject ? persons.of(subject.to, subject.from) : persons.nobody();
  const reported = reportSubject ? persons.of(reportSubject.to, reportSubject.from) : null;
  if ('person' in whose && reported && 'person' in reported && reported.person !== whose.person)
    return { unclear: say.reportOfAnother };
  const donor = sample?.held && sample.data?.subject ? persons.of(sample.data.subject, sample.held) : null;
  if ('person' in whose && donor && 'person' in donor && donor.person !== whose.person)
    return { unclear: say.sampleOfAnother };
  return whose;
}

/** The status that counts; null where what was sent says nothing that is known. */
export function statusFor(held: Held, data: Observation, around: Surroundings): Status | null {
  const first = around.resources.first(held);
  const own = readStatus(data.status ?? '', 'fhir');
  if (own === 'void' || around.void.has(first)) return 'void';
  if (around.superseded.has(held)) return 'superseded';
  if (own === null || around.unknown.has(first)) return null;
  return around.preliminary.has(first) ? 'preliminary' : own;
}

/** The first thing that changes the meaning of it, of its report, or of its sample; the pointer is from the root. */
export function refusal(
  held: Held,
  data: Observation,
  sample: SampleFound | null,
  around: Surroundings,
): Unsafe | null {
  const { above } = around.groups.contextOf(held);
  const resources = [held, ...above, ...(sample?.held ? [sample.held] : [])];
  for (const one of resources) {
    const found = unsafe(one.json);
    if (found) return { pointer: one.pointer + found.pointer, question: found.question };
  }
  if (sample?.wrong) return { pointer: sample.wrong, question: say.wrongField };
  const mark = sample?.data?.status ?? '';
  if (sample?.held && UNFIT_SAMPLES.includes(mark))
    return { pointer: `${sample.held.pointer}/status`, question: say.sample(mark) };
  if (statusFor(held, data, around) !== null) return null;
  return { pointer: `${held.pointer}/status`, question: say.status(data.status ?? '') };
}
