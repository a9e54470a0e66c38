/** What to do, as a RequestGroup of proposals: each leaf a draft that somebody else may sign, or not. */
import type {
  CommunicationRequest,
  Period,
  Reference,
  RelatedArtifact,
  RequestGroup,
  RequestGroupAction,
  ServiceRequest,
  Timing,
} from 'fhir/r4';
import { isoOf, type CalendarDay } from '../../rules/dates.ts';
import type { ActionCode } from '../../rules/vocabulary.ts';
import { sources } from '../../tables/sources.ts';
import type { Source } from '../../tables/sources/source.ts';
import { exportWords } from '../../words/en/exports.ts';
import { en } from '../../words/en.ts';
import { actionConcept, PRIORITY } from './fhir-names.ts';
import type { ActionDays, Retraced, Step } from './retrace.ts';
import type { Told } from './told.ts';

/** What is said to somebody, and no test, referral or visit. A leaf must have a resource, "no test is needed" too (rqg-1). */
const SAID: ReadonlySet<ActionCode> = new Set<ActionCode>([
  'verify_earlier_report',
  'public_health_notification',
  'spiramycin_discussion',
  'valaciclovir_discussion',
  'hygiene_advice',
  'avoid_contacts_advice',
  'mmr_before_conception',
  'postpartum_mmr',
  'delay_conception_discussion',
  'no_further_testing',
  'isolation_precautions',
]);

export interface Leaf {
  readonly name: string;
  readonly resource: ServiceRequest | CommunicationRequest;
}
/** Who is meant, who proposes, and the addresses of the leaves by their names. */
export interface Around {
  readonly subject: Reference;
  readonly device: Reference;
  readonly refer: (name: string) => Reference;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = ({ action: { text, when } }: Step) =>
  when === undefined ? text : `${text} ${capital(when)}.`;

const periodOf = (from: CalendarDay | null, to: CalendarDay | null): Period => ({
  ...(from && { start: isoOf(from) }),
  ...(to && { end: isoOf(to) }),
});
const repeated = (days: ActionDays | null): Timing | null =>
  days !== null && days.all.length > 1 ? { event: days.all.map(isoOf) } : null;

const all: { readonly [id: string]: Source } = sources;

/** A source as a citation, with how it was seen: one that was only recalled must not look like one that was read. */
export function citationOf(id: string): RelatedArtifact {
  const source = all[id];
  if (source === undefined) return { type: 'citation', label: id };
  const { by, country, year, title, section, access, address } = source;
  const seen = access === 'recalled' ? ` (${exportWords.recalled})` : '';
  return {
    type: 'citation',
    label: id,
    display: title,
    citation: `${by}, ${country}, ${year}: ${title}; ${section}${seen}`,
    ...(address !== undefined && { url: address }),
  };
}

function leafOf(step: Step, name: string, { assessment }: Told, { subject, device }: Around): Leaf {
  const { action, days } = step;
  const priority = PRIORITY[assessment.urgency];
  const concept = actionConcept(action.code, action.text);
  const events = repeated(days);
  const period = days && !events && { occurrencePeriod: periodOf(days.from, days.to) };
  if (SAID.has(action.code))
    return {
      name,
      resource: {
        resourceType: 'CommunicationRequest',
        status: 'draft',
        priority,
        subject,
        payload: [{ contentString: sentence(step) }],
        ...period,
        reasonCode: [concept],
        note: [{ text: exportWords.nobodyDoesIt }],
      },
    };
  return {
    name,
    resource: {
      resourceType: 'ServiceRequest',
      status: 'draft',
      intent: 'proposal',
      priority,
      code: concept,
      subject,
      ...period,
      ...(events && { occurrenceTiming: events }),
      requester: device,
      note: [{ text: sentence(step) }, { text: exportWords.nobodyDoesIt }],
    },
  };
}

function actionOf(step: Step, at: number, resource: Reference, { assessment }: Told): RequestGroupAction {
  const { action, days } = step;
  const events = repeated(days);
  return {
    prefix: String(at + 1),
    title: action.text,
    ...(action.when !== undefined && { description: `${capital(action.when)}.` }),
    textEquivalent: sentence(step),
    priority: PRIORITY[assessment.urgency],
    code: [actionConcept(action.code, action.text)],
    ...(step.sources.length > 0 && { documentation: step.sources.map(citationOf) }),
    ...(events ? { timingTiming: events } : days && { timingPeriod: periodOf(days.from, days.to) }),
    resource,
  };
}

/** @returns the group and its leaves, in the order of the actions; null where nothing is to be done. */
export function requestsOf(
  told: Told,
  { steps }: Retraced,
  around: Around,
): { readonly group: RequestGroup; readonly leaves: readonly Leaf[] } | null {
  if (steps.length === 0) return null;
  const leaves = steps.map((step) => leafOf(step, step.action.code, told, around));
  const { subject, device, refer } = around;
  const group: RequestGroup = {
    resourceType: 'RequestGroup',
    status: 'draft',
    intent: 'proposal',
    priority: PRIORITY[told.assessment.urgency],
    code: { text: exportWords.proposals(en.pathogen(told.source.pathogen)) },
    subject,
    author: device,
    note: [{ text: exportWords.nobodyDoesIt }, { text: exportWords.support }],
    action: steps.map((step, at) => actionOf(step, at, refer(step.action.code), told)),
  };
  return { group, leaves };
}
