/**
 * Values of facts that no case holds together, because the facts are read from the same answers. The search over facts
 * leaves them out; a test looks for a case that holds one of them.
 */
import type { Compiled } from '../../../src/rules/compile.ts';

type Values = readonly string[] | { readonly not: readonly string[] };
export interface Never {
  /** In the tables that have all these facts: one of the values of each, or of all others. */
  readonly facts: { readonly [fact: string]: Values };
  /** Only in these tables. */
  readonly tables?: readonly string[];
  readonly why: string;
}

const other = (...not: string[]): Values => ({ not });
/** What a fact says without any earlier sample. */
const WITHOUT_EARLIER: { readonly [fact: string]: Values } = {
  negativeEarlier: other('none'),
  greyEarlier: other('no'),
  igmEarlier: other('no'),
  firstPositiveIgm: other('none'),
  positiveBefore: other('none'),
  avidityFrom: other('other'),
  negativeOldEnough: other('no'),
  negativeEver: other('no'),
  negativeLate: other('no'),
  negativeAfter14: other('no'),
  iggBeforeContact: other('no'),
  iggLost: other('no'),
  igmRun: other('none'),
};
const ONLY_PREGNANT: { readonly [fact: string]: Values } = {
  avidity: ['high-between', 'high-late', 'high-unknown'],
  greyEarlier: ['yes'],
  igmEarlier: ['yes'],
  negativeEarlier: ['unclear', 'other', 'same'],
  amnioticPcr: other('none'),
  week: other('planning'),
  weekOfRetest: other('planning'),
  firstTest: other('planning'),
};
const each = (facts: { readonly [fact: string]: Values }, beside: Never['facts'], why: string): Never[] =>
  Object.entries(facts).map(([fact, values]) => ({ facts: { ...beside, [fact]: values }, why }));

