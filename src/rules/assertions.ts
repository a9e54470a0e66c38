/**
 * What must be true of every answer before it leaves, checked on each, in production. Nothing here knows medicine: the
 * answer is held against the closed lists of the contract, against the rows that held, and against the case. An answer
 * that breaks one of these is not given, mended or replaced: whoever asked is told that there is none.
 */
import type { Compiled } from './compile.ts';
import type { Decided, Fired } from './decide.ts';
import type { CaseView } from './view.ts';
import {
  ACTIONS,
  AVOIDS,
  CONCLUSIONS,
  NEWBORN_ACTIONS,
  TEST_ACTIONS,
  URGENCIES,
  type Assessment,
  type Conclusion,
} from './vocabulary.ts';

interface Answer {
  readonly assessment: Assessment;
  readonly decision: Decided;
  readonly compiled: Compiled;
  readonly view: CaseView;
}

/** No answer is given, by a fault of the program. The message names what was broken. */
export class Breach extends Error {
  readonly broken: readonly string[];

  /** @param broken ids of `ASSERTIONS` */
  constructor(broken: readonly string[]) {
    super(`no interpretation: ${broken.join(', ')}`);
    this.broken = broken;
  }
}

const RECORD_LENGTH = 1200;
const RECORD_WIDTH = 80;
const WHY_NOT = 5;
/** Conclusions after which nothing may be left to do. */
const CALM: ReadonlySet<Conclusion> = new Set([
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'congenital_infection_excluded',
]);
/** Conclusions that are not of the newborn alone, and may stand for one. */
const NEWBORN_TOO: ReadonlySet<Conclusion> = new Set(['false_positive_igm_likely', 'inconclusive']);
const TESTS: ReadonlySet<string> = new Set([...TEST_ACTIONS, ...NEWBORN_ACTIONS]);
/** What the closing layers change while they weigh the word: at the end it is not what their own rows saw. */
const WEIGHED: ReadonlySet<string> = new Set(['basis', 'conclusion']);

const once = (list: readonly unknown[]) => new Set(list).size === list.length;

const isOfNewborn = (conclusion: Conclusion) => conclusion.startsWith('congenital_');

/** Does the row that fired accept what the case holds, read by name instead of by the compiled sets? */
function accepts({ decision, compiled }: Answer, { layer, row }: Fired): boolean {
  const isClosing = compiled.closing.includes(layer);
  return Object.entries(row.row.when).every(([name, accepted]) => {
    if (isClosing && WEIGHED.has(name)) return true;
    const slot = compiled.slotOf.get(name) ?? -1;
    const value = compiled.slots[slot]?.values[decision.state[slot] ?? -1];
    if (value === undefined) return false;
    return typeof accepted === 'string' ? accepted === value : accepted.includes(value);
  });
}

/** The layers that must have fired: all, but of the chain those up to the one that decided. */
function firedInOrder({ decision: { fired }, compiled }: Answer): boolean {
  const { readings, chain, closing, plan } = compiled;
  const decided = fired.find(({ layer, row }) => row.word >= 0 && chain.includes(layer));
  if (decided === undefined) return false;
  const walked = chain.slice(0, chain.indexOf(decided.layer) + 1);
  const due = [...readings, ...walked, ...closing, ...plan];
  return due.length === fired.length && due.every((layer, place) => fired[place]?.layer === layer);
}

function windowHolds({ assessment: { window }, view }: Answer): boolean {
  if (window === null) return true;
  const { excludedFromWeek } = window;
  return (
    view.gestation !== null && Number.isInteger(excludedFromWeek) && excludedFromWeek * 7 <= view.gestation
  );
}

