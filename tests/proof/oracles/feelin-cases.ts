/**
 * Oracle: whole cases through the exported DMN file, as a hospital's engine would run it. Readers, tables and closing
 * expressions are evaluated by feelin, each only from what it requires, back from the last decision.
 */
import { evaluate } from 'feelin';
import { answerOf } from '../../../src/proof/answer.ts';
import type { AppTable } from './app.ts';
import { inputsFor, seededCases } from './cases.ts';
import { accepts, outputOf } from './feelin-layers.ts';
import { shortened, type Outcome } from './outcome.ts';
import { readDmn, type DmnFile, type DmnTable } from './read-dmn.ts';

type Context = Map<string, unknown>;

/** One case on its way through the file: every value that is known of it, and what went wrong. */
interface Run {
  readonly known: Context;
  fault: string | null;
}

/**
 * Some expressions for many runs at once, so that each text is parsed once, and evaluated once for the same values. Only
 * the names that the decision requires are in reach.
 * @returns for each run the values of the expressions
 * @throws on every warning: a name that is not required gives one
 */
function valuesOf(feel: readonly string[], requires: readonly string[], runs: readonly Run[]): unknown[][] {
  const places = new Map<string, number>();
  const cases: object[] = [];
  const placeOf = runs.map(({ known }) => {
    const held = Object.fromEntries(requires.map((name) => [name, known.get(name)]));
    const key = JSON.stringify(held);
    const place = places.get(key) ?? cases.push(held) - 1;
    places.set(key, place);
    return place;
  });
  const scope = requires.map((name) => `${name}: one.${name}, `).join('');
  const results = feel.map((each, at) => `result${at}: ${each}`).join(', ');
  const { value, warnings } = evaluate(`for one in cases return {${scope}${results}}`, { cases });
  if (warnings.length > 0 || !Array.isArray(value))
    throw new Error(`${feel.join(', ')}: ${warnings.map(({ message }) => message).join('; ')}`);
  const found = value as readonly { readonly [name: string]: unknown }[];
  return placeOf.map((place) => feel.map((_, at) => found[place]?.[`result${at}`]));
}

function runTable(table: DmnTable, runs: readonly Run[]): void {
  const held = valuesOf(
    table.inputs.map(({ feel }) => feel),
    table.requires,
    runs,
  );
  runs.forEach((run, at) => {
    const values = (held[at] ?? []).map(String);
    const hits = table.rules.filter(({ entries }) =>
      entries.every((cell, input) => accepts(cell, values[input] ?? '')),
    );
    const [rule] = hits;
    if (rule === undefined || hits.length > 1) {
      run.fault = `${table.name}: ${hits.map(({ id }) => id).join(', ') || 'no rule'} for ${values.join(', ')}`;
      return;
    }
    const results = table.outputs.map(
      (name, output) => [name, outputOf(rule.outputs[output] ?? '')] as const,
    );
    run.known.set(table.name, results.length === 1 ? results[0]?.[1] : Object.fromEntries(results));
  });
}

/** Decisions so that each stands after all that it requires. */
function inOrder({ decisions, inputs }: DmnFile): DmnFile['decisions'] {
  const done = new Set(inputs);
  const ordered: DmnFile['decisions'][number][] = [];
  let rest = [...decisions];
  while (rest.length > 0) {
    const next = rest.filter(({ requires }) => requires.every((name) => done.has(name)));
    if (next.length === 0)
      throw new Error(`no input and no decision for ${rest.map(({ name }) => name).join(', ')}`);
    for (const decision of next) done.add(decision.name);
    ordered.push(...next);
    rest = rest.filter(({ name }) => !done.has(name));
  }
  return ordered;
}

/** Runs the whole file on many inputs. A run in which a table has not exactly one rule ends there, with its fault. */
export function runDmn(file: DmnFile, inputs: readonly Context[]): readonly Run[] {
  const all: Run[] = inputs.map((known) => ({ known: new Map(known), fault: null }));
  for (const decision of inOrder(file)) {
    const runs = all.filter(({ fault }) => fault === null);
    if (decision.kind === 'table') runTable(decision, runs);
    else
      valuesOf([decision.feel], decision.requires, runs).forEach(([value], at) =>
        runs[at]?.known.set(decision.name, value),
      );
  }
  return all;
}

/** The answer in the same form on both sides. */
function saidBy({ known, fault }: Run): string {
  if (fault !== null) return fault;
  const { rows, ...answer } = known.get('answer') as { readonly [name: string]: unknown };
  const { conclusion, cannotSay, urgency, actions, avoid } = answer;
  return JSON.stringify({ conclusion, cannotSay, urgency, actions, avoid, row: (rows as unknown[])[0] });
}

export async function feelinCases(
  dmn: string,
  { compiled }: AppTable,
  count: number,
  seed: number,
): Promise<Outcome> {
  const file = await readDmn(dmn);
  const { id } = compiled.table;
  const cases = seededCases(compiled, count, seed);
  const runs = runDmn(
    file,
    cases.map((source) => inputsFor(file.inputs, source, compiled)),
  );
  const disagreements = cases.flatMap((source, at) => {
    const { conclusion, cannotSay, urgency, actions, avoid, row } = answerOf(compiled, source);
    const here = JSON.stringify({ conclusion, cannotSay, urgency, actions, avoid, row });
    const run = runs[at];
    const there = run === undefined ? 'nothing' : saidBy(run);
    return here === there ? [] : [`${id}: ${JSON.stringify(source)}: ${here}, the file says ${there}`];
  });
  return {
    name: `feelin, whole cases of ${id}`,
    combinations: count,
    disagreements: shortened(disagreements, id),
  };
}
