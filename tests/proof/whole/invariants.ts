/** The safety invariants on every whole case of the published spaces. */
import { caseAt } from '../../../src/proof/space.ts';
import type { Vector } from '../../../src/proof/vector.ts';
import { INVARIANTS } from '../invariants/all.ts';
import { speaksOf, type Invariant } from '../invariants/rule.ts';
import { seededRng } from '../random-cases.ts';
import { codesOf, fullAnswer, LightAnswer } from './light.ts';
import { Findings, type Property } from './property.ts';

/** Rules that read texts, reasons or guidelines of every answer: asked of a sample of whole assessments. */
const OF_TEXTS: readonly string[] = ['K02', 'K08', 'K09', 'K10', 'A23'];

const alone = INVARIANTS.filter(({ compares }) => !compares);
/** Rules that one answer shows in its codes. */
export const onCodes: readonly Invariant[] = alone.filter(({ id }) => !OF_TEXTS.includes(id));
/** Rules that one answer shows, words and all. */
const onTexts: readonly Invariant[] = alone;

function nothingAgain(): never {
  throw new Error('a rule on one answer asked again');
}

/** Each rule on codes, for each case of each vector. */
export function invariantsOnCodes(vectors: readonly Vector[]): Property {
  const findings = new Findings(`safety invariants on codes: ${onCodes.length} rules on every whole case`);
  for (const { space, answers, at } of vectors) {
    const codes = answers.map(codesOf);
    const rules = onCodes.filter((each) => speaksOf(each, space.subject));
    for (let index = 0; index < at.length; index++) {
      const told = codes[at[index] ?? -1];
      if (told === undefined) throw new Error(`${space.id}: no answer to case ${index}`);
      const c = caseAt(space, index);
      const answer = new LightAnswer(c, told);
      for (const rule of rules) {
        const wrong = rule.check(c, answer, nothingAgain);
        if (wrong !== null) findings.add(`${rule.id} ${space.id}`, `${wrong}: ${JSON.stringify(c)}`);
      }
    }
    findings.checked += rules.length * at.length;
  }
  return findings.property();
}

/** Each rule on one answer, for `count` seeded cases, with the whole assessment in words. */
export function invariantsOnTexts(vectors: readonly Vector[], count: number, assess = fullAnswer): Property {
  const findings = new Findings(`safety invariants on words: ${onTexts.length} rules on ${count} of them`);
  const rng = seededRng(20_261_121);
  const sizes = vectors.map(({ at }) => at.length);
  const whole = sizes.reduce((all, size) => all + size, 0);
  for (let turn = 0; turn < count; turn++) {
    let index = Math.floor(rng() * whole);
    const vector = vectors.find(({ at }) => index < at.length || ((index -= at.length), false));
    if (vector === undefined) throw new Error('no case at this place');
    const c = caseAt(vector.space, index);
    const answer = assess(c);
    for (const { id, check } of onTexts) {
      findings.checked += 1;
      const wrong = check(c, answer, nothingAgain);
      if (wrong !== null) findings.add(`${id} ${vector.space.id}`, `${wrong}: ${JSON.stringify(c)}`);
    }
  }
  return findings.property();
}
