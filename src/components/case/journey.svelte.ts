import type { Actor } from 'xstate';
import { useActor, type Followed } from '../../browser/actor.svelte.ts';
import { place } from '../../browser/place.svelte.ts';
import { preferences } from '../../browser/preferences.svelte.ts';
import type { Answers, Ask } from '../../machines/consultation-types.ts';
import {
  answered,
  answeredOn,
  currentAnswers,
  currentAsk,
  startChoices,
  type ConsultationSnapshot,
} from '../../machines/consultation-view.ts';
import type { Choices, ConsultationEvent, Filled } from '../../machines/consultation-context.ts';
import type { consultationMachine } from '../../machines/consultation.ts';
import type { createConsultation } from '../../machines/start.ts';
import type { Case, FactPath, Pathogen } from '../../rules/vocabulary.ts';
import type { Drafts } from './draft.ts';
import { dayOf, fieldOf, Opening, pruned } from './opening.svelte.ts';
import { knownPractice } from './practice.ts';
import { unlikelyIn } from './unlikely.ts';

type Consultation = Actor<typeof consultationMachine>;

interface Doubted {
  readonly pathogen: Pathogen;
  /** What was answered; nothing on the lab slip, where all stands on the page already. */
  readonly given?: { readonly ask: Ask; readonly answers: Answers; readonly sampledOn: string | null };
}

/** The two ways in to one consultation: a question a page, or the whole slip on one page. */
export type Door = 'guided' | 'slip';

/** Where the lab slip leads to when nothing is open any more. */
const WHOLE_RESULT = '/result/whole';

/** One case on the screen: the consultation, its steps in the browser's history, and a likely mistake asked about. */
export class Journey {
  doubt = $state.raw<Doubted | null>(null);
  /** What was typed before a likely mistake was asked about. */
  retained = $state.raw<Answers | null>(null);
  /** Counts the screens, so that each is new even where the question is the same. */
  turn = $state(0);
  /** Counts the cases: what a page of one has computed is thrown away with it. */
  cases = $state(0);
  door = $state<Door>('guided');
  /** What stands in the fields, as it was typed: one copy for both doors. */
  drafts: Drafts = {};
  /** The facts that stood in a gate of the lab slip when it was answered there. */
  gates = $state<{ [name: string]: readonly FactPath[] }>({});
  /** The lab slip's fields as an answer filled them: one that was not touched says nothing new. */
  loaded: { [name: string]: string } = {};
  /** The first page as it stands, half-typed text included. */
  opening = $state.raw(new Opening());
  #anchor: string | undefined;
  #followed: Followed<Consultation>;
  #doubted = false;
  #changing = false;

  constructor(actor: ReturnType<typeof createConsultation>) {
    this.#followed = useActor(actor);
  }

  get snapshot(): ConsultationSnapshot {
    const { snapshot } = this.#followed;
    if (snapshot.status === 'error') throw snapshot.error;
    return snapshot;
  }

  /** In the middle of a case. */
  get busy(): boolean {
    const { status, value } = this.#followed.snapshot;
    return status === 'active' && value === 'asking';
  }

