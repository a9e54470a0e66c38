import { getShortestPaths } from 'xstate/graph';
import { createActor, getInitialMicrosteps, getMicrosteps, type SnapshotFrom } from 'xstate';
import { describe, expect, it } from 'vitest';
import { assessmentMachine, type AssessmentInput } from '../../src/machines/assessment.ts';
import { machinePicture } from '../../src/machines/picture.ts';
import { compile } from '../../src/rules/compile.ts';
import { STAGES, type Table } from '../../src/rules/table.ts';
import type { Subject } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import { waysToAnswer } from './answering.ts';
import { once } from '../helpers/once.ts';
import { toyTable, withRows } from './toy-table.ts';

type Snapshot = SnapshotFrom<typeof assessmentMachine>;

const inputOf = (table: Table, subject: Subject = 'pregnant'): AssessmentInput => ({
  compiled: compile(table),
  questions,
  given: { id: '', pathogen: table.pathogen, subject, results: {} },
  answers: {},
  complete: false,
});

function offered({ context: { now } }: Snapshot) {
  if (now.kind !== 'asks') return [];
  return waysToAnswer(now.question, now.offered).map((answers) => ({ type: 'ANSWER' as const, answers }));
}

/** Every state and every arrow that the events offered by the machine can reach. */
function walk(input: AssessmentInput) {
  const paths = getShortestPaths(assessmentMachine, {
    input,
    events: offered,
    serializeState: ({ value, context }) => JSON.stringify([value, context.answers]),
    limit: 200_000,
  });
  const arrows = new Set<string>();
  const ends: Snapshot[] = [];
  const follow = (from: string | undefined, steps: readonly (readonly [Snapshot, unknown])[]) => {
    let before = from;
    for (const [{ value }] of steps) {
      if (before !== undefined && value !== before) arrows.add(`${before} → ${value}`);
      before = value;
    }
  };
  follow('subjectAndWeek', getInitialMicrosteps(assessmentMachine, input));
  for (const { state } of paths) {
    for (const event of offered(state)) follow(undefined, getMicrosteps(assessmentMachine, state, event));
    if (state.context.now.kind !== 'asks') ends.push(state);
  }
  return { states: new Set(paths.map(({ state }) => String(state.value))), arrows, ends, paths };
}

const drawn = machinePicture().arrows.map(({ from, to }) => `${from} → ${to}`);
const layers = toyTable('rubella').chain.map(({ id, stage }) => ({ id, stage }));

describe('the stages', () => {
  const whole = once(() => walk(inputOf(toyTable('rubella'))));

  it('are those of the tables, in their order, and two ends', () => {
    expect(machinePicture().states.map(({ id }) => id)).toEqual([...STAGES, 'recommendation', 'cannotSay']);
  });

  it('are all stopped at by some answers', () => {
    expect([...whole().states].sort()).toEqual([...STAGES, 'recommendation', 'cannotSay'].sort());
  });

  it('always end in a decision, and in cannotSay only by a row that says so', () => {
    expect(whole().ends.length).toBeGreaterThan(20);
    for (const { value, context } of whole().ends) {
      expect(context.now.kind === 'decided' ? 'recommendation' : context.now.kind).toBe(value);
      expect(context.now.kind !== 'asks' && context.now.decision.kind).toBe('decided');
    }
  });

  it('stop where the question on the table belongs', () => {
    for (const { state } of whole().paths)
      if (state.context.now.kind === 'asks') expect(state.value).toBe(state.context.now.question.stage);
  });

  it('never ask for what has been answered', () => {
    for (const { state } of whole().paths) {
      const { now, answers } = state.context;
      if (now.kind !== 'asks') continue;
      for (const fact of now.offered) expect([undefined, 'ask']).toContain(answers[fact]);
    }
  });

  it('are joined by arrows that are all taken, the fail-closed ones with a broken table', () => {
    const taken = new Set(whole().arrows);
    for (const { id } of layers) {
      const broken = withRows(toyTable('rubella'), id, () => []);
      for (const arrow of walk(inputOf(broken)).arrows) taken.add(arrow);
    }
    expect([...taken].sort()).toEqual([...drawn].sort());
  });
});

describe('a broken table', () => {
  it.each(layers)('with a gap in $id ends in cannotSay, at $stage', ({ id, stage }) => {
    const { ends } = walk(inputOf(withRows(toyTable('rubella'), id, () => [])));
    const gaps = ends.filter(({ context: { now } }) => now.kind !== 'asks' && now.decision.kind === 'gap');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { value, context } of gaps) {
      expect(value).toBe('cannotSay');
      expect(context.now.kind === 'cannotSay' && context.now.stage).toBe(stage);
    }
  });

  it.each(layers)('with an overlap in $id ends in cannotSay', ({ id }) => {
    const doubled = withRows(toyTable('rubella'), id, (rows) => [
      ...rows,
      ...rows.map((row) => ({ ...row })),
    ]);
    const { ends } = walk(inputOf(doubled));
    const gaps = ends.filter(({ context: { now } }) => now.kind !== 'asks' && now.decision.kind === 'gap');
    expect(gaps.length).toBeGreaterThan(0);
    for (const { value, context } of gaps) {
      expect(value).toBe('cannotSay');
      expect(context.now.kind === 'cannotSay' && 'rows' in context.now.decision).toBe(true);
    }
  });

  it('with a chain that never decides ends in cannotSay', () => {
    const endless = withRows(toyTable('rubella'), 'second', () => [{ id: 'P0', when: {} }]);
    const { ends } = walk(inputOf(endless));
    expect(ends.some(({ context: { now } }) => now.kind !== 'asks' && now.decision.kind === 'gap')).toBe(
      true,
    );
  });

  it.each([
    ['anything', []],
    ['one answer only', ['not-done', 'negative', 'positive']],
  ])('with a reader that throws on %s ends in cannotSay', (_, read) => {
    const { facts, ...table } = toyTable('rubella');
    const igg = facts['igg'];
    if (igg === undefined) throw new Error('the toy has no igg');
    const thrower = { ...igg, read: { by: 'class', path: 'results.igg', groups: { none: read } } } as const;
    const { ends } = walk(inputOf({ ...table, facts: { ...facts, igg: thrower } }));
    const thrown = ends.filter(({ context: { now } }) => now.kind !== 'asks' && now.decision.kind === 'gap');
    expect(thrown.length).toBeGreaterThan(0);
    for (const { value } of thrown) expect(value).toBe('cannotSay');
  });

  it('that is missing altogether ends in cannotSay', () => {
    const input = { ...inputOf(toyTable('rubella')), compiled: null };
    expect(createActor(assessmentMachine, { input }).getSnapshot().value).toBe('cannotSay');
  });
});
