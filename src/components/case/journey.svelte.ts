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
import type { Choices, ConsultationEvent } from '../../machines/consultation-context.ts';
import type { consultationMachine } from '../../machines/consultation.ts';
import type { createConsultation } from '../../machines/start.ts';
import type { Case, Pathogen } from '../../rules/vocabulary.ts';
import type { Drafts } from './draft.ts';
import { knownPractice } from './practice.ts';
import { unlikelyIn } from './unlikely.ts';

type Consultation = Actor<typeof consultationMachine>;

interface Doubted {
  readonly pathogen: Pathogen;
  readonly ask: Ask;
  readonly answers: Answers;
  readonly sampledOn: string | null;
}

/** One case on the screen: the consultation, its steps in the browser's history, and a likely mistake asked about. */
export class Journey {
  doubt = $state.raw<Doubted | null>(null);
  /** What was typed before a likely mistake was asked about. */
  retained = $state.raw<Answers | null>(null);
  /** Counts the screens, so that each is new even where the question is the same. */
  turn = $state(0);
  /** What stands on the pages where dates are typed, as it was typed. */
  drafts: Drafts = {};
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
  start = (choices: Choices): void => {
    const held = startChoices(this.snapshot);
    const practice = held ? (held.practice ?? null) : this.sitePractice;
    this.#go({ type: 'START', ...choices, practice });
  };

  /** A new case that begins with what a report holds; the one before is given up. */
  takeIn = (cases: readonly Case[]): void => {
    this.drafts = {};
    this.#doubted = false;
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
    const pathogen = this.#doubted ? null : unlikelyIn(ask, answers, answered(this.snapshot));
    if (pathogen !== null) {
      this.#doubted = true;
      this.doubt = { pathogen, ask, answers, sampledOn };
      return;
    }
    this.#go({ type: 'ANSWER', key: ask.key, answers, sampledOn });
  };

  confirm = (): void => {
    const { doubt } = this;
    if (!doubt) return;
    const { ask, answers, sampledOn } = doubt;
    this.#go({ type: 'ANSWER', key: ask.key, answers, sampledOn });
  };

  reconsider = (): void => {
    this.retained = this.doubt?.answers ?? null;
    this.doubt = null;
  };

  change = (key: string): void => {
    this.#go({ type: 'CHANGE', key });
    this.#changing = true;
  };

  back = (): void => place.back();

  renew = (): void => {
    this.#send({ type: 'NEW_CASE' });
    this.drafts = {};
    this.#doubted = false;
    place.renew();
  };

  /** For the history of the browser. */
  stepBack(): void {
    if (this.doubt) return this.reconsider();
    if (!(this.#changing && this.#again())) this.#send({ type: 'BACK' });
  }

  stepForward(): boolean {
    return this.#again();
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

  #send(event: ConsultationEvent): void {
    this.doubt = null;
    this.retained = null;
    this.#changing = false;
    this.turn += 1;
    this.#followed.send(event);
  }
}
