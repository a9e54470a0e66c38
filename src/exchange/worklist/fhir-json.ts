/** The little of FHIR that tells whose a resource is. What is in it is read by the FHIR reader alone. */

export interface Resource {
  readonly resourceType: string;
  readonly [field: string]: unknown;
}

export const isObject = (value: unknown): value is { readonly [field: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isResource = (value: unknown): value is Resource =>
  isObject(value) && typeof value['resourceType'] === 'string';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A Bundle's resources, or the resource itself. */
export function resourcesOf(json: unknown): Resource[] {
  if (!isResource(json)) return [];
  if (json.resourceType !== 'Bundle') return [json];
  return listOf(json['entry']).flatMap((entry) =>
    isObject(entry) && isResource(entry['resource']) ? [entry['resource']] : [],
  );
}

/** "system|value" of each identifier that has a value. */
export function identifiersOf(holder: { readonly [field: string]: unknown }): string[] {
  const own = holder['identifier'];
  return (Array.isArray(own) ? own : [own]).flatMap((one) =>
    isObject(one) && typeof one['value'] === 'string' && one['value'] !== ''
      ? [`${typeof one['system'] === 'string' ? one['system'] : ''}|${one['value']}`]
      : [],
  );
}

/** Whom a resource is about: its subject or patient, by reference or by identifier. */
export function subjectsOf(resource: Resource): string[] {
  return [resource['subject'], resource['patient']].flatMap((one) => {
    if (!isObject(one)) return [];
    const { reference } = one;
    return typeof reference === 'string' && reference !== '' ? [reference] : identifiersOf(one);
  });
}

/** Every reference in a resource, however deep it stands. */
export function referencesOf(resource: Resource): string[] {
  const found: string[] = [];
  const open: unknown[] = [resource];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const one of value) open.push(one);
    else if (isObject(value))
      for (const [field, one] of Object.entries(value)) {
        if (field === 'reference' && typeof one === 'string') found.push(one);
        else open.push(one);
      }
  }
  return found;
}
