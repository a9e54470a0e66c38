/** A consultation under fire: events in any order, by lot but always the same, and what must hold after each of them. */
import { createActor, type Actor } from 'xstate';
import type { Choices, Services, Shelf } from '../../src/machines/consultation-context.ts';
import { ASK, type Answer, type Answers } from '../../src/machines/consultation-types.ts';
import {
  answered,
  answeredOn,
  currentAnswers,
  currentAsk,
  outcomes,
  startChoices,
} from '../../src/machines/consultation-view.ts';
import { consultationMachine } from '../../src/machines/consultation.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import type { Decided, Gap } from '../../src/rules/decide.ts';
import {
  PATHOGENS,
  SUBJECTS,
  type Assessment,
  type Case,
  type Earlier,
  type Pathogen,
} from '../../src/rules/vocabulary.ts';
import { seededRng, type Rng } from '../proof/random-cases.ts';
import { waysToAnswer } from './answering.ts';

/** What was decided, without words: the conclusion, and every row that held. */
function inShort(decided: Decided | Gap): string {
  if (decided.kind === 'gap') return 'gap';
  const { conclusion, cannotSay, fired } = decided;
  return [conclusion, cannotSay, ...fired.map(({ row }) => row.row.id)].join(' ');
}

/** The decision in the place of the assessment in words. */
export const services: Services = {
  assess: (decision) => ({ record: inShort(decision) }) as unknown as Assessment,
};

export const KINDS = [
  ...['ANSWER', 'BACK', 'back and again', 'CHANGE', 'START', 'NEW_CASE', 'FILL', 'IMPORT'],
  ...['PRACTICE', 'reload', 'out of place'],
] as const;
export type Kind = (typeof KINDS)[number];

/** Out of a hundred. */
const OFTEN: { readonly [K in Kind]?: number } = {
  ANSWER: 52,
  BACK: 9,
  'back and again': 6,
  CHANGE: 8,
  FILL: 6,
  IMPORT: 4,
  PRACTICE: 4,
  NEW_CASE: 3,
  reload: 1,
  'out of place': 7,
};
const DAYS = [null, '2026-12-04', '2028-02-29'];
const PRACTICES = [null, 'germany', 'france'];

/** Each case is marked in its results, so that a result of one can be told in another. */
const MARK = /case-(\d+)-(woman|newborn)-(\w+)/gu;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  );
};
const asText = (value: unknown) => JSON.stringify(sorted(value));

export class Walk {
  readonly counts = new Map<Kind, number>();
  readonly faults: string[] = [];
  results = 0;
  readonly #expected = new Map<string, string>();
  #actor: Actor<typeof consultationMachine>;
  readonly #rng: Rng;
  readonly #shelf: Shelf;
  readonly #services: Services;
  readonly #machine: typeof consultationMachine;
  readonly #imports: readonly (readonly Case[])[];
  #number = 1;

  /**
   * @param imports slips that a report may hold; each list of cases as it comes, not all of them one slip
   * @param using what the consultation asks; tests put a faulty one in its place
   */
  constructor(
    seed: number,
    shelf: Shelf,
    imports: readonly (readonly Case[])[],
    using: Services = services,
    machine = consultationMachine,
  ) {
    this.#machine = machine;
    this.#rng = seededRng(seed);
    this.#shelf = shelf;
    this.#imports = imports;
    this.#services = using;
    this.#actor = this.#begin();
  }

