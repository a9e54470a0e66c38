import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../helpers/fhir-validator.ts';

/** A validator that accepts everything would prove nothing: each of these breaks one rule of R4. */
const subject = { reference: 'urn:uuid:0e4f4a0c-9f3d-4f0e-8a57-2f6d6f1f9a10' };
const group = (action: object) => ({
  resourceType: 'RequestGroup',
  status: 'draft',
  intent: 'proposal',
  action: [action],
});
const guidance = (rest: object) => ({
  resourceType: 'GuidanceResponse',
  moduleCanonical: 'https://torchlight.invalid/fhir/PlanDefinition/x|1',
  status: 'success',
  ...rest,
});
const service = { resourceType: 'ServiceRequest', status: 'draft', intent: 'proposal', subject };

describe('the validator', () => {
  it.each([
    ['a group with one leaf', group({ title: 'Order avidity', resource: { reference: 'urn:uuid:1' } })],
    ['a response', guidance({})],
    ['a request', service],
    ['a patient of whom nothing is said', { resourceType: 'Patient' }],
  ])('accepts %s', (_, resource) => expect(faultsOf(resource)).toEqual([]));

  it.each<[string, object, RegExp]>([
    ['a leaf without a resource (rqg-1)', group({ title: 'Nothing' }), /rqg-1/],
    [
      'a leaf with a resource and actions (rqg-1)',
      group({
        title: 'Both',
        resource: { reference: 'urn:uuid:1' },
        action: [{ resource: { reference: 'urn:uuid:2' } }],
      }),
      /rqg-1/,
    ],
    ['a response without a status', { ...guidance({}), status: undefined }, /status/],
    ['a response without a module', { ...guidance({}), moduleCanonical: undefined }, /module/],
    ['a request for nobody', { ...service, subject: undefined }, /subject/],
    ['an element that is not there', { ...service, urgency: 'today' }, /urgency/],
    ['a date that is none', { ...service, occurrencePeriod: { start: '4 December' } }, /start|format/i],
    [
      'a number as text',
      { resourceType: 'Parameters', parameter: [{ name: 'x', valueDecimal: '1' }] },
      /valueDecimal|value|type/i,
    ],
    [
      'a parameter of two kinds',
      {
        resourceType: 'Parameters',
        parameter: [{ name: 'x', valueString: 'a', part: [{ name: 'y', valueString: 'b' }] }],
      },
      /one and only one/,
    ],
    ['an outcome without an issue', { resourceType: 'OperationOutcome', issue: [] }, /issue/],
    ['an empty text', { ...service, note: [{ text: '' }] }, /text|empty|format/i],
  ])('refuses %s', (_, resource, why) => expect(faultsOf(resource).join('\n')).toMatch(why));
});
