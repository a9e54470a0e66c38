/** The names under which our own codes go out in FHIR and in cards, and the few shapes that stand everywhere. */
import type { CodeableConcept, RequestGroup } from 'fhir/r4';
import type { ActionCode, Urgency } from '../../rules/vocabulary.ts';

/** Torchlight has no address of its own, and this one never leads anywhere (RFC 2606): a site may put its own in its place. */
export const HOME = 'https://torchlight.invalid/fhir';

export const codeSystem = (name: string) => `${HOME}/CodeSystem/${name}`;

export const actionConcept = (code: ActionCode, text: string): CodeableConcept => ({
  coding: [{ system: codeSystem('action'), code }],
  text,
});

/** From the urgency of the answer to how soon a request is to be acted upon. */
export const PRIORITY = {
  none: 'routine',
  routine: 'routine',
  soon: 'urgent',
  today: 'asap',
} as const satisfies Readonly<Record<Urgency, RequestGroup['priority']>>;
