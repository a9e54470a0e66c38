/** The lines of the lab slip: what every slip has, what was answered, and what the tables still ask. */
import type { Choices, Shelf } from '../../machines/consultation-context.ts';
import { ASK, type Answers, type Ask, type Question } from '../../machines/consultation-types.ts';
import type { Given } from '../../machines/replay.ts';
import { keyOf } from '../../machines/replay.ts';
import { wholeOffer, type Sheet } from '../../machines/sheet.ts';
import type { FactPath, Pathogen } from '../../rules/vocabulary.ts';

/** One question on the page. */
export interface Line {
  /** `offered`: all that stands in it now. */
  readonly ask: Ask;
  /** The tables still ask it. */
  readonly open: boolean;
}

export interface Lines {
  /** Of the person, before the history; the week has a form of its own. */
  readonly person: readonly Line[];
  readonly history: readonly Line[];
  readonly rows: readonly { readonly pathogen: Pathogen; readonly lines: readonly Line[] }[];
  /** Of the person again, where only the results call for it. */
  readonly after: readonly Line[];
}

/** Stand on the page before anything is asked. */
const OF_PERSON = ['age', 'safety'];
const OF_ROW = ['igg', 'igm'];
const AVIDITY = 'results.avidity';

/** Asked in the walk through the stages before other results are. */
const isEarly = ({ stage }: Question) => stage === 'subjectAndWeek' || stage === 'screening';

/** What further questions offer is told only beside results. */
function asksOf({ path, open }: Sheet): readonly { ask: Ask; open: boolean }[] {
  const hasResults = !open.some(({ question }) => OF_ROW.includes(question.id));
  return [
    ...path.map((ask) => ({ ask, open: false })),
    ...open.filter(({ question }) => isEarly(question) || hasResults).map((ask) => ({ ask, open: true })),
  ];
}

function joined(lines: readonly Line[], { ask, open }: Line): readonly Line[] {
  const before = lines.find((line) => line.ask.key === ask.key);
  if (before === undefined) return [...lines, { ask, open }];
  const offered = ask.question.facts.filter(
    (fact) => before.ask.offered.includes(fact) || ask.offered.includes(fact),
  );
  const both = { ask: { ...before.ask, offered }, open: before.open || open };
  return lines.map((line) => (line === before ? both : line));
}

/** Avidity has a field of its own as soon as it can matter: a gate offers it only while that field is empty. */
function withAvidity(
  lines: readonly Line[],
  pathogen: Pathogen,
  shelf: Shelf,
  given: Given,
): readonly Line[] {
  const question = shelf.questions.find(({ facts }) => facts.length === 1 && facts[0] === AVIDITY);
  const gate = lines.find(({ ask }) => ask.question.kind === 'ticks' && ask.offered.includes(AVIDITY));
  if (question === undefined || gate === undefined) return lines;
  const key = keyOf(question, pathogen);
  const isThere = given[gate.ask.key]?.[AVIDITY] === ASK;
  const without = { ...gate.ask, offered: gate.ask.offered.filter((fact) => fact !== AVIDITY) };
  const others = lines
    .map((line) => (line === gate && isThere ? { ...gate, ask: without } : line))
    .filter(({ ask }) => ask.question.kind !== 'ticks' || ask.offered.length > 0);
  const own: Line = { ask: { key, question, pathogen, offered: [AVIDITY] }, open: false };
  return others.some(({ ask }) => ask.key === key) ? others : [...others, own];
}

/** The page's own order: the result fields before the gate that asks for more. */
const place = ({ ask: { question } }: Line) =>
  question.facts.length === 1 && question.facts[0] === AVIDITY ? 75 : question.order;
const byPlace = (lines: readonly Line[]) => [...lines].sort((a, b) => place(a) - place(b));

/**
 * @param choices with a subject that is only supposed while none is chosen
 * @param sheets none before a case is begun
 */
export function linesOf(shelf: Shelf, choices: Choices, sheets: readonly Sheet[], given: Given): Lines {
  const { pathogens, subject } = choices;
  const base = (id: string, pathogen: Pathogen | null): Line[] => {
    const question = shelf.questions.find((one) => one.id === id);
    const first = pathogens[0];
    if (question === undefined || first === undefined || !question.subjects.includes(subject)) return [];
    const offered: readonly FactPath[] =
      question.kind === 'ticks' ? wholeOffer(shelf, choices, id) : question.facts;
    if (offered.length === 0) return [];
    return [{ ask: { key: keyOf(question, pathogen ?? first), question, pathogen, offered }, open: false }];
  };
  const all = [
    ...OF_PERSON.flatMap((id) => base(id, null)),
    ...pathogens.flatMap((pathogen) => OF_ROW.flatMap((id) => base(id, pathogen))),
    ...sheets.flatMap(asksOf),
  ].reduce<readonly Line[]>(joined, []);
  const own = all.filter(({ ask }) => ask.pathogen === null && ask.question.kind !== 'week');
  const isPerson = ({ ask }: Line) => ask.question.stage === 'subjectAndWeek';
  return {
    person: byPlace(own.filter(isPerson)),
    history: byPlace(own.filter((line) => !isPerson(line) && isEarly(line.ask.question))),
    after: byPlace(own.filter((line) => !isEarly(line.ask.question))),
    rows: pathogens.map((pathogen) => ({
      pathogen,
      lines: byPlace(
        withAvidity(
          all.filter(({ ask }) => ask.pathogen === pathogen),
          pathogen,
          shelf,
          given,
        ),
      ),
    })),
  };
}

export const allLines = ({ person, history, rows, after }: Lines): readonly Line[] => [
  ...person,
  ...history,
  ...rows.flatMap(({ lines }) => lines),
  ...after,
];

/** Whether an answer holds every fact that stands in the line. */
export const covers = (held: Answers | undefined, { ask }: Line): boolean =>
  ask.offered.every((fact) => held !== undefined && fact in held);