export const NEVER: readonly Never[] = [
  ...each(WITHOUT_EARLIER, { earlierAny: ['no'] }, 'there is no earlier sample'),
  ...each(ONLY_PREGNANT, { subject: ['planning'] }, 'before a pregnancy there is no week of it'),
  ...each(
    { rash: ['old'], contact: ['old'] },
    { subject: ['planning'] },
    'an old exposure counts in a pregnancy only',
  ),
  ...each(
    { week: ['planning'], weekOfRetest: ['planning'], firstTest: ['planning'] },
    { subject: ['pregnant'] },
    'in a pregnancy',
  ),
  ...each(
    {
      avidity: ['high-plain', 'high-between', 'high-late'],
      negativeEarlier: ['other', 'same'],
      firstTest: other('unknown'),
    },
    { week: ['unknown'] },
    'the week is not known',
  ),
  ...each(
    { avidity: ['high-unknown'], negativeEarlier: ['unclear'], firstTest: ['unknown'] },
    { week: other('unknown', 'planning') },
    'the week is known',
  ),
  ...each(
    { negativeEarlier: ['other', 'same'], avidity: ['high-between', 'high-late'] },
    { firstTest: ['unknown'] },
    'the week is not known',
  ),
  {
    facts: { firstTest: ['unknown'], avidity: ['high-plain'] },
    why: 'the week is not known, and before a pregnancy a first test has none',
  },
  ...each(
    { negativeEarlier: ['unclear'], avidity: ['high-unknown'] },
    { firstTest: other('unknown', 'planning') },
    'the week is known',
  ),
  {
    facts: { negativeEarlier: ['unclear'], avidity: ['high-late', 'high-between'] },
    why: 'the week is not known, or is',
  },
  {
    facts: { negativeEarlier: ['other', 'same'], avidity: ['high-unknown'] },
    why: 'the week is known, or is not',
  },
  {
    facts: { subject: ['planning'], positiveBefore: ['recent'] },
    why: 'before a pregnancy what is older than shortly before is older than any passive antibody too',
  },
  {
    facts: { igg: ['negative'], iggLost: ['no'], positiveBefore: ['recent', 'old'] },
    why: 'an IgG positive before and negative now is lost',
  },
  {
    facts: { igg: other('low', 'positive'), firstPositiveIgm: other('none') },
    why: 'a first positive sample counts beside an IgG that is positive now',
  },
  {
    facts: {
      positiveBefore: ['recent', 'old'],
      iggLost: ['no'],
      negativeEarlier: ['near', 'unclear', 'other', 'same', 'vaccinated', 'vaccine-recent'],
    },
    why: 'a negative after an IgG positive is one that was lost',
  },
  {
    facts: {
      subject: ['pregnant'],
      firstPositiveIgm: ['reactive'],
      igmEarlier: ['no'],
      iggLost: ['no'],
      negativeEarlier: ['unclear', 'other', 'same'],
    },
    why: 'the reactive sample lies before the pregnancy, the negative one in it: IgG was lost',
  },
  {
    facts: { avidity: ['high-between'] },
    tables: ['rubella-mother', 'cmv-mother'],
    why: 'only toxoplasma has weeks between plain and late',
  },
  {
    facts: { negativeEarlier: ['vaccinated', 'vaccine-recent'] },
    tables: ['toxoplasma-mother', 'cmv-mother'],
    why: 'no vaccine is read beside toxoplasma or CMV',
  },
  ...each(
    { negativeEarlier: ['near', 'unclear', 'other', 'same'], greyEarlier: ['yes'] },
    { vaccine: ['recent'] },
    'a recent vaccine lies after the sample, or explains it',
  ),
  {
    facts: { vaccine: ['unknown'], negativeEarlier: ['vaccinated', 'vaccine-recent'] },
    why: 'no vaccine is known of',
  },
  { facts: { vaccine: ['old'], negativeEarlier: ['vaccine-recent'] }, why: 'the vaccine is old' },
  {
    facts: { avidityGiven: ['no'], secondAvidityGiven: ['no'], earlierAny: ['no'], avidity: other('none') },
    why: 'no avidity was measured',
  },
  ...each(
    { avidityGiven: ['no'], secondAvidityGiven: ['no'] },
    { avidityMethods: ['disagree'] },
    'two methods were run',
  ),
  {
    facts: {
      avidityMethods: ['disagree'],
      avidity: ['none', 'high-plain', 'high-between', 'high-late', 'high-unknown'],
    },
    why: 'high against low is read as intermediate, and contradicts an earlier high one',
  },
  {
    facts: { avidity: ['high-plain'], firstTest: ['late'], earlierAny: ['no'] },
    tables: ['toxoplasma-mother', 'cmv-mother'],
    why: 'so late no claim of a laboratory reaches back from the present sample to where a high avidity is plain',
  },
  { facts: { contact: ['none'], iggBeforeContact: ['yes'] }, why: 'there was no contact' },
  { facts: { negativeEver: ['no'], negativeEarlier: other('none') }, why: 'there was no negative sample' },
  {
    facts: { negatives: other('none'), cordAge: ['at-birth', 'unknown'] },
    why: 'a negative IgG of an infant counts months after birth',
  },
  {
    facts: { negatives: other('none'), age: ['day-0-4', 'day-5-9', 'day-10-28', 'day-29-91', 'unknown'] },
    why: 'a negative IgG of an infant counts from five months, where the age is known',
  },
  { facts: { negativeEver: ['no'], negativeOldEnough: ['yes'] }, why: 'there was no negative sample' },
];

interface Masked {
  readonly slot: number;
  /** Values that are among those of the combination, as bits. */
  readonly values: number;
}
export interface Together {
  readonly why: string;
  readonly all: readonly Masked[];
}
const masked = new WeakMap<Compiled, readonly Together[]>();

/** The combinations of a table, as bits over its slots. */
export function neverIn(compiled: Compiled): readonly Together[] {
  let all = masked.get(compiled);
  if (all === undefined) {
    all = NEVER.flatMap(({ facts, tables, why }) => {
      if (tables?.includes(compiled.table.id) === false) return [];
      const own = Object.entries(facts).map(([fact, named]): Masked | null => {
        const slot = compiled.slotOf.get(fact) ?? -1;
        const spec = compiled.slots[slot];
        if (spec?.spec == null) return null;
        const isNamed = (value: string) =>
          'not' in named ? !named.not.includes(value) : named.includes(value);
        return {
          slot,
          values: spec.values.reduce((set, value, at) => (isNamed(value) ? set | (1 << at) : set), 0),
        };
      });
      const held = own.flatMap((one) => one ?? []);
      return held.length === own.length ? [{ why, all: held }] : [];
    });
    masked.set(compiled, all);
  }
  return all;
}
