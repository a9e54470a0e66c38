/** The assessment machine as a picture, read off the machine itself. */
import { assessmentMachine } from './assessment.ts';

export interface MachinePicture {
  readonly start: string;
  readonly states: readonly { readonly id: string; readonly label: string }[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly guard: string }[];
  /** What a person sends; each walks the stages again from `to`. */
  readonly events: readonly { readonly event: string; readonly to: string }[];
}

/** The stages, and the ways between them with the guard on each. */
export function machinePicture(): MachinePicture {
  const { root } = assessmentMachine;
  const states = Object.values(root.states);
  return {
    start: root.initial.target[0]?.key ?? '',
    states: states.map(({ key, description }) => ({ id: key, label: description ?? key })),
    arrows: states.flatMap((state) =>
      (state.always ?? []).flatMap(({ target, guard }) =>
        (target ?? []).map((to) => ({ from: state.key, to: to.key, guard: nameOf(guard) })),
      ),
    ),
    events: [...root.transitions].flatMap(([event, ways]) =>
      ways.flatMap(({ target }) => (target ?? []).map((to) => ({ event, to: to.key }))),
    ),
  };
}

function nameOf(guard: unknown): string {
  return typeof guard === 'object' && guard !== null && 'type' in guard ? String(guard.type) : String(guard);
}
