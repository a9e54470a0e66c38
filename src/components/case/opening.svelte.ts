/** The first page of a case as it stands: who, which infections, which day. Half-typed text is kept as typed. */
import type { Choices } from '../../machines/consultation-context.ts';
import type { Question } from '../../machines/consultation-types.ts';
import {
  answered,
  currentAnswers,
  currentAsk,
  startChoices,
  type ConsultationSnapshot,
} from '../../machines/consultation-view.ts';
import { PATHOGENS, SUBJECTS, type Pathogen, type Subject } from '../../rules/vocabulary.ts';
import { readDate, typedDate } from './date.ts';
import { readDraft, type Drafts } from './draft.ts';

export class Opening {
  pathogens = $state<Pathogen[]>([]);
  /** A subject, or empty. */
  subject = $state('');
  sampledOn = $state('');

  constructor(choices: Choices | null = null) {
    if (choices === null) return;
    this.pathogens = [...choices.pathogens];
    this.subject = choices.subject;
    this.sampledOn = typedDate(choices.sampledOn);
  }
}

/** The day of the sample, null where none is typed, undefined where it cannot be read. */
export function dayOf({ sampledOn }: Opening): string | null | undefined {
  const read = readDate(sampledOn);
  return 'iso' in read ? read.iso : undefined;
}

export const inOrder = (pathogens: readonly Pathogen[]): Pathogen[] =>
  PATHOGENS.filter((pathogen) => pathogens.includes(pathogen));

export const asSubject = (value: string): Subject | null => SUBJECTS.find((one) => one === value) ?? null;

/** What a draft is kept under: never one of the woman for her newborn. */
export const draftName = (subject: string, key: string): string =>
  `${subject === 'newborn' ? subject : 'woman'} ${key}`;

/** The first field of an answer on the lab slip. */
export function fieldOf(key: string, questions: readonly Question[]): string {
  const kind = questions.find(({ id }) => key.endsWith(`.${id}`))?.kind;
  if (kind === undefined) return 'slip-infections';
  if (kind === 'ticks') return `${key}-ticked`;
  const isTyped = kind === 'week' || kind === 'days' || kind === 'weeks' || kind === 'count';
  if (kind === 'age') return `${key}-way`;
  return isTyped ? `${key}-text` : `${key}-choice`;
}

/**
 * The drafts that are still what stands on a page: that of the question asked now, those of questions without an
 * answer, and those that say what was answered. What was typed over an answer and given up again is left out.
 */
export function pruned(drafts: Drafts, snapshot: ConsultationSnapshot): Drafts {
  const choices = startChoices(snapshot);
  if (choices === null) return drafts;
  const now = currentAsk(snapshot);
  const open = now === null ? [] : [{ ...now, answers: currentAnswers(snapshot), used: true }];
  const known = [...open, ...answered(snapshot)];
  const holds = (name: string) => {
    const key = name.slice(name.indexOf(' ') + 1);
    const ask = known.find((one) => one.key === key);
    if (ask === undefined || name !== draftName(choices.subject, key) || key === now?.key) return true;
    const draft = drafts[name];
    const reading = draft === undefined ? null : readDraft(ask, draft, choices.sampledOn);
    return (
      reading !== null &&
      'answers' in reading &&
      Object.entries(reading.answers).every(
        ([fact, answer]) =>
          JSON.stringify(answer) === JSON.stringify(ask.answers[fact as keyof typeof ask.answers]),
      )
    );
  };
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => holds(name)));
}
