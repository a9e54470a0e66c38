/**
 * What stands behind an answer and is not in its shape: the rows and sources of each action, the calendar days of its
 * time, the results that contradict each other. The tables are asked a second time; nothing new is decided.
 */
import type { CalendarDay } from '../../rules/dates.ts';
import { decide, type Decided } from '../../rules/decide.ts';
import { dueOf, type DueTime } from '../../rules/due.ts';
import { viewCase, type CaseView } from '../../rules/view.ts';
import type { Action, Assessment, Case } from '../../rules/vocabulary.ts';
import { timesNewborn, type NewbornTimeKey } from '../../tables/times-newborn.ts';
import { times, type TimeKey } from '../../tables/times.ts';
import type { whyMother } from '../../words/en/why-mother.ts';
import type { whyNewborn } from '../../words/en/why-newborn.ts';
import { en } from '../../words/en.ts';
import { tableFor } from '../shelf.ts';

/** The days on which an action itself is due. `all` holds more than one day only where it is repeated. */
export interface ActionDays {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly all: readonly CalendarDay[];
}
export interface Step {
  readonly action: Action;
  readonly rows: readonly string[];
  /** Ids of the sources table. */
  readonly sources: readonly string[];
  /** null: no day is known, or the days of its sentence are of something else than the action. */
  readonly days: ActionDays | null;
}
export interface Retraced {
  /** Id of the table that answered; null where none could. */
  readonly table: string | null;
  readonly cannotSay: boolean;
  readonly steps: readonly Step[];
  /** Why results contradict each other, in words, each once. */
  readonly contradictions: readonly string[];
}

/** Times whose first and last day are days of the action. Of the others the sentence alone is told: its days are of a birth that is only expected, of a conception, of a later sample. */
const DAYS_OF_THE_ACTION = [
  'every_4_weeks_to_16',
  'scans_2_to_4_weeks',
  'in_4_weeks',
  'past_contact_60',
  'in_2_3_weeks',
  'past_contact_14',
  'second_closes_3_weeks',
  'second_closes_4_weeks',
  'days_5_10',
  'days_5_10_closes_3_weeks',
  'days_7_10',
  'weeks_3_4_after_contact',
  'to_week_21',
  'amnio_toxoplasma',
  'amnio_cmv',
  'monthly_and_after_delivery',
  'every_4_to_6_weeks',
  'every_6_to_8_weeks_to_16',
  'every_8_weeks',
  'every_8_to_12_weeks',
  'every_1_to_3_months',
  'every_4_weeks_to_14',
  'again_to_14',
  'weeks_16_19',
  'weeks_16_17',
  'week_20',
  'by_day_21',
  'from_day_5',
  'at_1_month',
  'within_3_months',
  'after_9_months',
] as const satisfies readonly (TimeKey | NewbornTimeKey)[];
const ownDays: readonly string[] = DAYS_OF_THE_ACTION;

/** The reasons that say that two results cannot both be right. */
const CONTRADICTIONS = [
  'amniotic-against-igg',
  'igg-lost',
  'avidity-on-negative',
  'rise-of-negative',
  'rise-against-avidity',
  'blood-pcr-against-avidity',
  'blot-contradicts',
  'blot-contradicts-reactive',
  'avidity-methods-disagree',
  'nb-igg-contradicted',
  'nb-rise-contradicts',
  'nb-proof-against-igg',
  'nb-cmv-spot-against-urine',
  'nb-cmv-blood-against-urine',
] as const satisfies readonly (keyof typeof whyMother | keyof typeof whyNewborn)[];
const contradicting: readonly string[] = CONTRADICTIONS;

const unique = (list: readonly string[]) => [...new Set(list)];

/**
 * @param source a case whose results are classified
 * @param assessment the answer to this case
 * @throws where the assessment is not that of the case: one woman's answer must not go out with another's results
 */
export function retrace(source: Case, assessment: Assessment): Retraced {
  const compiled = tableFor(source.pathogen, source.subject);
  const view = viewCase(source);
  const decision = compiled === null ? null : decide(compiled, view);
  if (source.pathogen !== assessment.pathogen) throw new Error('the assessment is of another infection');
  if (compiled === null || decision?.kind !== 'decided') {
    const steps = assessment.actions.map((action) => ({ action, rows: [], sources: [], days: null }));
    return { table: null, cannotSay: true, steps, contradictions: [] };
  }
  if (decision.conclusion !== assessment.conclusion) throw new Error('the assessment is not of this case');
  const reasons = decision.fired.flatMap(({ row }) => row.row.why ?? []);
  return {
    table: compiled.table.id,
    cannotSay: decision.cannotSay,
    steps: assessment.actions.map((action) => stepOf(action, decision, view)),
    contradictions: unique(reasons.filter((why) => contradicting.includes(why)).map(en.why)),
  };
}

function stepOf(action: Action, decision: Decided, view: CaseView): Step {
  const rows: string[] = [];
  const sources: string[] = [];
  const keys: string[] = [];
  for (const { row } of decision.fired)
    for (const planned of row.row.actions ?? []) {
      const [code, key] = typeof planned === 'string' ? [planned, null] : planned;
      if (code !== action.code) continue;
      rows.push(row.row.id);
      sources.push(...(row.row.sources ?? []));
      if (key !== null) keys.push(key);
    }
  if (rows.length === 0) throw new Error('the assessment is not of this case');
  return { action, rows: unique(rows), sources: unique(sources), days: daysOf(action, keys, view) };
}

/** The days of the time whose sentence the action carries: told only where the sentence made of them is the same. */
function daysOf(action: Action, keys: readonly string[], view: CaseView): ActionDays | null {
  const shelf: { readonly [key: string]: DueTime } = view.subject === 'newborn' ? timesNewborn : times;
  for (const key of keys) {
    const due = dueOf(shelf[key] ?? {}, view);
    if (due === null || !ownDays.includes(key) || en.when(key, view.subject, due) !== action.when) continue;
    // A first day that waits for another limit, which is not known, could be too early.
    if (due.partly || (due.from === null && due.to === null)) return null;
    return { from: due.from, to: due.to, all: due.all };
  }
  return null;
}
