/** The answer to a case, as short as a row of a worklist needs it; equal cases are answered once. */
import { readLine } from '../../rules/read-line.ts';
import { RESULT_KEYS } from '../../rules/vocabulary.ts';
import type {
  ActionCode,
  Assessment,
  Case,
  Conclusion,
  Earlier,
  FactPath,
  Result,
  Urgency,
} from '../../rules/vocabulary.ts';
import { aids } from '../aids.ts';
import type { Fault } from './protocol.ts';

/** What of an assessment depends on neither the id, nor the print of the results, nor the day of the sample. */
export interface Answer {
  readonly conclusion: Conclusion;
  readonly urgency: Urgency;
  readonly actions: readonly ActionCode[];
  readonly missing: readonly FactPath[];
  /** The rows of the tables that decided. */
  readonly rows: readonly string[];
  readonly version: string;
}

export type Conclude = (source: Case) => Answer | { readonly error: Fault };

/** Results by their classes; one without a class keeps what it is read by. */
function bare(result: Result): Result {
  return result.class === undefined ? result : { class: result.class };
}

function bareResults(results: { readonly [key: string]: Result | undefined }): { [key: string]: Result } {
  const bares: { [key: string]: Result } = {};
  for (const key of RESULT_KEYS) {
    const result = results[key];
    if (result !== undefined) bares[key] = bare(result);
  }
  return bares;
}

function bareEarlier({ weeksBefore, sameAssay, igg, igm, avidity }: Earlier): Earlier {
  return {
    weeksBefore,
    ...bareResults({ igg, igm, avidity }),
    ...(sameAssay !== undefined && { sameAssay }),
  };
}

/** The part of a case that decides, in one spelling. */
export function decisive(source: Case): Case {
  const { pathogen, subject, gestation, ageDays, results, previous, series, history, settings } = source;
  return {
    id: '-',
    pathogen,
    subject,
    ...(gestation != null && { gestation }),
    ...(ageDays != null && { ageDays }),
    results: bareResults(results),
    ...(previous != null && previous.length > 0 && { previous: previous.map(bareEarlier) }),
    ...(series != null && { series }),
    ...(history != null && { history }),
    ...(settings != null && { settings }),
  };
}

function answerOf({ conclusion, urgency, actions, missing, because, content }: Assessment): Answer {
  return {
    conclusion,
    urgency,
    actions: actions.map(({ code }) => code),
    missing,
    rows: [...new Set(because.map(({ row }) => row))],
    version: content.version,
  };
}

/** Answers a case without remembering it. @throws what `assess` throws */
export function concludeOnce(source: Case, assess: (source: Case) => Assessment): ReturnType<Conclude> {
  const read = readLine(JSON.stringify(source), aids);
  if ('error' in read) {
    const { code, field, message } = read.error.error;
    return { error: { code, message: `${field}: ${message}` } };
  }
  return answerOf(assess(read.ok));
}

/** As many different cases are remembered, a few hundred bytes each; beyond that the one seen longest ago goes. */
const REMEMBERED = 50_000;

/** Equal answers are held once: there are far fewer of them than of cases. */
function holdOnce() {
  const held = new Map<string, Answer>();
  return (answer: Answer): Answer => {
    const key = JSON.stringify(answer);
    const known = held.get(key);
    if (known) return known;
    held.set(key, answer);
    return answer;
  };
}

/**
 * @param assess the machine that the screens drive
 * @returns the same answers, each given once: it is asked with the decisive part alone, so nothing else can enter
 */
export function rememberAnswers(assess: (source: Case) => Assessment, limit = REMEMBERED): Conclude {
  const known = new Map<string, ReturnType<Conclude>>();
  const hold = holdOnce();
  const answerTo = (asked: Case) => {
    const answer = concludeOnce(asked, assess);
    return 'error' in answer ? answer : hold(answer);
  };
  return (source) => {
    const asked = decisive(source);
    const key = JSON.stringify(asked);
    const answer = known.get(key) ?? answerTo(asked);
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
