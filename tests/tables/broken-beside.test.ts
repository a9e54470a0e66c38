import { describe, expect, it } from 'vitest';
import { checkTables } from '../../src/command/check-tables.ts';
import { shipped, type Content } from '../../src/command/checks/content.ts';
import type { Practice, PracticeOn } from '../../src/tables/practices.ts';

const usual = new Set(checkTables());
/** What broken content is told that the shipped one is not. */
const told = (content: Content) => checkTables(content).filter((problem) => !usual.has(problem));
/** The practice of France with something else said on rubella. */
const withOn = (changed: Partial<PracticeOn>): Practice => {
  const france = first(shipped.practices);
  const rubella = { ...(france.on.rubella as PracticeOn), ...changed };
  return { ...france, on: { ...france.on, rubella } };
};
const first = <T>(list: readonly T[]) => list[0] as T;

describe('what is broken beside the tables is told by its name', () => {
  it.each<[name: string, content: Content, problem: RegExp]>([
    [
      'a pathogen and subject without a table',
      { ...shipped, tables: shipped.tables.slice(1) },
      /^toxoplasma, planning: 0 tables instead of one/,
    ],
    [
      'an order without an action',
      { ...shipped, order: { ...shipped.order, mother: shipped.order.mother.slice(1) } },
      /^order of actions, mother: does not name each action once/,
    ],
    [
      'a time without words',
      { ...shipped, timeWords: { ...shipped.timeWords, mother: {} } },
      /no words for time "in_2_3_weeks"/,
    ],
    [
      'a source without a year',
      {
        ...shipped,
        sources: { ...shipped.sources, cir: { ...(shipped.sources.cir as object), year: undefined } },
      },
      /^source cir year: /,
    ],
    [
      'a guideline without words',
      { ...shipped, guidelineWords: {} },
      /^guideline cir-1-toxo: no words for "cir-1"/,
    ],
    [
      'a guideline without a source',
      { ...shipped, guidelines: [{ ...first(shipped.guidelines), source: 'nobody' }] },
      /^guideline cir-1-toxo: no source "nobody"/,
    ],
    [
      'a guideline that says two things',
      {
        ...shipped,
        guidelines: [
          first(shipped.guidelines),
          { ...first(shipped.guidelines), id: 'again', when: { igg: ['positive'] } },
        ],
      },
      /^guideline cir-1-toxo: one case can meet again as well/,
    ],
    [
      'a practice without a source',
      { ...shipped, practices: [withOn({ sources: ['nobody'] as never })] },
      /^practice france rubella: no source "nobody"/,
    ],
    [
      'a practice that names no source',
      { ...shipped, practices: [withOn({ sources: [] })] },
      /^practice france on rubella sources: no source/,
    ],
    [
      'a practice without words',
      { ...shipped, practices: [withOn({ says: 'nothing' })] },
      /^practice france rubella: no words for "nothing"/,
    ],
    [
      'a practice at no time',
      { ...shipped, practices: [withOn({ susceptible: ['retest_in_pregnancy', 'someday' as never] })] },
      /^practice france rubella: no time "someday"/,
    ],
    [
      'a practice that orders more than a retest',
      { ...shipped, practices: [withOn({ susceptible: ['avidity', 'now'] })] },
      /^practice france on rubella susceptible 0: no code of the contract/,
    ],
    [
      'a practice that the tables do not know',
      { ...shipped, practices: [...shipped.practices, { id: 'nowhere', country: 'nowhere', on: {} }] },
      /^cmv-mother: does not know practice nowhere/,
    ],
    [
      'a practice without a name',
      { ...shipped, practiceWords: { ...shipped.practiceWords, names: {} } },
      /^practice cir: no name/,
    ],
    [
      'a practice in the tables that is not there',
      { ...shipped, practices: shipped.practices.filter(({ id }) => id !== 'uk') },
      /^rubella-mother: no practice "uk"/,
    ],
    [
      'a kit with reversed limits',
      { ...shipped, kits: [{ ...first(shipped.kits), limits: { below: 2, from: 1 } }] },
      /^kit .* limits: the limits are reversed/,
    ],
    [
      'a fact that nobody asks for',
      { ...shipped, questions: shipped.questions.filter(({ id }) => id !== 'igg') },
      /fact igg: no question asks for results.igg/,
    ],
    [
      'a title without words in another language',
      { ...shipped, titles: { ...shipped.titles, ru: { ...shipped.titles.ru, 'How soon?': '' } } },
      /^ru: no words for "How soon\?"/,
    ],
    [
      'questions out of order',
      { ...shipped, questions: [...shipped.questions].reverse() },
      /^question .*: stands out of order/,
    ],
  ])('%s', (_, content, problem) => {
    const problems = told(content);
    expect(
      problems.some((text) => problem.test(text)),
      problems.slice(0, 5).join('\n'),
    ).toBe(true);
  });
});
