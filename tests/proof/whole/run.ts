/** All properties of the whole space, in two parts that take about the same time: `npm run proof` prints them. */
import { spaces } from '../../../src/proof/space.ts';
import type { Vector } from '../../../src/proof/vector.ts';
import type { Case } from '../../../src/rules/vocabulary.ts';
import { boundariesHold } from './boundaries.ts';
import { backIsIdentity, changeIsIdentity, drivenAsDecided, infectionsInAnyOrder } from './driven.ts';
import { drawn, mixed } from './drawn.ts';
import { invariantsOnCodes, invariantsOnTexts } from './invariants.ts';
import type { Property } from './property.ts';
import { openSaysWhatToDo } from './to-do.ts';
import { orderNeverMatters } from './swapped.ts';
import { unknownNeverCalms } from './unknown.ts';
import { wholeVectors } from './vectors.ts';
import { worryNeverCalms } from './worry.ts';

const SEED = 20_261_121;
/** Whole assessments in words. */
const IN_WORDS = 2_000;
/** Cases that the conversation is driven with here: to the end, and back and forth. `npm test` drives some thousand. */
const DRIVEN = 120;
const TURNED = 12;

/** Half of the spaces, half with facts in any mixture. */
export function cases(count: number, seed = SEED): Case[] {
  const half = Math.ceil(count / 2);
  return [...drawn(spaces, half, seed), ...mixed(half, seed)];
}

/** What is asked of the answers to every whole case. */
export function answerProperties(vectors: readonly Vector[] = wholeVectors()): Property[] {
  return [invariantsOnCodes(vectors), unknownNeverCalms(vectors), worryNeverCalms(vectors)];
}

/** What is asked of whole assessments, of the tables themselves, around every threshold, and of the conversation. */
export function furtherProperties(vectors: readonly Vector[] = wholeVectors()): Property[] {
  return [
    invariantsOnTexts(vectors, IN_WORDS),
    openSaysWhatToDo(),
    boundariesHold(),
    drivenAsDecided(cases(DRIVEN)),
    orderNeverMatters(cases(DRIVEN)),
    infectionsInAnyOrder(cases(TURNED)),
    backIsIdentity(cases(TURNED)),
    changeIsIdentity(cases(TURNED)),
  ];
}
