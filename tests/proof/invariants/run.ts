import type { Assessment, Case } from '../../../src/rules/vocabulary.ts';
import { INVARIANTS } from './all.ts';
import { CONTRACT_EXAMPLE } from './contract.ts';
import type { Again, Invariant } from './rule.ts';
import { size, smallest } from './simpler.ts';

/** One rule broken by one answer. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
  readonly case: Case;
  readonly assessment: Assessment | null;
}

/** What to check: comparing rules too or not, and only these rules. */
export interface Options {
  readonly compared: boolean;
  readonly rules?: readonly string[];
}

function chosen({ compared, rules }: Options): Invariant[] {
  return INVARIANTS.filter((each) => (compared || !each.compares) && (!rules || rules.includes(each.id)));
}

/** What one rule finds wrong with the answer to one case; an answer that cannot even be looked at breaks it too. */
export function verdict(each: Invariant, c: Case, assess: Again): Violation | null {
  let assessment: Assessment | null = null;
  try {
    assessment = assess(c);
    const message = each.check(c, assessment, assess);
    return message === null ? null : { rule: each.id, message, case: c, assessment };
  } catch (problem) {
    return { rule: each.id, message: `thrown: ${String(problem)}`, case: c, assessment };
  }
}

/** What these rules find wrong with the answer to one case. */
export function broken(rules: readonly Invariant[], c: Case, assess: Again): Violation[] {
  let assessment: Assessment;
  try {
    assessment = assess(c);
  } catch (problem) {
    return [{ rule: 'K05', message: `thrown: ${String(problem)}`, case: c, assessment: null }];
  }
  if ('error' in assessment) {
    return [
      { rule: 'K05', message: `an error: ${JSON.stringify(assessment.error)}`, case: c, assessment: null },
    ];
  }
  return rules.flatMap((each): Violation[] => {
    try {
      const message = each.check(c, assessment, assess);
      return message === null ? [] : [{ rule: each.id, message, case: c, assessment }];
    } catch (problem) {
      return [{ rule: each.id, message: `thrown: ${String(problem)}`, case: c, assessment }];
    }
  });
}

/** Every rule over every case; the example of the contract always stands first. */
export function checkAll(cases: Iterable<Case>, assess: Again, options: Options): Violation[] {
  const rules = chosen(options);
  if (rules.length === 0) return [];
  const found = broken(rules, CONTRACT_EXAMPLE, assess);
  for (const each of cases) found.push(...broken(rules, each, assess));
  return found;
}

/** One rule's violations: how many, of which kinds, and the smallest cases. */
export interface Summary {
  readonly rule: string;
  readonly count: number;
  readonly kinds: readonly (readonly [message: string, count: number])[];
  readonly smallest: readonly Violation[];
}

/** Messages that differ only in a number or a date are of one kind. */
const kindOf = (message: string): string => message.replace(/-?\d+(?:\.\d+)?/g, '#');

/** The three smallest cases, each of another kind of message where there are several. */
function fewest(violations: readonly Violation[], most: number): Violation[] {
  const sorted = violations.map((each) => [size(each.case), each] as const).sort(([a], [b]) => a - b);
  const kinds = new Set<string>();
  const out: Violation[] = [];
  for (const fresh of [true, false]) {
    for (const [, each] of sorted) {
      if (out.length >= most || out.includes(each) || (fresh && kinds.has(kindOf(each.message)))) continue;
      kinds.add(kindOf(each.message));
      out.push(each);
    }
  }
  return out;
}

/** Violations per rule, in the order of the page. */
export function summarise(violations: readonly Violation[], most = 3): Summary[] {
  const byRule = new Map<string, Violation[]>();
  for (const each of violations) {
    const own = byRule.get(each.rule);
    if (own) own.push(each);
    else byRule.set(each.rule, [each]);
  }
  return INVARIANTS.flatMap(({ id }) => {
    const own = byRule.get(id);
    if (!own) return [];
    const kinds = new Map<string, number>();
    for (const each of own) {
      const kind = kindOf(each.message);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    const sorted = [...kinds].sort(([, a], [, b]) => b - a);
    return [{ rule: id, count: own.length, kinds: sorted, smallest: fewest(own, most) }];
  });
}

/** The violation with every fact taken away that it does not need. */
export function reduced(violation: Violation, assess: Again): Violation {
  const each = INVARIANTS.find(({ id }) => id === violation.rule);
  if (!each) return violation;
  const c = smallest(violation.case, (smaller) => verdict(each, smaller, assess) !== null);
  return verdict(each, c, assess) ?? violation;
}
