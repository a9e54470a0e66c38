/** The whole way with a shelf that lost its order of actions: no way in gives an interpretation. */
import { afterEach, expect, it, vi } from 'vitest';
import { answerLine } from '../../src/command/interpret-line.ts';
import { answerTo } from '../../src/components/reference/answer.ts';
import { outcomeOf } from '../../src/components/worklist/row.ts';
import { concludeOnce } from '../../src/exchange/worklist/conclude.ts';
import { assessCase } from '../../src/command/assess-case.ts';
import { Breach } from '../../src/rules/assertions.ts';
import { CONCLUSIONS, PATHOGENS, type Case } from '../../src/rules/vocabulary.ts';

vi.mock('../../src/tables/action-order.ts', () => ({ motherOrder: [], newbornOrder: [] }));

const caseOf = (pathogen: Case['pathogen']): Case => ({
  id: 'a',
  pathogen,
  subject: 'pregnant',
  gestation: '12',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
});

afterEach(() => vi.restoreAllMocks());

it.each(PATHOGENS)('the command line answers %s with an error and without a conclusion', (pathogen) => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { text, failed } = answerLine(JSON.stringify(caseOf(pathogen)));
  expect(failed).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ id: 'a', error: { code: 'internal' } });
  expect(text).toContain('nothing is said about it');
  for (const conclusion of CONCLUSIONS) expect(text).not.toContain(conclusion);
  expect(String(told.mock.calls[0]?.[0])).toContain('no interpretation: to-do');
});

it.each(PATHOGENS)('the worklist and its page have no answer to %s', (pathogen) => {
  expect(() => concludeOnce(caseOf(pathogen), assessCase)).toThrow(Breach);
  expect(outcomeOf(caseOf(pathogen))).toMatchObject({ assessment: null, cannotSay: true });
});

it('a published case is not answered', () => {
  const one = { case: caseOf('cmv') } as Parameters<typeof answerTo>[0];
  expect(() => answerTo(one)).toThrow(Breach);
});
