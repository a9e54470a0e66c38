/**
 * One line in, one checked case out. What leaves here has classes only (what cannot be classified is `unreadable`),
 * no nulls, its keys in one order and its earlier samples newest first, so that two spellings of one case are one case.
 */
import type { Aids } from './aids.ts';
import { checkAcross } from './case-across.ts';
import { checkShape, shown } from './case-schema.ts';
import type { Fault } from './case-schema.ts';
import { classify } from './classify.ts';
import type { UnreadableWhy } from './weigh.ts';
import { findKeyFault } from './json-keys.ts';
import { HISTORY_KEYS, RESULT_KEYS } from './vocabulary.ts';
import type {
  Case,
  CaseError,
  Earlier,
  History,
  Pathogen,
  Result,
  ResultKey,
  Settings,
} from './vocabulary.ts';

/** 1 MB, counted in bytes of UTF-8. */
export const LONGEST_LINE = 1_000_000;

/** A Result with its class; the print stays beside it for display, and for `unreadable` the reason. */
export interface ReadResult extends Result {
  readonly class: string;
  readonly why?: UnreadableWhy;
}

class FaultFound extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

function readResult(sent: Result, key: ResultKey, field: string, pathogen: Pathogen, aids: Aids): ReadResult {
  const { class: sentClass, text, unit, limits, kit } = sent;
  const print = {
    ...(text !== undefined && { text }),
    ...(unit !== undefined && { unit }),
    ...(limits !== undefined && { limits }),
    ...(kit !== undefined && { kit }),
  };
  if (sentClass !== undefined) {
    // Who gave a class changes nothing, but a rule that stood in for the laboratory is told in the record.
    const byRule = sent.classSource === 'cut-off-rule' && { classSource: sent.classSource };
    return { class: sentClass, ...print, ...byRule };
  }
  const found = classify(sent, { key, pathogen }, aids);
  if ('error' in found) {
    const { code, part, message } = found.error;
    throw new FaultFound({ code, field: `${field}.${part}`, message });
  }
  if ('unreadable' in found) return { class: 'unreadable', ...print, why: found.unreadable };
  return { class: found.class, ...print, classSource: found.source };
}

/** The results under their keys, in the order of the contract; a result not done is an absent one. */
function readResults<Key extends ResultKey>(
  keys: readonly Key[],
  sent: { readonly [K in Key]?: Result },
  at: string,
  pathogen: Pathogen,
  aids: Aids,
): { [K in Key]?: ReadResult } {
  const read: { [K in Key]?: ReadResult } = {};
  for (const key of keys) {
    const result = sent[key];
    if (!result) continue;
    const found = readResult(result, key, `${at}.${key}`, pathogen, aids);
    if (found.class !== 'not-done') read[key] = found;
  }
  return read;
}

function readPrevious(sent: readonly Earlier[], pathogen: Pathogen, aids: Aids): Earlier[] {
  const read = sent.map((earlier, at) => ({
    weeksBefore: earlier.weeksBefore,
    ...readResults(['igg', 'igm', 'avidity'], earlier, `previous[${at}]`, pathogen, aids),
    ...(earlier.sameAssay !== undefined && { sameAssay: earlier.sameAssay }),
  }));
  return read.sort((a, b) => a.weeksBefore - b.weeksBefore);
}

/** The facts that are known, in the order given; undefined when none is. */
function known<T extends object>(facts: T | null | undefined, keys: readonly (keyof T)[]): T | undefined {
  const entries = keys.filter((key) => facts?.[key] != null).map((key) => [key, facts?.[key]] as const);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

function readCase(sent: Case, aids: Aids): Case {
  const previous = readPrevious(sent.previous ?? [], sent.pathogen, aids);
  const history = known<History>(sent.history, HISTORY_KEYS);
  const settings = known<Settings>(sent.settings, ['avidityExcludesWeeks', 'practice']);
  return {
    id: sent.id,
    pathogen: sent.pathogen,
    subject: sent.subject,
    ...(sent.gestation != null && { gestation: sent.gestation }),
    ...(sent.ageDays != null && { ageDays: sent.ageDays }),
    results: readResults(RESULT_KEYS, sent.results, 'results', sent.pathogen, aids),
    ...(previous.length > 0 && { previous }),
    ...(sent.series != null && { series: sent.series }),
    ...(history && { history }),
    ...(sent.sampledOn != null && { sampledOn: sent.sampledOn }),
    ...(settings && { settings }),
  };
}

function checkPractice({ settings }: Case, { practices }: Aids): Fault | undefined {
  const practice = settings?.practice;
  if (practice == null || practices.has(practice)) return undefined;
  const message = `no site practice is called ${shown(practice)}; accepted: ${[...practices].join(', ') || 'none'}, or null`;
  return { code: 'unknown-practice', field: 'settings.practice', message };
}

/** Bytes in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
function isTooLong(line: string): boolean {
  if (line.length * 3 <= LONGEST_LINE) return false;
  return line.length > LONGEST_LINE || new TextEncoder().encode(line).length > LONGEST_LINE;
}

/** The answer to a line longer than {@link LONGEST_LINE}: it is not read, so its id is not known. */
export function tooLong(): CaseError {
  const message = 'the line is longer than 1 MB; accepted: one case a line, at most 1 MB';
  return { id: null, error: { code: 'too-long', field: 'line', message } };
}

function notACase(code: string, message: string): { readonly error: CaseError } {
  return { error: { id: null, error: { code, field: 'line', message } } };
}

/**
 * Reads and checks one line of the case contract.
 *
 * @param line without its line end
 * @param aids words, units, kits and practices, from prepareAids
 * @returns the case, classified; or the first thing wrong with it
 */
export function readLine(line: string, aids: Aids): { readonly ok: Case } | { readonly error: CaseError } {
  if (isTooLong(line)) return { error: tooLong() };
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return notACase('not-json', 'the line is not JSON; accepted: one case a line, as a JSON object');
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return notACase(
      'not-object',
      'the line is JSON but no object; accepted: one case a line, as a JSON object',
    );

  const sentId = (raw as { id?: unknown }).id;
  const fail = ({ code, field, message }: Fault) => ({
    error: { id: typeof sentId === 'string' ? sentId : null, error: { code, field, message } },
  });
  // First, because what is nested without end cannot be looked at by what follows.
  const keyFault = findKeyFault(line);
  if (keyFault) return fail(keyFault);
  const shape = checkShape(raw);
  if ('fault' in shape) return fail(shape.fault);
  const fault = checkAcross(shape.sent) ?? checkPractice(shape.sent, aids);
  if (fault) return fail(fault);
  try {
    return { ok: readCase(shape.sent, aids) };
  } catch (thrown) {
    if (thrown instanceof FaultFound) return fail(thrown.fault);
    throw thrown;
  }
}
