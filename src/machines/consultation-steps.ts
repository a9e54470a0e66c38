/** The steps of a consultation, as functions of what it knows. */
import type { AssessmentContext, AssessmentInput } from './assessment.ts';
import type { Choices, ConsultationContext, Filled, Services, Shelf } from './consultation-context.ts';
import { ASK, type Answer, type Answered, type Answers, type Outcome } from './consultation-types.ts';
import { caseOf } from './next-question.ts';
import { replay, type Given } from './replay.ts';

const whose = (context: ConsultationContext) =>
  context.choices?.subject === 'newborn' ? 'newborn' : 'woman';

/** What has been answered for this person. */
export function givenTo(context: ConsultationContext): Given {
  return context.given[whose(context)];
}

/** The questions passed before the one that is asked now. */
export function asksBefore({ path, changing }: ConsultationContext): readonly Answered[] {
  const index = path.findIndex((ask) => ask.key === changing);
  return index < 0 ? path : path.slice(0, index);
}

const starts = new WeakMap<Choices, { shelf: Shelf; inputs: readonly AssessmentInput[] }>();

/**
 * The start of each assessment on the slip, before the first answer. The same choices give the same objects, by which
 * `replay` knows again what it worked out before.
 */
export function startsOf({ choices, shelf }: ConsultationContext): readonly AssessmentInput[] {
  if (choices === null) return [];
  const known = starts.get(choices);
  if (known?.shelf === shelf) return known.inputs;
  const { subject, sampledOn, practice = null } = choices;
  const inputs = choices.pathogens.map((pathogen) => ({
    compiled: shelf.compiled(pathogen, subject),
    questions: shelf.questions,
    given: caseOf(pathogen, subject, {}, sampledOn, practice),
    answers: {},
    complete: false,
  }));
  starts.set(choices, { shelf, inputs });
  return inputs;
}

/** Where the consultation stands: the path so far, and the question asked now (a changed one first). */
export function positionOf(context: ConsultationContext) {
  const { path, ask } = replay(startsOf(context), givenTo(context));
  const changed = path.find((passed) => passed.key === context.changing);
  return { path, ask: changed ?? ask, changing: changed?.key ?? null };
}

/** What was answered, without what was worked out from another day of the sample. */
export function keepUndated({ given, fromDates }: ConsultationContext): Partial<ConsultationContext> {
  const without = (all: Given, dated: readonly string[]): Given =>
    Object.fromEntries(Object.entries(all).filter(([key]) => !dated.includes(key)));
  return {
    given: {
      woman: without(given.woman, fromDates.woman),
      newborn: without(given.newborn, fromDates.newborn),
    },
    fromDates: { woman: [], newborn: [] },
  };
}

/** What was answered, with the answers of one page in the place of those that stood for its questions. */
export function fill(
  context: ConsultationContext,
  page: { readonly choices: Choices; readonly answers: Filled; readonly dated: readonly string[] },
): Pick<ConsultationContext, 'given' | 'fromDates'> {
  const { choices, answers, dated } = page;
  const sameDay = choices.sampledOn === context.choices?.sampledOn;
  const kept = sameDay ? context : { ...context, ...keepUndated(context) };
  const person = whose({ ...context, choices });
  const given = Object.entries({ ...kept.given[person], ...answers }).flatMap(([key, held]) =>
    held === null ? [] : [[key, held] as const],
  );
  const others = kept.fromDates[person].filter((key) => !(key in answers));
  return {
    given: { ...kept.given, [person]: Object.fromEntries(given) },
    fromDates: { ...kept.fromDates, [person]: [...others, ...dated] },
  };
}

/** Whether the answer to the present question rests on the day of the sample; a day asked for there is taken over. */
export function dateAnswer(
  context: ConsultationContext,
  sampledOn: string | null,
): Pick<ConsultationContext, 'fromDates' | 'choices'> {
  const { ask, choices, fromDates } = context;
  const person = whose(context);
  const others = fromDates[person].filter((key) => key !== ask?.key);
  const dated = ask === null || sampledOn === null ? others : [...others, ask.key];
  return {
    fromDates: { ...fromDates, [person]: dated },
    choices: choices === null || sampledOn === null ? choices : { ...choices, sampledOn },
  };
}

/**
 * What was answered, with these answers to the present question. Every fact that was offered is settled by it:
 * one left out is not known, or, where a tick calls for its own question, still to be asked.
 */
export function keep(context: ConsultationContext, answers: Answers): ConsultationContext['given'] {
  const { ask } = context;
  if (ask === null) return context.given;
  const settled = ask.offered.map((fact): [string, Answer] => {
    const follows = ask.question.ticks?.some((tick) => tick.fact === fact && tick.yes === ASK) === true;
    const answer = answers[fact] === undefined && follows ? ASK : (answers[fact] ?? null);
    return [fact, answer === ASK && !follows ? null : answer];
  });
  const given = givenTo(context);
  const kept = { ...given, [ask.key]: { ...given[ask.key], ...Object.fromEntries(settled) } };
  return { ...context.given, [whose(context)]: kept };
}

/** What is said at the end of an assessment. Fails closed: no assessment stands where one could not be made. */
export function outcomeOf({ now, source }: AssessmentContext, services: Services): Outcome {
  const nothing = { pathogen: source.pathogen, source, assessment: null, cannotSay: true };
  if (now.kind === 'asks' || now.decision.kind === 'gap') return nothing;
  try {
    const assessment = services.assess(now.decision, source);
    return { pathogen: source.pathogen, source, assessment, cannotSay: now.kind === 'cannotSay' };
  } catch {
    return nothing;
  }
}
