/** From what the check found to what is said of it: by table, and as lines that name layer and row. */
import type { Proof } from '../../proof/join.ts';
import type { TableFindings } from '../../proof/prove.ts';
import type { Table } from '../../rules/table.ts';
import { following } from '../language.svelte.ts';
import { proofWords } from './words.ts';

export interface TableLine {
  readonly table: string;
  readonly rows: number;
  readonly combinations: number;
  readonly gaps: number;
  readonly overlaps: number;
  readonly deadRows: number;
  readonly conditions: number;
  readonly deadConditions: number;
  readonly cases: number;
  readonly cannotSay: number;
}

const said = following(() => proofWords.check.faults);

/** One line for each table, with the whole cases of its subjects. */
export function linesOf(proof: Proof, tables: readonly Table[]): TableLine[] {
  return proof.tables.map(({ table, layers }) => {
    const own = tables.find(({ id }) => id === table);
    const spaces = proof.spaces.filter(
      ({ pathogen, subject }) => own?.pathogen === pathogen && own.subjects.includes(subject),
    );
    const sum = (of: (layer: TableFindings['layers'][number]) => number) =>
      layers.reduce((all, layer) => all + of(layer), 0);
    return {
      table,
      rows: sum(({ rows }) => rows),
      combinations: sum(({ combinations }) => combinations),
      gaps: sum(({ gaps }) => gaps),
      overlaps: sum(({ overlaps }) => overlaps),
      deadRows: sum(({ deadRows }) => deadRows.length),
      conditions: sum(({ conditions }) => conditions),
      deadConditions: sum(({ deadConditions }) => deadConditions.length),
      cases: spaces.reduce((all, { cases }) => all + cases, 0),
      cannotSay: spaces.reduce((all, { cannotSay }) => all + cannotSay, 0),
    };
  });
}

/** The sum of some lines. */
export function sumOf(lines: readonly TableLine[]): TableLine {
  const sum = (of: (line: TableLine) => number) => lines.reduce((all, line) => all + of(line), 0);
  return {
    table: proofWords.check.all,
    rows: sum(({ rows }) => rows),
    combinations: sum(({ combinations }) => combinations),
    gaps: sum(({ gaps }) => gaps),
    overlaps: sum(({ overlaps }) => overlaps),
    deadRows: sum(({ deadRows }) => deadRows),
    conditions: sum(({ conditions }) => conditions),
    deadConditions: sum(({ deadConditions }) => deadConditions),
    cases: sum(({ cases }) => cases),
    cannotSay: sum(({ cannotSay }) => cannotSay),
  };
}

/** Everything for which this version must not be used, each with its layer and row. */
export function faultsOf(proof: Proof, published: string | null): string[] {
  const found = proof.tables.flatMap(({ table, layers }) =>
    layers.flatMap(({ layer, gaps, overlaps, overlap, deadRows }) => {
      const place = `${table} ${layer}`;
      return [
        ...(gaps > 0 ? [said.gap(place, gaps)] : []),
        ...(overlaps > 0 ? [said.overlap(place, overlaps, overlap?.rows.join(', ') ?? '')] : []),
        ...deadRows.map((row) => said.deadRow(place, row)),
      ];
    }),
  );
  const unanswered = proof.spaces.flatMap((space) =>
    space.unanswered === null ? [] : [said.unanswered(space.unanswered)],
  );
  const differs = published !== null && proof.hash !== null && proof.hash !== published;
  return [...found, ...unanswered, ...(differs ? [proofWords.check.differs] : [])];
}

/** Conditions without effect, as "table layer row fact". No answer depends on them. */
export const deadConditionsOf = (proof: Proof): string[] =>
  proof.tables.flatMap(({ table, layers }) =>
    layers.flatMap(({ deadConditions }) => deadConditions.map((condition) => `${table} ${condition}`)),
  );
