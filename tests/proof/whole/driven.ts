/** The conversation against the tables: the same case, answered event by event, gives the same answer. */
import { tableFor } from '../../../src/exchange/shelf.ts';
import { answerOf } from '../../../src/proof/answer.ts';
import { PATHOGENS, type Case } from '../../../src/rules/vocabulary.ts';
import { saidOf, Slip } from './drive.ts';
import { codesOf } from './light.ts';
import { Findings, type Property } from './property.ts';

/** What the table says to a whole case, without any machine. */
export function decided(c: Case): string {
  const compiled = tableFor(c.pathogen, c.subject);
  if (compiled === null) return 'nothing';
  const answer = answerOf(compiled, c);
  return saidOf(codesOf(answer), answer.cannotSay, c);
}

/** A driven consultation; tests put a faulty one in its place. */
export type Make = (cases: readonly Case[], order?: Case['pathogen'][]) => Slip;
const make: Make = (cases, order) => new Slip(cases, order);

/** Event by event the conversation reaches what the table says to the whole case. */
export function drivenAsDecided(cases: Iterable<Case>, says = decided, slip = make): Property {
  const findings = new Findings('the conversation, event by event, ends where the table decides');
  for (const c of cases) {
    findings.checked += 1;
    const told = slip([c]).finish().told(c);
    const expected = says(c);
    if (told !== expected)
      findings.add(`${c.pathogen} ${c.subject}`, `${JSON.stringify(c)}: ${expected} ≠ ${told}`);
  }
  return findings.property();
}

/** The same person and results read for each infection. The E1 and E2 bands are rubella's. */
export function forEachInfection(c: Case): Case[] {
  const e2 = c.results.iggBlot?.class === 'e2-absent';
  const other = e2 ? { ...c.results, iggBlot: { class: 'indeterminate' } } : c.results;
  return PATHOGENS.map((pathogen) => ({
    ...c,
    pathogen,
    results: pathogen === 'rubella' ? c.results : other,
  }));
}

/** Three infections on a slip, in one order and the other, say of each what is said of it alone. */
export function infectionsInAnyOrder(cases: Iterable<Case>, says = decided, slip = make): Property {
  const findings = new Findings('the order of the infections on a slip changes nothing');
  for (const c of cases) {
    const three = forEachInfection(c);
    for (const order of [PATHOGENS, [...PATHOGENS].reverse()]) {
      const whole = slip(three, [...order]).finish();
      for (const one of three) {
        findings.checked += 1;
        const [told, expected] = [whole.told(one), says(one)];
        if (told !== expected)
          findings.add(`${order.join()} ${one.pathogen}`, `${JSON.stringify(one)}: ${expected} ≠ ${told}`);
      }
    }
  }
  return findings.property();
}

/** After each answer: back, and the same answer again, shows what stood there before. */
export function backIsIdentity(cases: Iterable<Case>, slip = make): Property {
  const findings = new Findings('back and the same answer give the same state');
  for (const c of cases) {
    const run = slip([c]);
    while (run.ask() !== null) {
      const key = run.ask()?.key ?? '';
      if (!run.step()) break;
      const before = run.shown();
      run.back();
      const held = run.held();
      if (run.ask()?.key !== key) findings.add(`${c.pathogen} back to ${key}`, JSON.stringify(c));
      run.answer(key, held);
      findings.checked += 1;
      if (run.shown() !== before) findings.add(`${c.pathogen} ${key}`, JSON.stringify(c));
    }
  }
  return findings.property();
}

/** An earlier answer changed and changed back: at the end, each question once, to what another case holds. */
export function changeIsIdentity(cases: readonly Case[], slip = make): Property {
  const findings = new Findings('an answer changed and changed back changes nothing');
  cases.forEach((c, turn) => {
    const other = cases
      .slice(turn + 1)
      .find(({ subject, pathogen }) => subject === c.subject && pathogen === c.pathogen);
    if (other === undefined) return;
    const run = slip([c]).finish();
    const stranger = new Slip([other]);
    const before = run.shown();
    for (const { key } of run.path()) {
      run.change(key);
      const ask = run.ask();
      if (ask === null) continue;
      const held = run.held();
      run.answer(key, stranger.says(ask));
      run.change(key);
      run.answer(key, held);
      findings.checked += 1;
      if (run.shown() !== before)
        findings.add(`${c.pathogen} ${key}`, `${JSON.stringify(c)} and ${JSON.stringify(other)}`);
    }
  });
  return findings.property();
}
