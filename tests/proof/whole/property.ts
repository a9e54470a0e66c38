/** What a property of the whole space was asked of, and what was found against it. */
export interface Property {
  readonly name: string;
  /** How many comparisons or checks were made. */
  readonly checked: number;
  /** Each kind of fault once, with how often it was found and its first case; empty where the property holds. */
  readonly violations: string[];
}

/** Collects faults by kind: a million faults of one kind are one line. */
export class Findings {
  readonly #name: string;
  readonly #kinds = new Map<string, { count: number; readonly first: string }>();
  checked = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** @param first told only for the first fault of its kind. */
  add(kind: string, first: string | (() => string)): void {
    const known = this.#kinds.get(kind);
    if (known !== undefined) known.count += 1;
    else this.#kinds.set(kind, { count: 1, first: typeof first === 'string' ? first : first() });
  }

  property(): Property {
    const violations = [...this.#kinds].map(
      ([kind, { count, first }]) => `${kind} (${count} times), first ${first}`,
    );
    return { name: this.#name, checked: this.checked, violations };
  }
}
