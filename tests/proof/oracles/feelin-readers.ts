/** Oracle: the readers of the exported DMN file, run by feelin, on every class and around every boundary in days. */
import { caseWith } from '../../../src/proof/space.ts';
import { formatGestation, MAX_DAYS, type GestationDays } from '../../../src/rules/gestation.ts';
import { readFact } from '../../../src/rules/readers.ts';
import type { FactSpec } from '../../../src/rules/table.ts';
import { viewCase } from '../../../src/rules/view.ts';
import type { Case, FactPath, FactValue, Subject } from '../../../src/rules/vocabulary.ts';
import type { AppTable } from './app.ts';
import { inputsFor } from './cases.ts';
import { runDmn } from './feelin-cases.ts';
import { shortened, type Outcome } from './outcome.ts';
import { readDmn } from './read-dmn.ts';

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, day) => day);
const week = (day: number) => formatGestation(day as GestationDays);
const WEEKS: readonly FactValue[] = [null, ...upTo(MAX_DAYS).map(week)];
/** Weeks beside which an exposure is counted back: none, one day around its bands, the end. */
const SOME_WEEKS: readonly FactValue[] = [null, ...[0, 13, 28, 56, 57, 100, MAX_DAYS].map(week)];
/** Whole days, weeks or counts past every boundary of every table, absent and answered with none. */
const NUMBERS: readonly FactValue[] = [null, 'none', ...upTo(MAX_DAYS + 5), 366, 400];

/** Every value of what a fact is read from that could matter; an empty list for what is read in other ways. */
function valuesFor({ read }: FactSpec): [path: FactPath, values: readonly FactValue[]][] {
  switch (read.by) {
    case 'class':
      return [[read.path, Object.values(read.groups).flat()]];
    case 'value':
      return [[read.path, [...new Set([null, true, false, ...Object.values(read.groups).flat()])]]];
    case 'number':
      return [[read.path, NUMBERS]];
    case 'exposure':
      return [
        [read.path, NUMBERS],
        ['gestation', SOME_WEEKS],
      ];
    case 'week':
      return [['gestation', WEEKS]];
    default:
      return [];
  }
}

/** Every combination of the values. */
const together = (axes: readonly [FactPath, readonly FactValue[]][]) =>
  axes.reduce<[FactPath, FactValue][][]>(
    (all, [path, values]) =>
      all.flatMap((one) => values.map((value) => [...one, [path, value] as [FactPath, FactValue]])),
    [[]],
  );

export async function feelinReaders(dmn: string, { compiled }: AppTable): Promise<Outcome> {
  const { table } = compiled;
  const file = await readDmn(dmn);
  const disagreements: string[] = [];
  let combinations = 0;
  for (const [fact, spec] of Object.entries(table.facts)) {
    const decisions = file.decisions.filter(({ name }) => name === fact);
    const axes = valuesFor(spec);
    // What is read from earlier samples is an input of the file, and has nothing to be asked.
    if (axes.length === 0 || file.inputs.includes(fact)) continue;
    if (decisions.length !== 1) disagreements.push(`${table.id} ${fact}: is not in the file`);
    const cases = table.subjects.flatMap((subject: Subject): Case[] =>
      together(axes).map((values) => caseWith({ pathogen: table.pathogen, subject }, fact, values)),
    );
    const runs = runDmn(
      { ...file, decisions },
      cases.map((source) => inputsFor(file.inputs, source, compiled)),
    );
    const found = cases.flatMap((source, at) => {
      const here = readFact(viewCase(source), spec);
      const there = runs[at]?.fault ?? String(runs[at]?.known.get(fact));
      return here === there
        ? []
        : [`${table.id} ${fact}: ${JSON.stringify(source)}: ${here}, the file says ${there}`];
    });
    disagreements.push(...shortened(found, `${table.id} ${fact}`));
    combinations += cases.length;
  }
  return { name: `feelin, readers of ${table.id}`, combinations, disagreements };
}
