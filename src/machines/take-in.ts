/** Cases that were read from a report, as the answers of a conversation: what they hold is not asked again. */
import type { Case, FactPath, Pathogen } from '../rules/vocabulary.ts';
import type { Choices } from './consultation-context.ts';
import { ASK, type Answer, type Answers, type Question } from './consultation-types.ts';
import { keyOf, type Given } from './replay.ts';

/** The facts that a case holds, by their paths; an absent one is not known and will be asked. */
function factsOf(source: Case): Answers {
  const facts: [string, Answer][] = [];
  const put = (path: string, value: Answer | undefined) => {
    if (value !== undefined && value !== null) facts.push([path, value]);
  };
  put('gestation', source.gestation);
  put('ageDays', source.ageDays);
  put('previous', source.previous);
  put('series', source.series);
  for (const [key, result] of Object.entries(source.results)) put(`results.${key}`, result);
  for (const [key, fact] of Object.entries(source.history ?? {})) put(`history.${key}`, fact as Answer);
  put('settings.avidityExcludesWeeks', source.settings?.avidityExcludesWeeks);
  return Object.fromEntries(facts);
}

/** A gate lets through what has a value; the rest of it is asked as ever. */
function answersTo(question: Question, facts: Answers): Answers {
  const held = question.facts.filter((fact) => facts[fact] !== undefined);
  const of = (fact: FactPath): Answer => {
    const tick = question.ticks?.find((one) => one.fact === fact);
    return tick?.yes === ASK ? ASK : (facts[fact] ?? null);
  };
  return Object.fromEntries(held.map((fact) => [fact, of(fact)]));
}

function givenBy(source: Case, questions: readonly Question[]): Given {
  const facts = factsOf(source);
  const own = questions.filter(
    ({ subjects, pathogens }) => subjects.includes(source.subject) && pathogens.includes(source.pathogen),
  );
  const answers = own.map(
    (question) => [keyOf(question, source.pathogen), answersTo(question, facts)] as const,
  );
  return Object.fromEntries(answers.filter(([, held]) => Object.keys(held).length > 0));
}

/** Answers counted from the day of the sample: with another day they are asked again. */
const COUNTED: readonly FactPath[] = ['gestation', 'ageDays', 'previous'];

export interface TakenIn {
  readonly choices: Choices;
  readonly given: Given;
  /** The keys of the answers that count for this day of the sample only. */
  readonly dated: readonly string[];
}

/** True for cases of one person and one sample, each infection once: only these can be one slip. */
export function isOneSlip(cases: readonly Case[]): boolean {
  const [first] = cases;
  const pathogens = new Set<Pathogen>(cases.map(({ pathogen }) => pathogen));
  return (
    first !== undefined &&
    pathogens.size === cases.length &&
    cases.every(
      ({ subject, sampledOn = null }) => subject === first.subject && sampledOn === (first.sampledOn ?? null),
    )
  );
}

/**
 * @param cases of one slip, see {@link isOneSlip}
 * @param practice of the site, or null
 */
export function takeIn(
  cases: readonly Case[],
  questions: readonly Question[],
  practice: string | null,
): TakenIn {
  const [first] = cases;
  if (first === undefined || !isOneSlip(cases)) throw new Error('these cases are not one slip');
  const { subject, sampledOn = null } = first;
  const given = cases.reduce<Given>((all, source) => {
    const own = givenBy(source, questions);
    const joined = Object.entries(own).map(([key, answers]) => [key, { ...all[key], ...answers }] as const);
    return { ...all, ...Object.fromEntries(joined) };
  }, {});
  const dated = Object.entries(given).flatMap(([key, answers]) =>
    sampledOn !== null && COUNTED.some((fact) => fact in answers && answers[fact] !== ASK) ? [key] : [],
  );
  return {
    choices: { pathogens: cases.map(({ pathogen }) => pathogen), subject, sampledOn, practice },
    given,
    dated,
  };
}