  #begin() {
    return createActor(this.#machine, {
      input: { services: this.#services, shelf: this.#shelf },
    }).start();
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#rng() * from.length)] as T;
  }

  #choices(): Choices {
    const first = this.#pick(PATHOGENS);
    const pathogens = this.#rng() < 0.3 ? [...new Set([first, this.#pick(PATHOGENS)])] : [first];
    const practice = this.#pick(PRACTICES);
    return { pathogens, subject: this.#pick(SUBJECTS), sampledOn: this.#pick(DAYS), practice };
  }

  /** Every result in an answer carries the mark of its case, person and infection. */
  #marked(answers: Answers, whose: string, pathogen: Pathogen | null): Answers {
    const unit = `case-${this.#number}-${whose}-${pathogen ?? 'person'}`;
    const mark = (answer: Answer): Answer =>
      typeof answer === 'object' && answer !== null && 'class' in answer ? { ...answer, unit } : answer;
    const marked = (answer: Answer | undefined): Answer =>
      Array.isArray(answer)
        ? (answer as readonly Earlier[]).map((one) => (one.igg ? { ...one, igg: { ...one.igg, unit } } : one))
        : mark(answer ?? null);
    return Object.fromEntries(Object.entries(answers).map(([fact, answer]) => [fact, marked(answer)]));
  }

  #whose(): string {
    return startChoices(this.#actor.getSnapshot())?.subject === 'newborn' ? 'newborn' : 'woman';
  }

  /** Everything that is shown: where it stands, the question, the answers, the results. */
  #shown(): string {
    const snapshot = this.#actor.getSnapshot();
    const { key = null } = currentAsk(snapshot) ?? {};
    const choices = startChoices(snapshot);
    const path = answered(snapshot).map((one) => [one.key, one.answers, one.used]);
    return asText([
      snapshot.value,
      key,
      currentAnswers(snapshot),
      path,
      choices === null ? null : { ...choices, practice: choices.practice ?? null },
      outcomes(snapshot),
    ]);
  }

  #fault(what: string): void {
    this.faults.push(`${what}: ${this.#shown().slice(0, 2000)}`);
  }

  #answer(): void {
    const snapshot = this.#actor.getSnapshot();
    const ask = currentAsk(snapshot);
    if (ask === null) return;
    const ways = waysToAnswer(ask.question, ask.offered);
    const said = ways.length === 0 ? {} : this.#pick(ways);
    const sampledOn = this.#rng() < 0.1 ? '2026-12-04' : null;
    const answers = this.#marked(said, this.#whose(), ask.pathogen);
    this.#actor.send({ type: 'ANSWER', key: ask.key, answers, sampledOn });
  }

  /** Back, and the same answer again: everything is as it was. */
  #backAndAgain(): void {
    const { value, context } = this.#actor.getSnapshot();
    if (value === 'start' || context.changing !== null) return;
    const before = this.#shown();
    this.#actor.send({ type: 'BACK' });
    const snapshot = this.#actor.getSnapshot();
    const ask = currentAsk(snapshot);
    const choices = startChoices(snapshot);
    if (ask !== null)
      this.#actor.send({
        type: 'ANSWER',
        key: ask.key,
        answers: currentAnswers(snapshot),
        sampledOn: answeredOn(snapshot),
      });
    else if (choices !== null) this.#actor.send({ type: 'START', ...choices });
    if (this.#shown() !== before)
      this.#fault(`back and the same answer differ from ${before.slice(0, 2000)}`);
  }

  #fill(): void {
    const snapshot = this.#actor.getSnapshot();
    const choices = this.#rng() < 0.5 ? (startChoices(snapshot) ?? this.#choices()) : this.#choices();
    const whose = choices.subject === 'newborn' ? 'newborn' : 'woman';
    const known = whose === this.#whose() ? answered(snapshot) : [];
    const filled = known.flatMap(({ key, question, offered, pathogen }) => {
      if (this.#rng() < 0.4) return [];
      const said = this.#pick(waysToAnswer(question, offered));
      return [[key, this.#rng() < 0.2 ? null : this.#marked(said, whose, pathogen)] as const];
    });
    const dated = filled.flatMap(([key, answers]) => (answers !== null && this.#rng() < 0.1 ? [key] : []));
    this.#actor.send({ type: 'FILL', choices, answers: Object.fromEntries(filled), dated });
  }

  #import(): void {
    const cases = this.#pick(this.#imports);
    const isOne = new Set(cases.map(({ subject, sampledOn }) => `${subject} ${sampledOn}`)).size === 1;
    const before = this.#shown();
    if (isOne) this.#number += 1;
    const practice = this.#pick(PRACTICES);
    const marked = cases.map((one) => {
      const whose = one.subject === 'newborn' ? 'newborn' : 'woman';
      const results = this.#marked(one.results as Answers, whose, one.pathogen) as Case['results'];
      return { ...one, results };
    });
    this.#actor.send({ type: 'IMPORT', cases: marked, practice });
    if (!isOne && this.#shown() !== before) this.#fault('a report of two persons left something behind');
  }

  /** What nobody can send from where the consultation stands. */
  #outOfPlace(): void {
    const before = this.#shown();
    const { value } = this.#actor.getSnapshot();
    this.#actor.send({
      type: 'ANSWER',
      key: 'rubella.nothing',
      answers: { 'results.igg': { class: 'negative' } },
    });
    this.#actor.send({ type: 'CHANGE', key: 'cmv.nothing' });
    this.#actor.send({ type: 'START', pathogens: [], subject: 'pregnant', sampledOn: null });
    if (value !== 'start') this.#actor.send({ type: 'START', ...this.#choices() });
    this.#actor.send({ type: 'IMPORT', cases: [], practice: null });
    if (this.#shown() !== before) this.#fault('an event out of place changed something');
  }

  #send(kind: Kind): void {
    const snapshot = this.#actor.getSnapshot();
    if (kind === 'START') this.#actor.send({ type: 'START', ...this.#choices() });
    else if (kind === 'ANSWER') this.#answer();
    else if (kind === 'BACK') this.#actor.send({ type: 'BACK' });
    else if (kind === 'back and again') this.#backAndAgain();
    else if (kind === 'CHANGE') {
      const keys = ['start', ...answered(snapshot).map(({ key }) => key)];
      this.#actor.send({ type: 'CHANGE', key: this.#pick(keys) });
    } else if (kind === 'FILL') this.#fill();
    else if (kind === 'IMPORT') this.#import();
    else if (kind === 'PRACTICE') this.#actor.send({ type: 'PRACTICE', practice: this.#pick(PRACTICES) });
    else if (kind === 'out of place') this.#outOfPlace();
    else {
      this.#number += 1;
      if (kind === 'NEW_CASE') this.#actor.send({ type: 'NEW_CASE' });
      else {
        this.#actor.stop();
        this.#actor = this.#begin();
      }
      this.#nothingIsLeft();
    }
  }

  #nothingIsLeft(): void {
    const { value, context } = this.#actor.getSnapshot();
    const held = [
      context.choices,
      context.given,
      context.fromDates,
      context.path,
      context.ask,
      context.outcomes,
    ];
    const isEmpty =
      asText(held) === asText([null, { woman: {}, newborn: {} }, { woman: [], newborn: [] }, [], null, []]);
    if (value !== 'start' || !isEmpty) this.#fault('something is left of the former case');
    if (JSON.stringify(this.#actor.getPersistedSnapshot()).includes('case-')) this.#fault('a mark is left');
  }

  #next(): Kind {
    const { value, context } = this.#actor.getSnapshot();
    if (value === 'start' && this.#rng() < 0.7)
      return context.choices === null || this.#rng() < 0.9 ? 'START' : 'out of place';
    let at = this.#rng() * 100;
    for (const [kind, often] of Object.entries(OFTEN) as [Kind, number][]) {
      at -= often;
      if (at < 0) return kind;
    }
    return 'ANSWER';
  }

  /** One event, and what must hold after it. */
  step(): void {
    const kind = this.#next();
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    this.#send(kind);
    this.#check();
  }

  /** The visible result is the answer to the visible inputs, or there is none; no two cases, persons or infections mix. */
  #check(): void {
    const snapshot = this.#actor.getSnapshot();
    const { choices, given, assessments } = snapshot.context;
    const isSummary = snapshot.value === 'summary';
    if (Object.keys(snapshot.children).length !== assessments.length)
      this.#fault('an assessment was left running');
    for (const person of ['woman', 'newborn'] as const)
      for (const [, number, whose] of JSON.stringify(given[person]).matchAll(MARK))
        if (number !== String(this.#number) || whose !== person)
          this.#fault(`a result of ${whose} in case ${number}`);
    const shown = outcomes(snapshot);
    if (!isSummary && shown.length > 0) this.#fault('a result stands beside a question');
    if (!isSummary || choices === null) return;
    if (shown.map(({ pathogen }) => pathogen).join() !== choices.pathogens.join())
      this.#fault('a result too many or too few');
    for (const { pathogen, source, assessment } of shown) {
      this.results += 1;
      const seen = visibleCase(choices, pathogen, answered(snapshot));
      if (asText(seen) !== asText(source))
        this.#fault(`assessed is ${asText(source)}, visible ${asText(seen)}`);
      for (const [, , , of] of JSON.stringify(source.results).matchAll(MARK))
        if (of !== pathogen && of !== 'person') this.#fault(`a result of ${of} in ${pathogen}`);
      const compiled = this.#shelf.compiled(pathogen, choices.subject);
      if (compiled === null) continue;
      const told = (assessment as { record?: string } | null)?.record ?? 'gap';
      const key = JSON.stringify(seen).replace(/,"unit":"[^"]*"/gu, '');
      const expected = this.#expected.get(key) ?? inShort(runHeadless(compiled, this.#shelf.questions, seen));
      this.#expected.set(key, expected);
      if (told !== expected) this.#fault(`${told} stands where the visible answers give ${expected}`);
    }
  }
}

/** The case that the answers on the screen make, put together anew. */
function visibleCase(choices: Choices, pathogen: Pathogen, shown: ReturnType<typeof answered>): Case {
  const { subject, sampledOn, practice = null } = choices;
  const rooms = {
    results: {} as Record<string, unknown>,
    history: {} as Record<string, unknown>,
    settings: (practice === null ? {} : { practice }) as Record<string, unknown>,
  };
  const own: Record<string, unknown> = {};
  for (const one of shown) {
    if (!one.used || (one.pathogen !== null && one.pathogen !== pathogen)) continue;
    for (const [fact, answer] of Object.entries(one.answers)) {
      if (answer === ASK) continue;
      const [room = '', name = ''] = fact.split('.');
      if (room === 'results') rooms.results[name] = answer ?? { class: 'unknown' };
      else if (room === 'history') rooms.history[name] = answer;
      else if (room === 'settings') rooms.settings[name] = answer;
      else own[fact] = answer;
    }
  }
  return { id: '', pathogen, subject, sampledOn, ...rooms, ...own };
}
