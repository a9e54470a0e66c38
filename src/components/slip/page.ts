/** The lab slip as it stands, read as answers: the same drafts and the same reading as one question a page. */
import type { Filled } from '../../machines/consultation-context.ts';
import { ASK, type Answer, type Answers, type Ask } from '../../machines/consultation-types.ts';
import type { Given } from '../../machines/replay.ts';
import type { FactPath, Subject } from '../../rules/vocabulary.ts';
import { readDraft, type Draft, type Drafts, type FieldError } from '../case/draft.ts';
import { draftName } from '../case/opening.svelte.ts';
import type { Line } from './lines.ts';

/** What the fields hold; reading it changes `loaded` alone. */
export interface Typed {
  readonly drafts: Drafts;
  readonly gates: { readonly [name: string]: readonly FactPath[] };
  readonly loaded: { [name: string]: string };
}

export interface Page {
  readonly answers: Filled;
  readonly dated: readonly string[];
}

const AVIDITY = 'results.avidity';

/** What the ids of the fields of one question begin with. */
export const at = ({ key }: Ask) => `${key}-`;

/** The ticks of a gate: every fact that stood there is settled, or has a question of its own that follows. */
function readGate(ask: Ask, draft: Draft, asked: readonly FactPath[], held: Answers): Answers | null {
  const reading = readDraft({ ...ask, offered: asked }, draft);
  if ('errors' in reading) return null;
  const follow = (ask.question.ticks ?? [])
    .filter(({ fact, yes }) => yes === ASK && asked.includes(fact) && draft.ticked.includes(fact))
    .map(({ fact }) => [fact, ASK as Answer] as const);
  return { ...held, ...reading.answers, ...Object.fromEntries(follow) };
}

/** A filled avidity opens the gate that a question a page would have passed for it. */
function openGates(lines: readonly Line[], answers: Record<string, Answers | null>, given: Given): void {
  for (const { ask } of lines) {
    const { pathogen, question } = ask;
    if (question.facts.length !== 1 || question.facts[0] !== AVIDITY || !(ask.key in answers)) continue;
    const gate = lines.find(
      (line) =>
        line.ask.pathogen === pathogen &&
        line.ask.question.kind === 'ticks' &&
        line.ask.question.facts.includes(AVIDITY),
    );
    if (gate === undefined) continue;
    const { key } = gate.ask;
    answers[key] = { ...given[key], ...answers[key], [AVIDITY]: ASK };
  }
}

/** A field that was touched, and does not stand as an answer filled it. */
function isTouched({ ask }: Line, draft: Draft | undefined, name: string, typed: Typed): draft is Draft {
  if (draft === undefined || (ask.question.kind === 'ticks' && typed.gates[name] === undefined)) return false;
  if (typed.loaded[name] === undefined) return true;
  if (typed.loaded[name] === JSON.stringify(draft)) return false;
  delete typed.loaded[name];
  return true;
}

/** An avidity nobody has typed leaves its gate as it is. */
const isBlank = ({ ask }: Line, draft: Draft) => ask.question.kind === 'class' && draft.choice === '';

export function readPage(
  lines: readonly Line[],
  typed: Typed,
  subject: Subject,
  sampledOn: string | null,
  given: Given,
): Page {
  const answers: Record<string, Answers | null> = {};
  const dated: string[] = [];
  for (const line of lines) {
    const { ask } = line;
    const name = draftName(subject, ask.key);
    const draft = typed.drafts[name];
    if (!isTouched(line, draft, name, typed)) continue;
    if (isBlank(line, draft) && given[ask.key] === undefined) continue;
    if (ask.question.kind === 'ticks') {
      answers[ask.key] = readGate(ask, draft, typed.gates[name] ?? [], given[ask.key] ?? {});
      continue;
    }
    const reading = readDraft(ask, draft, sampledOn);
    answers[ask.key] = 'answers' in reading ? reading.answers : null;
    if ('answers' in reading && reading.sampledOn !== undefined) dated.push(ask.key);
  }
  openGates(lines, answers, given);
  return { answers, dated };
}

/** What is wrong on the page, by the rules of one question a page. What the tables do not ask is not asked for. */
export function faultsOf(
  lines: readonly Line[],
  typed: Typed,
  subject: Subject,
  sampledOn: string | null,
): readonly FieldError[] {
  return lines.flatMap(({ ask, open }) => {
    const draft = typed.drafts[draftName(subject, ask.key)];
    const isBegun = draft !== undefined && (draft.choice === 'number' || draft.choice === 'yes');
    if (draft === undefined || !(open || isBegun)) return [];
    const reading = readDraft(ask, draft, sampledOn);
    return 'errors' in reading
      ? reading.errors.map(({ field, message }) => ({ field: `${at(ask)}${field}`, message }))
      : [];
  });
}
