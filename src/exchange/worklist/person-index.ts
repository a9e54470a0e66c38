/** Which records of a file belong to which person, in file order and packed: numbers, and one name a person. */

/** Numbers that grow as they come, eight bytes each. */
class Numbers {
  #held = new Float64Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#held.length) {
      const longer = new Float64Array(this.length * 2);
      longer.set(this.#held);
      this.#held = longer;
    }
    this.#held[this.length] = value;
    this.length += 1;
  }

  set(at: number, value: number): void {
    this.#held[at] = value;
  }

  get(at: number): number {
    return this.#held[at] ?? NONE;
  }
}
const NONE = -1;

export interface Slice {
  /** Number of the record in the file, from 1. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** It cannot be told where it ends. */
  readonly broken: boolean;
}

export class PersonIndex {
  readonly #persons = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #number = new Numbers();
  readonly #from = new Numbers();
  readonly #to = new Numbers();
  readonly #broken = new Set<number>();
  /** A list of records for each person: its first and last link, and for each link its record and the next. */
  readonly #first = new Numbers();
  readonly #last = new Numbers();
  readonly #record = new Numbers();
  readonly #next = new Numbers();

  get count(): number {
    return this.#names.length;
  }

  nameOf(person: number): string {
    return this.#names[person] ?? '';
  }

  has(key: string): boolean {
    return this.#persons.has(key);
  }

  /**
   * @param key tells persons apart
   * @param name is what is shown
   */
  personOf(key: string, name: string): number {
    const known = this.#persons.get(key);
    if (known !== undefined) return known;
    const person = this.#names.length;
    this.#persons.set(key, person);
    this.#names.push(name);
    this.#first.push(NONE);
    this.#last.push(NONE);
    return person;
  }

  /** @returns the record's place here, for {@link PersonIndex.join} */
  addRecord({ number, from, to, broken }: Slice): number {
    const at = this.#number.length;
    this.#number.push(number);
    this.#from.push(from);
    this.#to.push(to);
    if (broken) this.#broken.add(at);
    return at;
  }

  /** A record may belong to several persons. Records are joined in file order. */
  join(person: number, record: number): void {
    const link = this.#record.length;
    this.#record.push(record);
    this.#next.push(NONE);
    const last = this.#last.get(person);
    if (last === NONE) this.#first.set(person, link);
    else this.#next.set(last, link);
    this.#last.set(person, link);
  }

  /** The records of a person, in file order. */
  slicesOf(person: number): Slice[] {
    const slices: Slice[] = [];
    for (let link = this.#first.get(person); link !== NONE; link = this.#next.get(link)) {
      const at = this.#record.get(link);
      slices.push({
        number: this.#number.get(at),
        from: this.#from.get(at),
        to: this.#to.get(at),
        broken: this.#broken.has(at),
      });
    }
    return slices;
  }
}
