/** From an assessment to what stands on a leaflet, in keys: the words of any language are put to them afterwards. */
import { shelf, tableFor } from '../../exchange/shelf.ts';
import { decide } from '../../rules/decide.ts';
import { dueOf, type Due } from '../../rules/due.ts';
import { planOf } from '../../rules/plan.ts';
import { valueAt, viewCase } from '../../rules/view.ts';
import type {
  ActionCode,
  Assessment,
  Case,
  Conclusion,
  Pathogen,
  ResultKey,
  Subject,
  Urgency,
} from '../../rules/vocabulary.ts';
import {
  germOrder,
  germTests,
  hygiene,
  notWhilePlanning,
  shown,
  silentOnBaby,
  stepsOfChild,
  stepsOfWoman,
  type ActionAt,
  type StepKey,
  type TipKey,
} from '../../tables/leaflet.ts';
import type { NewbornTimeKey } from '../../tables/times-newborn.ts';
import type { TimeKey } from '../../tables/times.ts';

export type Time = TimeKey | NewbornTimeKey;

/** What one test found. `age` is how old the antibodies look, `germ` the germ itself. */
export interface Found {
  /** null: there is only a test for the germ itself. */
  readonly lasting: 'some' | 'none' | 'unclear' | 'missing' | null;
  readonly early: 'some' | 'none' | 'unclear' | null;
  readonly age: 'older' | 'newer' | 'unclear' | null;
  readonly germ: 'some' | 'none' | 'unclear' | null;
}

export interface Step {
  readonly key: StepKey;
  /** null: its time is of no use to the reader. */
  readonly time: Time | null;
  readonly due: Due | null;
}

export interface LeafletSection {
  readonly pathogen: Pathogen;
  readonly subject: Subject;
  /** null: the tables could not answer. */
  readonly conclusion: Conclusion | null;
  readonly urgency: Urgency;
  readonly found: Found;
  readonly steps: readonly Step[];
  readonly tips: readonly TipKey[];
  /** It is said that nothing is known of the baby. */
  readonly silentOnBaby: boolean;
}

/** An action and the key of its time. */
export interface PlannedAction {
  readonly code: ActionCode;
  readonly time: Time | null;
}

/** The actions of an assessment would not be the ones that its case gives here: then there is no leaflet. */
export class NotTheSamePlan extends Error {}

/**
 * The section of one infection.
 * @param assessment of this case; null where none could be made
 * @throws NotTheSamePlan where the tables give the case another plan than the assessment holds
 */
export function sectionOf(
  source: Case,
  assessment: Pick<Assessment, 'conclusion' | 'urgency' | 'actions'> | null,
): LeafletSection {
  const view = viewCase(source);
  const { pathogen, subject } = source;
  const found = foundIn(source);
  const actions = assessment === null ? [] : plannedFor(source, assessment.actions);
  const times: { readonly [key: string]: Parameters<typeof dueOf>[0] } = shelf.times(subject);
  return {
    pathogen,
    subject,
    conclusion: assessment?.conclusion ?? null,
    urgency: assessment?.urgency ?? 'soon',
    found,
    ...stepsAndTips(pathogen, subject, actions, (time) => dueOf(times[time] ?? {}, view)),
    silentOnBaby:
      subject === 'pregnant' && assessment !== null && silentOnBaby.includes(assessment.conclusion),
  };
}

/** The actions of an assessment with the keys of their times, planned once more by the same tables. */
function plannedFor(source: Case, actions: Assessment['actions']): readonly PlannedAction[] {
  const compiled = tableFor(source.pathogen, source.subject);
  const view = viewCase(source);
  const decision = compiled === null ? null : decide(compiled, view);
  // Where the tables fail the assessment orders the reference laboratory alone, without a time.
  const planned =
    decision === null || decision.kind === 'gap'
      ? actions
      : planOf(decision, view, source.pathogen, shelf, {
          action: (code) => code,
          avoid: (code) => code,
          when: (key) => key,
          whenUrgent: () => 'as_urgent',
        }).actions;
  const codes = (list: Assessment['actions']) => list.map(({ code }) => code).join(' ');
  if (codes(planned) !== codes(actions)) throw new NotTheSamePlan(`${codes(planned)}: not ${codes(actions)}`);
  const isKey = decision !== null && decision.kind !== 'gap';
  return planned.map(({ code, when }) => ({
    code,
    time: isKey ? ((when as Time | undefined) ?? null) : null,
  }));
}

/** What the results of the case show, as far as it is told to the patient. */
export function foundIn(source: Case): Found {
  const held = (kind: keyof typeof shown, key: ResultKey) => {
    const classes: { readonly [result: string]: Found['age'] | Found['germ'] } = shown[kind];
    const value = valueAt(source, `results.${key}`);
    return typeof value === 'string' ? (classes[value] ?? null) : null;
  };
  const lasting = held('lasting', 'igg') as Found['lasting'];
  const germs = germTests.map((key) => held('germ', key));
  const germ = germOrder.find((one) => germs.includes(one)) ?? null;
  return {
    lasting: lasting ?? (germ === null ? 'missing' : null),
    early: held('early', 'igm') as Found['early'],
    age: lasting === 'some' ? (held('age', 'avidity') as Found['age']) : null,
    germ,
  };
}

/** What the ordered actions are to the reader: each step once a time, each tip once. */
export function stepsAndTips(
  pathogen: Pathogen,
  subject: Subject,
  actions: readonly PlannedAction[],
  dueAt: (time: Time) => Due | null,
): Pick<LeafletSection, 'steps' | 'tips'> {
  const table = subject === 'newborn' ? stepsOfChild : stepsOfWoman;
  const steps = new Map<string, Step>();
  const tips = new Set<TipKey>();
  for (const { code, time } of actions) {
    if (code === 'hygiene_advice') hygiene[pathogen].forEach((tip) => tips.add(tip));
    const at: ActionAt = time === null ? code : `${code}@${time}`;
    const told = table[at] ?? table[code];
    told?.tips?.forEach((tip) => tips.add(tip));
    if (told?.step === undefined) continue;
    const said = told.timeless === true ? null : time;
    steps.set(`${told.step} ${said ?? ''}`, {
      key: told.step,
      time: said,
      due: said === null ? null : dueAt(said),
    });
  }
  const isUseful = (tip: TipKey) => subject !== 'planning' || !notWhilePlanning.includes(tip);
  return { steps: [...steps.values()], tips: [...tips].filter(isUseful) };
}
