/**
 * What an observation takes from the reports and panels it belongs to: whose it is, when and in what it was drawn,
 * who made it, and whether it holds. References may form circles; each resource is visited once.
 */
import { collectedOf, effectiveOf, type Dating } from './fhir-dates.ts';
import type { Held, Resources } from './fhir-resources.ts';
import {
  checkShape,
  listed,
  type Observation,
  type Reference,
  type Report,
  type Specimen,
} from './fhir-shapes.ts';

/** A reference and the resource in which it stands. */
export interface Pointing {
  readonly to: Reference;
  readonly from: Held;
}

export interface Context {
  readonly subject: Pointing | null;
  /** The subject of the report it stands in, where there is one. */
  readonly reportSubject: Pointing | null;
  readonly specimen: Pointing | null;
  readonly performers: readonly Pointing[];
  /** In the order of trust. */
  readonly effective: readonly Dating[];
  readonly issued: Dating | null;
  /** The reports and panels it stands in. */
  readonly above: readonly Held[];
}

const NOTHING: Context = {
  ...{ subject: null, reportSubject: null, specimen: null, performers: [] },
  ...{ effective: [], issued: null, above: [] },
};

export type Group =
  | { readonly held: Held; readonly is: 'observation'; readonly data: Observation }
  | { readonly held: Held; readonly is: 'report'; readonly data: Report };

/** A result or panel member that the file does not hold. */
export interface Missing {
  readonly held: Held;
  readonly pointer: string;
  readonly reference: Reference;
}

/** Observations and reports with their members. */
export class Groups {
  readonly groups = new Map<Held, Group>();
  /** Those that cannot be read, and from the resource the field that forbids it. */
  readonly wrong = new Map<Held, string>();
  readonly missing: Missing[] = [];
  /** What another observation was derived from. */
  readonly sources = new Set<Held>();
  readonly #resources: Resources;
  /** By the first of their versions. */
  readonly #members = new Map<Held, Held[]>();
  readonly #above = new Map<Held, Context>();

  constructor(resources: Resources) {
    this.#resources = resources;
    for (const held of resources.all) this.#take(held);
    for (const group of this.groups.values()) this.#link(group);
    const linked = new Set([...this.#members.values()].flat());
    const all = [...new Set([...this.groups.keys()].map((held) => resources.first(held)))];
    const roots = all.filter((held) => !linked.has(held));
    // Reports first: a panel's member may stand in its report as well.
    roots.sort((a, b) => (a.type === b.type ? 0 : a.type === 'DiagnosticReport' ? -1 : 1));
    // What is only in circles has no root.
    for (const held of [...roots, ...all]) this.#spread(held);
  }

  #take(held: Held): void {
    if (held.type !== 'Observation' && held.type !== 'DiagnosticReport') return;
    if (held.type === 'Observation') {
      const shape = checkShape('Observation', held.json);
      if ('data' in shape) this.groups.set(held, { held, is: 'observation', data: shape.data });
      else this.wrong.set(held, shape.wrong);
    } else {
      const shape = checkShape('DiagnosticReport', held.json);
      if ('data' in shape) this.groups.set(held, { held, is: 'report', data: shape.data });
      else this.wrong.set(held, shape.wrong);
    }
  }

  #link(group: Group): void {
    const { held, is, data } = group;
    const key = is === 'report' ? 'result' : 'hasMember';
    const references = is === 'report' ? listed(data.result) : listed(data.hasMember);
    references.forEach((reference, index) => {
      const found = this.#resources.find(reference, held);
      if (found) this.#add(this.#resources.first(held), found);
      else this.missing.push({ held, pointer: `${held.pointer}/${key}/${index}`, reference });
    });
    // What a report or panel contains belongs to it, listed or not.
    if (held.holder) this.#add(held.holder, held);
    if (is === 'report') return;
    for (const reference of listed(data.derivedFrom)) {
      const source = this.#resources.find(reference, held);
      if (source) this.sources.add(source);
    }
  }

  #add(group: Held, member: Held): void {
    const members = this.#members.get(group);
    if (members) members.push(member);
    else this.#members.set(group, [member]);
  }

  /** Hands down from a report or panel to its members, breadth first. */
  #spread(root: Held): void {
    if (this.#above.has(root)) return;
    const queue: { readonly held: Held; readonly from: Context }[] = [{ held: root, from: NOTHING }];
    for (const { held, from } of queue) {
      if (this.#above.has(held)) continue;
      this.#above.set(held, from);
      const down = { ...this.contextOf(held), above: [held] };
      for (const member of this.#members.get(held) ?? []) queue.push({ held: member, from: down });
    }
  }

  contextOf(held: Held): Context {
    const above = this.#above.get(this.#resources.first(held)) ?? NOTHING;
    const group = this.groups.get(held);
    return group ? contextOf(group, above) : above;
  }

  /** Everything that is a member of these, at any depth, by the first of its versions. */
  below(starts: Iterable<Held>): ReadonlySet<Held> {
    const reached = new Set<Held>();
    for (const start of starts)
      for (const member of this.#members.get(this.#resources.first(start)) ?? []) reached.add(member);
    // A set that grows while it is walked is walked to its end.
    for (const held of reached) for (const member of this.#members.get(held) ?? []) reached.add(member);
    return reached;
  }
}

function contextOf({ held, is, data }: Group, from: Context): Context {
  const pointing = (to: Reference | null | undefined): Pointing | null => (to ? { to, from: held } : null);
  const effective = effectiveOf(data, held.pointer);
  const [specimen, ...others] = listed(data.specimen);
  const performers = listed(data.performer).map((to) => ({ to, from: held }));
  const subject = pointing(data.subject);
  const source: Dating['from'] = is === 'report' ? 'order' : 'observation';
  return {
    subject: subject ?? from.subject,
    reportSubject: is === 'report' ? subject : from.reportSubject,
    // Of several specimens of a report it is not said which one a result was made from.
    specimen: (others.length > 0 ? null : pointing(specimen)) ?? from.specimen,
    performers: [...performers, ...from.performers].slice(0, 20),
    effective: effective ? [{ ...effective, from: source }, ...from.effective].slice(0, 4) : from.effective,
    issued: data.issued
      ? { text: data.issued, pointer: `${held.pointer}/issued`, from: 'report' }
      : from.issued,
    above: from.above,
  };
}

/** A specimen, and what it is known by in the file. */
export interface SampleFound {
  readonly key: string;
  readonly held: Held | null;
  readonly data: Specimen | null;
  readonly collected: Dating | null;
  /** From the root, where a field of it cannot be read. */
  readonly wrong: string | null;
}

export function sampleOf(pointing: Pointing | null, resources: Resources): SampleFound | null {
  if (!pointing) return null;
  const { reference, identifier, display } = pointing.to;
  const held = resources.find(pointing.to, pointing.from);
  if (held?.type !== 'Specimen') {
    const key = reference ?? identifier?.value ?? display ?? '';
    return { key, held: null, data: null, collected: null, wrong: null };
  }
  const key = resources.identity(held);
  const shape = checkShape('Specimen', held.json);
  if ('wrong' in shape) return { key, held, data: null, collected: null, wrong: held.pointer + shape.wrong };
  const collected = collectedOf(shape.data, held.pointer);
  return {
    ...{ key, held, data: shape.data, wrong: null },
    collected: collected && { ...collected, from: 'specimen' },
  };
}
