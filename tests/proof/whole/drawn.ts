/** Whole cases drawn by lot, always the same: from the published spaces, and with facts in any mixture. */
import { caseAt, type Space } from '../../../src/proof/space.ts';
import { sizeOf } from '../../../src/proof/space.ts';
import type { Case, Pathogen, Result, Subject } from '../../../src/rules/vocabulary.ts';
import { randomCases, seededRng } from '../random-cases.ts';

/** `count` cases of the spaces, each case of all spaces as likely as any other. */
export function* drawn(spaces: readonly Space[], count: number, seed: number): Generator<Case> {
  const rng = seededRng(seed);
  const whole = spaces.reduce((all, space) => all + sizeOf(space), 0);
  for (let turn = 0; turn < count; turn++) {
    let index = Math.floor(rng() * whole);
    for (const space of spaces) {
      if (index < sizeOf(space)) {
        yield caseAt(space, index);
        break;
      }
      index -= sizeOf(space);
    }
  }
}

/** A result as its class alone; what only a text tells is left out. */
function byClass(results: Case['results']): Case['results'] {
  const classes = Object.entries(results).flatMap(([key, { class: name }]): [string, Result][] =>
    name === undefined ? [] : [[key, { class: name }]],
  );
  return Object.fromEntries(classes);
}

/** `count` cases with facts in any mixture, their results as classes and no day of the sample. */
export function* mixed(
  count: number,
  seed: number,
  fixed: { pathogen?: Pathogen; subject?: Subject } = {},
): Generator<Case> {
  for (const c of randomCases(count, seed, fixed)) {
    const previous = (c.previous ?? []).filter(
      ({ igg, igm, avidity }) =>
        ![igg, igm, avidity].some((one) => one !== undefined && one.class === undefined),
    );
    yield { ...c, results: byClass(c.results), sampledOn: null, previous };
  }
}
