/** Whose results they are: PID as a key that tells persons apart, with date of birth and sex. Names are never handed on. */
import { foldWord } from '../../rules/fold.ts';
import { hl7Words as say } from '../../words/said.ts';
import type { Found, PersonFound } from './found.ts';
import { readHl7Date } from './hl7-date.ts';
import {
  componentOf,
  componentsOf,
  fieldOf,
  repetitionsOf,
  subcomponentsOf,
  textOf,
  type Message,
  type Segment,
  type Separators,
} from './hl7-message.ts';
import { shown } from './hl7-show.ts';

/** The first identifier of a field with the authority that gave it: "SYN-1^SYNLAB". */
function identifierOf(pid: Segment, number: number, separators: Separators): string {
  for (const repetition of repetitionsOf(fieldOf(pid, number), separators)) {
    const parts = componentsOf(repetition, separators);
    const id = textOf(parts[0] ?? '', separators);
    const [authority = ''] = subcomponentsOf(parts[3] ?? '', separators);
    if (id !== '') return [id, textOf(authority, separators)].filter((part) => part !== '').join('^');
  }
  return '';
}

interface Known {
  readonly key: string;
  readonly name: string;
  readonly born: string;
}

/** Of a name or a sex, more tells nobody apart. */
const LONGEST = 200;

/** A file with more persons of one identifier is refused anyhow. */
const MOST = 50;

/**
 * The persons of one file. One identifier with two dates of birth, or without dates with two names, is two persons:
 * better to refuse a file than to mix them.
 */
export class Persons {
  /** By identifier, or by what stands for one. */
  private readonly known = new Map<string, Known[]>();

  /** @returns the key of the person; null where PID names nobody */
  keyOf(pid: Segment, { separators, segments }: Message): string | null {
    const id = identifierOf(pid, 3, separators) || identifierOf(pid, 2, separators);
    const born = componentOf(pid, 7, 1, separators).slice(0, 8);
    const [family, given] = [1, 2].map((one) => componentOf(pid, 5, one, separators));
    const name = foldWord(`${family ?? ''} ${given ?? ''}`.slice(0, LONGEST));
    if (id === '' && name === '' && born === '') return null;
    const [header] = segments;
    const control = header ? componentOf(header, 10, 1, separators) : '';
    // Without an identifier nothing says that two messages are of one person.
    const base = id === '' ? `no identifier, message ${control}, PID[${pid.ordinal}]` : id;
    const namesakes = this.known.get(base) ?? [];
    const twin = namesakes.slice(0, MOST).find((one) => id !== '' && isSame(one, { born, name }));
    if (twin) return twin.key;
    const key = namesakes.length === 0 ? base : `${base} (${namesakes.length + 1})`;
    namesakes.push({ key, name, born });
    this.known.set(base, namesakes);
    return key;
  }
}

function isSame(a: Pick<Known, 'born' | 'name'>, b: Pick<Known, 'born' | 'name'>): boolean {
  if (a.born !== '' && b.born !== '') return a.born.startsWith(b.born) || b.born.startsWith(a.born);
  return a.name === '' || b.name === '' || a.name === b.name;
}

/** Other sexes are told apart from a man only: nothing else is made of them. */
const MALE = new Set(['m', 'male']);
const NOT_MALE = new Set(['', 'f', 'female', 'o', 'u', 'a', 'n', 'c', 'x', 'ж']);

/** What PID says beside whose results they are. */
export function takePid(
  pid: Segment,
  person: string | null,
  separators: Separators,
  prefix: string,
): Found[] {
  const place = (number: number) => ({
    person,
    raw: shown(`PID-${number} ${fieldOf(pid, number)}`),
    pointer: `${prefix}PID-${number}`,
  });
  const found: Found[] = [];
  const born = readHl7Date(componentOf(pid, 7, 1, separators));
  if (born.kind === 'day' || born.kind === 'partial') {
    const fact: PersonFound['fact'] = { is: 'born', on: born.on };
    found.push({ kind: 'person', ...place(7), fact });
  } else if (born.kind !== 'none')
    found.push({ kind: 'ask', ...place(7), field: 'subject', question: say.asks.birth });
  const sex = foldWord(componentOf(pid, 8, 1, separators).slice(0, LONGEST));
  if (MALE.has(sex)) found.push({ kind: 'person', ...place(8), fact: { is: 'male' } });
  else if (!NOT_MALE.has(sex))
    found.push({ kind: 'ask', ...place(8), field: 'subject', question: say.asks.sex });
  return found;
}
