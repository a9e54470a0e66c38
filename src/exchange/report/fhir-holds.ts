/** Which observations hold: what is said of a report, panel or document holds for all that stands in it. */
import { readStatus } from './codes.ts';
import type { Groups } from './fhir-context.ts';
import type { Held, Resources } from './fhir-resources.ts';
import { listed } from './fhir-shapes.ts';

export interface Holding {
  /** By a report, panel or document they stand in: withdrawn, not final, of unknown status. By the first of their versions. */
  readonly void: ReadonlySet<Held>;
  readonly preliminary: ReadonlySet<Held>;
  readonly unknown: ReadonlySet<Held>;
  /** Each version that is replaced by another that stands in the file. */
  readonly superseded: ReadonlySet<Held>;
}

/** A document that is itself preliminary or withdrawn: everything in its Bundle. */
function inDocuments(resources: Resources, status: string): Held[] {
  const bundles = new Set(
    resources.all
      .filter(({ type, json }) => type === 'Composition' && json['status'] === status)
      .map(({ bundle }) => bundle),
  );
  return resources.all
    .filter(({ type, bundle }) => type === 'Observation' && bundle !== null && bundles.has(bundle))
    .map((held) => resources.first(held));
}

const REPLACES = /\/(?:observation|diagnosticReport)-replaces$/;

/** "7" comes before "12": version numbers of a server, as digits. */
function isOlder(one: Held, other: Held): boolean {
  const [a, b] = [metaOf(one), metaOf(other)];
  if (/^\d{1,15}$/.test(a.versionId) && /^\d{1,15}$/.test(b.versionId) && a.versionId !== b.versionId)
    return a.versionId.padStart(15, '0') < b.versionId.padStart(15, '0');
  // Only moments in one time zone can be compared as texts.
  const isUtc = (text: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text);
  return isUtc(a.lastUpdated) && isUtc(b.lastUpdated) && a.lastUpdated < b.lastUpdated;
}

function metaOf({ json }: Held): { versionId: string; lastUpdated: string } {
  const meta = json['meta'];
  const at = (key: string): string => {
    const value: unknown = typeof meta === 'object' && meta !== null && key in meta && Reflect.get(meta, key);
    return typeof value === 'string' ? value : '';
  };
  return { versionId: at('versionId'), lastUpdated: at('lastUpdated') };
}

/** Older versions of what stands in the file in a newer one. */
function olderVersions(resources: Resources): Held[] {
  const newest = new Map<Held, Held>();
  for (const held of resources.all) {
    const first = resources.first(held);
    const best = newest.get(first);
    if (best === undefined || isOlder(best, held)) newest.set(first, held);
  }
  return resources.all.filter((held) => {
    const best = newest.get(resources.first(held));
    return best !== undefined && isOlder(held, best);
  });
}

function replaced(resources: Resources, groups: Groups): Held[] {
  return [...groups.groups.values()].flatMap(({ held, data }) => {
    // What is itself withdrawn replaces nothing.
    if (readStatus(data.status ?? '', 'fhir') === 'void') return [];
    return listed(data.extension).flatMap(({ url, valueReference }): Held[] => {
      if (!valueReference || !REPLACES.test(url ?? '')) return [];
      const found = resources.find(valueReference, held);
      return found && found !== resources.first(held) ? [found] : [];
    });
  });
}

/** What holds and what does not, over the whole file. */
export function holdingOf(resources: Resources, groups: Groups): Holding {
  const all = [...groups.groups.values()];
  const ofStatus = (wanted: 'void' | 'preliminary' | null) =>
    all.filter(({ data }) => readStatus(data.status ?? '', 'fhir') === wanted).map(({ held }) => held);
  const replacements = replaced(resources, groups);
  const wrong = [...groups.wrong.keys()].filter(({ type }) => type === 'DiagnosticReport');
  return {
    void: new Set([...groups.below(ofStatus('void')), ...inDocuments(resources, 'entered-in-error')]),
    preliminary: new Set([
      ...groups.below(ofStatus('preliminary')),
      ...inDocuments(resources, 'preliminary'),
    ]),
    unknown: groups.below([...ofStatus(null), ...wrong]),
    superseded: new Set([
      ...olderVersions(resources),
      ...replacements.filter(({ type }) => type === 'Observation'),
      ...groups.below(replacements),
    ]),
  };
}
