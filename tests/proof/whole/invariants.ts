/** The safety invariants on every whole case of the published spaces. */
import { caseAt, type Space } from '../../../src/proof/space.ts';
import type { Vector } from '../../../src/proof/vector.ts';
import type { Case } from '../../../src/rules/vocabulary.ts';
import { INVARIANTS } from '../invariants/all.ts';
import { speaksOf, type Invariant } from '../invariants/rule.ts';
import { seededRng } from '../random-cases.ts';
import { codesOf, fullAnswer, LightAnswer, type Codes } from './light.ts';
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

/** One for all times: where it was thrown does not matter, and to find that out would take most of the time. */
const LOOKED = new Error('looked at the case');
function looked(): never {
  throw LOOKED;
}

/** A case of a space of which nothing may be read but what all of its cases share. */
function blankCase({ pathogen, subject }: Space): Case {
  const shared: Partial<Record<string | symbol, string>> = { pathogen, subject };
  const get = (_: object, key: string | symbol) => shared[key] ?? looked();
  const unseen = { get, has: looked, ownKeys: looked, getOwnPropertyDescriptor: looked };
  return new Proxy({}, unseen) as Case;
}

/**
 * The rules that are to be asked of every case with an answer. One that passes the answer without having read anything
 * of the case would pass it whatever the case: it is asked once for all of them.
 */
export function askedOfCases(rules: readonly Invariant[], space: Space, codes: Codes): readonly Invariant[] {
  const blank = blankCase(space);
  const answer = new LightAnswer(blank, codes);
  return rules.filter(({ check }) => {
    try {
      return check(blank, answer, nothingAgain) !== null;
    } catch (error) {
      if (error === LOOKED) return true;
      throw error;
    }
  });
}

/** Each rule on codes, for each case of each vector. */
export function invariantsOnCodes(vectors: readonly Vector[]): Property {
  const findings = new Findings(`safety invariants on codes: ${onCodes.length} rules on every whole case`);
  for (const { space, answers, at } of vectors) {
    const rules = onCodes.filter((each) => speaksOf(each, space.subject));
    const told = answers.map(codesOf).map((codes) => ({ codes, asked: askedOfCases(rules, space, codes) }));
    for (let index = 0; index < at.length; index++) {
      const one = told[at[index] ?? -1];
      if (one === undefined) throw new Error(`${space.id}: no answer to case ${index}`);
      const c = caseAt(space, index);
      const answer = new LightAnswer(c, one.codes);
      for (const rule of one.asked) {
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
