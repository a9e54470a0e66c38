/**
 * What is accepted as an answer to a case, without a look at the tables: the conclusions of the second derivation; the
 * actions and warnings that the safety invariants force or forbid; and those that the decisions demand (demands.ts).
 */
import type { ActionCode, Assessment, AvoidCode, Case, Conclusion } from '../../../src/rules/vocabulary.ts';
import { ACTIONS, AVOIDS, NEWBORN_ACTIONS } from '../../../src/rules/vocabulary.ts';
import { INVARIANTS } from '../invariants/all.ts';
import { IGG_AGAIN, SPECIALIST } from '../invariants/words.ts';
import { oracle as motherOracle } from '../oracle-mother/mother.ts';
import { oracle as newbornOracle } from '../oracle-newborn/oracle.ts';
import { demandsOf } from './demands.ts';
import { leewayOf } from './leeway.ts';

export interface Verdict {
  readonly accepts: readonly Conclusion[];
  readonly line: string;
  readonly leeway?: string;
}

/** What is accepted, and the line that says so; with `leeway`, why a more cautious word is accepted as well. */
export function verdictOf(c: Case): Verdict {
  const verdict = c.subject === 'newborn' ? newbornOracle(c) : motherOracle(c);
  const more = leewayOf(c, verdict);
  const same = !more || more.accepts.every((word) => verdict.accepts.includes(word));
  return same ? verdict : { ...verdict, accepts: more.accepts, leeway: more.words };
}

export interface Expect {
  readonly conclusion: readonly Conclusion[];
  readonly all: readonly ActionCode[];
  readonly any: readonly (readonly ActionCode[])[];
  readonly none: readonly ActionCode[];
  readonly avoid: readonly AvoidCode[];
  readonly never_text: readonly string[];
}

/** That an action belongs to another infection or person is so for every case: no line repeats it. */
const EVERYWHERE = ['A01', 'A04'];
/** The rules that an action or a warning can break: not those of shape and wording. */
const ON_ACTIONS = /^[RDTAN]|^K07|^K16/;
const single = INVARIANTS.filter(
  ({ id, compares }) => !compares && ON_ACTIONS.test(id) && !EVERYWHERE.includes(id),
);
const misplaced = INVARIANTS.filter(({ id }) => EVERYWHERE.includes(id));

/** Groups of which a rule asks for one. */
const GROUPS: readonly (readonly ActionCode[])[] = [
  [...SPECIALIST, 'reference_lab'],
  IGG_AGAIN,
  ['avidity', 'repeat_2_3_weeks', 'repeat_4_weeks', 'stored_serum_parallel', 'reference_lab'],
  ['repeat_2_3_weeks', 'repeat_4_weeks', 'throat_pcr'],
  ['repeat_2_3_weeks', 'repeat_4_weeks'],
  NEWBORN_ACTIONS,
];

function answer(
  c: Case,
  conclusion: Conclusion,
  actions: readonly ActionCode[],
  avoid: readonly AvoidCode[],
): Assessment {
  return {
    id: c.id,
    pathogen: c.pathogen,
    conclusion,
    urgency: actions.includes('no_further_testing') ? 'routine' : 'soon',
    window: null,
    actions: actions.map((code) => ({ code, text: 'text', when: 'when' })),
    avoid: avoid.map((code) => ({ code, text: 'text' })),
    missing: [],
    because: [],
    whyNot: [],
    guidelines: [],
    record: 'record',
    content: { version: '', reviewed: null },
  };
}

function broken(rules: typeof single, c: Case, a: Assessment): Set<string> {
  const again = () => a;
  return new Set(rules.filter((each) => each.check(c, a, again) !== null).map(({ id }) => id));
}
const more = (now: Set<string>, before: Set<string>): boolean => [...now].some((id) => !before.has(id));

interface Forced {
  readonly all: ActionCode[];
  readonly any: ActionCode[][];
  readonly none: ActionCode[];
  readonly avoid: AvoidCode[];
}

/** What one accepted conclusion is forced to by the invariants. */
function forced(c: Case, conclusion: Conclusion): Forced {
  const codes: readonly ActionCode[] = ACTIONS.filter((code) => code !== 'no_further_testing');
  const check = (actions: readonly ActionCode[], avoid: readonly AvoidCode[]) =>
    broken(single, c, answer(c, conclusion, actions, avoid));
  const full = check(codes, AVOIDS);
  const empty = check([], []);
  const lacking = (gone: readonly ActionCode[]): boolean =>
    more(
      check(
        codes.filter((code) => !gone.includes(code)),
        AVOIDS,
      ),
      full,
    );
  const all = codes.filter((code) => lacking([code]));
  const own = (code: ActionCode): boolean =>
    broken(misplaced, c, answer(c, conclusion, [code], [])).size === 0;
  const groups = GROUPS.filter((group) => !group.some((code) => all.includes(code)) && lacking(group));
  const smallest = groups.filter(
    (a) => !groups.some((b) => b !== a && b.length < a.length && b.every((x) => a.includes(x))),
  );
  return {
    all,
    any: smallest.map((group) => group.filter(own)),
    none: ACTIONS.filter((code) => own(code) && more(check([code], []), empty)),
    avoid: AVOIDS.filter((code) =>
      more(
        check(
          codes,
          AVOIDS.filter((one) => one !== code),
        ),
        full,
      ),
    ),
  };
}

const inAll = <T>(lists: readonly (readonly T[])[]): T[] =>
  [...new Set(lists.flat())].filter((one) => lists.every((list) => list.includes(one)));
const ordered = <T>(order: readonly T[], found: readonly T[]): T[] =>
  order.filter((one) => found.includes(one));

/** Everything accepted for a case. */
export function expectFor(c: Case): Expect {
  const verdict = verdictOf(c);
  const each = verdict.accepts.map((conclusion) => forced(c, conclusion));
  const demands = demandsOf(c, verdict);
  const all = ordered(ACTIONS, [...inAll(each.map((one) => one.all)), ...demands.all]);
  const anyOf = inAll(each.map((one) => one.any.map((group) => group.join(' '))));
  const any = [...anyOf.map((group) => group.split(' ') as ActionCode[]), ...demands.any].filter(
    (group) => group.length > 0 && !group.some((code) => all.includes(code)),
  );
  return {
    conclusion: verdict.accepts,
    all,
    any,
    none: ordered(ACTIONS, [...inAll(each.map((one) => one.none)), ...demands.none]),
    avoid: ordered(AVOIDS, [...inAll(each.map((one) => one.avoid)), ...demands.avoid]),
    never_text: [],
  };
}
