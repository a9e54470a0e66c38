/** Whose a result is, and what the patient's own record says. */
import { isCalendarDate } from '../../rules/calendar.ts';
import { fhir as say } from '../../words/said.ts';
import type { Found } from './found.ts';
import { oneLine, visible } from './fhir-raw.ts';
import { typeOf, type Held, type Resources } from './fhir-resources.ts';
import { checkShape, listed, type Patient, type Reference } from './fhir-shapes.ts';

/** `unclear`: it is about somebody, and it is not known about whom. */
export type Whose = { readonly person: string | null } | { readonly unclear: string };

/** One key a person, whatever number of records, versions and copies a file holds of them. */
export class Persons {
  readonly #resources: Resources;
  readonly #same = new Map<string, string>();
  readonly #patients: readonly Held[];
  readonly #keys: ReadonlySet<string>;
  /** An identifier holds characters that cannot be seen: two that look alike would be two persons. */
  readonly isMasked: boolean;

  constructor(resources: Resources) {
    let isMasked = false;
    this.#resources = resources;
    this.#patients = resources.all.filter(({ type }) => type === 'Patient');
    for (const held of this.#patients) {
      const shape = checkShape('Patient', held.json);
      const data: Patient = 'data' in shape ? shape.data : {};
      for (const { system, value } of listed(data.identifier))
        if (value) {
          isMasked ||= visible(value) !== value;
          this.#join(this.#own(held), `identifier ${system ?? ''}|${value}`);
        }
      for (const { other } of listed(data.link)) {
        const found = other && resources.find(other, held);
        if (found?.type === 'Patient') this.#join(this.#own(held), this.#own(found));
      }
    }
    this.isMasked = isMasked;
    this.#keys = new Set(this.#patients.map((held) => this.keyOf(held)));
  }

  /** A contained record has no identity of its own: two that are alike to the letter are copies of one. */
  #own(held: Held): string {
    return held.holder ? `copy ${JSON.stringify(held.json)}` : this.#resources.identity(held);
  }

  #root(key: string): string {
    let root = key;
    for (let next = this.#same.get(root); next !== undefined; next = this.#same.get(root)) root = next;
    // Later searches are short, however long the chain of records was.
    for (let at = key; at !== root;) {
      const next = this.#same.get(at) ?? root;
      this.#same.set(at, root);
      at = next;
    }
    return root;
  }

  #join(a: string, b: string): void {
    const [one, other] = [this.#root(a), this.#root(b)];
    if (one !== other) this.#same.set(other, one);
  }

  keyOf(patient: Held): string {
    return this.#root(this.#own(patient));
  }

  /** Whom a result is about that names nobody: the one patient of the file. */
  nobody(): Whose {
    if (this.#keys.size > 1) return { unclear: say.whose };
    const [only] = this.#keys;
    return { person: only ?? null };
  }

  /** Whom a reference means. */
  of(reference: Reference, from: Held): Whose {
    const found = this.#resources.find(reference, from);
    if (found) return found.type === 'Patient' ? { person: this.keyOf(found) } : { unclear: say.otherPerson };
    const type = typeOf(reference);
    if (type !== '' && type !== 'Patient') return { unclear: say.otherPerson };
    const { value, system } = reference.identifier ?? {};
    if (value) return { person: this.#root(`identifier ${system ?? ''}|${value}`) };
    if (reference.reference) return { person: this.#root(reference.reference) };
    if (!reference.display) return this.nobody();
    return this.#keys.size > 0 ? { unclear: say.whose } : { person: `named ${reference.display}` };
  }

  /** What the records say of age and sex; a field that cannot be read is asked. */
  found(): Found[] {
    return this.#patients.flatMap((held): Found[] => {
      const person = this.keyOf(held);
      const shape = checkShape('Patient', held.json);
      const ask = (pointer: string, raw: string, question: string): Found => ({
        ...{ kind: 'ask', person, field: 'subject', question, raw: oneLine(raw) },
        pointer: held.pointer + pointer,
      });
      if ('wrong' in shape) return [ask(shape.wrong, `Patient ${held.id}`, say.person)];
      const { birthDate, gender } = shape.data;
      const facts: Found[] = [];
      if (birthDate && isBirth(birthDate)) {
        const place = { raw: oneLine(`born ${birthDate}`), pointer: `${held.pointer}/birthDate` };
        facts.push({ kind: 'person', person, fact: { is: 'born', on: birthDate }, ...place });
      } else if (birthDate) facts.push(ask('/birthDate', birthDate, say.birthDate));
      if (gender?.toLowerCase() === 'male') {
        const place = { raw: oneLine(gender), pointer: `${held.pointer}/gender` };
        facts.push({ kind: 'person', person, fact: { is: 'male' }, ...place });
      }
      return facts;
    });
  }
}

/** A day, a month or a year: any of them tells an adult. */
function isBirth(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isCalendarDate(`${text}-01-01`.slice(0, 10));
}
