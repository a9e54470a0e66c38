import { describe, expect, it } from 'vitest';
import { ASK, type Answers } from '../../src/machines/consultation-types.ts';
import { caseOf, questionsFor, standingOf, withAnswers } from '../../src/machines/next-question.ts';
import { replay } from '../../src/machines/replay.ts';
import { compile, type Compiled } from '../../src/rules/compile.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import * as toy from './gates.ts';

const { RASH, CONTACT, TREATED, TRAVEL, IGG } = toy;
const questions = questionsFor(toy.questions, 'cmv', 'pregnant');
const stand = (answers: Answers) =>
  standingOf(toy.compiled, questions, answers, caseOf('cmv', 'pregnant', answers, null), false);
const asked = (answers: Answers) => {
  const now = stand(answers);
  return now.kind === 'asks' ? [now.question.id, ...now.offered] : [now.kind];
};

describe('the questions of an assessment', () => {
  it('are those of its pathogen and subject, in the order of asking', () => {
    expect(questions.map(({ id }) => id)).toEqual(['days', 'gate', 'igg', 'later-gate']);
    expect(questionsFor(toy.questions, 'rubella', 'pregnant')).toEqual([]);
    expect(questionsFor(toy.questions, 'cmv', 'newborn')).toEqual([]);
  });
});

describe('a gate', () => {
  it('comes before the questions behind it, and offers no tick that leads nowhere', () => {
    expect(asked({})).toEqual(['gate', RASH, TREATED]);
  });
  it('opens the question of what was ticked, and of nothing else', () => {
    expect(asked({ [RASH]: ASK, [TREATED]: false })).toEqual(['days', RASH]);
    expect(asked({ [RASH]: 'none', [TREATED]: false })).toEqual(['igg', IGG]);
  });
  it('is left where all its ticks are answered', () => {
    const answers: Answers = { [RASH]: 'none', [TREATED]: false, [IGG]: { class: 'negative' } };
    expect(asked(answers)).toEqual(['later-gate', TRAVEL, CONTACT]);
    expect(asked({ ...answers, [TRAVEL]: false })).toEqual(['later-gate', CONTACT]);
    expect(asked({ ...answers, [TRAVEL]: false, [CONTACT]: ASK })).toEqual(['days', CONTACT]);
    expect(asked({ ...answers, [TRAVEL]: false, [CONTACT]: null })).toEqual(['decided']);
  });
});

describe('nothing can be said', () => {
  const refused = (compiled: Compiled | null, history: Case['history'] = {}) => {
    const source: Case = { id: '', pathogen: 'cmv', subject: 'pregnant', results: {}, history };
    const now = standingOf(compiled, questions, {}, source, true);
    if (now.kind !== 'cannotSay') throw new Error(now.kind);
    return [now.stage, now.decision.kind === 'gap' ? now.decision.layer : now.decision.conclusion];
  };
  const { table } = toy.compiled;
  const without = (row: string) =>
    compile({
      ...table,
      chain: table.chain.map((layer) => ({ ...layer, rows: layer.rows.filter(({ id }) => id !== row) })),
    });

  it('at the stage of the row that says so', () => {
    expect(refused(toy.compiled, { treated: true })).toEqual(['earlierResults', 'inconclusive']);
  });
  it('at the stage of the layer with a hole, in whatever part it stands', () => {
    expect(refused(without('contact-no'))).toEqual(['screening', 'contact']);
    for (const part of ['readings', 'closing', 'plan'] as const) {
      const hole = { id: 'hole', title: '', stage: 'immunoblot', facts: ['rash'], rows: [] } as const;
      expect(refused(compile({ ...table, [part]: [hole] }))).toEqual(['immunoblot', 'hole']);
    }
  });
  it('at the last stage where the chain ends without a word', () => {
    const endless = compile({ ...table, chain: table.chain.slice(0, 1) });
    expect(refused(endless)).toEqual(['secondSampleAndPcr', 'gates (end of the chain)']);
  });
  it('at the first stage where there is no table, or a fact cannot be read', () => {
    expect(refused(null)).toEqual(['subjectAndWeek', 'no table for cmv, pregnant']);
    const igg = { ...table.facts['igg'], values: ['none'] } as const;
    const unread = compile({
      ...table,
      facts: { ...table.facts, other: { ...igg, from: [], read: { by: 'subject' } } },
    });
    expect(refused(unread)).toEqual(['subjectAndWeek', 'gates: other has no such value']);
  });
});

describe('a question that is put twice', () => {
  it('stands once on the path, with all that was offered and answered', () => {
    const given = {
      'person.gate': { [RASH]: ASK, [TREATED]: false },
      'person.days': { [RASH]: 'none', [CONTACT]: 'none' },
      'cmv.igg': { [IGG]: { class: 'negative' } },
      'person.later-gate': { [TRAVEL]: false, [CONTACT]: ASK },
    } as const;
    const start = {
      compiled: toy.compiled,
      questions: toy.questions,
      given: caseOf('cmv', 'pregnant', {}, null),
      answers: {},
      complete: false,
    };
    const { path, ask } = replay([start], given);
    expect(ask).toBeNull();
    expect(path.map(({ key, offered, answers }) => [key, offered, answers])).toEqual([
      ['person.gate', [RASH, TREATED], given['person.gate']],
      ['person.days', [RASH, CONTACT], given['person.days']],
      ['cmv.igg', [IGG], given['cmv.igg']],
      ['person.later-gate', [TRAVEL, CONTACT], given['person.later-gate']],
    ]);
  });
});

describe('answers put into a case', () => {
  const base: Case = {
    id: 'x',
    pathogen: 'cmv',
    subject: 'pregnant',
    results: { igm: { class: 'positive' } },
    history: { symptoms: true },
    settings: { practice: 'here' },
  };
  it('stand in their places, beside what is there', () => {
    const answers: Answers = {
      gestation: '12',
      [IGG]: { class: 'negative' },
      [TREATED]: false,
      'settings.avidityExcludesWeeks': 12,
    };
    expect(withAnswers(base, answers)).toEqual({
      ...base,
      gestation: '12',
      results: { igm: { class: 'positive' }, igg: { class: 'negative' } },
      history: { symptoms: true, treated: false },
      settings: { practice: 'here', avidityExcludesWeeks: 12 },
    });
    expect(base.results).toEqual({ igm: { class: 'positive' } });
  });
  it('are left out where their own question follows; a result that is not known is so by its class', () => {
    expect(withAnswers(base, { [RASH]: ASK, [TREATED]: null, [IGG]: null })).toEqual({
      ...base,
      results: { igm: { class: 'positive' }, igg: { class: 'unknown' } },
      history: { symptoms: true, treated: null },
    });
  });
  it('make a case of a site practice only where one is chosen', () => {
    expect(caseOf('cmv', 'pregnant', {}, '2026-12-04')).toEqual({
      id: '',
      pathogen: 'cmv',
      subject: 'pregnant',
      sampledOn: '2026-12-04',
      results: {},
      history: {},
      settings: {},
    });
    expect(caseOf('cmv', 'pregnant', {}, null, 'here').settings).toEqual({ practice: 'here' });
  });
});
