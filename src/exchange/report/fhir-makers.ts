/** With what and by whom a result was made, as printed. */
import type { Pointing } from './fhir-context.ts';
import { labelOf, textsOf } from './fhir-name.ts';
import { oneLine } from './fhir-raw.ts';
import { typeOf, type Held, type Resources } from './fhir-resources.ts';
import { checkShape, listed, type Observation } from './fhir-shapes.ts';

/** Maker, names and kind of a device, none twice. */
function deviceText(held: Held): string {
  const shape = checkShape('Device', held.json);
  if ('wrong' in shape) return '';
  const { manufacturer, modelNumber, deviceName, type } = shape.data;
  const names = listed(deviceName).map(({ name }) => name);
  const parts = [manufacturer, ...names, modelNumber, ...textsOf(type)].flatMap((part) => part || []);
  return [...new Set(parts)].join(' ');
}

/** Assay, device and method of an observation; empty where it says none. */
export function methodOf({ device, method }: Observation, held: Held, resources: Resources): string {
  const found = device && resources.find(device, held);
  const made = found?.type === 'Device' ? deviceText(found) : (device?.display ?? '');
  return oneLine([made, labelOf(method)].filter((part) => part !== '').join(', '));
}

/** The name of an organisation; for one that has none, or stands outside of the file, what it is known by. */
function organisationText(pointing: Pointing, resources: Resources): string {
  const found = resources.find(pointing.to, pointing.from);
  if (found?.type === 'PractitionerRole') {
    const role = checkShape('PractitionerRole', found.json);
    const own = 'data' in role ? role.data.organization : null;
    // One step only: a role belongs to an organisation and to nothing further.
    return own ? organisationText({ to: { ...own, type: 'Organization' }, from: found }, resources) : '';
  }
  if (found?.type === 'Organization') {
    const shape = checkShape('Organization', found.json);
    return ('data' in shape ? shape.data.name : '') || resources.identity(found);
  }
  const { display, reference, identifier } = pointing.to;
  if (found || typeOf(pointing.to) !== 'Organization') return '';
  return display || reference || identifier?.value || '';
}

/** The laboratory: the first organisation among those who performed it; empty where none is named. */
export function laboratoryOf(performers: readonly Pointing[], resources: Resources): string {
  const named = performers.map((one) => organisationText(one, resources)).find((text) => text !== '');
  return oneLine(named ?? '');
}
