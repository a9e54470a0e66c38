/** Drives the consultation as the screens do: event by event, with what a person knows who knows one whole case. */
import { createActor } from 'xstate';
import { tableFor } from '../../../src/exchange/shelf.ts';
import {
  ASK,
  type Answer,
  type Answers,
  type Ask,
  type Question,
} from '../../../src/machines/consultation-types.ts';
import { answered, currentAnswers, currentAsk, outcomes } from '../../../src/machines/consultation-view.ts';
import { consultationMachine } from '../../../src/machines/consultation.ts';
import { shelf } from '../../../src/machines/start.ts';
import { answerOf } from '../../../src/proof/answer.ts';
import type { Decided } from '../../../src/rules/decide.ts';
import type { Action, Assessment, Case, FactPath, ResultKey } from '../../../src/rules/vocabulary.ts';
import { valueAt } from '../../../src/rules/view.ts';
import { brings, onThisSerum } from '../../../src/tables/action-results.ts';
import { codesOf, LightAnswer, type Codes } from './light.ts';

/** No conversation is longer than this. */
const MOST_QUESTIONS = 200;

/** What the case holds at a path, as an answer. */
function heldAt(c: Case, fact: FactPath): Answer {
  if (!fact.startsWith('results.')) return valueAt(c, fact);
  return c.results[fact.slice(8) as ResultKey] ?? { class: 'not-done' };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a person says to a question who knows exactly what the case holds. */
export function answersFrom(c: Case, question: Question, offered: readonly FactPath[]): Answers {
  const said = offered.map((fact): [FactPath, Answer] => {
    const held = heldAt(c, fact);
    const tick = question.ticks?.find((one) => one.fact === fact);
    if (tick === undefined || held === null || same(held, tick.no)) return [fact, held];
    return [fact, tick.yes === ASK ? ASK : held];
  });
  return Object.fromEntries(said);
}

/** The machine's own conclusion with the plan for what it was told, in codes. */
function inCodes({ conclusion }: Decided, source: Case): Assessment {
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) throw new Error(`no table for ${source.pathogen}, ${source.subject}`);
  return new LightAnswer(source, { ...codesOf(answerOf(compiled, source)), conclusion });
}

/** A consultation about the cases of one slip: one person, one sample, each infection once. */
export class Slip {
  readonly #cases: readonly Case[];
  readonly actor;

  /**
   * @param order of the infections on the slip; that of the cases unless given
   * @param using the tables and questions; the real ones unless given
   */
  constructor(cases: readonly Case[], order = cases.map(({ pathogen }) => pathogen), using = shelf) {
    this.#cases = cases;
    this.actor = createActor(consultationMachine, {
      input: { shelf: using, services: { assess: inCodes } },
    }).start();
    const [first] = cases;
    if (first === undefined) throw new Error('a slip without a case');
    const practice = first.settings?.practice ?? null;
    this.actor.send({ type: 'START', pathogens: order, subject: first.subject, sampledOn: null, practice });
  }

  ask(): Ask | null {
    return currentAsk(this.actor.getSnapshot());
  }

  /** What these cases hold about a question; the first of them where it is about the person. */
  says({ question, pathogen, offered }: Ask): Answers {
    const about = this.#cases.find((one) => pathogen === null || one.pathogen === pathogen);
    if (about === undefined) throw new Error(`no case of ${String(pathogen)}`);
    return answersFrom(about, question, offered);
  }

  /** Answers the present question from the cases. @returns false where nothing is asked. */
  step(): boolean {
    const ask = this.ask();
    if (ask === null) return false;
    this.answer(ask.key, this.says(ask));
    return true;
  }

  answer(key: string, answers: Answers): void {
    this.actor.send({ type: 'ANSWER', key, answers });
  }

  back(): void {
    this.actor.send({ type: 'BACK' });
  }

  change(key: string): void {
    this.actor.send({ type: 'CHANGE', key });
  }

  /** The answers held to the present question. */
  held(): Answers {
    return currentAnswers(this.actor.getSnapshot());
  }

  /** Questions on the path, in order. */
  path(): readonly Ask[] {
    return answered(this.actor.getSnapshot()).filter(({ used }) => used);
  }

  /** Answers until nothing is asked. */
  finish(): this {
    let steps = 0;
    while (this.step()) if (++steps > MOST_QUESTIONS) throw new Error('the questions do not end');
    return this;
  }

  /** Everything that is shown: where it stands, the question, the answers, the results. */
  shown(): string {
    const snapshot = this.actor.getSnapshot();
    return JSON.stringify([snapshot.value, this.ask(), answered(snapshot), outcomes(snapshot)]);
  }

  /** What is said at the end about one case of the slip. */
  told(c: Case): string {
    const found = outcomes(this.actor.getSnapshot()).find(({ pathogen }) => pathogen === c.pathogen);
    if (found === undefined) throw new Error(`no result for ${c.pathogen}`);
    return saidOf(found.assessment, found.cannotSay, c);
  }
}

/** A test on this serum whose result the case holds: ordered again where no row needs the result, so nothing asks for it. */
function isThere({ code, when = '' }: Action, c: Case): boolean {
  const path: FactPath | undefined = Object.entries(brings).find(([one]) => one === code)?.[1];
  if (path === undefined || !onThisSerum.some((time) => time === when)) return false;
  return valueAt(c, path) !== 'not-done';
}

/**
 * What is advised, in codes, without what depends on how much was asked: reasons, what is missing, the window, the
 * record, and tests on this serum whose result is there.
 */
export function saidOf(answer: Codes | null, cannotSay: boolean, c: Case): string {
  if (answer === null) return 'nothing';
  const { conclusion, urgency, actions, avoid } = answer;
  const steps = actions.filter((one) => !isThere(one, c)).map(({ code, when = '' }) => `${code}@${when}`);
  return JSON.stringify({ conclusion, cannotSay, urgency, steps, avoid: avoid.map(({ code }) => code) });
}
