/** What each named source says of a case, beside what the tables conclude. */
import type { FactSpec } from './table.ts';
import type { ActionCode, Conclusion, GuidelineSays, Pathogen, Subject } from './vocabulary.ts';
import type { CaseView } from './view.ts';
import { readFact } from './readers.ts';
import type { AssessWords } from './words.ts';

export interface GuidelineStatement {
  readonly id: string;
  readonly source: string;
  readonly pathogen: Pathogen;
  readonly subject?: readonly Subject[];
  readonly when: { readonly [fact: string]: readonly string[] | undefined };
  /** null: the source names no conclusion. */
  readonly conclusion: Conclusion | null;
  readonly advises: readonly ActionCode[];
  readonly against: readonly ActionCode[];
  /** The source has no row for this pattern: that is no agreement. */
  readonly silent?: true;
  readonly says: string;
}

const WOMAN: readonly Subject[] = ['planning', 'pregnant'];
const OLD: readonly Conclusion[] = ['immune', 'past_infection'];

interface Ready {
  readonly one: GuidelineStatement;
  readonly conditions: readonly (readonly [string, readonly string[]])[];
}
const ready = new WeakMap<readonly GuidelineStatement[], Map<string, readonly Ready[]>>();

/** The statements for a pathogen and subject, sorted out once. */
function statementsFor(
  all: readonly GuidelineStatement[],
  pathogen: Pathogen,
  subject: Subject,
): readonly Ready[] {
  let sorted = ready.get(all);
  if (sorted === undefined) ready.set(all, (sorted = new Map<string, readonly Ready[]>()));
  const key = `${pathogen} ${subject}`;
  let found = sorted.get(key);
  if (found === undefined) {
    found = all
      .filter((one) => one.pathogen === pathogen && (one.subject ?? WOMAN).includes(subject))
      .map((one) => ({
        one,
        conditions: Object.entries(one.when).flatMap(([fact, values]) =>
          values === undefined ? [] : [[fact, values] as const],
        ),
      }));
    sorted.set(key, found);
  }
  return found;
}

/** `immune` and `past_infection` count as one. */
const isSame = (one: Conclusion, other: Conclusion) =>
  one === other || (OLD.includes(one) && OLD.includes(other));

/** A source that names no conclusion is judged by its advice (FINDINGS F65). */
function agrees(one: GuidelineStatement, conclusion: Conclusion, actions: readonly ActionCode[]): boolean {
  if (one.against.some((code) => actions.includes(code))) return false;
  if (one.silent === true) return false;
  if (one.conclusion === null)
    return one.advises.length === 0 || one.advises.some((code) => actions.includes(code));
  return isSame(one.conclusion, conclusion);
}

/** The statements that hold for a case. */
function holding(
  statements: readonly GuidelineStatement[],
  facts: { readonly [fact: string]: FactSpec },
  pathogen: Pathogen,
  view: CaseView,
): readonly GuidelineStatement[] {
  const read = new Map<string, string>();
  const valueOf = (fact: string): string => {
    let value = read.get(fact);
    const spec = facts[fact];
    if (value === undefined && spec !== undefined) read.set(fact, (value = readFact(view, spec)));
    return value ?? '';
  };
  return statementsFor(statements, pathogen, view.subject)
    .filter(({ conditions }) => conditions.every(([fact, values]) => values.includes(valueOf(fact))))
    .map(({ one }) => one);
}

/** The statements that hold for a case, in the order of the table of statements. */
export function guidelinesOf(
  statements: readonly GuidelineStatement[],
  facts: { readonly [fact: string]: FactSpec },
  pathogen: Pathogen,
  view: CaseView,
  conclusion: Conclusion,
  actions: readonly ActionCode[],
  words: AssessWords,
): GuidelineSays[] {
  return holding(statements, facts, pathogen, view).map((one) => ({
    source: one.source,
    advice: words.says(one.says),
    agrees: agrees(one, conclusion, actions),
  }));
}

/** What an answer is compared by. */
export interface Answer {
  readonly pathogen: Pathogen;
  readonly conclusion: Conclusion;
  readonly actions: readonly { readonly code: ActionCode }[];
}

/** One source beside an answer, and what differs where the statement says it. */
export interface Comparison {
  readonly source: string;
  /** Key of the sentence. */
  readonly says: string;
  /** A source without a row for the pattern neither agrees nor differs. */
  readonly stance: 'differs' | 'agrees' | 'silent';
  /** The conclusion it reaches, where that is another than ours. */
  readonly conclusion: Conclusion | null;
  /** Steps it advises that are not ours. */
  readonly notOurs: readonly ActionCode[];
  /** Steps of ours that it advises against. */
  readonly notTheirs: readonly ActionCode[];
}

/** The statements that hold for a case beside the answer to it, each with what differs. */
export function compareGuidelines(
  statements: readonly GuidelineStatement[],
  facts: { readonly [fact: string]: FactSpec },
  view: CaseView,
  answer: Answer,
): Comparison[] {
  const actions = answer.actions.map(({ code }) => code);
  return holding(statements, facts, answer.pathogen, view).map((one) => {
    const agreed = agrees(one, answer.conclusion, actions);
    const differs = one.conclusion !== null && !isSame(one.conclusion, answer.conclusion);
    return {
      source: one.source,
      says: one.says,
      stance: one.silent === true ? 'silent' : agreed ? 'agrees' : 'differs',
      conclusion: differs ? one.conclusion : null,
      notOurs: one.advises.filter((code) => !actions.includes(code)),
      notTheirs: actions.filter((code) => one.against.includes(code)),
    };
  });
}
