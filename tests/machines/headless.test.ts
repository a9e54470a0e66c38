import { describe, expect, it } from 'vitest';
import { runHeadless } from '../../src/machines/headless.ts';
import { caseOf } from '../../src/machines/next-question.ts';
import { compile } from '../../src/rules/compile.ts';
import { decide } from '../../src/rules/decide.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import { toyTable, withRows } from './toy-table.ts';

const toy = compile(toyTable('rubella'));
const result = (name: string) => ({ class: name });

function* cases(): Generator<Case> {
  for (const gestation of ['6', '20', null])
    for (const igg of ['negative', 'grey', 'positive', 'pending'])
      for (const igm of ['negative', 'positive'])
        for (const avidity of ['low', 'high', 'not-done'])
          for (const pcr of ['positive', 'negative', 'not-done'])
            yield {
              id: `${gestation} ${igg} ${igm} ${avidity} ${pcr}`,
              pathogen: 'rubella',
              subject: 'pregnant',
              gestation,
              results: {
                igg: result(igg),
                igm: result(igm),
                avidity: result(avidity),
                motherBloodPcr: result(pcr),
              },
            };
}

describe('a whole case', () => {
  it('gives what the table decides', () => {
    for (const one of cases()) expect(runHeadless(toy, questions, one)).toEqual(decide(toy, viewCase(one)));
  });

  it('asks nothing: an absent fact is one that is not known', () => {
    const empty: Case = { id: 'a', pathogen: 'rubella', subject: 'pregnant', results: {} };
    expect(runHeadless(toy, questions, empty)).toMatchObject({ conclusion: 'inconclusive', cannotSay: true });
  });

  it('gives the gap of a broken table', () => {
    const broken = compile(withRows(toyTable('rubella'), 'screening', () => []));
    const one: Case = { id: 'a', pathogen: 'rubella', subject: 'pregnant', results: {} };
    expect(runHeadless(broken, questions, one)).toEqual({ kind: 'gap', layer: 'screening', rows: [] });
  });

  it('gives a gap where reading the case fails', () => {
    const one: Case = {
      id: 'a',
      pathogen: 'rubella',
      subject: 'pregnant',
      results: { igg: result('purple') },
    };
    expect(runHeadless(toy, questions, one)).toMatchObject({ kind: 'gap', rows: [] });
  });
});

describe('the case made of answers', () => {
  it('puts each in its place, and leaves out what is still to be asked', () => {
    const answers = {
      gestation: '12+3',
      'results.igg': { class: 'grey' },
      'results.igm': null,
      'results.avidity': 'ask',
      'history.rashDaysAgo': 4,
      'history.symptoms': null,
      'settings.avidityExcludesWeeks': 16,
      previous: [{ weeksBefore: 4 }],
      series: null,
    } as const;
    expect(caseOf('cmv', 'pregnant', answers, '2026-11-20')).toEqual({
      id: '',
      pathogen: 'cmv',
      subject: 'pregnant',
      sampledOn: '2026-11-20',
      gestation: '12+3',
      results: { igg: { class: 'grey' }, igm: { class: 'unknown' } },
      history: { rashDaysAgo: 4, symptoms: null },
      settings: { avidityExcludesWeeks: 16 },
      previous: [{ weeksBefore: 4 }],
      series: null,
    });
  });
});
