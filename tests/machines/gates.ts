/** A small table and its questions, two of them gates: a tick there calls for a question of its own. No clinical content. */
import { compile } from '../../src/rules/compile.ts';
import type { Question } from '../../src/rules/question.ts';
import { ASK } from '../../src/rules/question.ts';
import { STAGES, type FactSpec, type Layer } from '../../src/rules/table.ts';
import type { FactPath } from '../../src/rules/vocabulary.ts';

export const RASH = 'history.rashDaysAgo';
export const CONTACT = 'history.contactDaysAgo';
export const TREATED = 'history.treated';
export const TRAVEL = 'history.endemicTravel';
export const DOSES = 'history.documentedDoses';
export const IGG = 'results.igg';

const number = (path: FactPath): FactSpec => ({
  values: ['no', 'yes'],
  from: [path],
  read: { by: 'number', path, unit: 'days', bands: [], above: 'yes', unknown: 'no' },
});
const value = (path: FactPath): FactSpec => ({
  values: ['no', 'yes'],
  from: [path],
  read: { by: 'value', path, groups: { yes: [true, 'positive'] }, other: 'no' },
});
const facts = {
  rash: number(RASH),
  contact: number(CONTACT),
  doses: number(DOSES),
  treated: value(TREATED),
  travel: value(TRAVEL),
  igg: value(IGG),
};
/** One layer a fact, each of a stage of its own: `yes` decides, `no` goes on. Nothing can be said of the treated. */
const chain = Object.keys(facts).map((name, at): Layer => {
  const goesOn = at === Object.keys(facts).length - 1 ? { word: 'immune' as const } : {};
  return {
    id: name,
    title: name,
    stage: STAGES[at] ?? 'screening',
    facts: [name],
    rows: [
      {
        id: `${name}-yes`,
        when: { [name]: 'yes' },
        word: 'inconclusive',
        ...(name === 'treated' ? { cannotSay: true } : {}),
      },
      { id: `${name}-no`, when: { [name]: 'no' }, ...goesOn },
    ],
  };
});
export const compiled = compile({
  id: 'gates',
  pathogen: 'cmv',
  subjects: ['pregnant'],
  use: '',
  misuse: '',
  facts,
  readings: [],
  bases: ['none'],
  chain,
  closing: [],
  plan: [],
});

const question = (id: string, order: number, kind: Question['kind'], more: Partial<Question>): Question => ({
  id,
  stage: 'screening',
  order,
  of: 'person',
  kind,
  facts: [],
  subjects: ['pregnant'],
  pathogens: ['cmv'],
  ...more,
});
/** Its tick for the doses leads nowhere: no question gives them. */
export const gate = question('gate', 1, 'ticks', {
  facts: [RASH, TREATED, DOSES],
  ticks: [
    { fact: RASH, no: 'none', yes: ASK },
    { fact: TREATED, no: false, yes: true },
    { fact: DOSES, no: 0, yes: ASK },
  ],
});
/** Stands before the first gate, and is put behind it all the same. No row reads the last of its facts. */
export const days = question('days', 0, 'days', { facts: [RASH, CONTACT, 'history.weeksSinceVaccine'] });
export const igg = question('igg', 3, 'class', { of: 'pathogen', facts: [IGG] });
export const laterGate = question('later-gate', 5, 'ticks', {
  facts: [TRAVEL, CONTACT],
  ticks: [
    { fact: TRAVEL, no: false, yes: true },
    { fact: CONTACT, no: 'none', yes: ASK },
  ],
});
export const questions = [laterGate, igg, gate, days];
