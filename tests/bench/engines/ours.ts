/** The app itself, in the steps in which it is used: from the conclusion alone to the whole assessment. */
import { assessCase } from '../../../src/command/assess-case.ts';
import { interpretLine } from '../../../src/command/interpret-line.ts';
import { assessInEnglish } from '../../../src/exchange/shelf.ts';
import { runHeadless } from '../../../src/machines/headless.ts';
import { concludeOnly, decide, readFacts, type Decided, type Gap } from '../../../src/rules/decide.ts';
import { viewCase } from '../../../src/rules/view.ts';
import { CONCLUSIONS } from '../../../src/rules/vocabulary.ts';
import { questions } from '../../../src/tables/questions.ts';
import type { BenchCase, Engine } from '../engine.ts';

const conclusionAt = (place: number): string => CONCLUSIONS[place] ?? 'none';
const conclusionOf = (decision: Decided | Gap): string =>
  decision.kind === 'gap' ? 'none' : decision.conclusion;

/** A step of the app as an engine: nothing is made ready but the tables, which the app has compiled. */
const step = (name: string, conclude: (one: BenchCase) => string): Engine => ({
  name,
  package: null,
  ready: () => (cases) => cases.map(conclude),
});

export const conclusion = step('conclusion, from the facts', ({ table, places }) =>
  conclusionAt(concludeOnly(table.compiled, places)),
);

export const fromCase = step('conclusion, facts read from the case', ({ table, source }) =>
  conclusionAt(concludeOnly(table.compiled, readFacts(table.compiled, viewCase(source)))),
);

/** The conclusion that every engine must give. */
export const decided = ({ table, source }: BenchCase): string =>
  conclusionOf(decide(table.compiled, viewCase(source)));

export const traced = step('decision with its trace and plan, from the case', decided);

export const actor = step('the XState actor, end to end', ({ table, source }) =>
  conclusionOf(runHeadless(table.compiled, questions, source)),
);

export const assessed = step(
  'full assessment: trace, reasons, why-not, record',
  ({ table, source }) => assessInEnglish(decide(table.compiled, viewCase(source)), source).conclusion,
);

export const whole = step(
  'full assessment by way of the actor',
  ({ source }) => assessCase(source).conclusion,
);

/** The answer to a line is text; its first conclusion is that of the case. */
export const line = step(
  'a line of the command line, read and written',
  (one) => /"conclusion":"(\w+)"/.exec(interpretLine(one.line))?.[1] ?? 'none',
);
