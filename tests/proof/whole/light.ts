/**
 * An answer of a vector as the invariants look at it: codes without words. What a vector does not hold is worked out
 * when a rule asks for it: the window from the decision, everything else from the whole assessment.
 */
import type { Answer } from '../../../src/proof/vector.ts';
import { assessInEnglish, tableFor } from '../../../src/exchange/shelf.ts';
import { windowOf } from '../../../src/rules/assess.ts';
import { decide } from '../../../src/rules/decide.ts';
import type { Action, Assessment, Avoid, Case } from '../../../src/rules/vocabulary.ts';
import { ACTIONS, AVOIDS } from '../../../src/rules/vocabulary.ts';
import { viewCase } from '../../../src/rules/view.ts';

/** Codes as the rules read them; the same list for every case that is given this answer. */
export interface Codes {
  readonly conclusion: Assessment['conclusion'];
  readonly urgency: Assessment['urgency'];
  readonly actions: readonly Action[];
  readonly avoid: readonly Avoid[];
}

const known = <T extends string>(list: readonly T[], code: string): T => {
  const found = list.find((one) => one === code);
  if (found === undefined) throw new Error(`no code "${code}"`);
  return found;
};

/** An action of a vector is its code, or `code@time`: a rule only asks whether it has a time. */
function actionOf(told: string): Action {
  const [code = '', time] = told.split('@');
  const action = { code: known(ACTIONS, code), text: '' };
  return time === undefined ? action : { ...action, when: time };
}

/** @throws Error where a code is not one of the contract's. */
export function codesOf({ conclusion, urgency, actions, avoid }: Answer): Codes {
  return {
    conclusion,
    urgency,
    actions: actions.map(actionOf),
    avoid: avoid.map((code) => ({ code: known(AVOIDS, code), text: '' })),
  };
}

/** The whole assessment of a case of classes, in words. */
export function fullAnswer(c: Case): Assessment {
  const compiled = tableFor(c.pathogen, c.subject);
  if (compiled === null) throw new Error(`no table for ${c.pathogen}, ${c.subject}`);
  return assessInEnglish(decide(compiled, viewCase(c)), c);
}

/** No window without a high avidity, today's or an earlier one, of a woman whose week is known. */
function mayHaveWindow({ subject, gestation, results, previous }: Case): boolean {
  if (subject !== 'pregnant' || gestation == null) return false;
  const now = results.avidity?.class === 'high' || results.secondAvidity?.class === 'high';
  return now || previous?.some(({ avidity }) => avidity?.class === 'high') === true;
}

function windowFor(c: Case): Assessment['window'] {
  if (!mayHaveWindow(c)) return null;
  const compiled = tableFor(c.pathogen, c.subject);
  const view = viewCase(c);
  const decision = compiled === null ? null : decide(compiled, view);
  return compiled === null || decision?.kind !== 'decided' ? null : windowOf(decision, compiled, view);
}

/** The answer of a vector to one case, in the form of an assessment. */
export class LightAnswer implements Assessment {
  readonly #case: Case;
  #full: Assessment | null = null;
  readonly pathogen: Assessment['pathogen'];
  readonly conclusion: Assessment['conclusion'];
  readonly urgency: Assessment['urgency'];
  readonly actions: readonly Action[];
  readonly avoid: readonly Avoid[];

  constructor(c: Case, codes: Codes) {
    this.#case = c;
    this.pathogen = c.pathogen;
    this.conclusion = codes.conclusion;
    this.urgency = codes.urgency;
    this.actions = codes.actions;
    this.avoid = codes.avoid;
  }

  get id() {
    return this.#case.id;
  }
  get window() {
    return windowFor(this.#case);
  }
  get missing() {
    return this.#whole().missing;
  }
  get because() {
    return this.#whole().because;
  }
  get whyNot() {
    return this.#whole().whyNot;
  }
  get guidelines() {
    return this.#whole().guidelines;
  }
  get record() {
    return this.#whole().record;
  }
  get content() {
    return this.#whole().content;
  }

  #whole(): Assessment {
    return (this.#full ??= fullAnswer(this.#case));
  }
}
