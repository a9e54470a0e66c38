/** The comparison with other engines as a section of the record: who was asked what, how fast, and what was wanted. */
import { busyNow, takenNow } from '../../src/command/bench/machine.ts';
import { met, ROUNDS } from '../../src/command/bench/rounds.ts';
import type { Cell, Part, Section } from '../../src/command/bench/section.ts';
import { caseAt, sizeOf } from '../../src/proof/space.ts';
import { seededRng } from '../proof/random-cases.ts';
import { benchCase, benchCases, benchTables, MIX } from './cases.ts';
import { compareEngines, type Comparison, type Measured } from './compare.ts';
import type { BenchCase, BenchTable, Engine } from './engine.ts';
import { denseEngine, denseOf, denseSpace } from './engines/dense.ts';
import { dmnEval } from './engines/dmn-eval.ts';
import { feelinCells, feelinTogether } from './engines/feelin.ts';
import { jsonRules, jsonRulesAll } from './engines/json-rules.ts';
import { actor, assessed, conclusion, decided, fromCase, line, traced, whole } from './engines/ours.ts';
import { zen, zenInFlight } from './engines/zen.ts';
import { versionOf } from './optional.ts';
import { judge, type Judged, type Target } from './targets.ts';

/** Cases of the space that is laid out densely. */
const DENSE_CASES = 2000;
const SEED = 20261122;

const OURS = [conclusion, fromCase, traced, actor, assessed, whole, line];
const OTHERS = [zen, zenInFlight, jsonRules, jsonRulesAll, feelinTogether, feelinCells, dmnEval];

const PER_LAYER =
  'a case passes some twenty-five small layers, and each costs a few loads from memory that wait for one another';
const TARGETS: readonly Target[] = [
  { ours: conclusion, rival: jsonRules, atLeast: 1500, limit: PER_LAYER },
  { ours: conclusion, rival: feelinCells, atLeast: 1500, limit: PER_LAYER },
  { ours: conclusion, rival: feelinTogether, atLeast: 1500, limit: PER_LAYER },
  { ours: conclusion, rival: dmnEval, atLeast: 1500, limit: PER_LAYER },
  { ours: conclusion, rival: zen, atLeast: 100, limit: PER_LAYER },
  {
    ours: assessed,
    rival: jsonRules,
    atLeast: 20,
    limit:
      'it does far more than the rival’s bare answer. About a third of its time goes into deciding the case once more for every value of every fact that could change the conclusion, a fifth into writing the record, the rest into plan, reasons, guidelines and the last check by name',
  },
];

const times = (ratio: number) =>
  `${ratio >= 100 ? Math.round(ratio).toLocaleString('en-US') : ratio.toPrecision(2)} ×`;

/** One line an engine, the fastest first. */
function engineRows(measured: readonly Measured[], base: Engine): Cell[][] {
  const one = measured.find(({ engine }) => engine === base)?.median ?? 1;
  return [...measured]
    .sort((a, b) => b.median - a.median)
    .map(({ engine, best, median }) => [
      engine.package === null ? `**${engine.name}**` : engine.name,
      best,
      median,
      1e6 / best,
      times(median / one),
    ]);
}

function enginesPart({ measured, absent }: Comparison, cases: readonly BenchCase[]): Part {
  const chosen = measured.map(({ engine, median }) => ({
    label: engine.name,
    value: median,
    isOurs: engine.package === null,
  }));
  const title = 'Cases a second';
  return {
    title,
    before: [
      `${cases.length} cases, one in ${MIX.every} of the published worked cases and ${MIX.drawn} of each table by lot from a fixed seed, on all six tables, every layer to the conclusion. Each engine is made ready outside the timing, gave our conclusion for every case before it was timed, and had its turn in each of ${ROUNDS} rounds. The others start from the facts, already read, and say the conclusion alone; the rules are those of the exported DMN files. Ours are in bold.`,
      ...absent.map(
        ({ name, package: missing, notOurs }) =>
          `Not measured: ${name}. It is no dependency: ${notOurs ?? 'unknown why'}. \`npm install --no-save --ignore-scripts ${missing ?? ''}\` puts it beside, and it is measured too.`,
      ),
    ],
    table: {
      head: ['', 'best a second', 'median a second', 'best, µs a case', 'json-rules-engine, stopped, is 1'],
      rows: engineRows(measured, jsonRules),
    },
    chart: {
      file: 'engines.svg',
      title,
      unit: 'median of the rounds, powers of ten',
      bars: [...chosen].sort((a, b) => b.value - a.value),
    },
    after: [
      'Left out: cql-execution, because it brings packages whose licences are not on our list (`@lhncbc/ucum-lhc` has one of its own).',
    ],
  };
}