  /** A case keeps the practice it was started with; a new one takes the practice of this site. */
  get #practice(): string | null {
    const held = startChoices(this.snapshot);
    return held ? (held.practice ?? null) : this.sitePractice;
  }

  /** @param week the answer to the question of the week, where it stands on the first page; null: none any more. */
  start = (choices: Choices, week?: Answers | null): void => {
    const practice = this.#practice;
    if (week === undefined) return this.#go({ type: 'START', ...choices, practice });
    const answers = { 'person.week': week };
    this.#go({ type: 'FILL', choices: { ...choices, practice }, answers, dated: [] });
  };

  /** What the lab slip holds now. It stays the same page, and the same step of the history. */
  fill = (choices: Choices, answers: Filled, dated: readonly string[]): void => {
    this.#followed.send({ type: 'FILL', choices: { ...choices, practice: this.#practice }, answers, dated });
  };

  /** The other way in, with all that is typed. */
  enterBy = (door: Door): void => {
    if (door === this.door) return;
    const { snapshot } = this;
    this.loaded = {};
    if (door === 'slip') this.drafts = pruned(this.drafts, snapshot);
    // A date that cannot be read is shown where it stands.
    else if (startChoices(snapshot) && dayOf(this.opening) === undefined)
      this.#followed.send({ type: 'CHANGE', key: 'start' });
    this.doubt = null;
    this.retained = null;
    this.#changing = false;
    this.door = door;
    this.turn += 1;
    place.step();
  };

  /** On the lab slip: an entry that is probably a slip of the pen is asked about once. */
  doubts = (pathogen: Pathogen): boolean => {
    if (this.#doubted) return false;
    this.#doubted = true;
    this.doubt = { pathogen };
    return true;
  };

  /** A new case that begins with what a report holds; the one before is given up. */
  takeIn = (cases: readonly Case[]): void => {
    this.#forget();
    this.#send({ type: 'IMPORT', cases, practice: this.sitePractice });
    place.renew();
  };

  /** The practice kept on this device, where these tables hold it. */
  get sitePractice(): string | null {
    return knownPractice(preferences.practice);
  }

  /** Follows another practice in the open case, when that is asked for. */
  follow = (practice: string | null): void => this.#send({ type: 'PRACTICE', practice });

  answer = (answers: Answers, sampledOn: string | null): void => {
    const ask = currentAsk(this.snapshot);
    if (ask === null) return;
    const pathogen = unlikelyIn(ask, answers, answered(this.snapshot));
    if (pathogen !== null && this.doubts(pathogen)) {
      this.doubt = { pathogen, given: { ask, answers, sampledOn } };
      return;
    }
    this.#go({ type: 'ANSWER', key: ask.key, answers, sampledOn });
  };

  confirm = (): void => {
    const { doubt } = this;
    if (!doubt) return;
    if (!doubt.given) return this.showResult();
    const { ask, answers, sampledOn } = doubt.given;
    this.#go({ type: 'ANSWER', key: ask.key, answers, sampledOn });
  };

  reconsider = (): void => {
    this.retained = this.doubt?.given?.answers ?? null;
    this.doubt = null;
  };

  /** The whole result, from the lab slip. */
  showResult = (): void => {
    this.doubt = null;
    place.show(WHOLE_RESULT);
  };

  change = (key: string): void => {
    if (this.door === 'slip') {
      this.#anchor = fieldOf(key, this.snapshot.context.shelf.questions);
      place.show('/');
      return;
    }
    this.#go({ type: 'CHANGE', key });
    this.#changing = true;
  };

  /** The field to go to on the page that is shown now, once. */
  takeAnchor(): string | undefined {
    const anchor = this.#anchor;
    this.#anchor = undefined;
    return anchor;
  }

  back = (): void => place.back();

  renew = (): void => {
    this.#send({ type: 'NEW_CASE' });
    this.#forget();
    place.renew();
  };

  /** For the history of the browser. */
  stepBack(): void {
    if (this.doubt) return this.reconsider();
    if (this.door === 'slip') return;
    if (!(this.#changing && this.#again())) this.#send({ type: 'BACK' });
  }

  stepForward(): boolean {
    return this.door === 'slip' || this.#again();
  }

  stop(): void {
    this.#followed.stop();
  }

  /** Gives the answer that is already there once more. */
  #again(): boolean {
    const { snapshot } = this;
    const ask = currentAsk(snapshot);
    const choices = startChoices(snapshot);
    if (snapshot.value === 'start' && choices) {
      this.#send({ type: 'START', ...choices });
      return true;
    }
    const answers = currentAnswers(snapshot);
    if (ask === null || !ask.offered.every((fact) => fact in answers)) return false;
    this.#send({ type: 'ANSWER', key: ask.key, answers, sampledOn: answeredOn(snapshot) });
    return true;
  }

  #go(event: ConsultationEvent): void {
    this.#send(event);
    place.step();
  }

  #forget(): void {
    this.drafts = {};
    this.gates = {};
    this.loaded = {};
    this.opening = new Opening();
    this.#doubted = false;
    this.cases += 1;
    // The engine remembers the text that a pattern fitted last.
    /^/.test('');
  }

  #send(event: ConsultationEvent): void {
    this.doubt = null;
    this.retained = null;
    this.#changing = false;
    this.turn += 1;
    this.#followed.send(event);
    const choices = startChoices(this.#followed.snapshot);
    if (choices) this.opening = new Opening(choices);
  }
}