/** Each assertion by its id. A function says whether it holds. */
export const ASSERTIONS: readonly { readonly id: string; readonly holds: (answer: Answer) => boolean }[] = [
  /** The answer is to this case. */
  {
    id: 'case',
    holds: ({ assessment, view: { source } }) =>
      assessment.id === source.id && assessment.pathogen === source.pathogen,
  },
  /** The conclusion is of the contract, and of this person. */
  {
    id: 'conclusion',
    holds: ({ assessment: { conclusion }, view }) =>
      CONCLUSIONS.includes(conclusion) &&
      (view.subject === 'newborn'
        ? isOfNewborn(conclusion) || NEWBORN_TOO.has(conclusion)
        : !isOfNewborn(conclusion)),
  },
  /** The conclusion is the one that was decided. */
  {
    id: 'decided',
    holds: ({ assessment, decision, compiled }) =>
      assessment.conclusion === decision.conclusion &&
      CONCLUSIONS[decision.state[compiled.conclusion] ?? -1] === decision.conclusion,
  },
  /** One row of the chain decided, and every layer was read once. */
  { id: 'layers', holds: firedInOrder },
  /** Every row that counted accepts what the case holds. */
  {
    id: 'rows',
    holds: (answer) => answer.decision.fired.every((fired) => accepts(answer, fired)),
  },
  /** There are reasons, and each has a row that held and a source. */
  {
    id: 'reasons',
    holds: ({ assessment: { because }, decision }) =>
      because.length > 0 &&
      because.every(({ row, text }) => {
        const held = decision.fired.find((fired) => fired.row.row.id === row)?.row.row;
        return text !== '' && held?.sources !== undefined && held.sources.length > 0;
      }),
  },
  /** The row that decided is among the reasons. */
  {
    id: 'deciding-reason',
    holds: ({ assessment: { because }, decision: { fired }, compiled }) => {
      const decided = fired.find(({ layer, row }) => row.word >= 0 && compiled.chain.includes(layer));
      return because.some(({ row }) => row === decided?.row.row.id);
    },
  },
  /** The actions are of the contract, in words, and none stands twice. */
  {
    id: 'actions',
    holds: ({ assessment: { actions } }) =>
      once(actions.map(({ code }) => code)) &&
      actions.every(({ code, text }) => ACTIONS.includes(code) && text !== ''),
  },
  /** A row orders each action. */
  {
    id: 'ordered',
    holds: ({ assessment: { actions }, decision: { fired } }) => {
      const ordered = fired.flatMap(({ row }) => row.row.actions ?? []);
      return actions.every(({ code }) => ordered.some((one) => one === code || one[0] === code));
    },
  },
  /** Nothing further is not said beside a test. */
  {
    id: 'nothing-further',
    holds: ({ assessment: { actions } }) =>
      !actions.some(({ code }) => code === 'no_further_testing') ||
      !actions.some(({ code }) => TESTS.has(code)),
  },
  /** What to avoid is of the contract, in words, and none stands twice. */
  {
    id: 'avoid',
    holds: ({ assessment: { avoid } }) =>
      once(avoid.map(({ code }) => code)) &&
      avoid.every(({ code, text }) => AVOIDS.includes(code) && text !== ''),
  },
  /** The urgency is of the contract, and below that of no row. */
  {
    id: 'urgency',
    holds: ({ assessment: { urgency }, decision: { fired } }) => {
      const level = URGENCIES.indexOf(urgency);
      return (
        level >= 0 && fired.every(({ row: { row } }) => level >= URGENCIES.indexOf(row.urgency ?? 'none'))
      );
    },
  },
  /** A conclusion that does not reassure, or cannot wait, says what to do. */
  {
    id: 'to-do',
    holds: ({ assessment: { conclusion, urgency, actions } }) =>
      actions.length > 0 || (CALM.has(conclusion) && urgency !== 'soon' && urgency !== 'today'),
  },
  /** Where nothing can be said, something is to be obtained or done. */
  {
    id: 'cannot-say',
    holds: ({ assessment: { actions, missing }, decision }) =>
      !decision.cannotSay || actions.length + missing.length > 0,
  },
  /** The window is a week of this pregnancy, not after the sample. */
  {
    id: 'window',
    holds: windowHolds,
  },
  /** What else it could be is something else, and each once. */
  {
    id: 'why-not',
    holds: ({ assessment: { conclusion, whyNot } }) =>
      whyNot.length <= WHY_NOT && once([conclusion, ...whyNot.map((one) => one.conclusion)]),
  },
  /** What is missing stands once. */
  {
    id: 'missing',
    holds: ({ assessment: { missing } }) => once(missing),
  },
  /** The record is there and keeps its length. */
  {
    id: 'record',
    holds: ({ assessment: { record } }) =>
      record !== '' &&
      record.length <= RECORD_LENGTH &&
      record.split('\n').every((line) => line.length <= RECORD_WIDTH),
  },
];

/**
 * Gives the answer back, if it may leave.
 * @throws Breach where an assertion does not hold
 */
export function asserted(
  assessment: Assessment,
  decision: Decided,
  compiled: Compiled,
  view: CaseView,
): Assessment {
  const answer = { assessment, decision, compiled, view };
  const broken = ASSERTIONS.filter(({ holds }) => !holds(answer)).map(({ id }) => id);
  if (broken.length > 0) throw new Breach(broken);
  return assessment;
}