function targetsPart(judged: readonly Judged[]): Part {
  const missed = judged.filter(({ isMet }) => !isMet);
  const limits = new Map(missed.map(({ ours, limit }) => [ours.name, limit]));
  return {
    title: 'What was wanted',
    before: [],
    table: {
      head: ['ours', 'beside', 'wanted', 'medians', 'best', ''],
      rows: judged.map(({ ours, rival, atLeast, median, best, isMet }) => [
        ours.name,
        rival.name,
        `at least ${times(atLeast)}`,
        times(median),
        times(best),
        met(isMet),
      ]),
    },
    chart: null,
    after: [...limits].map(([name, limit]) => `What falls short, _${name}_: ${limit}.`),
  };
}

/** Our conclusion beside a bare look-up, on cases of the one space for which such a look-up exists. */
async function densePart(tables: readonly BenchTable[]): Promise<Part> {
  const space = denseSpace();
  const table = tables.find(
    ({ compiled }) =>
      compiled.table.pathogen === space.pathogen && compiled.table.subjects.includes(space.subject),
  );
  if (table === undefined) throw new Error(`no table for ${space.id}`);
  const rng = seededRng(SEED);
  const cases = Array.from({ length: DENSE_CASES }, () =>
    benchCase(table, caseAt(space, Math.floor(rng() * sizeOf(space)))),
  );
  const dense = denseOf(table.compiled, space);
  const engine = denseEngine(dense);
  const expected = cases.map(decided);
  const { measured } = await compareEngines([engine, conclusion], tables, cases, expected);
  const medianOf = (one: Engine) => measured.find(({ engine: own }) => own === one)?.median ?? NaN;
  const ratio = medianOf(engine) / medianOf(conclusion);
  return {
    title: 'The physical limit',
    before: [
      `${DENSE_CASES.toLocaleString('en-US')} cases of the space ${space.id}. Its ${sizeOf(space).toLocaleString('en-US')} cases lie in one array of ${dense.conclusions.length.toLocaleString('en-US')} bytes, found by a number that is computed from ${dense.slots.length} facts. No whole table can be laid out like that: it has some 10^17 combinations.`,
    ],
    table: {
      head: ['', 'best a second', 'median a second', 'best, ns a case'],
      rows: measured.map(({ engine: { name }, best, median }) => [name, best, median, 1e9 / best]),
    },
    chart: null,
    after: [
      `The look-up is ${times(ratio)} as fast. A compiled path that came within 3 × was to be kept only where a measured need pays for it, and none is: the proof shares prefixes and does not decide case by case, and in a worklist or on the command line deciding is a small part of the time.`,
    ],
  };
}

/** Measures everything. @throws Disagreement where an engine gives another answer than the app */
export async function comparison(): Promise<Section> {
  const busy = busyNow();
  const tables = await benchTables();
  const cases = benchCases(tables, MIX);
  const expected = cases.map(decided);
  const compared = await compareEngines([...OURS, ...OTHERS], tables, cases, expected);
  const parts = [
    enginesPart(compared, cases),
    targetsPart(judge(TARGETS, compared.measured)),
    await densePart(tables),
  ];
  const packages = compared.measured.flatMap(({ engine }) => engine.package ?? []);
  const versions = Object.fromEntries(
    [...new Set([...packages, 'dmn-moddle', 'xstate'])].map((name) => [name, versionOf(name)]),
  );
  return { taken: takenNow(busy), versions: { Node: process.version, ...versions }, parts };
}
