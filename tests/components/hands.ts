/** Hands on a keyboard: enter a slip by either door, and count every key. */
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { UNKNOWN } from '../../src/components/case/draft.ts';
import { optionsFor, tickOptions } from '../../src/components/case/options.ts';
import type { Ask } from '../../src/machines/consultation-types.ts';
import { currentAsk } from '../../src/machines/consultation-view.ts';
import type { createConsultation } from '../../src/machines/start.ts';
import { PATHOGENS, SUBJECTS, type Pathogen, type Subject } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';

export type Actor = ReturnType<typeof createConsultation>;

/** What a person reads from the paper: by the key of the question. A gate holds the facts that are ticked. */
export interface Paper {
  readonly pathogens: readonly Pathogen[];
  readonly subject: Subject;
  /** As typed; left out where there is none. */
  readonly week?: string;
  /** `rubella.igg`: a class or an option; `person.safety`: ticked facts, none for "None of these"; days: a number. */
  readonly answers: { readonly [key: string]: string | readonly string[] };
}

export class Hands {
  keys = 0;
  #user = userEvent.setup();

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys++;
      await this.#user.keyboard(key.length > 1 ? `{${key}}` : key);
    }
    await tick();
  }
}

/** Ticks boxes by their digits; one beyond the ninth is gone to, and ticked with the space bar. */
async function tickBoxes(hands: Hands, places: readonly number[], onward: string): Promise<void> {
  let at = 1;
  for (const place of places) {
    if (place <= 9) await hands.press(String(place));
    else {
      for (; at < place; at++) await hands.press(onward);
      await hands.press(' ');
    }
    at = place;
  }
}

/** The digit of a choice in its group. */
function digitOf(ask: Ask, chosen: string): string {
  const index = optionsFor(ask).findIndex(({ value }) => value === chosen);
  if (index < 0 || index > 8) throw new Error(`${ask.key} has no digit for ${chosen}`);
  return String(index + 1);
}

const chosenFor = (paper: Paper, ask: Ask) => paper.answers[ask.key];

/** The keys that answer one question of the guided way, from its heading. */
async function answerPage(hands: Hands, paper: Paper, ask: Ask): Promise<void> {
  const chosen = chosenFor(paper, ask);
  await hands.press('Tab');
  if (ask.question.kind === 'ticks') {
    const ticked = chosen === undefined || typeof chosen === 'string' ? [] : chosen;
    const options = tickOptions(ask);
    const places = options.flatMap(({ value }, index) => (ticked.includes(value) ? [index + 1] : []));
    await tickBoxes(hands, places, 'Tab');
    if (places.length === 0) await hands.press('0');
  } else if (typeof chosen === 'string' && /^\d/.test(chosen)) await hands.press(...chosen);
  else if (ask.question.kind === 'week' || ask.question.kind === 'age') {
    await hands.press('ArrowUp'); // the last of the ways: not known
  } else if (['days', 'weeks', 'count'].includes(ask.question.kind)) await hands.press('Tab', ' ');
  else await hands.press(digitOf(ask, typeof chosen === 'string' ? chosen : UNKNOWN));
  await hands.press('Enter');
}

/** From the heading of the first page to the result. */
export async function enterGuided(actor: Actor, paper: Paper): Promise<number> {
  const hands = new Hands();
  await hands.press('Tab');
  if (paper.week !== undefined) await hands.press('Tab', ...paper.week);
  else await hands.press(String(SUBJECTS.indexOf(paper.subject) + 1));
  if (paper.subject === 'pregnant' && paper.week === undefined) await hands.press('Tab');
  await hands.press('Tab');
  for (const pathogen of paper.pathogens) await hands.press(String(PATHOGENS.indexOf(pathogen) + 1));
  await hands.press('Enter');
  for (let pages = 0; pages < 40; pages++) {
    const ask = currentAsk(actor.getSnapshot());
    if (ask === null) return hands.keys;
    await answerPage(hands, paper, ask);
    const next = currentAsk(actor.getSnapshot());
    if (next?.key === ask.key && next.offered.join() === ask.offered.join())
      throw new Error(`${ask.key} was not taken`);
  }
  throw new Error('no end');
}

const COMBINATIONS = [
  [...PATHOGENS],
  ['toxoplasma'],
  ['rubella'],
  ['cmv'],
  ['toxoplasma', 'rubella'],
  ['toxoplasma', 'cmv'],
  ['rubella', 'cmv'],
].map((some) => some.join());

/** The question whose field has the focus. */
function askHere(): { key: string; field: string } | null {
  const at = document.activeElement;
  const name = at?.getAttribute('name') ?? at?.id ?? '';
  const found = /^((?:person|toxoplasma|rubella|cmv)\.\w+)-(\w+)/.exec(name);
  return found ? { key: found[1] ?? '', field: found[2] ?? '' } : null;
}

function askOfKey(key: string): Ask {
  const [of = '', id] = key.split('.');
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${key}`);
  const pathogen = PATHOGENS.find((one) => one === of) ?? null;
  return { key, question, pathogen, offered: question.facts };
}

/** Answers the line that has the focus, where the paper says something of it. */
async function answerLine(hands: Hands, paper: Paper, key: string, field: string): Promise<void> {
  const ask = askOfKey(key);
  const chosen = chosenFor(paper, ask);
  if (field === 'ticked') {
    const line = document.activeElement?.closest('.line');
    const offered = [...(line?.querySelectorAll('.items li') ?? [])].map((item) => item.textContent);
    const onPaper = chosen === undefined || typeof chosen === 'string' ? [] : chosen;
    const ticked = tickOptions(ask)
      .filter(({ value, label }) => onPaper.includes(value) && offered.includes(label))
      .map(({ value }) => value);
    if (ticked.length === 0) return hands.press('1');
    await hands.press('2', 'Tab');
    const boxes = [...(line?.querySelectorAll<HTMLInputElement>('.ticks input') ?? [])];
    const places = boxes.flatMap((box, index) => (ticked.includes(box.value) ? [index + 1] : []));
    await tickBoxes(hands, places, 'ArrowDown');
    return;
  }
  if (typeof chosen === 'string' && /^\d/.test(chosen)) return hands.press(...chosen);
  if (field === 'text' || field === 'unknown') return hands.press('Tab', ' ');
  if (chosen === undefined && key.endsWith('.avidity')) return; // not printed
  await hands.press(digitOf(ask, typeof chosen === 'string' ? chosen : UNKNOWN));
}

/** From the heading of the lab slip to the whole result. */
export async function enterSlip(actor: Actor, paper: Paper): Promise<number> {
  const hands = new Hands();
  await hands.press('Tab', String(COMBINATIONS.indexOf(paper.pathogens.join()) + 1));
  await hands.press('Tab');
  if (paper.week !== undefined) await hands.press(...paper.week);
  else {
    const way = paper.subject === 'planning' ? '5' : paper.subject === 'newborn' ? '6' : '1';
    await hands.press('Tab', way);
  }
  const seen = new Set<string>();
  for (let lines = 0; lines < 80; lines++) {
    if (actor.getSnapshot().value === 'summary') {
      await hands.press('Enter');
      return hands.keys;
    }
    if (document.activeElement?.matches('[type=submit]')) await hands.press('Enter');
    else await hands.press('Tab');
    const here = askHere();
    if (here === null || seen.has(here.key)) continue;
    seen.add(here.key);
    await answerLine(hands, paper, here.key, here.field);
  }
  throw new Error('no end');
}
