import { describe, expect, it } from 'vitest';
import { ASK, type Question } from '../../src/machines/consultation-types.ts';
import { STAGES } from '../../src/rules/table.ts';
import type { FactPath, Subject } from '../../src/rules/vocabulary.ts';
import { questions as data } from '../../src/tables/questions.ts';
import { tables } from '../../src/tables/tables.ts';

const questions: readonly Question[] = data;
/** Not asked for: a practice belongs to the site, and these facts do not exist for these persons. */
const NEVER_ASKED = {
  planning: ['settings.practice', 'gestation', 'results.amnioticPcr'],
  pregnant: ['settings.practice'],
  newborn: [],
} as const satisfies { [subject in Subject]: readonly FactPath[] };
const gates = questions.filter(({ kind }) => kind === 'ticks');
const details = questions.filter(({ kind }) => kind !== 'ticks');

describe('the questions', () => {
  it('have each their own id and place', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ order }) => order)).size).toBe(questions.length);
  });

  it('go through the stages without turning back', () => {
    const stages = [...questions].sort((a, b) => a.order - b.order).map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
  });

  it('set a fact once, behind one gate at most', () => {
    for (const some of [gates, details]) {
      const facts = some.flatMap((question) => question.facts);
      expect(new Set(facts).size).toBe(facts.length);
    }
  });

  it.each(gates)(
    '$id: its facts are those of its ticks, and each tick that asks has a later question',
    (gate) => {
      expect(gate.ticks?.map(({ fact }) => fact)).toEqual(gate.facts);
      for (const { fact, yes } of gate.ticks ?? []) {
        const own = details.filter((question) => question.facts.includes(fact));
        expect(
          own.map(({ order }) => order > gate.order),
          fact,
        ).toEqual(yes === ASK ? [true] : []);
      }
    },
  );

  it('ask a fact of the person once for the slip, and a result once a pathogen', () => {
    for (const { of, facts } of questions)
      for (const fact of facts) if (fact.startsWith('results.')) expect(of, fact).toBe('pathogen');
  });

  it.each(tables.flatMap((table) => table.subjects.map((subject) => ({ table, subject }))))(
    'ask for each fact that the table $table.id reads, $subject',
    ({ table, subject }) => {
      const read = [...new Set(Object.values(table.facts).flatMap(({ from }) => from))];
      const asked = questions
        .filter(({ pathogens, subjects }) => pathogens.includes(table.pathogen) && subjects.includes(subject))
        .flatMap((question) =>
          question.kind === 'ticks'
            ? (question.ticks ?? []).filter(({ yes }) => yes !== ASK).map(({ fact }) => fact)
            : question.facts,
        );
      const never: readonly FactPath[] = NEVER_ASKED[subject];
      expect(read.filter((fact) => !asked.includes(fact) && !never.includes(fact))).toEqual([]);
    },
  );
});
