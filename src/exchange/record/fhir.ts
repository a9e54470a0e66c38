/**
 * The answers to the cases of one person as a FHIR R4 Bundle. The main resource is a GuidanceResponse: a piece of
 * advice with its inputs, never a DiagnosticReport or an Observation, which are a laboratory's to make.
 */
import type { Bundle, BundleEntry, DetectedIssue, Device, Patient, Reference } from 'fhir/r4';
import { software } from '../../tables/software.ts';
import { exportWords } from '../../words/en/exports.ts';
import { guidanceOf } from './fhir-guidance.ts';
import { requestsOf } from './fhir-requests.ts';
import { retrace, type Retraced } from './retrace.ts';
import { keyOf, uuidOf, type Told } from './told.ts';

const urn = (...parts: readonly string[]) => `urn:uuid:${uuidOf(...parts)}`;

function deviceFor(told: Told | undefined): Device {
  const content = told?.assessment.content.version;
  return {
    resourceType: 'Device',
    deviceName: [{ name: software.name, type: 'user-friendly-name' }],
    type: { text: exportWords.device },
    version: [
      { type: { text: 'software' }, value: software.version },
      ...(content === undefined ? [] : [{ type: { text: 'tables' }, value: content }]),
    ],
    note: [{ text: `${exportWords.support} ${exportWords.device}` }],
  };
}

/** Somebody, and nothing about who: the receiver knows whose record this goes into. */
const somebody: Patient = {
  resourceType: 'Patient',
  meta: {
    security: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
        code: 'ANONYED',
        display: 'anonymized',
      },
    ],
  },
};

function issueOf(
  { contradictions }: Retraced,
  subject: Reference,
  device: Reference,
  of: Reference,
): DetectedIssue {
  return {
    resourceType: 'DetectedIssue',
    status: 'preliminary',
    code: { text: exportWords.contradiction },
    patient: subject,
    author: device,
    evidence: [{ detail: [of] }],
    detail: contradictions.join(' '),
  };
}

/**
 * @param list the cases of one person: all of them are written about the same Patient, who has no name
 * @returns a collection; the same input gives the same bytes
 * @throws where an assessment is not that of its case
 */
export function toGuidanceBundle(list: readonly Told[]): Bundle {
  const keys = list.map(keyOf);
  const subject: Reference = { reference: urn('Patient', ...keys), type: 'Patient' };
  const device: Reference = {
    reference: urn('Device', software.version, list[0]?.assessment.content.version ?? ''),
    type: 'Device',
  };
  const entry = list.flatMap((told, at): BundleEntry[] => {
    const key = keys[at] ?? '';
    const address = (name: string) => urn(key, name);
    const refer = (name: string): Reference => ({ reference: address(name) });
    const retraced = retrace(told.source, told.assessment);
    const requests = requestsOf(told, retraced, { subject, device, refer });
    const result = requests === null ? null : refer('RequestGroup');
    const guidance = guidanceOf(told, retraced, { subject, device, result });
    return [
      { fullUrl: address('GuidanceResponse'), resource: guidance },
      ...(requests === null ? [] : [{ fullUrl: address('RequestGroup'), resource: requests.group }]),
      ...(requests?.leaves ?? []).map(({ name, resource }) => ({ fullUrl: address(name), resource })),
      ...(retraced.contradictions.length === 0
        ? []
        : [
            {
              fullUrl: address('DetectedIssue'),
              resource: issueOf(retraced, subject, device, refer('GuidanceResponse')),
            },
          ]),
    ];
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      ...entry,
      { fullUrl: device.reference ?? '', resource: deviceFor(list[0]) },
      { fullUrl: subject.reference ?? '', resource: somebody },
    ],
  };
}
